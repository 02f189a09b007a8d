const Module = require('module');
const { builtinModules, isBuiltin } = Module;
console.log(Array.isArray(builtinModules), ['fs', 'path', 'fs/promises', 'stream/web', 'util/types', 'events', 'worker_threads', 'assert/strict', 'timers/promises', 'readline/promises', 'dns/promises', 'path/posix', 'punycode', 'constants', 'sys', 'module', 'diagnostics_channel', 'string_decoder', 'async_hooks', 'perf_hooks', 'tty', 'vm', 'zlib', 'net', 'dgram', 'http', 'crypto', 'querystring', 'url'].filter((m) => !builtinModules.includes(m)));
console.log(builtinModules.includes('node:fs'), builtinModules.includes('test'), builtinModules.some((m) => m.startsWith('internal')));
console.log(['fs', 'node:fs', 'test', 'fs/promises', 'node:nope', 'wss', './fs', ''].map((m) => isBuiltin(m)));
console.log(Module === Module.Module, typeof Module._load, typeof Module._resolveFilename, typeof Module._nodeModulePaths, Module._nodeModulePaths('/a/b/c'), Module._nodeModulePaths('/a/node_modules/b'));
console.log(Module.wrap('x'), Module.wrapper);
const m = new Module('custom.id'); console.log(m.id, m.exports, m.loaded, m.filename, m.children, m.path);
m._compile('module.exports = 6 * 7', '/virtual/file.js'); console.log(m.exports);
console.log(typeof Module.findSourceMap, typeof Module.SourceMap, typeof Module.syncBuiltinESMExports, typeof Module.register);
for (const b of ['fs', 'path', 'events', 'util', 'stream', 'timers/promises']) if (require(b) !== require('node:' + b)) console.log('differs', b);
//# status: 0
//| true []
//| false false false
//| [
//|   true,  true,
//|   false, true,
//|   false, false,
//|   false, false
//| ]
//| true function function function [
//|   '/a/b/c/node_modules',
//|   '/a/b/node_modules',
//|   '/a/node_modules',
//|   '/node_modules'
//| ] [
//|   '/a/node_modules/b/node_modules',
//|   '/a/node_modules',
//|   '/node_modules'
//| ]
//| (function (exports, require, module, __filename, __dirname) { x
//| }); [
//|   '(function (exports, require, module, __filename, __dirname) { ',
//|   '\n});'
//| ]
//| custom.id {} false null [] .
//| 42
//| function function function function
