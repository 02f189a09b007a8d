// swap16, swap32, swap64 and typed array methods on buffers.
const fail = (g) => { try { console.log(g()); } catch (x) { console.log(x.name, x.code, x.message); } };
const b = Buffer.from([1, 2, 3, 4, 5, 6, 7, 8]); fail(() => b.swap16()); fail(() => b.swap32()); fail(() => b.swap64()); fail(() => Buffer.alloc(3).swap16()); fail(() => Buffer.alloc(6).swap32()); fail(() => Buffer.alloc(12).swap64()); fail(() => Buffer.alloc(0).swap64());
const big = Buffer.alloc(256, 'ab'); fail(() => big.swap16().toString('latin1', 0, 6)); fail(() => big.swap32().toString('latin1', 250));
fail(() => Buffer.from('abc').reverse().toString()); fail(() => Buffer.from('cab').sort().toString()); fail(() => Buffer.from('abc').map((x) => x - 32)); fail(() => Buffer.from('abc').filter((x) => x !== 98)); fail(() => [...Buffer.from('ab').entries()]); fail(() => [...Buffer.from('ab').keys()]); fail(() => [...Buffer.from('ab').values()]); fail(() => Buffer.from('abc').at(-1)); fail(() => Buffer.from('abcd').copyWithin(0, 2)); fail(() => Buffer.from('ab').join('-')); fail(() => Buffer.from('abcb').findLast((x) => x === 98)); fail(() => Buffer.from('abc').subarray(1) instanceof Buffer); fail(() => Buffer.from('abc').set([1, 2], 1)); fail(() => { const c = Buffer.from('abc'); c.set(Buffer.from('zz'), 1); return c; }); fail(() => Buffer.from('abc').set([1, 2], 2));
fail(() => Buffer.of(1, 2, 300)); fail(() => Buffer.from('abc').with); fail(() => Buffer.from('abc').toReversed()); fail(() => Buffer.from('abc').constructor.name); fail(() => Object.prototype.toString.call(Buffer.alloc(1)));
//# status: 0
//| <Buffer 02 01 04 03 06 05 08 07>
//| <Buffer 03 04 01 02 07 08 05 06>
//| <Buffer 06 05 08 07 02 01 04 03>
//| RangeError ERR_INVALID_BUFFER_SIZE Buffer size must be a multiple of 16-bits
//| RangeError ERR_INVALID_BUFFER_SIZE Buffer size must be a multiple of 32-bits
//| RangeError ERR_INVALID_BUFFER_SIZE Buffer size must be a multiple of 64-bits
//| <Buffer >
//| bababa
//| ababab
//| cba
//| abc
//| <Buffer 41 42 43>
//| <Buffer 61 63>
//| [ [ 0, 97 ], [ 1, 98 ] ]
//| [ 0, 1 ]
//| [ 97, 98 ]
//| 99
//| <Buffer 63 64 63 64>
//| 97-98
//| 98
//| true
//| undefined
//| <Buffer 61 7a 7a>
//| RangeError undefined offset is out of bounds
//| <Buffer 01 02 2c>
//| [Function: with]
//| Uint8Array(3) [ 99, 98, 97 ]
//| Buffer
//| [object Uint8Array]
