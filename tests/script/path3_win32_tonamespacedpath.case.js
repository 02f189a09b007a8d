const t = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } };

process.chdir('/');
const { win32 } = require('path');
for (const p of ['C:', 'C:\\', 'C:\\a', 'C:a', 'c:/a/b', '\\\\srv\\share', '\\\\srv\\share\\a', '\\a\\b', 'a\\..\\b', 'a/b\\c', 'x/../C:/y', 'CON', 'NUL:', 'file.txt\\', '..\\x', '']) t(() => [p, win32.toNamespacedPath(p)]);
for (const bad of [null, undefined, 5]) t(() => win32.toNamespacedPath(bad));
//# status: 0
//| [ 'C:', '\\\\?\\C:\\' ]
//| [ 'C:\\', '\\\\?\\C:\\' ]
//| [ 'C:\\a', '\\\\?\\C:\\a' ]
//| [ 'C:a', '\\\\?\\C:\\a' ]
//| [ 'c:/a/b', '\\\\?\\c:\\a\\b' ]
//| [ '\\\\srv\\share', '\\\\?\\UNC\\srv\\share\\' ]
//| [ '\\\\srv\\share\\a', '\\\\?\\UNC\\srv\\share\\a' ]
//| [ '\\a\\b', '\\a\\b' ]
//| [ 'a\\..\\b', 'a\\..\\b' ]
//| [ 'a/b\\c', '\\a\\b\\c' ]
//| [ 'x/../C:/y', '\\C:\\y' ]
//| [ 'CON', '\\CON' ]
//| [ 'NUL:', '\\NUL:' ]
//| [ 'file.txt\\', '\\file.txt' ]
//| [ '..\\x', '..\\x' ]
//| [ '', '' ]
//| null
//| undefined
//| 5
