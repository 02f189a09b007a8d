const log = (...a) => console.log(...a);
Promise.resolve().then(() => log(1)).then(() => log(2)).then(() => log(3));
(async () => { log('a'); await undefined; log('b'); await undefined; log('c'); })();
new Promise((r) => { log('executor'); r(); }).then(() => log('x')).then(() => log('y'));
const p = Promise.resolve();
p.then(() => { log('outer'); return Promise.resolve('inner'); }).then((v) => log(v));
p.then(() => log('p1')).then(() => log('p2')).then(() => log('p3')).then(() => log('p4')).then(() => log('p5'));
async function f() { return Promise.resolve('from async'); }
f().then(log);
(async () => { try { await Promise.reject('r'); } catch (e) { log('caught', e); } })();
log('sync end');
//# status: 0
//| a
//| executor
//| sync end
//| 1
//| b
//| x
//| outer
//| p1
//| caught r
//| 2
//| c
//| y
//| p2
//| 3
//| p3
//| from async
//| inner
//| p4
//| p5
