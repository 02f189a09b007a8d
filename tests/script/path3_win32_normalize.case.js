const t = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } };

const { win32 } = require('path');
for (const p of ['C:', 'C:\\', 'C:\\a', 'C:a', 'c:/a/b', '\\\\srv\\share', '\\\\srv\\share\\a', '\\a\\b', 'a\\..\\b', 'a/b\\c', 'x/../C:/y', 'CON', 'NUL:', 'file.txt\\', '..\\x', '']) t(() => [p, win32.normalize(p)]);
for (const bad of [null, undefined, 5]) t(() => win32.normalize(bad));
//# status: 0
//| [ 'C:', 'C:.' ]
//| [ 'C:\\', 'C:\\' ]
//| [ 'C:\\a', 'C:\\a' ]
//| [ 'C:a', 'C:a' ]
//| [ 'c:/a/b', 'c:\\a\\b' ]
//| [ '\\\\srv\\share', '\\\\srv\\share\\' ]
//| [ '\\\\srv\\share\\a', '\\\\srv\\share\\a' ]
//| [ '\\a\\b', '\\a\\b' ]
//| [ 'a\\..\\b', 'b' ]
//| [ 'a/b\\c', 'a\\b\\c' ]
//| [ 'x/../C:/y', '.\\C:\\y' ]
//| [ 'CON', 'CON' ]
//| [ 'NUL:', '.\\NUL:.' ]
//| [ 'file.txt\\', 'file.txt\\' ]
//| [ '..\\x', '..\\x' ]
//| [ '', '.' ]
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received null
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received type number (5)
