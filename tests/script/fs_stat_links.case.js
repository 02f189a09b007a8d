const fs = require('fs'), path = require('path');
fs.mkdirSync('d/e/f', { recursive: true }); fs.writeFileSync('d/a.txt', 'hello', { mode: 0o640 }); fs.symlinkSync('a.txt', 'd/link'); fs.linkSync('d/a.txt', 'd/hard');
const s = fs.statSync('d/a.txt'); console.log(s.isFile(), s.isDirectory(), s.isSymbolicLink(), s.isFIFO(), s.isSocket(), s.isBlockDevice(), s.isCharacterDevice(), s.size, (s.mode & 0o777).toString(8), s.nlink, s.mtime instanceof Date, typeof s.mtimeMs, s.constructor.name);
console.log(Object.keys(s).join(), fs.lstatSync('d/link').isSymbolicLink(), fs.statSync('d/link').isFile(), fs.readlinkSync('d/link'), fs.readlinkSync('d/link', 'buffer'), path.relative(process.cwd(), fs.realpathSync('d/link')));
const b = fs.statSync('d/a.txt', { bigint: true }); console.log(typeof b.size, b.size, typeof b.mtimeNs, b.isFile());
console.log(fs.readdirSync('d').sort(), fs.readdirSync('d', { withFileTypes: true }).map((e) => [e.name, e.isFile(), e.isDirectory(), e.isSymbolicLink(), e.parentPath, e.path].join()).sort(), fs.readdirSync('d', { recursive: true }).sort(), fs.readdirSync('d', 'buffer').length);
fs.chmodSync('d/a.txt', 0o600); console.log((fs.statSync('d/a.txt').mode & 0o777).toString(8)); fs.utimesSync('d/a.txt', 10, 20.5); console.log(fs.statSync('d/a.txt').mtimeMs, fs.statSync('d/a.txt').atime.toISOString()); fs.lutimesSync('d/link', 1, 2); console.log(fs.lstatSync('d/link').mtimeMs);
fs.copyFileSync('d/a.txt', 'c.txt'); console.log(fs.readFileSync('c.txt', 'utf8')); try { fs.copyFileSync('d/a.txt', 'c.txt', fs.constants.COPYFILE_EXCL); } catch (e) { console.log(e.code, e.syscall, e.dest); }
fs.renameSync('c.txt', 'r.txt'); console.log(fs.existsSync('c.txt'), fs.existsSync('r.txt')); fs.truncateSync('r.txt', 2); console.log(fs.readFileSync('r.txt', 'latin1')); fs.appendFileSync('r.txt', '++'); console.log(fs.readFileSync('r.txt') + ''); fs.cpSync('d', 'd2', { recursive: true }); console.log(fs.readdirSync('d2').sort().join()); fs.rmSync('d2', { recursive: true }); fs.rmSync('gone', { force: true }); try { fs.rmdirSync('d'); } catch (e) { console.log(e.code, e.message.split(',')[0]); }
console.log(fs.mkdirSync(process.cwd() + '/x/y/z', { recursive: true }).endsWith('/x'), fs.mkdirSync('x/y', { recursive: true }), path.basename(fs.mkdtempSync('tmp-')).length, fs.accessSync('x', fs.constants.W_OK), fs.constants.O_RDONLY, fs.constants.S_IFMT, fs.F_OK, fs.R_OK);
try { fs.symlinkSync('loop', 'loop'); fs.readFileSync('loop'); } catch (e) { console.log(e.code, e.message.replace(/'.*'/, 'P')); }
//# status: 0
//| true false false false false false false 5 640 2 true number Stats
//| dev,mode,nlink,uid,gid,rdev,blksize,ino,size,blocks,atimeMs,mtimeMs,ctimeMs,birthtimeMs,atime,mtime,ctime,birthtime true true a.txt <Buffer 61 2e 74 78 74> d/a.txt
//| bigint 5n bigint true
//| [ 'a.txt', 'e', 'hard', 'link' ] [
//|   'a.txt,true,false,false,d,d',
//|   'e,false,true,false,d,d',
//|   'hard,true,false,false,d,d',
//|   'link,false,false,true,d,d'
//| ] [ 'a.txt', 'e', 'e/f', 'hard', 'link' ] 4
//| 600
//| 20500 1970-01-01T00:00:10.000Z
//| 2000
//| hello
//| EEXIST copyfile c.txt
//| false true
//| he
//| he++
//| a.txt,e,hard,link
//| ENOTEMPTY ENOTEMPTY: directory not empty
//| true undefined 10 undefined 0 61440 0 4
//| ELOOP ELOOP: too many symbolic links encountered, open P
