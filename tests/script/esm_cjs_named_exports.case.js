import fs from 'fs';
fs.writeFileSync('a.cjs', "Object.defineProperty(exports, '__esModule', { value: true }); exports.default = 'd'; exports.x = 1; exports['y-z'] = 2; module.exports.w = 3;");
fs.writeFileSync('b.cjs', "module.exports = { p, q, 'r': 1, s }; function p() {} function q() {} var s;");
fs.writeFileSync('c.cjs', "module.exports = require('./a.cjs');");
fs.writeFileSync('e.cjs', "module.exports = function main() { return 'main'; }; module.exports.helper = 1;");
fs.writeFileSync('f.cjs', "module.exports = 5;");
for (const f of ['a', 'b', 'c', 'e', 'f']) { const m = await import(`./${f}.cjs`); console.log(f, Object.keys(m).sort(), typeof m.default); }
const { x } = await import('./c.cjs');
console.log(x);
try { fs.writeFileSync('bad.mjs', "import { nope } from './a.cjs';"); await import('./bad.mjs'); } catch (e) { console.log(e.name); }
try { fs.writeFileSync('bad2.mjs', "import { nope } from './bad3.mjs';"); fs.writeFileSync('bad3.mjs', 'export const yes = 1;'); await import('./bad2.mjs'); } catch (e) { console.log(e.name); }
//# status: 0
//| a [ '__esModule', 'default', 'w', 'x', 'y-z' ] object
//| b [ 'default', 'p', 'q' ] object
//| c [ '__esModule', 'default', 'w', 'x', 'y-z' ] object
//| e [ 'default', 'helper' ] function
//| f [ 'default' ] number
//| 1
//| SyntaxError
//| SyntaxError
