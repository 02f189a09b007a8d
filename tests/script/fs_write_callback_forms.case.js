const fs = require('fs');
const fd = fs.openSync('f', 'w+');
const steps = [
  (cb) => fs.write(fd, 'text', cb),
  (cb) => fs.write(fd, 'T', 0, cb),
  (cb) => fs.write(fd, '6162', null, 'hex', cb),
  (cb) => fs.write(fd, Buffer.from('buffer'), cb),
  (cb) => fs.write(fd, Buffer.from('buffer'), 3, cb),
  (cb) => fs.write(fd, Buffer.from('buffer'), 0, 2, cb),
  (cb) => fs.write(fd, Buffer.from('buffer'), 0, 1, 1, cb),
  (cb) => fs.write(fd, Buffer.from('options'), { offset: 1, length: 2, position: 30 }, cb),
  (cb) => fs.write(fd, new Uint8Array(0), cb),
];
(function next() {
  const step = steps.shift();
  if (!step) {
    fs.closeSync(fd);
    return fs.write(fd, 'late', (e, n, d) => console.log(e.code, e.syscall, n, d));
  }
  step((e, n, data) => { console.log(e, n, data.length, JSON.stringify(fs.readFileSync('f', 'latin1'))); next(); });
})();
for (const args of [[fd], [fd, 'x'], [fd, {}, () => {}], [fd, Buffer.alloc(1), 2, () => {}], [-1, 'x', () => {}], [fd, 'x', 0, 'utf8', 5]])
  try { fs.write(...args); console.log('?'); } catch (e) { console.log(e.code, e.message); }
//# status: 0
//| ERR_INVALID_ARG_TYPE The "buffer" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received undefined
//| ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received undefined
//| ERR_INVALID_ARG_TYPE The "buffer" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received an instance of Object
//| ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be <= 1. Received 2
//| ERR_OUT_OF_RANGE The value of "fd" is out of range. It must be >= 0 && <= 2147483647. Received -1
//| ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received type string ('utf8')
//| null 4 4 "text"
//| null 1 1 "Text"
//| null 2 4 "Textab"
//| null 6 6 "Textabbuffer"
//| null 3 6 "Textabbufferfer"
//| null 2 6 "Textabbufferferbu"
//| null 1 6 "Tbxtabbufferferbu"
//| null 2 7 "Tbxtabbufferferbu\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000pt"
//| null 0 0 "Tbxtabbufferferbu\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000pt"
//| EBADF write 0 late
