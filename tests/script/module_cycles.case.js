const fs = require('fs');
fs.writeFileSync('a.js', "exports.early = 1; const b = require('./b'); exports.seen = b.sawEarly; exports.late = 2; console.log('a', b.done, module.loaded);");
fs.writeFileSync('b.js', "const a = require('./a'); exports.sawEarly = a.early; exports.sawLate = a.late; exports.done = true; console.log('b', Object.keys(a), module.loaded, module.parent.loaded);");
const a = require('./a'), b = require('./b');
console.log(a, b, require('./a') === a);
fs.writeFileSync('c.js', "module.exports = function c() {}; module.exports.d = require('./d');");
fs.writeFileSync('d.js', "exports.c = typeof require('./c');");
console.log(require('./c').d);
fs.writeFileSync('e.js', "const f = require('./f'); module.exports = { f: f.value };");
fs.writeFileSync('f.js', "const e = require('./e'); exports.value = e.nothing; exports.keys = Object.keys(e);");
console.log(require('./e'), require('./f'));
fs.writeFileSync('self.js', "exports.x = 1; exports.same = require('./self') === exports;"); console.log(require('./self'));
//# status: 0
//| b [ 'early' ] false false
//| a true false
//| { early: 1, seen: 1, late: 2 } { sawEarly: 1, sawLate: undefined, done: true } true
//| { c: 'function' }
//| { f: undefined } { value: undefined, keys: [] }
//| { x: 1, same: true }
