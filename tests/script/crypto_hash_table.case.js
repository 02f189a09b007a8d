const fail = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message.split("\n")[0]); } };
const crypto = require('crypto');
for (const a of ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'SHA256', 'RSA-SHA256', 'sm3']) console.log(a, crypto.createHash(a).update('abc').digest('hex'));
console.log(crypto.createHash('sha256').update('a').update(Buffer.from('b')).update(new Uint8Array([99])).digest('base64'), crypto.createHash('md5').update('\u00e9', 'latin1').digest('hex'), crypto.createHash('md5').update('6162', 'hex').digest('base64url'), crypto.createHash('md5').digest('latin1').length, crypto.createHash('sha1').update('x').digest().length);
for (const f of [() => crypto.createHash('nope'), () => crypto.createHash(), () => crypto.createHash('md5').update(5), () => { const h = crypto.createHash('md5'); h.digest(); h.update('x'); }, () => { const h = crypto.createHash('md5'); h.digest(); h.digest(); }, () => crypto.createHmac('nope', 'k'), () => crypto.createHmac('md5'), () => crypto.createHmac('md5', 5), () => crypto.randomBytes(-1), () => crypto.randomBytes('x'), () => crypto.randomInt(0), () => crypto.randomInt(5, 5), () => crypto.randomInt('a'), () => crypto.timingSafeEqual(Buffer.alloc(1), Buffer.alloc(2)), () => crypto.pbkdf2Sync('p', 's', 0, 10, 'sha1'), () => crypto.pbkdf2Sync('p', 's', 1, 10, 'nope'), () => crypto.pbkdf2Sync('p', 's', 1, 10)]) fail(f);
console.log(crypto.createHmac('sha256', 'key').update('data').digest('hex'), crypto.createHmac('md5', Buffer.alloc(100, 1)).update('x').digest('hex'), crypto.pbkdf2Sync('pw', 'salt', 10, 20, 'sha256').toString('hex'), Buffer.from(crypto.hkdfSync('sha256', 'k', 's', 'i', 16)).toString('hex'), crypto.timingSafeEqual(Buffer.from('a'), Buffer.from('a')));
const h = crypto.createHash('sha1').update('part'); const c = h.copy(); console.log(h.update('1').digest('hex'), c.update('2').digest('hex')); console.log(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(crypto.randomUUID()), crypto.randomBytes(5).length, crypto.getRandomValues(new Uint8Array(3)).length, crypto.webcrypto === globalThis.crypto, crypto.subtle === globalThis.crypto.subtle, crypto.randomInt(3) < 3);
const s = crypto.createHash('md5'); s.on('readable', () => { const d = s.read(); if (d) console.log(d.toString('hex')); }); s.write('stream'); s.end();
//# status: 0
//| md5 900150983cd24fb0d6963f7d28e17f72
//| sha1 a9993e364706816aba3e25717850c26c9cd0d89d
//| sha224 23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7
//| sha256 ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad
//| sha384 cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7
//| sha512 ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f
//| SHA256 ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad
//| RSA-SHA256 ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad
//| sm3 66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0
//| ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0= 3406877694691ddd1dfb0aca54681407 GH70Q2Ei0cwvQNwrkvDroA 16 20
//| Error undefined Digest method not supported
//| TypeError ERR_INVALID_ARG_TYPE The "algorithm" argument must be of type string. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (5)
//| Error ERR_CRYPTO_HASH_FINALIZED Digest already called
//| Error ERR_CRYPTO_HASH_FINALIZED Digest already called
//| TypeError ERR_CRYPTO_INVALID_DIGEST Invalid digest: nope
//| TypeError ERR_INVALID_ARG_TYPE The "key" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, DataView, KeyObject, or CryptoKey. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "key" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, DataView, KeyObject, or CryptoKey. Received type number (5)
//| RangeError ERR_OUT_OF_RANGE The value of "size" is out of range. It must be >= 0 && <= 2147483647. Received -1
//| TypeError ERR_INVALID_ARG_TYPE The "size" argument must be of type number. Received type string ('x')
//| RangeError ERR_OUT_OF_RANGE The value of "max" is out of range. It must be greater than the value of "min" (0). Received 0
//| RangeError ERR_OUT_OF_RANGE The value of "max" is out of range. It must be greater than the value of "min" (5). Received 5
//| TypeError ERR_INVALID_ARG_TYPE The "max" argument must be a safe integer. Received type string ('a')
//| RangeError ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH Input buffers must have the same byte length
//| RangeError ERR_OUT_OF_RANGE The value of "iterations" is out of range. It must be >= 1 && <= 2147483647. Received 0
//| TypeError ERR_CRYPTO_INVALID_DIGEST Invalid digest: nope
//| TypeError ERR_INVALID_ARG_TYPE The "digest" argument must be of type string. Received undefined
//| 5031fe3d989c6d1537a013fa6e739da23463fdaec3b70137d828e36ace221bd0 04f3ae4f8be6812835c42c62c44cceac 72aecd14244887c316e24019c7e020b58888f029 02b0929a9d46e9236e23320ea2a8c3b4 true
//| 588a73f4f35de2854100635ea9416645dd477a9c f2195f9e5ff5dea40227a271683b590193f4c7f9
//| true 5 3 true true true
//| f7b44cfafd5c52223d5498196c8a2e7b
