const t = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } };

const { posix } = require('path');
for (const p of ['', '.', '..', '/', '//', '/a', '/a/', 'a/b', 'a//b', './a', '../a', '/a/../b', 'a/./b/', '/a/b/c.txt', 'c.tar.gz', '.bashrc', 'a.', 'a..b', ' ', 'a b/c', '/é/ü.ñ', 'a/..', '/..', '../..']) t(() => [p, posix.isAbsolute(p)]);
for (const bad of [null, undefined, 5, {}, []]) t(() => posix.isAbsolute(bad));
//# status: 0
//| [ '', false ]
//| [ '.', false ]
//| [ '..', false ]
//| [ '/', true ]
//| [ '//', true ]
//| [ '/a', true ]
//| [ '/a/', true ]
//| [ 'a/b', false ]
//| [ 'a//b', false ]
//| [ './a', false ]
//| [ '../a', false ]
//| [ '/a/../b', true ]
//| [ 'a/./b/', false ]
//| [ '/a/b/c.txt', true ]
//| [ 'c.tar.gz', false ]
//| [ '.bashrc', false ]
//| [ 'a.', false ]
//| [ 'a..b', false ]
//| [ ' ', false ]
//| [ 'a b/c', false ]
//| [ '/é/ü.ñ', true ]
//| [ 'a/..', false ]
//| [ '/..', true ]
//| [ '../..', false ]
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received null
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received an instance of Object
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received an instance of Array
