const fs = require('fs');
fs.writeFileSync('f', 'abcdefghij');
const fd = fs.openSync('f', 'r');
const steps = [
  (cb) => fs.read(fd, Buffer.alloc(4), 0, 4, 0, cb),
  (cb) => fs.read(fd, Buffer.alloc(4), 1, 2, null, cb),
  (cb) => fs.read(fd, Buffer.alloc(3), cb),
  (cb) => fs.read(fd, Buffer.alloc(6, '-'), { offset: 2, length: 3, position: 7 }, cb),
  (cb) => fs.read(fd, { buffer: Buffer.alloc(2), position: 0 }, cb),
  (cb) => fs.read(fd, { length: 4, buffer: Buffer.alloc(8), offset: 4, position: 5 }, cb),
  (cb) => fs.read(fd, Buffer.alloc(5), 0, 0, 0, cb),
  (cb) => fs.read(fd, Buffer.alloc(5), 0, 5, 50, cb),
  (cb) => fs.read(fd, Buffer.alloc(2), null, cb),
  (cb) => fs.read(fd, (e, n, b) => cb(e, n, b.subarray(0, n))),
];
(function next() {
  const step = steps.shift();
  if (!step) {
    fs.closeSync(fd);
    return fs.read(fd, Buffer.alloc(1), 0, 1, 0, (e, n, b) => console.log(e.code, n, b));
  }
  step((e, n, b) => { console.log(e, n, JSON.stringify(b.toString('latin1'))); next(); });
})();
for (const args of [[fd], [fd, Buffer.alloc(1)], [fd, Buffer.alloc(1), 0, 1, 0], [fd, 'x', 0, 1, 0, () => {}], [fd, Buffer.alloc(1), 5, 1, 0, () => {}], ['f', Buffer.alloc(1), () => {}]])
  try { fs.read(...args); console.log('?'); } catch (e) { console.log(e.code, e.message); }
//# status: 0
//| ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received undefined
//| ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received an instance of Buffer
//| ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received undefined
//| ERR_INVALID_ARG_TYPE The "buffer" argument must be an instance of Buffer, TypedArray, or DataView. Received type string ('x')
//| ERR_OUT_OF_RANGE The value of "length" is out of range. It must be <= -4. Received 1
//| ERR_INVALID_ARG_TYPE The "fd" argument must be of type number. Received type string ('f')
//| null 4 "abcd"
//| null 2 "\u0000ab\u0000"
//| null 3 "cde"
//| null 3 "--hij-"
//| null 2 "ab"
//| null 4 "\u0000\u0000\u0000\u0000fghi"
//| null 0 "\u0000\u0000\u0000\u0000\u0000"
//| null 0 "\u0000\u0000\u0000\u0000\u0000"
//| null 2 "fg"
//| null 3 "hij"
//| EBADF 0 <Buffer 00>
