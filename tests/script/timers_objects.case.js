// Timeout and Immediate: members, hasRef, ref, unref, refresh, primitive value, dispose.
const t = setTimeout(() => console.log('t fired'), 5); console.log(t.constructor.name, t.hasRef(), t.unref() === t, t.hasRef(), t.ref() === t, t.hasRef(), typeof t[Symbol.toPrimitive](), +t === t[Symbol.toPrimitive](), t.refresh() === t, t.close() === t, typeof t[Symbol.dispose]); const i = setImmediate(() => console.log('i fired')); console.log(i.constructor.name, i.hasRef(), i.unref() === i, i.hasRef(), i.ref() === i, typeof i[Symbol.dispose]); const byNumber = setTimeout(() => console.log('never'), 1); clearTimeout(+byNumber); const byText = setTimeout(() => console.log('never'), 1); clearTimeout(String(+byText)); const iv = setInterval(() => console.log('never'), 1); clearTimeout(iv); const tv = setTimeout(() => console.log('never'), 1); clearInterval(tv); const ci = setImmediate(() => console.log('never')); clearImmediate(ci); clearTimeout(undefined); clearTimeout(null); clearTimeout({}); clearTimeout('x'); clearInterval(-1); const d = setTimeout(() => console.log('never'), 1); d[Symbol.dispose](); const e = setImmediate(() => console.log('never')); e[Symbol.dispose](); const u = setTimeout(() => console.log('unref never'), 1000); u.unref(); console.log(t._destroyed, Object.prototype.toString.call(t), d._destroyed, t._idleTimeout, typeof t._onTimeout); setTimeout(() => console.log('end'), 40);
//# status: 0
//| Timeout true true false true true number true true true function
//| Immediate true true false true function
//| true [object Object] true -1 object
//| i fired
//| end
