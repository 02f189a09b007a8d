// SP 800-38A, appendix F.
const crypto = require('crypto');
const hex = (text) => Buffer.from(text, 'hex');
const keys = { 128: '2b7e151628aed2a6abf7158809cf4f3c', 192: '8e73b0f7da0e6452c810f32b809079e562f8ead2522c6b7b', 256: '603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4' };
const text = hex('6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e5130c81c46a35ce411e5fbc1191a0a52eff69f2445df4f9b17ad2b417be66c3710');
for (const bits of [128, 192, 256]) {
  const name = `aes-${bits}-ctr`, key = hex(keys[bits]), iv = hex('f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff');
  const made = crypto.createCipheriv(name, key, iv).setAutoPadding(false);
  const secret = Buffer.concat([made.update(text), made.final()]);
  const back = crypto.createDecipheriv(name, key, iv).setAutoPadding(false);
  console.log(name, secret.toString('hex'), Buffer.concat([back.update(secret), back.final()]).equals(text));
}
//# status: 0
//| aes-128-ctr 874d6191b620e3261bef6864990db6ce9806f66b7970fdff8617187bb9fffdff5ae4df3edbd5d35e5b4f09020db03eab1e031dda2fbe03d1792170a0f3009cee true
//| aes-192-ctr 1abc932417521ca24f2b0459fe7e6e0b090339ec0aa6faefd5ccc2c6f4ce8e941e36b26bd1ebc670d1bd1d665620abf74f78a7f6d29809585a97daec58c6b050 true
//| aes-256-ctr 601ec313775789a5b7a7f504bbf3d228f443e3ca4d62b59aca84e990cacaf5c52b0930daa23de94ce87017ba2d84988ddfc9c58db67aada613c2dd08457941a6 true
