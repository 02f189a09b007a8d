const fs = require('fs'), path = require('path');
const rel = (p) => (p === null ? p : path.relative(__dirname, p) || '.');
fs.mkdirSync('other/node_modules/pkg', { recursive: true }); fs.writeFileSync('other/node_modules/pkg/index.js', ''); fs.writeFileSync('other/x.js', '');
console.log(rel(require.resolve('pkg', { paths: [path.resolve('other')] })), rel(require.resolve('./x', { paths: [path.resolve('other')] })));
console.log(require.resolve('fs'), require.resolve('node:fs'), require.resolve.paths('fs'), require.resolve.paths('node:fs'));
console.log(require.resolve.paths('x')[0] === path.join(__dirname, 'node_modules'), require.resolve.paths('./x').map(rel), require.resolve.paths('../x').map(rel));
for (const f of [() => require.resolve('pkg'), () => require.resolve('pkg', { paths: ['/nowhere'] }), () => require.resolve('pkg', { paths: [] }), () => require.resolve('pkg', { paths: 'x' }), () => require.resolve(5), () => require.resolve(''), () => require.resolve.paths(5)])
  try { console.log(f()); } catch (e) { console.log(e.code, e.message.split('\n')[0].replaceAll(__dirname, '.')); }
//# status: 0
//| other/node_modules/pkg/index.js other/x.js
//| fs node:fs null null
//| true [ '.' ] [ '.' ]
//| MODULE_NOT_FOUND Cannot find module 'pkg'
//| MODULE_NOT_FOUND Cannot find module 'pkg'
//| MODULE_NOT_FOUND Cannot find module 'pkg'
//| ERR_INVALID_ARG_VALUE The property 'options.paths' is invalid. Received 'x'
//| ERR_INVALID_ARG_TYPE The "request" argument must be of type string. Received type number (5)
//| MODULE_NOT_FOUND Cannot find module ''
//| ERR_INVALID_ARG_TYPE The "request" argument must be of type string. Received type number (5)
