const fsp = require('fs/promises'), fs = require('fs');
console.log(fsp === fs.promises, fsp === require('node:fs').promises, Object.keys(fsp).filter((k) => !/statfs|watch/.test(k)).sort().join());
console.log(fsp.constants === fs.constants);
(async () => {
  console.log(await fsp.writeFile('f', 'data'), await fsp.readFile('f', 'utf8'), await fsp.appendFile('f', '+'), (await fsp.readFile('f')).toString());
  console.log(await fsp.unlink('f'), await fsp.unlink('f').catch((e) => e.code + e.syscall));
  await fsp.writeFile('it', (function* () { yield 'a'; yield 'b'; yield 'c'; })()); console.log(await fsp.readFile('it', 'utf8'));
  await fsp.writeFile('it', (async function* () { yield 'x'; yield Buffer.from('y'); })()); console.log(await fsp.readFile('it', 'utf8'));
  await fsp.writeFile('it', require('stream').Readable.from(['p', 'q'])); console.log(await fsp.readFile('it', 'utf8'));
  const h = await fsp.open('it', 'w'); await fsp.writeFile(h, 'via handle'); await fsp.appendFile(h, '!'); await h.close(); console.log(await fsp.readFile('it', 'utf8'));
  const r = await fsp.open('it'); console.log(await fsp.readFile(r, 'utf8')); await r.close();
  const c = new AbortController(); c.abort(); for (const f of [() => fsp.readFile('it', { signal: c.signal }), () => fsp.writeFile('it', 'x', { signal: c.signal })]) await f().catch((e) => console.log(e.name, e.code, e.message));
  for (const f of [() => fsp.readFile(), () => fsp.readFile('x', 5), () => fsp.writeFile('x'), () => fsp.writeFile('x', 5), () => fsp.readFile('x', 'bad'), () => fsp.stat({}), () => fsp.mkdir(1), () => fsp.access('x', 99), () => fsp.copyFile('x'), () => fsp.readFile('a\0')]) {
    let p; try { p = f(); } catch (e) { console.log('sync', e.code); continue; } await p.then(() => console.log('?'), (e) => console.log(e.name, e.code, e.message)); }
  await fsp.readFile('none').catch((e) => console.log(e.errno, e.code, e.syscall, e.path, e.stack.includes('ENOENT')));
  await fsp.readFile('.').catch((e) => console.log(e.code, e.syscall, e.path));
})();
//# status: 0
//| true true access,appendFile,chmod,chown,constants,copyFile,cp,lchmod,lchown,link,lstat,lutimes,mkdir,mkdtemp,open,opendir,readFile,readdir,readlink,realpath,rename,rm,rmdir,stat,symlink,truncate,unlink,utimes,writeFile
//| true
//| undefined data undefined data+
//| undefined ENOENTunlink
//| abc
//| xy
//| pq
//| via handle!
//| via handle!
//| AbortError ABORT_ERR The operation was aborted
//| AbortError ABORT_ERR The operation was aborted
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string or an instance of Buffer or URL. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "options" argument must be one of type string or object. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (5)
//| TypeError ERR_INVALID_ARG_VALUE The argument 'encoding' is invalid encoding. Received 'bad'
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Object
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string or an instance of Buffer or URL. Received type number (1)
//| RangeError ERR_OUT_OF_RANGE mode is out of range: >= 0 && <= 7
//| TypeError ERR_INVALID_ARG_TYPE The "dest" argument must be of type string or an instance of Buffer or URL. Received undefined
//| TypeError ERR_INVALID_ARG_VALUE The argument 'path' must be a string, Uint8Array, or URL without null bytes. Received 'a\x00'
//| -2 ENOENT open none true
//| EISDIR read undefined
