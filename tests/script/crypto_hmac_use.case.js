const crypto = require('crypto');
for (const a of ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512']) console.log(a, crypto.createHmac(a, 'key').update('data').digest('hex'));
console.log(crypto.createHmac('sha256', '').update('').digest('hex'), crypto.createHmac('sha256', Buffer.alloc(200, 'k')).update('long key').digest('base64url'), crypto.createHmac('sha1', new Uint8Array([1, 2, 3])).update('x').digest('latin1').length);
const h = crypto.createHmac('sha256', 'k'); console.log(h.update('a').update('b') === h, h.constructor.name, h.digest('hex'), JSON.stringify(h.digest('hex'))); try { h.update('x'); console.log('?'); } catch (e) { console.log(e.code, e.message); }
for (const f of [() => crypto.createHmac('nope', 'k'), () => crypto.createHmac('sha1'), () => crypto.createHmac('sha1', 5), () => crypto.createHmac('sha1', null), () => crypto.createHmac(5, 'k'), () => crypto.createHmac('sha1', 'k').update(5)]) try { f(); console.log('?'); } catch (e) { console.log(e.name, e.code, e.message); }
const key = crypto.createSecretKey(Buffer.from('key')); console.log(key.type, key.symmetricKeySize, key.export(), crypto.createHmac('sha256', key).update('data').digest('hex').slice(0, 8), key.export({ format: 'jwk' }), key.equals(crypto.createSecretKey('key', 'utf8')));
const s = crypto.createHmac('md5', 'k'); s.on('readable', () => { const d = s.read(); if (d) console.log(d.toString('hex')); }); s.end('streamed');
//# status: 0
//| md5 9d5c73ef85594d34ec4438b7c97e51d8
//| sha1 104152c5bfdca07bc633eebd46199f0255c9f49d
//| sha224 19424d4210e50d7a4521b5f0d54b4b0cff3060deddccfd894fda5b3b
//| sha256 5031fe3d989c6d1537a013fa6e739da23463fdaec3b70137d828e36ace221bd0
//| sha384 c5f97ad9fd1020c174d7dc02cf83c4c1bf15ee20ec555b690ad58e62da8a00ee44ccdb65cb8c80acfd127ebee568958a
//| sha512 3c5953a18f7303ec653ba170ae334fafa08e3846f2efe317b87efce82376253cb52a8c31ddcde5a3a2eee183c2b34cb91f85e64ddbc325f7692b199473579c58
//| b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad CxDIxq0QAKy1TvG8juu2FP0704q5s4czZbkfM8YSprM 20
//| true Hmac 7475bb119fe9b74cc0af5014a49d80ab23bd1ac82987e7696cdc242288654436 ""
//| ERR_CRYPTO_HASH_FINALIZED Digest already called
//| TypeError ERR_CRYPTO_INVALID_DIGEST Invalid digest: nope
//| TypeError ERR_INVALID_ARG_TYPE The "key" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, DataView, KeyObject, or CryptoKey. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "key" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, DataView, KeyObject, or CryptoKey. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The "key" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, DataView, KeyObject, or CryptoKey. Received null
//| TypeError ERR_INVALID_ARG_TYPE The "hmac" argument must be of type string. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (5)
//| secret 3 <Buffer 6b 65 79> 5031fe3d { kty: 'oct', k: 'a2V5' } true
//| 146f4771e339cd06b2803cf6c1aebf08
