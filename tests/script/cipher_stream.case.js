const crypto = require('crypto');
const hex = (text) => Buffer.from(text, 'hex');
const { Transform, Readable } = require('stream'), { pipeline } = require('stream/promises');
const key = Buffer.alloc(32, 1), iv = Buffer.alloc(16, 2);
const all = async (stream) => { const parts = []; for await (const part of stream) parts.push(part); return Buffer.concat(parts); };
(async () => {
  const made = crypto.createCipheriv('aes-256-cbc', key, iv);
  console.log(made instanceof Transform, made.writable, made.readable);
  for (let i = 0; i < 50; i++) made.write('line ' + i + '\n');
  made.end('the end');
  const secret = await all(made);
  console.log(secret.length, crypto.createHash('sha256').update(secret).digest('hex'));
  const back = crypto.createDecipheriv('aes-256-cbc', key, iv);
  Readable.from([secret.subarray(0, 33), secret.subarray(33)]).pipe(back);
  back.setEncoding('utf8');
  let text = '';
  for await (const part of back) text += part;
  console.log(text.length, text.slice(-20));
  const wrong = crypto.createDecipheriv('aes-256-cbc', key, iv);
  try { await pipeline(Readable.from([secret.subarray(0, 30)]), wrong, async (source) => { for await (const x of source) console.log(x.length); }); } catch (e) { console.log(e.code, e.message); }
  const gcm = crypto.createCipheriv('aes-256-gcm', key, iv);
  gcm.end('some text');
  const sealed = await all(gcm), tag = gcm.getAuthTag();
  console.log(sealed.toString('hex'), tag.toString('hex'));
  const open = crypto.createDecipheriv('aes-256-gcm', key, iv);
  open.setAuthTag(Buffer.alloc(16));
  open.on('error', (e) => console.log('error', e.message)).on('data', (d) => console.log('data', d.toString())).on('close', () => console.log('close'));
  open.end(sealed);
})();
//# status: 0
//| true true true
//| 400 c2f4266d7aeed119bc9e97709447fe39a0d4ebcf411a922c426315669a5eb66a
//| 397 e 48
//| line 49
//| the end
//| ERR_OSSL_WRONG_FINAL_BLOCK_LENGTH error:1C80006B:Provider routines::wrong final block length
//| 0359fa2fffb54a6caa ef5211791ef55a2033564ae70ef654e8
//| data some text
//| error Unsupported state or unable to authenticate data
//| close
