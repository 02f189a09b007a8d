// colors: true for all kinds, stylize with changed styles.
const util = require('util'); const i = (v, o) => console.log(JSON.stringify(util.inspect(v, { colors: true, ...o })));
for (const v of [1, -0, 1n, 'text', true, null, undefined, Symbol('s'), new Date(0), /re/g, function f() {}, class A {}, [1, 'a'], { a: 1, 'b-c': 'x', [Symbol('k')]: null }, new Map([['a', 1]]), new Set([1]), new Number(3), new String('s'), new Uint8Array([1]), { get a() { return 1; }, set b(v) {} }, Promise.resolve(4), new WeakSet(), (function () { return arguments; })(1), new Proxy({}, {}), [, 1], Array(200).fill(1).slice(0, 101), new Date(NaN)]) i(v); const c = {}; c.c = c; i(c); i({ a: { b: { c: {} } } }, { depth: 1 }); i({ get a() { return { x: 1 }; } }, { getters: true }); i({ get a() { return 5; } }, { getters: true }); i(new Proxy({ a: 1 }, {}), { showProxy: true }); i([undefined, null, 'a\nb']); i('abcdef', { maxStringLength: 3 }); i(JSON); i(new ArrayBuffer(1));
util.inspect.styles.number = 'red'; i(5); util.inspect.styles.number = 'yellow'; console.log(util.inspect.styles, Object.keys(util.inspect.colors).length, util.inspect.colors.bold); i({ [util.inspect.custom](d, o) { return o.stylize('styled', 'special') + o.stylize('plain', 'nope'); } }); console.log(JSON.stringify(util.inspect({ a: 1 }, { stylize: (t, k) => `<${k}>${t}` })));
//# status: 0
//| "\u001b[33m1\u001b[39m"
//| "\u001b[33m-0\u001b[39m"
//| "\u001b[33m1n\u001b[39m"
//| "\u001b[32m'text'\u001b[39m"
//| "\u001b[33mtrue\u001b[39m"
//| "\u001b[1mnull\u001b[22m"
//| "\u001b[90mundefined\u001b[39m"
//| "\u001b[32mSymbol(s)\u001b[39m"
//| "\u001b[35m1970-01-01T00:00:00.000Z\u001b[39m"
//| "\u001b[31m/re/g\u001b[39m"
//| "\u001b[36m[Function: f]\u001b[39m"
//| "\u001b[36m[class A]\u001b[39m"
//| "[ \u001b[33m1\u001b[39m, \u001b[32m'a'\u001b[39m ]"
//| "{ a: \u001b[33m1\u001b[39m, \u001b[32m'b-c'\u001b[39m: \u001b[32m'x'\u001b[39m, [\u001b[32mSymbol(k)\u001b[39m]: \u001b[1mnull\u001b[22m }"
//| "Map(1) { \u001b[32m'a'\u001b[39m => \u001b[33m1\u001b[39m }"
//| "Set(1) { \u001b[33m1\u001b[39m }"
//| "\u001b[33m[Number: 3]\u001b[39m"
//| "\u001b[32m[String: 's']\u001b[39m"
//| "Uint8Array(1) [ \u001b[33m1\u001b[39m ]"
//| "{ a: \u001b[36m[Getter]\u001b[39m, b: \u001b[36m[Setter]\u001b[39m }"
//| "Promise { \u001b[33m4\u001b[39m }"
//| "WeakSet { \u001b[36m<items unknown>\u001b[39m }"
//| "[Arguments] { \u001b[32m'0'\u001b[39m: \u001b[33m1\u001b[39m }"
//| "{}"
//| "[ \u001b[90m<1 empty item>\u001b[39m, \u001b[33m1\u001b[39m ]"
//| "[\n  \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m,\n  \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m,\n  \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m,\n  \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m,\n  \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m,\n  \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m,\n  \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m,\n  \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m,\n  \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m, \u001b[33m1\u001b[39m,\n  ... 1 more item\n]"
//| "\u001b[35mInvalid Date\u001b[39m"
//| "\u001b[36m<ref *1>\u001b[39m { c: \u001b[36m[Circular *1]\u001b[39m }"
//| "{ a: { b: \u001b[36m[Object]\u001b[39m } }"
//| "{ a: \u001b[36m[Getter]\u001b[39m { x: \u001b[33m1\u001b[39m } }"
//| "{ a: \u001b[36m[Getter:\u001b[39m \u001b[33m5\u001b[39m\u001b[36m]\u001b[39m }"
//| "Proxy [ { a: \u001b[33m1\u001b[39m }, {} ]"
//| "[ \u001b[90mundefined\u001b[39m, \u001b[1mnull\u001b[22m, \u001b[32m'a\\nb'\u001b[39m ]"
//| "\u001b[32m'abc'\u001b[39m... 3 more characters"
//| "Object [JSON] {}"
//| "ArrayBuffer { \u001b[36m[Uint8Contents]\u001b[39m: <00>, byteLength: \u001b[33m1\u001b[39m }"
//| "\u001b[31m5\u001b[39m"
//| [Object: null prototype] {
//|   special: 'cyan',
//|   number: 'yellow',
//|   bigint: 'yellow',
//|   boolean: 'yellow',
//|   undefined: 'grey',
//|   null: 'bold',
//|   string: 'green',
//|   symbol: 'green',
//|   date: 'magenta',
//|   regexp: 'red',
//|   module: 'underline'
//| } 44 [ 1, 22 ]
//| "\u001b[36mstyled\u001b[39mplain"
//| "{ <name>a: <number>1 }"
