const fs = require('fs'), path = require('path');
fs.writeFileSync('m.js', "console.log('loading'); module.exports = { n: Math.random() };");
const one = require('./m'), two = require('./m.js'); console.log(one === two);
const key = require.resolve('./m'); console.log(key in require.cache, require.cache[key].exports === one, require.cache[key].loaded, path.basename(require.cache[key].id));
delete require.cache[key]; console.log(require('./m') === one);
require.cache[key].exports = 'replaced'; console.log(require('./m'));
require.cache[key] = { exports: 'fake', loaded: true }; console.log(require('./m'));
fs.symlinkSync('m.js', 'link.js'); console.log(require('./link.js'));
fs.writeFileSync('bad.js', "exports.x = 1; throw new Error('broken');");
for (let i = 0; i < 2; i++) try { require('./bad'); } catch (e) { console.log(e.message, require.resolve('./bad') in require.cache); }
fs.writeFileSync('syntax.js', 'let x = ;'); try { require('./syntax'); } catch (e) { console.log(e.name, require.resolve('./syntax') in require.cache); }
console.log(require.cache === require('module')._cache, Object.keys(require.cache).map((k) => path.basename(k)).sort().join());
console.log(Object.getPrototypeOf(require.cache) === null, require('fs') === require('node:fs'), 'fs' in require.cache);
require.cache.fs = { exports: 'mine' }; console.log(require('fs') === fs); delete require.cache.fs;
//# status: 0
//| loading
//| true
//| true true true m.js
//| loading
//| false
//| replaced
//| fake
//| fake
//| broken false
//| broken false
//| SyntaxError false
//| true case.js,m.js
//| true true false
//| false
