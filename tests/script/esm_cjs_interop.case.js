import fs from 'fs';
import { createRequire } from 'module';
const require = createRequire(import.meta.url);
fs.writeFileSync('c.cjs', "exports.n = 1; exports.inc = () => { exports.n++; }; console.log('c runs', require.main === undefined, module.parent === undefined || module.parent === null);");
const ns = await import('./c.cjs'); console.log(ns.n, ns.default.n, require('./c.cjs') === ns.default);
ns.inc(); console.log(ns.n, ns.default.n);
fs.writeFileSync('e.mjs', "console.log('e runs'); export default 'd'; export const x = 1;");
const e = require('./e.mjs'); console.log(e === (await import('./e.mjs')), e.x, e.default, e.__esModule, Object.keys(e));
fs.writeFileSync('es.mjs', "export const __esModule = true; export default 1;"); console.log(Object.keys(require('./es.mjs')));
fs.writeFileSync('throws.cjs', "throw new TypeError('in cjs');"); await import('./throws.cjs').catch((err) => console.log(err.name, err.message));
const { readFileSync, default: f } = await import('fs'); console.log(readFileSync === f.readFileSync, (await import('node:fs')) === (await import('fs')));
f.custom = 'patched'; console.log((await import('fs')).custom, (await import('fs')).default.custom);
//# status: 0
//| c runs true true
//| 1 1 true
//| 1 2
//| e runs
//| false 1 d true [ '__esModule', 'default', 'x' ]
//| [ '__esModule', 'default' ]
//| TypeError in cjs
//| true true
//| undefined patched
