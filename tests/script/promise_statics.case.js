const wait = (ms, v, fail) => new Promise((r, j) => setTimeout(fail ? j : r, ms, v));
(async () => {
  console.log(await Promise.all([1, wait(2, 2), Promise.resolve(3)]), await Promise.all([]));
  console.log(await Promise.allSettled([wait(1, 'a'), wait(1, 'b', true), 5]));
  console.log(await Promise.race([wait(20, 'slow'), wait(1, 'fast')]), await Promise.any([wait(1, 'x', true), wait(5, 'y')]));
  await Promise.any([Promise.reject(1), Promise.reject(2)]).catch((e) => console.log(e.constructor.name, e.errors, e.message));
  await Promise.all([wait(1, 'bad', true), wait(5)]).catch((e) => console.log('all', e));
  console.log(await Promise.resolve(1).finally(() => 2), await Promise.reject(1).finally(() => {}).catch((x) => 'c' + x));
  const p = Promise.resolve(1);
  console.log(Promise.resolve(p) === p, p, Promise.reject(2).catch(() => {}) instanceof Promise, new Promise(() => {}));
  await Promise.resolve().then(() => { throw new Error('in then'); }).then(() => console.log('no'), (e) => console.log(e.message));
  const rejected = Promise.reject(new Error('shown'));
  rejected.catch(() => {});
  console.log(String(require('util').inspect(rejected)).split('\n')[0]);
  try { Promise(); } catch (e) { console.log(e.name); }
  console.log(await new Promise((r) => r(Promise.resolve('nested'))), await { then(ok) { ok('thenable'); } });
})();
//# status: 0
//| [ 1, 2, 3 ] []
//| [
//|   { status: 'fulfilled', value: 'a' },
//|   { status: 'rejected', reason: 'b' },
//|   { status: 'fulfilled', value: 5 }
//| ]
//| fast y
//| AggregateError [ 1, 2 ] All promises were rejected
//| all bad
//| 1 c1
//| true Promise { 1 } true Promise { <pending> }
//| in then
//| Promise {
//| TypeError
//| nested thenable
