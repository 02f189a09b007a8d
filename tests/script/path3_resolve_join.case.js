const t = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } };

const { posix, win32 } = require('path');
for (const l of [['/a', 'b'], ['/a', '/b'], ['a', '..', '/c'], ['/a', '', 'b'], ['/'], ['/a', '../../..', 'x']]) console.log(posix.resolve(...l), posix.join(...l));
for (const l of [['C:\\a', 'b'], ['C:\\a', '\\b'], ['C:\\a', 'D:\\b'], ['\\\\s\\x', 'b'], ['C:\\', '..', 'x']]) console.log(win32.resolve(...l), win32.join(...l));
for (const l of [[], [''], ['', ''], ['a', null], ['a', 5]]) t(() => posix.join(...l));
//# status: 0
//| /a/b /a/b
//| /b /a/b
//| /c c
//| /a/b /a/b
//| / /
//| /x /x
//| C:\a\b C:\a\b
//| C:\b C:\a\b
//| D:\b C:\a\D:\b
//| \\s\x\b \\s\x\b
//| C:\x C:\x
//| .
//| .
//| .
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received null
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received type number (5)
