import fs from 'fs';
const attempt = async (name, files) => { for (const [f, s] of Object.entries(files)) fs.writeFileSync(f, s); try { await import('./' + Object.keys(files)[0]); console.log(name, '?'); } catch (e) { console.log(name, e.name, e.code); } };
await attempt('no such name', { 'a1.mjs': "import { nope } from './a2.mjs';", 'a2.mjs': 'export const x = 1;' });
await attempt('no default', { 'b1.mjs': "import d from './b2.mjs';", 'b2.mjs': 'export const x = 1;' });
await attempt('no file', { 'c1.mjs': "import './c2.mjs';" });
await attempt('no package', { 'd1.mjs': "import 'no-package';" });
await attempt('no extension', { 'e1.mjs': "import './a2';" });
await attempt('directory', { 'f1.mjs': "import './';" });
await attempt('ambiguous', { 'g1.mjs': "import { x } from './g2.mjs';", 'g2.mjs': "export * from './a2.mjs'; export * from './g3.mjs';", 'g3.mjs': 'export const x = 2;' });
await attempt('re-export', { 'h1.mjs': "export { nope } from './a2.mjs';" });
await attempt('circular export', { 'i1.mjs': "export { x } from './i2.mjs';", 'i2.mjs': "export { x } from './i1.mjs';" });
await attempt('duplicate', { 'j1.mjs': 'export const x = 1; export { x };' });
await attempt('undeclared', { 'k1.mjs': 'export { y };' });
await attempt('assign import', { 'l1.mjs': "import { x } from './a2.mjs'; x = 2;" });
await attempt('cjs name', { 'm1.mjs': "import { nope } from './m2.cjs';", 'm2.cjs': 'exports.x = 1;' });
await attempt('builtin name', { 'n1.mjs': "import { nope } from 'fs';" });
await attempt('syntax', { 'o1.mjs': 'import {' });
await attempt('syntax in dep', { 'p1.mjs': "import './o1.mjs';" });
await attempt('await in function', { 'q1.mjs': 'function f() { await 1; }' });
await attempt('return', { 'r1.mjs': 'return 1;' });
await attempt('with', { 's1.mjs': 'with ({}) {}' });
await attempt('unknown ext', { 't1.xyz': 'export {}' });
await attempt('require in esm', { 'u1.mjs': "require('fs');" });
await attempt('octal', { 'v1.mjs': 'var x = 010;' });
//# status: 0
//| no such name SyntaxError undefined
//| no default SyntaxError undefined
//| no file Error ERR_MODULE_NOT_FOUND
//| no package Error ERR_MODULE_NOT_FOUND
//| no extension Error ERR_MODULE_NOT_FOUND
//| directory Error ERR_UNSUPPORTED_DIR_IMPORT
//| ambiguous SyntaxError undefined
//| re-export SyntaxError undefined
//| circular export SyntaxError undefined
//| duplicate SyntaxError undefined
//| undeclared SyntaxError undefined
//| assign import TypeError undefined
//| cjs name SyntaxError undefined
//| builtin name SyntaxError undefined
//| syntax SyntaxError undefined
//| syntax in dep SyntaxError undefined
//| await in function SyntaxError undefined
//| return SyntaxError undefined
//| with SyntaxError undefined
//| unknown ext TypeError ERR_UNKNOWN_FILE_EXTENSION
//| require in esm ReferenceError undefined
//| octal SyntaxError undefined
