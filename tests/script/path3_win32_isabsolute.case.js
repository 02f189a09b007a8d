const t = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } };

const { win32 } = require('path');
for (const p of ['C:', 'C:\\', 'C:\\a', 'C:a', 'c:/a/b', '\\\\srv\\share', '\\\\srv\\share\\a', '\\a\\b', 'a\\..\\b', 'a/b\\c', 'x/../C:/y', 'CON', 'NUL:', 'file.txt\\', '..\\x', '']) t(() => [p, win32.isAbsolute(p)]);
for (const bad of [null, undefined, 5]) t(() => win32.isAbsolute(bad));
//# status: 0
//| [ 'C:', false ]
//| [ 'C:\\', true ]
//| [ 'C:\\a', true ]
//| [ 'C:a', false ]
//| [ 'c:/a/b', true ]
//| [ '\\\\srv\\share', true ]
//| [ '\\\\srv\\share\\a', true ]
//| [ '\\a\\b', true ]
//| [ 'a\\..\\b', false ]
//| [ 'a/b\\c', false ]
//| [ 'x/../C:/y', false ]
//| [ 'CON', false ]
//| [ 'NUL:', false ]
//| [ 'file.txt\\', false ]
//| [ '..\\x', false ]
//| [ '', false ]
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received null
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received type number (5)
