// package.json: "main", "type", "exports" and "imports", for require and import.
'use strict';

var path = require('path');
var fsOps = binding('fs');

// 0 a file, 1 a directory, -1 nothing.
var kindOf = exports.kindOf = function (file) {
  try {
    return (fsOps.stat(file)[1] & 0xf000) === 0x4000 ? 1 : 0;
  } catch (e) {
    return -1;
  }
};

var readText = exports.readText = function (file) {
  return binding('buffer').decode(fsOps.readFile(file), 0, undefined, 'utf8').replace(/^\ufeff/, '');
};

// A script's text as an engine takes it.
exports.readSource = function (file) {
  var text = readText(file);
  return /\.[cm]?ts$/.test(file) ? require('internal/typescript').strip(file, text) : text;
};

var packages = Object.create(null);
var readPackage = exports.readPackage = function (dir) {
  var file = path.join(dir, 'package.json');
  if (file in packages) return packages[file];
  var result = null;
  if (kindOf(file) === 0) {
    try {
      result = JSON.parse(readText(file));
    } catch (e) {
      e.message = 'Error parsing ' + file + ': ' + e.message;
      e.path = file;
      throw e;
    }
  }
  return packages[file] = result;
};

// [directory, package] of the package that a file belongs to, or null.
function scopeOf(file) {
  for (var dir = path.dirname(file); ; dir = path.dirname(dir)) {
    if (path.basename(dir) === 'node_modules') return null;
    var json = readPackage(dir);
    if (json) return [dir, json];
    if (dir === '/') return null;
  }
}

// "module", "commonjs" or undefined.
exports.typeOf = function (file) {
  var scope = scopeOf(file);
  return scope ? scope[1].type : undefined;
};

// ---- "exports" and "imports"

// A target that suits the conditions: text; null where it says no; undefined for none.
// `check` throws where a text is no target.
function pickTarget(target, wildcard, conditions, check) {
  if (typeof target === 'string') {
    check(target);
    return wildcard === undefined ? target : target.replace(/\*/g, wildcard);
  }
  if (target === null) return null;
  if (Array.isArray(target)) {
    var failure = null;
    for (var i = 0; i < target.length; i++) {
      try {
        var found = pickTarget(target[i], wildcard, conditions, check);
        if (found) return found;
      } catch (e) {
        if (e.code !== 'ERR_INVALID_PACKAGE_TARGET') throw e;
        failure = e;
      }
    }
    if (failure) throw failure;
    return null;
  }
  if (typeof target === 'object') {
    var keys = Object.keys(target);
    for (var k = 0; k < keys.length; k++) {
      if (keys[k] !== 'default' && conditions.indexOf(keys[k]) < 0) continue;
      var inner = pickTarget(target[keys[k]], wildcard, conditions, check);
      if (inner !== undefined) return inner;
    }
  }
  return undefined;
}

// Targets stay within the package; those of imports may be other packages' names.
function targetCheck(kind, subpath, file, base) {
  return function (target) {
    var inside = /^\.\//.test(target);
    if (kind === 'imports' && !/^\.\.?\/|^\/|^[a-z][a-z0-9+.-]*:/i.test(target)) return;
    if (inside && !/(^|\/|\\)(\.\.?|node_modules)(\/|\\|$)/i.test(target.slice(2))) return;
    var error = new Error('Invalid "' + kind + '" ' + (subpath === '.' ? 'main target ' : 'target ') + JSON.stringify(target) +
        ' defined ' + (subpath === '.' ? '' : "for '" + subpath + "' ") + 'in the package config ' + file +
        (inside || kind === 'imports' ? '' : '; targets must start with "./"') + (base ? ' imported from ' + base : ''));
    error.code = 'ERR_INVALID_PACKAGE_TARGET';
    throw error;
  };
}

function matchMap(map, subpath, conditions, kind, file, base) {
  var check = targetCheck(kind, subpath, file, base);
  if (Object.prototype.hasOwnProperty.call(map, subpath) && subpath.indexOf('*') < 0) {
    return pickTarget(map[subpath], undefined, conditions, check);
  }
  var best = null, wildcard;
  Object.keys(map).forEach(function (key) {
    var star = key.indexOf('*');
    if (star < 0) return;
    var head = key.slice(0, star), tail = key.slice(star + 1);
    if (subpath.indexOf(head) !== 0 || !subpath.endsWith(tail) || subpath.length < key.length) return;
    if (best !== null && best.indexOf('*') >= head.length) return;
    best = key;
    wildcard = subpath.slice(star, subpath.length - tail.length);
  });
  return best === null ? undefined : pickTarget(map[best], wildcard, conditions, check);
}

function notExported(subpath, root, base) {
  var file = path.join(root, 'package.json');
  var error = new Error((subpath === '.' ? 'No "exports" main defined in ' + file
    : "Package subpath '" + subpath + '\' is not defined by "exports" in ' + file) + (base ? ' imported from ' + base : ''));
  error.code = 'ERR_PACKAGE_PATH_NOT_EXPORTED';
  return error;
}

function checkKeys(map, file) {
  var dots = Object.keys(map).filter(function (key) {
    return key[0] === '.';
  }).length;
  if (dots === 0 || dots === Object.keys(map).length) return;
  var error = new Error('Invalid package config ' + file + '. "exports" cannot contain some keys starting with \'.\' and some not. ' +
      'The exports object must either be an object of package subpath keys or an object of main entry condition name keys only.');
  error.code = 'ERR_INVALID_PACKAGE_CONFIG';
  throw error;
}

// The file that package.json's "exports" has for "." or "./x". Null when it has no "exports".
function exported(root, json, subpath, conditions, base) {
  if (!json || json.exports === undefined || json.exports === null) return null;
  var map = json.exports;
  var plain = typeof map === 'string' || Array.isArray(map) || Object.keys(map).length === 0 || Object.keys(map)[0][0] !== '.';
  var file = path.join(root, 'package.json');
  if (!plain || (typeof map === 'object' && map !== null && !Array.isArray(map))) checkKeys(map, file);
  if (plain) map = { '.': map };
  var target = matchMap(map, subpath, conditions, 'exports', file, base);
  if (!target) throw notExported(subpath, root, base);
  return path.join(root, target);
}

// ["name" or "@scope/name", "." or "./rest"], or null.
function splitName(request) {
  var match = /^((?:@[^/\\%]+\/)?[^./\\%@][^/\\%]*)(\/.*)?$/.exec(request);
  return match && [match[1], '.' + (match[2] || '')];
}

// For require: the file in node_modules directory `dir`, or null for the old ways.
exports.tryExports = function (dir, request, conditions) {
  var parts = splitName(request);
  if (!parts) return null;
  var root = path.join(dir, parts[0]);
  return exported(root, readPackage(root), parts[1], conditions);
};

// A package by its own name, from inside: null when the name is another's or it exports nothing.
var resolveSelf = exports.resolveSelf = function (request, file, conditions, base) {
  var parts = splitName(request);
  var scope = parts && scopeOf(file);
  if (!scope || scope[1].name !== parts[0]) return null;
  return exported(scope[0], scope[1], parts[1], conditions, base);
};

// Whether the package that `file` belongs to has names of its own.
exports.hasImports = function (file) {
  var scope = scopeOf(file);
  return !!scope && scope[1].imports !== undefined && scope[1].imports !== null;
};

// "#name" of the package that `file` belongs to: a file, or a built-in module's name.
exports.resolveImports = function (specifier, file, conditions) {
  if (specifier === '#' || specifier.indexOf('#/') === 0) {
    throw new (require('internal/errors').codes.ERR_INVALID_MODULE_SPECIFIER)(specifier,
      'is not a valid internal imports specifier name', file);
  }
  var scope = scopeOf(file);
  var target = scope && scope[1].imports && matchMap(scope[1].imports, specifier, conditions, 'imports', path.join(scope[0], 'package.json'), file);
  if (!target) {
    var error = new TypeError('Package import specifier "' + specifier + '" is not defined' +
        (scope ? ' in package ' + path.join(scope[0], 'package.json') : '') + ' imported from ' + file);
    error.code = 'ERR_PACKAGE_IMPORT_NOT_DEFINED';
    throw error;
  }
  if (target[0] === '.') return path.join(scope[0], target);
  if (require('module').isBuiltin(target)) return target;
  return exports.resolveBare(target, path.join(scope[0], 'package.json'), conditions);
};

// For import: the file of "name" or "name/rest" as seen from `file`.
exports.resolveBare = function (specifier, file, conditions) {
  var parts = splitName(specifier);
  if (specifier === '') throw noPackage('', file);
  if (!parts) {
    throw new (require('internal/errors').codes.ERR_INVALID_MODULE_SPECIFIER)(specifier, 'is not a valid package name', file);
  }
  var self = resolveSelf(specifier, file, conditions, file);
  if (self) return self;
  for (var dir = path.dirname(file); ; dir = path.dirname(dir)) {
    var root = path.join(dir, 'node_modules', parts[0]);
    if (path.basename(dir) !== 'node_modules' && kindOf(root) === 1) {
      var json = readPackage(root);
      var found = exported(root, json, parts[1], conditions, file);
      if (found) return found;
      if (parts[1] !== '.') return path.join(root, parts[1]);
      found = mainOf(root, json);
      if (found) return found;
      if (json && json.main) throw noPackage(path.join(root, json.main), file);
    }
    if (dir === '/') break;
  }
  throw noPackage(parts[0], file);
};
function noPackage(name, file) {
  var error = new Error("Cannot find package '" + name + "' imported from " + file);
  error.code = 'ERR_MODULE_NOT_FOUND';
  return error;
}

function mainOf(root, json) {
  var names = [];
  if (json && typeof json.main === 'string') {
    ['', '.js', '.json', '.node', '/index.js', '/index.json', '/index.node'].forEach(function (tail) {
      names.push(json.main + tail);
    });
  }
  names.push('index.js', 'index.json', 'index.node');
  for (var i = 0; i < names.length; i++) if (kindOf(path.join(root, names[i])) === 0) return path.join(root, names[i]);
  return null;
}
