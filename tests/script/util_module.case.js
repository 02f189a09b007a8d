// util, string_decoder, os, assert.
var util = require('util'), assert = require('assert');
util.promisify(function (a, cb) { cb(null, a + 1); })(1).then(function (v) { console.log('promisified', v); }); util.promisify(function (cb) { cb(new Error('p')); })().catch(function (e) { console.log(e.message); }); util.callbackify(function (x) { return Promise.resolve(x); })(5, function (e, v) { console.log('callbackified', e, v); });
console.log(util.types.isDate(new Date()), util.types.isRegExp(/a/), util.isArray([]), util.types.isMap(new Map()), util.types.isPromise(Promise.resolve()), util.types.isTypedArray(new Uint8Array()), util.inspect(util.inspect.custom), util.stripVTControlCharacters('\u001b[31mred\u001b[0m'), util.types.isBoxedPrimitive(Object(1)));
var D = require('string_decoder').StringDecoder, d = new D('utf8'); console.log(JSON.stringify([d.write(Buffer.from([0xe2, 0x82])), d.write(Buffer.from([0xac, 0x41])), d.end(Buffer.from([0xf0])), new D('base64').write(Buffer.from('abcd')), new D('hex').end(Buffer.from([1, 2]))]));
var d16 = new D('utf16le'); console.log(JSON.stringify([d16.write(Buffer.from([0x41])), d16.write(Buffer.from([0, 0x3d, 0xd8])), d16.write(Buffer.from([0, 0xde])), d16.end()]));
function fails(f) { try { f(); console.log('no error'); } catch (e) { console.log(e.name, e.code, e.generatedMessage, JSON.stringify(e.message), e.operator); } }
fails(function () { assert.equal(1, 2); }); fails(function () { assert.strictEqual('a', 'b', 'my message'); }); fails(function () { assert.strictEqual(NaN, 0); }); fails(function () { assert.notStrictEqual(1, 1); }); fails(function () { assert.deepEqual({ a: 1 }, { a: 2 }); }); fails(function () { assert.fail(); }); fails(function () { assert.fail('x'); }); fails(function () { assert(0, 'zero'); }); fails(function () { assert.throws(function () {}); }); fails(function () { assert.ifError(new Error('i')); }); fails(function () { assert.match('abc', /x/); }); fails(function () { assert.strictEqual(1, 2, new TypeError('own')); }); fails(function () { assert.throws(function () { throw new Error('wrong'); }, /right/); }); fails(function () { assert.equal(1); });
assert.ok(1); assert.equal(1, '1'); assert.deepEqual([1, { a: '2' }], [1, { a: 2 }]); assert.deepStrictEqual(new Map([[1, [2]]]), new Map([[1, [2]]])); assert.notDeepStrictEqual([1], ['1']); assert.throws(function () { throw new TypeError('t'); }, TypeError); assert.throws(function () { throw new Error('msg'); }, { message: 'msg' }); assert.doesNotThrow(function () {}); assert.deepStrictEqual(new Set([{ a: 1 }]), new Set([{ a: 1 }])); assert.deepStrictEqual([NaN, /x/g, new Date(5)], [NaN, /x/g, new Date(5)]); fails(function () { assert.deepStrictEqual(-0, 0); }); fails(function () { assert.deepStrictEqual([1, 2, 3], [1, 2, 4]); });
assert.rejects(Promise.reject(new Error('r')), /r/).then(function () { console.log('rejects ok'); }); console.log(typeof assert.strict.equal, assert.strict.equal === assert.strictEqual, require('os').EOL === '\n', require('os').platform(), typeof require('os').cpus().length, require('os').type());
console.log(util.parseArgs({ args: ['-f', '--bar', 'b', 'pos', '--num=5'], options: { foo: { type: 'boolean', short: 'f' }, bar: { type: 'string' }, num: { type: 'string' } }, allowPositionals: true })); console.log(util.inspect(util.deprecate(function old() {}, 'msg')), util.debuglog('x').enabled, util.format('%o', { f: function fn() {} }).length > 10);
//# also: microscript
//# status: 0
//| true true true true true true Symbol(nodejs.util.inspect.custom) red true
//| ["","€A","�","YWJj","0102"]
//| ["","A","😀",""]
//| AssertionError ERR_ASSERTION true "1 == 2" ==
//| AssertionError ERR_ASSERTION false "my message\n\n'a' !== 'b'\n" strictEqual
//| AssertionError ERR_ASSERTION true "Expected values to be strictly equal:\n\nNaN !== 0\n" strictEqual
//| AssertionError ERR_ASSERTION true "Expected \"actual\" to be strictly unequal to: 1" notStrictEqual
//| AssertionError ERR_ASSERTION true "Expected values to be loosely deep-equal:\n\n{\n  a: 1\n}\n\nshould loosely deep-equal\n\n{\n  a: 2\n}" deepEqual
//| AssertionError ERR_ASSERTION true "Failed" fail
//| AssertionError ERR_ASSERTION false "x" fail
//| AssertionError ERR_ASSERTION false "zero" ==
//| AssertionError ERR_ASSERTION false "Missing expected exception." throws
//| AssertionError ERR_ASSERTION false "ifError got unwanted exception: i" ifError
//| AssertionError ERR_ASSERTION true "The input did not match the regular expression /x/. Input:\n\n'abc'\n" match
//| TypeError undefined undefined "own" undefined
//| AssertionError ERR_ASSERTION true "The input did not match the regular expression /right/. Input:\n\n'Error: wrong'\n" throws
//| TypeError ERR_MISSING_ARGS undefined "The \"actual\" and \"expected\" arguments must be specified" undefined
//| AssertionError ERR_ASSERTION true "Expected values to be strictly deep-equal:\n+ actual - expected\n\n+ -0\n- 0" deepStrictEqual
//| AssertionError ERR_ASSERTION true "Expected values to be strictly deep-equal:\n+ actual - expected\n\n  [\n    1,\n    2,\n+   3\n-   4\n  ]" deepStrictEqual
//| function true true linux number Linux
//| {
//|   values: [Object: null prototype] { foo: true, bar: 'b', num: '5' },
//|   positionals: [ 'pos' ]
//| }
//| [Function: deprecated] false true
//| promisified 2
//| p
//| rejects ok
//| callbackified null 5
