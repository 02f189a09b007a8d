// compose with web streams, with one stage, and what ends it early.
const { compose, Transform, PassThrough, Readable, Writable, finished } = require('stream');
const { once } = require('events');
const read = async (stream) => {
  let text = '';
  for await (const chunk of stream) text += Buffer.isBuffer(chunk) || chunk instanceof Uint8Array ? Buffer.from(chunk).toString() : chunk;
  return text;
};
(async () => {
  const one = new PassThrough();
  console.log(compose(one) === one);
  let made = compose(async function* (source) {
    for await (const chunk of source) yield String(chunk).split('').reverse().join('');
  });
  made.end('abc');
  console.log(await read(made));
  made = compose(new Transform({ objectMode: true, transform: (o, e, cb) => cb(null, { n: o.n + 1 }) }), async function* (source) {
    for await (const { n } of source) yield n * 10;
  });
  made.write({ n: 1 });
  made.end({ n: 2 });
  console.log(await made.toArray());
  made = compose(new PassThrough(), new PassThrough());
  let drained = 0;
  made.on('drain', () => drained++);
  const chunk = Buffer.alloc(40000, 'x');
  const waits = [made.write(chunk), made.write(chunk), made.write(chunk)];
  made.end();
  console.log(waits.includes(false), (await read(made)).length);
  made = compose(new PassThrough(), async function* (source) {
    for await (const part of source) {
      yield part;
      return;
    }
  });
  made.end('first');
  console.log(await read(made));
  made = compose(new PassThrough(), new Transform({ transform: (c, e, cb) => cb(null, c), flush: (cb) => cb(null, '!') }));
  const done = new Promise((resolve) => finished(made, (error) => resolve(error)));
  made.end('flushed');
  console.log(await read(made), await done);
  const seen = [];
  made = compose(new PassThrough(), new Writable({ write: (c, e, cb) => (seen.push(String(c)), setImmediate(cb)), final: (cb) => (seen.push('final'), cb()) }));
  made.write('a');
  made.end('b');
  await once(made, 'finish');
  console.log(seen, made.readable);
})();
//# status: 0
//| true
//| cba
//| [ 20, 30 ]
//| true 120000
//| first
//| flushed! undefined
//| [ 'a', 'b', 'final' ] false
