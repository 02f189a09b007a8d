const held = { a: 1 }, w = new WeakRef(held);
console.log(typeof w.deref(), Object.prototype.toString.call(w));
const r = new FinalizationRegistry(() => {});
r.register({}, 1);
console.log(Object.prototype.toString.call(r), typeof globalThis, globalThis === global);
//# status: 0
//| object [object WeakRef]
//| [object FinalizationRegistry] object true
