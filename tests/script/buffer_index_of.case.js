// indexOf, lastIndexOf, includes: kinds of needles, offsets, encodings, empty needles.
const b = Buffer.from('this is a buffer is'); const r = (...l) => console.log(...l);
r(b.indexOf('is'), b.indexOf('is', 3), b.indexOf('is', -2), b.indexOf('is', -100), b.indexOf('is', 100), b.indexOf('zz'), b.indexOf(Buffer.from('a buf')), b.indexOf(new Uint8Array([98, 117])), b.indexOf(97), b.indexOf(97 + 256), b.indexOf(99.9), b.indexOf(-159), b.indexOf('aXMg', 0, 'base64'), b.indexOf('6973', 'hex'));
r(b.lastIndexOf('is'), b.lastIndexOf('is', 16), b.lastIndexOf('is', -4), b.lastIndexOf('is', -100), b.lastIndexOf('is', 100), b.lastIndexOf('t'), b.lastIndexOf('t', 0), b.lastIndexOf(32), b.lastIndexOf(32, 8), b.lastIndexOf('is', undefined), b.lastIndexOf('is', NaN), b.lastIndexOf('is', null), b.lastIndexOf('is', {}), b.lastIndexOf('is', []), b.lastIndexOf('', 5), b.lastIndexOf(''), b.lastIndexOf(Buffer.alloc(0), 3));
r(b.indexOf(''), b.indexOf('', 5), b.indexOf('', 100), b.indexOf(Buffer.alloc(0), 2), b.indexOf('is', null), b.indexOf('is', undefined), b.indexOf('is', NaN), b.indexOf('is', {}), b.indexOf('is', 2.9), b.indexOf('s', Infinity), b.indexOf('this is a buffer is!'));
r(b.includes('buffer'), b.includes('buffer', 11), b.includes(116), b.includes('6275', 0, 'hex'), b.includes(''), Buffer.alloc(0).includes(''), Buffer.alloc(0).indexOf('a'), Buffer.alloc(0).indexOf(''), Buffer.alloc(0).lastIndexOf(''));
const u = Buffer.from('\u039a\u0391\u03a3\u03a3\u0395', 'ucs2'); r(u.indexOf('\u03a3', 0, 'ucs2'), u.indexOf('\u03a3', 5, 'ucs2'), u.lastIndexOf('\u03a3', -1, 'ucs2'), u.indexOf('\u03a3', -4, 'utf16le'), u.indexOf('\u0395', 'ucs2'), u.indexOf('\u03a3'));
for (const v of [undefined, null, {}, [], Symbol('s'), () => {}, true]) try { r(b.indexOf(v)); } catch (e) { r(e.name, e.code, e.message); } for (const f of [() => b.indexOf('a', 0, 'nope'), () => b.lastIndexOf({}), () => b.includes(), () => b.indexOf('a', 'nope')]) try { r(f()); } catch (e) { r(e.name, e.code, e.message); }
//# status: 0
//| 2 5 17 2 -1 -1 8 10 8 8 -1 8 2 2
//| 17 5 5 -1 17 0 0 16 7 17 17 -1 17 -1 5 19 3
//| 0 5 19 2 2 2 2 2 2 -1 -1
//| true false true true true true -1 0 0
//| 4 4 6 6 8 -1
//| TypeError ERR_INVALID_ARG_TYPE The "value" argument must be one of type number or string or an instance of Buffer or Uint8Array. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "value" argument must be one of type number or string or an instance of Buffer or Uint8Array. Received null
//| TypeError ERR_INVALID_ARG_TYPE The "value" argument must be one of type number or string or an instance of Buffer or Uint8Array. Received an instance of Object
//| TypeError ERR_INVALID_ARG_TYPE The "value" argument must be one of type number or string or an instance of Buffer or Uint8Array. Received an instance of Array
//| TypeError ERR_INVALID_ARG_TYPE The "value" argument must be one of type number or string or an instance of Buffer or Uint8Array. Received type symbol (Symbol(s))
//| TypeError ERR_INVALID_ARG_TYPE The "value" argument must be one of type number or string or an instance of Buffer or Uint8Array. Received function
//| TypeError ERR_INVALID_ARG_TYPE The "value" argument must be one of type number or string or an instance of Buffer or Uint8Array. Received type boolean (true)
//| TypeError ERR_UNKNOWN_ENCODING Unknown encoding: nope
//| TypeError ERR_INVALID_ARG_TYPE The "value" argument must be one of type number or string or an instance of Buffer or Uint8Array. Received an instance of Object
//| TypeError ERR_INVALID_ARG_TYPE The "value" argument must be one of type number or string or an instance of Buffer or Uint8Array. Received undefined
//| TypeError ERR_UNKNOWN_ENCODING Unknown encoding: nope
