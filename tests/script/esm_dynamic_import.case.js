const fs = require('fs');
fs.writeFileSync('m.mjs', 'console.log("evaluated"); export default 7; export const n = await Promise.resolve(3);');
fs.writeFileSync('c.cjs', 'exports.named = 1; exports.fn = () => 2; module.exports.other = 3;');
fs.writeFileSync('bad.mjs', 'throw new RangeError("boom");');
fs.writeFileSync('syntax.mjs', 'let = = 1;');
(async () => {
  const m = await import('./m.mjs');
  console.log(m.default, m.n, (await import('./m.mjs')) === m);
  const c = await import('./c.cjs');
  console.log(c.named, c.fn(), c.default, Object.keys(c));
  for (const s of ['./bad.mjs', './bad.mjs', './syntax.mjs', './missing.mjs', 'no-such-package', 'node:nope']) {
    try { await import(s); } catch (e) { console.log(s, e.name, e.code); }
  }
  const f = await import('node:fs');
  console.log(f.default === fs, f.readFileSync === fs.readFileSync);
  console.log((await import('data:text/javascript,export default 5')).default);
})();
//# status: 0
//| evaluated
//| 7 3 true
//| 1 2 { named: 1, fn: [Function (anonymous)], other: 3 } [ 'default', 'fn', 'named', 'other' ]
//| ./bad.mjs RangeError undefined
//| ./bad.mjs RangeError undefined
//| ./syntax.mjs SyntaxError undefined
//| ./missing.mjs Error ERR_MODULE_NOT_FOUND
//| no-such-package Error ERR_MODULE_NOT_FOUND
//| node:nope Error ERR_UNKNOWN_BUILTIN_MODULE
//| true true
//| 5
