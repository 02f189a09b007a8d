// Streams: reading, writing, pipes, transforms, errors, order of events.
var S = require('stream'); function log() { console.log.apply(console, arguments); }
var r = new S.Readable({ read: function () {} }); r.push('a'); r.push('b'); r.push(null); r.on('readable', function () { var c; while ((c = r.read()) !== null) log('chunk', c.toString()); }); r.on('end', function () { log('end'); }).on('close', function () { log('close'); });
var w = new S.Writable({ highWaterMark: 3, write: function (c, e, cb) { log('write', c.toString(), e); setImmediate(cb); }, final: function (cb) { log('final'); cb(); } });
log(w.write('ab'), w.write('cd'), w.writableLength, w.writableNeedDrain); w.on('drain', function () { log('drain'); w.end('z'); }).on('finish', function () { log('finish'); }).on('close', function () { log('wclose'); step2(); });
function step2() {
  var up = new S.Transform({ transform: function (c, e, cb) { cb(null, c.toString().toUpperCase()); }, flush: function (cb) { this.push('!'); cb(); } });
  var out = []; up.on('data', function (d) { out.push(d.toString()); }).on('end', function () { log('transformed', out); step3(); }); up.write('abc'); up.end('def');
}
function step3() {
  var src = S.Readable.from(['x', 'y', 'z']), got = [];
  S.pipeline(src, new S.PassThrough({ objectMode: true }), new S.Writable({ objectMode: true, write: function (c, e, cb) { got.push(c); cb(); } }), function (err) { log('pipeline', err, got); step4(); });
}
function step4() {
  var bad = new S.Writable({ write: function (c, e, cb) { cb(new Error('write failed')); } }); bad.on('error', function (e) { log('error', e.message, bad.destroyed); }).on('close', function () { log('closed'); step5(); }); bad.write('x', function (e) { log('cb', e.message); });
}
function step5() {
  var obj = new S.Readable({ objectMode: true, read: function () { this.n = (this.n || 0) + 1; this.push(this.n > 3 ? null : { n: this.n }); } }); obj.on('data', function (d) { log(d); }).on('end', step6);
}
function step6() {
  var p = new S.PassThrough(); p.setEncoding('utf8'); p.write(Buffer.from([0xe2, 0x82])); p.write(Buffer.from([0xac])); p.end(); p.on('data', function (d) { log('decoded', d); }).on('end', step7);
}
function step7() {
  var w2 = new S.Writable({ write: function (c, e, cb) { cb(); } }); w2.on('error', function (e) { log(e.code, e.message); }); w2.end(); w2.write('late', function (e) { log('late', e.code); });
  S.finished(new S.Readable({ read: function () {} }).destroy(new Error('gone')), function (e) { log('finished', e.message); }).constructor; var d = new S.Duplex({ read: function () { this.push(null); }, write: function (c, e, cb) { log('dup', c.toString()); cb(); } }); d.resume(); d.end('q'); d.on('close', function () { log('duplex closed'); });
  try { new S.Writable().write(5); } catch (e) { log(e.code, e.message); } try { new S.Writable().write(null); } catch (e) { log(e.code); } log(S.Readable.prototype instanceof S, new S.Duplex() instanceof S.Writable, new S.Readable() instanceof S.Writable);
}
//# also: microscript
//# status: 0
//| write ab buffer
//| true false 4 true
//| chunk ab
//| end
//| close
//| write cd buffer
//| drain
//| write z buffer
//| final
//| finish
//| wclose
//| transformed [ 'ABC', 'DEF', '!' ]
//| pipeline undefined [ 'x', 'y', 'z' ]
//| cb write failed
//| error write failed true
//| closed
//| { n: 1 }
//| { n: 2 }
//| { n: 3 }
//| decoded €
//| dup q
//| ERR_INVALID_ARG_TYPE The "chunk" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (5)
//| ERR_STREAM_NULL_VALUES
//| true true false
//| late ERR_STREAM_WRITE_AFTER_END
//| ERR_STREAM_WRITE_AFTER_END write after end
//| finished gone
//| duplex closed
