const { subtle } = globalThis.crypto;
const hex = (b) => Buffer.from(b).toString('hex');
const t = async (name, run) => { try { const v = await run(); console.log(name, v instanceof ArrayBuffer ? hex(v) : v); } catch (e) { console.log(name, e.name, e.code, e.message); } };
const raw = Buffer.alloc(16, 1), iv = Buffer.alloc(16, 2), iv12 = Buffer.alloc(12, 3), data = Buffer.from('hello world');
const all = ['encrypt', 'decrypt', 'wrapKey', 'unwrapKey'];
const load = (name, bytes = raw, usages = all) => subtle.importKey('raw', bytes, name, true, usages);
(async () => {
  const secret = (name) => subtle.importKey('raw', Buffer.from('pw'), name, false, ['deriveBits', 'deriveKey']);
  const ways = [[{ name: 'PBKDF2', salt: data, iterations: 5, hash: 'SHA-256' }, await secret('PBKDF2')], [{ name: 'HKDF', salt: data, info: iv, hash: 'SHA-512' }, await secret('HKDF')]];
  for (const [way, key] of ways) {
    for (const name of ['AES-CBC', 'AES-CTR', 'AES-GCM', 'AES-KW']) for (const length of [128, 256]) await t(name, async () => { const k = await subtle.deriveKey(way, key, { name, length }, true, ['wrapKey']); return [k.algorithm, k.usages, hex(await subtle.exportKey('raw', k))]; });
    await t('length', () => subtle.deriveKey(way, key, { name: 'AES-GCM', length: 100 }, true, ['encrypt']));
    await t('none', () => subtle.deriveKey(way, key, { name: 'AES-GCM' }, true, ['encrypt']));
    await t('usage', () => subtle.deriveKey(way, key, { name: 'AES-GCM', length: 128 }, true, ['sign']));
    await t('no usage', () => subtle.deriveKey(way, key, { name: 'AES-GCM', length: 128 }, true, []));
    await t('no length', () => subtle.deriveKey(way, key, 'HKDF', false, ['deriveBits']));
    for (const bits of [0, 7, 8, null, 1024]) await t(bits, () => subtle.deriveBits(way, key, bits));
  }
})();
//# status: 0
//| AES-CBC [
//|   { name: 'AES-CBC', length: 128 },
//|   [ 'wrapKey' ],
//|   'ed2eb59b09cde47a7e51de5a5158025e'
//| ]
//| AES-CBC [
//|   { name: 'AES-CBC', length: 256 },
//|   [ 'wrapKey' ],
//|   'ed2eb59b09cde47a7e51de5a5158025ec40b79109a9c9182fa1ed23de076c730'
//| ]
//| AES-CTR [
//|   { name: 'AES-CTR', length: 128 },
//|   [ 'wrapKey' ],
//|   'ed2eb59b09cde47a7e51de5a5158025e'
//| ]
//| AES-CTR [
//|   { name: 'AES-CTR', length: 256 },
//|   [ 'wrapKey' ],
//|   'ed2eb59b09cde47a7e51de5a5158025ec40b79109a9c9182fa1ed23de076c730'
//| ]
//| AES-GCM [
//|   { name: 'AES-GCM', length: 128 },
//|   [ 'wrapKey' ],
//|   'ed2eb59b09cde47a7e51de5a5158025e'
//| ]
//| AES-GCM [
//|   { name: 'AES-GCM', length: 256 },
//|   [ 'wrapKey' ],
//|   'ed2eb59b09cde47a7e51de5a5158025ec40b79109a9c9182fa1ed23de076c730'
//| ]
//| AES-KW [
//|   { name: 'AES-KW', length: 128 },
//|   [ 'wrapKey' ],
//|   'ed2eb59b09cde47a7e51de5a5158025e'
//| ]
//| AES-KW [
//|   { name: 'AES-KW', length: 256 },
//|   [ 'wrapKey' ],
//|   'ed2eb59b09cde47a7e51de5a5158025ec40b79109a9c9182fa1ed23de076c730'
//| ]
//| length OperationError 0 Invalid key length
//| none TypeError ERR_MISSING_OPTION Failed to normalize algorithm: passed algorithm can not be converted to 'AesDerivedKeyParams' because 'length' is required in 'AesDerivedKeyParams'.
//| usage SyntaxError 12 Unsupported key usage for an AES key
//| no usage SyntaxError 12 Usages cannot be empty when importing a secret key.
//| no length OperationError 0 length cannot be null
//| 0
//| 7 OperationError 0 length must be a multiple of 8
//| 8 ed
//| null OperationError 0 length cannot be null
//| 1024 ed2eb59b09cde47a7e51de5a5158025ec40b79109a9c9182fa1ed23de076c7303562a9a5394e4e25a457dfa9852030eb3c8755d141f64988bf3a82e567e8e41b0783f33d53f575bf93c451bd78516fa65e46c13a438fdf2a7249a092c0c8a824f99f16faa06785839fb451d979d927d13a78b49e2b112ed71fc7af999dff30a9
//| AES-CBC [
//|   { name: 'AES-CBC', length: 128 },
//|   [ 'wrapKey' ],
//|   '78318c6da90bf90339c389a418e61749'
//| ]
//| AES-CBC [
//|   { name: 'AES-CBC', length: 256 },
//|   [ 'wrapKey' ],
//|   '78318c6da90bf90339c389a418e61749fa03b8c249405eccd8122ae252ca107d'
//| ]
//| AES-CTR [
//|   { name: 'AES-CTR', length: 128 },
//|   [ 'wrapKey' ],
//|   '78318c6da90bf90339c389a418e61749'
//| ]
//| AES-CTR [
//|   { name: 'AES-CTR', length: 256 },
//|   [ 'wrapKey' ],
//|   '78318c6da90bf90339c389a418e61749fa03b8c249405eccd8122ae252ca107d'
//| ]
//| AES-GCM [
//|   { name: 'AES-GCM', length: 128 },
//|   [ 'wrapKey' ],
//|   '78318c6da90bf90339c389a418e61749'
//| ]
//| AES-GCM [
//|   { name: 'AES-GCM', length: 256 },
//|   [ 'wrapKey' ],
//|   '78318c6da90bf90339c389a418e61749fa03b8c249405eccd8122ae252ca107d'
//| ]
//| AES-KW [
//|   { name: 'AES-KW', length: 128 },
//|   [ 'wrapKey' ],
//|   '78318c6da90bf90339c389a418e61749'
//| ]
//| AES-KW [
//|   { name: 'AES-KW', length: 256 },
//|   [ 'wrapKey' ],
//|   '78318c6da90bf90339c389a418e61749fa03b8c249405eccd8122ae252ca107d'
//| ]
//| length OperationError 0 Invalid key length
//| none TypeError ERR_MISSING_OPTION Failed to normalize algorithm: passed algorithm can not be converted to 'AesDerivedKeyParams' because 'length' is required in 'AesDerivedKeyParams'.
//| usage SyntaxError 12 Unsupported key usage for an AES key
//| no usage SyntaxError 12 Usages cannot be empty when importing a secret key.
//| no length OperationError 0 length cannot be null
//| 0
//| 7 OperationError 0 length must be a multiple of 8
//| 8 78
//| null OperationError 0 length cannot be null
//| 1024 78318c6da90bf90339c389a418e61749fa03b8c249405eccd8122ae252ca107dd69240fc439e89abfbda3c86d1299f65020c8ce201b6cd11915f0dbff826f89b798c35cc4d1832309204d4e492fcc7510dc6aee4db68ed528c848396e87462224a8d96aabb3db339f034a5c83212c928061b469e61204697b5e8892b3342cce6
