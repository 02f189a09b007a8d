const fail = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message.split("\n")[0]); } };
const fs = require('fs');
for (const f of [() => fs.readFileSync('none'), () => fs.readFileSync('.'), () => fs.writeFileSync('no/dir', 'x'), () => fs.readdirSync('none'), () => fs.rmdirSync('none'), () => fs.unlinkSync('none'), () => fs.mkdirSync('.'), () => fs.statSync('none'), () => fs.statSync('none', { throwIfNoEntry: false }), () => fs.renameSync('none', 'x'), () => fs.readlinkSync('.'), () => fs.accessSync('none'), () => fs.openSync('none'), () => fs.copyFileSync('none', 'x'), () => fs.symlinkSync('a', '.'), () => fs.chmodSync('none', 0o644), () => fs.truncateSync('none'), () => fs.rmSync('none'), () => fs.rmSync('.'), () => fs.utimesSync('none', 1, 1), () => fs.linkSync('none', 'x'), () => fs.closeSync(999), () => fs.fstatSync(999), () => fs.readSync(999, Buffer.alloc(1)), () => fs.writeSync(999, 'x'), () => fs.ftruncateSync(999), () => fs.mkdtempSync('no/dir/x'), () => fs.cpSync('none', 'x')]) fail(f);
for (const f of [() => fs.readFileSync(), () => fs.readFileSync({}), () => fs.readFileSync('a\0b'), () => fs.readFileSync('x', 'nope'), () => fs.readFileSync('x', 5), () => fs.openSync('x', 'zz'), () => fs.closeSync('x'), () => fs.readFile('x'), () => fs.readFile('x', 'utf8', 5), () => fs.writeFileSync('x', {}), () => fs.writeFileSync('x', 5), () => fs.chmodSync('x'), () => fs.mkdirSync(5), () => fs.truncateSync('x', 'a'), () => fs.readSync(0, 'x'), () => fs.readSync(0, Buffer.alloc(2), 0, 9), () => fs.symlinkSync('a', 'b', 'zzz'), () => fs.rmSync('x', { recursive: 1 }), () => fs.stat('x', {}, null), () => fs.exists('x'), () => fs.existsSync(), () => fs.existsSync({}), () => fs.createReadStream('x', { start: 'a' }), () => fs.createReadStream('x', { start: 5, end: 2 }), () => fs.createWriteStream('x', { start: -1 })]) fail(f);
//# status: 0
//| Error ENOENT ENOENT: no such file or directory, open 'none'
//| Error EISDIR EISDIR: illegal operation on a directory, read
//| Error ENOENT ENOENT: no such file or directory, open 'no/dir'
//| Error ENOENT ENOENT: no such file or directory, scandir 'none'
//| Error ENOENT ENOENT: no such file or directory, rmdir 'none'
//| Error ENOENT ENOENT: no such file or directory, unlink 'none'
//| Error EEXIST EEXIST: file already exists, mkdir '.'
//| Error ENOENT ENOENT: no such file or directory, stat 'none'
//| undefined
//| Error ENOENT ENOENT: no such file or directory, rename 'none' -> 'x'
//| Error EINVAL EINVAL: invalid argument, readlink '.'
//| Error ENOENT ENOENT: no such file or directory, access 'none'
//| Error ENOENT ENOENT: no such file or directory, open 'none'
//| Error ENOENT ENOENT: no such file or directory, copyfile 'none' -> 'x'
//| Error EEXIST EEXIST: file already exists, symlink 'a' -> '.'
//| Error ENOENT ENOENT: no such file or directory, chmod 'none'
//| Error ENOENT ENOENT: no such file or directory, open 'none'
//| Error ENOENT ENOENT: no such file or directory, lstat 'none'
//| SystemError ERR_FS_EISDIR Path is a directory: rm returned EISDIR (is a directory) .
//| Error ENOENT ENOENT: no such file or directory, utime 'none'
//| Error ENOENT ENOENT: no such file or directory, link 'none' -> 'x'
//| Error EBADF EBADF: bad file descriptor, close
//| Error EBADF EBADF: bad file descriptor, fstat
//| Error EBADF EBADF: bad file descriptor, read
//| Error EBADF EBADF: bad file descriptor, write
//| Error EBADF EBADF: bad file descriptor, ftruncate
//| Error ENOENT ENOENT: no such file or directory, mkdtemp 'no/dir/xXXXXXX'
//| Error ENOENT ENOENT: no such file or directory, lstat 'none'
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string or an instance of Buffer or URL. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Object
//| TypeError ERR_INVALID_ARG_VALUE The argument 'path' must be a string, Uint8Array, or URL without null bytes. Received 'a\x00b'
//| TypeError ERR_INVALID_ARG_VALUE The argument 'encoding' is invalid encoding. Received 'nope'
//| TypeError ERR_INVALID_ARG_TYPE The "options" argument must be one of type string or object. Received type number (5)
//| TypeError ERR_INVALID_ARG_VALUE The argument 'flags' is invalid. Received 'zz'
//| TypeError ERR_INVALID_ARG_TYPE The "fd" argument must be of type number. Received type string ('x')
//| TypeError ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received an instance of Object
//| TypeError ERR_INVALID_ARG_TYPE The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The "mode" argument must be of type number. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string or an instance of Buffer or URL. Received type number (5)
//| Error ENOENT ENOENT: no such file or directory, open 'x'
//| TypeError ERR_INVALID_ARG_TYPE The "buffer" argument must be an instance of Buffer, TypedArray, or DataView. Received type string ('x')
//| RangeError ERR_OUT_OF_RANGE The value of "length" is out of range. It must be <= 2. Received 9
//| Error ERR_FS_INVALID_SYMLINK_TYPE Symlink type must be one of "dir", "file", or "junction". Received "zzz"
//| TypeError ERR_INVALID_ARG_TYPE The "options.recursive" property must be of type boolean. Received type number (1)
//| TypeError ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received null
//| TypeError ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received undefined
//| false
//| false
//| TypeError ERR_INVALID_ARG_TYPE The "start" argument must be of type number. Received type string ('a')
//| RangeError ERR_OUT_OF_RANGE The value of "start" is out of range. It must be <= "end" (here: 2). Received 5
//| RangeError ERR_OUT_OF_RANGE The value of "start" is out of range. It must be >= 0 && <= 9007199254740991. Received -1
