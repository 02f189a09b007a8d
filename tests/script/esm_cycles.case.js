import { writeFileSync } from 'fs';
writeFileSync('a.mjs', "import { b, getA } from './b.mjs'; console.log('a runs', b); export const a = 'A'; console.log(getA());");
writeFileSync('b.mjs', "import { a } from './a.mjs'; console.log('b runs'); export const b = 'B'; export function getA() { return a; } try { a; } catch (e) { console.log(e.name); }");
await import('./a.mjs');
//# status: 0
//| b runs
//| ReferenceError
//| a runs B
//| A
