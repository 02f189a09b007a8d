const crypto = require('crypto');
const hex = (text) => Buffer.from(text, 'hex');
const t = (name, run) => { try { console.log(name, run()); } catch (e) { console.log(name, e.name, e.code, e.message, Object.keys(e).join()); } };
for (const args of [['sha256', 'k', 's', 'i', 9999], ['nope', 'k', 's', 'i', 9], ['sha256', 'k', 's', 'i', -1], ['sha256', 'k', 's', 'i', 1.5], [5, 'k', 's', 'i', 1], ['sha256', 'k', 's', 'i'.repeat(1025), 1], ['sha256', 'k', 's', 'i'.repeat(1024), 4], ['sha256', '', 's', 'i', 4], ['sha256', 'a', '', '', 0], ['sha256', 5, 's', 'i', 1], ['sha256', 'k', 5, 'i', 1], ['sha256', 'k', 's', 5, 1], ['sha256', 'k', 's', 'i'], ['sha512', 'k', 's', 'i', 255 * 64], ['sha1', 'k', 's', 'i', 255 * 20 + 1]]) {
  t('hkdf', () => { const b = Buffer.from(crypto.hkdfSync(...args)); return [b.length, b.subarray(0, 8).toString('hex')]; });
}
t('callback', () => crypto.hkdf('sha256', 'k', 's', 'i', 1));
crypto.hkdf('sha256', 'k', 's', 'i', 4, (e, k) => console.log(e, k));
console.log('first');
//# status: 0
//| hkdf RangeError ERR_CRYPTO_INVALID_KEYLEN Invalid key length code
//| hkdf TypeError ERR_CRYPTO_INVALID_DIGEST Invalid digest: nope code
//| hkdf RangeError ERR_OUT_OF_RANGE The value of "length" is out of range. It must be >= 0 && <= 4294967296. Received -1 code
//| hkdf RangeError ERR_OUT_OF_RANGE The value of "length" is out of range. It must be an integer. Received 1.5 code
//| hkdf TypeError ERR_INVALID_ARG_TYPE The "digest" argument must be of type string. Received type number (5) code
//| hkdf RangeError ERR_OUT_OF_RANGE The value of "info" is out of range. It must be must not contain more than 1024 bytes. Received 1025 code
//| hkdf [ 4, 'e72fa8e3' ]
//| hkdf [ 4, 'e7ee38c8' ]
//| hkdf [ 0, '' ]
//| hkdf TypeError ERR_INVALID_ARG_TYPE The "ikm" argument must be of type string or an instance of SecretKeyObject, ArrayBuffer, TypedArray, DataView, or Buffer. Received type number (5) code
//| hkdf TypeError ERR_INVALID_ARG_TYPE The "salt" argument must be of type string or an instance of ArrayBuffer, TypedArray, DataView, or Buffer. Received type number (5) code
//| hkdf TypeError ERR_INVALID_ARG_TYPE The "info" argument must be of type string or an instance of ArrayBuffer, TypedArray, DataView, or Buffer. Received type number (5) code
//| hkdf TypeError ERR_INVALID_ARG_TYPE The "length" argument must be of type number. Received undefined code
//| hkdf [ 16320, 'acb4a5817099e1cf' ]
//| hkdf RangeError ERR_CRYPTO_INVALID_KEYLEN Invalid key length code
//| callback TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received undefined code
//| first
//| null ArrayBuffer { [Uint8Contents]: <02 b0 92 9a>, byteLength: 4 }
