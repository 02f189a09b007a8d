const { Writable, Duplex, Transform, PassThrough, pipeline, finished, addAbortSignal } = require('stream'); const log = (...a) => console.log(...a); const wait = async () => { for (let i = 0; i < 20; i++) await new Promise((r) => setImmediate(r)); };
(async () => {
  const got = []; const w = new Writable({ write(c, e, cb) { got.push(String(c) + ':' + e); setImmediate(cb); }, highWaterMark: 4 }); log(w.write('ab'), w.write('cd'), w.writableLength, w.writableNeedDrain, w.writableHighWaterMark, w.writableCorked); w.on('drain', () => log('drain')).on('finish', () => log('finish', w.writableFinished)).on('close', () => log('close')); await wait(); w.cork(); w.write('x'); w.write('y'); log(w.writableCorked, w.writableLength); w.uncork(); w.setDefaultEncoding('hex'); w.write('41'); w.end('4243', () => log('ended')); log(w.writableEnded, w.writable); await wait(); log(got); w.on('error', (e) => log(e.code, e.message)); w.write('late', (e) => log('cb', e.code)); w.end('again', (e) => log('end cb', e.code)); await wait();
  const v = new Writable({ writev(list, cb) { log('writev', list.map((x) => String(x.chunk))); cb(); } }); v.cork(); v.write('1'); v.write('2'); v.end(); await wait(); const f = new Writable({ write(c, e, cb) { cb(new Error('fail')); }, final(cb) { log('final'); cb(); } }); f.on('error', (e) => log('error', e.message)).on('close', () => log('closed', f.destroyed, f.errored.message)); f.write('a', (e) => log('a', e.message)); f.write('b', (e) => log('b', e.message)); await wait();
  for (const x of [null, 5, {}, undefined]) { const q = new Writable({ write(c, e, cb) { cb(); } }); q.on('error', (e) => log('late', e.code)); try { q.write(x); } catch (e) { log(e.code, e.message); } } await wait(); try { w.setDefaultEncoding('nope'); } catch (e) { log(e.code, e.message); } const d = new Writable({ write(c, e, cb) { cb(); } }); d.on('error', (e) => log(e.code, e.message)); d.destroy(); d.write('x'); await wait();
  const t = new Transform({ transform(c, e, cb) { cb(null, String(c).toUpperCase()); }, flush(cb) { this.push('!'); cb(); } }); const out = []; t.on('data', (c) => out.push(String(c))); t.write('a'); t.end('b'); await wait(); log(out); const te = new Transform({ transform(c, e, cb) { cb(new TypeError('tr')); } }); te.on('error', (e) => log(e.name, te.destroyed)); te.write('x'); await wait(); const p = new PassThrough(); p.end('pass'); log(String((await p.toArray())[0])); const du = new Duplex({ read() { this.push('r'); this.push(null); }, write(c, e, cb) { log('dw', String(c)); cb(); }, allowHalfOpen: false }); du.on('end', () => log('dend')).on('finish', () => log('dfinish')).on('close', () => log('dclose')); du.write('z'); du.resume(); await wait();
  finished(new PassThrough().destroy(), (e) => log('finished', e.code)); finished(new PassThrough().end().resume(), (e) => log('finished', e)); await wait(); pipeline(new PassThrough().end('pp'), new Transform({ transform(c, e, cb) { cb(new Error('mid')); } }), new PassThrough(), (e) => log('pipeline', e.message)); await wait(); const ac = new AbortController(), ab = addAbortSignal(ac.signal, new PassThrough()); ab.on('error', (e) => log(e.name, e.code)); ac.abort(); await wait(); try { pipeline(); } catch (e) { log(e.code); } try { pipeline(new PassThrough(), () => {}); } catch (e) { log(e.code, e.message); } const src = new PassThrough(), a1 = new PassThrough(), a2 = new PassThrough(); src.pipe(a1); src.pipe(a2); src.unpipe(a1); src.end('only2'); await wait(); log(a1.read(), String(a2.read()));
})();
//# status: 0
//| true false 4 true 4 0
//| drain
//| 1 2
//| true false
//| ended
//| finish true
//| close
//| [
//|   'ab:buffer',
//|   'cd:buffer',
//|   'x:buffer',
//|   'y:buffer',
//|   'A:buffer',
//|   'BC:buffer'
//| ]
//| cb ERR_STREAM_WRITE_AFTER_END
//| end cb ERR_STREAM_WRITE_AFTER_END
//| writev [ '1', '2' ]
//| a fail
//| b fail
//| error fail
//| closed true fail
//| ERR_STREAM_NULL_VALUES May not write null values to stream
//| ERR_INVALID_ARG_TYPE The "chunk" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (5)
//| ERR_INVALID_ARG_TYPE The "chunk" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received an instance of Object
//| ERR_INVALID_ARG_TYPE The "chunk" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received undefined
//| ERR_UNKNOWN_ENCODING Unknown encoding: nope
//| [ 'A', 'B', '!' ]
//| TypeError true
//| pass
//| dw z
//| dend
//| dfinish
//| dclose
//| finished ERR_STREAM_PREMATURE_CLOSE
//| finished undefined
//| pipeline mid
//| AbortError ABORT_ERR
//| ERR_INVALID_ARG_TYPE
//| ERR_MISSING_ARGS The "streams" argument must be specified
//| null only2
