const fs = require('fs');
const fd = fs.openSync('f', 'w+');
const show = (n) => console.log(n, JSON.stringify(fs.readFileSync('f', 'latin1')));
show(fs.writeSync(fd, 'hello'));
show(fs.writeSync(fd, Buffer.from(' world')));
show(fs.writeSync(fd, 'J', 0));
show(fs.writeSync(fd, Buffer.from('abcd'), 1, 2, 2));
show(fs.writeSync(fd, Buffer.from('xyz'), 2));
show(fs.writeSync(fd, Buffer.from('123'), { offset: 1, length: 1, position: 15 }));
show(fs.writeSync(fd, '\u00e9', null, 'latin1'));
show(fs.writeSync(fd, '', 0));
show(fs.writeSync(fd, '7a7a', 0, 'hex'));
show(fs.writeSync(fd, new Uint16Array([0x3131])));
show(fs.writeSync(fd, Buffer.from('end'), 0, 3, null));
for (const args of [[Buffer.from('a'), 2], [Buffer.from('a'), 0, 2], [Buffer.from('a'), -1], [Buffer.from('a'), 0, -1], [5], [null], [{}], [undefined], ['x', 0, 'nope'], [[1]], [{ toString() { return 'obj'; } }]])
  try { console.log('?', fs.writeSync(fd, ...args)); } catch (e) { console.log(e.code, e.message); }
fs.closeSync(fd);
try { fs.writeSync(fd, 'x'); } catch (e) { console.log(e.code, e.syscall); }
const r = fs.openSync('f', 'r');
try { fs.writeSync(r, 'x'); } catch (e) { console.log(e.code, e.errno, e.message); }
fs.closeSync(r);
//# status: 0
//| 5 "hello"
//| 6 "hello world"
//| 1 "Jello world"
//| 2 "Jebco world"
//| 1 "Jebco worldz"
//| 1 "Jebco worldz\u0000\u0000\u00002"
//| 1 "Jebco worldzé\u0000\u00002"
//| 0 "Jebco worldzé\u0000\u00002"
//| 2 "zzbco worldzé\u0000\u00002"
//| 2 "zzbco worldzé112"
//| 3 "zzbco worldzé11end"
//| ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be <= 1. Received 2
//| ERR_OUT_OF_RANGE The value of "length" is out of range. It must be <= 1. Received 2
//| ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 && <= 9007199254740991. Received -1
//| ERR_OUT_OF_RANGE The value of "length" is out of range. It must be >= 0. Received -1
//| ERR_INVALID_ARG_TYPE The "buffer" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (5)
//| ERR_INVALID_ARG_TYPE The "buffer" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received null
//| ERR_INVALID_ARG_TYPE The "buffer" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received an instance of Object
//| ERR_INVALID_ARG_TYPE The "buffer" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received undefined
//| ? 1
//| ERR_INVALID_ARG_TYPE The "buffer" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received an instance of Array
//| ERR_INVALID_ARG_TYPE The "buffer" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received an instance of Object
//| EBADF write
//| EBADF -9 EBADF: bad file descriptor, write
