// concat with lengths, compare with ranges, equals.
const { Buffer: B } = require('buffer'); const fail = (g) => { try { console.log(g()); } catch (x) { console.log(x.name, x.code, x.message); } };
const [x, y] = [B.from('abc'), B.from('de')]; fail(() => B.concat([x, y]).toString()); fail(() => B.concat([x, y], 4).toString()); fail(() => B.concat([x, y], 7)); fail(() => B.concat([x, y], 0)); fail(() => B.concat([])); fail(() => B.concat([new Uint8Array([1]), x])); fail(() => B.concat([x], 2));
fail(() => B.concat()); fail(() => B.concat(x)); fail(() => B.concat([x, 'a'])); fail(() => B.concat([[1]])); fail(() => B.concat([x], '2')); fail(() => B.concat([x], -1)); fail(() => B.concat([x], 1.5));
fail(() => [B.compare(x, y), B.compare(y, x), B.compare(x, B.from('abc')), B.compare(x, B.from('abcd')), B.compare(B.alloc(0), x), [y, x, B.from('ab')].sort(B.compare).map(String)]);
const a = B.from('hello world'), b = B.from('xxworldxx'); fail(() => [a.compare(b), a.compare(b, 2, 7, 6), a.compare(b, 2, 7, 6, 11), a.compare(b, 9), a.compare(b, 0, 0), a.compare(b, 0, 0, 0, 0), a.compare(b, 2, 7, 6, 8), a.compare(a), a.compare(new Uint8Array([104]))]);
for (const args of [[b, 10], [b, 0, 100], [b, 0, 5, 20], [b, 0, 5, 0, 100], [b, -1], [b, 0, 2, -1], ['x'], [b, '1'], [b, 5, 2], [b, 0, 2, 5, 3], [b, 1.5], []]) fail(() => a.compare(...args));
fail(() => [x.equals(B.from('abc')), x.equals(new Uint8Array([97, 98, 99])), x.equals(y), x.equals(x)]); fail(() => x.equals('abc')); fail(() => x.equals()); fail(() => B.compare(x, 'a')); fail(() => B.compare('a', x));
//# status: 0
//| abcde
//| abcd
//| <Buffer 61 62 63 64 65 00 00>
//| <Buffer >
//| <Buffer >
//| <Buffer 01 61 62 63>
//| <Buffer 61 62>
//| TypeError ERR_INVALID_ARG_TYPE The "list" argument must be an instance of Array. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "list" argument must be an instance of Array. Received an instance of Buffer
//| TypeError ERR_INVALID_ARG_TYPE The "list[1]" argument must be an instance of Buffer or Uint8Array. Received type string ('a')
//| TypeError ERR_INVALID_ARG_TYPE The "list[0]" argument must be an instance of Buffer or Uint8Array. Received an instance of Array
//| TypeError ERR_INVALID_ARG_TYPE The "length" argument must be of type number. Received type string ('2')
//| RangeError ERR_OUT_OF_RANGE The value of "length" is out of range. It must be >= 0 && <= 4294967296. Received -1
//| RangeError ERR_OUT_OF_RANGE The value of "length" is out of range. It must be an integer. Received 1.5
//| [ -1, 1, 0, -1, -1, [ 'ab', 'abc', 'de' ] ]
//| [
//|   -1,  0, 0, 1, 1,
//|    0, -1, 0, 1
//| ]
//| 1
//| RangeError ERR_OUT_OF_RANGE The value of "targetEnd" is out of range. It must be >= 0 && <= 9. Received 100
//| -1
//| RangeError ERR_OUT_OF_RANGE The value of "sourceEnd" is out of range. It must be >= 0 && <= 11. Received 100
//| RangeError ERR_OUT_OF_RANGE The value of "targetStart" is out of range. It must be >= 0 && <= 4294967296. Received -1
//| RangeError ERR_OUT_OF_RANGE The value of "sourceStart" is out of range. It must be >= 0 && <= 4294967296. Received -1
//| TypeError ERR_INVALID_ARG_TYPE The "target" argument must be an instance of Buffer or Uint8Array. Received type string ('x')
//| TypeError ERR_INVALID_ARG_TYPE The "targetStart" argument must be of type number. Received type string ('1')
//| 1
//| -1
//| RangeError ERR_OUT_OF_RANGE The value of "targetStart" is out of range. It must be an integer. Received 1.5
//| TypeError ERR_INVALID_ARG_TYPE The "target" argument must be an instance of Buffer or Uint8Array. Received undefined
//| [ true, true, false, true ]
//| TypeError ERR_INVALID_ARG_TYPE The "otherBuffer" argument must be an instance of Buffer or Uint8Array. Received type string ('abc')
//| TypeError ERR_INVALID_ARG_TYPE The "otherBuffer" argument must be an instance of Buffer or Uint8Array. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "buf2" argument must be an instance of Buffer or Uint8Array. Received type string ('a')
//| TypeError ERR_INVALID_ARG_TYPE The "buf1" argument must be an instance of Buffer or Uint8Array. Received type string ('a')
