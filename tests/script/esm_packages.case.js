import fs from 'fs';
const w = (f, s) => { fs.mkdirSync(f.includes('/') ? f.slice(0, f.lastIndexOf('/')) : '.', { recursive: true }); fs.writeFileSync(f, s); };
w('node_modules/esm-only/package.json', JSON.stringify({ name: 'esm-only', type: 'module', exports: { '.': './main.js', './sub': './lib/sub.js', './feat/*': './lib/feat-*.js', './feat/internal': null } }));
w('node_modules/esm-only/main.js', 'export default "esm main";');
w('node_modules/esm-only/lib/sub.js', 'export const sub = 1;');
w('node_modules/esm-only/lib/feat-x.js', 'export default "feature x";');
w('node_modules/dual/package.json', JSON.stringify({ name: 'dual', exports: { import: './i.mjs', require: './r.cjs' } }));
w('node_modules/dual/i.mjs', 'export default "import";');
w('node_modules/dual/r.cjs', 'module.exports = "require";');
w('node_modules/@scope/old/package.json', JSON.stringify({ name: '@scope/old', main: 'lib/index.js' }));
w('node_modules/@scope/old/lib/index.js', 'exports.a = 1; exports.b = 2;');
w('node_modules/@scope/old/extra.js', 'module.exports = { c: 3 };');
w('sub/package.json', JSON.stringify({ name: 'self', imports: { '#int': './int.js', '#dep': 'dual' }, exports: { './int': './int.js' } }));
w('sub/int.js', 'exports.int = true;');
console.log((await import('esm-only')).default, (await import('esm-only/sub')).sub, (await import('esm-only/feat/x')).default);
console.log((await import('dual')).default, (await import('@scope/old')).a, (await import('@scope/old/extra.js')).default);
w('sub/t.mjs', `import { int } from '#int'; import dep from '#dep'; import { int as self } from 'self/int';
console.log(int, dep, self); import { createRequire } from 'module'; const require = createRequire(import.meta.url);
console.log(require('#int').int, require('self/int').int, require('#dep'));
try { await import('#none'); } catch (e) { console.log(e.code); } try { require('#none'); } catch (e) { console.log(e.code); }`);
await import('./sub/t.mjs');
for (const s of ['esm-only/nope', 'esm-only/feat/internal', '@scope/old/missing.js', 'esm-only/lib/sub.js']) {
  try { await import(s); console.log('?', s); } catch (e) { console.log(s, e.code); }
}
const { createRequire } = await import('module');
const require = createRequire(import.meta.url);
console.log(require('dual'), require('@scope/old').b);
//# status: 0
//| esm main 1 feature x
//| import 1 { c: 3 }
//| true import true
//| true true require
//| ERR_PACKAGE_IMPORT_NOT_DEFINED
//| ERR_PACKAGE_IMPORT_NOT_DEFINED
//| esm-only/nope ERR_PACKAGE_PATH_NOT_EXPORTED
//| esm-only/feat/internal ERR_PACKAGE_PATH_NOT_EXPORTED
//| @scope/old/missing.js ERR_MODULE_NOT_FOUND
//| esm-only/lib/sub.js ERR_PACKAGE_PATH_NOT_EXPORTED
//| require 2
