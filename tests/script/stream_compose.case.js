// stream.compose: functions, streams and iterables in a row, as one duplex.
const { compose, Transform, PassThrough, Readable, Writable, Duplex, pipeline } = require('stream');
const { once } = require('events');
const upper = () => new Transform({ transform: (chunk, encoding, callback) => callback(null, String(chunk).toUpperCase()) });
const read = async (stream) => {
  let text = '';
  for await (const chunk of stream) text += chunk;
  return text;
};
const refusal = (run) => {
  try {
    console.log('went', run());
  } catch (e) {
    console.log(e.name, e.code, e.message.split('. Received')[0]);
  }
};
(async () => {
  const double = async function* (source) {
    for await (const chunk of source) yield String(chunk) + chunk;
  };
  let made = compose(upper(), double);
  console.log(made instanceof Duplex, made.readable, made.writable, made.readableObjectMode, made.writableObjectMode);
  made.end('ab');
  console.log(await read(made));
  made = compose(double, upper(), double);
  made.write('x');
  made.end('y');
  console.log(await read(made));
  made = compose(async function* () {
    yield 'a';
    yield 'b';
  }, upper());
  console.log(made.writable, await read(made));
  let seen = '';
  made = compose(upper(), async function (source) {
    for await (const chunk of source) seen += chunk;
  });
  console.log(made.readable, made.writable);
  made.end('sink');
  await once(made, 'finish');
  console.log(seen);
  console.log(await read(Readable.from(['q', 'r']).compose(upper())));
  console.log(await read(Readable.from([1, 2, 3]).compose(async function* (source) {
    for await (const n of source) yield `${n * 2};`;
  })));
  made = compose(new Transform({ transform: (chunk, encoding, callback) => callback(new Error('inside')) }), new PassThrough());
  made.on('error', (e) => console.log('error', e.message)).on('close', () => console.log('closed'));
  made.end('x');
  await once(made, 'close').catch(() => {});
  made = compose(upper(), async function* (source) {
    for await (const chunk of source) throw new Error('in a function ' + chunk);
  });
  made.end('x');
  await read(made).catch((e) => console.log(e.message));
  made = compose(upper(), new PassThrough());
  made.on('error', (e) => console.log('error', e.name, e.code));
  made.destroy();
  await once(made, 'close').catch(() => {});
  console.log(made.destroyed);
  refusal(() => compose());
  refusal(() => compose(new Writable({ write() {} }), new PassThrough()));
  refusal(() => compose(new PassThrough(), Readable.from([])));
  refusal(() => Readable.from([]).compose());
  await new Promise((resolve) => pipeline(Readable.from(['through']), compose(upper(), double), async (source) => console.log(await read(source)), resolve));
})();
//# status: 0
//| true true true true false
//| ABAB
//| XXXXYYYY
//| true AB
//| false true
//| SINK
//| QR
//| 2;4;6;
//| error inside
//| closed
//| in a function X
//| error AbortError ABORT_ERR
//| true
//| TypeError ERR_MISSING_ARGS The "streams" argument must be specified
//| TypeError ERR_INVALID_ARG_VALUE The argument 'streams[0]' must be readable
//| TypeError ERR_INVALID_ARG_VALUE The argument 'streams[1]' must be writable
//| TypeError ERR_INVALID_ARG_TYPE The "body" argument must be of type function or an instance of Blob, ReadableStream, WritableStream, Stream, Iterable, AsyncIterable, or Promise or { readable, writable } pair
//| THROUGHTHROUGH
