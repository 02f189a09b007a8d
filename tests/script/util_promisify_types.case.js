const util = require('util');
const f = util.promisify((a, cb) => (a ? cb(null, a * 2) : cb(new Error('zero'))));
(async () => {
  console.log(await f(4), await f(0).catch((e) => e.message));
  util.callbackify(async (x) => x + 1)(1, (e, v) => console.log(e, v));
  util.callbackify(async () => { throw null; })((e) => console.log(e.code, e.reason));
  console.log(util.types.isPromise(Promise.resolve()), util.types.isProxy(new Proxy({}, {})), util.types.isAsyncFunction(async () => {}), util.types.isGeneratorObject((function* () {})()), util.types.isMap(new Map()), util.types.isDate({}), util.types.isBoxedPrimitive(Object(1n)), util.types.isUint8Array(Buffer.alloc(1)));
  console.log(util.isDeepStrictEqual({ a: [1, new Map([[1, 2]])] }, { a: [1, new Map([[1, 2]])] }), util.format('%s %d %i %f %j %o %O %%', 'a', 1.5, 1.9, '2.5', { a: 1 }, [1], { b: 2 }), util.inspect(new (class Foo { #p = 1; q = 2 })()));
  console.log(util.styleText ? 1 : 1, util.stripVTControlCharacters('\x1b[31mred\x1b[0m'), util.inspect('a\'b'), util.toUSVString('\ud800'), util.inspect({ async f() {}, *g() {}, async *h() {}, k: class extends Array {}, s: Symbol('q'), n: 12345678901234567890n }));
  console.log(util.parseArgs({ args: ['-f', '--bar', 'b', 'pos'], options: { foo: { type: 'boolean', short: 'f' }, bar: { type: 'string' } }, allowPositionals: true }).values);
  const deb = util.deprecate(() => 1, 'old', 'DEP0'); console.log(deb());
})();
//# status: 0
//| 8 zero
//| true true true true true false true true
//| true a 1.5 1 2.5 {"a":1} [ 1, [length]: 1 ] { b: 2 } % Foo { q: 2 }
//| 1 red "a'b" � {
//|   f: [AsyncFunction: f],
//|   g: [GeneratorFunction: g],
//|   h: [AsyncGeneratorFunction: h],
//|   k: [class k extends Array],
//|   s: Symbol(q),
//|   n: 12345678901234567890n
//| }
//| [Object: null prototype] { foo: true, bar: 'b' }
//| 1
//| null 2
//| ERR_FALSY_VALUE_REJECTION null
