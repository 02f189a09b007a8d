// process.env: texts only, deletes, enumeration, symbols.
const e = process.env; e.A = 1; e.B = true; e.C = null; e.D = undefined; e.E = { toString: () => 'obj' }; e.F = ''; console.log(['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((k) => [typeof e[k], e[k]])); console.log('A' in e, 'NOPE' in e, delete e.A, 'A' in e, delete e.NOPE, e.A, Object.keys(e).includes('B'), Object.prototype.hasOwnProperty.call(e, 'B'), e.hasOwnProperty('NOPE'), JSON.stringify({ ...e }).includes('"B":"true"')); const fail = (g) => { try { console.log(g()); } catch (x) { console.log(x.name, x.code, x.message); } }; fail(() => { e.S = Symbol('s'); }); fail(() => { e[Symbol('k')] = 'x'; }); fail(() => e[Symbol('k')]); fail(() => Symbol('k') in e); fail(() => Object.getOwnPropertyDescriptor(e, 'B')); fail(() => { Object.defineProperty(e, 'H', { value: 'v', configurable: true, writable: true, enumerable: true }); return e.H; }); fail(() => Object.defineProperty(e, 'I', { value: 'v' })); fail(() => Object.defineProperty(e, 'J', { get() { return 1; }, configurable: true, enumerable: true })); fail(() => e.toString()); fail(() => Object.prototype.toString.call(e)); fail(() => e.HOME + e.USER); const copy = Object.assign({}, e); copy.B = 'copy'; fail(() => e.B); fail(() => { let n = 0; for (const k in e) if (k === 'F') n++; return n; }); fail(() => e['x=y']); e.LOWER = 'a'; fail(() => e.lower);
//# status: 0
//| [
//|   [ 'string', '1' ],
//|   [ 'string', 'true' ],
//|   [ 'string', 'null' ],
//|   [ 'string', 'undefined' ],
//|   [ 'string', 'obj' ],
//|   [ 'string', '' ],
//|   [ 'undefined', undefined ]
//| ]
//| true false true false true undefined true true false true
//| TypeError undefined Cannot convert a Symbol value to a string
//| TypeError undefined Cannot convert a Symbol value to a string
//| undefined
//| false
//| { value: 'true', writable: true, enumerable: true, configurable: true }
//| v
//| TypeError ERR_INVALID_OBJECT_DEFINE_PROPERTY 'process.env' only accepts a configurable, writable, and enumerable data descriptor
//| TypeError ERR_INVALID_OBJECT_DEFINE_PROPERTY 'process.env' does not accept an accessor(getter/setter) descriptor
//| [object Object]
//| [object Object]
//| /home/useruser
//| true
//| 1
//| undefined
//| undefined
