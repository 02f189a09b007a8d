const { Readable, Writable, Duplex, PassThrough, Transform } = require('stream');
const { pipeline } = require('stream/promises');
const { text, json, buffer, arrayBuffer, blob } = require('stream/consumers');
const web = require('stream/web');
const say = (...a) => console.log(...a);
(async () => {
  const all = async (s) => { const o = []; for await (const v of s) o.push(v); return o; };
  const ws = Readable.toWeb(Readable.from([Buffer.from('ab'), Buffer.from('cd')], { objectMode: false })); say(ws instanceof web.ReadableStream, web.ReadableStream === ReadableStream);
  say((await all(ws)).map((x) => x.constructor.name + x.length));
  say(await all(Readable.toWeb(Readable.from([1, { a: 2 }]))));
  say(await all(Readable.fromWeb(ReadableStream.from(['x', 'y']), { encoding: 'utf8' })), await all(Readable.fromWeb(ReadableStream.from([1, 2]), { objectMode: true })));
  const got = []; const w = Writable.toWeb(new Writable({ objectMode: true, write(c, e, cb) { got.push(c); setImmediate(cb); }, final(cb) { got.push('final'); cb(); } }));
  const wr = w.getWriter(); await wr.write('p'); wr.write({ q: 1 }); await wr.close(); say(got);
  const seen = []; const nw = Writable.fromWeb(new WritableStream({ write(c) { seen.push(String(c)); }, close() { seen.push('closed'); } }));
  await pipeline(Readable.from(['1', '2']), nw); say(seen);
  const pair = Duplex.toWeb(new Transform({ transform(c, e, cb) { cb(null, String(c).toUpperCase()); } }));
  say((await all(ReadableStream.from([Buffer.from('q'), Buffer.from('r')]).pipeThrough(pair))).map(String));
  const t = new TransformStream({ transform(c, ctl) { ctl.enqueue(Buffer.from('<' + c + '>')); } });
  const d = Duplex.fromWeb(t); d.end('z'); say(String((await all(d))[0]));
  await all(Readable.fromWeb(new ReadableStream({ start(c) { c.error(new Error('web')); } }))).catch((e) => say(e.message));
  await all(Readable.toWeb(new Readable({ read() { this.destroy(new Error('node')); } }))).catch((e) => say(e.message));
  const r = new Readable({ read() {} }); r.on('error', (e) => say('err', e.message)).on('close', () => say('closed')); await Readable.toWeb(r).cancel(new Error('c'));
  await new Promise((x) => setTimeout(x, 5));
  say(await text(Readable.from(['a', 'b'])), await json(Readable.from(['{"a":', '1}'])), await buffer(ReadableStream.from([Buffer.from('x'), Buffer.from('y')])), await text(ReadableStream.from([new Uint8Array([0xc3]), new Uint8Array([0xa9])])));
  say(await arrayBuffer(Readable.from([Buffer.from('hi')])), await (await blob(Readable.from(['q']))).text(), await text(['m', 'n']));
  for (const f of [() => Readable.toWeb({}), () => Readable.fromWeb({}), () => Writable.toWeb(1), () => Writable.fromWeb(null), () => Duplex.toWeb({})]) try { f(); } catch (e) { say(e.code, e.message); }
})();
//# status: 0
//| true true
//| [ 'Uint8Array2', 'Uint8Array2' ]
//| [ 1, { a: 2 } ]
//| [ 'x', 'y' ] [ 1, 2 ]
//| [ 'p', { q: 1 }, 'final' ]
//| [ '1', '2', 'closed' ]
//| [ '81', '82' ]
//| <z>
//| web
//| node
//| err c
//| closed
//| ab { a: 1 } <Buffer 78 79> é
//| ArrayBuffer { [Uint8Contents]: <68 69>, byteLength: 2 } q mn
//| ERR_INVALID_ARG_TYPE The "streamReadable" argument must be an stream.Readable. Received an instance of Object
//| ERR_INVALID_ARG_TYPE The "readableStream" argument must be an instance of ReadableStream. Received an instance of Object
//| ERR_INVALID_ARG_TYPE The "streamWritable" argument must be an stream.Writable. Received type number (1)
//| ERR_INVALID_ARG_TYPE The "writableStream" argument must be an instance of WritableStream. Received null
//| ERR_INVALID_ARG_TYPE The "duplex" argument must be an stream.Duplex. Received an instance of Object
