const d = []; for (const f of [setTimeout, setInterval, setImmediate, clearTimeout, clearInterval, clearImmediate, queueMicrotask]) console.log(f.name, f.length); const a = setTimeout(() => d.push('no'), 1), b = setImmediate(() => d.push('no')), c = setInterval(() => d.push('no'), 1); a[Symbol.dispose](); b[Symbol.dispose](); c[Symbol.dispose](); console.log(a._destroyed, b._destroyed, c._destroyed, typeof a[Symbol.dispose], a._idleTimeout); const e = setTimeout(() => {}, 1.9); console.log(e._idleTimeout); clearTimeout(e); setTimeout(() => console.log(d), 5);
//# status: 0
//| setTimeout 5
//| setInterval 5
//| setImmediate 4
//| clearTimeout 1
//| clearInterval 1
//| clearImmediate 1
//| queueMicrotask 1
//| true true true function -1
//| 1.9
//| []
