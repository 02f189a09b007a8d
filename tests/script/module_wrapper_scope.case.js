// What a module sees: this, exports, arguments, require's members.
console.log(this === exports, this === module.exports, arguments.length, typeof arguments[1], arguments[2] === module, arguments[3] === __filename, typeof require.resolve, typeof require.cache, require.main === module, typeof require.extensions, Object.keys(module).join(), module.children.length, module.loaded, module.paths.length > 0, module.id, module.filename === __filename, module.parent === null || module.parent === undefined, module.constructor.name); console.log(require.resolve('fs'), require.resolve('node:path'), require('node:fs') === require('fs'), require('module').builtinModules.includes('fs'), require('module').isBuiltin('node:fs'), require('module').isBuiltin('nope')); setImmediate(() => console.log(module.loaded)); try { require('./missing'); } catch (e) { console.log(e.code, e.message.split('\n')[0].replace(/'.*'/, 'NAME'), e.requireStack.length); } try { require.resolve('./missing'); } catch (e) { console.log(e.code); }
//# status: 0
//| true true 5 function true true function object true object id,path,exports,filename,loaded,children,paths 0 false true . true true Module
//| fs node:path true true true false
//| MODULE_NOT_FOUND Cannot find module NAME 1
//| MODULE_NOT_FOUND
//| true
