// The own properties of errors of the system, and how they are shown.
const fs = require('fs'), util = require('util');
const take = (f) => { try { f(); } catch (e) { return e; } };
for (const f of [() => fs.readFileSync('none'), () => fs.renameSync('none', 'b'), () => fs.readFileSync('.'), () => fs.closeSync(999), () => fs.mkdirSync('a/b'), () => fs.rmdirSync('none'), () => fs.symlinkSync('x', '.'), () => fs.lstatSync('none'), () => fs.readlinkSync('none'), () => fs.chmodSync('none', 1), () => fs.copyFileSync('none', 'q'), () => fs.unlinkSync('none'), () => fs.readdirSync('none')]) {
  const e = take(f);
  console.log(e instanceof Error, e.name, e.constructor === Error, Object.keys(e).join(), JSON.stringify(e), String(e));
}
const e = take(() => fs.readFileSync('none'));
console.log(util.inspect(e).split('\n').slice(-5).join('|'));
console.log(util.getSystemErrorName(e.errno), util.inspect(Object.getOwnPropertyDescriptor(e, 'code')));
const t = take(() => fs.readFileSync(5.5));
console.log(t.name, Object.keys(t), t.toString(), t.stack.split('\n')[0]);
fs.readFile('none', (e2) => console.log(e2.stack.split('\n')[0]));
//# status: 0
//| true Error true errno,code,syscall,path {"errno":-2,"code":"ENOENT","syscall":"open","path":"none"} Error: ENOENT: no such file or directory, open 'none'
//| true Error true errno,code,syscall,path,dest {"errno":-2,"code":"ENOENT","syscall":"rename","path":"none","dest":"b"} Error: ENOENT: no such file or directory, rename 'none' -> 'b'
//| true Error true errno,code,syscall {"errno":-21,"code":"EISDIR","syscall":"read"} Error: EISDIR: illegal operation on a directory, read
//| true Error true errno,code,syscall {"errno":-9,"code":"EBADF","syscall":"close"} Error: EBADF: bad file descriptor, close
//| true Error true errno,code,syscall,path {"errno":-2,"code":"ENOENT","syscall":"mkdir","path":"a/b"} Error: ENOENT: no such file or directory, mkdir 'a/b'
//| true Error true errno,code,syscall,path {"errno":-2,"code":"ENOENT","syscall":"rmdir","path":"none"} Error: ENOENT: no such file or directory, rmdir 'none'
//| true Error true errno,code,syscall,path,dest {"errno":-17,"code":"EEXIST","syscall":"symlink","path":"x","dest":"."} Error: EEXIST: file already exists, symlink 'x' -> '.'
//| true Error true errno,code,syscall,path {"errno":-2,"code":"ENOENT","syscall":"lstat","path":"none"} Error: ENOENT: no such file or directory, lstat 'none'
//| true Error true errno,code,syscall,path {"errno":-2,"code":"ENOENT","syscall":"readlink","path":"none"} Error: ENOENT: no such file or directory, readlink 'none'
//| true Error true errno,code,syscall,path {"errno":-2,"code":"ENOENT","syscall":"chmod","path":"none"} Error: ENOENT: no such file or directory, chmod 'none'
//| true Error true errno,code,syscall,path,dest {"errno":-2,"code":"ENOENT","syscall":"copyfile","path":"none","dest":"q"} Error: ENOENT: no such file or directory, copyfile 'none' -> 'q'
//| true Error true errno,code,syscall,path {"errno":-2,"code":"ENOENT","syscall":"unlink","path":"none"} Error: ENOENT: no such file or directory, unlink 'none'
//| true Error true errno,code,syscall,path {"errno":-2,"code":"ENOENT","syscall":"scandir","path":"none"} Error: ENOENT: no such file or directory, scandir 'none'
//|   errno: -2,|  code: 'ENOENT',|  syscall: 'open',|  path: 'none'|}
//| ENOENT {
//|   value: 'ENOENT',
//|   writable: true,
//|   enumerable: true,
//|   configurable: true
//| }
//| TypeError [ 'code' ] TypeError [ERR_INVALID_ARG_TYPE]: The "path" argument must be of type string or an instance of Buffer or URL. Received type number (5.5) TypeError [ERR_INVALID_ARG_TYPE]: The "path" argument must be of type string or an instance of Buffer or URL. Received type number (5.5)
//| Error: ENOENT: no such file or directory, open 'none'
