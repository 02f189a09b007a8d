const fs = require('fs'), path = require('path');
const a = fs.mkdtempSync('tmp-'), b = fs.mkdtempSync('tmp-');
console.log(/^tmp-[A-Za-z0-9]{6}$/.test(a), a !== b, fs.statSync(a).isDirectory(), (fs.statSync(a).mode & 0o777).toString(8));
fs.mkdirSync('d');
console.log(/^d\/[A-Za-z0-9]{6}$/.test(fs.mkdtempSync('d/')), fs.readdirSync('d').length, Buffer.isBuffer(fs.mkdtempSync('b-', 'buffer')), /^[0-9a-f]+$/.test(fs.mkdtempSync('h-', { encoding: 'hex' })));
console.log(fs.mkdtempSync(Buffer.from('buf-')).slice(0, 4), fs.mkdtempSync('plain').length);
for (const bad of [undefined, null, 5, {}, 'a\0b']) try { fs.mkdtempSync(bad); } catch (e) { console.log(e.code, e.message); }
try { fs.mkdtempSync('no/such'); } catch (e) { console.log(e.code, e.syscall, e.path, e.message); }
fs.mkdtemp('cb-', (e, p) => { console.log(e, p.slice(0, 3), fs.existsSync(p));
  fs.mkdtemp('no/x', (e2, p2) => { console.log(e2.code, e2.path.length, p2);
    fs.promises.mkdtemp('p-').then((p3) => console.log(p3.length)).then(() => fs.promises.mkdtemp('no/x')).catch((e3) => console.log(e3.code, e3.syscall, e3.path.length)); }); });
//# status: 0
//| true true true 700
//| true 1 true true
//| buf- 11
//| ERR_INVALID_ARG_TYPE The "prefix" argument must be of type string or an instance of Buffer or URL. Received undefined
//| ERR_INVALID_ARG_TYPE The "prefix" argument must be of type string or an instance of Buffer or URL. Received null
//| ERR_INVALID_ARG_TYPE The "prefix" argument must be of type string or an instance of Buffer or URL. Received type number (5)
//| ERR_INVALID_ARG_TYPE The "prefix" argument must be of type string or an instance of Buffer or URL. Received an instance of Object
//| ERR_INVALID_ARG_VALUE The argument 'prefix' must be a string, Uint8Array, or URL without null bytes. Received 'a\x00b'
//| ENOENT mkdtemp no/suchXXXXXX ENOENT: no such file or directory, mkdtemp 'no/suchXXXXXX'
//| null cb- true
//| ENOENT 10 undefined
//| 8
//| ENOENT mkdtemp 10
