// Queuing strategies: sizes, constructors, what they count.
const fail = (g) => { try { console.log(g()); } catch (x) { console.log(x.name, x.code, x.message); } }; const b = new ByteLengthQueuingStrategy({ highWaterMark: 5 }), c = new CountQueuingStrategy({ highWaterMark: 3 }); console.log(b.highWaterMark, c.highWaterMark, b.size(new Uint8Array(7)), c.size('any'), b.size({ byteLength: 'x' }), b.size.name, c.size.length, b, c); fail(() => new ByteLengthQueuingStrategy()); fail(() => new CountQueuingStrategy({})); fail(() => new CountQueuingStrategy(5)); fail(() => b.size()); fail(() => CountQueuingStrategy.prototype.highWaterMark); fail(() => new CountQueuingStrategy({ highWaterMark: 'x' }).highWaterMark); let ctl; new ReadableStream({ start(x) { ctl = x; } }, b); ctl.enqueue(new Uint8Array(3)); console.log(ctl.desiredSize); ctl.enqueue(new Uint8Array(4)); console.log(ctl.desiredSize); new ReadableStream({ start(x) { ctl = x; } }, c); ctl.enqueue(1); ctl.enqueue(2); console.log(ctl.desiredSize); new ReadableStream({ start(x) { ctl = x; } }, { size: (v) => v.n, highWaterMark: 10 }); ctl.enqueue({ n: 4 }); console.log(ctl.desiredSize); fail(() => ctl.enqueue({ n: -1 })); fail(() => ctl.enqueue({ n: 'x' })); new ReadableStream({ start(x) { ctl = x; } }, { highWaterMark: Infinity }); console.log(ctl.desiredSize); new ReadableStream({ start(x) { ctl = x; } }, { size() { throw new Error('size'); } }); fail(() => ctl.enqueue(1)); console.log(Object.prototype.toString.call(b), Object.keys(require('stream/web')).sort().join());
//# status: 0
//| 5 3 7 1 x size 0 ByteLengthQueuingStrategy { highWaterMark: 5 } CountQueuingStrategy { highWaterMark: 3 }
//| TypeError ERR_INVALID_ARG_TYPE The "init" argument must be of type object. Received undefined
//| TypeError ERR_MISSING_OPTION init.highWaterMark is required
//| TypeError ERR_INVALID_ARG_TYPE The "init" argument must be of type object. Received type number (5)
//| TypeError undefined Cannot read properties of undefined (reading 'byteLength')
//| TypeError ERR_INVALID_THIS Value of "this" must be of type CountQueuingStrategy
//| NaN
//| 2
//| -2
//| 1
//| 6
//| RangeError ERR_INVALID_ARG_VALUE The argument 'size' is invalid. Received -1
//| TypeError ERR_INVALID_STATE Invalid state: Controller is already closed
//| Infinity
//| Error undefined size
//| [object ByteLengthQueuingStrategy] ByteLengthQueuingStrategy,CompressionStream,CountQueuingStrategy,DecompressionStream,ReadableByteStreamController,ReadableStream,ReadableStreamBYOBReader,ReadableStreamBYOBRequest,ReadableStreamDefaultController,ReadableStreamDefaultReader,TextDecoderStream,TextEncoderStream,TransformStream,TransformStreamDefaultController,WritableStream,WritableStreamDefaultController,WritableStreamDefaultWriter
