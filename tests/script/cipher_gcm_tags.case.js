const crypto = require('crypto');
const hex = (text) => Buffer.from(text, 'hex');
const t = (name, run) => { try { console.log(name, run()); } catch (e) { console.log(name, e.name, e.code, e.message, Object.keys(e).join()); } };
const key = Buffer.alloc(16, 1), iv = Buffer.alloc(12, 2);
for (const size of [0, 1, 3, 4, 5, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 1.5, -1, 'x', null, undefined]) {
  t(size, () => { const c = crypto.createCipheriv('aes-128-gcm', key, iv, { authTagLength: size }); c.update('abc'); c.final(); return c.getAuthTag().toString('hex'); });
  t(size, () => { crypto.createDecipheriv('aes-128-gcm', key, iv, { authTagLength: size }); });
  if (size >= 0 && size % 1 === 0) t('set ' + size, () => { crypto.createDecipheriv('aes-128-gcm', key, iv).setAuthTag(Buffer.alloc(size)); });
}
t('other size', () => crypto.createDecipheriv('aes-128-gcm', key, iv, { authTagLength: 12 }).setAuthTag(Buffer.alloc(16)));
t('same size', () => { crypto.createDecipheriv('aes-128-gcm', key, iv, { authTagLength: 12 }).setAuthTag(Buffer.alloc(12)); });
t('ignored', () => { crypto.createCipheriv('aes-128-cbc', key, Buffer.alloc(16), { authTagLength: 3 }); });
t('tag number', () => crypto.createDecipheriv('aes-128-gcm', key, iv).setAuthTag(5));
t('tag text', () => { crypto.createDecipheriv('aes-128-gcm', key, iv).setAuthTag('00'.repeat(16), 'hex'); });
t('aad number', () => crypto.createCipheriv('aes-128-gcm', key, iv).setAAD(5));
t('aad encoding', () => { const c = crypto.createCipheriv('aes-128-gcm', key, iv).setAAD('abcd', { encoding: 'hex' }); c.final(); return c.getAuthTag().toString('hex'); });
t('aad option', () => crypto.createCipheriv('aes-128-gcm', key, iv).setAAD('abcd', { encoding: 5 }));
t('aad plaintext', () => crypto.createCipheriv('aes-128-gcm', key, iv).setAAD('abcd', { plaintextLength: -1 }));
//# status: 0
//| 0 TypeError ERR_CRYPTO_INVALID_AUTH_TAG Invalid authentication tag length: 0 code
//| 0 TypeError ERR_CRYPTO_INVALID_AUTH_TAG Invalid authentication tag length: 0 code
//| set 0 TypeError ERR_CRYPTO_INVALID_AUTH_TAG Invalid authentication tag length: 0 code
//| 1 TypeError ERR_CRYPTO_INVALID_AUTH_TAG Invalid authentication tag length: 1 code
//| 1 TypeError ERR_CRYPTO_INVALID_AUTH_TAG Invalid authentication tag length: 1 code
//| set 1 TypeError ERR_CRYPTO_INVALID_AUTH_TAG Invalid authentication tag length: 1 code
//| 3 TypeError ERR_CRYPTO_INVALID_AUTH_TAG Invalid authentication tag length: 3 code
//| 3 TypeError ERR_CRYPTO_INVALID_AUTH_TAG Invalid authentication tag length: 3 code
//| set 3 TypeError ERR_CRYPTO_INVALID_AUTH_TAG Invalid authentication tag length: 3 code
//| 4 88de83e9
//| 4 undefined
//| set 4 undefined
//| 5 TypeError ERR_CRYPTO_INVALID_AUTH_TAG Invalid authentication tag length: 5 code
//| 5 TypeError ERR_CRYPTO_INVALID_AUTH_TAG Invalid authentication tag length: 5 code
//| set 5 TypeError ERR_CRYPTO_INVALID_AUTH_TAG Invalid authentication tag length: 5 code
//| 7 TypeError ERR_CRYPTO_INVALID_AUTH_TAG Invalid authentication tag length: 7 code
//| 7 TypeError ERR_CRYPTO_INVALID_AUTH_TAG Invalid authentication tag length: 7 code
//| set 7 TypeError ERR_CRYPTO_INVALID_AUTH_TAG Invalid authentication tag length: 7 code
//| 8 88de83e90ac1073e
//| 8 undefined
//| set 8 undefined
//| 9 TypeError ERR_CRYPTO_INVALID_AUTH_TAG Invalid authentication tag length: 9 code
//| 9 TypeError ERR_CRYPTO_INVALID_AUTH_TAG Invalid authentication tag length: 9 code
//| set 9 TypeError ERR_CRYPTO_INVALID_AUTH_TAG Invalid authentication tag length: 9 code
//| 11 TypeError ERR_CRYPTO_INVALID_AUTH_TAG Invalid authentication tag length: 11 code
//| 11 TypeError ERR_CRYPTO_INVALID_AUTH_TAG Invalid authentication tag length: 11 code
//| set 11 TypeError ERR_CRYPTO_INVALID_AUTH_TAG Invalid authentication tag length: 11 code
//| 12 88de83e90ac1073e2c42a781
//| 12 undefined
//| set 12 undefined
//| 13 88de83e90ac1073e2c42a781c0
//| 13 undefined
//| set 13 undefined
//| 14 88de83e90ac1073e2c42a781c0a9
//| 14 undefined
//| set 14 undefined
//| 15 88de83e90ac1073e2c42a781c0a9c3
//| 15 undefined
//| set 15 undefined
//| 16 88de83e90ac1073e2c42a781c0a9c38e
//| 16 undefined
//| set 16 undefined
//| 17 TypeError ERR_CRYPTO_INVALID_AUTH_TAG Invalid authentication tag length: 17 code
//| 17 TypeError ERR_CRYPTO_INVALID_AUTH_TAG Invalid authentication tag length: 17 code
//| set 17 TypeError ERR_CRYPTO_INVALID_AUTH_TAG Invalid authentication tag length: 17 code
//| 1.5 TypeError ERR_INVALID_ARG_VALUE The property 'options.authTagLength' is invalid. Received 1.5 code
//| 1.5 TypeError ERR_INVALID_ARG_VALUE The property 'options.authTagLength' is invalid. Received 1.5 code
//| -1 TypeError ERR_INVALID_ARG_VALUE The property 'options.authTagLength' is invalid. Received -1 code
//| -1 TypeError ERR_INVALID_ARG_VALUE The property 'options.authTagLength' is invalid. Received -1 code
//| x TypeError ERR_INVALID_ARG_VALUE The property 'options.authTagLength' is invalid. Received 'x' code
//| x TypeError ERR_INVALID_ARG_VALUE The property 'options.authTagLength' is invalid. Received 'x' code
//| null 88de83e90ac1073e2c42a781c0a9c38e
//| null undefined
//| set null TypeError ERR_INVALID_ARG_TYPE The "size" argument must be of type number. Received null code
//| undefined 88de83e90ac1073e2c42a781c0a9c38e
//| undefined undefined
//| other size TypeError ERR_CRYPTO_INVALID_AUTH_TAG Invalid authentication tag length: 16 code
//| same size undefined
//| ignored undefined
//| tag number TypeError ERR_INVALID_ARG_TYPE The "buffer" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView. Received type number (5) code
//| tag text undefined
//| aad number TypeError ERR_INVALID_ARG_TYPE The "aadbuf" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView. Received type number (5) code
//| aad encoding 04c336a18fdc08ae44583d2c738b01ff
//| aad option TypeError ERR_INVALID_ARG_TYPE The "options.encoding" property must be of type string. Received type number (5) code
//| aad plaintext TypeError ERR_INVALID_ARG_VALUE The property 'options.plaintextLength' is invalid. Received -1 code
