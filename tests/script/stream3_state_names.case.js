const { Readable, Writable, Duplex } = require('stream'); const w = new Writable({ write(c, e, cb) { setImmediate(cb); } }); w.cork(); w.write('a'); w.write('b'); console.log(w._writableState.bufferedRequestCount, w._writableState.getBuffer().map((b) => [String(b.chunk), b.encoding]), w.writableBuffer.length, w._writableState.pendingcb, w.writableCorked); w.uncork(); console.log(w._writableState.bufferedRequestCount, w.writableLength); const r = new Readable({ read() {} }); r.push('x'); console.log(r.readableBuffer.length, r._readableState.awaitDrainWriters, r._readableState.pipes, r.readableLength); for (const s of [new Readable(), new Writable(), new Duplex()]) console.log(s.eventNames(), Object.keys(s._events), s._eventsCount); const e = new Duplex(); e.on('foo', () => {}); e.on('finish', () => {}); console.log(e.eventNames()); e.removeAllListeners('finish'); console.log(e.eventNames(), e._eventsCount);
//# status: 0
//| 2 [ [ 'a', 'buffer' ], [ 'b', 'buffer' ] ] 2 2 1
//| 1 2
//| 1 null [] 1
//| [] [ 'close', 'error', 'data', 'end', 'readable' ] 0
//| [] [ 'close', 'error', 'prefinish', 'finish', 'drain' ] 0
//| [] [
//|   'close',     'error',
//|   'prefinish', 'finish',
//|   'drain',     'data',
//|   'end',       'readable'
//| ] 0
//| [ 'finish', 'foo' ]
//| [ 'foo' ] 1
