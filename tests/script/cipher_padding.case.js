const crypto = require('crypto');
const hex = (text) => Buffer.from(text, 'hex');
const key = Buffer.alloc(32, 7), iv = Buffer.alloc(16, 9);
for (const mode of ['cbc', 'ecb']) for (const size of [0, 1, 15, 16, 17, 31, 32, 33]) {
  const at = mode === 'ecb' ? '' : iv, made = crypto.createCipheriv('aes-256-' + mode, key, at);
  const first = made.update(Buffer.alloc(size, 'x')), last = made.final();
  const back = crypto.createDecipheriv('aes-256-' + mode, key, at), secret = Buffer.concat([first, last]);
  const a = back.update(secret), b = back.final();
  console.log(mode, size, first.length, last.toString('hex'), a.length, b.length, Buffer.concat([a, b]).toString());
  const raw = crypto.createDecipheriv('aes-256-' + mode, key, at);
  raw.setAutoPadding(false);
  console.log(Buffer.concat([raw.update(secret), raw.final()]).toString('latin1'));
}
const off = crypto.createCipheriv('aes-256-cbc', key, iv);
console.log(off.setAutoPadding() === off, off.final().length, crypto.createCipheriv('aes-256-cbc', key, iv).setAutoPadding(1).final().length);
//# status: 0
//| cbc 0 0 808b387d3d541e036b3292c648292039 0 0
//| 
//| cbc 1 0 9f761de5a66f44ba68d029af613f1141 0 1 x
//| x
//| cbc 15 0 b7a77e6be75f255d2363f4a1465f5ca9 0 15 xxxxxxxxxxxxxxx
//| xxxxxxxxxxxxxxx
//| cbc 16 16 1dfacba84f19fdbe1fa4b423c4d0e63f 16 0 xxxxxxxxxxxxxxxx
//| xxxxxxxxxxxxxxxx
//| cbc 17 16 73b6c1e566e4a919aaa823809e20d34a 16 1 xxxxxxxxxxxxxxxxx
//| xxxxxxxxxxxxxxxxx
//| cbc 31 16 a8c1ae33bcd7f4594116b0d43654dbb2 16 15 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
//| xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
//| cbc 32 32 7f4a94366ceefee035126b34001f1fe3 32 0 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
//| xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
//| cbc 33 32 f29793438ac23ea41ac3a0c479b732bb 32 1 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
//| xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
//| ecb 0 0 94f551ac1fc273d74d84fc638b2a9ef8 0 0
//| 
//| ecb 1 0 ea5aba202d74e8c8fc6be6854f38508b 0 1 x
//| x
//| ecb 15 0 7ed7f4ada6289a8862afe4748f6f351a 0 15 xxxxxxxxxxxxxxx
//| xxxxxxxxxxxxxxx
//| ecb 16 16 94f551ac1fc273d74d84fc638b2a9ef8 16 0 xxxxxxxxxxxxxxxx
//| xxxxxxxxxxxxxxxx
//| ecb 17 16 ea5aba202d74e8c8fc6be6854f38508b 16 1 xxxxxxxxxxxxxxxxx
//| xxxxxxxxxxxxxxxxx
//| ecb 31 16 7ed7f4ada6289a8862afe4748f6f351a 16 15 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
//| xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
//| ecb 32 32 94f551ac1fc273d74d84fc638b2a9ef8 32 0 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
//| xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
//| ecb 33 32 ea5aba202d74e8c8fc6be6854f38508b 32 1 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
//| xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
//| true 0 16
