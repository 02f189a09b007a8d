import fs from 'fs';
fs.writeFileSync('d.json', '{"a":[1,2],"b":{"c":null}}');
const d = await import('./d.json', { with: { type: 'json' } });
console.log(d, d.default.a, Object.keys(d));
fs.writeFileSync('u.mjs', "import x from './d.json' with { type: 'json' }; export default x.b;");
console.log((await import('./u.mjs')).default);
//# status: 0
//| [Module: null prototype] { default: { a: [ 1, 2 ], b: { c: null } } } [ 1, 2 ] [ 'default' ]
//| { c: null }
