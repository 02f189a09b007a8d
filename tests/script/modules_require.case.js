// require: files, JSON, index.js, package.json, node_modules, cycles, cache.
var fs = require('fs'); function put(n, s) { fs.mkdirSync(require('path').dirname(n), { recursive: true }); fs.writeFileSync(n, s); }
put('m/a.js', 'exports.name = "a"; exports.b = require("./b"); exports.done = true;'); put('m/b.js', 'var a = require("./a"); exports.seen = a.done; exports.name = a.name;');
put('m/data.json', '{"x": [1, 2]}'); put('m/dir/index.js', 'module.exports = "index of " + require("path").basename(__dirname);'); put('m/pkg/package.json', '{"main": "lib/main"}'); put('m/pkg/lib/main.js', 'module.exports = function () { return "main"; };');
put('m/node_modules/dep/index.js', 'module.exports = "dep " + module.id.slice(-12);'); put('m/node_modules/@s/x/package.json', '{"exports": {".": {"require": "./r.js", "import": "./i.mjs"}, "./sub/*": "./s/*.js"}}'); put('m/node_modules/@s/x/r.js', 'module.exports = "scoped";'); put('m/node_modules/@s/x/s/q.js', 'module.exports = "sub q";');
put('m/uses.js', 'module.exports = [require("dep"), require("@s/x"), require("@s/x/sub/q")];'); put('m/bad.json', '{nope'); put('m/throws.js', 'exports.half = 1; throw new Error("while loading");'); put('m/bang', '#!/usr/bin/env node\nmodule.exports = "bang";');
console.log(require('./m/a'), require('./m/data'), require('./m/data.json') === require('./m/data'), require('./m/dir'), require('./m/pkg')(), require('./m/uses'), require('./m/bang'));
console.log(typeof require.cache[require.resolve('./m/a')], require.resolve('fs'), require('node:fs') === fs, require.main === module, module.id, module.loaded, module.children.length > 3, __filename === module.filename, require('path').basename(__filename));
['./none', 'nopkg', './m/bad.json', 'node:none', './m/throws', '@s/x/hidden'].forEach(function (n) { try { require(n); } catch (e) { console.log(e.name, e.code, e.message.split('\n')[0].replace(/(\/.*)?\/(case-)?[^/ ]*\/m\//, 'm/').replace(/\S*node_modules/, 'node_modules').replace(/json: .*/, 'json: …')); } });
delete require.cache[require.resolve('./m/dir')]; console.log(require('./m/dir'), require('module').builtinModules.indexOf('fs') >= 0, require('module').isBuiltin('node:path'), require('module')._nodeModulePaths('/a/b'));
try { require(''); } catch (e) { console.log(e.code); } try { require(5); } catch (e) { console.log(e.code, e.message); } console.log(this === module.exports, typeof exports, arguments.length);
//# status: 0
//| { name: 'a', b: { seen: undefined, name: 'a' }, done: true } { x: [ 1, 2 ] } true index of dir main [ 'dep dep/index.js', 'scoped', 'sub q' ] bang
//| object fs true true . false true true case.js
//| Error MODULE_NOT_FOUND Cannot find module './none'
//| Error MODULE_NOT_FOUND Cannot find module 'nopkg'
//| SyntaxError undefined m/bad.json: …
//| Error ERR_UNKNOWN_BUILTIN_MODULE No such built-in module: node:none
//| Error undefined while loading
//| Error MODULE_NOT_FOUND Cannot find module '@s/x/hidden'
//| index of dir true true [ '/a/b/node_modules', '/a/node_modules', '/node_modules' ]
//| ERR_INVALID_ARG_VALUE
//| ERR_INVALID_ARG_TYPE The "id" argument must be of type string. Received type number (5)
//| true object 5
