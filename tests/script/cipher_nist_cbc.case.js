// SP 800-38A, appendix F.
const crypto = require('crypto');
const hex = (text) => Buffer.from(text, 'hex');
const keys = { 128: '2b7e151628aed2a6abf7158809cf4f3c', 192: '8e73b0f7da0e6452c810f32b809079e562f8ead2522c6b7b', 256: '603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4' };
const text = hex('6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e5130c81c46a35ce411e5fbc1191a0a52eff69f2445df4f9b17ad2b417be66c3710');
for (const bits of [128, 192, 256]) {
  const name = `aes-${bits}-cbc`, key = hex(keys[bits]), iv = hex('000102030405060708090a0b0c0d0e0f');
  const made = crypto.createCipheriv(name, key, iv).setAutoPadding(false);
  const secret = Buffer.concat([made.update(text), made.final()]);
  const back = crypto.createDecipheriv(name, key, iv).setAutoPadding(false);
  console.log(name, secret.toString('hex'), Buffer.concat([back.update(secret), back.final()]).equals(text));
}
//# status: 0
//| aes-128-cbc 7649abac8119b246cee98e9b12e9197d5086cb9b507219ee95db113a917678b273bed6b8e3c1743b7116e69e222295163ff1caa1681fac09120eca307586e1a7 true
//| aes-192-cbc 4f021db243bc633d7178183a9fa071e8b4d9ada9ad7dedf4e5e738763f69145a571b242012fb7ae07fa9baac3df102e008b0e27988598881d920a9e64f5615cd true
//| aes-256-cbc f58c4c04d6e5f1ba779eabfb5f7bfbd69cfc4e967edb808d679f777bc6702c7d39f23369a9d9bacfa530e26304231461b2eb05e2c39be9fcda6c19078c6a9d1b true
