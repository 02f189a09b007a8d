const t = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } };

const { posix } = require('path');
for (const p of ['', '.', '..', '/', '//', '/a', '/a/', 'a/b', 'a//b', './a', '../a', '/a/../b', 'a/./b/', '/a/b/c.txt', 'c.tar.gz', '.bashrc', 'a.', 'a..b', ' ', 'a b/c', '/é/ü.ñ', 'a/..', '/..', '../..']) t(() => [p, posix.toNamespacedPath(p)]);
for (const bad of [null, undefined, 5, {}, []]) t(() => posix.toNamespacedPath(bad));
//# status: 0
//| [ '', '' ]
//| [ '.', '.' ]
//| [ '..', '..' ]
//| [ '/', '/' ]
//| [ '//', '//' ]
//| [ '/a', '/a' ]
//| [ '/a/', '/a/' ]
//| [ 'a/b', 'a/b' ]
//| [ 'a//b', 'a//b' ]
//| [ './a', './a' ]
//| [ '../a', '../a' ]
//| [ '/a/../b', '/a/../b' ]
//| [ 'a/./b/', 'a/./b/' ]
//| [ '/a/b/c.txt', '/a/b/c.txt' ]
//| [ 'c.tar.gz', 'c.tar.gz' ]
//| [ '.bashrc', '.bashrc' ]
//| [ 'a.', 'a.' ]
//| [ 'a..b', 'a..b' ]
//| [ ' ', ' ' ]
//| [ 'a b/c', 'a b/c' ]
//| [ '/é/ü.ñ', '/é/ü.ñ' ]
//| [ 'a/..', 'a/..' ]
//| [ '/..', '/..' ]
//| [ '../..', '../..' ]
//| null
//| undefined
//| 5
//| {}
//| []
