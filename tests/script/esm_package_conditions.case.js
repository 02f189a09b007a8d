import fs from 'fs';
import path from 'path';
const w = (f, s) => { fs.mkdirSync(path.dirname(f), { recursive: true }); fs.writeFileSync(f, typeof s === 'string' ? s : JSON.stringify(s)); };
const p = (name, json, files) => { w(`node_modules/${name}/package.json`, { name, ...json }); for (const f of files) w(`node_modules/${name}/${f}`, `export default '${name}/${f}';`); };
p('a', { type: 'module', exports: { import: './i.js', require: './r.cjs' } }, ['i.js', 'r.cjs']);
p('b', { type: 'module', exports: { node: './n.js', default: './d.js' } }, ['n.js', 'd.js']);
p('c', { type: 'module', exports: { 'node-addons': './na.js', 'module-sync': './ms.js', default: './d.js' } }, ['na.js', 'ms.js', 'd.js']);
p('d', { type: 'module', exports: { '.': { types: './t.d.ts', browser: './b.js', import: { node: './n.js', default: './i.js' } }, './f/*': { import: './f/*.js' }, './f/x*': './fx/x*.js', './g/*.js': './f/*.js', './h*': './f/y*.js' } }, ['n.js', 'f/one.js', 'fx/xtra.js', 'f/y1.js']);
p('e', { type: 'module', main: './main.js' }, ['main.js', 'other.js']);
p('f', { main: 'lib' }, []); w('node_modules/f/lib/index.js', 'exports.cjs = 1;');
p('g', { type: 'module', exports: './only.js', main: './main.js' }, ['only.js', 'main.js']);
p('h', { exports: { require: './r.cjs' } }, ['r.cjs']);
p('i', { type: 'module', exports: { '.': { import: null, default: './d.js' } } }, ['d.js']);
p('j', { type: 'module', exports: { '.': [{ import: './arr.js' }, './no.js'] } }, ['arr.js']);
p('@s/k', { type: 'module', exports: { '.': './m.js', './sub': './s.js' } }, ['m.js', 's.js']);
for (const n of ['a', 'b', 'c', 'd', 'd/f/one', 'd/f/xtra', 'd/g/one.js', 'd/h1', 'd/f/none', 'e', 'e/other.js', 'e/other', 'f', 'f/lib', 'g', 'g/main.js', 'h', 'i', 'j', '@s/k', '@s/k/sub', '@s/k/x'])
  try { const ns = await import(n); console.log(n, ns.default); } catch (e) { console.log(n, e.code, e.message.split('\n')[0].replaceAll(process.cwd(), '.')); }
//# status: 0
//| a a/i.js
//| b b/n.js
//| c c/na.js
//| d d/n.js
//| d/f/one d/f/one.js
//| d/f/xtra d/fx/xtra.js
//| d/g/one.js d/f/one.js
//| d/h1 d/f/y1.js
//| d/f/none ERR_MODULE_NOT_FOUND Cannot find module './node_modules/d/f/none.js' imported from ./case.js
//| e e/main.js
//| e/other.js e/other.js
//| e/other ERR_MODULE_NOT_FOUND Cannot find module './node_modules/e/other' imported from ./case.js
//| f { cjs: 1 }
//| f/lib ERR_UNSUPPORTED_DIR_IMPORT Directory import './node_modules/f/lib' is not supported resolving ES modules imported from ./case.js
//| g g/only.js
//| g/main.js ERR_PACKAGE_PATH_NOT_EXPORTED Package subpath './main.js' is not defined by "exports" in ./node_modules/g/package.json imported from ./case.js
//| h ERR_PACKAGE_PATH_NOT_EXPORTED No "exports" main defined in ./node_modules/h/package.json imported from ./case.js
//| i ERR_PACKAGE_PATH_NOT_EXPORTED No "exports" main defined in ./node_modules/i/package.json imported from ./case.js
//| j j/arr.js
//| @s/k @s/k/m.js
//| @s/k/sub @s/k/s.js
//| @s/k/x ERR_PACKAGE_PATH_NOT_EXPORTED Package subpath './x' is not defined by "exports" in ./node_modules/@s/k/package.json imported from ./case.js
