const { Writable, Readable, PassThrough } = require('stream'); const got = []; const w = new Writable({ write(c, e, cb) { got.push([c instanceof Buffer, e, c.toString('hex')]); cb(); } }); const bytes = new Uint8Array([1, 2, 3]); for (const v of [bytes, new Uint16Array([1, 2]), new DataView(new ArrayBuffer(2)), new Float32Array([1.5]), Buffer.from('b')]) w.write(v); w.end(() => console.log(got, bytes instanceof Buffer, bytes.constructor.name)); for (const v of [new ArrayBuffer(2), [1], {}, 5, true]) try { w.write(v); } catch (e) { console.log(e.code, e.message); } const r = new Readable({ read() {} }); r.push(new Uint16Array([258])); r.push(new DataView(new ArrayBuffer(1))); r.push(null); r.on('data', (c) => console.log(c instanceof Buffer, c)); const p = new PassThrough(); p.end(new Int8Array([-1])); p.on('data', (c) => console.log(c));
//# status: 0
//| ERR_INVALID_ARG_TYPE The "chunk" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received an instance of ArrayBuffer
//| ERR_INVALID_ARG_TYPE The "chunk" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received an instance of Array
//| ERR_INVALID_ARG_TYPE The "chunk" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received an instance of Object
//| ERR_INVALID_ARG_TYPE The "chunk" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (5)
//| ERR_INVALID_ARG_TYPE The "chunk" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type boolean (true)
//| [
//|   [ true, 'buffer', '010203' ],
//|   [ true, 'buffer', '01000200' ],
//|   [ true, 'buffer', '0000' ],
//|   [ true, 'buffer', '0000c03f' ],
//|   [ true, 'buffer', '62' ]
//| ] false Uint8Array
//| true <Buffer 02 01>
//| true <Buffer 00>
//| <Buffer ff>
