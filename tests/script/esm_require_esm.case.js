const fs = require('fs');
fs.writeFileSync('m.mjs', 'export default function hi() { return "hi"; } export const n = 1;');
const m = require('./m.mjs');
console.log(m.n, m.default(), Object.keys(m), m[Symbol.toStringTag]);
fs.writeFileSync('t.mjs', 'await 1; export default 1;');
try { require('./t.mjs'); } catch (e) { console.log(e.code); }
//# status: 0
//| 1 hi [ '__esModule', 'default', 'n' ] Module
//| ERR_REQUIRE_ASYNC_MODULE
