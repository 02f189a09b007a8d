const fs = require('fs');
fs.writeFileSync('f', 'abc');
fs.utimesSync('f', 1000000000, 1234567890.5);
const s = fs.statSync('f', { bigint: true });
console.log(Object.keys(s).join());
console.log(Object.keys(s).map((k) => typeof s[k]).join());
console.log(s.size, s.nlink, s.mtimeMs, s.mtimeNs, s.atimeMs, s.atimeNs, s.mtime.toISOString());
console.log(s.isFile(), s.isDirectory(), s.constructor.name, s instanceof fs.Stats);
console.log((s.mode & 0o777n).toString(8), BigInt(fs.statSync('f').ino) === s.ino);
const fd = fs.openSync('f'); console.log(fs.fstatSync(fd, { bigint: true }).size); fs.closeSync(fd);
console.log(fs.lstatSync('f', { bigint: false }).size, fs.statSync('f').mtimeMs);
fs.stat('f', { bigint: true }, (e, st) => { console.log(e, st.size, st.birthtimeNs > 0n);
  fs.promises.stat('f', { bigint: true }).then((st) => console.log(st.size, st.isFile())); });
//# status: 0
//| dev,mode,nlink,uid,gid,rdev,blksize,ino,size,blocks,atimeMs,mtimeMs,ctimeMs,birthtimeMs,atimeNs,mtimeNs,ctimeNs,birthtimeNs,atime,mtime,ctime,birthtime
//| bigint,bigint,bigint,bigint,bigint,bigint,bigint,bigint,bigint,bigint,bigint,bigint,bigint,bigint,bigint,bigint,bigint,bigint,object,object,object,object
//| 3n 1n 1234567890500n 1234567890500000000n 1000000000000n 1000000000000000000n 2009-02-13T23:31:30.500Z
//| true false BigIntStats false
//| 644 true
//| 3n
//| 3 1234567890500
//| null 3n true
//| 3n true
