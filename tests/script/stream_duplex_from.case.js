// Duplex.from: of everything that has an end.
const { Duplex, Readable, Writable, PassThrough } = require('stream');
const { once } = require('events');
const read = async (stream) => {
  const all = [];
  for await (const chunk of stream) all.push(chunk);
  return all;
};
const refusal = (run) => {
  try {
    console.log('went', run());
  } catch (e) {
    console.log(e.name, e.code, e.message);
  }
};
const about = (d) => [d instanceof Duplex, d.readable, d.writable, d.readableObjectMode, d.writableObjectMode];
(async () => {
  const pass = new PassThrough();
  console.log(Duplex.from(pass) === pass);
  let d = Duplex.from(Readable.from(['a', 'b']));
  console.log(about(d), await read(d));
  const got = [];
  d = Duplex.from(new Writable({ objectMode: true, write: (chunk, encoding, callback) => (got.push(chunk), callback()) }));
  console.log(about(d));
  d.write({ x: 1 });
  d.end('end');
  await once(d, 'finish');
  console.log(got);
  d = Duplex.from('text');
  console.log(about(d), await read(d));
  d = Duplex.from([1, 'two', { three: 3 }]);
  console.log(about(d), await read(d));
  d = Duplex.from(new Set([1, 2]));
  console.log(await read(d));
  d = Duplex.from(async function* (source) {
    for await (const chunk of source) yield String(chunk).toUpperCase();
  });
  console.log(about(d));
  d.write('x');
  d.end('y');
  console.log(await read(d));
  let sum = 0;
  d = Duplex.from(async (source) => {
    for await (const n of source) sum += n;
  });
  console.log(about(d));
  d.write(1);
  d.end(2);
  await once(d, 'finish');
  console.log(sum);
  d = Duplex.from(Promise.resolve('promised'));
  console.log(about(d), await read(d));
  d = Duplex.from(Promise.reject(new Error('rejected')));
  await read(d).catch((e) => console.log(e.message));
  d = Duplex.from((async function* () {
    yield 1;
    throw new Error('midway');
  })());
  await read(d).catch((e) => console.log(e.message));
  d = Duplex.from({ readable: Readable.from(['r']), writable: new Writable({ write: (chunk, encoding, callback) => (console.log('written', String(chunk)), callback()) }) });
  console.log(about(d));
  d.end('w');
  console.log(await read(d));
  d = Duplex.from(new Blob(['of a blob']));
  console.log((await read(d)).map((chunk) => Buffer.from(chunk).toString()));
  d = Duplex.from(new ReadableStream({ start: (c) => (c.enqueue('web'), c.close()) }));
  console.log(await read(d));
  refusal(() => Duplex.from(1));
  refusal(() => Duplex.from(undefined));
  refusal(() => Duplex.from(() => 5));
})();
//# status: 0
//| true
//| [ true, true, false, true, false ] [ 'a', 'b' ]
//| [ true, false, true, false, true ]
//| [ { x: 1 }, 'end' ]
//| [ true, true, false, true, true ] [ 'text' ]
//| [ true, true, false, true, true ] [ 1, 'two', { three: 3 } ]
//| [ 1, 2 ]
//| [ true, true, true, true, true ]
//| [ 'X', 'Y' ]
//| [ true, false, true, true, true ]
//| 3
//| [ true, true, false, true, true ] [ 'promised' ]
//| rejected
//| midway
//| [ true, true, true, true, false ]
//| written w
//| [ 'r' ]
//| [ 'of a blob' ]
//| [ <Buffer 77 65 62> ]
//| TypeError ERR_INVALID_ARG_TYPE The "body" argument must be of type function or an instance of Blob, ReadableStream, WritableStream, Stream, Iterable, AsyncIterable, or Promise or { readable, writable } pair. Received type number (1)
//| TypeError ERR_INVALID_ARG_TYPE The "body" argument must be of type function or an instance of Blob, ReadableStream, WritableStream, Stream, Iterable, AsyncIterable, or Promise or { readable, writable } pair. Received undefined
//| TypeError ERR_INVALID_RETURN_VALUE Expected Iterable, AsyncIterable or AsyncFunction to be returned from the "body" function but got type number (5).
