const fsp = require('fs/promises'), fs = require('fs');
(async () => {
  console.log(fsp === fs.promises);
  await fsp.mkdir('p/q', { recursive: true }); await fsp.writeFile('p/f', 'line1\nline2\nline3'); await fsp.appendFile('p/f', '\nend');
  console.log(await fsp.readFile('p/f', 'utf8'), (await fsp.stat('p/f')).size, await fsp.readdir('p'), (await fsp.readdir('p', { withFileTypes: true })).map((d) => d.name + d.isDirectory()));
  const h = await fsp.open('p/f', 'r+'); console.log(h.constructor.name, typeof h.fd); console.log((await h.read(Buffer.alloc(5), 0, 5, 0)).bytesRead, (await h.read({ buffer: Buffer.alloc(3), position: 1 })).buffer.toString(), (await h.write('XX', 0)).bytesWritten, (await h.stat()).isFile());
  const lines = []; for await (const l of h.readLines()) lines.push(l); console.log(lines);
  const g = await fsp.open('p/g', 'w+'); await g.writeFile('abc'); await g.appendFile('def'); await g.truncate(4); await g.chmod(0o600); await g.sync(); console.log(String(await g.readFile()), (await g.readv([Buffer.alloc(2)], 0)).bytesRead, await g.close(), g.fd); await g.read(Buffer.alloc(1)).catch((e) => console.log(e.code, e.message));
  for (const [n, a] of [['readFile', ['nope']], ['access', ['nope']], ['mkdir', ['p']], ['rmdir', ['p']], ['unlink', ['nope']], ['rename', ['a', 'b']], ['readlink', ['p']], ['copyFile', ['a', 'b']], ['open', ['nope']], ['rm', ['p']], ['opendir', ['nope']]]) await fsp[n](...a).then((v) => console.log(n, v), (e) => console.log(n, e.code, e.syscall, e.message.split(',')[0]));
  await fsp.readFile(5).catch((e) => console.log(e.code)); await fsp.readFile('p/f', { signal: AbortSignal.abort() }).catch((e) => console.log(e.name, e.code)); await fsp.writeFile('p/it', (function* () { yield 'a'; yield 'b'; })()); console.log(await fsp.readFile('p/it', 'latin1')); await fsp.writeFile('p/bad', {}).catch((e) => console.log(e.code));
  await fsp.symlink('f', 'p/l'); await fsp.link('p/f', 'p/h'); await fsp.cp('p', 'p2', { recursive: true }); await fsp.utimes('p/f', 1, 2); await fsp.chmod('p/f', 0o644); console.log(await fsp.readlink('p/l'), (await fsp.lstat('p/l')).isSymbolicLink(), (await fsp.readdir('p2')).sort(), (await fsp.realpath('p/l')).endsWith('p/f')); await fsp.rm('p2', { recursive: true, force: true });
  const names = []; for await (const d of await fsp.opendir('p')) names.push(d.name); console.log(names.sort());
})();
//# status: 0
//| true
//| line1
//| line2
//| line3
//| end 21 [ 'f', 'q' ] [ 'ffalse', 'qtrue' ]
//| FileHandle number
//| 5 ine 2 true
//| [ 'XXne1', 'line2', 'line3', 'end' ]
//|  2 undefined -1
//| EBADF file closed
//| readFile ENOENT open ENOENT: no such file or directory
//| access ENOENT access ENOENT: no such file or directory
//| mkdir EEXIST mkdir EEXIST: file already exists
//| rmdir ENOTEMPTY rmdir ENOTEMPTY: directory not empty
//| unlink ENOENT unlink ENOENT: no such file or directory
//| rename ENOENT rename ENOENT: no such file or directory
//| readlink EINVAL readlink EINVAL: invalid argument
//| copyFile ENOENT copyfile ENOENT: no such file or directory
//| open ENOENT open ENOENT: no such file or directory
//| rm ERR_FS_EISDIR rm Path is a directory: rm returned EISDIR (is a directory) p
//| opendir ENOENT opendir ENOENT: no such file or directory
//| ERR_INVALID_ARG_TYPE
//| AbortError ABORT_ERR
//| ab
//| ERR_INVALID_ARG_TYPE
//| f true [ 'f', 'g', 'h', 'it', 'l', 'q' ] true
//| [ 'f', 'g', 'h', 'it', 'l', 'q' ]
