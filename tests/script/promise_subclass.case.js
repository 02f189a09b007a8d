// Subclasses of Promise: then, catch, finally, statics, async functions.
class P extends Promise { constructor(f) { super(f); this.tag = 'p'; } } const p = P.resolve(1); console.log(p.tag, p.then(() => {}).tag, p.catch(() => {}).tag, p.finally(() => {}).tag, P.all([]).tag, P.race([]).tag, P.reject(1).catch(() => {}) instanceof P, (async () => p)() instanceof P, Promise.resolve(p) === p, P.resolve(Promise.resolve()) instanceof P); p.then((v) => v + 1).then(console.log); console.log(p, new P(() => {}), Object.prototype.toString.call(p), p.constructor.name, P.name, P.length);
//# status: 0
//| p p p p p p true false false true
//| P [Promise] { 1, tag: 'p' } P [Promise] { <pending>, tag: 'p' } [object Promise] P P 1
//| 2
