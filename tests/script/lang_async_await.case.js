const sleep = (ms, v) => new Promise((r) => setTimeout(r, ms, v));
async function f() {
  console.log('start');
  console.log(await sleep(60, 'slept'), await 1, await { then(r) { r('thenable'); } });
  try { await Promise.reject(new Error('no')); } catch (e) { console.log('caught', e.message); } finally { console.log('finally'); }
  return 'done';
}
f().then(console.log);
console.log('after call');
(async () => { for await (const v of [sleep(3, 'a'), 'b', Promise.resolve('c')]) console.log(v); })();
const o = { async m() { return this.v; }, v: 4 };
o.m().then((v) => console.log('m', v));
class K { static async s() { return 's'; } async *ag() { yield 1; yield sleep(30, 2); } }
K.s().then(console.log);
(async () => { const all = []; for await (const v of new K().ag()) all.push(v); console.log('ag', all); })();
(async () => { throw new TypeError('thrown'); })().catch((e) => console.log(e.name));
console.log(Object.prototype.toString.call(f), f.constructor.name);
//# status: 0
//| start
//| after call
//| [object AsyncFunction] AsyncFunction
//| m 4
//| s
//| TypeError
//| a
//| b
//| c
//| ag [ 1, 2 ]
//| slept 1 thenable
//| caught no
//| finally
//| done
