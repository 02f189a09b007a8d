import fs from 'fs';
fs.writeFileSync('d.json', '{"a":{"b":[1,2]}}'); fs.writeFileSync('bad.json', '{'); fs.writeFileSync('s.json', '"text"'); fs.writeFileSync('m.mjs', "import d from './d.json' with { type: 'json' }; import * as ns from './d.json' with { type: 'json' }; export { d, ns };");
const j = await import('./d.json', { with: { type: 'json' } }); console.log(Object.keys(j), j.default);
const m = await import('./m.mjs'); console.log(m.d === j.default, m.ns === j, Object.keys(m.ns));
console.log((await import('./s.json', { with: { type: 'json' } })).default);
j.default.changed = true; console.log((await import('./d.json', { with: { type: 'json' } })).default.changed);
const { createRequire } = await import('module'); console.log(createRequire(import.meta.url)('./d.json') === j.default);
await import('./bad.json', { with: { type: 'json' } }).catch((e) => console.log(e.name));
await import('./none.json', { with: { type: 'json' } }).catch((e) => console.log(e.code));
fs.writeFileSync('named.mjs', "import { a } from './d.json' with { type: 'json' };"); await import('./named.mjs').catch((e) => console.log(e.name));
//# status: 0
//| [ 'default' ] { a: { b: [ 1, 2 ] } }
//| true true [ 'default' ]
//| text
//| true
//| true
//| SyntaxError
//| ERR_MODULE_NOT_FOUND
//| SyntaxError
