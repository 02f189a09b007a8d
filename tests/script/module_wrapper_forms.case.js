// What a CommonJS file may say that a plain script may not, and its own names.
const fs = require('fs');
const run = (s, ext = 'js') => { const f = './t' + run.n++ + '.' + ext; fs.writeFileSync(f, s); try { console.log(require(f)); } catch (e) { console.log(e.name, String(e.message).split('\n')[0]); } };
run.n = 0;
run('return module.exports = 5;'); run('exports = { lost: 1 };'); run('module.exports = null;'); run('module.exports = undefined;');
run('#!/usr/bin/env node\nmodule.exports = "shebang";'); run('\ufeffmodule.exports = "bom";'); run('var exports2 = exports; exports2.a = 1;');
run('module.exports = [typeof require, typeof module, typeof exports, typeof __filename, typeof __dirname, arguments.length, arguments[0] === exports, arguments[1] === require, arguments[2] === module];');
run('module.exports = [this === module.exports, this === globalThis, (function () { return this === globalThis; })()];');
run('"use strict"; module.exports = (function () { return this; })();'); run('leak = 1; module.exports = typeof globalThis.leak;'); run('"use strict"; leak2 = 1;');
run('var top = 1; let top2 = 2; module.exports = [typeof globalThis.top, typeof globalThis.top2];'); run('module.exports = new.target === undefined;');
run('Object.defineProperty(exports, "x", { get() { return 42; }, enumerable: true });'); run('module.exports = class A {};'); run('exports.a = 1; module.exports.b = 2;'); run(''); run('// only a comment');
run('module.exports = () => {}', 'cjs'); run('throw 5'); run('module.exports = __filename.endsWith("t19.js") || __filename.slice(-6);');
//# status: 0
//| 5
//| {}
//| null
//| undefined
//| shebang
//| bom
//| { a: 1 }
//| [
//|   'function', 'object',
//|   'object',   'string',
//|   'string',   5,
//|   true,       true,
//|   true
//| ]
//| [ true, false, true ]
//| undefined
//| number
//| ReferenceError leak2 is not defined
//| [ 'undefined', 'undefined' ]
//| true
//| { x: [Getter] }
//| [class A]
//| { a: 1, b: 2 }
//| {}
//| {}
//| [Function (anonymous)]
//| undefined undefined
//| t21.js
