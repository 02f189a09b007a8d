const { subtle } = globalThis.crypto;
const hex = (b) => Buffer.from(b).toString('hex');
const t = async (name, run) => { try { const v = await run(); console.log(name, v instanceof ArrayBuffer ? hex(v) : v); } catch (e) { console.log(name, e.name, e.code, e.message); } };
const raw = Buffer.alloc(16, 1), iv = Buffer.alloc(16, 2), iv12 = Buffer.alloc(12, 3), data = Buffer.from('hello world');
const all = ['encrypt', 'decrypt', 'wrapKey', 'unwrapKey'];
const load = (name, bytes = raw, usages = all) => subtle.importKey('raw', bytes, name, true, usages);
(async () => {
  const key = await load('AES-CTR'), ff = Buffer.alloc(16, 255);
  for (const length of [1, 4, 12, 32, 64, 127, 128]) for (const counter of [iv, ff, Buffer.from('0000000000000000000000000000000f', 'hex'), Buffer.from('fffffffffffffffffffffffffffffffe', 'hex')])
    for (const size of [5, 32, 40]) await t([length, hex(counter), size].join(), async () => { const s = await subtle.encrypt({ name: 'AES-CTR', counter, length }, key, Buffer.alloc(size)); const b = await subtle.decrypt({ name: 'AES-CTR', counter, length }, key, s); return [hex(s), Buffer.from(b).equals(Buffer.alloc(size))]; });
  await t('too much', () => subtle.encrypt({ name: 'AES-CTR', counter: iv, length: 1 }, key, Buffer.alloc(48)));
  for (const a of [{ counter: iv, length: 0 }, { counter: iv, length: 129 }, { counter: iv, length: 300 }, { counter: iv, length: -1 }, { counter: iv, length: 64.7 }, { counter: iv, length: '64' }, { counter: iv }, { length: 64 }, { counter: iv12, length: 64 }, { counter: 'a', length: 64 }]) await t(JSON.stringify(a.length), () => subtle.encrypt({ name: 'AES-CTR', ...a }, key, data));
})();
//# status: 0
//| 1,02020202020202020202020202020202,5 [ '17d614f379', true ]
//| 1,02020202020202020202020202020202,32 [
//|   '17d614f379a9359077e95577fd31c20a238d8d62f8929ef5d4d9062bf0fb775d',
//|   true
//| ]
//| 1,02020202020202020202020202020202,40 OperationError 0 The operation failed for an operation-specific reason
//| 1,ffffffffffffffffffffffffffffffff,5 [ '6ad77cdab9', true ]
//| 1,ffffffffffffffffffffffffffffffff,32 [
//|   '6ad77cdab9adb3bfed21ef94210e121ecb6dcac7ffecf55361f2bf53573b4389',
//|   true
//| ]
//| 1,ffffffffffffffffffffffffffffffff,40 OperationError 0 The operation failed for an operation-specific reason
//| 1,0000000000000000000000000000000f,5 [ '61a639dc0e', true ]
//| 1,0000000000000000000000000000000f,32 [
//|   '61a639dc0e8d1023b543999e1202982607492bd7338fba9d3e065b1a866481ad',
//|   true
//| ]
//| 1,0000000000000000000000000000000f,40 OperationError 0 The operation failed for an operation-specific reason
//| 1,fffffffffffffffffffffffffffffffe,5 [ 'cb6dcac7ff', true ]
//| 1,fffffffffffffffffffffffffffffffe,32 [
//|   'cb6dcac7ffecf55361f2bf53573b43896ad77cdab9adb3bfed21ef94210e121e',
//|   true
//| ]
//| 1,fffffffffffffffffffffffffffffffe,40 OperationError 0 The operation failed for an operation-specific reason
//| 4,02020202020202020202020202020202,5 [ '17d614f379', true ]
//| 4,02020202020202020202020202020202,32 [
//|   '17d614f379a9359077e95577fd31c20a238d8d62f8929ef5d4d9062bf0fb775d',
//|   true
//| ]
//| 4,02020202020202020202020202020202,40 [
//|   '17d614f379a9359077e95577fd31c20a238d8d62f8929ef5d4d9062bf0fb775d3608dce919cead2c',
//|   true
//| ]
//| 4,ffffffffffffffffffffffffffffffff,5 [ '6ad77cdab9', true ]
//| 4,ffffffffffffffffffffffffffffffff,32 [
//|   '6ad77cdab9adb3bfed21ef94210e121e12a94982686c10073c840be549d448ce',
//|   true
//| ]
//| 4,ffffffffffffffffffffffffffffffff,40 [
//|   '6ad77cdab9adb3bfed21ef94210e121e12a94982686c10073c840be549d448ce0bc2f5627b72348b',
//|   true
//| ]
//| 4,0000000000000000000000000000000f,5 [ '61a639dc0e', true ]
//| 4,0000000000000000000000000000000f,32 [
//|   '61a639dc0e8d1023b543999e12029826b6aeaffa752dc08b51639731761aed00',
//|   true
//| ]
//| 4,0000000000000000000000000000000f,40 [
//|   '61a639dc0e8d1023b543999e12029826b6aeaffa752dc08b51639731761aed00e431c158177be7de',
//|   true
//| ]
//| 4,fffffffffffffffffffffffffffffffe,5 [ 'cb6dcac7ff', true ]
//| 4,fffffffffffffffffffffffffffffffe,32 [
//|   'cb6dcac7ffecf55361f2bf53573b43896ad77cdab9adb3bfed21ef94210e121e',
//|   true
//| ]
//| 4,fffffffffffffffffffffffffffffffe,40 [
//|   'cb6dcac7ffecf55361f2bf53573b43896ad77cdab9adb3bfed21ef94210e121e12a94982686c1007',
//|   true
//| ]
//| 12,02020202020202020202020202020202,5 [ '17d614f379', true ]
//| 12,02020202020202020202020202020202,32 [
//|   '17d614f379a9359077e95577fd31c20a238d8d62f8929ef5d4d9062bf0fb775d',
//|   true
//| ]
//| 12,02020202020202020202020202020202,40 [
//|   '17d614f379a9359077e95577fd31c20a238d8d62f8929ef5d4d9062bf0fb775d3608dce919cead2c',
//|   true
//| ]
//| 12,ffffffffffffffffffffffffffffffff,5 [ '6ad77cdab9', true ]
//| 12,ffffffffffffffffffffffffffffffff,32 [
//|   '6ad77cdab9adb3bfed21ef94210e121ed8890f09b3d6fd34d3a2958ca3ba090b',
//|   true
//| ]
//| 12,ffffffffffffffffffffffffffffffff,40 [
//|   '6ad77cdab9adb3bfed21ef94210e121ed8890f09b3d6fd34d3a2958ca3ba090ba0797ea1e79840c7',
//|   true
//| ]
//| 12,0000000000000000000000000000000f,5 [ '61a639dc0e', true ]
//| 12,0000000000000000000000000000000f,32 [
//|   '61a639dc0e8d1023b543999e12029826b6896cba540d7af198b6df65364911f0',
//|   true
//| ]
//| 12,0000000000000000000000000000000f,40 [
//|   '61a639dc0e8d1023b543999e12029826b6896cba540d7af198b6df65364911f0a97bad1e34fb8ef1',
//|   true
//| ]
//| 12,fffffffffffffffffffffffffffffffe,5 [ 'cb6dcac7ff', true ]
//| 12,fffffffffffffffffffffffffffffffe,32 [
//|   'cb6dcac7ffecf55361f2bf53573b43896ad77cdab9adb3bfed21ef94210e121e',
//|   true
//| ]
//| 12,fffffffffffffffffffffffffffffffe,40 [
//|   'cb6dcac7ffecf55361f2bf53573b43896ad77cdab9adb3bfed21ef94210e121ed8890f09b3d6fd34',
//|   true
//| ]
//| 32,02020202020202020202020202020202,5 [ '17d614f379', true ]
//| 32,02020202020202020202020202020202,32 [
//|   '17d614f379a9359077e95577fd31c20a238d8d62f8929ef5d4d9062bf0fb775d',
//|   true
//| ]
//| 32,02020202020202020202020202020202,40 [
//|   '17d614f379a9359077e95577fd31c20a238d8d62f8929ef5d4d9062bf0fb775d3608dce919cead2c',
//|   true
//| ]
//| 32,ffffffffffffffffffffffffffffffff,5 [ '6ad77cdab9', true ]
//| 32,ffffffffffffffffffffffffffffffff,32 [
//|   '6ad77cdab9adb3bfed21ef94210e121e3908609298e3946990dc839fc66b710b',
//|   true
//| ]
//| 32,ffffffffffffffffffffffffffffffff,40 [
//|   '6ad77cdab9adb3bfed21ef94210e121e3908609298e3946990dc839fc66b710b25244fbb937bb281',
//|   true
//| ]
//| 32,0000000000000000000000000000000f,5 [ '61a639dc0e', true ]
//| 32,0000000000000000000000000000000f,32 [
//|   '61a639dc0e8d1023b543999e12029826b6896cba540d7af198b6df65364911f0',
//|   true
//| ]
//| 32,0000000000000000000000000000000f,40 [
//|   '61a639dc0e8d1023b543999e12029826b6896cba540d7af198b6df65364911f0a97bad1e34fb8ef1',
//|   true
//| ]
//| 32,fffffffffffffffffffffffffffffffe,5 [ 'cb6dcac7ff', true ]
//| 32,fffffffffffffffffffffffffffffffe,32 [
//|   'cb6dcac7ffecf55361f2bf53573b43896ad77cdab9adb3bfed21ef94210e121e',
//|   true
//| ]
//| 32,fffffffffffffffffffffffffffffffe,40 [
//|   'cb6dcac7ffecf55361f2bf53573b43896ad77cdab9adb3bfed21ef94210e121e3908609298e39469',
//|   true
//| ]
//| 64,02020202020202020202020202020202,5 [ '17d614f379', true ]
//| 64,02020202020202020202020202020202,32 [
//|   '17d614f379a9359077e95577fd31c20a238d8d62f8929ef5d4d9062bf0fb775d',
//|   true
//| ]
//| 64,02020202020202020202020202020202,40 [
//|   '17d614f379a9359077e95577fd31c20a238d8d62f8929ef5d4d9062bf0fb775d3608dce919cead2c',
//|   true
//| ]
//| 64,ffffffffffffffffffffffffffffffff,5 [ '6ad77cdab9', true ]
//| 64,ffffffffffffffffffffffffffffffff,32 [
//|   '6ad77cdab9adb3bfed21ef94210e121e7862ba61af004f5d73ab0ea8ec3e0b07',
//|   true
//| ]
//| 64,ffffffffffffffffffffffffffffffff,40 [
//|   '6ad77cdab9adb3bfed21ef94210e121e7862ba61af004f5d73ab0ea8ec3e0b07f9d2853baf27e674',
//|   true
//| ]
//| 64,0000000000000000000000000000000f,5 [ '61a639dc0e', true ]
//| 64,0000000000000000000000000000000f,32 [
//|   '61a639dc0e8d1023b543999e12029826b6896cba540d7af198b6df65364911f0',
//|   true
//| ]
//| 64,0000000000000000000000000000000f,40 [
//|   '61a639dc0e8d1023b543999e12029826b6896cba540d7af198b6df65364911f0a97bad1e34fb8ef1',
//|   true
//| ]
//| 64,fffffffffffffffffffffffffffffffe,5 [ 'cb6dcac7ff', true ]
//| 64,fffffffffffffffffffffffffffffffe,32 [
//|   'cb6dcac7ffecf55361f2bf53573b43896ad77cdab9adb3bfed21ef94210e121e',
//|   true
//| ]
//| 64,fffffffffffffffffffffffffffffffe,40 [
//|   'cb6dcac7ffecf55361f2bf53573b43896ad77cdab9adb3bfed21ef94210e121e7862ba61af004f5d',
//|   true
//| ]
//| 127,02020202020202020202020202020202,5 [ '17d614f379', true ]
//| 127,02020202020202020202020202020202,32 [
//|   '17d614f379a9359077e95577fd31c20a238d8d62f8929ef5d4d9062bf0fb775d',
//|   true
//| ]
//| 127,02020202020202020202020202020202,40 [
//|   '17d614f379a9359077e95577fd31c20a238d8d62f8929ef5d4d9062bf0fb775d3608dce919cead2c',
//|   true
//| ]
//| 127,ffffffffffffffffffffffffffffffff,5 [ '6ad77cdab9', true ]
//| 127,ffffffffffffffffffffffffffffffff,32 [
//|   '6ad77cdab9adb3bfed21ef94210e121e0fe523a74e8053a4d4ec41ee4d8d5f8f',
//|   true
//| ]
//| 127,ffffffffffffffffffffffffffffffff,40 [
//|   '6ad77cdab9adb3bfed21ef94210e121e0fe523a74e8053a4d4ec41ee4d8d5f8fb3a519f0a90eaa2d',
//|   true
//| ]
//| 127,0000000000000000000000000000000f,5 [ '61a639dc0e', true ]
//| 127,0000000000000000000000000000000f,32 [
//|   '61a639dc0e8d1023b543999e12029826b6896cba540d7af198b6df65364911f0',
//|   true
//| ]
//| 127,0000000000000000000000000000000f,40 [
//|   '61a639dc0e8d1023b543999e12029826b6896cba540d7af198b6df65364911f0a97bad1e34fb8ef1',
//|   true
//| ]
//| 127,fffffffffffffffffffffffffffffffe,5 [ 'cb6dcac7ff', true ]
//| 127,fffffffffffffffffffffffffffffffe,32 [
//|   'cb6dcac7ffecf55361f2bf53573b43896ad77cdab9adb3bfed21ef94210e121e',
//|   true
//| ]
//| 127,fffffffffffffffffffffffffffffffe,40 [
//|   'cb6dcac7ffecf55361f2bf53573b43896ad77cdab9adb3bfed21ef94210e121e0fe523a74e8053a4',
//|   true
//| ]
//| 128,02020202020202020202020202020202,5 [ '17d614f379', true ]
//| 128,02020202020202020202020202020202,32 [
//|   '17d614f379a9359077e95577fd31c20a238d8d62f8929ef5d4d9062bf0fb775d',
//|   true
//| ]
//| 128,02020202020202020202020202020202,40 [
//|   '17d614f379a9359077e95577fd31c20a238d8d62f8929ef5d4d9062bf0fb775d3608dce919cead2c',
//|   true
//| ]
//| 128,ffffffffffffffffffffffffffffffff,5 [ '6ad77cdab9', true ]
//| 128,ffffffffffffffffffffffffffffffff,32 [
//|   '6ad77cdab9adb3bfed21ef94210e121eb6aeaffa752dc08b51639731761aed00',
//|   true
//| ]
//| 128,ffffffffffffffffffffffffffffffff,40 [
//|   '6ad77cdab9adb3bfed21ef94210e121eb6aeaffa752dc08b51639731761aed00e431c158177be7de',
//|   true
//| ]
//| 128,0000000000000000000000000000000f,5 [ '61a639dc0e', true ]
//| 128,0000000000000000000000000000000f,32 [
//|   '61a639dc0e8d1023b543999e12029826b6896cba540d7af198b6df65364911f0',
//|   true
//| ]
//| 128,0000000000000000000000000000000f,40 [
//|   '61a639dc0e8d1023b543999e12029826b6896cba540d7af198b6df65364911f0a97bad1e34fb8ef1',
//|   true
//| ]
//| 128,fffffffffffffffffffffffffffffffe,5 [ 'cb6dcac7ff', true ]
//| 128,fffffffffffffffffffffffffffffffe,32 [
//|   'cb6dcac7ffecf55361f2bf53573b43896ad77cdab9adb3bfed21ef94210e121e',
//|   true
//| ]
//| 128,fffffffffffffffffffffffffffffffe,40 [
//|   'cb6dcac7ffecf55361f2bf53573b43896ad77cdab9adb3bfed21ef94210e121eb6aeaffa752dc08b',
//|   true
//| ]
//| too much OperationError 0 The operation failed for an operation-specific reason
//| 0 OperationError 0 AES-CTR algorithm.length must be between 1 and 128
//| 129 OperationError 0 AES-CTR algorithm.length must be between 1 and 128
//| 300 TypeError ERR_OUT_OF_RANGE Failed to normalize algorithm: 'length' of 'AesCtrParams' (passed algorithm) is outside the expected range of 0 to 255.
//| -1 TypeError ERR_OUT_OF_RANGE Failed to normalize algorithm: 'length' of 'AesCtrParams' (passed algorithm) is outside the expected range of 0 to 255.
//| 64.7 7fb3789f168942ff058531
//| "64" 7fb3789f168942ff058531
//| undefined TypeError ERR_MISSING_OPTION Failed to normalize algorithm: passed algorithm can not be converted to 'AesCtrParams' because 'length' is required in 'AesCtrParams'.
//| 64 TypeError ERR_MISSING_OPTION Failed to normalize algorithm: passed algorithm can not be converted to 'AesCtrParams' because 'counter' is required in 'AesCtrParams'.
//| 64 OperationError 0 algorithm.counter must contain exactly 16 bytes
//| 64 TypeError ERR_INVALID_ARG_TYPE Failed to normalize algorithm: 'counter' of 'AesCtrParams' (passed algorithm) is not instance of ArrayBuffer, Buffer, TypedArray, or DataView.
