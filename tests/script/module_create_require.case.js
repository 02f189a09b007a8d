const { createRequire } = require('module');
const fs = require('fs'), path = require('path'), { pathToFileURL } = require('url');
fs.mkdirSync('d/node_modules/p', { recursive: true }); fs.writeFileSync('d/node_modules/p/index.js', "module.exports = 'p in d';"); fs.writeFileSync('d/x.js', "module.exports = 'x';");
for (const from of [path.resolve('d/any.js'), pathToFileURL('d/any.js'), pathToFileURL('d/any.js').href, path.resolve('d') + '/']) { const r = createRequire(from); console.log(r('./x'), r('p'), path.relative(__dirname, r.resolve('p')), Object.keys(r).join()); }
for (const bad of ['relative.js', './d/x.js', 5, undefined, 'http://x/y.js', new URL('http://x/')]) try { createRequire(bad); console.log('?'); } catch (e) { console.log(e.code, e.message); }
const r = createRequire(path.resolve('d/none.js')); console.log(r.main === require.main, r.cache === require.cache, typeof r.resolve.paths);
try { r('./nope'); } catch (e) { console.log(e.code, e.requireStack.map((p) => path.relative(__dirname, p))); }
//# status: 0
//| x p in d d/node_modules/p/index.js resolve,main,extensions,cache
//| x p in d d/node_modules/p/index.js resolve,main,extensions,cache
//| x p in d d/node_modules/p/index.js resolve,main,extensions,cache
//| x p in d d/node_modules/p/index.js resolve,main,extensions,cache
//| ERR_INVALID_ARG_VALUE The argument 'filename' must be a file URL object, file URL string, or absolute path string. Received 'relative.js'
//| ERR_INVALID_ARG_VALUE The argument 'filename' must be a file URL object, file URL string, or absolute path string. Received './d/x.js'
//| ERR_INVALID_ARG_VALUE The argument 'filename' must be a file URL object, file URL string, or absolute path string. Received 5
//| ERR_INVALID_ARG_VALUE The argument 'filename' must be a file URL object, file URL string, or absolute path string. Received undefined
//| ERR_INVALID_ARG_VALUE The argument 'filename' must be a file URL object, file URL string, or absolute path string. Received 'http://x/y.js'
//| ERR_INVALID_ARG_VALUE The argument 'filename' must be a file URL object, file URL string, or absolute path string. Received URL {
//|   href: 'http://x/',
//|   origin: 'http://x',
//|   protocol: 'http:',
//|   username: '',
//|   password: '',
//|   host: 'x',
//|   hostname: '...
//| true true function
//| MODULE_NOT_FOUND [ 'd/none.js' ]
