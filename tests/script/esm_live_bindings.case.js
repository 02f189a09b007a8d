import fs from 'fs';
fs.writeFileSync('counter.mjs', 'export let n = 0; export function inc() { n++; } export default n; export { n as alias }; export let late; setTimeout(() => { late = "set"; }, 0); export function set(v) { n = v; }');
fs.writeFileSync('user.mjs', "import { n, inc, alias } from './counter.mjs'; import def from './counter.mjs'; export { n } from './counter.mjs'; export const read = () => [n, alias, def]; export function bump() { inc(); return n; } export function assign() { n = 9; }");
const c = await import('./counter.mjs'), u = await import('./user.mjs');
console.log(c.n, u.read(), u.n); c.inc(); console.log(c.n, u.read(), u.n, c.default); console.log(u.bump(), c.alias);
c.set('text'); console.log(u.read(), typeof u.n);
try { u.assign(); } catch (e) { console.log(e.name); }
await new Promise((r) => setTimeout(r, 2)); console.log(c.late);
const { n } = c; c.inc(); console.log(n === c.n);
fs.writeFileSync('fn.mjs', 'export default function f() { return 1; } f = () => 2; export function g() { return f(); }'); const f = await import('./fn.mjs'); console.log(f.default(), f.g());
fs.writeFileSync('tdz.mjs', "import { y } from './tdz2.mjs'; export let x = 1; export { y };"); fs.writeFileSync('tdz2.mjs', "import { x } from './tdz.mjs'; export let y; try { y = x; } catch (e) { y = e.name; }"); console.log((await import('./tdz.mjs')).y);
//# status: 0
//| 0 [ 0, 0, 0 ] 0
//| 1 [ 1, 1, 0 ] 1 0
//| 2 2
//| [ 'text', 'text', 0 ] string
//| TypeError
//| set
//| false
//| 2 2
//| ReferenceError
