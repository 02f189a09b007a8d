const { subtle } = globalThis.crypto;
const hex = (b) => Buffer.from(b).toString('hex');
const t = async (name, run) => { try { const v = await run(); console.log(name, v instanceof ArrayBuffer ? hex(v) : v); } catch (e) { console.log(name, e.name, e.code, e.message); } };
const raw = Buffer.alloc(16, 1), iv = Buffer.alloc(16, 2), iv12 = Buffer.alloc(12, 3), data = Buffer.from('hello world');
const all = ['encrypt', 'decrypt', 'wrapKey', 'unwrapKey'];
const load = (name, bytes = raw, usages = all) => subtle.importKey('raw', bytes, name, true, usages);
(async () => {
  const key = await load('AES-GCM'), base = { name: 'AES-GCM', iv: iv12 };
  for (const more of [{}, { additionalData: data }, { tagLength: 96 }, { tagLength: 32 }, { tagLength: 64, additionalData: new Uint8Array(20) }, { tagLength: 128 }, { iv: Buffer.alloc(60, 1) }, { iv: Buffer.alloc(1) }])
    await t(Object.keys(more).join(), async () => { const a = { ...base, ...more }, s = await subtle.encrypt(a, key, data); return [hex(s), Buffer.from(await subtle.decrypt(a, key, s)).toString()]; });
  for (const more of [{ iv: Buffer.alloc(0) }, { tagLength: 0 }, { tagLength: 5 }, { tagLength: 40 }, { tagLength: 300 }, { tagLength: '96' }, { additionalData: 'x' }, { iv: undefined }, { iv: 'x' }]) await t(JSON.stringify(more), () => subtle.encrypt({ ...base, ...more }, key, data));
  await t('wrong tag', () => subtle.decrypt(base, key, Buffer.alloc(32)));
  await t('short', () => subtle.decrypt(base, key, Buffer.alloc(3)));
  await t('other data', async () => subtle.decrypt({ ...base, additionalData: iv }, key, await subtle.encrypt(base, key, data)));
  await t('empty', () => subtle.encrypt(base, key, new Uint8Array(0)));
})();
//# status: 0
//|  [
//|   '51204745315d352b86728b1bf2a228324e5e5dfe20b62464b08a86',
//|   'hello world'
//| ]
//| additionalData [
//|   '51204745315d352b86728b367bb440d09781b521ff219d02044bab',
//|   'hello world'
//| ]
//| tagLength [ '51204745315d352b86728b1bf2a228324e5e5dfe20b624', 'hello world' ]
//| tagLength [ '51204745315d352b86728b1bf2a228', 'hello world' ]
//| tagLength,additionalData [ '51204745315d352b86728b33937b26d01e0246', 'hello world' ]
//| tagLength [
//|   '51204745315d352b86728b1bf2a228324e5e5dfe20b62464b08a86',
//|   'hello world'
//| ]
//| iv [
//|   '3586955897430fc352ff8ba2197fe7cd0093af57548236adf0b080',
//|   'hello world'
//| ]
//| iv OperationError 0 The operation failed for an operation-specific reason
//| {"iv":{"type":"Buffer","data":[]}} OperationError 0 The operation failed for an operation-specific reason
//| {"tagLength":0} OperationError 0 0 is not a valid AES-GCM tag length
//| {"tagLength":5} OperationError 0 5 is not a valid AES-GCM tag length
//| {"tagLength":40} OperationError 0 40 is not a valid AES-GCM tag length
//| {"tagLength":300} TypeError ERR_OUT_OF_RANGE Failed to normalize algorithm: 'tagLength' of 'AesGcmParams' (passed algorithm) is outside the expected range of 0 to 255.
//| {"tagLength":"96"} 51204745315d352b86728b1bf2a228324e5e5dfe20b624
//| {"additionalData":"x"} TypeError ERR_INVALID_ARG_TYPE Failed to normalize algorithm: 'additionalData' of 'AesGcmParams' (passed algorithm) is not instance of ArrayBuffer, Buffer, TypedArray, or DataView.
//| {} TypeError ERR_MISSING_OPTION Failed to normalize algorithm: passed algorithm can not be converted to 'AesGcmParams' because 'iv' is required in 'AesGcmParams'.
//| {"iv":"x"} TypeError ERR_INVALID_ARG_TYPE Failed to normalize algorithm: 'iv' of 'AesGcmParams' (passed algorithm) is not instance of ArrayBuffer, Buffer, TypedArray, or DataView.
//| wrong tag OperationError 0 The operation failed for an operation-specific reason
//| short OperationError 0 The provided data is too small.
//| other data OperationError 0 The operation failed for an operation-specific reason
//| empty 8db529e0268ece12ab0aa07e80c8195f
