const fs = require('fs');
fs.writeFileSync('f', 'x'.repeat(1000));
fs.mkdirSync('d'); fs.symlinkSync('f', 'l'); fs.linkSync('f', 'h');
const kinds = (s) => ['isFile', 'isDirectory', 'isSymbolicLink', 'isFIFO', 'isSocket', 'isBlockDevice', 'isCharacterDevice'].filter((k) => s[k]()).join();
for (const name of ['f', 'd', 'l', 'h', '/dev/null']) console.log(name, kinds(fs.statSync(name)), kinds(fs.lstatSync(name)));
const s = fs.statSync('f');
console.log(Object.keys(s).join());
console.log(s.size, s.nlink, fs.statSync('h').ino === s.ino, fs.statSync('h').dev === s.dev, s.mode.toString(8), fs.lstatSync('l').size);
console.log(s instanceof fs.Stats, s.atime instanceof Date, s.mtime.getTime() === Math.round(s.mtimeMs), typeof s.blocks, typeof s.blksize, s.uid === process.getuid(), s.gid === process.getgid());
const fd = fs.openSync('f'); console.log(fs.fstatSync(fd).ino === s.ino, fs.fstatSync(fd).size); fs.closeSync(fd);
console.log(fs.statSync('none', { throwIfNoEntry: false }), fs.statSync('f', { throwIfNoEntry: false }).size);
fs.stat('f', (e, st) => { console.log(e, st.size);
  fs.lstat('l', (e, st) => { console.log(e, st.isSymbolicLink());
    fs.stat('none', (e, st) => { console.log(e.code, e.message, st);
      fs.fstat(999, (e) => console.log(e.code, e.syscall, e.path)); }); }); });
//# status: 0
//| f isFile isFile
//| d isDirectory isDirectory
//| l isFile isSymbolicLink
//| h isFile isFile
//| /dev/null isCharacterDevice isCharacterDevice
//| dev,mode,nlink,uid,gid,rdev,blksize,ino,size,blocks,atimeMs,mtimeMs,ctimeMs,birthtimeMs,atime,mtime,ctime,birthtime
//| 1000 2 true true 100644 1
//| true true true number number true true
//| true 1000
//| undefined 1000
//| null 1000
//| null true
//| ENOENT ENOENT: no such file or directory, stat 'none' undefined
//| EBADF fstat undefined
