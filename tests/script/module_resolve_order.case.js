// Which file a relative name means.
const fs = require('fs'), path = require('path');
const w = (f, s) => { fs.mkdirSync(path.dirname(f), { recursive: true }); fs.writeFileSync(f, s); };
const say = (name) => `module.exports = ${JSON.stringify(name)};`;
w('a', say('a')); w('a.js', say('a.js')); w('a.json', '"a.json"');
w('b.js', say('b.js')); w('b.json', '"b.json"'); w('b/index.js', say('b/index.js'));
w('c.json', '{"c":"json"}'); w('c/index.js', say('c/index.js'));
w('d/index.js', say('d/index.js')); w('d/index.json', '1');
w('e/index.json', '"e/index.json"');
w('f/package.json', '{"main":"lib/m"}'); w('f/lib/m.js', say('f main')); w('f/index.js', say('f index'));
w('g/package.json', '{"main":"missing"}'); w('g/index.js', say('g index'));
w('h/package.json', '{"main":"lib"}'); w('h/lib/index.js', say('h/lib/index'));
w('i/package.json', '{}'); w('i/index.js', say('i index'));
w('j/package.json', '{"main":""}'); w('j/index.js', say('j index'));
w('k.txt', say('k.txt')); w('l.data.js', say('l.data.js')); w('m.cjs', say('m.cjs'));
for (const n of ['./a', './a.js', './a.json', './b', './b/', './b/index', './c', './c/', './d', './e', './f', './f/', './f/lib/m', './g', './h', './i', './j', './k.txt', './l.data', './m.cjs', './m', './none', './k', '.', './', '..', './f/../d'])
  try { console.log(n, require(n)); } catch (e) { console.log(n, e.code, e.message.split('\n')[0].replaceAll(process.cwd(), '.')); }
console.log(path.relative(process.cwd(), require.resolve('./f')), path.relative(process.cwd(), require.resolve('./b/')));
//# status: 0
//| ./a a
//| ./a.js a.js
//| ./a.json a.json
//| ./b b.js
//| ./b/ b/index.js
//| ./b/index b/index.js
//| ./c { c: 'json' }
//| ./c/ c/index.js
//| ./d d/index.js
//| ./e e/index.json
//| ./f f main
//| ./f/ f main
//| ./f/lib/m f main
//| ./g g index
//| ./h h/lib/index
//| ./i i index
//| ./j j index
//| ./k.txt k.txt
//| ./l.data l.data.js
//| ./m.cjs m.cjs
//| ./m MODULE_NOT_FOUND Cannot find module './m'
//| ./none MODULE_NOT_FOUND Cannot find module './none'
//| ./k MODULE_NOT_FOUND Cannot find module './k'
//| . MODULE_NOT_FOUND Cannot find module '.'
//| ./ MODULE_NOT_FOUND Cannot find module './'
//| .. MODULE_NOT_FOUND Cannot find module '..'
//| ./f/../d d/index.js
//| f/lib/m.js b/index.js
