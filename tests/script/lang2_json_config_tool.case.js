const fs = require('fs'), path = require('path');
fs.writeFileSync('conf.json', JSON.stringify({ name: 'x', list: [1, 2], nested: { on: true } }, null, 2));
const conf = JSON.parse(fs.readFileSync('conf.json', 'utf8'));
const merge = (a, b) => Object.fromEntries([...new Set([...Object.keys(a), ...Object.keys(b)])].map((k) => [k, a[k] && b[k] && typeof a[k] === 'object' && !Array.isArray(a[k]) ? merge(a[k], b[k]) : b[k] ?? a[k]]));
console.log(merge(conf, { nested: { off: false }, list: [3] }));
console.log(fs.readFileSync('conf.json', 'utf8').split('\n').length, path.extname('conf.json'), path.parse('/a/b.c.d').name, require('./conf.json').nested.on);
for (const f of fs.readdirSync('.').filter((f) => f.endsWith('.json'))) console.log(f, fs.statSync(f).size);
//# status: 0
//| { name: 'x', list: [ 3 ], nested: { on: true, off: false } }
//| 10 .json b.c true
//| conf.json 81
