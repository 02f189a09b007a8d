const { subtle } = globalThis.crypto;
const hex = (b) => Buffer.from(b).toString('hex');
const t = async (name, run) => { try { const v = await run(); console.log(name, v instanceof ArrayBuffer ? hex(v) : v); } catch (e) { console.log(name, e.name, e.code, e.message); } };
const raw = Buffer.alloc(16, 1), iv = Buffer.alloc(16, 2), iv12 = Buffer.alloc(12, 3), data = Buffer.from('hello world');
const all = ['encrypt', 'decrypt', 'wrapKey', 'unwrapKey'];
const load = (name, bytes = raw, usages = all) => subtle.importKey('raw', bytes, name, true, usages);
(async () => {
  const jwk = { kty: 'oct', k: raw.toString('base64url') };
  for (const more of [{}, { alg: 'A128CBC' }, { alg: 'A256CBC' }, { kty: 'RSA' }, { kty: undefined }, { ext: false }, { ext: true }, { key_ops: ['encrypt', 'decrypt'] }, { key_ops: ['decrypt'] }, { key_ops: ['encrypt', 'encrypt'] }, { use: 'sig' }, { use: 'enc' }, { k: undefined }, { k: 'AAAA' }, { k: '' }])
    await t(JSON.stringify(more), async () => (await subtle.importKey('jwk', { ...jwk, ...more }, 'AES-CBC', true, ['encrypt'])).algorithm);
  for (const bad of [5, null, 'x']) await t(bad, () => subtle.importKey('jwk', bad, 'AES-CBC', true, ['encrypt']));
  for (const more of [{ alg: 'HS256' }, { alg: 'HS512' }, { use: 'enc' }, { use: 'sig' }, { key_ops: ['verify'] }, { kty: 'EC' }]) await t(JSON.stringify(more), async () => (await subtle.importKey('jwk', { ...jwk, ...more }, { name: 'HMAC', hash: 'SHA-256' }, true, ['sign'])).algorithm);
  await t('HS1', async () => (await subtle.exportKey('jwk', await subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-1' }, true, ['sign']))).alg);
})();
//# status: 0
//| {} { name: 'AES-CBC', length: 128 }
//| {"alg":"A128CBC"} { name: 'AES-CBC', length: 128 }
//| {"alg":"A256CBC"} DataError 0 JWK "alg" does not match the requested algorithm
//| {"kty":"RSA"} DataError 0 Invalid JWK "kty" Parameter
//| {} DataError 0 Invalid keyData
//| {"ext":false} DataError 0 JWK "ext" Parameter and extractable mismatch
//| {"ext":true} { name: 'AES-CBC', length: 128 }
//| {"key_ops":["encrypt","decrypt"]} { name: 'AES-CBC', length: 128 }
//| {"key_ops":["decrypt"]} DataError 0 Key operations and usage mismatch
//| {"key_ops":["encrypt","encrypt"]} DataError 0 Duplicate key operation
//| {"use":"sig"} DataError 0 Invalid JWK "use" Parameter
//| {"use":"enc"} { name: 'AES-CBC', length: 128 }
//| {} DataError 0 Invalid keyData
//| {"k":"AAAA"} DataError 0 Invalid key length
//| {"k":""} DataError 0 Invalid key length
//| 5 TypeError ERR_INVALID_ARG_TYPE Failed to execute 'importKey' on 'SubtleCrypto': 2nd argument can not be converted to a dictionary
//| null DataError 0 Invalid keyData
//| x TypeError ERR_INVALID_ARG_TYPE Failed to execute 'importKey' on 'SubtleCrypto': 2nd argument can not be converted to a dictionary
//| {"alg":"HS256"} { name: 'HMAC', hash: { name: 'SHA-256' }, length: 128 }
//| {"alg":"HS512"} DataError 0 JWK "alg" does not match the requested algorithm
//| {"use":"enc"} DataError 0 Invalid JWK "use" Parameter
//| {"use":"sig"} { name: 'HMAC', hash: { name: 'SHA-256' }, length: 128 }
//| {"key_ops":["verify"]} DataError 0 Key operations and usage mismatch
//| {"kty":"EC"} DataError 0 Invalid JWK "kty" Parameter
//| HS1 HS1
