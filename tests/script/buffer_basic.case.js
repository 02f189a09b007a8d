// Buffer: making, text, search, comparison.
console.log(Buffer.from('héllo €😀'), Buffer.from([1, 256, -1, 3.7, 'x']), Buffer.alloc(3), Buffer.alloc(5, 'ab'), Buffer.alloc(2, 1), Buffer.from('ff0g', 'hex'), Buffer.from('aGk=', 'base64'), Buffer.from('a_-', 'base64url'), Buffer.from('hi', 'utf16le'), Buffer.from('\u00e9\u0141', 'latin1'));
var b = Buffer.from('héllo €😀');
['utf8', 'hex', 'base64', 'base64url', 'latin1', 'ascii', 'utf16le', 'binary', 'ucs2'].forEach(function (e) { console.log(e, JSON.stringify(b.toString(e)), Buffer.byteLength('héé', e), Buffer.isEncoding(e)); });
console.log(b.toString('utf8', 1, 4), b.slice(-4), b.subarray(1, 3), b.length, b.toJSON().data.length, JSON.stringify(Buffer.from('a')));
console.log(Buffer.from([0xff, 0xe2, 0x82, 0x41, 0xf0, 0x9f]).toString(), Buffer.from([0xc0, 0x80]).toString());
console.log(Buffer.concat([Buffer.from('a'), Buffer.from('bc')]), Buffer.concat([Buffer.from('abc')], 2), Buffer.concat([Buffer.from('a')], 3), Buffer.concat([]));
console.log(Buffer.compare(Buffer.from('a'), Buffer.from('b')), Buffer.from('a').equals(Buffer.from('a')), [Buffer.from('c'), Buffer.from('a')].sort(Buffer.compare));
var s = Buffer.from('abcabcabc'); console.log(s.indexOf('c'), s.indexOf('c', 3), s.indexOf('c', -1), s.lastIndexOf('a'), s.lastIndexOf('a', 5), s.indexOf(98), s.indexOf(Buffer.from('bca')), s.includes('zz'), s.indexOf(''), s.indexOf('', 20), s.lastIndexOf('abc', -4));
var c = Buffer.alloc(6); console.log(c.write('abc'), c.write('xyz', 4), c.write('é', 5), c, c.write('616263', 0, 'hex'), c, c.fill('xy'), c.fill(0, 2, 4), c.copy(c, 0, 4), c);
console.log(Buffer.isBuffer(b), Buffer.isBuffer(new Uint8Array(1)), b instanceof Uint8Array, Buffer.from(new Uint8Array([1, 2]).buffer, 1), Buffer.from(b).equals(b));
console.log(Buffer.from('abcd').swap16(), Buffer.from('abcd').swap32(), Buffer.from({ length: 2, 0: 5, 1: 6 }), Buffer.from(new String('boxed')), Buffer.from({ type: 'Buffer', data: [1] }));
function fails(f) { try { f(); console.log('no error'); } catch (e) { console.log(e.name, e.code, e.message); } }
fails(function () { Buffer.from(5); }); fails(function () { Buffer.from(null); }); fails(function () { Buffer.from({}); }); fails(function () { Buffer.alloc(-1); }); fails(function () { Buffer.alloc('5'); });
fails(function () { Buffer.from('a', 'nope'); }); fails(function () { Buffer.concat('x'); }); fails(function () { Buffer.alloc(3).swap16(); }); fails(function () { Buffer.compare(1, 2); }); fails(function () { b.toString('what'); });
console.log(Buffer.alloc(60), Buffer.alloc(51), atob('aGk='), btoa('hi'), [].slice.call(Buffer.from('ab')), Buffer.from('ab').map(function (x) { return x + 1; }));
console.log(Array.from(Buffer.from('ab').entries()), Array.from(Buffer.from('ab').keys()), Buffer.from('abc').reverse(), Buffer.from('abc').readUInt8(1), Buffer.poolSize, Buffer.from('b') > Buffer.from('a'));
//# also: microscript
//# status: 0
//| <Buffer 68 c3 a9 6c 6c 6f 20 e2 82 ac f0 9f 98 80> <Buffer 01 00 ff 03 00> <Buffer 00 00 00> <Buffer 61 62 61 62 61> <Buffer 01 01> <Buffer ff> <Buffer 68 69> <Buffer 6b ff> <Buffer 68 00 69 00> <Buffer e9 41>
//| utf8 "héllo €😀" 5 true
//| hex "68c3a96c6c6f20e282acf09f9880" 1 true
//| base64 "aMOpbGxvIOKCrPCfmIA=" 2 true
//| base64url "aMOpbGxvIOKCrPCfmIA" 2 true
//| latin1 "hÃ©llo â¬ð" 3 true
//| ascii "hC)llo b\u0002,p\u001f\u0018\u0000" 3 true
//| utf16le "써沩潬겂鿰肘" 6 true
//| binary "hÃ©llo â¬ð" 3 true
//| ucs2 "써沩潬겂鿰肘" 6 true
//| él <Buffer f0 9f 98 80> <Buffer c3 a9> 14 14 {"type":"Buffer","data":[97]}
//| ��A� ��
//| <Buffer 61 62 63> <Buffer 61 62> <Buffer 61 00 00> <Buffer >
//| -1 true [ <Buffer 61>, <Buffer 63> ]
//| 2 5 8 6 3 1 1 false 0 9 3
//| 3 2 0 <Buffer 78 79 00 00 78 79> 3 <Buffer 78 79 00 00 78 79> <Buffer 78 79 00 00 78 79> <Buffer 78 79 00 00 78 79> 2 <Buffer 78 79 00 00 78 79>
//| true false true <Buffer 02> true
//| <Buffer 62 61 64 63> <Buffer 64 63 62 61> <Buffer 05 06> <Buffer 62 6f 78 65 64> <Buffer 01>
//| TypeError ERR_INVALID_ARG_TYPE The first argument must be of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The first argument must be of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object. Received null
//| TypeError ERR_INVALID_ARG_TYPE The first argument must be of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object. Received an instance of Object
//| RangeError ERR_OUT_OF_RANGE The value of "size" is out of range. It must be >= 0 && <= 4294967296. Received -1
//| TypeError ERR_INVALID_ARG_TYPE The "size" argument must be of type number. Received type string ('5')
//| TypeError ERR_UNKNOWN_ENCODING Unknown encoding: nope
//| TypeError ERR_INVALID_ARG_TYPE The "list" argument must be an instance of Array. Received type string ('x')
//| RangeError ERR_INVALID_BUFFER_SIZE Buffer size must be a multiple of 16-bits
//| TypeError ERR_INVALID_ARG_TYPE The "buf1" argument must be an instance of Buffer or Uint8Array. Received type number (1)
//| TypeError ERR_UNKNOWN_ENCODING Unknown encoding: what
//| <Buffer 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 ... 10 more bytes> <Buffer 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 ... 1 more byte> hi aGk= [ 97, 98 ] <Buffer 62 63>
//| [ [ 0, 97 ], [ 1, 98 ] ] [ 0, 1 ] <Buffer 63 62 61> 98 8192 true
