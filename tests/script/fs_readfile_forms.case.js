// The forms of readFile: encodings, flags, descriptors, and what each makes of an empty file.
const fs = require('fs');
fs.writeFileSync('t', 'h\u00e9llo \u{1f600}');
for (const encoding of ['utf8', 'utf-8', 'UTF8', 'latin1', 'binary', 'ascii', 'hex', 'base64', 'base64url', 'utf16le', 'ucs2', null, undefined])
  console.log(encoding, JSON.stringify(fs.readFileSync('t', encoding)), fs.readFileSync('t', { encoding }).length);
fs.writeFileSync('e', '');
console.log(fs.readFileSync('e'), JSON.stringify(fs.readFileSync('e', 'utf8')));
const fd = fs.openSync('t', 'r');
console.log(fs.readSync(fd, Buffer.alloc(3)), fs.readFileSync(fd, 'utf8'), JSON.stringify(fs.readFileSync(fd, 'utf8')));
fs.closeSync(fd);
console.log(fs.readFileSync(Buffer.from('t')).length, fs.readFileSync(require('url').pathToFileURL('t')).length);
fs.readFile('t', (e, d) => { console.log(e, Buffer.isBuffer(d), d.length);
  fs.readFile('t', 'hex', (e, d) => { console.log(e, d);
    fs.readFile('none', (e, d) => { console.log(e.code, e.errno, e.syscall, e.path, d);
      fs.readFile('t', { flag: 'wx' }, (e) => console.log(e.code, e.message)); }); }); });
console.log(fs.readFileSync('new', { flag: 'a+' }).length, fs.existsSync('new'));
//# status: 0
//| utf8 "héllo 😀" 8
//| utf-8 "héllo 😀" 8
//| UTF8 "héllo 😀" 8
//| latin1 "hÃ©llo ð" 11
//| binary "hÃ©llo ð" 11
//| ascii "hC)llo p\u001f\u0018\u0000" 11
//| hex "68c3a96c6c6f20f09f9880" 22
//| base64 "aMOpbGxvIPCfmIA=" 16
//| base64url "aMOpbGxvIPCfmIA" 15
//| utf16le "써沩潬颟" 5
//| ucs2 "써沩潬颟" 5
//| null {"type":"Buffer","data":[104,195,169,108,108,111,32,240,159,152,128]} 11
//| undefined {"type":"Buffer","data":[104,195,169,108,108,111,32,240,159,152,128]} 11
//| <Buffer > ""
//| 3 llo 😀 ""
//| 11 11
//| 0 true
//| null true 11
//| null 68c3a96c6c6f20f09f9880
//| ENOENT -2 open none undefined
//| EEXIST EEXIST: file already exists, open 't'
