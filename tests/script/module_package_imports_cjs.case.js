const fs = require('fs'), path = require('path');
const w = (f, s) => { fs.mkdirSync(path.dirname(f), { recursive: true }); fs.writeFileSync(f, typeof s === 'string' ? s : JSON.stringify(s)); };
w('package.json', { name: 'top', exports: { '.': './main.js', './self': './self.js' }, imports: { '#a': './lib/a.js', '#dep': 'dep', '#dep/*': 'dep/*', '#lib/*': './lib/*.js', '#cond': { require: './lib/req.js', default: './lib/def.js' }, '#builtin': 'node:path', '#gone': './gone.js', '#null': null, '#bad': '../x.js', '#obj/*.json': './data/*.json' } });
for (const n of ['a', 'req', 'def']) w(`lib/${n}.js`, `module.exports = '${n}';`); w('main.js', "module.exports = 'main';"); w('self.js', "module.exports = 'self';"); w('data/d.json', '{"d":1}');
w('node_modules/dep/index.js', "module.exports = 'dep';"); w('node_modules/dep/sub.js', "module.exports = 'dep sub';");
w('inner/package.json', { name: 'inner' }); w('inner/x.js', "try { module.exports = require('#a'); } catch (e) { module.exports = e.code; }");
w('scoped/deep/y.js', "module.exports = require('#a') + ' ' + require('top/self');");
for (const n of ['#a', '#dep', '#dep/sub', '#lib/a', '#cond', '#builtin', '#gone', '#null', '#bad', '#none', '#', '#/x', '#obj/d.json', 'top', 'top/self', 'top/other', './inner/x', './scoped/deep/y'])
  try { const v = require(n); console.log(n, n === '#builtin' ? v === path : v); } catch (e) { console.log(n, e.code, e.message.split('\n')[0].replaceAll(__dirname, '.')); }
//# status: 0
//| #a MODULE_NOT_FOUND Cannot find module '#a'
//| #dep MODULE_NOT_FOUND Cannot find module '#dep'
//| #dep/sub MODULE_NOT_FOUND Cannot find module '#dep/sub'
//| #lib/a MODULE_NOT_FOUND Cannot find module '#lib/a'
//| #cond MODULE_NOT_FOUND Cannot find module '#cond'
//| #builtin MODULE_NOT_FOUND Cannot find module '#builtin'
//| #gone MODULE_NOT_FOUND Cannot find module '#gone'
//| #null MODULE_NOT_FOUND Cannot find module '#null'
//| #bad MODULE_NOT_FOUND Cannot find module '#bad'
//| #none MODULE_NOT_FOUND Cannot find module '#none'
//| # MODULE_NOT_FOUND Cannot find module '#'
//| #/x MODULE_NOT_FOUND Cannot find module '#/x'
//| #obj/d.json MODULE_NOT_FOUND Cannot find module '#obj/d.json'
//| top MODULE_NOT_FOUND Cannot find module 'top'
//| top/self MODULE_NOT_FOUND Cannot find module 'top/self'
//| top/other MODULE_NOT_FOUND Cannot find module 'top/other'
//| ./inner/x MODULE_NOT_FOUND
//| ./scoped/deep/y MODULE_NOT_FOUND Cannot find module '#a'
