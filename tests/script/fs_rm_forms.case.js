const fs = require('fs');
const attempt = (name, f) => { try { console.log(name, f()); } catch (e) { console.log(name, e.name, e.code, e.syscall, e.message); } };
const make = () => { fs.mkdirSync('t/a/b', { recursive: true }); fs.writeFileSync('t/f', ''); fs.writeFileSync('t/a/g', ''); fs.symlinkSync('nowhere', 't/dangling'); fs.mkdirSync('keep', { recursive: true }); fs.writeFileSync('keep/k', ''); fs.symlinkSync('../keep', 't/to-keep'); };
make();
attempt('plain dir', () => fs.rmSync('t'));
attempt('recursive', () => fs.rmSync('t', { recursive: true }));
console.log(fs.existsSync('t'), fs.readdirSync('keep'));
attempt('missing', () => fs.rmSync('t'));
attempt('missing force', () => fs.rmSync('t', { force: true }));
attempt('missing recursive', () => fs.rmSync('t', { recursive: true }));
attempt('missing both', () => fs.rmSync('t', { recursive: true, force: true }));
make();
attempt('link', () => fs.rmSync('t/to-keep'));
attempt('dangling', () => fs.rmSync('t/dangling'));
attempt('file', () => fs.rmSync('t/f'));
console.log(fs.readdirSync('t'), fs.readdirSync('keep'));
for (const options of [{ force: 1 }, { recursive: 'a' }, { maxRetries: -1 }, { retryDelay: 'x' }, 5, 'x']) attempt('options', () => fs.rmSync('t', options));
attempt('rmdir full', () => fs.rmdirSync('t'));
attempt('rmdir file', () => fs.rmdirSync('keep/k'));
attempt('rmdir empty', () => fs.rmdirSync('t/a/b'));
attempt('unlink dir', () => { try { fs.unlinkSync('t'); } catch (e) { return ['EISDIR', 'EPERM'].includes(e.code); } });
fs.rm('t', (e) => { console.log(e.code, e.name);
  fs.rm('t', { recursive: true }, function (e2) { console.log(e2, arguments.length, fs.existsSync('t'));
    fs.rm('t', (e3) => { console.log(e3.code, e3.syscall, e3.path);
      fs.promises.rm('zz').catch((e) => console.log(e.code, e.syscall)).then(() => fs.promises.rm('zz', { force: true })).then(console.log)
        .then(() => fs.promises.rmdir('keep')).catch((e) => console.log(e.code, e.message)); }); }); });
//# status: 0
//| plain dir SystemError ERR_FS_EISDIR rm Path is a directory: rm returned EISDIR (is a directory) t
//| recursive undefined
//| false [ 'k' ]
//| missing Error ENOENT lstat ENOENT: no such file or directory, lstat 't'
//| missing force undefined
//| missing recursive Error ENOENT lstat ENOENT: no such file or directory, lstat 't'
//| missing both undefined
//| link undefined
//| dangling undefined
//| file undefined
//| [ 'a' ] [ 'k' ]
//| options TypeError ERR_INVALID_ARG_TYPE undefined The "options.force" property must be of type boolean. Received type number (1)
//| options TypeError ERR_INVALID_ARG_TYPE undefined The "options.recursive" property must be of type boolean. Received type string ('a')
//| options RangeError ERR_OUT_OF_RANGE undefined The value of "options.maxRetries" is out of range. It must be >= 0 && <= 4294967295. Received -1
//| options TypeError ERR_INVALID_ARG_TYPE undefined The "options.retryDelay" property must be of type number. Received type string ('x')
//| options TypeError ERR_INVALID_ARG_TYPE undefined The "options" argument must be of type object. Received type number (5)
//| options TypeError ERR_INVALID_ARG_TYPE undefined The "options" argument must be of type object. Received type string ('x')
//| rmdir full Error ENOTEMPTY rmdir ENOTEMPTY: directory not empty, rmdir 't'
//| rmdir file Error ENOTDIR rmdir ENOTDIR: not a directory, rmdir 'keep/k'
//| rmdir empty undefined
//| unlink dir true
//| ERR_FS_EISDIR SystemError
//| null 1 false
//| ENOENT lstat t
//| ENOENT lstat
//| undefined
//| ENOTEMPTY ENOTEMPTY: directory not empty, rmdir 'keep'
