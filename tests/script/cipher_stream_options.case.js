const crypto = require('crypto');
const hex = (text) => Buffer.from(text, 'hex');
const key = Buffer.alloc(16, 1), iv = Buffer.alloc(16, 2);
const made = crypto.createCipheriv('aes-128-ctr', key, iv, { highWaterMark: 10, encoding: 'utf8' });
console.log(made.writableHighWaterMark, made.readableHighWaterMark, typeof made.write('0123456789'), made.read().length);
made.on('data', (d) => console.log(typeof d, d.length)).on('end', () => console.log('end')).on('finish', () => console.log('finish')).on('close', () => console.log('close'));
made.end('x');
const out = crypto.createCipheriv('aes-128-ctr', key, iv);
out.setEncoding('hex');
out.on('data', (d) => console.log(d)).on('end', () => console.log('end 2'));
out.end('abc', 'utf8');
//# status: 0
//| 10 10 boolean 9
//| string 2
//| 76b477
//| end
//| finish
//| end 2
//| close
