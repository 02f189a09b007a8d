const fs = require('fs');
const make = () => { fs.rmSync('w', { recursive: true, force: true }); fs.mkdirSync('w/dir/sub', { recursive: true }); fs.writeFileSync('w/file', 'data'); fs.symlinkSync('file', 'w/link'); fs.symlinkSync('nowhere', 'w/broken'); fs.symlinkSync('loop', 'w/loop'); process.chdir('w'); };
const home = process.cwd();
for (const p of ['none', 'none/x', 'file', 'file/x', 'dir', 'dir/sub', 'link', 'broken', 'loop', '', '.', 'a\0b', 'n'.repeat(300), null, undefined, {}, Buffer.from('file'), new URL('file:///nonesuch/none'), new URL('http://x/')]) {
  make();
  try { const r = fs.linkSync(p, 'dir'); console.log('ok', typeof r === 'object' && r !== null && r.isFile ? [r.isFile(), r.size >= 0] : String(r).replaceAll(home, '~')); } catch (e) { console.log(e.name, e.code, e.syscall, e.errno, String(e.message).replaceAll(home, '~'), e.path === undefined ? e.path : String(e.path).slice(0, 20), e.dest); }
  process.chdir(home);
}
//# status: 0
//| Error ENOENT link -2 ENOENT: no such file or directory, link 'none' -> 'dir' none dir
//| Error ENOENT link -2 ENOENT: no such file or directory, link 'none/x' -> 'dir' none/x dir
//| Error EEXIST link -17 EEXIST: file already exists, link 'file' -> 'dir' file dir
//| Error ENOTDIR link -20 ENOTDIR: not a directory, link 'file/x' -> 'dir' file/x dir
//| Error EEXIST link -17 EEXIST: file already exists, link 'dir' -> 'dir' dir dir
//| Error EEXIST link -17 EEXIST: file already exists, link 'dir/sub' -> 'dir' dir/sub dir
//| Error EEXIST link -17 EEXIST: file already exists, link 'link' -> 'dir' link dir
//| Error EEXIST link -17 EEXIST: file already exists, link 'broken' -> 'dir' broken dir
//| Error EEXIST link -17 EEXIST: file already exists, link 'loop' -> 'dir' loop dir
//| Error ENOENT link -2 ENOENT: no such file or directory, link '' -> 'dir'  dir
//| Error EEXIST link -17 EEXIST: file already exists, link '.' -> 'dir' . dir
//| TypeError ERR_INVALID_ARG_VALUE undefined undefined The argument 'existingPath' must be a string, Uint8Array, or URL without null bytes. Received 'a\x00b' undefined undefined
//| Error ENAMETOOLONG link -36 ENAMETOOLONG: name too long, link 'nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn' -> 'dir' nnnnnnnnnnnnnnnnnnnn dir
//| TypeError ERR_INVALID_ARG_TYPE undefined undefined The "existingPath" argument must be of type string or an instance of Buffer or URL. Received null undefined undefined
//| TypeError ERR_INVALID_ARG_TYPE undefined undefined The "existingPath" argument must be of type string or an instance of Buffer or URL. Received undefined undefined undefined
//| TypeError ERR_INVALID_ARG_TYPE undefined undefined The "existingPath" argument must be of type string or an instance of Buffer or URL. Received an instance of Object undefined undefined
//| Error EEXIST link -17 EEXIST: file already exists, link 'file' -> 'dir' file dir
//| Error ENOENT link -2 ENOENT: no such file or directory, link '/nonesuch/none' -> 'dir' /nonesuch/none dir
//| TypeError ERR_INVALID_URL_SCHEME undefined undefined The URL must be of scheme file undefined undefined
