// Programs that patch the loader: _load, _resolveFilename, extensions.
const Module = require('module'), fs = require('fs');
const load = Module._load, seen = [];
Module._load = function (request, parent, isMain) { seen.push(request); if (request === 'virtual') return { virtual: true }; return load.apply(this, arguments); };
fs.writeFileSync('m.js', "module.exports = require('virtual').virtual;");
console.log(require('virtual'), require('./m'), seen);
Module._load = load;
const resolve = Module._resolveFilename;
Module._resolveFilename = function (request, ...rest) { return resolve.call(this, request === 'alias' ? require('path').resolve('m2.js') : request, ...rest); };
fs.writeFileSync('m2.js', "module.exports = 'aliased';"); console.log(require('alias'));
Module._resolveFilename = resolve;
require.extensions['.txt'] = (module, filename) => { module.exports = fs.readFileSync(filename, 'utf8').toUpperCase(); };
fs.writeFileSync('t.txt', 'some text'); console.log(require('./t.txt'), require('./t'));
const js = require.extensions['.js'];
require.extensions['.js'] = (module, filename) => { const compile = module._compile; module._compile = function (code, f) { return compile.call(this, code.replace('ONE', '1'), f); }; js(module, filename); };
fs.writeFileSync('rep.js', 'module.exports = ONE;'); console.log(require('./rep')); require.extensions['.js'] = js;
delete require.extensions['.txt'];
const wrap = Module.prototype.require; let n = 0; Module.prototype.require = function (id) { n++; return wrap.call(this, id); }; require('./m'); console.log(n); Module.prototype.require = wrap;
//# status: 0
//| { virtual: true } true [ 'virtual', './m', 'virtual' ]
//| aliased
//| SOME TEXT SOME TEXT
//| 1
//| 1
