const t = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } };

const { win32 } = require('path');
for (const p of ['C:', 'C:\\', 'C:\\a', 'C:a', 'c:/a/b', '\\\\srv\\share', '\\\\srv\\share\\a', '\\a\\b', 'a\\..\\b', 'a/b\\c', 'x/../C:/y', 'CON', 'NUL:', 'file.txt\\', '..\\x', '']) t(() => [p, win32.extname(p)]);
for (const bad of [null, undefined, 5]) t(() => win32.extname(bad));
//# status: 0
//| [ 'C:', '' ]
//| [ 'C:\\', '' ]
//| [ 'C:\\a', '' ]
//| [ 'C:a', '' ]
//| [ 'c:/a/b', '' ]
//| [ '\\\\srv\\share', '' ]
//| [ '\\\\srv\\share\\a', '' ]
//| [ '\\a\\b', '' ]
//| [ 'a\\..\\b', '' ]
//| [ 'a/b\\c', '' ]
//| [ 'x/../C:/y', '' ]
//| [ 'CON', '' ]
//| [ 'NUL:', '' ]
//| [ 'file.txt\\', '.txt' ]
//| [ '..\\x', '' ]
//| [ '', '' ]
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received null
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received type number (5)
