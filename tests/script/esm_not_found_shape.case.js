import fs from 'fs';
fs.mkdirSync('node_modules/p', { recursive: true }); fs.writeFileSync('node_modules/p/package.json', '{"name":"p","exports":{"./a":"./gone.js"}}'); fs.mkdirSync('node_modules/q'); fs.writeFileSync('node_modules/q/package.json', '{"name":"q","main":"gone.js"}'); fs.mkdirSync('dir'); fs.writeFileSync('noext', 'export {}');
const here = process.cwd();
for (const s of ['./none.mjs', 'none', 'none/sub', '@s/none', 'p', 'p/a', 'p/b', 'q', './dir', '#none', '@bad', 'http://x/y', 'node:nope', './a%2fb.mjs', 'file:///no/such.mjs', '/no/such.mjs'])
  try { await import(s); console.log(s, '?'); } catch (e) { console.log(s, e.name, e.code, Object.keys(e).join(), e.url?.replace(here, '.'), '|', e.message.replaceAll(here, '.').split('\n')[0]); }
//# status: 0
//| ./none.mjs Error ERR_MODULE_NOT_FOUND code,url file://./none.mjs | Cannot find module './none.mjs' imported from ./case.js
//| none Error ERR_MODULE_NOT_FOUND code undefined | Cannot find package 'none' imported from ./case.js
//| none/sub Error ERR_MODULE_NOT_FOUND code undefined | Cannot find package 'none' imported from ./case.js
//| @s/none Error ERR_MODULE_NOT_FOUND code undefined | Cannot find package '@s/none' imported from ./case.js
//| p Error ERR_PACKAGE_PATH_NOT_EXPORTED code undefined | No "exports" main defined in ./node_modules/p/package.json imported from ./case.js
//| p/a Error ERR_MODULE_NOT_FOUND code,url file://./node_modules/p/gone.js | Cannot find module './node_modules/p/gone.js' imported from ./case.js
//| p/b Error ERR_PACKAGE_PATH_NOT_EXPORTED code undefined | Package subpath './b' is not defined by "exports" in ./node_modules/p/package.json imported from ./case.js
//| q Error ERR_MODULE_NOT_FOUND code undefined | Cannot find package './node_modules/q/gone.js' imported from ./case.js
//| ./dir Error ERR_UNSUPPORTED_DIR_IMPORT code,url file://./dir | Directory import './dir' is not supported resolving ES modules imported from ./case.js
//| #none TypeError ERR_PACKAGE_IMPORT_NOT_DEFINED code undefined | Package import specifier "#none" is not defined imported from ./case.js
//| @bad TypeError ERR_INVALID_MODULE_SPECIFIER code undefined | Invalid module "@bad" is not a valid package name imported from ./case.js
//| http://x/y Error ERR_UNSUPPORTED_ESM_URL_SCHEME code undefined | Only URLs with a scheme in: file, data, and node are supported by the default ESM loader. Received protocol 'http:'
//| node:nope Error ERR_UNKNOWN_BUILTIN_MODULE code undefined | No such built-in module: node:nope
//| ./a%2fb.mjs TypeError ERR_INVALID_MODULE_SPECIFIER code undefined | Invalid module "./a%2fb.mjs" must not include encoded "/" or "\" characters imported from ./case.js
//| file:///no/such.mjs Error ERR_MODULE_NOT_FOUND code,url file:///no/such.mjs | Cannot find module '/no/such.mjs' imported from ./case.js
//| /no/such.mjs Error ERR_MODULE_NOT_FOUND code,url file:///no/such.mjs | Cannot find module '/no/such.mjs' imported from ./case.js
