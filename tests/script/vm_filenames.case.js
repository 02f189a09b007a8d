const vm = require('vm');
const first = (e) => e.stack.split('\n').find((l) => /evalmachine|my-file|\.vm/.test(l))?.match(/my-file\.\w+|evalmachine\.<anonymous>/)[0];
const attempt = (f) => { try { f(); } catch (e) { console.log(e.name, first(e)); } };
attempt(() => vm.runInThisContext('\n\nthrow new Error("x")', { filename: 'my-file.js' })); attempt(() => vm.runInThisContext('\nthrow new Error("x")', 'my-file.vm')); attempt(() => vm.runInThisContext('throw new Error("x")')); attempt(() => vm.runInNewContext('null.x', {}, { filename: 'my-file.js', lineOffset: 10 })); attempt(() => new vm.Script('function f() {\n throw new Error("in f"); }\nf()', { filename: 'my-file.js' }).runInThisContext()); attempt(() => vm.runInContext('undefinedName', vm.createContext(), { filename: 'my-file.js' }));
//# status: 0
//| Error my-file.js
//| Error my-file.vm
//| Error evalmachine.<anonymous>
//| TypeError my-file.js
//| Error my-file.js
//| ReferenceError my-file.js
