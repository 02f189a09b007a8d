const { subtle } = globalThis.crypto;
const hex = (b) => Buffer.from(b).toString('hex');
const t = async (name, run) => { try { const v = await run(); console.log(name, v instanceof ArrayBuffer ? hex(v) : v); } catch (e) { console.log(name, e.name, e.code, e.message); } };
const raw = Buffer.alloc(16, 1), iv = Buffer.alloc(16, 2), iv12 = Buffer.alloc(12, 3), data = Buffer.from('hello world');
const all = ['encrypt', 'decrypt', 'wrapKey', 'unwrapKey'];
const load = (name, bytes = raw, usages = all) => subtle.importKey('raw', bytes, name, true, usages);
(async () => {
  const kw = await load('AES-KW', raw, ['wrapKey', 'unwrapKey']), inner = await load('AES-GCM', Buffer.alloc(32, 7), ['encrypt', 'decrypt']);
  const ways = [['AES-KW', kw], [{ name: 'AES-GCM', iv: iv12 }, await load('AES-GCM')], [{ name: 'AES-CBC', iv }, await load('AES-CBC')], [{ name: 'AES-CTR', counter: iv, length: 64 }, await load('AES-CTR')]];
  for (const [way, key] of ways) for (const format of ['raw', 'jwk']) await t(format + key.algorithm.name, async () => {
    const wrapped = await subtle.wrapKey(format, inner, key, way);
    const back = await subtle.unwrapKey(format, wrapped, key, way, 'AES-GCM', true, ['decrypt', 'encrypt']);
    return [hex(wrapped), back.algorithm, back.usages, hex(await subtle.exportKey('raw', back))];
  });
  const mac = await subtle.importKey('raw', Buffer.alloc(5, 1), { name: 'HMAC', hash: 'SHA-256' }, true, ['sign']);
  await t('five bytes', () => subtle.wrapKey('raw', mac, kw, 'AES-KW'));
  await t('as jwk', () => subtle.wrapKey('jwk', mac, kw, 'AES-KW'));
  await t('closed', async () => subtle.wrapKey('raw', await subtle.importKey('raw', raw, 'AES-CBC', false, ['encrypt']), kw, 'AES-KW'));
  await t('usage', async () => subtle.wrapKey('raw', inner, inner, { name: 'AES-GCM', iv }));
  await t('algorithm', () => subtle.wrapKey('raw', inner, kw, { name: 'AES-CBC', iv }));
  await t('wrong', () => subtle.unwrapKey('raw', Buffer.alloc(24), kw, 'AES-KW', 'AES-GCM', true, ['encrypt']));
  await t('short', () => subtle.unwrapKey('raw', Buffer.alloc(5), kw, 'AES-KW', 'AES-GCM', true, ['encrypt']));
  await t('no json', async () => { const [way, key] = ways[2]; return subtle.unwrapKey('jwk', await subtle.encrypt(way, key, Buffer.from('no json')), key, way, 'AES-GCM', true, ['encrypt']); });
  await t('usages', async () => subtle.unwrapKey('raw', await subtle.wrapKey('raw', inner, kw, 'AES-KW'), kw, 'AES-KW', 'AES-GCM', true, []));
  await t('few', () => subtle.wrapKey('raw'));
  await t('lengths', () => ['encrypt', 'decrypt', 'importKey', 'exportKey', 'wrapKey', 'unwrapKey', 'deriveKey', 'generateKey'].map((name) => subtle[name].length).join());
})();
//# status: 0
//| rawAES-KW [
//|   '024dc978c5dae4a0f12ff488e0dd010f46dbaf19e68e1d3316dc81e7a287e990214d74a63888cf14',
//|   { name: 'AES-GCM', length: 256 },
//|   [ 'decrypt', 'encrypt' ],
//|   '0707070707070707070707070707070707070707070707070707070707070707'
//| ]
//| jwkAES-KW [
//|   'c2fdc55b9b9c6397bcdd346275d1f621a0c477f13974ccdbf8cd1ad4ff8c4fd78f30ffcbeb5ecb092cf611de921a54274ea9a7e9e7f23253d07470cc3c0b2d68df2f2d89ad28e522306e899bd7deb5c5092fc41371cc03a60aad1473e829f5a8f778efa180e8188774b48a4317ef304cdc50e1173114c09d2b9350cea47f6344a91c66c937b7e351',
//|   { name: 'AES-GCM', length: 256 },
//|   [ 'decrypt', 'encrypt' ],
//|   '0707070707070707070707070707070707070707070707070707070707070707'
//| ]
//| rawAES-GCM [
//|   '3e422c2e597a4543f319e802512d47f7750159b6814251edb0814f2e8ae725fa4079104d8dbb823936fa85d9d4196482',
//|   { name: 'AES-GCM', length: 256 },
//|   [ 'decrypt', 'encrypt' ],
//|   '0707070707070707070707070707070707070707070707070707070707070707'
//| ]
//| jwkAES-GCM [
//|   '4267404c27222d34873cd55e744f2e93007f2ec5a469748ed2e53a50fd9400a006dd38ee8ceb60fdea31f73f0b4b5b6393b3005d821a9bc1d3ab619944e3881d75e1dc50375013c98529495a66ef97771dd17ccfdeccf5aa73132c8f8cc51901408ad5cf2991242f5a8dceb5dd5e2499ad7c6bdbeedcdf57344d95e54365111d393c2f2800fbdd83ba09',
//|   { name: 'AES-GCM', length: 256 },
//|   [ 'decrypt', 'encrypt' ],
//|   '0707070707070707070707070707070707070707070707070707070707070707'
//| ]
//| rawAES-CBC [
//|   'b03b616ad0af18810ba6d6748a5cc5183a5a3d8eab4fa2be879d9c36a7ce805f9ab0b8fcfcd3f1c1eb548cb5e6fdc393',
//|   { name: 'AES-GCM', length: 256 },
//|   [ 'decrypt', 'encrypt' ],
//|   '0707070707070707070707070707070707070707070707070707070707070707'
//| ]
//| jwkAES-CBC [
//|   '8ddb26fa7fd2ebf075504f31a3b63bb10437311610d9b759fcf9081098f3e9e8c7c8b0a48195cc4c4a5b9c33f08a3c9309d87268d5aba28855222c80c4c0ca42ffabfb0dda451d74cdbbeb5515fefa29bbe7ab029688790b0e488ffd0ccb0845f9b7068f2cc919f586ca452986310a6aa373eb818acc65264e1c11f38829abcd',
//|   { name: 'AES-GCM', length: 256 },
//|   [ 'decrypt', 'encrypt' ],
//|   '0707070707070707070707070707070707070707070707070707070707070707'
//| ]
//| rawAES-CTR [
//|   '10d113f47eae329770ee5270fa36c50d248a8a65ff9599f2d3de012cf7fc705a',
//|   { name: 'AES-GCM', length: 256 },
//|   [ 'decrypt', 'encrypt' ],
//|   '0707070707070707070707070707070707070707070707070707070707070707'
//| ]
//| jwkAES-CTR [
//|   '6cf47f9600f65ae004cb6f2cdf54ac6951f4fd16dabebc91b1ba7452808f55001a2ab9916dec975847e3e347d11c791be65494341b91c1a5c7e9745713543c24be57063c029e62ca54d5c778da8049638f650a77dac4fbba642d4e9525a9f52784c7ebb2ed87044755dfe3635ab8396c68e99eaa4cf28cbe765c',
//|   { name: 'AES-GCM', length: 256 },
//|   [ 'decrypt', 'encrypt' ],
//|   '0707070707070707070707070707070707070707070707070707070707070707'
//| ]
//| five bytes OperationError 0 The operation failed for an operation-specific reason
//| as jwk 53e2a0921055ccb7a8795dc3406ece11b141ab7b9e6e7451de7836621cbaae5e7b287214f931b4fce43d5598c3ddd2e6b8d3e9d8ed74aa3baed669bf62e38fc2d547907a224838446605cae948d1e1a8
//| closed InvalidAccessException 0 key is not extractable
//| usage InvalidAccessError 15 The requested operation is not valid for the provided key
//| algorithm InvalidAccessError 15 The requested operation is not valid for the provided key
//| wrong OperationError 0 The operation failed for an operation-specific reason
//| short OperationError 0 The operation failed for an operation-specific reason
//| no json DataError 0 Invalid wrapped JWK key
//| usages SyntaxError 12 Usages cannot be empty when importing a secret key.
//| few TypeError ERR_MISSING_ARGS Failed to execute 'wrapKey' on 'SubtleCrypto': 4 arguments required, but only 1 present.
//| lengths 3,3,5,2,4,7,5,3
