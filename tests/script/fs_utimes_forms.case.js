const fs = require('fs');
const show = (p) => { const s = fs.lstatSync(p); console.log(p, Math.round(s.atimeMs), s.mtime.toISOString()); };
fs.writeFileSync('f', ''); fs.symlinkSync('f', 'l'); fs.mkdirSync('d');
fs.utimesSync('f', 1, 2); show('f');
fs.utimesSync('f', '100', '200.5'); show('f');
fs.utimesSync('f', new Date(5000), new Date('2020-02-29T12:00:00.123Z')); show('f');
fs.utimesSync('d', 0, 1e9); show('d');
fs.utimesSync('l', 7, 8); show('f');
fs.lutimesSync('l', 9, 10); show('l'); show('f');
const fd = fs.openSync('f', 'r+'); fs.futimesSync(fd, 11, 12); fs.closeSync(fd); show('f');
for (const bad of [undefined, null, 'x', {}, NaN, Infinity, ]) try { fs.utimesSync('f', bad, 1); console.log('?', fs.statSync('f').atimeMs); } catch (e) { console.log(e.code, e.message); }
for (const f of [() => fs.utimesSync('none', 1, 1), () => fs.lutimesSync('none', 1, 1), () => fs.futimesSync(999, 1, 1)]) try { f(); } catch (e) { console.log(e.code, e.syscall, e.path); }
fs.utimes('f', 20, 21, (e) => { console.log(e); show('f'); fs.lutimes('l', 22, 23, (e2) => { console.log(e2); show('l');
  fs.promises.utimes('f', 30, 31).then(() => { show('f'); return fs.promises.utimes('none', 1, 1); }).catch((e3) => console.log(e3.code, e3.syscall, e3.message)); }); });
//# status: 0
//| f 1000 1970-01-01T00:00:02.000Z
//| f 100000 1970-01-01T00:03:20.500Z
//| f 5000 2020-02-29T12:00:00.123Z
//| d 0 2001-09-09T01:46:40.000Z
//| f 7000 1970-01-01T00:00:08.000Z
//| l 9000 1970-01-01T00:00:10.000Z
//| f 7000 1970-01-01T00:00:08.000Z
//| f 11000 1970-01-01T00:00:12.000Z
//| ERR_INVALID_ARG_TYPE The "time" argument must be an instance of Date or an Time in seconds. Received undefined
//| ERR_INVALID_ARG_TYPE The "time" argument must be an instance of Date or an Time in seconds. Received null
//| ERR_INVALID_ARG_TYPE The "time" argument must be an instance of Date or an Time in seconds. Received type string ('x')
//| ERR_INVALID_ARG_TYPE The "time" argument must be an instance of Date or an Time in seconds. Received an instance of Object
//| ERR_INVALID_ARG_TYPE The "time" argument must be an instance of Date or an Time in seconds. Received type number (NaN)
//| ERR_INVALID_ARG_TYPE The "time" argument must be an instance of Date or an Time in seconds. Received type number (Infinity)
//| ENOENT utime none
//| ENOENT lutime none
//| EBADF futime undefined
//| null
//| f 20000 1970-01-01T00:00:21.000Z
//| null
//| l 22000 1970-01-01T00:00:23.000Z
//| f 30000 1970-01-01T00:00:31.000Z
//| ENOENT utime ENOENT: no such file or directory, utime 'none'
