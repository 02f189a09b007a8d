// Which files are modules: extensions, type, and syntax where nothing says so.
const fs = require('fs'), path = require('path');
const w = (f, s) => { fs.mkdirSync(path.dirname(f), { recursive: true }); fs.writeFileSync(f, s); };
w('m/package.json', '{"type":"module"}'); w('c/package.json', '{"type":"commonjs"}'); w('n/package.json', '{}');
for (const d of ['m', 'c', 'n']) { w(d + '/esm.js', 'export default typeof require;'); w(d + '/cjs.js', 'module.exports = typeof require;'); w(d + '/plain.js', 'globalThis.plain = typeof require;'); w(d + '/x.cjs', 'module.exports = typeof require;'); w(d + '/x.mjs', 'export default typeof require;'); }
w('m/deep/y.js', 'export const y = 1;'); w('n/tla.js', 'await 0; export const t = 1;'); w('n/meta.js', 'export default typeof import.meta.url;'); w('n/dyn.js', 'module.exports = typeof import("fs").then;');
(async () => {
  for (const f of ['m/esm.js', 'm/cjs.js', 'm/plain.js', 'm/x.cjs', 'm/x.mjs', 'm/deep/y.js', 'c/esm.js', 'c/cjs.js', 'c/plain.js', 'c/x.cjs', 'c/x.mjs', 'n/esm.js', 'n/cjs.js', 'n/plain.js', 'n/x.cjs', 'n/x.mjs', 'n/tla.js', 'n/meta.js', 'n/dyn.js'])
    try { globalThis.plain = undefined; const ns = await import('./' + f); console.log(f, Object.keys(ns).join(), ns.default, globalThis.plain); } catch (e) { console.log(f, e.name); }
})();
//# status: 0
//| m/esm.js default undefined undefined
//| m/cjs.js ReferenceError
//| m/plain.js  undefined undefined
//| m/x.cjs default function undefined
//| m/x.mjs default undefined undefined
//| m/deep/y.js y undefined undefined
//| c/esm.js SyntaxError
//| c/cjs.js default function undefined
//| c/plain.js default {} function
//| c/x.cjs default function undefined
//| c/x.mjs default undefined undefined
//| n/esm.js default undefined undefined
//| n/cjs.js default function undefined
//| n/plain.js default {} function
//| n/x.cjs default function undefined
//| n/x.mjs default undefined undefined
//| n/tla.js t undefined undefined
//| n/meta.js default string undefined
//| n/dyn.js default function undefined
