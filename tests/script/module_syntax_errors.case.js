const fs = require('fs');
const names = {};
for (const [i, s] of ['let a; let a;', 'const x;', 'foo(', '}', 'return return', 'var 1a', '"unterminated', 'class { }', 'for (;;', 'a => { ', '`open', '/unterminated', 'yield = 1; "use strict"', 'delete x', 'with (a) {}', 'let let = 1', '({a:1, b})', 'if (1) function f(){}'].entries()) {
  fs.writeFileSync(`s${i}.js`, s);
  try { require(`./s${i}.js`); console.log(i, 'loaded'); } catch (e) { console.log(i, e.name, e instanceof SyntaxError, e.stack.includes(`s${i}.js`)); }
}
fs.writeFileSync('bad.json', '{"a"'); try { require('./bad.json'); } catch (e) { console.log(e.name, e.message.startsWith(require('path').resolve('bad.json') + ': ')); }
//# status: 0
//| 0 SyntaxError true true
//| 1 SyntaxError true true
//| 2 SyntaxError true true
//| 3 SyntaxError true true
//| 4 SyntaxError true true
//| 5 SyntaxError true true
//| 6 SyntaxError true true
//| 7 SyntaxError true true
//| 8 SyntaxError true true
//| 9 SyntaxError true true
//| 10 SyntaxError true true
//| 11 SyntaxError true true
//| 12 loaded
//| 13 loaded
//| 14 ReferenceError false true
//| 15 SyntaxError true true
//| 16 ReferenceError false true
//| 17 loaded
//| SyntaxError true
