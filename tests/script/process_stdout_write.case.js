// stdout.write: results, callbacks and their order, encodings, what is refused; end is refused.
const fail = (g) => { try { console.log(g()); } catch (x) { console.log(x.name, x.code, x.message); } }; const out = process.stdout; console.log(out.write('text\n'), out.write(Buffer.from('bytes\n')), out.write(new Uint8Array([117, 56, 10])), out.write('6869210a', 'hex'), out.write('aGkK', 'base64'), out.write('')); out.write('a\n', () => console.log('callback a')); out.write('b\n', 'latin1', (e) => console.log('callback b', e)); console.log('sync'); fail(() => out.write(null)); fail(() => out.write(5)); fail(() => out.write({})); fail(() => out.write()); fail(() => out.write('x', 'nope')); console.log(out.fd, process.stderr.fd, process.stdin.fd, out.writable, out.isTTY, out.columns, out.writableLength, out.writableObjectMode, typeof out.writableHighWaterMark, out instanceof require('stream').Writable, out === process.stdout, out._type === undefined); process.stdout.on('error', () => {}); const old = out.write; const seen = []; out.write = function (c) { seen.push(c); return true; }; console.log('hidden'); out.write = old; console.log(seen); process.nextTick(() => console.log('tick')); setImmediate(() => console.log('immediate'));
//# status: 0
//| text
//| bytes
//| u8
//| hi!
//| hi
//| true true true true true true
//| a
//| b
//| sync
//| TypeError ERR_STREAM_NULL_VALUES May not write null values to stream
//| TypeError ERR_INVALID_ARG_TYPE The "chunk" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The "chunk" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received an instance of Object
//| TypeError ERR_INVALID_ARG_TYPE The "chunk" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received undefined
//| TypeError ERR_UNKNOWN_ENCODING Unknown encoding: nope
//| 1 2 0 true undefined undefined 0 false number true true false
//| [ 'hidden\n' ]
//| callback a
//| callback b null
//| tick
//| immediate
