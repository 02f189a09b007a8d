const c = require('crypto');
console.log(c.randomBytes(8).length, c.randomUUID().length, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab]/.test(c.randomUUID()), c.randomBytes(4).equals(c.randomBytes(4)));
for (let i = 0; i < 50; i++) { const n = c.randomInt(3, 6); if (n < 3 || n > 5) console.log('bad', n); }
console.log(c.randomFillSync(Buffer.alloc(4)).length, c.webcrypto.getRandomValues(new Uint8Array(3)).length, crypto.randomUUID().length);
c.randomBytes(5, (e, b) => console.log(e, b.length));
setTimeout(() => c.randomInt(1, (e, n) => console.log(e, n)), 50);
console.log(c.timingSafeEqual(Buffer.from('a'), Buffer.from('a')), c.timingSafeEqual(Buffer.from('a'), Buffer.from('b')));
for (const bad of [() => c.timingSafeEqual(Buffer.from('a'), Buffer.from('ab')), () => c.randomInt(5, 5), () => c.randomBytes(-1), () => c.randomBytes('x'), () => c.randomInt(1.5)]) { try { bad(); console.log('?'); } catch (e) { console.log(e.code); } }
setTimeout(() => crypto.subtle.digest('SHA-256', Buffer.from('abc')).then((d) => console.log(Buffer.from(d).toString('hex'))), 100);
//# status: 0
//| 8 36 true false
//| 4 3 36
//| true false
//| ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH
//| ERR_OUT_OF_RANGE
//| ERR_OUT_OF_RANGE
//| ERR_INVALID_ARG_TYPE
//| ERR_INVALID_ARG_TYPE
//| null 5
//| undefined 0
//| ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad
