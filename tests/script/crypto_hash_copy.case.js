const crypto = require('crypto');
const hex = (text) => Buffer.from(text, 'hex');
const text = 'x'.repeat(1000);
for (const name of ['md5', 'sha1', 'sha256', 'sha512', 'blake2b512', 'sm3']) {
  const first = crypto.createHash(name).update(text), copy = first.copy(), third = copy.copy();
  first.update('a'); copy.update('b');
  console.log(name, first.digest('hex').slice(0, 16), copy.digest('hex').slice(0, 16), third.digest('hex').slice(0, 16), crypto.createHash(name).update(text + 'a').digest('hex').slice(0, 16));
  try { copy.copy(); } catch (e) { console.log(e.code); }
}
//# status: 0
//| md5 e2650a5188bd2782 5d0055476011c8a0 398533d48111e9f6 e2650a5188bd2782
//| ERR_CRYPTO_HASH_FINALIZED
//| sha1 bc70033d13bb4100 9f3e21a0d2a7036b c3efa690fa3fdd2e bc70033d13bb4100
//| ERR_CRYPTO_HASH_FINALIZED
//| sha256 cb5b8df8a45c97fd a8a18e3926ae6d7d 44f8354494a5ba03 cb5b8df8a45c97fd
//| ERR_CRYPTO_HASH_FINALIZED
//| sha512 1611001f288ac474 66a46441c6471448 ae13575c5d98bfa6 1611001f288ac474
//| ERR_CRYPTO_HASH_FINALIZED
//| blake2b512 6b7f5a11c7fa7a13 91c2545642c842f9 63e36e4569cd772b 6b7f5a11c7fa7a13
//| ERR_CRYPTO_HASH_FINALIZED
//| sm3 c4cebe5eb8d09b99 3c95a919228e8114 f698c23cad9bf84f c4cebe5eb8d09b99
//| ERR_CRYPTO_HASH_FINALIZED
