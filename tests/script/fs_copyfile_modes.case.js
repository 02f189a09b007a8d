const fs = require('fs');
const { COPYFILE_EXCL, COPYFILE_FICLONE } = fs.constants;
const attempt = (name, f) => { try { console.log(name, f()); } catch (e) { console.log(name, e.code, e.syscall, e.path, e.dest, e.message); } };
console.log(COPYFILE_EXCL, COPYFILE_FICLONE, fs.constants.COPYFILE_FICLONE_FORCE);
fs.writeFileSync('a', 'content', { mode: 0o755 }); fs.mkdirSync('d');
attempt('plain', () => fs.copyFileSync('a', 'b')); console.log(fs.readFileSync('b', 'utf8'), (fs.statSync('b').mode & 0o777).toString(8));
attempt('over', () => { fs.writeFileSync('b', 'a longer text than before'); fs.copyFileSync('a', 'b'); return fs.readFileSync('b', 'utf8'); });
attempt('excl', () => fs.copyFileSync('a', 'b', COPYFILE_EXCL));
attempt('excl new', () => fs.copyFileSync('a', 'c', COPYFILE_EXCL));
attempt('clone', () => fs.copyFileSync('a', 'c', COPYFILE_FICLONE));
attempt('missing', () => fs.copyFileSync('none', 'x'));
attempt('to missing', () => fs.copyFileSync('a', 'no/x'));
attempt('to dir', () => fs.copyFileSync('a', 'd'));
attempt('self', () => { fs.copyFileSync('a', 'a'); return fs.readFileSync('a', 'utf8'); });
attempt('bad mode', () => fs.copyFileSync('a', 'b', 8));
attempt('bad mode', () => fs.copyFileSync('a', 'b', 'x'));
attempt('bad dest', () => fs.copyFileSync('a'));
fs.copyFile('a', 'e', (e) => { console.log(e, fs.readFileSync('e', 'utf8'));
  fs.copyFile('a', 'e', COPYFILE_EXCL, (e2) => { console.log(e2.code, e2.syscall, e2.dest);
    fs.promises.copyFile('a', 'p').then((v) => console.log(v)).then(() => fs.promises.copyFile('a', 'p', COPYFILE_EXCL)).catch((e) => console.log(e.code, e.message)); }); });
//# status: 0
//| 1 2 4
//| plain undefined
//| content 755
//| over content
//| excl EEXIST copyfile a b EEXIST: file already exists, copyfile 'a' -> 'b'
//| excl new undefined
//| clone undefined
//| missing ENOENT copyfile none x ENOENT: no such file or directory, copyfile 'none' -> 'x'
//| to missing ENOENT copyfile a no/x ENOENT: no such file or directory, copyfile 'a' -> 'no/x'
//| to dir EISDIR copyfile a d EISDIR: illegal operation on a directory, copyfile 'a' -> 'd'
//| self content
//| bad mode ERR_OUT_OF_RANGE undefined undefined undefined mode is out of range: >= 0 && <= 7
//| bad mode ERR_INVALID_ARG_TYPE undefined undefined undefined mode must be int32 or null/undefined
//| bad dest ERR_INVALID_ARG_TYPE undefined undefined undefined The "dest" argument must be of type string or an instance of Buffer or URL. Received undefined
//| null content
//| EEXIST copyfile e
//| undefined
//| EEXIST EEXIST: file already exists, copyfile 'a' -> 'p'
