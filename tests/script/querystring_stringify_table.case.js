// stringify: kinds of values, encoders, lone surrogates; escape.
const qs = require('querystring'); const s = (...a) => { try { console.log(JSON.stringify(qs.stringify(...a))); } catch (e) { console.log(e.name, e.code, e.message); } };
s({ a: 1, b: 'x y', c: true, d: null, e: undefined, f: NaN, g: Infinity, h: {}, i: [], j: [1, 'two', null, {}], k: '', l: 10n, m: -0, n: 1e21, o: () => {}, p: Symbol.iterator.description, q: new Date(0) }); s({ 'a b': 'c&d=e', '\u00e9': '\u20ac\ud83d\ude00', "!'()*-._~": "!'()*-._~" }); s({ a: ['x', 'y'], b: 'z' }, ';', ':'); s({ a: 'x' }, null, null, { encodeURIComponent: (v) => `<${v}>` }); s({ a: '\ud800' }); s({ a: 'b\ud83d' }); s({}); s([]); s(['x', 'y']); s(null); s(undefined); s(5); s('text'); s(true); s(new Map([[1, 2]])); s(Object.create({ inherited: 1 })); s({ a: [[1, 2], 3] }); s({ a: [] , b: 1}); s(Object.create(null)); const e = (v) => { try { console.log(JSON.stringify(qs.escape(v))); } catch (x) { console.log(x.name, x.code, x.message); } }; e('a b&c=d/e?f'); e(''); e(5); e({ toString: () => 'obj' }); e('\u00fc\u6f22\ud83d\ude00'); e(undefined); e(null); e(true); e("ABCabc019-_.!~*'()"); console.log(qs.encode === qs.stringify, Object.keys(qs).sort()); qs.escape = (v) => 'E' + v; s({ a: 'b' });
//# status: 0
//| "a=1&b=x%20y&c=true&d=&e=&f=&g=&h=&j=1&j=two&j=&j=&k=&l=10&m=0&n=1e%2B21&o=&p=Symbol.iterator&q="
//| "a%20b=c%26d%3De&%C3%A9=%E2%82%AC%F0%9F%98%80&!'()*-._~=!'()*-._~"
//| "a:x;a:y;b:z"
//| "<a>=<x>"
//| URIError ERR_INVALID_URI URI malformed
//| URIError ERR_INVALID_URI URI malformed
//| ""
//| ""
//| "0=x&1=y"
//| ""
//| ""
//| ""
//| ""
//| ""
//| ""
//| ""
//| "a=&a=3"
//| "b=1"
//| ""
//| "a%20b%26c%3Dd%2Fe%3Ff"
//| ""
//| "5"
//| "obj"
//| "%C3%BC%E6%BC%A2%F0%9F%98%80"
//| "undefined"
//| "null"
//| "true"
//| "ABCabc019-_.!~*'()"
//| true [
//|   'decode',
//|   'encode',
//|   'escape',
//|   'parse',
//|   'stringify',
//|   'unescape',
//|   'unescapeBuffer'
//| ]
//| "Ea=Eb"
