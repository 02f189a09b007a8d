const t = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } };

const { win32 } = require('path');
for (const p of ['C:', 'C:\\', 'C:\\a', 'C:a', 'c:/a/b', '\\\\srv\\share', '\\\\srv\\share\\a', '\\a\\b', 'a\\..\\b', 'a/b\\c', 'x/../C:/y', 'CON', 'NUL:', 'file.txt\\', '..\\x', '']) t(() => [p, win32.parse(p)]);
for (const bad of [null, undefined, 5]) t(() => win32.parse(bad));
//# status: 0
//| [ 'C:', { root: 'C:', dir: 'C:', base: '', ext: '', name: '' } ]
//| [ 'C:\\', { root: 'C:\\', dir: 'C:\\', base: '', ext: '', name: '' } ]
//| [
//|   'C:\\a',
//|   { root: 'C:\\', dir: 'C:\\', base: 'a', ext: '', name: 'a' }
//| ]
//| [ 'C:a', { root: 'C:', dir: 'C:', base: 'a', ext: '', name: 'a' } ]
//| [
//|   'c:/a/b',
//|   { root: 'c:/', dir: 'c:/a', base: 'b', ext: '', name: 'b' }
//| ]
//| [
//|   '\\\\srv\\share',
//|   {
//|     root: '\\\\srv\\share',
//|     dir: '\\\\srv\\share',
//|     base: '',
//|     ext: '',
//|     name: ''
//|   }
//| ]
//| [
//|   '\\\\srv\\share\\a',
//|   {
//|     root: '\\\\srv\\share\\',
//|     dir: '\\\\srv\\share\\',
//|     base: 'a',
//|     ext: '',
//|     name: 'a'
//|   }
//| ]
//| [ '\\a\\b', { root: '\\', dir: '\\a', base: 'b', ext: '', name: 'b' } ]
//| [
//|   'a\\..\\b',
//|   { root: '', dir: 'a\\..', base: 'b', ext: '', name: 'b' }
//| ]
//| [ 'a/b\\c', { root: '', dir: 'a/b', base: 'c', ext: '', name: 'c' } ]
//| [
//|   'x/../C:/y',
//|   { root: '', dir: 'x/../C:', base: 'y', ext: '', name: 'y' }
//| ]
//| [ 'CON', { root: '', dir: '', base: 'CON', ext: '', name: 'CON' } ]
//| [ 'NUL:', { root: '', dir: '', base: 'NUL:', ext: '', name: 'NUL:' } ]
//| [
//|   'file.txt\\',
//|   { root: '', dir: '', base: 'file.txt', ext: '.txt', name: 'file' }
//| ]
//| [ '..\\x', { root: '', dir: '..', base: 'x', ext: '', name: 'x' } ]
//| [ '', { root: '', dir: '', base: '', ext: '', name: '' } ]
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received null
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received type number (5)
