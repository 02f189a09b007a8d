const fs = require('fs');
const show = (p) => console.log(JSON.stringify(fs.readFileSync(p, 'latin1')));
const fill = () => fs.writeFileSync('f', '0123456789');
fill(); fs.truncateSync('f', 4); show('f');
fs.truncateSync('f', 6); show('f');
fs.truncateSync('f'); show('f');
fill(); let fd = fs.openSync('f', 'r+'); fs.ftruncateSync(fd, 3); show('f'); fs.ftruncateSync(fd); show('f'); fs.writeSync(fd, 'ab'); fs.ftruncateSync(fd, 1); fs.writeSync(fd, 'c'); show('f'); fs.closeSync(fd);
fd = fs.openSync('f', 'r');
const attempt = (f) => { try { f(); console.log('ok'); } catch (e) { console.log(e.code, e.syscall, e.path, e.message); } };
attempt(() => fs.ftruncateSync(fd, 0)); fs.closeSync(fd);
attempt(() => fs.truncateSync('none', 1));
attempt(() => fs.truncateSync('.', 1));
attempt(() => fs.truncateSync('f', 'x'));
attempt(() => fs.truncateSync('f', 1.5));
attempt(() => fs.truncateSync('f', -5)); show('f');
attempt(() => fs.ftruncateSync('x', 1));
fill();
fs.truncate('f', 5, (e) => { console.log(e); show('f'); fs.truncate('f', (e2) => { console.log(e2); show('f'); fs.truncate('none', (e3) => { console.log(e3.code, e3.syscall, e3.path);
  fs.promises.truncate('f', 2).then((v) => { console.log(v); show('f'); return fs.promises.truncate('none'); }).catch((e4) => console.log(e4.code, e4.syscall)); }); }); });
//# status: 0
//| "0123"
//| "0123\u0000\u0000"
//| ""
//| "012"
//| ""
//| "a\u0000c"
//| EINVAL ftruncate undefined EINVAL: invalid argument, ftruncate
//| ENOENT open none ENOENT: no such file or directory, open 'none'
//| EISDIR open . EISDIR: illegal operation on a directory, open '.'
//| ERR_INVALID_ARG_TYPE undefined undefined The "len" argument must be of type number. Received type string ('x')
//| ERR_OUT_OF_RANGE undefined undefined The value of "len" is out of range. It must be an integer. Received 1.5
//| ok
//| ""
//| ERR_INVALID_ARG_TYPE undefined undefined The "fd" argument must be of type number. Received type string ('x')
//| null
//| "01234"
//| null
//| ""
//| ENOENT open none
//| undefined
//| "\u0000\u0000"
//| ENOENT open
