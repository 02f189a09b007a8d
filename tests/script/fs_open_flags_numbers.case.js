// Flags as numbers, and the modes of what open creates.
const fs = require('fs');
const { O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_TRUNC, O_APPEND, O_DIRECTORY, O_NOFOLLOW } = fs.constants;
const attempt = (name, f) => { try { console.log(name, f()); } catch (e) { console.log(name, e.code, e.syscall, e.path); } };
const use = (path, flags, mode) => { const fd = fs.openSync(path, flags, mode); const s = fs.fstatSync(fd); fs.closeSync(fd); return [(s.mode & 0o777).toString(8), s.size, s.isDirectory()].join(); };
fs.writeFileSync('f', 'text');
attempt('rd', () => use('f', O_RDONLY));
attempt('default', () => use('f'));
attempt('creat', () => use('c1', O_WRONLY | O_CREAT, 0o600));
attempt('creat text', () => use('c2', O_WRONLY | O_CREAT, '640'));
attempt('creat default', () => use('c3', O_WRONLY | O_CREAT));
attempt('excl', () => use('f', O_CREAT | O_EXCL | O_RDWR));
attempt('trunc', () => use('f', O_RDWR | O_TRUNC));
attempt('dir', () => use('.', O_RDONLY | O_DIRECTORY).endsWith('true'));
attempt('dir of file', () => use('f', O_RDONLY | O_DIRECTORY));
attempt('write dir', () => use('.', O_WRONLY));
fs.symlinkSync('f', 'l');
attempt('nofollow', () => use('l', O_RDONLY | O_NOFOLLOW));
attempt('append', () => { const fd = fs.openSync('f', O_WRONLY | O_APPEND); fs.writeSync(fd, 'ab'); fs.writeSync(fd, 'cd', 0); fs.closeSync(fd); return fs.readFileSync('f', 'utf8'); });
attempt('below file', () => use('f/x', 'r'));
attempt('empty', () => use('', 'r'));
attempt('long', () => use('x'.repeat(300), 'w').length);
for (const mode of ['zz', -1, 1.5, '9', {}, 2 ** 33]) try { fs.openSync('f', 'r', mode); console.log('?'); } catch (e) { console.log(e.code, e.message); }
for (const flags of [null, undefined, '', 'R', 'rw+', 1.5, {}]) try { fs.closeSync(fs.openSync('f', flags)); console.log('opened', flags); } catch (e) { console.log(e.code, e.message); }
//# status: 0
//| rd 644,4,false
//| default 644,4,false
//| creat 600,0,false
//| creat text 640,0,false
//| creat default 644,0,false
//| excl EEXIST open f
//| trunc 644,0,false
//| dir true
//| dir of file ENOTDIR open f
//| write dir EISDIR open .
//| nofollow ELOOP open l
//| append abcd
//| below file ENOTDIR open f/x
//| empty ENOENT open
//| long ENAMETOOLONG open xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
//| ERR_INVALID_ARG_VALUE The argument 'mode' must be a 32-bit unsigned integer or an octal string. Received 'zz'
//| ERR_OUT_OF_RANGE The value of "mode" is out of range. It must be >= 0 && <= 4294967295. Received -1
//| ERR_OUT_OF_RANGE The value of "mode" is out of range. It must be an integer. Received 1.5
//| ERR_INVALID_ARG_VALUE The argument 'mode' must be a 32-bit unsigned integer or an octal string. Received '9'
//| ERR_INVALID_ARG_TYPE The "mode" argument must be of type number. Received an instance of Object
//| ERR_OUT_OF_RANGE The value of "mode" is out of range. It must be >= 0 && <= 4294967295. Received 8_589_934_592
//| opened null
//| opened undefined
//| ERR_INVALID_ARG_VALUE The argument 'flags' is invalid. Received ''
//| ERR_INVALID_ARG_VALUE The argument 'flags' is invalid. Received 'R'
//| ERR_INVALID_ARG_VALUE The argument 'flags' is invalid. Received 'rw+'
//| ERR_OUT_OF_RANGE The value of "flags" is out of range. It must be an integer. Received 1.5
//| ERR_INVALID_ARG_VALUE The argument 'flags' is invalid. Received {}
