const fs = require('fs');
const mode = (p) => (fs.statSync(p).mode & 0o7777).toString(8);
const attempt = (f) => { try { console.log(f()); } catch (e) { console.log(e.code, e.syscall, e.path, e.message); } };
fs.writeFileSync('f', ''); fs.symlinkSync('f', 'l');
for (const m of [0o777, 0o600, '644', '0755', 0, 0o4755, 0o1777]) { fs.chmodSync('f', m); console.log(mode('f')); }
fs.chmodSync('l', 0o640); console.log(mode('f'));
const fd = fs.openSync('f'); fs.fchmodSync(fd, 0o601); console.log(mode('f')); fs.fchmodSync(fd, '611'); console.log(mode('f')); fs.closeSync(fd);
for (const bad of [undefined, null, 'x', '8', -1, 1.5, {}, 2 ** 32]) attempt(() => fs.chmodSync('f', bad));
attempt(() => fs.chmodSync('none', 0o644));
attempt(() => fs.fchmodSync(999, 0o644));
attempt(() => fs.fchmodSync(0));
console.log(typeof fs.lchmod, typeof fs.lchmodSync);
fs.chmod('f', 0o644, (e) => { console.log(e, mode('f'));
  fs.chmod('none', 0o644, (e2) => { console.log(e2.code, e2.syscall, e2.path);
    fs.promises.chmod('f', '600').then((v) => console.log(v, mode('f'))).then(() => fs.promises.chmod('none', 1)).catch((e3) => console.log(e3.message)); }); });
//# status: 0
//| 777
//| 600
//| 644
//| 755
//| 0
//| 4755
//| 1777
//| 640
//| 601
//| 611
//| ERR_INVALID_ARG_TYPE undefined undefined The "mode" argument must be of type number. Received undefined
//| ERR_INVALID_ARG_TYPE undefined undefined The "mode" argument must be of type number. Received undefined
//| ERR_INVALID_ARG_VALUE undefined undefined The argument 'mode' must be a 32-bit unsigned integer or an octal string. Received 'x'
//| ERR_INVALID_ARG_VALUE undefined undefined The argument 'mode' must be a 32-bit unsigned integer or an octal string. Received '8'
//| ERR_OUT_OF_RANGE undefined undefined The value of "mode" is out of range. It must be >= 0 && <= 4294967295. Received -1
//| ERR_OUT_OF_RANGE undefined undefined The value of "mode" is out of range. It must be an integer. Received 1.5
//| ERR_INVALID_ARG_TYPE undefined undefined The "mode" argument must be of type number. Received an instance of Object
//| ERR_OUT_OF_RANGE undefined undefined The value of "mode" is out of range. It must be >= 0 && <= 4294967295. Received 4294967296
//| ENOENT chmod none ENOENT: no such file or directory, chmod 'none'
//| EBADF fchmod undefined EBADF: bad file descriptor, fchmod
//| ERR_INVALID_ARG_TYPE undefined undefined The "mode" argument must be of type number. Received undefined
//| undefined undefined
//| null 644
//| ENOENT chmod none
//| undefined 600
//| ENOENT: no such file or directory, chmod 'none'
