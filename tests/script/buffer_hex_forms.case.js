// hex: odd lengths, rubbish in the middle, case, slices.
for (const s of ['', 'a', 'ab', 'abc', 'ABcd', 'abxxcd', 'zz', '0g', 'g0', '00 11', '\u0661\u0662', 'a\u0141']) console.log(JSON.stringify(s), Buffer.from(s, 'hex'), Buffer.byteLength(s, 'hex'));
const b = Buffer.from([0, 1, 15, 16, 127, 128, 255]); console.log(b.toString('hex'), b.toString('HEX'), b.toString('hex', 2, 4), b.toString('hex', -2), b.hexSlice(1, 3), b.toString('hex', 5, 2));
const w = Buffer.alloc(4); console.log(w.write('abcdef0123', 'hex'), w, w.write('zz', 'hex'), w.write('1', 'hex'), w.write('ff', 3, 'hex'), w.write('ffff', 3, 'hex'), w, w.fill('0a', 'hex'), w.fill('abc', 'hex'));
for (const f of [() => w.fill('zz', 'hex'), () => w.fill('', 'hex'), () => w.fill('a', 'hex'), () => w.write('ff', 5, 'hex'), () => w.hexWrite('ff', 9), () => w.fill('a', 0, 4, 'nope')]) try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); }
//# status: 0
//| "" <Buffer > 0
//| "a" <Buffer > 0
//| "ab" <Buffer ab> 1
//| "abc" <Buffer ab> 1
//| "ABcd" <Buffer ab cd> 2
//| "abxxcd" <Buffer ab> 3
//| "zz" <Buffer > 1
//| "0g" <Buffer > 1
//| "g0" <Buffer > 1
//| "00 11" <Buffer 00> 2
//| "١٢" <Buffer ab> 1
//| "aŁ" <Buffer aa> 1
//| 00010f107f80ff 00010f107f80ff 0f10 00010f107f80ff 010f
//| 4 <Buffer ab ab ab ab> 0 0 1 1 <Buffer ab ab ab ab> <Buffer ab ab ab ab> <Buffer ab ab ab ab>
//| TypeError ERR_INVALID_ARG_VALUE The argument 'value' is invalid. Received 'zz'
//| <Buffer 00 00 00 00>
//| TypeError ERR_INVALID_ARG_VALUE The argument 'value' is invalid. Received 'a'
//| RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 && <= 4. Received 5
//| RangeError ERR_BUFFER_OUT_OF_BOUNDS "offset" is outside of buffer bounds
//| TypeError ERR_UNKNOWN_ENCODING Unknown encoding: nope
