import fs from 'fs';
fs.writeFileSync('m.mjs', `export const a = 1; export let b = 2; export var c = 3; export function d() { return 4; } export class E { static x = 5; } export async function f() {} export function* g() { yield 7; }
const h = 8, i = 9; export { h, i as renamed, h as default }; export const { j, l } = { j: 10, l: 11 };`);
fs.writeFileSync('re.mjs', `export * from './m.mjs'; export * as ns from './m.mjs'; export { a as again, default } from './m.mjs'; export { default as def } from './m.mjs'; export const own = 1;`);
fs.writeFileSync('deff.mjs', 'export default function () { return 1; }'); fs.writeFileSync('defc.mjs', 'export default class {}'); fs.writeFileSync('defe.mjs', 'export default 1 + 1'); fs.writeFileSync('defa.mjs', 'export default () => {}'); fs.writeFileSync('defn.mjs', 'export default function named() {}'); fs.writeFileSync('none.mjs', '');
const m = await import('./m.mjs'), re = await import('./re.mjs');
console.log(Object.keys(m).join(), Object.keys(re).join());
console.log(m.d(), m.E.x, m.renamed, m.default, m.j, m.l, [...m.g()], re.again, re.def, re.ns === m, re.own, re.default);
for (const n of ['deff', 'defc', 'defe', 'defa', 'defn', 'none']) { const x = await import(`./${n}.mjs`); console.log(n, Object.keys(x), typeof x.default, x.default?.name); }
console.log(m[Symbol.toStringTag], Object.prototype.toString.call(m), Object.getPrototypeOf(m), Object.isExtensible(m), Object.isSealed(m), 'a' in m, Reflect.ownKeys(m).length, delete m.nothing);
for (const f of [() => { m.a = 5; }, () => { m.zz = 1; }, () => { delete m.a; }, () => Object.defineProperty(m, 'a', { value: 2 }), () => Object.setPrototypeOf(m, {})]) try { f(); console.log('?'); } catch (e) { console.log(e.name); }
console.log(Object.getOwnPropertyDescriptor(m, 'a'));
//# status: 0
//| E,a,b,c,d,default,f,g,h,j,l,renamed E,a,again,b,c,d,def,default,f,g,h,j,l,ns,own,renamed
//| 4 5 9 8 10 11 [ 7 ] 1 8 true 1 8
//| deff [ 'default' ] function default
//| defc [ 'default' ] function default
//| defe [ 'default' ] number undefined
//| defa [ 'default' ] function default
//| defn [ 'default' ] function named
//| none [] undefined undefined
//| Module [object Module] null false true true 13 true
//| TypeError
//| TypeError
//| TypeError
//| TypeError
//| TypeError
//| { value: 1, writable: true, enumerable: true, configurable: false }
