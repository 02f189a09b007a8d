const crypto = require('crypto');
const hex = (text) => Buffer.from(text, 'hex');
const t = (name, run) => { try { console.log(name, run()); } catch (e) { console.log(name, e.name, e.code, e.message, Object.keys(e).join()); } };
const key = crypto.createSecretKey(Buffer.from('abcdabcdabcdabcd'));
t('shape', () => [key.type, key.symmetricKeySize, key.constructor.name, key instanceof crypto.KeyObject, Object.prototype.toString.call(key), key.asymmetricKeyType]);
t('shown', () => key);
for (const o of [undefined, {}, { format: 'buffer' }, { format: 'jwk' }, { format: 'pem' }, { format: 5 }, null, 'x', 5]) t('export', () => key.export(o));
t('fresh', () => { key.export().fill(0); return key.export().toString(); });
t('copied', () => { const b = Buffer.from('secret'), k = crypto.createSecretKey(b); b.fill(0); return k.export().toString(); });
t('equals', () => [key.equals(key), key.equals(crypto.createSecretKey('abcdabcdabcdabcd')), key.equals(crypto.createSecretKey('abc'))]);
for (const other of [5, undefined, null, Buffer.from('a'), {}]) t('equals', () => key.equals(other));
for (const args of [['abcd', 'hex'], ['YWJj', 'base64'], ['abc'], [''], [new Uint8Array([1, 2]).buffer], [new Uint16Array([258])], [new DataView(new ArrayBuffer(2))]]) t('create', () => crypto.createSecretKey(...args).export());
for (const bad of [5, undefined, null, {}, key]) t('create', () => crypto.createSecretKey(bad));
t('new', () => new crypto.KeyObject('secret', {}));
t('new', () => new crypto.KeyObject('zip', {}));
t('from', () => crypto.KeyObject.from(5));
t('hmac', () => crypto.createHmac('sha256', key).update('x').digest('hex'));
t('cipher', () => crypto.createCipheriv('aes-128-ecb', key, null).update('y'.repeat(16), null, 'hex'));
t('hkdf', () => Buffer.from(crypto.hkdfSync('sha256', key, 'salt', 'info', 16)).toString('hex'));
t('pbkdf2', () => crypto.pbkdf2Sync(key, 'salt', 1, 16, 'sha256'));
(async () => {
  const web = await crypto.subtle.importKey('raw', key.export(), 'AES-CBC', false, ['encrypt']);
  t('of a CryptoKey', () => { const k = crypto.KeyObject.from(web); return [k.type, k.symmetricKeySize, k.equals(key), k.export().toString()]; });
  t('cipher', () => crypto.createCipheriv('aes-128-ecb', web, null).update('y'.repeat(16), null, 'hex'));
})();
//# status: 0
//| shape [
//|   'secret',
//|   16,
//|   'SecretKeyObject',
//|   true,
//|   '[object KeyObject]',
//|   undefined
//| ]
//| shown SecretKeyObject [KeyObject] { [Symbol(kKeyType)]: 'secret' }
//| export <Buffer 61 62 63 64 61 62 63 64 61 62 63 64 61 62 63 64>
//| export <Buffer 61 62 63 64 61 62 63 64 61 62 63 64 61 62 63 64>
//| export <Buffer 61 62 63 64 61 62 63 64 61 62 63 64 61 62 63 64>
//| export { kty: 'oct', k: 'YWJjZGFiY2RhYmNkYWJjZA' }
//| export TypeError ERR_INVALID_ARG_VALUE The property 'options.format' must be one of: undefined, 'buffer', 'jwk'. Received 'pem' code
//| export TypeError ERR_INVALID_ARG_VALUE The property 'options.format' must be one of: undefined, 'buffer', 'jwk'. Received 5 code
//| export TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received null code
//| export TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type string ('x') code
//| export TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5) code
//| fresh abcdabcdabcdabcd
//| copied secret
//| equals [ true, true, false ]
//| equals TypeError ERR_INVALID_ARG_TYPE The "otherKeyObject" argument must be an instance of KeyObject. Received type number (5) code
//| equals TypeError ERR_INVALID_ARG_TYPE The "otherKeyObject" argument must be an instance of KeyObject. Received undefined code
//| equals TypeError ERR_INVALID_ARG_TYPE The "otherKeyObject" argument must be an instance of KeyObject. Received null code
//| equals TypeError ERR_INVALID_ARG_TYPE The "otherKeyObject" argument must be an instance of KeyObject. Received an instance of Buffer code
//| equals TypeError ERR_INVALID_ARG_TYPE The "otherKeyObject" argument must be an instance of KeyObject. Received an instance of Object code
//| create <Buffer ab cd>
//| create <Buffer 61 62 63>
//| create <Buffer 61 62 63>
//| create <Buffer >
//| create <Buffer 01 02>
//| create <Buffer 02 01>
//| create <Buffer 00 00>
//| create TypeError ERR_INVALID_ARG_TYPE The "key" argument must be an instance of ArrayBuffer, Buffer, TypedArray, or DataView. Received type number (5) code
//| create TypeError ERR_INVALID_ARG_TYPE The "key" argument must be an instance of ArrayBuffer, Buffer, TypedArray, or DataView. Received undefined code
//| create TypeError ERR_INVALID_ARG_TYPE The "key" argument must be an instance of ArrayBuffer, Buffer, TypedArray, or DataView. Received null code
//| create TypeError ERR_INVALID_ARG_TYPE The "key" argument must be an instance of ArrayBuffer, Buffer, TypedArray, or DataView. Received an instance of Object code
//| create TypeError ERR_INVALID_ARG_TYPE The "key" argument must be an instance of ArrayBuffer, Buffer, TypedArray, or DataView. Received an instance of SecretKeyObject code
//| new TypeError ERR_INVALID_ARG_TYPE The "handle" argument must be of type object. Received an instance of Object code
//| new TypeError ERR_INVALID_ARG_VALUE The argument 'type' is invalid. Received 'zip' code
//| from TypeError ERR_INVALID_ARG_TYPE The "key" argument must be an instance of CryptoKey. Received type number (5) code
//| hmac 42dee04be702c6f9089975f95f0f9ce91d80729135849854c8b22237aa32bb2c
//| cipher 974f8a14ff4e388b00fae8a039d3a1ee
//| hkdf 6ff409b6b5f889f575a22cca5e1965d2
//| pbkdf2 TypeError ERR_INVALID_ARG_TYPE The "password" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView. Received an instance of SecretKeyObject code
//| of a CryptoKey [ 'secret', 16, true, 'abcdabcdabcdabcd' ]
//| cipher 974f8a14ff4e388b00fae8a039d3a1ee
