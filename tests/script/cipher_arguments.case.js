const crypto = require('crypto');
const hex = (text) => Buffer.from(text, 'hex');
const t = (name, run) => { try { console.log(name, run()); } catch (e) { console.log(name, e.name, e.code, e.message, Object.keys(e).join()); } };
const k16 = Buffer.alloc(16), k32 = Buffer.alloc(32), iv = Buffer.alloc(16), make = crypto.createCipheriv;
for (const [name, ...args] of [['no name'], ['number', 5, k16, iv], ['null', null, k16, iv], ['unknown', 'nope', k16, iv], ['empty', '', k16, iv],
  ['long key', 'aes-128-cbc', k32, iv], ['short key', 'aes-256-gcm', k16, iv], ['no key', 'aes-128-cbc', undefined, iv], ['null key', 'aes-128-cbc', null, iv],
  ['number key', 'aes-128-cbc', 5, iv], ['object key', 'aes-128-cbc', {}, iv], ['short iv', 'aes-128-cbc', k16, Buffer.alloc(12)], ['null iv', 'aes-128-cbc', k16, null],
  ['no iv', 'aes-128-cbc', k16], ['number iv', 'aes-128-cbc', k16, 5], ['iv of ecb', 'aes-128-ecb', k16, iv], ['gcm without', 'aes-128-gcm', k16, ''], ['gcm long', 'aes-128-gcm', k16, Buffer.alloc(129)], ['gcm 128', 'aes-128-gcm', k16, Buffer.alloc(128)], ['gcm null', 'aes-128-gcm', k16, null],
  ['both wrong', 'aes-128-cbc', k32, Buffer.alloc(3)], ['tag and key', 'aes-128-gcm', k32, iv, { authTagLength: 3 }], ['ctr iv', 'aes-128-ctr', k16, Buffer.alloc(8)]]) {
  t(name, () => typeof make(...args));
  t(name, () => typeof crypto.createDecipheriv(...args));
}
t('case', () => make('AES-128-CBC', k16, iv).update(k16, null, 'hex'));
t('alias', () => make('aes128', k16, iv).update(k16, null, 'hex'));
t('id', () => make('ID-aes128-gcm', k16, iv).update(k16, null, 'hex'));
t('array buffers', () => make('aes-128-cbc', new ArrayBuffer(16), new ArrayBuffer(16)).update(k16, null, 'hex'));
t('texts', () => make('aes-128-cbc', 'k'.repeat(16), 'i'.repeat(16)).update(k16, null, 'hex'));
t('update', () => make('aes-128-cbc', k16, iv).update(5));
t('update none', () => make('aes-128-cbc', k16, iv).update());
t('update null', () => make('aes-128-cbc', k16, iv).update(null));
//# status: 0
//| no name TypeError ERR_INVALID_ARG_TYPE The "cipher" argument must be of type string. Received undefined code
//| no name TypeError ERR_INVALID_ARG_TYPE The "cipher" argument must be of type string. Received undefined code
//| number TypeError ERR_INVALID_ARG_TYPE The "cipher" argument must be of type string. Received type number (5) code
//| number TypeError ERR_INVALID_ARG_TYPE The "cipher" argument must be of type string. Received type number (5) code
//| null TypeError ERR_INVALID_ARG_TYPE The "cipher" argument must be of type string. Received null code
//| null TypeError ERR_INVALID_ARG_TYPE The "cipher" argument must be of type string. Received null code
//| unknown Error ERR_CRYPTO_UNKNOWN_CIPHER Unknown cipher code
//| unknown Error ERR_CRYPTO_UNKNOWN_CIPHER Unknown cipher code
//| empty Error ERR_CRYPTO_UNKNOWN_CIPHER Unknown cipher code
//| empty Error ERR_CRYPTO_UNKNOWN_CIPHER Unknown cipher code
//| long key RangeError ERR_CRYPTO_INVALID_KEYLEN Invalid key length code
//| long key RangeError ERR_CRYPTO_INVALID_KEYLEN Invalid key length code
//| short key RangeError ERR_CRYPTO_INVALID_KEYLEN Invalid key length code
//| short key RangeError ERR_CRYPTO_INVALID_KEYLEN Invalid key length code
//| no key TypeError ERR_INVALID_ARG_TYPE The "key" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, DataView, KeyObject, or CryptoKey. Received undefined code
//| no key TypeError ERR_INVALID_ARG_TYPE The "key" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, DataView, KeyObject, or CryptoKey. Received undefined code
//| null key TypeError ERR_INVALID_ARG_TYPE The "key" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, DataView, KeyObject, or CryptoKey. Received null code
//| null key TypeError ERR_INVALID_ARG_TYPE The "key" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, DataView, KeyObject, or CryptoKey. Received null code
//| number key TypeError ERR_INVALID_ARG_TYPE The "key" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, DataView, KeyObject, or CryptoKey. Received type number (5) code
//| number key TypeError ERR_INVALID_ARG_TYPE The "key" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, DataView, KeyObject, or CryptoKey. Received type number (5) code
//| object key TypeError ERR_INVALID_ARG_TYPE The "key" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, DataView, KeyObject, or CryptoKey. Received an instance of Object code
//| object key TypeError ERR_INVALID_ARG_TYPE The "key" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, DataView, KeyObject, or CryptoKey. Received an instance of Object code
//| short iv TypeError ERR_CRYPTO_INVALID_IV Invalid initialization vector code
//| short iv TypeError ERR_CRYPTO_INVALID_IV Invalid initialization vector code
//| null iv TypeError ERR_CRYPTO_INVALID_IV Invalid initialization vector code
//| null iv TypeError ERR_CRYPTO_INVALID_IV Invalid initialization vector code
//| no iv TypeError ERR_INVALID_ARG_TYPE The "iv" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView. Received undefined code
//| no iv TypeError ERR_INVALID_ARG_TYPE The "iv" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView. Received undefined code
//| number iv TypeError ERR_INVALID_ARG_TYPE The "iv" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView. Received type number (5) code
//| number iv TypeError ERR_INVALID_ARG_TYPE The "iv" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView. Received type number (5) code
//| iv of ecb TypeError ERR_CRYPTO_INVALID_IV Invalid initialization vector code
//| iv of ecb TypeError ERR_CRYPTO_INVALID_IV Invalid initialization vector code
//| gcm without TypeError ERR_CRYPTO_INVALID_IV Invalid initialization vector code
//| gcm without TypeError ERR_CRYPTO_INVALID_IV Invalid initialization vector code
//| gcm long TypeError ERR_CRYPTO_INVALID_IV Invalid initialization vector code
//| gcm long TypeError ERR_CRYPTO_INVALID_IV Invalid initialization vector code
//| gcm 128 object
//| gcm 128 object
//| gcm null TypeError ERR_CRYPTO_INVALID_IV Invalid initialization vector code
//| gcm null TypeError ERR_CRYPTO_INVALID_IV Invalid initialization vector code
//| both wrong TypeError ERR_CRYPTO_INVALID_IV Invalid initialization vector code
//| both wrong TypeError ERR_CRYPTO_INVALID_IV Invalid initialization vector code
//| tag and key TypeError ERR_CRYPTO_INVALID_AUTH_TAG Invalid authentication tag length: 3 code
//| tag and key TypeError ERR_CRYPTO_INVALID_AUTH_TAG Invalid authentication tag length: 3 code
//| ctr iv TypeError ERR_CRYPTO_INVALID_IV Invalid initialization vector code
//| ctr iv TypeError ERR_CRYPTO_INVALID_IV Invalid initialization vector code
//| case 66e94bd4ef8a2c3b884cfa59ca342b2e
//| alias 66e94bd4ef8a2c3b884cfa59ca342b2e
//| id a3b22b8449afafbcd6c09f2cfa9de2be
//| array buffers 66e94bd4ef8a2c3b884cfa59ca342b2e
//| texts 5cb1faffe35b43b88a21c8d1a8b8ae5e
//| update TypeError ERR_INVALID_ARG_TYPE The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (5) code
//| update none TypeError ERR_INVALID_ARG_TYPE The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received undefined code
//| update null TypeError ERR_INVALID_ARG_TYPE The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received null code
