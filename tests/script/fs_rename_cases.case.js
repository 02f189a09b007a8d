const fs = require('fs');
const attempt = (name, f) => { try { console.log(name, f()); } catch (e) { console.log(name, e.code, e.syscall, e.path, e.dest, e.message); } };
fs.writeFileSync('a', 'A'); fs.writeFileSync('b', 'B'); fs.mkdirSync('d'); fs.mkdirSync('full/x', { recursive: true }); fs.mkdirSync('empty');
attempt('file', () => fs.renameSync('a', 'a2'));
attempt('over', () => { fs.renameSync('a2', 'b'); return fs.readFileSync('b', 'utf8'); });
attempt('file to dir', () => fs.renameSync('b', 'd'));
attempt('dir to file', () => fs.renameSync('d', 'b'));
attempt('dir to full', () => fs.renameSync('d', 'full'));
attempt('dir to empty', () => fs.renameSync('d', 'empty'));
attempt('into itself', () => fs.renameSync('full', 'full/x/y'));
attempt('missing', () => fs.renameSync('none', 'x'));
attempt('to missing', () => fs.renameSync('b', 'no/x'));
attempt('same', () => fs.renameSync('b', 'b'));
attempt('hard link', () => { fs.linkSync('b', 'b2'); fs.renameSync('b', 'b2'); return [fs.existsSync('b'), fs.existsSync('b2')].join(); });
attempt('symlink', () => { fs.symlinkSync('b2', 'l'); fs.renameSync('l', 'l2'); return fs.readlinkSync('l2'); });
attempt('bad', () => fs.renameSync('b'));
attempt('bad', () => fs.renameSync(null, 'b'));
fs.rename('b2', 'c', function (e) { console.log(e, arguments.length, fs.existsSync('c'));
  fs.rename('b2', 'c', (e2) => { console.log(e2.code, e2.path, e2.dest);
    fs.promises.rename('zz', 'yy').catch((e) => console.log(e.code, e.message)); }); });
//# status: 0
//| file undefined
//| over A
//| file to dir EISDIR rename b d EISDIR: illegal operation on a directory, rename 'b' -> 'd'
//| dir to file ENOTDIR rename d b ENOTDIR: not a directory, rename 'd' -> 'b'
//| dir to full ENOTEMPTY rename d full ENOTEMPTY: directory not empty, rename 'd' -> 'full'
//| dir to empty undefined
//| into itself EINVAL rename full full/x/y EINVAL: invalid argument, rename 'full' -> 'full/x/y'
//| missing ENOENT rename none x ENOENT: no such file or directory, rename 'none' -> 'x'
//| to missing ENOENT rename b no/x ENOENT: no such file or directory, rename 'b' -> 'no/x'
//| same undefined
//| hard link true,true
//| symlink b2
//| bad ERR_INVALID_ARG_TYPE undefined undefined undefined The "newPath" argument must be of type string or an instance of Buffer or URL. Received undefined
//| bad ERR_INVALID_ARG_TYPE undefined undefined undefined The "oldPath" argument must be of type string or an instance of Buffer or URL. Received null
//| null 1 true
//| ENOENT b2 c
//| ENOENT ENOENT: no such file or directory, rename 'zz' -> 'yy'
