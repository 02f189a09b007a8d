// fs: synchronous calls and their errors.
var fs = require('fs'), path = require('path');
function fails(f) { try { console.log('no error', f()); } catch (e) { console.log(e.name, e.code, e.errno, e.syscall, e.path, e.dest, e.message); } }
fs.mkdirSync('dir'); console.log(fs.mkdirSync('a/b/c', { recursive: true }) !== undefined, fs.mkdirSync('a/b/c', { recursive: true }));
fs.writeFileSync('dir/f', 'héllo\n'); console.log(fs.readFileSync('dir/f'), fs.readFileSync('dir/f', 'utf8'), fs.readFileSync('dir/f', { encoding: 'hex' }));
fs.appendFileSync('dir/f', Buffer.from('more')); console.log(fs.readFileSync('dir/f', 'latin1').length, fs.statSync('dir/f').size);
fs.writeFileSync('dir/g', 'x', { mode: 384 }); console.log((fs.statSync('dir/g').mode & 511).toString(8), fs.statSync('dir').isDirectory(), fs.lstatSync('dir/g').isFile());
fs.symlinkSync('f', 'dir/link'); console.log(fs.readlinkSync('dir/link'), fs.lstatSync('dir/link').isSymbolicLink(), fs.statSync('dir/link').isFile());
fs.linkSync('dir/f', 'dir/hard'); console.log(fs.statSync('dir/f').nlink); fs.renameSync('dir/hard', 'dir/renamed');
console.log(fs.readdirSync('dir').sort(), fs.readdirSync('dir', { withFileTypes: true }).map(function (d) { return d.name + ':' + d.isFile() + d.isSymbolicLink(); }).sort());
fs.copyFileSync('dir/f', 'dir/copy'); fails(function () { fs.copyFileSync('dir/f', 'dir/copy', fs.constants.COPYFILE_EXCL); });
fs.chmodSync('dir/copy', '600'); fs.truncateSync('dir/copy', 3); console.log(fs.readFileSync('dir/copy', 'utf8'));
fs.utimesSync('dir/copy', 1, 2); console.log(fs.statSync('dir/copy').mtimeMs, fs.statSync('dir/copy').atime);
fs.accessSync('dir/f', fs.constants.R_OK); console.log(fs.existsSync('dir/f'), fs.existsSync('none'), fs.existsSync());
console.log(path.basename(fs.realpathSync('dir/link')), path.basename(fs.mkdtempSync('tmp-')).length);
var fd = fs.openSync('dir/rw', 'w+'); console.log(fs.writeSync(fd, 'abcdef'), fs.writeSync(fd, Buffer.from('XY'), 0, 2, 1)); var b = Buffer.alloc(8);
console.log(fs.readSync(fd, b, 0, 8, 0), b, fs.readSync(fd, b, 2, 3, 2), b.toString('latin1', 2, 5)); fs.ftruncateSync(fd, 2); console.log(fs.fstatSync(fd).size); fs.closeSync(fd);
fails(function () { fs.readFileSync('none'); }); fails(function () { fs.readdirSync('dir/f'); }); fails(function () { fs.mkdirSync('dir'); }); fails(function () { fs.rmdirSync('dir'); });
fails(function () { fs.unlinkSync('none'); }); fails(function () { fs.renameSync('none', 'x'); }); fails(function () { fs.readFileSync('dir'); }); fails(function () { fs.statSync('dir/f/x'); });
fails(function () { fs.readlinkSync('dir/f'); }); fails(function () { fs.symlinkSync('x', 'dir/f'); }); fails(function () { fs.accessSync('none'); }); fails(function () { fs.closeSync(999); });
fails(function () { fs.readFileSync(5.5); }); fails(function () { fs.readFileSync({}); }); fails(function () { fs.openSync('x', 'q'); }); fails(function () { fs.readFileSync('a\u0000b'); });
fails(function () { fs.writeFileSync('y', { a: 1 }); }); fails(function () { fs.mkdirSync('none/x'); }); fails(function () { fs.rmSync('none'); }); fails(function () { fs.mkdtempSync('none/x'); });
console.log(fs.statSync('none', { throwIfNoEntry: false })); fs.rmSync('none', { force: true }); fs.rmSync('a', { recursive: true }); console.log(fs.existsSync('a'));
fs.mkdirSync('src/sub', { recursive: true }); fs.writeFileSync('src/sub/x', '1'); fs.cpSync('src', 'dst', { recursive: true }); console.log(fs.readdirSync('dst', { recursive: true }));
//# also: microscript
//# status: 0
//| true undefined
//| <Buffer 68 c3 a9 6c 6c 6f 0a> héllo
//|  68c3a96c6c6f0a
//| 11 11
//| 600 true true
//| f true true
//| 2
//| [ 'f', 'g', 'link', 'renamed' ] [ 'f:truefalse', 'g:truefalse', 'link:falsetrue', 'renamed:truefalse' ]
//| Error EEXIST -17 copyfile dir/f dir/copy EEXIST: file already exists, copyfile 'dir/f' -> 'dir/copy'
//| hé
//| 2000 1970-01-01T00:00:01.000Z
//| true false false
//| f 10
//| 6 2
//| 6 <Buffer 61 58 59 64 65 66 00 00> 3 Yde
//| 2
//| Error ENOENT -2 open none undefined ENOENT: no such file or directory, open 'none'
//| Error ENOTDIR -20 scandir dir/f undefined ENOTDIR: not a directory, scandir 'dir/f'
//| Error EEXIST -17 mkdir dir undefined EEXIST: file already exists, mkdir 'dir'
//| Error ENOTEMPTY -39 rmdir dir undefined ENOTEMPTY: directory not empty, rmdir 'dir'
//| Error ENOENT -2 unlink none undefined ENOENT: no such file or directory, unlink 'none'
//| Error ENOENT -2 rename none x ENOENT: no such file or directory, rename 'none' -> 'x'
//| Error EISDIR -21 read undefined undefined EISDIR: illegal operation on a directory, read
//| Error ENOTDIR -20 stat dir/f/x undefined ENOTDIR: not a directory, stat 'dir/f/x'
//| Error EINVAL -22 readlink dir/f undefined EINVAL: invalid argument, readlink 'dir/f'
//| Error EEXIST -17 symlink x dir/f EEXIST: file already exists, symlink 'x' -> 'dir/f'
//| Error ENOENT -2 access none undefined ENOENT: no such file or directory, access 'none'
//| Error EBADF -9 close undefined undefined EBADF: bad file descriptor, close
//| TypeError ERR_INVALID_ARG_TYPE undefined undefined undefined undefined The "path" argument must be of type string or an instance of Buffer or URL. Received type number (5.5)
//| TypeError ERR_INVALID_ARG_TYPE undefined undefined undefined undefined The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Object
//| TypeError ERR_INVALID_ARG_VALUE undefined undefined undefined undefined The argument 'flags' is invalid. Received 'q'
//| TypeError ERR_INVALID_ARG_VALUE undefined undefined undefined undefined The argument 'path' must be a string, Uint8Array, or URL without null bytes. Received 'a\x00b'
//| TypeError ERR_INVALID_ARG_TYPE undefined undefined undefined undefined The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received an instance of Object
//| Error ENOENT -2 mkdir none/x undefined ENOENT: no such file or directory, mkdir 'none/x'
//| Error ENOENT -2 lstat none undefined ENOENT: no such file or directory, lstat 'none'
//| Error ENOENT -2 mkdtemp none/xXXXXXX undefined ENOENT: no such file or directory, mkdtemp 'none/xXXXXXX'
//| undefined
//| false
//| [ 'sub', 'sub/x' ]
