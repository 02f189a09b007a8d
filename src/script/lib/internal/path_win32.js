// path.win32: drive letters, UNC shares, both slashes. This machine has none of them; scripts ask all the same.
'use strict';

var checkString = require('internal/errors').checkString;
var partsOf = require('internal/path_parts');

// { device: "C:" or "\\\\server\\share" or "", root: the device and the slash behind it, absolute, rest }
function split(path) {
  var match = /^[\\/]{2}([^\\/]+)[\\/]+([^\\/]+)(?:[\\/]+|$)/.exec(path);
  if (match) {
    return { device: '\\\\' + match[1] + '\\' + match[2], root: match[0], absolute: true, rest: path.slice(match[0].length) };
  }
  match = /^([A-Za-z]:)?([\\/]?)/.exec(path);
  return { device: match[1] || '', root: match[0], absolute: match[2] !== '', rest: path.slice(match[0].length) };
}
function squeeze(rest, aboveRoot) {
  return partsOf(rest.split(/[\\/]/), aboveRoot).join('\\');
}

// Whether what was below a directory would now be a drive.
function looksLikeDrive(path, rest, parts) {
  return !parts.absolute && !parts.device && path.indexOf(':') >= 0 && (/^[A-Za-z]:/.test(rest) || /:(?:[\\/]|$)/.test(path));
}
var DEVICE = /^(?:con|prn|aux|nul|com[1-9\u00b9\u00b2\u00b3]|lpt[1-9\u00b9\u00b2\u00b3]):/i;

var win32 = module.exports = {
  sep: '\\',
  delimiter: ';',
  win32: null,
  posix: null,

  resolve: function resolve() {
    var device = '', rest = '', absolute = false;
    for (var i = arguments.length - 1; i >= -1; i--) {
      var path;
      if (i >= 0) {
        path = arguments[i];
        checkString(path, 'paths[' + i + ']');
        if (path.length === 0) continue;
      } else {
        // A drive has no directory of its own here.
        path = require('process').cwd();
      }
      var parts = split(path);
      if (parts.device) {
        if (device && parts.device.toLowerCase() !== device.toLowerCase()) continue;
        if (!device) device = parts.device;
      }
      if (absolute) {
        if (device) break;
        continue;
      }
      rest = parts.rest + '\\' + rest;
      absolute = parts.absolute;
      if (absolute && device) break;
    }
    rest = squeeze(rest, !absolute);
    if (!rest && /^\\\\[?.]\\/.test(device)) return device;
    return device + (absolute ? '\\' : '') + rest || '.';
  },

  normalize: function normalize(path) {
    checkString(path, 'path');
    if (path.length === 0) return '.';
    var device = DEVICE.exec(path);
    if (device) return '.\\' + device[0] + (squeeze(path.slice(device[0].length), true) || '.');
    var parts = split(path), rest = squeeze(parts.rest, !parts.absolute);
    if (!rest && !parts.absolute) rest = '.';
    if (rest && /[\\/]$/.test(parts.rest)) rest += '\\';
    if (looksLikeDrive(path, rest, parts)) return '.\\' + rest;
    // \\?\name and \\.\name are no shares.
    if (!rest && /^\\\\[?.]\\/.test(parts.device)) return parts.device;
    return parts.device + (parts.absolute ? '\\' : '') + rest;
  },

  isAbsolute: function isAbsolute(path) {
    checkString(path, 'path');
    return /^(?:[A-Za-z]:)?[\\/]/.test(path);
  },

  join: function join() {
    var joined, first;
    for (var i = 0; i < arguments.length; i++) {
      checkString(arguments[i], 'path');
      if (!arguments[i].length) continue;
      if (joined === undefined) joined = first = arguments[i];
      else joined += '\\' + arguments[i];
    }
    if (joined === undefined) return '.';
    // Only a first part that looks like one makes a UNC path.
    if (!/^[\\/]{2}[^\\/]/.test(first)) joined = joined.replace(/^[\\/]{2,}/, '\\');
    return win32.normalize(joined);
  },

  relative: function relative(from, to) {
    checkString(from, 'from');
    checkString(to, 'to');
    if (from === to) return '';
    from = win32.resolve(from);
    to = win32.resolve(to);
    if (from.toLowerCase() === to.toLowerCase()) return '';
    var a = from.split('\\').filter(Boolean), b = to.split('\\').filter(Boolean), same = 0;
    while (same < a.length && same < b.length && a[same].toLowerCase() === b[same].toLowerCase()) same++;
    if (!same) return to;
    return a.slice(same).map(function () {
      return '..';
    }).concat(b.slice(same)).join('\\');
  },

  toNamespacedPath: function toNamespacedPath(path) {
    if (typeof path !== 'string' || !path.length) return path;
    var resolved = win32.resolve(path);
    if (resolved.length <= 2) return path;
    if (/^\\\\[^?.]/.test(resolved)) return '\\\\?\\UNC\\' + resolved.slice(2);
    return /^[A-Za-z]:\\/.test(resolved) ? '\\\\?\\' + resolved : resolved;
  },

  dirname: function dirname(path) {
    checkString(path, 'path');
    if (path.length === 0) return '.';
    var parts = split(path), rest = parts.rest.replace(/[\\/]+$/, '');
    if (!rest) return parts.root || '.';
    var at = Math.max(rest.lastIndexOf('\\'), rest.lastIndexOf('/'));
    if (at < 0) return parts.root || '.';
    return parts.root + rest.slice(0, at);
  },

  basename: function basename(path, suffix) {
    if (suffix !== undefined) checkString(suffix, 'suffix');
    checkString(path, 'path');
    var base = path.replace(/^[A-Za-z]:/, '').replace(/[\\/]+$/, '').replace(/^.*[\\/]/, '');
    if (suffix !== undefined && suffix === path) return '';
    return suffix && base.length > suffix.length && base.slice(-suffix.length) === suffix ? base.slice(0, -suffix.length) : base;
  },

  extname: function extname(path) {
    checkString(path, 'path');
    var base = win32.basename(path), dot = base.lastIndexOf('.');
    return dot <= 0 || base === '..' ? '' : base.slice(dot);
  },

  format: function format(parts) {
    if (parts === null || typeof parts !== 'object') {
      throw new (require('internal/errors').codes.ERR_INVALID_ARG_TYPE)('pathObject', 'Object', parts);
    }
    var dir = parts.dir || parts.root, ext = parts.ext ? (parts.ext[0] === '.' ? '' : '.') + parts.ext : '';
    var base = parts.base || (parts.name || '') + ext;
    if (!dir) return base;
    return dir === parts.root ? dir + base : dir + '\\' + base;
  },

  parse: function parse(path) {
    checkString(path, 'path');
    var parts = split(path), rest = parts.rest.replace(/[\\/]+$/, '');
    var at = Math.max(rest.lastIndexOf('\\'), rest.lastIndexOf('/')), base = rest.slice(at + 1);
    var dot = base.lastIndexOf('.'), ext = dot <= 0 || base === '..' ? '' : base.slice(dot);
    return {
      root: parts.root, dir: at < 0 ? parts.root : parts.root + rest.slice(0, at), base: base, ext: ext,
      name: ext ? base.slice(0, -ext.length) : base
    };
  }
};
win32._makeLong = win32.toNamespacedPath;
win32.win32 = win32;
