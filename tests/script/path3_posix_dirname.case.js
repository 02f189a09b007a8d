const t = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } };

const { posix } = require('path');
for (const p of ['', '.', '..', '/', '//', '/a', '/a/', 'a/b', 'a//b', './a', '../a', '/a/../b', 'a/./b/', '/a/b/c.txt', 'c.tar.gz', '.bashrc', 'a.', 'a..b', ' ', 'a b/c', '/é/ü.ñ', 'a/..', '/..', '../..']) t(() => [p, posix.dirname(p)]);
for (const bad of [null, undefined, 5, {}, []]) t(() => posix.dirname(bad));
//# status: 0
//| [ '', '.' ]
//| [ '.', '.' ]
//| [ '..', '.' ]
//| [ '/', '/' ]
//| [ '//', '/' ]
//| [ '/a', '/' ]
//| [ '/a/', '/' ]
//| [ 'a/b', 'a' ]
//| [ 'a//b', 'a/' ]
//| [ './a', '.' ]
//| [ '../a', '..' ]
//| [ '/a/../b', '/a/..' ]
//| [ 'a/./b/', 'a/.' ]
//| [ '/a/b/c.txt', '/a/b' ]
//| [ 'c.tar.gz', '.' ]
//| [ '.bashrc', '.' ]
//| [ 'a.', '.' ]
//| [ 'a..b', '.' ]
//| [ ' ', '.' ]
//| [ 'a b/c', 'a b' ]
//| [ '/é/ü.ñ', '/é' ]
//| [ 'a/..', 'a' ]
//| [ '/..', '/' ]
//| [ '../..', '..' ]
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received null
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received an instance of Object
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received an instance of Array
