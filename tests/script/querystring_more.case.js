const q = require('querystring');
for (const s of ['a=1&b=2&a=3', 'a', '=b', '&&a=1&', 'a=b=c', '%zz=%41', 'a+b=c+d', 'x=%E4%BD%A0', '', 'a=%', '__proto__=1']) console.log(JSON.stringify(s), q.parse(s), Object.getPrototypeOf(q.parse(s)));
console.log(q.parse('a:1;b:2', ';', ':'), q.parse('a=1&b=2&c=3', null, null, { maxKeys: 2 }), q.parse('a=%41', null, null, { decodeURIComponent: (x) => '<' + x + '>' }), q.parse('a=b', '&&', '==').a, q.parse(5), q.parse(null));
console.log(q.stringify({ a: 1, b: [2, 3], c: '', d: null, e: undefined, f: true, g: NaN, h: {}, i: 5n, j: 'x y&z', k: [] }), q.stringify({ a: 1, b: 2 }, ';', ':'), q.stringify({ a: ' ' }, null, null, { encodeURIComponent: (x) => '[' + x + ']' }), q.stringify('x'), q.stringify(null), q.stringify({ '\u00e9': '\ud83d\ude00' }));
console.log(q.escape('a b&=\u00e9!\'()*~'), q.unescape('%41+%zz'), q.unescapeBuffer('%41x%zz').toString(), q.encode === q.stringify, q.decode === q.parse); try { q.stringify({ a: '\ud800' }); } catch (e) { console.log(e.name, e.code, e.message); }
//# status: 0
//| "a=1&b=2&a=3" [Object: null prototype] { a: [ '1', '3' ], b: '2' } null
//| "a" [Object: null prototype] { a: '' } null
//| "=b" [Object: null prototype] { '': 'b' } null
//| "&&a=1&" [Object: null prototype] { a: '1' } null
//| "a=b=c" [Object: null prototype] { a: 'b=c' } null
//| "%zz=%41" [Object: null prototype] { '%zz': 'A' } null
//| "a+b=c+d" [Object: null prototype] { 'a b': 'c d' } null
//| "x=%E4%BD%A0" [Object: null prototype] { x: '你' } null
//| "" [Object: null prototype] {} null
//| "a=%" [Object: null prototype] { a: '%' } null
//| "__proto__=1" [Object: null prototype] { ['__proto__']: '1' } null
//| [Object: null prototype] { a: '1', b: '2' } [Object: null prototype] { a: '1', b: '2' } [Object: null prototype] { '<a>': '<%41>' } undefined [Object: null prototype] {} [Object: null prototype] {}
//| a=1&b=2&b=3&c=&d=&e=&f=true&g=&h=&i=5&j=x%20y%26z a:1;b:2 [a]=[ ]   %C3%A9=%F0%9F%98%80
//| a%20b%26%3D%C3%A9!'()*~ A+%zz Ax%zz true true
//| URIError ERR_INVALID_URI URI malformed
