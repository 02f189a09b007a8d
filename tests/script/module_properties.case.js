const fs = require('fs'), path = require('path');
fs.mkdirSync('sub');
fs.writeFileSync('sub/child.js', `const path = require('path'); module.exports = { id: path.basename(module.id), filename: path.basename(module.filename), loaded: module.loaded, parent: module.parent && module.parent.id, paths: module.paths.map((p) => p.slice(-30)).slice(0, 1).length, path: path.basename(module.path), children: module.children.length, main: require.main === module, dir: path.basename(__dirname), file: path.basename(__filename), thisIsExports: this === exports, args: arguments.length, ctor: module.constructor.name };`);
const before = module.children.length;
const child = require('./sub/child');
console.log(child, module.children.length - before, module.children[0].id === require.resolve('./sub/child'));
console.log(module.id, path.basename(module.filename), module.loaded, module.parent, require.main === module, module.exports === exports, this === exports);
console.log(module.paths[0] === path.join(__dirname, 'node_modules'), module.paths[module.paths.length - 1], module.path === __dirname, __filename === path.join(__dirname, 'case.js'));
console.log(Object.keys(module).filter((k) => !k.startsWith('_')).join(), Object.keys(require).join(), typeof require.extensions['.js'], Object.keys(require.extensions).join());
require('./sub/child'); console.log(module.children.length - before);
console.log(typeof module.require, module.require('./sub/child') === child, module.isPreloading);
setImmediate(() => console.log(module.loaded));
//# status: 0
//| {
//|   id: 'child.js',
//|   filename: 'child.js',
//|   loaded: false,
//|   parent: '.',
//|   paths: 1,
//|   path: 'sub',
//|   children: 0,
//|   main: false,
//|   dir: 'sub',
//|   file: 'child.js',
//|   thisIsExports: true,
//|   args: 5,
//|   ctor: 'Module'
//| } 1 true
//| . case.js false null true true true
//| true /node_modules true true
//| id,path,exports,filename,loaded,children,paths resolve,main,extensions,cache function .js,.json,.node
//| 1
//| function true false
//| true
