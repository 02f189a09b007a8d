const { subtle } = globalThis.crypto; const hex = (b) => Buffer.from(b).toString('hex'); const say = (...a) => console.log(...a); const later = (p) => p.then((v) => say('ok', v), (e) => say(e.name, e.code));
(async () => {
  for (const a of ['SHA-1', 'sha-256', { name: 'SHA-384' }, 'SHA-512']) say(hex(await subtle.digest(a, Buffer.from('abc')))); await later(subtle.digest('MD5', new Uint8Array(1)));
  const k = await subtle.importKey('raw', Buffer.from('secret'), { name: 'HMAC', hash: 'SHA-256' }, true, ['sign', 'verify']); say(k); const sig = await subtle.sign('HMAC', k, Buffer.from('data')); say(hex(sig), await subtle.verify('HMAC', k, sig, Buffer.from('data')), await subtle.verify('HMAC', k, sig, Buffer.from('other')), hex(await subtle.exportKey('raw', k)), await subtle.exportKey('jwk', k));
  const j = await subtle.importKey('jwk', { kty: 'oct', k: 'c2VjcmV0' }, { name: 'HMAC', hash: 'SHA-512' }, false, ['sign']); say(j.type, j.extractable, j.algorithm, j.usages, Object.prototype.toString.call(j)); await later(subtle.exportKey('raw', j)); await later(subtle.verify('HMAC', j, sig, Buffer.from('x')));
  const p = await subtle.importKey('raw', Buffer.from('pw'), 'PBKDF2', false, ['deriveBits', 'deriveKey']); say(p.algorithm, hex(await subtle.deriveBits({ name: 'PBKDF2', salt: Buffer.from('salt'), iterations: 10, hash: 'SHA-256' }, p, 128))); const d = await subtle.deriveKey({ name: 'PBKDF2', salt: Buffer.from('salt'), iterations: 5, hash: 'SHA-1' }, p, { name: 'HMAC', hash: 'SHA-256', length: 256 }, true, ['sign']); say(hex(await subtle.exportKey('raw', d)), d.algorithm);
  const hk = await subtle.importKey('raw', Buffer.from('ikm'), 'HKDF', false, ['deriveBits']); say(hex(await subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt: Buffer.from('s'), info: Buffer.from('i') }, hk, 64))); const g = await subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, true, ['verify', 'sign']); say(g.algorithm.length, (await subtle.exportKey('raw', g)).byteLength);
  await later(subtle.importKey('raw', Buffer.from('x'), { name: 'HMAC', hash: 'SHA-256' }, true, [])); await later(subtle.importKey('raw', Buffer.from('x'), { name: 'HMAC', hash: 'SHA-256' }, true, ['encrypt'])); await later(subtle.importKey('raw', Buffer.alloc(0), { name: 'HMAC', hash: 'SHA-256' }, true, ['sign'])); await later(subtle.importKey('raw', Buffer.from('x'), 'PBKDF2', true, ['deriveBits'])); await later(subtle.importKey('raw', Buffer.from('x'), 'NOPE', true, ['sign']));
  for (const f of [() => crypto.getRandomValues(new Float32Array(1)), () => crypto.getRandomValues(new Uint8Array(65537)), () => new Crypto(), () => new CryptoKey(), () => new SubtleCrypto()]) try { f(); } catch (e) { say(e.name, e.code, e.message); } say(crypto instanceof Crypto, subtle instanceof SubtleCrypto, k instanceof CryptoKey, crypto.getRandomValues(new Uint16Array(2)).length, typeof crypto.randomUUID());
})();
//# status: 0
//| a9993e364706816aba3e25717850c26c9cd0d89d
//| ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad
//| cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7
//| ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f
//| NotSupportedError 9
//| CryptoKey {
//|   type: 'secret',
//|   extractable: true,
//|   algorithm: { name: 'HMAC', hash: [Object], length: 48 },
//|   usages: [ 'sign', 'verify' ]
//| }
//| 1b2c16b75bd2a870c114153ccda5bcfca63314bc722fa160d690de133ccbb9db true false 736563726574 {
//|   key_ops: [ 'sign', 'verify' ],
//|   ext: true,
//|   kty: 'oct',
//|   k: 'c2VjcmV0',
//|   alg: 'HS256'
//| }
//| secret false { name: 'HMAC', hash: { name: 'SHA-512' }, length: 48 } [ 'sign' ] [object CryptoKey]
//| InvalidAccessException 0
//| InvalidAccessError 15
//| { name: 'PBKDF2' } 72aecd14244887c316e24019c7e020b5
//| 2ded901e6fe47413de3f84c86b15d63ef6be112aa72e402b065eff73ba6d0bbb { name: 'HMAC', hash: { name: 'SHA-256' }, length: 256 }
//| b069c08f611a5338
//| 512 64
//| SyntaxError 12
//| SyntaxError 12
//| DataError 0
//| SyntaxError 12
//| NotSupportedError 9
//| TypeMismatchError 17 The data argument must be an integer-type TypedArray
//| QuotaExceededError 22 The requested length exceeds 65,536 bytes
//| TypeError ERR_ILLEGAL_CONSTRUCTOR Illegal constructor
//| TypeError ERR_ILLEGAL_CONSTRUCTOR Illegal constructor
//| TypeError ERR_ILLEGAL_CONSTRUCTOR Illegal constructor
//| true true true 2 string
