const fs = require('fs');
const fd = fs.openSync('f', 'w');
console.log(fs.fsyncSync(fd), fs.fdatasyncSync(fd));
fs.fsync(fd, (e) => { console.log(e); fs.fdatasync(fd, (e2) => { console.log(e2); fs.close(fd, function (e3) { console.log(e3, arguments.length);
  fs.fsync(fd, (e4) => { console.log(e4.code, e4.syscall); fs.fdatasync(fd, (e5) => { console.log(e5.code, e5.syscall); fs.close(fd, (e6) => console.log(e6.code, e6.syscall, e6.message)); }); }); }); }); });
for (const f of [() => fs.fsyncSync(9999), () => fs.fdatasyncSync(9999), () => fs.closeSync(9999), () => fs.fsyncSync('1'), () => fs.closeSync(), () => fs.close('x', () => {}), () => fs.close(fd, 'x'), () => fs.closeSync(-1), () => fs.closeSync(1.1)]) try { f(); console.log('?'); } catch (e) { console.log(e.code, e.message); }
const a = fs.openSync('a', 'w'), b = fs.openSync('b', 'w'); fs.closeSync(a); const c = fs.openSync('c', 'w'); console.log(c === a, b > a); fs.closeSync(b); fs.closeSync(c);
//# status: 0
//| undefined undefined
//| EBADF EBADF: bad file descriptor, fsync
//| EBADF EBADF: bad file descriptor, fdatasync
//| EBADF EBADF: bad file descriptor, close
//| ERR_INVALID_ARG_TYPE The "fd" argument must be of type number. Received type string ('1')
//| ERR_INVALID_ARG_TYPE The "fd" argument must be of type number. Received undefined
//| ERR_INVALID_ARG_TYPE The "fd" argument must be of type number. Received type string ('x')
//| ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received type string ('x')
//| ERR_OUT_OF_RANGE The value of "fd" is out of range. It must be >= 0 && <= 2147483647. Received -1
//| ERR_OUT_OF_RANGE The value of "fd" is out of range. It must be an integer. Received 1.1
//| true true
//| null
//| null
//| null 1
//| EBADF fsync
//| EBADF fdatasync
//| EBADF close EBADF: bad file descriptor, close
