const { subtle } = globalThis.crypto;
const hex = (b) => Buffer.from(b).toString('hex');
const t = async (name, run) => { try { const v = await run(); console.log(name, v instanceof ArrayBuffer ? hex(v) : v); } catch (e) { console.log(name, e.name, e.code, e.message); } };
const raw = Buffer.alloc(16, 1), iv = Buffer.alloc(16, 2), iv12 = Buffer.alloc(12, 3), data = Buffer.from('hello world');
const all = ['encrypt', 'decrypt', 'wrapKey', 'unwrapKey'];
const load = (name, bytes = raw, usages = all) => subtle.importKey('raw', bytes, name, true, usages);
(async () => {
  for (const name of ['AES-CBC', 'AES-CTR', 'AES-GCM', 'AES-KW']) {
    const usages = name === 'AES-KW' ? ['unwrapKey', 'wrapKey'] : ['unwrapKey', 'encrypt'];
    for (const size of [0, 15, 16, 17, 24, 32, 33]) await t(name + size, async () => { const k = await load(name, Buffer.alloc(size, 1), usages); return [k.algorithm, k.usages, await subtle.exportKey('jwk', k), hex(await subtle.exportKey('raw', k))]; });
    for (const length of [128, 192, 256]) await t('make', async () => { const k = await subtle.generateKey({ name, length }, length > 128, usages); return [k.algorithm, k.usages, k.extractable, k.type]; });
    for (const bad of [['sign'], [], ['zip'], 5, ['encrypt', 'deriveKey']]) { await t('import', () => load(name, raw, bad)); await t('make', () => subtle.generateKey({ name, length: 128 }, true, bad)); }
  }
  for (const format of ['spki', 'pkcs8', 'nope', 5]) { await t(format, () => subtle.importKey(format, raw, 'AES-CBC', true, ['encrypt'])); await t(format, async () => subtle.exportKey(format, await load('AES-CTR'))); }
  await t('bytes', () => subtle.importKey('raw', 'x', 'AES-CBC', true, ['encrypt']));
  await t('closed', async () => subtle.exportKey('raw', await subtle.importKey('raw', raw, 'AES-CBC', false, ['encrypt'])));
  await t('no key', () => subtle.exportKey('raw', {}));
  for (const a of [{ name: 'AES-GCM', length: 100 }, { name: 'AES-GCM' }, 'AES-CBC', { name: 'AES-CBC', length: 70000 }, { name: 'AES-CBC', length: 'x' }, { name: 'AES-CBC', length: '128' }]) await t(JSON.stringify(a), async () => (await subtle.generateKey(a, true, ['encrypt'])).algorithm);
})();
//# status: 0
//| AES-CBC0 DataError 0 Invalid key length
//| AES-CBC15 DataError 0 Invalid key length
//| AES-CBC16 [
//|   { name: 'AES-CBC', length: 128 },
//|   [ 'unwrapKey', 'encrypt' ],
//|   {
//|     key_ops: [ 'unwrapKey', 'encrypt' ],
//|     ext: true,
//|     kty: 'oct',
//|     k: 'AQEBAQEBAQEBAQEBAQEBAQ',
//|     alg: 'A128CBC'
//|   },
//|   '01010101010101010101010101010101'
//| ]
//| AES-CBC17 DataError 0 Invalid key length
//| AES-CBC24 [
//|   { name: 'AES-CBC', length: 192 },
//|   [ 'unwrapKey', 'encrypt' ],
//|   {
//|     key_ops: [ 'unwrapKey', 'encrypt' ],
//|     ext: true,
//|     kty: 'oct',
//|     k: 'AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB',
//|     alg: 'A192CBC'
//|   },
//|   '010101010101010101010101010101010101010101010101'
//| ]
//| AES-CBC32 [
//|   { name: 'AES-CBC', length: 256 },
//|   [ 'unwrapKey', 'encrypt' ],
//|   {
//|     key_ops: [ 'unwrapKey', 'encrypt' ],
//|     ext: true,
//|     kty: 'oct',
//|     k: 'AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE',
//|     alg: 'A256CBC'
//|   },
//|   '0101010101010101010101010101010101010101010101010101010101010101'
//| ]
//| AES-CBC33 DataError 0 Invalid key length
//| make [
//|   { name: 'AES-CBC', length: 128 },
//|   [ 'unwrapKey', 'encrypt' ],
//|   false,
//|   'secret'
//| ]
//| make [
//|   { name: 'AES-CBC', length: 192 },
//|   [ 'unwrapKey', 'encrypt' ],
//|   true,
//|   'secret'
//| ]
//| make [
//|   { name: 'AES-CBC', length: 256 },
//|   [ 'unwrapKey', 'encrypt' ],
//|   true,
//|   'secret'
//| ]
//| import SyntaxError 12 Unsupported key usage for an AES key
//| make SyntaxError 12 Unsupported key usage for an AES key
//| import SyntaxError 12 Usages cannot be empty when importing a secret key.
//| make SyntaxError 12 Usages cannot be empty when creating a key.
//| import TypeError ERR_INVALID_ARG_VALUE Failed to execute 'importKey' on 'SubtleCrypto': 5th argument, index 0 value 'zip' is not a valid enum value of type KeyUsage.
//| make TypeError ERR_INVALID_ARG_VALUE Failed to execute 'generateKey' on 'SubtleCrypto': 3rd argument, index 0 value 'zip' is not a valid enum value of type KeyUsage.
//| import TypeError ERR_INVALID_ARG_TYPE Failed to execute 'importKey' on 'SubtleCrypto': 5th argument can not be converted to sequence.
//| make TypeError ERR_INVALID_ARG_TYPE Failed to execute 'generateKey' on 'SubtleCrypto': 3rd argument can not be converted to sequence.
//| import SyntaxError 12 Unsupported key usage for an AES key
//| make SyntaxError 12 Unsupported key usage for an AES key
//| AES-CTR0 DataError 0 Invalid key length
//| AES-CTR15 DataError 0 Invalid key length
//| AES-CTR16 [
//|   { name: 'AES-CTR', length: 128 },
//|   [ 'unwrapKey', 'encrypt' ],
//|   {
//|     key_ops: [ 'unwrapKey', 'encrypt' ],
//|     ext: true,
//|     kty: 'oct',
//|     k: 'AQEBAQEBAQEBAQEBAQEBAQ',
//|     alg: 'A128CTR'
//|   },
//|   '01010101010101010101010101010101'
//| ]
//| AES-CTR17 DataError 0 Invalid key length
//| AES-CTR24 [
//|   { name: 'AES-CTR', length: 192 },
//|   [ 'unwrapKey', 'encrypt' ],
//|   {
//|     key_ops: [ 'unwrapKey', 'encrypt' ],
//|     ext: true,
//|     kty: 'oct',
//|     k: 'AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB',
//|     alg: 'A192CTR'
//|   },
//|   '010101010101010101010101010101010101010101010101'
//| ]
//| AES-CTR32 [
//|   { name: 'AES-CTR', length: 256 },
//|   [ 'unwrapKey', 'encrypt' ],
//|   {
//|     key_ops: [ 'unwrapKey', 'encrypt' ],
//|     ext: true,
//|     kty: 'oct',
//|     k: 'AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE',
//|     alg: 'A256CTR'
//|   },
//|   '0101010101010101010101010101010101010101010101010101010101010101'
//| ]
//| AES-CTR33 DataError 0 Invalid key length
//| make [
//|   { name: 'AES-CTR', length: 128 },
//|   [ 'unwrapKey', 'encrypt' ],
//|   false,
//|   'secret'
//| ]
//| make [
//|   { name: 'AES-CTR', length: 192 },
//|   [ 'unwrapKey', 'encrypt' ],
//|   true,
//|   'secret'
//| ]
//| make [
//|   { name: 'AES-CTR', length: 256 },
//|   [ 'unwrapKey', 'encrypt' ],
//|   true,
//|   'secret'
//| ]
//| import SyntaxError 12 Unsupported key usage for an AES key
//| make SyntaxError 12 Unsupported key usage for an AES key
//| import SyntaxError 12 Usages cannot be empty when importing a secret key.
//| make SyntaxError 12 Usages cannot be empty when creating a key.
//| import TypeError ERR_INVALID_ARG_VALUE Failed to execute 'importKey' on 'SubtleCrypto': 5th argument, index 0 value 'zip' is not a valid enum value of type KeyUsage.
//| make TypeError ERR_INVALID_ARG_VALUE Failed to execute 'generateKey' on 'SubtleCrypto': 3rd argument, index 0 value 'zip' is not a valid enum value of type KeyUsage.
//| import TypeError ERR_INVALID_ARG_TYPE Failed to execute 'importKey' on 'SubtleCrypto': 5th argument can not be converted to sequence.
//| make TypeError ERR_INVALID_ARG_TYPE Failed to execute 'generateKey' on 'SubtleCrypto': 3rd argument can not be converted to sequence.
//| import SyntaxError 12 Unsupported key usage for an AES key
//| make SyntaxError 12 Unsupported key usage for an AES key
//| AES-GCM0 DataError 0 Invalid key length
//| AES-GCM15 DataError 0 Invalid key length
//| AES-GCM16 [
//|   { name: 'AES-GCM', length: 128 },
//|   [ 'unwrapKey', 'encrypt' ],
//|   {
//|     key_ops: [ 'unwrapKey', 'encrypt' ],
//|     ext: true,
//|     kty: 'oct',
//|     k: 'AQEBAQEBAQEBAQEBAQEBAQ',
//|     alg: 'A128GCM'
//|   },
//|   '01010101010101010101010101010101'
//| ]
//| AES-GCM17 DataError 0 Invalid key length
//| AES-GCM24 [
//|   { name: 'AES-GCM', length: 192 },
//|   [ 'unwrapKey', 'encrypt' ],
//|   {
//|     key_ops: [ 'unwrapKey', 'encrypt' ],
//|     ext: true,
//|     kty: 'oct',
//|     k: 'AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB',
//|     alg: 'A192GCM'
//|   },
//|   '010101010101010101010101010101010101010101010101'
//| ]
//| AES-GCM32 [
//|   { name: 'AES-GCM', length: 256 },
//|   [ 'unwrapKey', 'encrypt' ],
//|   {
//|     key_ops: [ 'unwrapKey', 'encrypt' ],
//|     ext: true,
//|     kty: 'oct',
//|     k: 'AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE',
//|     alg: 'A256GCM'
//|   },
//|   '0101010101010101010101010101010101010101010101010101010101010101'
//| ]
//| AES-GCM33 DataError 0 Invalid key length
//| make [
//|   { name: 'AES-GCM', length: 128 },
//|   [ 'unwrapKey', 'encrypt' ],
//|   false,
//|   'secret'
//| ]
//| make [
//|   { name: 'AES-GCM', length: 192 },
//|   [ 'unwrapKey', 'encrypt' ],
//|   true,
//|   'secret'
//| ]
//| make [
//|   { name: 'AES-GCM', length: 256 },
//|   [ 'unwrapKey', 'encrypt' ],
//|   true,
//|   'secret'
//| ]
//| import SyntaxError 12 Unsupported key usage for an AES key
//| make SyntaxError 12 Unsupported key usage for an AES key
//| import SyntaxError 12 Usages cannot be empty when importing a secret key.
//| make SyntaxError 12 Usages cannot be empty when creating a key.
//| import TypeError ERR_INVALID_ARG_VALUE Failed to execute 'importKey' on 'SubtleCrypto': 5th argument, index 0 value 'zip' is not a valid enum value of type KeyUsage.
//| make TypeError ERR_INVALID_ARG_VALUE Failed to execute 'generateKey' on 'SubtleCrypto': 3rd argument, index 0 value 'zip' is not a valid enum value of type KeyUsage.
//| import TypeError ERR_INVALID_ARG_TYPE Failed to execute 'importKey' on 'SubtleCrypto': 5th argument can not be converted to sequence.
//| make TypeError ERR_INVALID_ARG_TYPE Failed to execute 'generateKey' on 'SubtleCrypto': 3rd argument can not be converted to sequence.
//| import SyntaxError 12 Unsupported key usage for an AES key
//| make SyntaxError 12 Unsupported key usage for an AES key
//| AES-KW0 DataError 0 Invalid key length
//| AES-KW15 DataError 0 Invalid key length
//| AES-KW16 [
//|   { name: 'AES-KW', length: 128 },
//|   [ 'unwrapKey', 'wrapKey' ],
//|   {
//|     key_ops: [ 'unwrapKey', 'wrapKey' ],
//|     ext: true,
//|     kty: 'oct',
//|     k: 'AQEBAQEBAQEBAQEBAQEBAQ',
//|     alg: 'A128KW'
//|   },
//|   '01010101010101010101010101010101'
//| ]
//| AES-KW17 DataError 0 Invalid key length
//| AES-KW24 [
//|   { name: 'AES-KW', length: 192 },
//|   [ 'unwrapKey', 'wrapKey' ],
//|   {
//|     key_ops: [ 'unwrapKey', 'wrapKey' ],
//|     ext: true,
//|     kty: 'oct',
//|     k: 'AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB',
//|     alg: 'A192KW'
//|   },
//|   '010101010101010101010101010101010101010101010101'
//| ]
//| AES-KW32 [
//|   { name: 'AES-KW', length: 256 },
//|   [ 'unwrapKey', 'wrapKey' ],
//|   {
//|     key_ops: [ 'unwrapKey', 'wrapKey' ],
//|     ext: true,
//|     kty: 'oct',
//|     k: 'AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE',
//|     alg: 'A256KW'
//|   },
//|   '0101010101010101010101010101010101010101010101010101010101010101'
//| ]
//| AES-KW33 DataError 0 Invalid key length
//| make [
//|   { name: 'AES-KW', length: 128 },
//|   [ 'unwrapKey', 'wrapKey' ],
//|   false,
//|   'secret'
//| ]
//| make [
//|   { name: 'AES-KW', length: 192 },
//|   [ 'unwrapKey', 'wrapKey' ],
//|   true,
//|   'secret'
//| ]
//| make [
//|   { name: 'AES-KW', length: 256 },
//|   [ 'unwrapKey', 'wrapKey' ],
//|   true,
//|   'secret'
//| ]
//| import SyntaxError 12 Unsupported key usage for an AES key
//| make SyntaxError 12 Unsupported key usage for an AES key
//| import SyntaxError 12 Usages cannot be empty when importing a secret key.
//| make SyntaxError 12 Usages cannot be empty when creating a key.
//| import TypeError ERR_INVALID_ARG_VALUE Failed to execute 'importKey' on 'SubtleCrypto': 5th argument, index 0 value 'zip' is not a valid enum value of type KeyUsage.
//| make TypeError ERR_INVALID_ARG_VALUE Failed to execute 'generateKey' on 'SubtleCrypto': 3rd argument, index 0 value 'zip' is not a valid enum value of type KeyUsage.
//| import TypeError ERR_INVALID_ARG_TYPE Failed to execute 'importKey' on 'SubtleCrypto': 5th argument can not be converted to sequence.
//| make TypeError ERR_INVALID_ARG_TYPE Failed to execute 'generateKey' on 'SubtleCrypto': 3rd argument can not be converted to sequence.
//| import SyntaxError 12 Unsupported key usage for an AES key
//| make SyntaxError 12 Unsupported key usage for an AES key
//| spki NotSupportedError 9 Unable to import AES key with format spki
//| spki InvalidAccessError 15 Unable to export a raw AES-CTR secret key
//| pkcs8 NotSupportedError 9 Unable to import AES key with format pkcs8
//| pkcs8 InvalidAccessError 15 Unable to export a pkcs8 AES-CTR secret key
//| nope TypeError ERR_INVALID_ARG_VALUE Failed to execute 'importKey' on 'SubtleCrypto': 1st argument value 'nope' is not a valid enum value of type KeyFormat.
//| nope TypeError ERR_INVALID_ARG_VALUE Failed to execute 'exportKey' on 'SubtleCrypto': 1st argument value 'nope' is not a valid enum value of type KeyFormat.
//| 5 TypeError ERR_INVALID_ARG_VALUE Failed to execute 'importKey' on 'SubtleCrypto': 1st argument value '5' is not a valid enum value of type KeyFormat.
//| 5 TypeError ERR_INVALID_ARG_VALUE Failed to execute 'exportKey' on 'SubtleCrypto': 1st argument value '5' is not a valid enum value of type KeyFormat.
//| bytes TypeError ERR_INVALID_ARG_TYPE Failed to execute 'importKey' on 'SubtleCrypto': 2nd argument is not instance of ArrayBuffer, Buffer, TypedArray, or DataView.
//| closed InvalidAccessException 0 key is not extractable
//| no key TypeError ERR_INVALID_ARG_TYPE Failed to execute 'exportKey' on 'SubtleCrypto': 2nd argument is not of type CryptoKey.
//| {"name":"AES-GCM","length":100} OperationError 0 AES key length must be 128, 192, or 256 bits
//| {"name":"AES-GCM"} TypeError ERR_MISSING_OPTION Failed to normalize algorithm: passed algorithm can not be converted to 'AesKeyGenParams' because 'length' is required in 'AesKeyGenParams'.
//| "AES-CBC" TypeError ERR_MISSING_OPTION Failed to normalize algorithm: passed algorithm can not be converted to 'AesKeyGenParams' because 'length' is required in 'AesKeyGenParams'.
//| {"name":"AES-CBC","length":70000} TypeError ERR_OUT_OF_RANGE Failed to normalize algorithm: 'length' of 'AesKeyGenParams' (passed algorithm) is outside the expected range of 0 to 65535.
//| {"name":"AES-CBC","length":"x"} TypeError ERR_INVALID_ARG_TYPE Failed to normalize algorithm: 'length' of 'AesKeyGenParams' (passed algorithm) is not a finite number.
//| {"name":"AES-CBC","length":"128"} { name: 'AES-CBC', length: 128 }
