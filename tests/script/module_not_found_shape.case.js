const fs = require('fs');
fs.writeFileSync('outer.js', "require('./inner');"); fs.writeFileSync('inner.js', "require('missing-package');");
for (const f of [() => require('./nope'), () => require('nope'), () => require('nope/sub'), () => require('@scope/nope'), () => require('./outer'), () => require('/no/such/file'), () => require.resolve('nope'), () => require('node:nope'), () => require('')]) {
  try { f(); console.log('?'); } catch (e) {
    console.log(e.name, e.code, Object.keys(e), e.requireStack && e.requireStack.map((p) => p.replace(__dirname, '.')));
    console.log(e.message.replaceAll(__dirname, '.'));
  }
}
for (const bad of [undefined, null, 5, {}, [], true]) try { require(bad); } catch (e) { console.log(e.name, e.code, e.message); }
//# status: 0
//| Error MODULE_NOT_FOUND [ 'code', 'requireStack' ] [ './case.js' ]
//| Cannot find module './nope'
//| Require stack:
//| - ./case.js
//| Error MODULE_NOT_FOUND [ 'code', 'requireStack' ] [ './case.js' ]
//| Cannot find module 'nope'
//| Require stack:
//| - ./case.js
//| Error MODULE_NOT_FOUND [ 'code', 'requireStack' ] [ './case.js' ]
//| Cannot find module 'nope/sub'
//| Require stack:
//| - ./case.js
//| Error MODULE_NOT_FOUND [ 'code', 'requireStack' ] [ './case.js' ]
//| Cannot find module '@scope/nope'
//| Require stack:
//| - ./case.js
//| Error MODULE_NOT_FOUND [ 'code', 'requireStack' ] [ './inner.js', './outer.js', './case.js' ]
//| Cannot find module 'missing-package'
//| Require stack:
//| - ./inner.js
//| - ./outer.js
//| - ./case.js
//| Error MODULE_NOT_FOUND [ 'code', 'requireStack' ] [ './case.js' ]
//| Cannot find module '/no/such/file'
//| Require stack:
//| - ./case.js
//| Error MODULE_NOT_FOUND [ 'code', 'requireStack' ] [ './case.js' ]
//| Cannot find module 'nope'
//| Require stack:
//| - ./case.js
//| Error ERR_UNKNOWN_BUILTIN_MODULE [ 'code' ] undefined
//| No such built-in module: node:nope
//| TypeError ERR_INVALID_ARG_VALUE [ 'code' ] undefined
//| The argument 'id' must be a non-empty string. Received ''
//| TypeError ERR_INVALID_ARG_TYPE The "id" argument must be of type string. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "id" argument must be of type string. Received null
//| TypeError ERR_INVALID_ARG_TYPE The "id" argument must be of type string. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The "id" argument must be of type string. Received an instance of Object
//| TypeError ERR_INVALID_ARG_TYPE The "id" argument must be of type string. Received an instance of Array
//| TypeError ERR_INVALID_ARG_TYPE The "id" argument must be of type string. Received type boolean (true)
