const fs = require('fs');
fs.writeFileSync('f', '0123456789');
const fd = fs.openSync('f', 'r');
const b = Buffer.alloc(10, '.');
const log = (n) => { console.log(n, b.toString()); b.fill('.'); };
log(fs.readSync(fd, b, 0, 3, null));
log(fs.readSync(fd, b, 2, 3, null));
log(fs.readSync(fd, b, 0, 4, 8));
log(fs.readSync(fd, b, 0, 2, 0));
log(fs.readSync(fd, b, 0, 2, null));
log(fs.readSync(fd, b, { position: 4 }));
log(fs.readSync(fd, b, { offset: 5 }));
log(fs.readSync(fd, b, { length: 1, position: 9n }));
log(fs.readSync(fd, b, 0, 5, 100));
log(fs.readSync(fd, b, 0, 5, -1));
log(fs.readSync(fd, new Uint8Array(b.buffer, b.byteOffset + 1, 2), 0, 2, 5));
for (const args of [[b, -1], [b, 11], [b, 0, 11], [b, 5, 6], [b, 0, -1], [b, 'a'], [b, 0.5], [b, 0, 1, 'x'], [b, 0, 1, 1.5], [b, 0, 1, -2], ['text'], [null], [Buffer.alloc(0)]]) {
  try { console.log('?', fs.readSync(fd, ...args)); } catch (e) { console.log(e.code, e.message); }
}
fs.closeSync(fd);
try { fs.readSync(fd, b); } catch (e) { console.log(e.code, e.syscall, e.message); }
for (const bad of ['1', null, undefined, -1, 1.5, 2 ** 32, NaN, {}]) try { fs.readSync(bad, b); console.log('?'); } catch (e) { console.log(e.code, e.message); }
//# status: 0
//| 3 012.......
//| 3 ..345.....
//| 2 89........
//| 2 01........
//| 2 67........
//| 6 456789....
//| 2 .....89...
//| 1 9.........
//| 0 ..........
//| 0 ..........
//| 2 .56.......
//| ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (-1)
//| ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (11)
//| ERR_OUT_OF_RANGE The value of "length" is out of range. It must be <= 10. Received 11
//| ERR_OUT_OF_RANGE The value of "length" is out of range. It must be <= 5. Received 6
//| ERR_OUT_OF_RANGE The value of "length" is out of range. It must be >= 0. Received -1
//| ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type string ('a')
//| ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (0.5)
//| ERR_INVALID_ARG_TYPE The "position" argument must be of type bigint or integer. Received type string ('x')
//| ERR_OUT_OF_RANGE The value of "position" is out of range. It must be an integer. Received 1.5
//| ERR_OUT_OF_RANGE The value of "position" is out of range. It must be >= -1 && <= 9007199254740991. Received -2
//| ERR_INVALID_ARG_TYPE The "buffer" argument must be an instance of Buffer, TypedArray, or DataView. Received type string ('text')
//| ERR_INVALID_ARG_TYPE The "buffer" argument must be an instance of Buffer, TypedArray, or DataView. Received null
//| ? 0
//| EBADF read EBADF: bad file descriptor, read
//| ERR_INVALID_ARG_TYPE The "fd" argument must be of type number. Received type string ('1')
//| ERR_INVALID_ARG_TYPE The "fd" argument must be of type number. Received null
//| ERR_INVALID_ARG_TYPE The "fd" argument must be of type number. Received undefined
//| ERR_OUT_OF_RANGE The value of "fd" is out of range. It must be >= 0 && <= 2147483647. Received -1
//| ERR_OUT_OF_RANGE The value of "fd" is out of range. It must be an integer. Received 1.5
//| ERR_OUT_OF_RANGE The value of "fd" is out of range. It must be >= 0 && <= 2147483647. Received 4294967296
//| ERR_OUT_OF_RANGE The value of "fd" is out of range. It must be an integer. Received NaN
//| ERR_INVALID_ARG_TYPE The "fd" argument must be of type number. Received an instance of Object
