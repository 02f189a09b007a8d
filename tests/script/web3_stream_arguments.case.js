const t = (n, f) => { try { f(); console.log(n, 'ok'); } catch (e) { console.log(n, e.name, e.code, e.message); } }; for (const v of [5, 'x', true, null, undefined, () => {}, []]) for (const C of [ReadableStream, WritableStream, TransformStream]) t(C.name, () => new C(v)); for (const v of [5, 'x', NaN, null, { highWaterMark: 'x' }, { highWaterMark: -1 }, { size: 5 }]) for (const C of [ReadableStream, WritableStream]) t(C.name, () => new C({}, v)); let c; new ReadableStream({ type: 'bytes', start(x) { c = x; } }); c.close(); t('enqueue', () => c.enqueue(new Uint8Array(1))); t('close', () => c.close()); console.log(Object.prototype.toString.call(new TextEncoderStream()), Object.prototype.toString.call(new TransformStream()));
//# status: 0
//| ReadableStream TypeError ERR_INVALID_ARG_TYPE The "source" argument must be of type object. Received type number (5)
//| WritableStream TypeError ERR_INVALID_ARG_TYPE The "sink" argument must be of type object. Received type number (5)
//| TransformStream TypeError ERR_INVALID_ARG_TYPE The "transformer" argument must be of type object. Received type number (5)
//| ReadableStream TypeError ERR_INVALID_ARG_TYPE The "source" argument must be of type object. Received type string ('x')
//| WritableStream TypeError ERR_INVALID_ARG_TYPE The "sink" argument must be of type object. Received type string ('x')
//| TransformStream TypeError ERR_INVALID_ARG_TYPE The "transformer" argument must be of type object. Received type string ('x')
//| ReadableStream TypeError ERR_INVALID_ARG_TYPE The "source" argument must be of type object. Received type boolean (true)
//| WritableStream TypeError ERR_INVALID_ARG_TYPE The "sink" argument must be of type object. Received type boolean (true)
//| TransformStream TypeError ERR_INVALID_ARG_TYPE The "transformer" argument must be of type object. Received type boolean (true)
//| ReadableStream TypeError ERR_INVALID_ARG_TYPE The "source" argument must be of type object. Received null
//| WritableStream TypeError ERR_INVALID_ARG_TYPE The "sink" argument must be of type object. Received null
//| TransformStream TypeError ERR_INVALID_ARG_TYPE The "transformer" argument must be of type object. Received null
//| ReadableStream ok
//| WritableStream ok
//| TransformStream ok
//| ReadableStream ok
//| WritableStream ok
//| TransformStream ok
//| ReadableStream ok
//| WritableStream ok
//| TransformStream ok
//| ReadableStream TypeError ERR_INVALID_ARG_TYPE The "strategy" argument must be of type object. Received type number (5)
//| WritableStream TypeError ERR_INVALID_ARG_TYPE The "strategy" argument must be of type object. Received type number (5)
//| ReadableStream TypeError ERR_INVALID_ARG_TYPE The "strategy" argument must be of type object. Received type string ('x')
//| WritableStream TypeError ERR_INVALID_ARG_TYPE The "strategy" argument must be of type object. Received type string ('x')
//| ReadableStream TypeError ERR_INVALID_ARG_TYPE The "strategy" argument must be of type object. Received type number (NaN)
//| WritableStream TypeError ERR_INVALID_ARG_TYPE The "strategy" argument must be of type object. Received type number (NaN)
//| ReadableStream ok
//| WritableStream ok
//| ReadableStream RangeError ERR_INVALID_ARG_VALUE The property 'strategy.highWaterMark' is invalid. Received NaN
//| WritableStream RangeError ERR_INVALID_ARG_VALUE The property 'strategy.highWaterMark' is invalid. Received NaN
//| ReadableStream RangeError ERR_INVALID_ARG_VALUE The property 'strategy.highWaterMark' is invalid. Received -1
//| WritableStream RangeError ERR_INVALID_ARG_VALUE The property 'strategy.highWaterMark' is invalid. Received -1
//| ReadableStream TypeError ERR_INVALID_ARG_TYPE The "strategy.size" property must be of type function. Received type number (5)
//| WritableStream TypeError ERR_INVALID_ARG_TYPE The "strategy.size" property must be of type function. Received type number (5)
//| enqueue TypeError ERR_INVALID_STATE Invalid state: ReadableStream is already closed
//| close TypeError ERR_INVALID_STATE Invalid state: ReadableStream is already closed
//| [object Object] [object TransformStream]
