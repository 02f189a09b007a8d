const { subtle } = globalThis.crypto;
const hex = (b) => Buffer.from(b).toString('hex');
const t = async (name, run) => { try { const v = await run(); console.log(name, v instanceof ArrayBuffer ? hex(v) : v); } catch (e) { console.log(name, e.name, e.code, e.message); } };
const raw = Buffer.alloc(16, 1), iv = Buffer.alloc(16, 2), iv12 = Buffer.alloc(12, 3), data = Buffer.from('hello world');
const all = ['encrypt', 'decrypt', 'wrapKey', 'unwrapKey'];
const load = (name, bytes = raw, usages = all) => subtle.importKey('raw', bytes, name, true, usages);
(async () => {
  const key = await load('AES-CBC');
  await t('key', () => key);
  for (const size of [0, 11, 16, 40]) await t(size, async () => { const s = await subtle.encrypt({ name: 'aes-cbc', iv }, key, Buffer.alloc(size, 'x')); return [hex(s), Buffer.from(await subtle.decrypt({ name: 'AES-CBC', iv }, key, s)).toString()]; });
  for (const bits of [192, 256]) await t(bits, async () => subtle.encrypt({ name: 'AES-CBC', iv: new Uint16Array(8) }, await load('AES-CBC', Buffer.alloc(bits / 8, 5)), data.buffer.slice(data.byteOffset, data.byteOffset + 5)));
  for (const a of [{ name: 'AES-CBC', iv: iv12 }, { name: 'AES-CBC' }, 'AES-CBC', { name: 'AES-CBC', iv: 'a' }, { name: 'AES-CBC', iv: null }, { iv }, 5, null, 'NOPE', 'HMAC', 'AES-KW', 'SHA-1']) await t(JSON.stringify(a), () => subtle.encrypt(a, key, data));
  await t('data', () => subtle.encrypt({ name: 'AES-CBC', iv }, key, 'd'));
  await t('key', () => subtle.encrypt({ name: 'AES-CBC', iv }, 5, data));
  await t('few', () => subtle.encrypt({ name: 'AES-CBC', iv }, key));
  await t('other key', async () => subtle.encrypt({ name: 'AES-CBC', iv }, await load('AES-GCM'), data));
  await t('usage', async () => subtle.decrypt({ name: 'AES-CBC', iv }, await load('AES-CBC', raw, ['encrypt']), data));
  await t('length', () => subtle.decrypt({ name: 'AES-CBC', iv }, key, data));
  await t('padding', () => subtle.decrypt({ name: 'AES-CBC', iv }, key, Buffer.alloc(32)));
})();
//# status: 0
//| key CryptoKey {
//|   type: 'secret',
//|   extractable: true,
//|   algorithm: { name: 'AES-CBC', length: 128 },
//|   usages: [ 'encrypt', 'decrypt', 'wrapKey', 'unwrapKey' ]
//| }
//| 0 [ '9f32d4376437ba86e0bc148a27cdedb4', '' ]
//| 11 [ '0538e065813610147c3b6dc2d79261e7', 'xxxxxxxxxxx' ]
//| 16 [
//|   '725585ab22863c3c45f15ebf8131e1a43a73d3c4b2d5ef1c4bcc6f9d71c7f984',
//|   'xxxxxxxxxxxxxxxx'
//| ]
//| 40 [
//|   '725585ab22863c3c45f15ebf8131e1a499a5c2b3622235ffa532a5a8cc3c8bb9999da7abb652f1780bef8be3d8813401',
//|   'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'
//| ]
//| 192 aa8774147fc7dc89c9dd32b94159ffb0
//| 256 66199bf41a5593839a34b1223136301a
//| {"name":"AES-CBC","iv":{"type":"Buffer","data":[3,3,3,3,3,3,3,3,3,3,3,3]}} OperationError 0 algorithm.iv must contain exactly 16 bytes
//| {"name":"AES-CBC"} TypeError ERR_MISSING_OPTION Failed to normalize algorithm: passed algorithm can not be converted to 'AesCbcParams' because 'iv' is required in 'AesCbcParams'.
//| "AES-CBC" TypeError ERR_MISSING_OPTION Failed to normalize algorithm: passed algorithm can not be converted to 'AesCbcParams' because 'iv' is required in 'AesCbcParams'.
//| {"name":"AES-CBC","iv":"a"} TypeError ERR_INVALID_ARG_TYPE Failed to normalize algorithm: 'iv' of 'AesCbcParams' (passed algorithm) is not instance of ArrayBuffer, Buffer, TypedArray, or DataView.
//| {"name":"AES-CBC","iv":null} TypeError ERR_INVALID_ARG_TYPE Failed to normalize algorithm: 'iv' of 'AesCbcParams' (passed algorithm) is not instance of ArrayBuffer, Buffer, TypedArray, or DataView.
//| {"iv":{"type":"Buffer","data":[2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2]}} TypeError ERR_MISSING_OPTION Failed to normalize algorithm: passed algorithm can not be converted to 'Algorithm' because 'name' is required in 'Algorithm'.
//| 5 NotSupportedError 9 Unrecognized algorithm name
//| null NotSupportedError 9 Unrecognized algorithm name
//| "NOPE" NotSupportedError 9 Unrecognized algorithm name
//| "HMAC" NotSupportedError 9 Unrecognized algorithm name
//| "AES-KW" NotSupportedError 9 Unrecognized algorithm name
//| "SHA-1" NotSupportedError 9 Unrecognized algorithm name
//| data TypeError ERR_INVALID_ARG_TYPE Failed to execute 'encrypt' on 'SubtleCrypto': 3rd argument is not instance of ArrayBuffer, Buffer, TypedArray, or DataView.
//| key TypeError ERR_INVALID_ARG_TYPE Failed to execute 'encrypt' on 'SubtleCrypto': 2nd argument is not of type CryptoKey.
//| few TypeError ERR_MISSING_ARGS Failed to execute 'encrypt' on 'SubtleCrypto': 3 arguments required, but only 2 present.
//| other key InvalidAccessError 15 The requested operation is not valid for the provided key
//| usage InvalidAccessError 15 The requested operation is not valid for the provided key
//| length OperationError 0 The operation failed for an operation-specific reason
//| padding OperationError 0 The operation failed for an operation-specific reason
