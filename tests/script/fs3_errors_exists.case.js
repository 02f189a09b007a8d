const fs = require('fs');
const make = () => { fs.rmSync('w', { recursive: true, force: true }); fs.mkdirSync('w/dir/sub', { recursive: true }); fs.writeFileSync('w/file', 'data'); fs.symlinkSync('file', 'w/link'); fs.symlinkSync('nowhere', 'w/broken'); fs.symlinkSync('loop', 'w/loop'); process.chdir('w'); };
const home = process.cwd();
for (const p of ['none', 'none/x', 'file', 'file/x', 'dir', 'dir/sub', 'link', 'broken', 'loop', '', '.', 'a\0b', 'n'.repeat(300), null, undefined, {}, Buffer.from('file'), new URL('file:///nonesuch/none'), new URL('http://x/')]) {
  make();
  try { const r = fs.existsSync(p); console.log('ok', typeof r === 'object' && r !== null && r.isFile ? [r.isFile(), r.size >= 0] : String(r).replaceAll(home, '~')); } catch (e) { console.log(e.name, e.code, e.syscall, e.errno, String(e.message).replaceAll(home, '~'), e.path === undefined ? e.path : String(e.path).slice(0, 20), e.dest); }
  process.chdir(home);
}
//# status: 0
//| ok false
//| ok false
//| ok true
//| ok false
//| ok true
//| ok true
//| ok true
//| ok false
//| ok false
//| ok false
//| ok true
//| ok false
//| ok false
//| ok false
//| ok false
//| ok false
//| ok true
//| ok false
//| ok false
