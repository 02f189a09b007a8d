const vm = require('vm');
console.log(vm.runInThisContext('1 + 1'), new vm.Script('globalThis.q = 5; q * 2').runInThisContext(), q);
const ctx = vm.createContext({ a: 2, console });
console.log(vm.runInContext('a * 21', ctx), vm.isContext(ctx), vm.isContext({}));
vm.runInContext('b = a + 1; var c = 7', ctx);
console.log(ctx.b, ctx.c, typeof b, typeof c);
console.log(vm.runInNewContext('x + y', { x: 1, y: 2 }), vm.runInNewContext('typeof process'));
try { vm.runInThisContext('throw new RangeError("in vm")'); } catch (e) { console.log(e.name, e.message); }
try { new vm.Script('var = 1'); } catch (e) { console.log(e.name); }
console.log(vm.compileFunction('return a + b', ['a', 'b'])(3, 4));
const s = new vm.Script('n = (typeof n === "undefined" ? 0 : n) + 1');
const o = vm.createContext({ n: 0 });
s.runInContext(o); s.runInContext(o);
console.log(o.n);
//# also: microscript
//# status: 0
//| 2 10 5
//| 42 true false
//| 3 7 undefined undefined
//| 3 undefined
//| RangeError in vm
//| SyntaxError
//| 7
//| 2
