const fs = require('fs'), path = require('path');
const rel = (p) => (p === undefined ? p : path.relative(process.cwd(), p));
console.log(fs.mkdirSync('a'), rel(fs.mkdirSync('b/c/d', { recursive: true })), rel(fs.mkdirSync('b/c/e/f', { recursive: true })), fs.mkdirSync('b/c', { recursive: true }));
console.log(path.isAbsolute(fs.mkdirSync('z/y', { recursive: true })));
fs.mkdirSync('m', 0o700); fs.mkdirSync('n', '750'); fs.mkdirSync('o', { mode: 0o711 });
console.log(['m', 'n', 'o', 'a'].map((n) => (fs.statSync(n).mode & 0o777).toString(8)));
fs.writeFileSync('file', '');
const attempt = (f) => { try { console.log(rel(f())); } catch (e) { console.log(e.code, e.syscall, e.path && path.basename(e.path), e.message.replace(process.cwd(), '.')); } };
attempt(() => fs.mkdirSync('a'));
attempt(() => fs.mkdirSync('no/such'));
attempt(() => fs.mkdirSync('file', { recursive: true }));
attempt(() => fs.mkdirSync('file/x', { recursive: true }));
attempt(() => fs.mkdirSync('file/x'));
attempt(() => fs.mkdirSync('a', { recursive: 'yes' }));
attempt(() => fs.mkdirSync('q', { mode: 'rwx' }));
attempt(() => fs.mkdirSync(''));
fs.mkdir('cb/x', { recursive: true }, (e, p) => { console.log(e, rel(p));
  fs.mkdir('cb/x', { recursive: true }, (e2, p2) => { console.log(e2, p2);
    fs.mkdir('cb', (e3, p3) => { console.log(e3.code, p3);
      fs.mkdir('cb2', function (e4) { console.log(e4, arguments.length);
        fs.promises.mkdir('pr/x/y', { recursive: true }).then((p) => console.log(rel(p))); }); }); }); });
//# status: 0
//| undefined b b/c/e undefined
//| false
//| [ '700', '750', '711', '755' ]
//| EEXIST mkdir a EEXIST: file already exists, mkdir 'a'
//| ENOENT mkdir such ENOENT: no such file or directory, mkdir 'no/such'
//| EEXIST mkdir file EEXIST: file already exists, mkdir 'file'
//| ENOTDIR mkdir x ENOTDIR: not a directory, mkdir 'file/x'
//| ENOTDIR mkdir x ENOTDIR: not a directory, mkdir 'file/x'
//| ERR_INVALID_ARG_TYPE undefined undefined The "options.recursive" property must be of type boolean. Received type string ('yes')
//| ERR_INVALID_ARG_VALUE undefined undefined The argument 'mode' must be a 32-bit unsigned integer or an octal string. Received 'rwx'
//| ENOENT mkdir  ENOENT: no such file or directory, mkdir ''
//| null cb
//| null undefined
//| EEXIST undefined
//| null 1
//| pr
