// The names that a CommonJS module gives to import.
import fs from 'fs';
const names = async (s) => { const f = `c${names.n++}.cjs`; fs.writeFileSync(f, s); const ns = await import('./' + f); console.log(Object.keys(ns).join(), '|', s); }; names.n = 0;
await names('exports.a = 1; exports.b = 2;');
await names('module.exports.a = 1; module.exports["b"] = 2;');
await names('module.exports = { a: 1, b: 2, c };  var c = 3;'.replace('};  var', '}; var'));
await names('module.exports = { a, b, "c": 1 }; var a, b;');
await names('module.exports = function f() {}; module.exports.x = 1;');
await names('Object.defineProperty(exports, "a", { enumerable: true, value: 1 });');
await names('Object.defineProperty(exports, "a", { enumerable: true, get: function () { return q.b; } }); var q = { b: 1 };');
await names('Object.defineProperty(exports, "__esModule", { value: true }); exports.default = 5; exports.x = 1;');
await names('exports.__esModule = true; exports.a = 1;');
await names('if (true) exports.a = 1; else exports.b = 2;');
await names('(function () { exports.inner = 1; })();');
await names('var e = exports; e.a = 1;');
await names('exports["with-dash"] = 1; exports.default = 2;');
await names('module.exports = class { static s = 1; };');
await names('module.exports = "text";');
await names('module.exports = null;');
await names('/* exports.commented = 1 */ "exports.inString = 1"; exports.real = 1;');
await names('module.exports = require("./c0.cjs");');
await names('module.exports = { ...require("./c0.cjs"), own: 1 };');
await names('0 && (module.exports = { hint1, hint2 });');
const d = await import('./c7.cjs'); console.log(d.default, d['module.exports'] === undefined, d.x);
const s = await import('./c14.cjs'); console.log(s.default, (await import('./c15.cjs')).default);
//# status: 0
//| a,b,default | exports.a = 1; exports.b = 2;
//| a,b,default | module.exports.a = 1; module.exports["b"] = 2;
//| default | module.exports = { a: 1, b: 2, c }; var c = 3;
//| a,b,default | module.exports = { a, b, "c": 1 }; var a, b;
//| default,x | module.exports = function f() {}; module.exports.x = 1;
//| a,default | Object.defineProperty(exports, "a", { enumerable: true, value: 1 });
//| a,default | Object.defineProperty(exports, "a", { enumerable: true, get: function () { return q.b; } }); var q = { b: 1 };
//| __esModule,default,x | Object.defineProperty(exports, "__esModule", { value: true }); exports.default = 5; exports.x = 1;
//| __esModule,a,default | exports.__esModule = true; exports.a = 1;
//| a,b,default | if (true) exports.a = 1; else exports.b = 2;
//| default,inner | (function () { exports.inner = 1; })();
//| default | var e = exports; e.a = 1;
//| default,with-dash | exports["with-dash"] = 1; exports.default = 2;
//| default | module.exports = class { static s = 1; };
//| default | module.exports = "text";
//| default | module.exports = null;
//| default,real | /* exports.commented = 1 */ "exports.inString = 1"; exports.real = 1;
//| a,b,default | module.exports = require("./c0.cjs");
//| a,b,default | module.exports = { ...require("./c0.cjs"), own: 1 };
//| default,hint1,hint2 | 0 && (module.exports = { hint1, hint2 });
//| { default: 5, x: 1 } true 1
//| text null
