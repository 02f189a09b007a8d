const { subtle } = require('crypto').webcrypto;
const hex = (b) => Buffer.from(b).toString('hex');
(async () => {
  for (const a of ['SHA-1', 'SHA-256', 'SHA-384', 'SHA-512', 'sha-256', { name: 'SHA-1' }]) { const d = await subtle.digest(a, Buffer.from('abc')); console.log(JSON.stringify(a), d instanceof ArrayBuffer, hex(d).slice(0, 20)); }
  for (const [a, d] of [['MD5', Buffer.alloc(1)]]) await subtle.digest(a, d).then(() => console.log('?'), (e) => console.log(e.name));
  const k = await subtle.importKey('raw', Buffer.from('secret'), { name: 'HMAC', hash: 'SHA-256' }, true, ['sign', 'verify']); console.log(k.type, k.extractable, k.usages, k.algorithm, Object.prototype.toString.call(k), k.constructor.name);
  const sig = await subtle.sign('HMAC', k, Buffer.from('msg')); console.log(hex(sig), await subtle.verify('HMAC', k, sig, Buffer.from('msg')), await subtle.verify('HMAC', k, sig, Buffer.from('other')), await subtle.verify('HMAC', k, Buffer.alloc(3), Buffer.from('msg')));
  console.log(hex(await subtle.exportKey('raw', k)), await subtle.exportKey('jwk', k)); const g = await subtle.generateKey({ name: 'HMAC', hash: 'SHA-512' }, false, ['sign']); console.log(g.algorithm.length, g.extractable, g.usages); await subtle.verify('HMAC', g, sig, Buffer.alloc(1)).catch((e) => console.log(e.name));
  await subtle.importKey('raw', Buffer.from('x'), { name: 'HMAC', hash: 'SHA-1' }, true, ['encrypt']).catch((e) => console.log(e.name)); await subtle.importKey('raw', Buffer.from('x'), { name: 'HMAC', hash: 'SHA-1' }, true, []).catch((e) => console.log(e.name));
  const pk = await subtle.importKey('raw', Buffer.from('pw'), 'PBKDF2', false, ['deriveBits', 'deriveKey']); console.log(hex(await subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt: Buffer.from('salt'), iterations: 10 }, pk, 128))); const dk = await subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-1', salt: Buffer.alloc(2), iterations: 1 }, pk, { name: 'HMAC', hash: 'SHA-1', length: 80 }, true, ['sign']); console.log(hex(await subtle.exportKey('raw', dk)));
  const hk = await subtle.importKey('raw', Buffer.from('ikm'), 'HKDF', false, ['deriveBits']); console.log(hex(await subtle.deriveBits({ name: 'HKDF', hash: 'SHA-512', salt: Buffer.alloc(0), info: Buffer.from('i') }, hk, 64))); await subtle.deriveBits({ name: 'HKDF', hash: 'SHA-512', salt: Buffer.alloc(0), info: Buffer.alloc(0) }, hk, 7).catch((e) => console.log(e.name)); await subtle.importKey('raw', Buffer.from('x'), 'PBKDF2', true, ['deriveBits']).catch((e) => console.log(e.name));
  const jw = await subtle.importKey('jwk', { kty: 'oct', k: 'c2VjcmV0', alg: 'HS256', ext: true }, { name: 'HMAC', hash: 'SHA-256' }, true, ['sign']); console.log(hex(await subtle.sign('HMAC', jw, Buffer.from('msg'))) === hex(sig));
})();
//# status: 0
//| "SHA-1" true a9993e364706816aba3e
//| "SHA-256" true ba7816bf8f01cfea4141
//| "SHA-384" true cb00753f45a35e8bb5a0
//| "SHA-512" true ddaf35a193617abacc41
//| "sha-256" true ba7816bf8f01cfea4141
//| {"name":"SHA-1"} true a9993e364706816aba3e
//| NotSupportedError
//| secret true [ 'sign', 'verify' ] { name: 'HMAC', hash: { name: 'SHA-256' }, length: 48 } [object CryptoKey] CryptoKey
//| fe4f9c418f683f034f6af90d1dd5b86ac0355dd96332c59cc74598d0736107f6 true false false
//| 736563726574 {
//|   key_ops: [ 'sign', 'verify' ],
//|   ext: true,
//|   kty: 'oct',
//|   k: 'c2VjcmV0',
//|   alg: 'HS256'
//| }
//| 1024 false [ 'sign' ]
//| InvalidAccessError
//| SyntaxError
//| SyntaxError
//| 72aecd14244887c316e24019c7e020b5
//| dbfa8b9d0567b227d5be
//| ae65ab9810d0d830
//| OperationError
//| SyntaxError
//| true
