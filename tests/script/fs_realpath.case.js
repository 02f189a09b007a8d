const fs = require('fs'), path = require('path');
const rel = (p) => path.relative(fs.realpathSync('.'), String(p)) || '.';
fs.mkdirSync('a/b', { recursive: true }); fs.writeFileSync('a/b/f', ''); fs.symlinkSync('a/b', 'ab'); fs.symlinkSync('ab/f', 'lf'); fs.symlinkSync(path.resolve('a'), 'abs'); fs.symlinkSync('loop', 'loop');
for (const p of ['a/b/../b/f', 'ab/f', 'ab/..', 'lf', 'abs/b', './a//b/', '.', 'abs/b/../b/f']) console.log(p, rel(fs.realpathSync(p)), rel(fs.realpathSync.native(p)));
console.log(Buffer.isBuffer(fs.realpathSync('ab', 'buffer')), rel(fs.realpathSync(Buffer.from('ab'))), fs.realpathSync('/'));
for (const p of ['none', 'a/none/x', 'a/b/f/x', 'loop']) for (const f of [fs.realpathSync, fs.realpathSync.native])
  try { f(p); console.log('?'); } catch (e) { console.log(p, e.code, e.syscall, path.basename(e.path), e.message.replace(process.cwd(), '.')); }
fs.realpath('lf', (e, p) => { console.log(e, rel(p)); fs.realpath('none', (e2, p2) => { console.log(e2.code, e2.syscall, p2); fs.realpath.native('lf', (e3, p3) => { console.log(e3, rel(p3)); fs.realpath.native('none', (e4) => { console.log(e4.code, e4.syscall, e4.path);
  fs.promises.realpath('ab').then((p) => console.log(rel(p))).then(() => fs.promises.realpath('none')).catch((e) => console.log(e.code, e.syscall, e.path)); }); }); }); });
//# status: 0
//| a/b/../b/f a/b/f a/b/f
//| ab/f a/b/f a/b/f
//| ab/.. . a
//| lf a/b/f a/b/f
//| abs/b a/b a/b
//| ./a//b/ a/b a/b
//| . . .
//| abs/b/../b/f a/b/f a/b/f
//| true a/b /
//| none ENOENT lstat none ENOENT: no such file or directory, lstat './none'
//| none ENOENT realpath none ENOENT: no such file or directory, realpath 'none'
//| a/none/x ENOENT lstat none ENOENT: no such file or directory, lstat './a/none'
//| a/none/x ENOENT realpath x ENOENT: no such file or directory, realpath 'a/none/x'
//| a/b/f/x ENOTDIR lstat x ENOTDIR: not a directory, lstat './a/b/f/x'
//| a/b/f/x ENOTDIR realpath x ENOTDIR: not a directory, realpath 'a/b/f/x'
//| loop ELOOP stat loop ELOOP: too many symbolic links encountered, stat './loop'
//| loop ELOOP realpath loop ELOOP: too many symbolic links encountered, realpath 'loop'
//| null a/b/f
//| ENOENT lstat undefined
//| null a/b/f
//| ENOENT realpath none
//| a/b
//| ENOENT realpath none
