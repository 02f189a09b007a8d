const z = require('zlib');
const text = 'hello hello hello '.repeat(100), buf = Buffer.from(text);
for (const [c, d] of [['deflate', 'inflate'], ['gzip', 'gunzip'], ['deflateRaw', 'inflateRaw']]) {
  const packed = z[c + 'Sync'](text);
  console.log(c, packed.length < 100, z[d + 'Sync'](packed).toString() === text, z[c + 'Sync'](buf, { level: 0 }).length > text.length);
}
console.log(z.unzipSync(z.gzipSync('a')).toString(), z.unzipSync(z.deflateSync('b')).toString(), z.gzipSync('x').slice(0, 3), z.inflateSync(z.deflateSync('')).length);
console.log(z.gunzipSync(Buffer.concat([z.gzipSync('one'), z.gzipSync('two')])).toString(), z.gunzipSync(Buffer.from('H4sIAAAAAAAAA0tMTAQALXMH8AMAAAA=', 'base64')).toString());
for (const bad of [() => z.inflateSync(Buffer.from('nonsense')), () => z.gunzipSync('xx'), () => z.gunzipSync(z.gzipSync('truncated text').slice(0, 20)), () => z.deflateSync(5), () => z.gunzipSync(z.gzipSync(text), { maxOutputLength: 10 }), () => z.deflateSync('x', { level: 99 })]) { try { bad(); console.log('?'); } catch (e) { console.log(e.code, e.name); } }
console.log(z.constants.Z_BEST_COMPRESSION, z.codes.Z_DATA_ERROR, typeof z.createGzip, z.inflateSync(z.deflateSync(buf), { finishFlush: z.constants.Z_SYNC_FLUSH }).length);
//# status: 0
//| deflate true true true
//| gzip true true true
//| deflateRaw true true true
//| a b <Buffer 1f 8b 08> 0
//| onetwo aaa
//| Z_DATA_ERROR Error
//| Z_DATA_ERROR Error
//| Z_BUF_ERROR Error
//| ERR_INVALID_ARG_TYPE TypeError
//| ERR_BUFFER_TOO_LARGE RangeError
//| ERR_OUT_OF_RANGE RangeError
//| 9 -3 function 1800
