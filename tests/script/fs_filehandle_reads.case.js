const fsp = require('fs/promises'), fs = require('fs');
(async () => {
  await fsp.writeFile('f', '0123456789');
  const h = await fsp.open('f', 'r');
  console.log(h.constructor.name, typeof h.fd, h instanceof require('events'));
  let r = await h.read(Buffer.alloc(4), 0, 4, 0); console.log(Object.keys(r), r.bytesRead, String(r.buffer));
  r = await h.read(Buffer.alloc(4), 0, 3, null); console.log(r.bytesRead, String(r.buffer.subarray(0, 3)));
  r = await h.read({ buffer: Buffer.alloc(2), position: 8 }); console.log(r.bytesRead, String(r.buffer));
  r = await h.read(Buffer.alloc(3), { offset: 1, length: 2 }); console.log(r.bytesRead, JSON.stringify(String(r.buffer)));
  r = await h.read(); console.log(r.bytesRead, r.buffer.length, String(r.buffer.subarray(0, r.bytesRead)));
  r = await h.read(Buffer.alloc(3)); console.log(r.bytesRead);
  r = await h.readv([Buffer.alloc(2), Buffer.alloc(3)], 1); console.log(Object.keys(r), r.bytesRead, r.buffers.map(String));
  console.log((await h.stat()).size, (await h.stat({ bigint: true })).size);
  console.log(JSON.stringify(await h.readFile('utf8')));
  await h.write('x').catch((e) => console.log(e.code, e.syscall));
  await h.read(Buffer.alloc(1), 2).catch((e) => console.log(e.code, e.message));
  await h.read('x').catch((e) => console.log(e.code, e.message));
  console.log(await h.close(), h.fd);
  await h.read(Buffer.alloc(1)).catch((e) => console.log(e.code, e.message, e.syscall));
  console.log(await h.close().catch((e) => e.code));
  const again = await fsp.open('f'); console.log(await again.readFile({ encoding: 'utf8' }), (await again.readFile()).length); await again.close();
  await fsp.open('none').catch((e) => console.log(e.code, e.syscall, e.path, e.message));
  await fsp.open('f', 'zz').catch((e) => console.log(e.code, e.message));
})();
//# status: 0
//| FileHandle number false
//| [ 'bytesRead', 'buffer' ] 4 0123
//| 3 012
//| 2 89
//| 2 "\u000034"
//| 5 16384 56789
//| 0
//| [ 'bytesRead', 'buffers' ] 5 [ '12', '345' ]
//| 10 10n
//| ""
//| EBADF write
//| ERR_OUT_OF_RANGE The value of "length" is out of range. It must be >= 0. Received -1
//| ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type string ('x')
//| undefined -1
//| EBADF file closed read
//| undefined
//| 0123456789 0
//| ENOENT open none ENOENT: no such file or directory, open 'none'
//| ERR_INVALID_ARG_VALUE The argument 'flags' is invalid. Received 'zz'
