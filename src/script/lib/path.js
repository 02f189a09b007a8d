// path: POSIX paths.
'use strict';

var checkString = require('internal/errors').checkString;
var partsOf = require('internal/path_parts');

// Resolves "." and ".." without looking at the file system.
function squeeze(path, aboveRoot) {
  return partsOf(path.split('/'), aboveRoot).join('/');
}

var posix = module.exports = {
  sep: '/',
  delimiter: ':',
  win32: null,
  posix: null,

  resolve: function resolve() {
    var resolved = '', absolute = false;
    for (var i = arguments.length - 1; i >= -1 && !absolute; i--) {
      var path = i >= 0 ? arguments[i] : require('process').cwd();
      if (i >= 0) checkString(path, 'paths[' + i + ']');
      if (path.length === 0) continue;
      resolved = path + '/' + resolved;
      absolute = path[0] === '/';
    }
    resolved = squeeze(resolved, !absolute);
    if (absolute) return '/' + resolved;
    return resolved || '.';
  },

  normalize: function normalize(path) {
    checkString(path, 'path');
    if (path.length === 0) return '.';
    var absolute = path[0] === '/', trailing = path[path.length - 1] === '/';
    path = squeeze(path, !absolute);
    if (path.length === 0) return absolute ? '/' : trailing ? './' : '.';
    if (trailing) path += '/';
    return absolute ? '/' + path : path;
  },

  isAbsolute: function isAbsolute(path) {
    checkString(path, 'path');
    return path[0] === '/';
  },

  join: function join() {
    var joined;
    for (var i = 0; i < arguments.length; i++) {
      checkString(arguments[i], 'path');
      if (arguments[i].length) joined = joined === undefined ? arguments[i] : joined + '/' + arguments[i];
    }
    return joined === undefined ? '.' : posix.normalize(joined);
  },

  relative: function relative(from, to) {
    checkString(from, 'from');
    checkString(to, 'to');
    if (from === to) return '';
    from = posix.resolve(from);
    to = posix.resolve(to);
    if (from === to) return '';
    var a = from.split('/').filter(Boolean), b = to.split('/').filter(Boolean), same = 0;
    while (same < a.length && same < b.length && a[same] === b[same]) same++;
    return a.slice(same).map(function () {
      return '..';
    }).concat(b.slice(same)).join('/');
  },

  toNamespacedPath: function toNamespacedPath(path) {
    return path;
  },

  dirname: function dirname(path) {
    checkString(path, 'path');
    if (path.length === 0) return '.';
    var end = path.length;
    while (end > 1 && path[end - 1] === '/') end--;
    var at = path.lastIndexOf('/', end - 1);
    if (at < 0) return '.';
    if (at === 0) return end > 1 || path.length === 1 || path[1] !== '/' || !/^\/\/[^/]/.test(path) ? '/' : '//';
    if (at === 1 && path[0] === '/') return '//';
    return path.slice(0, at);
  },

  basename: function basename(path, suffix) {
    if (suffix !== undefined) checkString(suffix, 'suffix');
    checkString(path, 'path');
    var end = path.length;
    while (end > 0 && path[end - 1] === '/') end--;
    var base = path.slice(path.lastIndexOf('/', end - 1) + 1, end);
    if (end === 0) base = '';
    if (suffix !== undefined && suffix === path) return '';
    if (suffix !== undefined && suffix.length && base.length > suffix.length && base.slice(-suffix.length) === suffix) {
      return base.slice(0, -suffix.length);
    }
    return base;
  },

  extname: function extname(path) {
    checkString(path, 'path');
    var base = posix.basename(path);
    var dot = base.lastIndexOf('.');
    if (dot <= 0 || base === '..') return '';
    return base.slice(dot);
  },

  format: function format(parts) {
    if (parts === null || typeof parts !== 'object') {
      throw new (require('internal/errors').codes.ERR_INVALID_ARG_TYPE)('pathObject', 'Object', parts);
    }
    var dir = parts.dir || parts.root;
    var ext = parts.ext ? (parts.ext[0] === '.' ? '' : '.') + parts.ext : '';
    var base = parts.base || (parts.name || '') + ext;
    if (!dir) return base;
    return dir === parts.root ? dir + base : dir + '/' + base;
  },

  parse: function parse(path) {
    checkString(path, 'path');
    var root = path[0] === '/' ? '/' : '';
    var base = posix.basename(path), ext = posix.extname(path);
    var dir = posix.dirname(path);
    if (dir === '.' && !/^\.\//.test(path)) dir = '';
    if (dir === '.' && path.replace(/\/+$/, '').lastIndexOf('/') < 0) dir = '';
    if (path === '') dir = '';
    if (dir === '//') dir = '/';
    // As Node has it.
    if (base === '..' && path[0] === '/' && path.replace(/\/+$/, '').length === 3) return { root: '/', dir: '/', base: '..', ext: '.', name: '.' };
    return { root: root, dir: dir, base: base, ext: ext, name: ext ? base.slice(0, -ext.length) : base };
  }
};
posix._makeLong = posix.toNamespacedPath;
posix.posix = posix;
Object.defineProperty(posix, 'win32', {
  get: function () {
    var win32 = require('internal/path_win32');
    win32.posix = posix;
    return win32;
  },
  enumerable: true,
  configurable: true
});
