const vm = require('vm');
const s = new vm.Script('counter = (typeof counter === "undefined" ? 0 : counter) + 1'); const a = vm.createContext({}), b = vm.createContext({ counter: 10 });
console.log(s.runInContext(a), s.runInContext(a), s.runInContext(b), a, b, s.runInNewContext({ counter: 5 }), s.runInNewContext()); console.log(s.runInThisContext(), s.runInThisContext(), counter);
console.log(s.constructor.name, s instanceof vm.Script, Object.keys(vm).sort().join());
for (const code of ['1', '"text"', '({ a: 1 })', '[1, 2]', 'undefined', 'let x = 5; x', 'if (true) { 7 }', 'function f() {}', 'throw new TypeError("thrown")', 'x y', 'null.x', 'undefinedName', '(() => 1)()', '`t${1 + 1}`', '/re/g', '{ a: 1 }', ''])
  try { console.log(JSON.stringify(code), new vm.Script(code).runInThisContext()); } catch (e) { console.log(JSON.stringify(code), e.name, e instanceof Error); }
const fn = vm.compileFunction('return a + b + (typeof c === "undefined" ? 0 : c)', ['a', 'b']); console.log(fn(1, 2), fn.length, vm.compileFunction('return extra', [], { contextExtensions: [{ extra: 9 }] })()); try { vm.compileFunction('return ('); } catch (e) { console.log(e.name); } try { vm.compileFunction(5); } catch (e) { console.log(e.code); }
try { vm.runInNewContext('throw new RangeError("inside")'); } catch (e) { console.log(e.name, e.message, Object.prototype.toString.call(e)); } try { vm.runInNewContext('throw { plain: 1 }'); } catch (e) { console.log(e); }
//# status: 0
//| 1 2 11 { counter: 2 } { counter: 11 } 6 1
//| 1 2 2
//| Script true Script,compileFunction,constants,createContext,createScript,isContext,measureMemory,runInContext,runInNewContext,runInThisContext
//| "1" 1
//| "\"text\"" text
//| "({ a: 1 })" { a: 1 }
//| "[1, 2]" [ 1, 2 ]
//| "undefined" undefined
//| "let x = 5; x" 5
//| "if (true) { 7 }" 7
//| "function f() {}" undefined
//| "throw new TypeError(\"thrown\")" TypeError true
//| "x y" SyntaxError true
//| "null.x" TypeError true
//| "undefinedName" ReferenceError true
//| "(() => 1)()" 1
//| "`t${1 + 1}`" t2
//| "/re/g" /re/g
//| "{ a: 1 }" 1
//| "" undefined
//| 3 2 9
//| SyntaxError
//| ERR_INVALID_ARG_TYPE
//| RangeError inside [object Error]
//| { plain: 1 }
