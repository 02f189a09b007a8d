import fs from 'fs';
import { pathToFileURL } from 'url';
fs.writeFileSync('m.mjs', "globalThis.loads = (globalThis.loads ?? 0) + 1; export default 'm'; export const url = import.meta.url;");
const one = import('./m.mjs'), two = import('./m.mjs'); console.log(one === two, one instanceof Promise, (await one) === (await two), loads);
console.log((await import('./m.mjs?q=1')) === (await one), loads, (await import('./m.mjs?q=1')).url.slice(-9), (await import('./m.mjs#h')).url.slice(-7), loads);
console.log((await import(pathToFileURL('m.mjs'))) === (await one), (await import(pathToFileURL('m.mjs').href)).default, (await import('file://' + process.cwd() + '/m.mjs')).default, (await import(process.cwd() + '/m.mjs')).default);
console.log((await import({ toString: () => './m.mjs' })).default, (await import(`./${'m'}.mjs`)).default);
for (const bad of [undefined, null, 5, '', './none.mjs', 'none', 'http://x/y.mjs', 'data:text/plain,x', 'node:none', './', Symbol('x')]) try { await import(bad); console.log('?'); } catch (e) { console.log(String(bad), e.name, e.code); }
fs.writeFileSync('throws.mjs', "globalThis.threw = (globalThis.threw ?? 0) + 1; throw new Error('once');");
for (let i = 0; i < 2; i++) await import('./throws.mjs').catch((e) => console.log(e.message, threw));
fs.writeFileSync('cjs.cjs', "module.exports = import('./m.mjs').then((m) => m.default + ' from cjs');"); console.log(await (await import('./cjs.cjs')).default);
console.log(await eval("import('./m.mjs')").then((m) => m.default), await new Function("return import('fs')")().then((m) => typeof m.readFileSync));
console.log((await import('data:text/javascript,export default 5')).default, (await import('data:application/json,{"a":1}', { with: { type: 'json' } })).default);
//# status: 0
//| false true true 1
//| false 2 m.mjs?q=1 m.mjs#h 3
//| true m m m
//| m m
//| undefined Error ERR_MODULE_NOT_FOUND
//| null Error ERR_MODULE_NOT_FOUND
//| 5 Error ERR_MODULE_NOT_FOUND
//|  Error ERR_MODULE_NOT_FOUND
//| ./none.mjs Error ERR_MODULE_NOT_FOUND
//| none Error ERR_MODULE_NOT_FOUND
//| http://x/y.mjs Error ERR_UNSUPPORTED_ESM_URL_SCHEME
//| data:text/plain,x RangeError ERR_UNKNOWN_MODULE_FORMAT
//| node:none Error ERR_UNKNOWN_BUILTIN_MODULE
//| ./ Error ERR_UNSUPPORTED_DIR_IMPORT
//| Symbol(x) TypeError undefined
//| once 1
//| once 1
//| m from cjs
//| m function
//| 5 { a: 1 }
