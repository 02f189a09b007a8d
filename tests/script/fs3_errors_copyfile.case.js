const fs = require('fs');
const make = () => { fs.rmSync('w', { recursive: true, force: true }); fs.mkdirSync('w/dir/sub', { recursive: true }); fs.writeFileSync('w/file', 'data'); fs.symlinkSync('file', 'w/link'); fs.symlinkSync('nowhere', 'w/broken'); fs.symlinkSync('loop', 'w/loop'); process.chdir('w'); };
const home = process.cwd();
for (const p of ['none', 'none/x', 'file', 'file/x', 'dir', 'dir/sub', 'link', 'broken', 'loop', '', '.', 'a\0b', 'n'.repeat(300), null, undefined, {}, Buffer.from('file'), new URL('file:///nonesuch/none'), new URL('http://x/')]) {
  make();
  try { const r = fs.copyFileSync(p, 'copy'); console.log('ok', typeof r === 'object' && r !== null && r.isFile ? [r.isFile(), r.size >= 0] : String(r).replaceAll(home, '~')); } catch (e) { console.log(e.name, e.code, e.syscall, e.errno, String(e.message).replaceAll(home, '~'), e.path === undefined ? e.path : String(e.path).slice(0, 20), e.dest); }
  process.chdir(home);
}
//# status: 0
//| Error ENOENT copyfile -2 ENOENT: no such file or directory, copyfile 'none' -> 'copy' none copy
//| Error ENOENT copyfile -2 ENOENT: no such file or directory, copyfile 'none/x' -> 'copy' none/x copy
//| ok undefined
//| Error ENOTDIR copyfile -20 ENOTDIR: not a directory, copyfile 'file/x' -> 'copy' file/x copy
//| Error EISDIR copyfile -21 EISDIR: illegal operation on a directory, copyfile 'dir' -> 'copy' dir copy
//| Error EISDIR copyfile -21 EISDIR: illegal operation on a directory, copyfile 'dir/sub' -> 'copy' dir/sub copy
//| ok undefined
//| Error ENOENT copyfile -2 ENOENT: no such file or directory, copyfile 'broken' -> 'copy' broken copy
//| Error ELOOP copyfile -40 ELOOP: too many symbolic links encountered, copyfile 'loop' -> 'copy' loop copy
//| Error ENOENT copyfile -2 ENOENT: no such file or directory, copyfile '' -> 'copy'  copy
//| Error EISDIR copyfile -21 EISDIR: illegal operation on a directory, copyfile '.' -> 'copy' . copy
//| TypeError ERR_INVALID_ARG_VALUE undefined undefined The argument 'src' must be a string, Uint8Array, or URL without null bytes. Received 'a\x00b' undefined undefined
//| Error ENAMETOOLONG copyfile -36 ENAMETOOLONG: name too long, copyfile 'nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn' -> 'copy' nnnnnnnnnnnnnnnnnnnn copy
//| TypeError ERR_INVALID_ARG_TYPE undefined undefined The "src" argument must be of type string or an instance of Buffer or URL. Received null undefined undefined
//| TypeError ERR_INVALID_ARG_TYPE undefined undefined The "src" argument must be of type string or an instance of Buffer or URL. Received undefined undefined undefined
//| TypeError ERR_INVALID_ARG_TYPE undefined undefined The "src" argument must be of type string or an instance of Buffer or URL. Received an instance of Object undefined undefined
//| ok undefined
//| Error ENOENT copyfile -2 ENOENT: no such file or directory, copyfile '/nonesuch/none' -> 'copy' /nonesuch/none copy
//| TypeError ERR_INVALID_URL_SCHEME undefined undefined The URL must be of scheme file undefined undefined
