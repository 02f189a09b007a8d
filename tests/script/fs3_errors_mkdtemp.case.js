const fs = require('fs');
const make = () => { fs.rmSync('w', { recursive: true, force: true }); fs.mkdirSync('w/dir/sub', { recursive: true }); fs.writeFileSync('w/file', 'data'); fs.symlinkSync('file', 'w/link'); fs.symlinkSync('nowhere', 'w/broken'); fs.symlinkSync('loop', 'w/loop'); process.chdir('w'); };
const home = process.cwd();
for (const p of ['none', 'none/x', 'file', 'file/x', 'dir', 'dir/sub', 'link', 'broken', 'loop', '', '.', 'a\0b', 'n'.repeat(300), null, undefined, {}, Buffer.from('file'), new URL('file:///nonesuch/none'), new URL('http://x/')]) {
  make();
  try { const r = fs.mkdtempSync(p + 'x-').length > 0; console.log('ok', typeof r === 'object' && r !== null && r.isFile ? [r.isFile(), r.size >= 0] : String(r).replaceAll(home, '~')); } catch (e) { console.log(e.name, e.code, e.syscall, e.errno, String(e.message).replaceAll(home, '~'), e.path === undefined ? e.path : String(e.path).slice(0, 20), e.dest); }
  process.chdir(home);
}
//# status: 0
//| ok true
//| Error ENOENT mkdtemp -2 ENOENT: no such file or directory, mkdtemp 'none/xx-XXXXXX' none/xx-XXXXXX undefined
//| ok true
//| Error ENOTDIR mkdtemp -20 ENOTDIR: not a directory, mkdtemp 'file/xx-XXXXXX' file/xx-XXXXXX undefined
//| ok true
//| ok true
//| ok true
//| ok true
//| ok true
//| ok true
//| ok true
//| TypeError ERR_INVALID_ARG_VALUE undefined undefined The argument 'prefix' must be a string, Uint8Array, or URL without null bytes. Received 'a\x00bx-' undefined undefined
//| Error ENAMETOOLONG mkdtemp -36 ENAMETOOLONG: name too long, mkdtemp 'nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnx-XXXXXX' nnnnnnnnnnnnnnnnnnnn undefined
//| ok true
//| ok true
//| ok true
//| ok true
//| Error ENOENT mkdtemp -2 ENOENT: no such file or directory, mkdtemp 'file:///nonesuch/nonex-XXXXXX' file:///nonesuch/non undefined
//| Error ENOENT mkdtemp -2 ENOENT: no such file or directory, mkdtemp 'http://x/x-XXXXXX' http://x/x-XXXXXX undefined
