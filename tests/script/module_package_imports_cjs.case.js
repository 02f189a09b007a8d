const fs = require('fs'), path = require('path');
const w = (f, s) => { f = 'top/' + f; fs.mkdirSync(path.dirname(f), { recursive: true }); fs.writeFileSync(f, typeof s === 'string' ? s : JSON.stringify(s)); };
w('package.json', { name: 'top', exports: { '.': './main.js', './self': './self.js' }, imports: { '#a': './lib/a.js', '#dep': 'dep', '#dep/*': 'dep/*', '#lib/*': './lib/*.js', '#cond': { require: './lib/req.js', default: './lib/def.js' }, '#builtin': 'node:path', '#gone': './gone.js', '#null': null, '#bad': '../x.js', '#obj/*.json': './data/*.json' } });
for (const n of ['a', 'req', 'def']) w(`lib/${n}.js`, `module.exports = '${n}';`); w('main.js', "module.exports = 'main';"); w('self.js', "module.exports = 'self';"); w('data/d.json', '{"d":1}');
w('node_modules/dep/index.js', "module.exports = 'dep';"); w('node_modules/dep/sub.js', "module.exports = 'dep sub';");
w('inner/package.json', { name: 'inner' }); w('inner/x.js', "try { module.exports = require('#a'); } catch (e) { module.exports = e.code; }");
w('scoped/deep/y.js', "module.exports = require('#a') + ' ' + require('top/self');");
w('run.js', `const path = require('path');
for (const n of ['#a', '#dep', '#dep/sub', '#lib/a', '#cond', '#builtin', '#gone', '#null', '#bad', '#none', '#', '#/x', '#obj/d.json', 'top', 'top/self', 'top/other', './inner/x', './scoped/deep/y'])
  try { const v = require(n); console.log(n, n === '#builtin' ? v === path : v); } catch (e) { console.log(n, e.code, e.message.split('\\n')[0].replaceAll(__dirname, '.')); }`);
require('./top/run.js');
//# status: 0
//| #a a
//| #dep dep
//| #dep/sub MODULE_NOT_FOUND Cannot find module './node_modules/dep/sub'
//| #lib/a a
//| #cond req
//| #builtin ERR_INVALID_PACKAGE_TARGET Invalid "imports" target "node:path" defined for '#builtin' in the package config ./package.json imported from ./run.js
//| #gone MODULE_NOT_FOUND Cannot find module './gone.js'
//| #null ERR_PACKAGE_IMPORT_NOT_DEFINED Package import specifier "#null" is not defined in package ./package.json imported from ./run.js
//| #bad ERR_INVALID_PACKAGE_TARGET Invalid "imports" target "../x.js" defined for '#bad' in the package config ./package.json imported from ./run.js
//| #none ERR_PACKAGE_IMPORT_NOT_DEFINED Package import specifier "#none" is not defined in package ./package.json imported from ./run.js
//| # ERR_INVALID_MODULE_SPECIFIER Invalid module "#" is not a valid internal imports specifier name imported from ./run.js
//| #/x ERR_INVALID_MODULE_SPECIFIER Invalid module "#/x" is not a valid internal imports specifier name imported from ./run.js
//| #obj/d.json { d: 1 }
//| top main
//| top/self self
//| top/other ERR_PACKAGE_PATH_NOT_EXPORTED Package subpath './other' is not defined by "exports" in ./package.json imported from ./run.js
//| ./inner/x MODULE_NOT_FOUND
//| ./scoped/deep/y a self
