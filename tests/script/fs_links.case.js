const fs = require('fs'), path = require('path');
const attempt = (name, f) => { try { console.log(name, f()); } catch (e) { console.log(name, e.code, e.syscall, e.path, e.dest); } };
fs.writeFileSync('f', 'data'); fs.mkdirSync('d');
attempt('sym', () => fs.symlinkSync('f', 's'));
attempt('read', () => fs.readlinkSync('s'));
attempt('buffer', () => fs.readlinkSync('s', 'buffer'));
attempt('hex', () => fs.readlinkSync('s', { encoding: 'hex' }));
attempt('type', () => { fs.symlinkSync('d', 'sd', 'dir'); return fs.statSync('sd').isDirectory(); });
attempt('exists', () => fs.symlinkSync('x', 's'));
attempt('not a link', () => fs.readlinkSync('f'));
attempt('missing', () => fs.readlinkSync('none'));
attempt('dangling', () => { fs.symlinkSync('nowhere', 'dang'); return [fs.existsSync('dang'), fs.lstatSync('dang').isSymbolicLink()].join(); });
attempt('stat dangling', () => fs.statSync('dang'));
attempt('loop', () => { fs.symlinkSync('l2', 'l1'); fs.symlinkSync('l1', 'l2'); return fs.statSync('l1'); });
attempt('hard', () => { fs.linkSync('f', 'h'); fs.writeFileSync('h', 'via h'); return fs.readFileSync('f', 'utf8') + fs.statSync('f').nlink; });
attempt('hard exists', () => fs.linkSync('f', 'h'));
attempt('hard missing', () => fs.linkSync('none', 'h2'));
attempt('hard dir', () => fs.linkSync('d', 'hd'));
attempt('write through', () => { fs.writeFileSync('s', 'via s'); return fs.readFileSync('f', 'utf8') + fs.lstatSync('s').isSymbolicLink(); });
attempt('create through', () => { fs.writeFileSync('dang', 'made'); return fs.readFileSync('nowhere', 'utf8'); });
attempt('unlink', () => { fs.unlinkSync('h'); return fs.statSync('f').nlink; });
attempt('bad', () => fs.symlinkSync(5, 'q'));
attempt('bad', () => fs.symlinkSync('f', 'q', 5));
fs.symlink('f', 's3', (e) => { console.log(e); fs.readlink('s3', (e2, t) => { console.log(e2, t); fs.link('f', 's3', (e3) => { console.log(e3.code, e3.syscall, e3.path, e3.dest);
  fs.promises.symlink('f', 's3p').then(() => fs.promises.readlink('s3p')).then(console.log).then(() => fs.promises.readlink('f')).catch((e) => console.log(e.code, e.syscall, e.message)); }); }); });
//# status: 0
//| sym undefined
//| read f
//| buffer <Buffer 66>
//| hex 66
//| type true
//| exists EEXIST symlink x s
//| not a link EINVAL readlink f undefined
//| missing ENOENT readlink none undefined
//| dangling false,true
//| stat dangling ENOENT stat dang undefined
//| loop ELOOP stat l1 undefined
//| hard via h2
//| hard exists EEXIST link f h
//| hard missing ENOENT link none h2
//| hard dir EPERM link d hd
//| write through via strue
//| create through made
//| unlink 1
//| bad ERR_INVALID_ARG_TYPE undefined undefined undefined
//| bad undefined
//| null
//| null f
//| EEXIST link f s3
//| f
//| EINVAL readlink EINVAL: invalid argument, readlink 'f'
