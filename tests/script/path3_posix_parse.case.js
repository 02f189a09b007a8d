const t = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } };

const { posix } = require('path');
for (const p of ['', '.', '..', '/', '//', '/a', '/a/', 'a/b', 'a//b', './a', '../a', '/a/../b', 'a/./b/', '/a/b/c.txt', 'c.tar.gz', '.bashrc', 'a.', 'a..b', ' ', 'a b/c', '/é/ü.ñ', 'a/..', '/..', '../..']) t(() => [p, posix.parse(p)]);
for (const bad of [null, undefined, 5, {}, []]) t(() => posix.parse(bad));
//# status: 0
//| [ '', { root: '', dir: '', base: '', ext: '', name: '' } ]
//| [ '.', { root: '', dir: '', base: '.', ext: '', name: '.' } ]
//| [ '..', { root: '', dir: '', base: '..', ext: '', name: '..' } ]
//| [ '/', { root: '/', dir: '/', base: '', ext: '', name: '' } ]
//| [ '//', { root: '/', dir: '/', base: '', ext: '', name: '' } ]
//| [ '/a', { root: '/', dir: '/', base: 'a', ext: '', name: 'a' } ]
//| [ '/a/', { root: '/', dir: '/', base: 'a', ext: '', name: 'a' } ]
//| [ 'a/b', { root: '', dir: 'a', base: 'b', ext: '', name: 'b' } ]
//| [ 'a//b', { root: '', dir: 'a/', base: 'b', ext: '', name: 'b' } ]
//| [ './a', { root: '', dir: '.', base: 'a', ext: '', name: 'a' } ]
//| [ '../a', { root: '', dir: '..', base: 'a', ext: '', name: 'a' } ]
//| [
//|   '/a/../b',
//|   { root: '/', dir: '/a/..', base: 'b', ext: '', name: 'b' }
//| ]
//| [ 'a/./b/', { root: '', dir: 'a/.', base: 'b', ext: '', name: 'b' } ]
//| [
//|   '/a/b/c.txt',
//|   { root: '/', dir: '/a/b', base: 'c.txt', ext: '.txt', name: 'c' }
//| ]
//| [
//|   'c.tar.gz',
//|   { root: '', dir: '', base: 'c.tar.gz', ext: '.gz', name: 'c.tar' }
//| ]
//| [
//|   '.bashrc',
//|   { root: '', dir: '', base: '.bashrc', ext: '', name: '.bashrc' }
//| ]
//| [ 'a.', { root: '', dir: '', base: 'a.', ext: '.', name: 'a' } ]
//| [ 'a..b', { root: '', dir: '', base: 'a..b', ext: '.b', name: 'a.' } ]
//| [ ' ', { root: '', dir: '', base: ' ', ext: '', name: ' ' } ]
//| [ 'a b/c', { root: '', dir: 'a b', base: 'c', ext: '', name: 'c' } ]
//| [
//|   '/é/ü.ñ',
//|   { root: '/', dir: '/é', base: 'ü.ñ', ext: '.ñ', name: 'ü' }
//| ]
//| [ 'a/..', { root: '', dir: 'a', base: '..', ext: '', name: '..' } ]
//| [ '/..', { root: '/', dir: '/', base: '..', ext: '.', name: '.' } ]
//| [ '../..', { root: '', dir: '..', base: '..', ext: '', name: '..' } ]
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received null
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received an instance of Object
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received an instance of Array
