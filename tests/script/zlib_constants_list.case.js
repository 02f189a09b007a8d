const zlib = require('zlib');
const c = zlib.constants; console.log(Object.entries(c).filter(([k]) => !/BROTLI|ZSTD|ENCODE|DECODE|MIN_CHUNK|MAX_CHUNK|DEFAULT_CHUNK/.test(k)).map(([k, v]) => k + '=' + v).sort().join(' '));
console.log(c.Z_MIN_CHUNK, c.Z_MAX_CHUNK, c.Z_DEFAULT_CHUNK, Object.isFrozen(c), Object.isFrozen(zlib.codes), zlib.codes.Z_OK, zlib.codes['-3'], zlib.codes.Z_BUF_ERROR, zlib.Z_BEST_SPEED, zlib.Z_NO_FLUSH);
console.log(Object.keys(zlib).filter((k) => !/^Z_|rotli|BROTLI|zstd|Zstd|crc32/.test(k)).sort().join());
for (const k of ['Deflate', 'Inflate', 'Gzip', 'Gunzip', 'DeflateRaw', 'InflateRaw', 'Unzip']) console.log(k, zlib['create' + k]().constructor.name, new zlib[k]({ chunkSize: 100 }) instanceof zlib[k]);
//# status: 0
//| DEFLATE=1 DEFLATERAW=5 GUNZIP=4 GZIP=3 INFLATE=2 INFLATERAW=6 UNZIP=7 ZLIB_VERNUM=4880 Z_BEST_COMPRESSION=9 Z_BEST_SPEED=1 Z_BLOCK=5 Z_BUF_ERROR=-5 Z_DATA_ERROR=-3 Z_DEFAULT_COMPRESSION=-1 Z_DEFAULT_LEVEL=-1 Z_DEFAULT_MEMLEVEL=8 Z_DEFAULT_STRATEGY=0 Z_DEFAULT_WINDOWBITS=15 Z_ERRNO=-1 Z_FILTERED=1 Z_FINISH=4 Z_FIXED=4 Z_FULL_FLUSH=3 Z_HUFFMAN_ONLY=2 Z_MAX_LEVEL=9 Z_MAX_MEMLEVEL=9 Z_MAX_WINDOWBITS=15 Z_MEM_ERROR=-4 Z_MIN_LEVEL=-1 Z_MIN_MEMLEVEL=1 Z_MIN_WINDOWBITS=8 Z_NEED_DICT=2 Z_NO_COMPRESSION=0 Z_NO_FLUSH=0 Z_OK=0 Z_PARTIAL_FLUSH=1 Z_RLE=3 Z_STREAM_END=1 Z_STREAM_ERROR=-2 Z_SYNC_FLUSH=2 Z_VERSION_ERROR=-6
//| 64 Infinity 16384 false true 0 Z_DATA_ERROR -5 1 0
//| Deflate,DeflateRaw,Gunzip,Gzip,Inflate,InflateRaw,Unzip,codes,constants,createDeflate,createDeflateRaw,createGunzip,createGzip,createInflate,createInflateRaw,createUnzip,deflate,deflateRaw,deflateRawSync,deflateSync,gunzip,gunzipSync,gzip,gzipSync,inflate,inflateRaw,inflateRawSync,inflateSync,unzip,unzipSync
//| Deflate Deflate true
//| Inflate Inflate true
//| Gzip Gzip true
//| Gunzip Gunzip true
//| DeflateRaw DeflateRaw true
//| InflateRaw InflateRaw true
//| Unzip Unzip true
