const fs = require('fs');
const { F_OK, R_OK, W_OK, X_OK } = fs.constants;
console.log(F_OK, R_OK, W_OK, X_OK, fs.F_OK, fs.R_OK, fs.W_OK, fs.X_OK);
fs.writeFileSync('f', '', { mode: 0o644 }); fs.writeFileSync('x', '', { mode: 0o755 }); fs.symlinkSync('none', 'dangling');
const attempt = (...a) => { try { console.log(...a, fs.accessSync(...a)); } catch (e) { console.log(...a, e.code, e.syscall, e.path, e.message); } };
attempt('f'); attempt('f', R_OK); attempt('f', R_OK | W_OK); attempt('f', X_OK); attempt('x', X_OK); attempt('none'); attempt('dangling'); attempt('f/x'); attempt('.', R_OK | W_OK | X_OK);
attempt('f', 8); attempt('f', 'x'); attempt(''); attempt('f', 1.5); attempt('f', null);
for (const p of ['f', 'none', 'dangling', '.', '', 'f/x', Buffer.from('f'), null, undefined, 5, {}, 'a\0b', new URL('file:///'), new URL('http://x/')]) console.log(fs.existsSync(p));
fs.access('f', (e) => { console.log(e); fs.access('f', X_OK, (e2) => { console.log(e2.code); fs.access('none', (e3) => { console.log(e3.code, e3.syscall);
  fs.exists('f', (yes) => { console.log(yes); fs.exists('none', function (no) { console.log(no, arguments.length);
    require('util').promisify(fs.exists)('f').then(console.log).then(() => fs.promises.access('f')).then(console.log).then(() => fs.promises.access('none', R_OK)).catch((e4) => console.log(e4.code, e4.message)); }); }); }); }); });
//# status: 0
//| 0 4 2 1 0 4 2 1
//| f undefined
//| f 4 undefined
//| f 6 undefined
//| f 1 EACCES access f EACCES: permission denied, access 'f'
//| x 1 undefined
//| none ENOENT access none ENOENT: no such file or directory, access 'none'
//| dangling ENOENT access dangling ENOENT: no such file or directory, access 'dangling'
//| f/x ENOTDIR access f/x ENOTDIR: not a directory, access 'f/x'
//| . 7 undefined
//| f 8 ERR_OUT_OF_RANGE undefined undefined mode is out of range: >= 0 && <= 7
//| f x ERR_INVALID_ARG_TYPE undefined undefined mode must be int32 or null/undefined
//|  ENOENT access  ENOENT: no such file or directory, access ''
//| f 1.5 EACCES access f EACCES: permission denied, access 'f'
//| f null undefined
//| true
//| false
//| false
//| true
//| false
//| false
//| true
//| false
//| false
//| false
//| false
//| false
//| true
//| false
//| null
//| EACCES
//| ENOENT access
//| true
//| false 1
//| true
//| undefined
//| ENOENT ENOENT: no such file or directory, access 'none'
