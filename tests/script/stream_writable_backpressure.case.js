// write's results, drain, lengths, highWaterMark in bytes and objects, needDrain.
const { Writable } = require('stream'); const log = (...a) => console.log(...a); const cbs = []; const w = new Writable({ highWaterMark: 5, write(c, e, cb) { log('write', String(c), e); cbs.push(cb); } }); w.on('drain', () => log('drain', w.writableLength)); w.on('finish', () => log('finish')); w.on('close', () => log('close')); log(w.write('abc'), w.writableLength, w.writableNeedDrain, w.write('def'), w.writableLength, w.writableNeedDrain, w.writableHighWaterMark, w.writable); const step = () => { const cb = cbs.shift(); if (cb) { cb(); setImmediate(step); } }; setImmediate(() => { cbs.shift()(); log('after first', w.writableLength); setImmediate(() => { cbs.shift()(); setImmediate(() => { log(w.write('last', () => log('last cb'))); w.end('end', () => log('end cb')); log(w.writableEnded, w.writableFinished, w.writable); setImmediate(step); }); }); }); const o = new Writable({ objectMode: true, highWaterMark: 2, write(v, e, cb) { setImmediate(cb); } }); log(o.write(1), o.write({}), o.writableLength, o.writableObjectMode, o.writableHighWaterMark); const def = new Writable({ write(c, e, cb) { cb(); } }); log(def.writableHighWaterMark, new Writable({ objectMode: true }).writableHighWaterMark, require('stream').getDefaultHighWaterMark(false), require('stream').getDefaultHighWaterMark(true));
//# status: 0
//| write abc buffer
//| true 3 false false 6 true 5 true
//| true false 2 true 2
//| 16384 16 16384 16
//| write def buffer
//| after first 3
//| drain 0
//| write last buffer
//| true
//| true false false
//| write end buffer
//| last cb
//| end cb
//| finish
//| close
