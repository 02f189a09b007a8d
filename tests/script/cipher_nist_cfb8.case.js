// SP 800-38A, appendix F.
const crypto = require('crypto');
const hex = (text) => Buffer.from(text, 'hex');
const keys = { 128: '2b7e151628aed2a6abf7158809cf4f3c', 192: '8e73b0f7da0e6452c810f32b809079e562f8ead2522c6b7b', 256: '603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4' };
const text = hex('6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e5130c81c46a35ce411e5fbc1191a0a52eff69f2445df4f9b17ad2b417be66c3710');
for (const bits of [128, 192, 256]) {
  const name = `aes-${bits}-cfb8`, key = hex(keys[bits]), iv = hex('000102030405060708090a0b0c0d0e0f');
  const made = crypto.createCipheriv(name, key, iv).setAutoPadding(false);
  const secret = Buffer.concat([made.update(text), made.final()]);
  const back = crypto.createDecipheriv(name, key, iv).setAutoPadding(false);
  console.log(name, secret.toString('hex'), Buffer.concat([back.update(secret), back.final()]).equals(text));
}
//# status: 0
//| aes-128-cfb8 3b79424c9c0dd436bace9e0ed4586a4f32b9ded50ae3ba69d472e88267fb505270cbad1e257691f7c47c5038297edda32ff26d0ed19174096161ecc14086dd62 true
//| aes-192-cfb8 cda2521ef0a905ca44cd057cbf0d47a0678a7bcfb6aeaa3047b38936021f48bbb63cefdac02b2e840904efce6f4326be228683739063dc30e937ffedd63e3c94 true
//| aes-256-cfb8 dc1f1a8520a64db55fcc8ac554844e889700adc6e10c63cf2d8cd2d8ce668f3eb9191719c47444fb43bff9b9883c2cd051120402009f974998c89d195722a75b true
