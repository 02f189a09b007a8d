// RFC 3394, section 4.
const crypto = require('crypto');
const hex = (text) => Buffer.from(text, 'hex');
const kek = '000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F', data = '00112233445566778899AABBCCDDEEFF000102030405060708090A0B0C0D0E0F';
for (const [bits, size] of [[128, 16], [192, 16], [256, 16], [192, 24], [256, 24], [256, 32]]) {
  const key = hex(kek).subarray(0, bits / 8), iv = Buffer.alloc(8, 0xa6), text = hex(data).subarray(0, size);
  const made = crypto.createCipheriv(`aes${bits}-wrap`, key, iv), secret = made.update(text);
  const back = crypto.createDecipheriv(`id-aes${bits}-wrap`, key, iv);
  console.log(bits, secret.toString('hex'), made.final(), back.update(secret).equals(text), back.final());
}
const t = (name, run) => { try { console.log(name, run()); } catch (e) { console.log(name, e.name, e.code, e.message, Object.keys(e).join()); } };
const key = Buffer.alloc(16, 1), iv = Buffer.alloc(8, 0xa6);
t('length', () => crypto.createCipheriv('aes128-wrap', key, iv).update(Buffer.alloc(15)));
t('short', () => crypto.createCipheriv('aes128-wrap', key, iv).update(Buffer.alloc(8)));
t('wrong', () => crypto.createDecipheriv('aes128-wrap', key, iv).update(Buffer.alloc(24)));
t('iv', () => crypto.createCipheriv('aes128-wrap', key, Buffer.alloc(16)));
t('other iv', () => crypto.createCipheriv('aes128-wrap', key, Buffer.alloc(8, 7)).update(Buffer.alloc(16, 2), null, 'hex'));
//# status: 0
//| 128 1fa68b0a8112b447aef34bd8fb5a7b829d3e862371d2cfe5 <Buffer > true <Buffer >
//| 192 96778b25ae6ca435f92b5b97c050aed2468ab8a17ad84e5d <Buffer > true <Buffer >
//| 256 64e8c3f9ce0f5ba263e9777905818a2a93c8191e7d6e8ae7 <Buffer > true <Buffer >
//| 192 031d33264e15d33268f24ec260743edce1c6c7ddee725a936ba814915c6762d2 <Buffer > true <Buffer >
//| 256 a8f9bc1612c68b3ff6e6f4fbe30e71e4769c8b80a32cb8958cd5d17d6b254da1 <Buffer > true <Buffer >
//| 256 28c9f404c4b810f4cbccb35cfb87f8263f5786e2d80ed326cbc7f0e71a99f43bfb988b9b7a02dd21 <Buffer > true <Buffer >
//| length Error undefined Trying to add data in unsupported state
//| short Error undefined Trying to add data in unsupported state
//| wrong Error undefined Trying to add data in unsupported state
//| iv TypeError ERR_CRYPTO_INVALID_IV Invalid initialization vector code
//| other iv f8494a59557b2ce1188a849acdf2417cde42a426a8ae1655
