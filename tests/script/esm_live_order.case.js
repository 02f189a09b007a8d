import { writeFileSync } from 'fs';
writeFileSync('one.mjs', "console.log('one'); export let n = 0; export const bump = () => ++n;");
writeFileSync('two.mjs', "import './three.mjs'; import { n, bump } from './one.mjs'; console.log('two', n); bump(); console.log(n);");
writeFileSync('three.mjs', "console.log('three');");
writeFileSync('tla.mjs', "console.log('tla start'); await new Promise((r) => setTimeout(r, 5)); console.log('tla end'); export const v = 1;");
writeFileSync('dep.mjs', "import { v } from './tla.mjs'; console.log('dep', v);");
await import('./two.mjs');
await Promise.all([import('./dep.mjs'), import('./tla.mjs')]);
console.log('done');
//# status: 0
//| three
//| one
//| two 0
//| 1
//| tla start
//| tla end
//| dep 1
//| done
