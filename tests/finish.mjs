// What a test leaves is taken away in the reverse order of its coming: what runs in a directory ends before the
// directory goes. (node:test calls its own hooks in order, and none after one that threw: a server that is then
// left keeps the whole run from ending.)
const endings = new WeakMap();

/** Runs `work` when the test `t` is over, last registered first, whatever the others do. */
export function finish(t, work) {
  let list = endings.get(t);
  if (!list) {
    list = [];
    endings.set(t, list);
    t.after(async () => {
      const errors = [];
      for (const each of list.reverse()) {
        try {
          await each();
        } catch (error) {
          errors.push(error);
        }
      }
      if (errors.length > 0) throw errors[0];
    });
  }
  list.push(work);
}
