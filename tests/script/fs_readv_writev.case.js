const fs = require('fs');
const fd = fs.openSync('f', 'w+');
const text = (list) => list.map((b) => Buffer.from(b.buffer, b.byteOffset, b.byteLength).toString());
console.log(fs.writevSync(fd, [Buffer.from('one'), Buffer.from('two'), new Uint8Array([33])]));
console.log(fs.writevSync(fd, [Buffer.from('ZZ')], 1), fs.readFileSync('f', 'utf8'));
console.log(fs.writevSync(fd, [Buffer.from('end')]), fs.readFileSync('f', 'utf8'));
let list = [Buffer.alloc(2), Buffer.alloc(3), Buffer.alloc(20)];
console.log(fs.readvSync(fd, list, 0), text(list));
list = [Buffer.alloc(1), Buffer.alloc(2)];
console.log(fs.readvSync(fd, list, 4), text(list), fs.readvSync(fd, list));
fs.writev(fd, [Buffer.from('a'), Buffer.from('b')], 0, (e, n, bufs) => {
  console.log(e, n, bufs.length, fs.readFileSync('f', 'utf8'));
  fs.readv(fd, [Buffer.alloc(2), Buffer.alloc(2)], 0, (e2, n2, bufs2) => {
    console.log(e2, n2, text(bufs2));
    fs.readv(fd, [Buffer.alloc(3)], (e3, n3) => {
      console.log(e3, n3);
      require('util').promisify(fs.writev)(fd, [Buffer.from('P')], 0).then((r) => {
        console.log(Object.keys(r), r.bytesWritten);
        fs.closeSync(fd);
        fs.readv(fd, [Buffer.alloc(3)], 0, (e4) => { console.log(e4.code, e4.syscall);
          fs.writev(fd, [Buffer.alloc(3)], 0, (e4) => console.log(e4.code, e4.syscall)); });
      });
    });
  });
});
for (const bad of ['x', null, undefined, {}, [1], ['a'], Buffer.alloc(1)]) {
  try { fs.writevSync(fd, bad); console.log('?'); } catch (e) { console.log(e.code, e.message); }
  try { fs.readvSync(fd, bad); console.log('?'); } catch (e) { console.log(e.code, e.message); }
}
//# status: 0
//| 7
//| 2 oZZtwo!
//| 3 oZZtwo!end
//| 10 [
//|   'oZ',
//|   'Ztw',
//|   'o!end\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00'
//| ]
//| 3 [ 'w', 'o!' ] 0
//| ERR_INVALID_ARG_TYPE The "buffers" argument must be an ArrayBufferView[]. Received type string ('x')
//| ERR_INVALID_ARG_TYPE The "buffers" argument must be an ArrayBufferView[]. Received type string ('x')
//| ERR_INVALID_ARG_TYPE The "buffers" argument must be an ArrayBufferView[]. Received null
//| ERR_INVALID_ARG_TYPE The "buffers" argument must be an ArrayBufferView[]. Received null
//| ERR_INVALID_ARG_TYPE The "buffers" argument must be an ArrayBufferView[]. Received undefined
//| ERR_INVALID_ARG_TYPE The "buffers" argument must be an ArrayBufferView[]. Received undefined
//| ERR_INVALID_ARG_TYPE The "buffers" argument must be an ArrayBufferView[]. Received an instance of Object
//| ERR_INVALID_ARG_TYPE The "buffers" argument must be an ArrayBufferView[]. Received an instance of Object
//| ERR_INVALID_ARG_TYPE The "buffers" argument must be an ArrayBufferView[]. Received an instance of Array
//| ERR_INVALID_ARG_TYPE The "buffers" argument must be an ArrayBufferView[]. Received an instance of Array
//| ERR_INVALID_ARG_TYPE The "buffers" argument must be an ArrayBufferView[]. Received an instance of Array
//| ERR_INVALID_ARG_TYPE The "buffers" argument must be an ArrayBufferView[]. Received an instance of Array
//| ERR_INVALID_ARG_TYPE The "buffers" argument must be an ArrayBufferView[]. Received an instance of Buffer
//| ERR_INVALID_ARG_TYPE The "buffers" argument must be an ArrayBufferView[]. Received an instance of Buffer
//| null 2 2 abZtwo!end
//| null 4 [ 'ab', 'Zt' ]
//| null 0
//| [ 'bytesWritten', 'buffer' ] 1
//| EBADF read
//| EBADF write
