const fs = require('fs'), path = require('path');
const w = (f, s) => { fs.mkdirSync(path.dirname(f), { recursive: true }); fs.writeFileSync(f, typeof s === 'string' ? s : JSON.stringify(s)); };
const p = (name, json, files) => { w(`node_modules/${name}/package.json`, { name, ...json }); for (const f of files) w(`node_modules/${name}/${f}`, `module.exports = '${name}/${f}';`); };
p('sugar', { exports: './m.js' }, ['m.js', 'x.js']);
p('map', { main: './x.js', exports: { '.': './m.js', './sub': './lib/s.js', './dir/*': './lib/*.js', './any/*.js': './lib/*.js', './dir/secret': null, './package.json': './package.json', './trail/': './lib/' } }, ['m.js', 'x.js', 'lib/s.js', 'lib/secret.js', 'lib/deep/q.js']);
p('cond', { exports: { node: { import: './i.js', require: './r.js' }, default: './d.js' } }, ['i.js', 'r.js', 'd.js']);
p('order', { exports: { default: './d.js', require: './r.js' } }, ['r.js', 'd.js']);
p('only', { exports: { import: './i.js' } }, ['i.js']);
p('list', { exports: { '.': ['not-valid', './m.js'] } }, ['m.js']);
p('nest', { exports: { '.': { browser: './b.js', require: { production: './p.js', default: './d.js' } }, './f': { custom: './c.js' } } }, ['b.js', 'p.js', 'd.js', 'c.js']);
p('bad', { exports: { '.': 'm.js', './up': '../x.js', './nm': './node_modules/x.js', './gone': './gone.js' } }, ['m.js']);
p('mixed', { exports: { '.': './m.js', import: './i.js' } }, ['m.js']);
for (const n of ['sugar', 'sugar/x.js', 'sugar/package.json', 'map', 'map/sub', 'map/x.js', 'map/dir/s', 'map/dir/deep/q', 'map/dir/secret', 'map/any/s.js', 'map/dir/none', 'map/lib/s.js', 'map/trail/s.js', 'cond', 'order', 'only', 'list', 'nest', 'nest/f', 'bad', 'bad/up', 'bad/nm', 'bad/gone', 'mixed'])
  try { console.log(n, require(n)); } catch (e) { console.log(n, e.code, e.message.split('\n')[0].replaceAll(__dirname, '.')); }
console.log(require('map/package.json').name);
//# status: 0
//| sugar sugar/m.js
//| sugar/x.js ERR_PACKAGE_PATH_NOT_EXPORTED Package subpath './x.js' is not defined by "exports" in ./node_modules/sugar/package.json
//| sugar/package.json ERR_PACKAGE_PATH_NOT_EXPORTED Package subpath './package.json' is not defined by "exports" in ./node_modules/sugar/package.json
//| map map/m.js
//| map/sub map/lib/s.js
//| map/x.js ERR_PACKAGE_PATH_NOT_EXPORTED Package subpath './x.js' is not defined by "exports" in ./node_modules/map/package.json
//| map/dir/s map/lib/s.js
//| map/dir/deep/q map/lib/deep/q.js
//| map/dir/secret ERR_PACKAGE_PATH_NOT_EXPORTED Package subpath './dir/secret' is not defined by "exports" in ./node_modules/map/package.json
//| map/any/s.js map/lib/s.js
//| map/dir/none MODULE_NOT_FOUND Cannot find module './node_modules/map/lib/none.js'
//| map/lib/s.js ERR_PACKAGE_PATH_NOT_EXPORTED Package subpath './lib/s.js' is not defined by "exports" in ./node_modules/map/package.json
//| map/trail/s.js ERR_PACKAGE_PATH_NOT_EXPORTED Package subpath './trail/s.js' is not defined by "exports" in ./node_modules/map/package.json
//| cond cond/r.js
//| order order/d.js
//| only ERR_PACKAGE_PATH_NOT_EXPORTED No "exports" main defined in ./node_modules/only/package.json
//| list list/m.js
//| nest nest/d.js
//| nest/f ERR_PACKAGE_PATH_NOT_EXPORTED Package subpath './f' is not defined by "exports" in ./node_modules/nest/package.json
//| bad ERR_INVALID_PACKAGE_TARGET Invalid "exports" main target "m.js" defined in the package config ./node_modules/bad/package.json; targets must start with "./"
//| bad/up ERR_INVALID_PACKAGE_TARGET Invalid "exports" target "../x.js" defined for './up' in the package config ./node_modules/bad/package.json; targets must start with "./"
//| bad/nm ERR_INVALID_PACKAGE_TARGET Invalid "exports" target "./node_modules/x.js" defined for './nm' in the package config ./node_modules/bad/package.json
//| bad/gone MODULE_NOT_FOUND Cannot find module './node_modules/bad/gone.js'
//| mixed ERR_INVALID_PACKAGE_CONFIG Invalid package config ./node_modules/mixed/package.json. "exports" cannot contain some keys starting with '.' and some not. The exports object must either be an object of package subpath keys or an object of main entry condition name keys only.
//| map
