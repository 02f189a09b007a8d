const run = (g) => new Promise((res, rej) => { const it = g(); (function step(v) { let r; try { r = it.next(v); } catch (e) { return rej(e); } r.done ? res(r.value) : Promise.resolve(r.value).then(step, (e) => { try { step2(it.throw(e)); } catch (x) { rej(x); } }); function step2(r2) { r2.done ? res(r2.value) : Promise.resolve(r2.value).then(step, rej); } })(); });
run(function* () { const a = yield Promise.resolve(1); const b = yield 2; try { yield Promise.reject(new Error('e')); } catch (e) { console.log('caught', e.message); } return a + b; }).then((v) => console.log(v));
function* take(n, it) { for (const x of it) { if (n-- <= 0) return; yield x; } }
function* nat() { let n = 0; for (;;) yield n++; }
function* map(f, it) { for (const x of it) yield f(x); }
console.log([...take(5, map((x) => x * x, nat()))]);
const tree = { v: 1, l: { v: 2, l: null, r: { v: 3 } }, r: { v: 4 } };
function* walk(t) { if (!t) return; yield* walk(t.l); yield t.v; yield* walk(t.r); }
console.log([...walk(tree)]);
//# status: 0
//| [ 0, 1, 4, 9, 16 ]
//| [ 2, 3, 1, 4 ]
//| caught e
//| 3
