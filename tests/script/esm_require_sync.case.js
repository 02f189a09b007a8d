// require() of ES modules from CommonJS.
const fs = require('fs');
fs.writeFileSync('m.mjs', "export const a = 1; export default class C {}; console.log('runs once');");
const m = require('./m.mjs'); console.log(m.a, m.default.name, require('./m.mjs') === m, Object.keys(m), m[Symbol.toStringTag], m.__esModule);
fs.writeFileSync('t.js', "import { a } from './m.mjs'; export const b = a + 1;"); console.log(require('./t.js').b, require('./t').b);
fs.writeFileSync('tla.mjs', 'export default await 5;'); try { require('./tla.mjs'); } catch (e) { console.log(e.name, e.code); }
import('./tla.mjs').then((ns) => { console.log(ns.default); });
fs.writeFileSync('err.mjs', "throw new Error('in module');"); try { require('./err.mjs'); } catch (e) { console.log(e.message); }
fs.writeFileSync('syn.mjs', 'export {'); try { require('./syn.mjs'); } catch (e) { console.log(e.name); }
fs.writeFileSync('dep.mjs', "import './none.mjs';"); try { require('./dep.mjs'); } catch (e) { console.log(e.code); }
console.log(process.features.require_module, require.resolve('./m.mjs').endsWith('/m.mjs'), Object.keys(require.cache).map((k) => k.split('/').pop()).sort().join());
fs.writeFileSync('cjs.js', "module.exports = { fromEsm: require('./m.mjs').a, type: typeof module };"); console.log(require('./cjs'));
fs.writeFileSync('live.mjs', 'export let n = 1; export const inc = () => ++n;'); const l = require('./live.mjs'); l.inc(); console.log(l.n);
//# status: 0
//| runs once
//| 1 C true [ '__esModule', 'a', 'default' ] Module true
//| 2 2
//| Error ERR_REQUIRE_ASYNC_MODULE
//| in module
//| SyntaxError
//| ERR_MODULE_NOT_FOUND
//| true true case.js,m.mjs,t.js
//| { fromEsm: 1, type: 'object' }
//| 2
//| 5
