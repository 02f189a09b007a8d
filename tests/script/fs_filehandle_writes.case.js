const fsp = require('fs/promises'), fs = require('fs');
const show = () => console.log(JSON.stringify(fs.readFileSync('f', 'latin1')));
(async () => {
  const h = await fsp.open('f', 'w+', 0o600);
  let r = await h.write('hello'); console.log(Object.keys(r), r.bytesWritten, r.buffer); show();
  r = await h.write('J', 0); console.log(r.bytesWritten); show();
  r = await h.write(Buffer.from(' world!'), 0, 6); console.log(r.bytesWritten); show();
  r = await h.write(Buffer.from('abc'), { offset: 1, length: 1, position: 1 }); show();
  r = await h.write('6869', null, 'hex'); console.log(r.bytesWritten); show();
  r = await h.writev([Buffer.from('1'), Buffer.from('22')]); console.log(Object.keys(r), r.bytesWritten); show();
  await h.writev([Buffer.from('X')], 3); show();
  console.log(await h.truncate(4)); show();
  console.log(await h.appendFile('END')); show();
  console.log(await h.writeFile('rest')); show();
  console.log(await h.chmod(0o640), (await h.stat()).mode.toString(8));
  console.log(await h.utimes(1, 2), (await h.stat()).mtimeMs);
  console.log(await h.sync(), await h.datasync());
  await h.truncate(); show();
  await h.write({}).catch((e) => console.log(e.code, e.message));
  await h.write(5).catch((e) => console.log(e.code));
  await h.writeFile(5).catch((e) => console.log(e.code, e.message));
  console.log((await h.write('')).bytesWritten, (await h.write(Buffer.alloc(0))).bytesWritten);
  h.on('close', () => console.log('close event'));
  await h.close();
  for (const name of ['write', 'writeFile', 'stat', 'truncate', 'sync', 'chmod', 'utimes', 'appendFile']) await h[name]('x', 1).then(() => console.log('?'), (e) => console.log(name, e.code, e.syscall, e.message));
})();
//# status: 0
//| [ 'bytesWritten', 'buffer' ] 5 hello
//| "hello"
//| 1
//| "Jello"
//| 6
//| "Jello world"
//| "Jbllo world"
//| 2
//| "Jbllo worldhi"
//| [ 'bytesWritten', 'buffers' ] 3
//| "Jbllo worldhi122"
//| "JblXo worldhi122"
//| undefined
//| "JblX"
//| undefined
//| "JblX\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000END"
//| undefined
//| "JblX\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000ENDrest"
//| undefined 100640
//| undefined 2000
//| undefined undefined
//| ""
//| ERR_INVALID_ARG_TYPE The "buffer" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received an instance of Object
//| ERR_INVALID_ARG_TYPE
//| ERR_INVALID_ARG_TYPE The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (5)
//| 0 0
//| close event
//| write EBADF write file closed
//| writeFile EBADF writeFile file closed
//| stat EBADF fstat file closed
//| truncate EBADF ftruncate file closed
//| sync EBADF fsync file closed
//| chmod EBADF fchmod file closed
//| utimes EBADF futimes file closed
//| appendFile EBADF writeFile file closed
