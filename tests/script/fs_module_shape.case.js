const fs = require('fs');
console.log(Object.keys(fs).filter((k) => !/^_|watch|Watch|openAsBlob|statfs|glob/.test(k)).sort().join());
console.log(fs === require('node:fs'), fs.readFile.name, fs.readFileSync.name, fs.readFile.length, fs.statSync.length, fs.promises.readFile.name);
for (const name of ['access', 'appendFile', 'chmod', 'close', 'copyFile', 'lstat', 'mkdir', 'mkdtemp', 'open', 'readdir', 'readlink', 'realpath', 'rename', 'rm', 'rmdir', 'stat', 'symlink', 'truncate', 'unlink', 'utimes', 'writeFile', 'fstat', 'fsync', 'link', 'opendir', 'cp'])
  if (typeof fs[name] !== 'function' || typeof fs[name + 'Sync'] !== 'function') console.log('missing', name);
for (const name of ['readFile', 'writeFile', 'stat', 'mkdir', 'open', 'rename', 'unlink', 'cp', 'access', 'opendir'])
  for (const args of [[], ['x'], ['x', {}], ['x', {}, 'notfn']]) try { fs[name](...args); console.log(name, args.length, '?'); } catch (e) { console.log(name, args.length, e.code, e.message.slice(0, 70)); }
//# status: 0
//| Dir,Dirent,F_OK,FileReadStream,FileWriteStream,R_OK,ReadStream,Stats,W_OK,WriteStream,X_OK,access,accessSync,appendFile,appendFileSync,chmod,chmodSync,chown,chownSync,close,closeSync,constants,copyFile,copyFileSync,cp,cpSync,createReadStream,createWriteStream,exists,existsSync,fchmod,fchmodSync,fchown,fchownSync,fdatasync,fdatasyncSync,fstat,fstatSync,fsync,fsyncSync,ftruncate,ftruncateSync,futimes,futimesSync,lchmod,lchmodSync,lchown,lchownSync,link,linkSync,lstat,lstatSync,lutimes,lutimesSync,mkdir,mkdirSync,mkdtemp,mkdtempSync,open,openSync,opendir,opendirSync,promises,read,readFile,readFileSync,readSync,readdir,readdirSync,readlink,readlinkSync,readv,readvSync,realpath,realpathSync,rename,renameSync,rm,rmSync,rmdir,rmdirSync,stat,statSync,symlink,symlinkSync,truncate,truncateSync,unlink,unlinkSync,utimes,utimesSync,write,writeFile,writeFileSync,writeSync,writev,writevSync
//| true readFile readFileSync 3 1 readFile
//| readFile 0 ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received undefined
//| readFile 1 ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received undefined
//| readFile 2 ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received an instance of Ob
//| readFile 3 ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received type string ('not
//| writeFile 0 ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received undefined
//| writeFile 1 ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received undefined
//| writeFile 2 ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received undefined
//| writeFile 3 ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received type string ('not
//| stat 0 ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received undefined
//| stat 1 ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received undefined
//| stat 2 ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received undefined
//| stat 3 ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received type string ('not
//| mkdir 0 ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received undefined
//| mkdir 1 ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received undefined
//| mkdir 2 ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received undefined
//| mkdir 3 ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received type string ('not
//| open 0 ERR_INVALID_ARG_TYPE The "path" argument must be of type string or an instance of Buffer or
//| open 1 ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received undefined
//| open 2 ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received an instance of Ob
//| open 3 ERR_INVALID_ARG_VALUE The argument 'mode' must be a 32-bit unsigned integer or an octal stri
//| rename 0 ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received undefined
//| rename 1 ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received undefined
//| rename 2 ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received undefined
//| rename 3 ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received type string ('not
//| unlink 0 ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received undefined
//| unlink 1 ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received undefined
//| unlink 2 ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received an instance of Ob
//| unlink 3 ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received an instance of Ob
//| cp 0 ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received undefined
//| cp 1 ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received undefined
//| cp 2 ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received undefined
//| cp 3 ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received undefined
//| access 0 ERR_INVALID_ARG_TYPE The "path" argument must be of type string or an instance of Buffer or
//| access 1 ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received undefined
//| access 2 ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received undefined
//| access 3 ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received type string ('not
//| opendir 0 ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received undefined
//| opendir 1 ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received undefined
//| opendir 2 ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received undefined
//| opendir 3 ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type string
