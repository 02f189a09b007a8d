// What is said about the script that runs.
console.log(require.main === module, module.id, module.parent, process.mainModule === module, require.main.filename === __filename, process.argv[1] === __filename);
console.log(module.children.length, typeof require.main.require, Object.keys(require.cache).length);
const fs = require('fs');
fs.writeFileSync('x.js', "console.log(require.main === module, require.main.filename === process.argv[1], module.parent === require.main, module.id === module.filename);"); require('./x');
console.log(typeof globalThis.require, typeof globalThis.module, typeof globalThis.exports, typeof globalThis.__filename);
var viaVar = 1; console.log('viaVar' in globalThis); undeclared = 2; console.log('undeclared' in globalThis);
console.log(require('module')._pathCache !== undefined, Array.isArray(require('module').globalPaths), arguments.length, arguments[3] === __filename, arguments[4] === __dirname);
//# status: 0
//| true . null true true true
//| 0 function 1
//| false true true true
//| undefined undefined undefined undefined
//| false
//| true
//| true true 5 true true
