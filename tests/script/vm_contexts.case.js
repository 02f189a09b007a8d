const vm = require('vm');
const c = vm.createContext({ a: 1, log: [] });
console.log(vm.isContext(c), vm.isContext({}), vm.runInContext('a + 1', c), vm.runInContext('b = 2; var d = 3; function f() { return a; } log.push(a, b); f()', c), Object.keys(c).sort().join(), c.b, c.d, typeof c.f);
console.log(vm.runInNewContext('x * 2', { x: 21 }), vm.runInNewContext('typeof require + typeof globalThis + typeof Array + typeof setTimeout'), vm.runInThisContext('typeof require'));
globalThis.shared = 'g'; console.log(vm.runInThisContext('shared'), vm.runInThisContext('var made = 5; this === globalThis'), typeof made, vm.runInNewContext('typeof shared'));
console.log(vm.runInContext('Object.keys(globalThis).sort().join()', c), vm.runInContext('delete b; typeof b', c), 'b' in c, vm.runInContext('this.constructor.name', c));
const o = {}; const p = vm.createContext(o); console.log(p === o, vm.createContext() !== undefined, vm.createContext(o) === o); o.later = 5; console.log(vm.runInContext('later', p));
for (const f of [() => vm.runInContext('1', {}), () => vm.createContext(5), () => vm.isContext(5), () => vm.runInContext(5, c), () => vm.runInNewContext('1', 5), () => new vm.Script(), () => vm.runInThisContext(), () => vm.createContext({}, 5), () => vm.createContext({}, { name: 5 }), () => vm.runInThisContext('1', 5), () => vm.runInThisContext('1', { timeout: 0 }), () => vm.runInThisContext('1', { timeout: 'x' }), () => new vm.Script('1', { filename: 5 }), () => new vm.Script('1', { lineOffset: 'x' })]) try { console.log('ok', typeof f()); } catch (e) { console.log(e.name, e.code, e.message); }
const g = { get computed() { return 'got'; }, set target(v) { this.was = v; } }; vm.createContext(g); console.log(vm.runInContext('target = 7; computed', g), g.was);
//# status: 0
//| true false 2 1 a,b,d,f,log 2 3 function
//| 42 undefinedobjectfunctionundefined undefined
//| g true number undefined
//| a,b,d,f,log undefined false Object
//| true true true
//| 5
//| TypeError ERR_INVALID_ARG_TYPE The "contextifiedObject" argument must be an vm.Context. Received an instance of Object
//| TypeError ERR_INVALID_ARG_TYPE The "object" argument must be of type object. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The "object" argument must be of type object. Received type number (5)
//| ok number
//| TypeError ERR_INVALID_ARG_TYPE The "object" argument must be of type object. Received type number (5)
//| ok object
//| ok undefined
//| TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The "options.name" property must be of type string. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5)
//| RangeError ERR_OUT_OF_RANGE The value of "options.timeout" is out of range. It must be >= 1 && <= 4294967295. Received 0
//| TypeError ERR_INVALID_ARG_TYPE The "options.timeout" property must be of type number. Received type string ('x')
//| TypeError ERR_INVALID_ARG_TYPE The "options.filename" property must be of type string. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The "options.lineOffset" property must be of type number. Received type string ('x')
//| got 7
