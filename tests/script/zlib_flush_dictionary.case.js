// flush, params, dictionaries, windows and levels of memory; what comes behind a stream's end.
const zlib = require('zlib');
const once = (emitter, type) => new Promise((resolve) => emitter.once(type, (...values) => resolve(values)));
const attempt = (what, run) => {
  try {
    const value = run();
    console.log(what, Buffer.isBuffer(value) ? JSON.stringify(String(value).slice(0, 60)) : value);
  } catch (error) {
    console.log(what, error.name, error.code, error.errno, error.message);
  }
};
const text = 'the quick brown fox jumps over the lazy dog, the quick brown dog jumps over the lazy fox. '.repeat(20);
const dictionary = Buffer.from('the quick brown fox jumps over the lazy dog');
(async () => {
  for (const [make, undo] of [['createDeflate', 'inflateSync'], ['createDeflateRaw', 'inflateRawSync'], ['createGzip', 'gunzipSync']]) {
    const stream = zlib[make]();
    const parts = [];
    stream.on('data', (chunk) => parts.push(chunk));
    for (const kind of [zlib.constants.Z_SYNC_FLUSH, zlib.constants.Z_FULL_FLUSH, zlib.constants.Z_PARTIAL_FLUSH, undefined]) {
      stream.write(text);
      const before = Buffer.concat(parts).length;
      await new Promise((resolve) => (kind === undefined ? stream.flush(resolve) : stream.flush(kind, resolve)));
      const all = Buffer.concat(parts);
      const plain = zlib[undo](all, { finishFlush: zlib.constants.Z_SYNC_FLUSH });
      console.log(make, kind, all.length > before, plain.length % text.length, kind === 1 || all.subarray(-4).toString('hex'));
    }
    stream.end('end');
    await once(stream, 'end');
    console.log(zlib[undo](Buffer.concat(parts)).length === text.length * 4 + 3);
    await new Promise((resolve) => stream.flush(resolve));
  }
  const changing = zlib.createDeflate({ level: 0 });
  const chunks = [];
  changing.on('data', (chunk) => chunks.push(chunk));
  changing.write(text);
  await new Promise((resolve) => changing.params(0, 0, resolve));
  await new Promise((resolve) => changing.params(9, zlib.constants.Z_DEFAULT_STRATEGY, resolve));
  const stored = Buffer.concat(chunks).length;
  changing.end(text);
  await once(changing, 'end');
  console.log('params', stored >= text.length, Buffer.concat(chunks).length - stored < 200, zlib.inflateSync(Buffer.concat(chunks)).length === text.length * 2);
  attempt('bad level', () => changing.params(10, 0));
  attempt('bad strategy', () => changing.params(1, 5));

  for (const [pack, unpack] of [['deflateSync', 'inflateSync'], ['deflateRawSync', 'inflateRawSync']]) {
    const packed = zlib[pack](text, { dictionary });
    console.log(pack, packed.length < zlib[pack](text).length);
    attempt(unpack, () => zlib[unpack](packed, { dictionary }));
    attempt(unpack + ' without', () => zlib[unpack](packed));
    attempt(unpack + ' with another', () => zlib[unpack](packed, { dictionary: Buffer.from('another dictionary') }));
    attempt(unpack + ' of an ArrayBuffer', () => zlib[unpack](packed, { dictionary: new Uint8Array(dictionary).buffer }));
  }
  attempt('gzip takes none', () => zlib.gunzipSync(zlib.gzipSync('plain', { dictionary }), { dictionary }));
  attempt('no dictionary', () => zlib.deflateSync('x', { dictionary: 'text' }));
  const inflate = zlib.createInflate();
  inflate.on('error', (error) => console.log('stream', error.code, error.errno, error.message));
  inflate.end(zlib.deflateSync(text, { dictionary }));
  await once(inflate, 'close');

  for (const windowBits of [8, 9, 12, 15]) {
    attempt('window ' + windowBits, () => zlib.inflateSync(zlib.deflateSync(text, { windowBits }), { windowBits: 15 }));
    attempt('raw window ' + windowBits, () => zlib.inflateRawSync(zlib.deflateRawSync(text, { windowBits })));
    attempt('found window ' + windowBits, () => zlib.inflateSync(zlib.deflateSync(text, { windowBits }), { windowBits: 0 }));
  }
  attempt('smaller window', () => zlib.inflateSync(zlib.deflateSync(text, { windowBits: 15 }), { windowBits: 9 }));
  for (const memLevel of [1, 9]) attempt('memory ' + memLevel, () => zlib.unzipSync(zlib.gzipSync(text, { memLevel })));
  for (const strategy of [0, 1, 2, 3, 4]) attempt('strategy ' + strategy, () => zlib.inflateSync(zlib.deflateSync(text, { strategy })));

  const two = Buffer.concat([zlib.gzipSync('abc'), zlib.gzipSync('def')]);
  attempt('members', () => zlib.gunzipSync(two));
  attempt('zeros behind', () => zlib.gunzipSync(Buffer.concat([two, Buffer.alloc(10)])));
  attempt('garbage behind', () => zlib.gunzipSync(Buffer.concat([two, Buffer.alloc(10, 7)])));
  attempt('half a header behind', () => zlib.gunzipSync(Buffer.concat([two, Buffer.from([0x1f, 0x8b, 0xff, 0xff])])));
  attempt('behind deflate', () => zlib.inflateSync(Buffer.concat([zlib.deflateSync('abc'), Buffer.from('rest')])));
  const wrong = (bytes, at, value) => Buffer.from(bytes).fill(value, at, at + 1);
  const deflated = zlib.deflateSync(text), gzipped = zlib.gzipSync(text), raw = zlib.deflateRawSync(text);
  attempt('header', () => zlib.inflateSync(wrong(deflated, 0, 0)));
  attempt('method', () => zlib.gunzipSync(wrong(gzipped, 2, 7)));
  attempt('flags', () => zlib.gunzipSync(wrong(gzipped, 3, 0xe0)));
  attempt('check', () => zlib.inflateSync(wrong(deflated, deflated.length - 1, deflated.at(-1) ^ 1)));
  attempt('crc', () => zlib.gunzipSync(wrong(gzipped, gzipped.length - 8, gzipped.at(-8) ^ 1)));
  attempt('length', () => zlib.gunzipSync(wrong(gzipped, gzipped.length - 1, 9)));
  attempt('block', () => zlib.inflateRawSync(wrong(raw, 0, 7)));
  attempt('stored', () => zlib.inflateRawSync(Buffer.from([1, 5, 0, 5, 0, 1])));
  attempt('cut', () => zlib.inflateSync(deflated.subarray(0, 20)));
  attempt('cut, and that is fine', () => zlib.inflateSync(deflated.subarray(0, 20), { finishFlush: zlib.constants.Z_SYNC_FLUSH }).length < text.length);
  attempt('nothing', () => zlib.inflateSync(Buffer.alloc(0)));
})();
//# status: 0
//| createDeflate 2 true 0 0000ffff
//| createDeflate 3 true 0 0000ffff
//| createDeflate 1 true 0 true
//| createDeflate undefined true 0 0000ffff
//| true
//| createDeflateRaw 2 true 0 0000ffff
//| createDeflateRaw 3 true 0 0000ffff
//| createDeflateRaw 1 true 0 true
//| createDeflateRaw undefined true 0 0000ffff
//| true
//| createGzip 2 true 0 0000ffff
//| createGzip 3 true 0 0000ffff
//| createGzip 1 true 0 true
//| createGzip undefined true 0 0000ffff
//| true
//| params true true true
//| bad level RangeError ERR_OUT_OF_RANGE undefined The value of "level" is out of range. It must be >= -1 and <= 9. Received 10
//| bad strategy RangeError ERR_OUT_OF_RANGE undefined The value of "strategy" is out of range. It must be >= 0 and <= 4. Received 5
//| deflateSync true
//| inflateSync "the quick brown fox jumps over the lazy dog, the quick brown"
//| inflateSync without Error Z_NEED_DICT 2 Missing dictionary
//| inflateSync with another Error Z_NEED_DICT 2 Bad dictionary
//| inflateSync of an ArrayBuffer "the quick brown fox jumps over the lazy dog, the quick brown"
//| deflateRawSync true
//| inflateRawSync "the quick brown fox jumps over the lazy dog, the quick brown"
//| inflateRawSync without Error Z_DATA_ERROR -3 invalid distance too far back
//| inflateRawSync with another Error Z_DATA_ERROR -3 invalid distance too far back
//| inflateRawSync of an ArrayBuffer "the quick brown fox jumps over the lazy dog, the quick brown"
//| gzip takes none "plain"
//| no dictionary TypeError ERR_INVALID_ARG_TYPE undefined The "options.dictionary" property must be an instance of Buffer, TypedArray, DataView, or ArrayBuffer. Received type string ('text')
//| stream Z_NEED_DICT 2 Missing dictionary
//| window 8 "the quick brown fox jumps over the lazy dog, the quick brown"
//| raw window 8 "the quick brown fox jumps over the lazy dog, the quick brown"
//| found window 8 "the quick brown fox jumps over the lazy dog, the quick brown"
//| window 9 "the quick brown fox jumps over the lazy dog, the quick brown"
//| raw window 9 "the quick brown fox jumps over the lazy dog, the quick brown"
//| found window 9 "the quick brown fox jumps over the lazy dog, the quick brown"
//| window 12 "the quick brown fox jumps over the lazy dog, the quick brown"
//| raw window 12 "the quick brown fox jumps over the lazy dog, the quick brown"
//| found window 12 "the quick brown fox jumps over the lazy dog, the quick brown"
//| window 15 "the quick brown fox jumps over the lazy dog, the quick brown"
//| raw window 15 "the quick brown fox jumps over the lazy dog, the quick brown"
//| found window 15 "the quick brown fox jumps over the lazy dog, the quick brown"
//| smaller window Error Z_DATA_ERROR -3 invalid window size
//| memory 1 "the quick brown fox jumps over the lazy dog, the quick brown"
//| memory 9 "the quick brown fox jumps over the lazy dog, the quick brown"
//| strategy 0 "the quick brown fox jumps over the lazy dog, the quick brown"
//| strategy 1 "the quick brown fox jumps over the lazy dog, the quick brown"
//| strategy 2 "the quick brown fox jumps over the lazy dog, the quick brown"
//| strategy 3 "the quick brown fox jumps over the lazy dog, the quick brown"
//| strategy 4 "the quick brown fox jumps over the lazy dog, the quick brown"
//| members "abcdef"
//| zeros behind "abcdef"
//| garbage behind Error Z_DATA_ERROR -3 incorrect header check
//| half a header behind Error Z_DATA_ERROR -3 unknown compression method
//| behind deflate "abc"
//| header Error Z_DATA_ERROR -3 incorrect header check
//| method Error Z_DATA_ERROR -3 unknown compression method
//| flags Error Z_DATA_ERROR -3 unknown header flags set
//| check Error Z_DATA_ERROR -3 incorrect data check
//| crc Error Z_DATA_ERROR -3 incorrect data check
//| length Error Z_DATA_ERROR -3 incorrect length check
//| block Error Z_DATA_ERROR -3 invalid block type
//| stored Error Z_DATA_ERROR -3 invalid stored block lengths
//| cut Error Z_BUF_ERROR -5 unexpected end of file
//| cut, and that is fine true
//| nothing Error Z_BUF_ERROR -5 unexpected end of file
