// Writable in objectMode: values that are falsy, null, undefined; decodeStrings.
const { Writable } = require('stream'); const w = new Writable({ objectMode: true, write(v, e, cb) { console.log(v, e); cb(); } }); for (const v of [0, '', false, undefined, NaN, 'text', { a: 1 }, [1], Symbol('s'), 5n]) w.write(v); try { w.write(null); } catch (e) { console.log(e.code); } w.write('enc', 'latin1'); w.end({ last: true }); w.on('finish', () => console.log('finish', w.writableLength)); const d = new Writable({ decodeStrings: true, write(v, e, cb) { console.log(v, e); cb(); } }); d.write('\u00e9'); d.write('\u00e9', 'latin1'); d.write('6162', 'hex'); d.write(new Uint8Array([1, 2])); d.write(Buffer.alloc(0)); d.write('');
//# status: 0
//| 0 undefined
//|  undefined
//| false undefined
//| undefined undefined
//| NaN undefined
//| text undefined
//| { a: 1 } undefined
//| [ 1 ] undefined
//| Symbol(s) undefined
//| 5n undefined
//| ERR_STREAM_NULL_VALUES
//| enc latin1
//| { last: true } undefined
//| <Buffer c3 a9> buffer
//| <Buffer e9> buffer
//| <Buffer 61 62> buffer
//| <Buffer 01 02> buffer
//| <Buffer > buffer
//| <Buffer > buffer
//| finish 0
