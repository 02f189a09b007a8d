// cwd, chdir, umask, and what they refuse.
const fs = require('fs'); const path = require('path'); const fail = (g) => { try { console.log(g()); } catch (x) { console.log(x.name, x.code, x.message.replace(start, 'START')); } }; const start = process.cwd(); fs.mkdirSync('d/e', { recursive: true }); process.chdir('d'); console.log(path.relative(start, process.cwd())); process.chdir('./e/..'); console.log(path.relative(start, process.cwd())); fs.writeFileSync('f', 'x'); console.log(fs.readdirSync('.').sort()); fail(() => process.chdir('none')); fail(() => process.chdir('f')); fail(() => process.chdir()); fail(() => process.chdir(5)); fail(() => process.chdir('')); process.chdir(start); console.log(process.cwd() === start, path.resolve('x') === path.join(start, 'x')); const old = process.umask(0o77); console.log(old, process.umask(), process.umask('027'), process.umask(), process.umask(0o1777).toString(8), process.umask().toString(8)); fs.writeFileSync('g', ''); process.umask(0o22); fs.writeFileSync('h', ''); console.log((fs.statSync('g').mode & 0o777).toString(8), (fs.statSync('h').mode & 0o777).toString(8)); fail(() => process.umask('x')); fail(() => process.umask('8')); fail(() => process.umask({})); fail(() => process.umask(-1)); fail(() => process.umask(1.5)); fail(() => process.umask(2 ** 32)); fail(() => process.umask(null)); process.umask(0o22);
//# status: 0
//| d
//| d
//| [ 'e', 'f' ]
//| Error ENOENT ENOENT: no such file or directory, chdir 'START/d' -> 'none'
//| Error ENOTDIR ENOTDIR: not a directory, chdir 'START/d' -> 'f'
//| TypeError ERR_INVALID_ARG_TYPE The "directory" argument must be of type string. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "directory" argument must be of type string. Received type number (5)
//| Error ENOENT ENOENT: no such file or directory, chdir 'START/d' -> ''
//| true true
//| 18 63 63 23 27 777
//| 0 644
//| TypeError ERR_INVALID_ARG_VALUE The argument 'mask' must be a 32-bit unsigned integer or an octal string. Received 'x'
//| TypeError ERR_INVALID_ARG_VALUE The argument 'mask' must be a 32-bit unsigned integer or an octal string. Received '8'
//| TypeError ERR_INVALID_ARG_TYPE The "mask" argument must be of type number. Received an instance of Object
//| RangeError ERR_OUT_OF_RANGE The value of "mask" is out of range. It must be >= 0 && <= 4294967295. Received -1
//| RangeError ERR_OUT_OF_RANGE The value of "mask" is out of range. It must be an integer. Received 1.5
//| RangeError ERR_OUT_OF_RANGE The value of "mask" is out of range. It must be >= 0 && <= 4294967295. Received 4294967296
//| TypeError ERR_INVALID_ARG_TYPE The "mask" argument must be of type number. Received undefined
