import fs, { writeFileSync } from 'node:fs';
import * as path from 'path';
import { createRequire } from 'node:module';
writeFileSync('a.mjs', "export const x = 1; export let y = 2; export function inc() { y++; } export default class D {}; export { x as renamed };");
writeFileSync('b.mjs', "export * from './a.mjs'; export * as ns from './a.mjs'; export { default } from './a.mjs'; export const own = 'b';");
const a = await import('./a.mjs');
const b = await import('./b.mjs');
console.log(a, Object.keys(b), a.default === b.default, b.ns === a);
a.inc();
console.log(a.y, b.y, b.ns.y);
try { a.x = 5; } catch (e) { console.log(e.name); }
console.log(fs.existsSync('a.mjs'), path.join('a', 'b'), typeof createRequire, typeof require, this, typeof __filename);
console.log(import.meta.url.startsWith('file:///'), import.meta.url.endsWith('/case.js'), typeof import.meta.dirname, typeof import.meta.resolve);
export {};
//# status: 0
//| [Module: null prototype] {
//|   default: [class D],
//|   inc: [Function: inc],
//|   renamed: 1,
//|   x: 1,
//|   y: 2
//| } [ 'default', 'inc', 'ns', 'own', 'renamed', 'x', 'y' ] true true
//| 3 3 3
//| TypeError
//| true a/b function undefined undefined undefined
//| true true string function
