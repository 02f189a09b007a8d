const fs = require('fs');
const make = () => { fs.rmSync('w', { recursive: true, force: true }); fs.mkdirSync('w/dir/sub', { recursive: true }); fs.writeFileSync('w/file', 'data'); fs.symlinkSync('file', 'w/link'); fs.symlinkSync('nowhere', 'w/broken'); fs.symlinkSync('loop', 'w/loop'); process.chdir('w'); };
const home = process.cwd();
for (const p of ['none', 'none/x', 'file', 'file/x', 'dir', 'dir/sub', 'link', 'broken', 'loop', '', '.', 'a\0b', 'n'.repeat(300), null, undefined, {}, Buffer.from('file'), new URL('file:///nonesuch/none'), new URL('http://x/')]) {
  make();
  try { const r = fs.rmSync(p); console.log('ok', typeof r === 'object' && r !== null && r.isFile ? [r.isFile(), r.size >= 0] : String(r).replaceAll(home, '~')); } catch (e) { console.log(e.name, e.code, e.syscall, e.errno, String(e.message).replaceAll(home, '~'), e.path === undefined ? e.path : String(e.path).slice(0, 20), e.dest); }
  process.chdir(home);
}
//# status: 0
//| Error ENOENT lstat -2 ENOENT: no such file or directory, lstat 'none' none undefined
//| Error ENOENT lstat -2 ENOENT: no such file or directory, lstat 'none/x' none/x undefined
//| ok undefined
//| Error ENOTDIR lstat -20 ENOTDIR: not a directory, lstat 'file/x' file/x undefined
//| SystemError ERR_FS_EISDIR rm 21 Path is a directory: rm returned EISDIR (is a directory) dir dir undefined
//| SystemError ERR_FS_EISDIR rm 21 Path is a directory: rm returned EISDIR (is a directory) dir/sub dir/sub undefined
//| ok undefined
//| ok undefined
//| ok undefined
//| Error ENOENT lstat -2 ENOENT: no such file or directory, lstat ''  undefined
//| SystemError ERR_FS_EISDIR rm 21 Path is a directory: rm returned EISDIR (is a directory) . . undefined
//| TypeError ERR_INVALID_ARG_VALUE undefined undefined The argument 'path' must be a string, Uint8Array, or URL without null bytes. Received 'a\x00b' undefined undefined
//| Error ENAMETOOLONG lstat -36 ENAMETOOLONG: name too long, lstat 'nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn' nnnnnnnnnnnnnnnnnnnn undefined
//| TypeError ERR_INVALID_ARG_TYPE undefined undefined The "path" argument must be of type string or an instance of Buffer or URL. Received null undefined undefined
//| TypeError ERR_INVALID_ARG_TYPE undefined undefined The "path" argument must be of type string or an instance of Buffer or URL. Received undefined undefined undefined
//| TypeError ERR_INVALID_ARG_TYPE undefined undefined The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Object undefined undefined
//| ok undefined
//| Error ENOENT lstat -2 ENOENT: no such file or directory, lstat '/nonesuch/none' /nonesuch/none undefined
//| TypeError ERR_INVALID_URL_SCHEME undefined undefined The URL must be of scheme file undefined undefined
