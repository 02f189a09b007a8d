import fs from 'fs';
console.log('one'); await null; console.log('two');
const v = await new Promise((r) => setTimeout(r, 1, 'timer')); console.log(v);
const [a, b] = await Promise.all([1, Promise.resolve(2)]); console.log(a + b);
for await (const x of (async function* () { yield 1; yield 2; })()) console.log(x);
fs.writeFileSync('dep.mjs', "export const value = await Promise.resolve('awaited'); export let later = 'before'; setImmediate(() => { later = 'after'; });");
const dep = await import('./dep.mjs'); console.log(dep.value, dep.later); await new Promise(setImmediate); console.log(dep.later);
fs.writeFileSync('fails.mjs', "await Promise.reject(new Error('in tla'));"); try { await import('./fails.mjs'); } catch (e) { console.log(e.message); }
fs.writeFileSync('par.mjs', "import './fails.mjs'; console.log('never');"); await import('./par.mjs').catch((e) => console.log('parent', e.message));
fs.writeFileSync('slow.mjs', "await new Promise((r) => setTimeout(r, 5)); globalThis.order.push('slow');"); fs.writeFileSync('fast.mjs', "globalThis.order.push('fast');"); fs.writeFileSync('both.mjs', "import './slow.mjs'; import './fast.mjs'; globalThis.order.push('both');");
globalThis.order = []; await import('./both.mjs'); console.log(order);
if (await Promise.resolve(true)) console.log('end');
process.on('exit', (c) => console.log('exit', c));
export default await 5;
//# status: 0
//| one
//| two
//| timer
//| 3
//| 1
//| 2
//| awaited before
//| after
//| in tla
//| parent in tla
//| [ 'fast', 'slow', 'both' ]
//| end
//| exit 0
