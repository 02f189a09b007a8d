// BroadcastChannel within one heap.
const { BroadcastChannel } = require('worker_threads');
const refusal = (run) => {
  try {
    console.log('went', run());
  } catch (e) {
    console.log(e.name, e.code, e.message);
  }
};
console.log(BroadcastChannel === globalThis.BroadcastChannel);
const a = new BroadcastChannel('n'), b = new BroadcastChannel('n'), c = new BroadcastChannel('other');
console.log(a.name, a);
const seen = [];
a.onmessage = (e) => seen.push(['a', e.data]);
b.onmessage = (e) => seen.push(['b', e.data, e.constructor.name]);
b.addEventListener('message', (e) => {
  seen.push(['b too', e.data, e.target === b]);
  if (e.data.n) setTimeout(second, 1);
});
c.onmessage = (e) => seen.push(['c', e.data]);
a.postMessage({ deep: [1] });
b.postMessage(2);
const object = { n: 1 };
a.postMessage(object);
object.n = 2;
refusal(() => a.postMessage());
refusal(() => a.postMessage(() => 1));
refusal(() => new BroadcastChannel());
function second() {
  console.log(seen.map((one) => JSON.stringify(one)).sort());
  b.close();
  b.close();
  refusal(() => b.postMessage(1));
  console.log(b);
  a.postMessage('nobody');
  a.unref();
  c.close();
}
//# status: 0
//| true
//| n BroadcastChannel { name: 'n', active: true }
//| TypeError ERR_MISSING_ARGS The "message" argument must be specified
//| DataCloneError 25 () => 1 could not be cloned.
//| TypeError ERR_MISSING_ARGS The "name" argument must be specified
//| [
//|   '["a",2]',
//|   '["b too",{"deep":[1]},true]',
//|   '["b too",{"n":1},true]',
//|   '["b",{"deep":[1]},"MessageEvent"]',
//|   '["b",{"n":1},"MessageEvent"]'
//| ]
//| InvalidStateError 11 BroadcastChannel is closed.
//| BroadcastChannel { name: 'n', active: false }
