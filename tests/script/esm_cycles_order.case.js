import fs from 'fs';
globalThis.log = [];
fs.writeFileSync('a.mjs', "log.push('a start'); import { b } from './b.mjs'; import './c.mjs'; export function fromA() { return 'fn a'; } export const a = 'a+' + b; log.push('a end');");
fs.writeFileSync('b.mjs', "log.push('b start'); import { fromA, a } from './a.mjs'; import './c.mjs'; export const b = 'b'; log.push(fromA()); try { a; } catch (e) { log.push(e.name); } log.push('b end');");
fs.writeFileSync('c.mjs', "log.push('c');");
console.log((await import('./a.mjs')).a, log);
log.length = 0;
fs.writeFileSync('p.mjs', "log.push('p start'); await 0; import './q.mjs'; import './r.mjs'; log.push('p end');");
fs.writeFileSync('q.mjs', "log.push('q start'); await new Promise((r) => setTimeout(r, 2)); log.push('q end');");
fs.writeFileSync('r.mjs', "log.push('r start'); await 0; log.push('r end');");
await Promise.all([import('./p.mjs'), import('./p.mjs')]); console.log(log);
fs.writeFileSync('self.mjs', "import * as me from './self.mjs'; export const x = 1; export function keys() { return Object.keys(me); } export { me };"); const s = await import('./self.mjs'); console.log(s.keys(), s.me === s);
fs.writeFileSync('s1.mjs', "export * from './s2.mjs'; export const one = 1;"); fs.writeFileSync('s2.mjs', "export * from './s1.mjs'; export const two = 2;"); console.log(Object.keys(await import('./s1.mjs')), Object.keys(await import('./s2.mjs')));
fs.writeFileSync('st1.mjs', 'export const x = 1, y = 1;'); fs.writeFileSync('st2.mjs', 'export const x = 2, z = 2;'); fs.writeFileSync('amb.mjs', "export * from './st1.mjs'; export * from './st2.mjs';"); console.log(Object.keys(await import('./amb.mjs')));
//# status: 0
//| a+b [
//|   'c',
//|   'b start',
//|   'fn a',
//|   'ReferenceError',
//|   'b end',
//|   'a start',
//|   'a end'
//| ]
//| [ 'q start', 'r start', 'r end', 'q end', 'p start', 'p end' ]
//| [ 'keys', 'me', 'x' ] true
//| [ 'one', 'two' ] [ 'one', 'two' ]
//| [ 'y', 'z' ]
