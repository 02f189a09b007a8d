const crypto = require('crypto');
const h = crypto.createHash('sha256'); console.log(h.update('a') === h, h.update(Buffer.from('b')) === h, h.update(new Uint16Array([99])) === h, h.update('64', 'hex') === h, h.constructor.name, h instanceof require('stream').Transform);
const copy = h.copy(); console.log(h.digest('hex') === copy.digest('hex')); for (const f of [() => h.digest(), () => h.update('x'), () => h.copy()]) try { f(); console.log('?'); } catch (e) { console.log(e.name, e.code, e.message); }
for (const enc of ['hex', 'base64', 'base64url', 'latin1', 'binary', 'buffer', undefined, 'utf8']) { const d = crypto.createHash('md5').update('x').digest(enc); console.log(enc, typeof d === 'string' ? JSON.stringify(d) : d); }
for (const f of [() => crypto.createHash('nope'), () => crypto.createHash(), () => crypto.createHash(5), () => crypto.createHash('md5').update(), () => crypto.createHash('md5').update(5), () => crypto.createHash('md5').update(null), () => crypto.createHash('md5').update({})]) try { console.log('?', f()); } catch (e) { console.log(e.name, e.code, e.message); }
console.log(typeof crypto.hash, crypto.hash && crypto.hash('sha1', 'abc'), crypto.hash && crypto.hash('md5', Buffer.from('abc'), 'base64'), crypto.hash && crypto.hash('sha256', 'abc', 'buffer').length);
const s = crypto.createHash('sha1'); s.setEncoding('hex'); s.on('data', (d) => console.log('stream', d)).on('end', () => console.log('end')); s.write('some '); s.end('data');
require('stream').Readable.from(['pi', 'ped']).pipe(crypto.createHash('md5')).on('finish', function () { console.log(this.read().toString('hex')); });
console.log(crypto.getHashes().includes('sha256'), Array.isArray(crypto.getHashes()));
//# status: 0
//| true true true true Hash true
//| true
//| Error ERR_CRYPTO_HASH_FINALIZED Digest already called
//| Error ERR_CRYPTO_HASH_FINALIZED Digest already called
//| Error ERR_CRYPTO_HASH_FINALIZED Digest already called
//| hex "9dd4e461268c8034f5c8564e155c67a6"
//| base64 "ndTkYSaMgDT1yFZOFVxnpg=="
//| base64url "ndTkYSaMgDT1yFZOFVxnpg"
//| latin1 "Ôäa&4õÈVN\u0015\\g¦"
//| binary "Ôäa&4õÈVN\u0015\\g¦"
//| buffer <Buffer 9d d4 e4 61 26 8c 80 34 f5 c8 56 4e 15 5c 67 a6>
//| undefined <Buffer 9d d4 e4 61 26 8c 80 34 f5 c8 56 4e 15 5c 67 a6>
//| utf8 "���a&��4��VN\u0015\\g�"
//| Error undefined Digest method not supported
//| TypeError ERR_INVALID_ARG_TYPE The "algorithm" argument must be of type string. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "algorithm" argument must be of type string. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received null
//| TypeError ERR_INVALID_ARG_TYPE The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received an instance of Object
//| function a9993e364706816aba3e25717850c26c9cd0d89d kAFQmDzST7DWlj99KOF/cg== 32
//| stream baf34551fecb48acc3da868eb85e1b6dac9de356
//| true true
//| end
//| b0db37d0222e9877bffb99457e2f458b
