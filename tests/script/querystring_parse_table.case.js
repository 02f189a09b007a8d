// parse: separators, decoding, limits, own decoders; unescape.
const qs = require('querystring'); const p = (...a) => console.log(JSON.stringify(a[0]), JSON.stringify(qs.parse(...a)));
for (const s of ['a=1&b=2', 'a=1&a=2&a=3', 'a', 'a=', '=a', '=', '&', '&&a=1&&', 'a=b=c', 'a%20b=c+d', 'a=%zz', 'a=%E4%BD%A0', 'a=%ff', '%', 'a=%', 'a=%4', 'a[]=1&a[]=2', 'hasOwnProperty=x', '__proto__=1', 'toString=', 'a=\u00e9', ' a = b ', 'a=1;b=2', 'a=%00', '+=+', 'a&b&a', '%61=%62', 'a=%u2020', 'x=%c2%a9%F0%9F%98%80']) p(s); p('a:1;b:2', ';', ':'); p('a=1&b=2&c=3', null, null, { maxKeys: 2 }); p('a=1&b=2', '', ''); p('a=1&b=2', undefined, undefined, { maxKeys: 0 }); p('a=%41', null, null, { decodeURIComponent: (x) => '<' + x + '>' }); p('a=%41&b=c', null, null, { decodeURIComponent() { throw new Error('x'); } }); p(''); p(null); p(undefined); p(5); p({}); p(['a=1']); console.log(Object.getPrototypeOf(qs.parse('a=1')), Object.keys(qs.parse(Array.from({ length: 1500 }, (_, i) => 'k' + i).join('&'))).length, Object.keys(qs.parse(Array.from({ length: 1500 }, (_, i) => 'k' + i).join('&'), null, null, { maxKeys: -1 })).length, qs.decode === qs.parse, qs.parse('a=1')); console.log(qs.unescape('a%20b%zz'), qs.unescape('%E4%BD%A0'), qs.unescapeBuffer('a%20b%zz%4').toString(), qs.unescape('a+b'));
//# status: 0
//| "a=1&b=2" {"a":"1","b":"2"}
//| "a=1&a=2&a=3" {"a":["1","2","3"]}
//| "a" {"a":""}
//| "a=" {"a":""}
//| "=a" {"":"a"}
//| "=" {"":""}
//| "&" {}
//| "&&a=1&&" {"a":"1"}
//| "a=b=c" {"a":"b=c"}
//| "a%20b=c+d" {"a b":"c d"}
//| "a=%zz" {"a":"%zz"}
//| "a=%E4%BD%A0" {"a":"你"}
//| "a=NaNf"
//| "%" {"%":""}
//| "a=%" {"a":"%"}
//| "a=%4" {"a":"%4"}
//| "a[]=1&a[]=2" {"a[]":["1","2"]}
//| "hasOwnProperty=x" {"hasOwnProperty":"x"}
//| "__proto__=1" {"__proto__":"1"}
//| "toString=" {"toString":""}
//| "a=é" {"a":"é"}
//| " a = b " {" a ":" b "}
//| "a=1;b=2" {"a":"1;b=2"}
//| "a=%00" {"a":"\u0000"}
//| "+=+" {" ":" "}
//| "a&b&a" {"a":["",""],"b":""}
//| "%61=%62" {"a":"b"}
//| "a=%u2020" {"a":"%u2020"}
//| "x=2%a9%F0%9F%98%80"
//| "a:1;b:2" {"a":"1","b":"2"}
//| "a=1&b=2&c=3" {"a":"1","b":"2"}
//| "a=1&b=2" {"a":"1","b":"2"}
//| "a=1&b=2" {"a":"1","b":"2"}
//| "a=%41" {"<a>":"<%41>"}
//| "a=%41&b=c" {"a":"A","b":"c"}
//| "" {}
//| null {}
//| undefined {}
//| 5 {}
//| {} {}
//| ["a=1"] {}
//| null 1000 1500 true [Object: null prototype] { a: '1' }
//| a b%zz 你 a b%zz%4 a+b
