const fs = require('fs');
const attempt = (text) => { fs.writeFileSync('j.json', text); delete require.cache[require.resolve('./j.json')]; try { console.log(require('./j.json')); } catch (e) { console.log(e.name, e.message.includes('j.json')); } };
for (const t of ['{"a":[1,2,{"b":null}]}', '5', '"text"', 'null', '[]', '\ufeff{"bom":true}', '  true  ', '', '{a:1}', '{"a":1,}', "{'a':1}", '// c\n{}', '{"__proto__":{"x":1}}']) attempt(t);
fs.writeFileSync('j.json', '{"n":1}'); delete require.cache[require.resolve('./j.json')]; const a = require('./j.json'); a.n = 2; console.log(require('./j').n, require('./j.json') === a);
//# status: 0
//| { a: [ 1, 2, { b: null } ] }
//| 5
//| text
//| null
//| []
//| { bom: true }
//| true
//| SyntaxError true
//| SyntaxError true
//| SyntaxError true
//| SyntaxError true
//| SyntaxError true
//| { ['__proto__']: { x: 1 } }
//| 2 true
