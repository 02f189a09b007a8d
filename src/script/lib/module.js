// module: CommonJS as Node has it: relative files, index.js, package.json, node_modules, the cache.
'use strict';

var path = require('path');
var fsOps = binding('fs');
var hostModules = require('internal/host_modules');

// "fs" and "fs/promises" of the embedded library, without what is internal.
var builtins = runtime.moduleNames().sort();

function Module(id, parent) {
  this.id = id === undefined ? '' : id;
  this.path = path.dirname(this.id);
  this.exports = {};
  Object.defineProperty(this, 'parent',
      { value: parent, writable: true, enumerable: false, configurable: true });
  if (parent && parent.children) parent.children.push(this);
  this.filename = null;
  this.loaded = false;
  this.children = [];
  this.paths = undefined;
}

Module._cache = Object.create(null);
Module._pathCache = Object.create(null);
Module._extensions = Object.create(null);
Module.globalPaths = [];
Module.builtinModules = builtins;
Module.Module = Module;
Module.wrapper = ['(function (exports, require, module, __filename, __dirname) { ', '\n});'];
Module.wrap = function (script) {
  return Module.wrapper[0] + script + Module.wrapper[1];
};
Module.isBuiltin = function (name) {
  name = String(name);
  return builtins.indexOf(name.indexOf('node:') === 0 ? name.slice(5) : name) >= 0;
};

Module._initPaths = function () {
  var env = require('process').env;
  Module.globalPaths = env.NODE_PATH ? env.NODE_PATH.split(':').filter(Boolean) : [];
};

Module._nodeModulePaths = function (from) {
  from = path.resolve(from);
  var paths = [];
  for (var dir = from; ; dir = path.dirname(dir)) {
    if (path.basename(dir) !== 'node_modules') paths.push(dir === '/' ? '/node_modules' : dir + '/node_modules');
    if (dir === '/') return paths;
  }
};

// 0 a file, 1 a directory, -1 nothing.
function kindOf(file) {
  try {
    return (fsOps.stat(file)[1] & 0xf000) === 0x4000 ? 1 : 0;
  } catch (e) {
    return -1;
  }
}

function readText(file) {
  return binding('buffer').decode(fsOps.readFile(file), 0, undefined, 'utf8').replace(/^\ufeff/, '');
}

function realFile(file) {
  return fsOps.realpath(file);
}

function tryExtensions(base) {
  var extensions = Object.keys(Module._extensions);
  for (var i = 0; i < extensions.length; i++) {
    if (kindOf(base + extensions[i]) === 0) return realFile(base + extensions[i]);
  }
  return null;
}

var packages = Object.create(null);
function readPackage(dir) {
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
}

function tryPackage(dir) {
  var json = readPackage(dir);
  var main = json && json.main;
  if (main) {
    var target = path.resolve(dir, main);
    var found = kindOf(target) === 0 ? realFile(target) : null;
    found = found || tryExtensions(target) || tryExtensions(path.join(target, 'index'));
    if (found) return found;
    found = tryExtensions(path.join(dir, 'index'));
    if (!found) {
      var error = new Error("Cannot find module '" + target + '\'. Please verify that the package.json has a valid "main" entry');
      error.code = 'MODULE_NOT_FOUND';
      error.path = path.join(dir, 'package.json');
      error.requestPath = dir;
      throw error;
    }
    return found;
  }
  return tryExtensions(path.join(dir, 'index'));
}

// The part of package.json's "exports" that a require takes.
function pickTarget(target, wildcard) {
  if (typeof target === 'string') return wildcard === undefined ? target : target.replace(/\*/g, wildcard);
  if (Array.isArray(target)) {
    for (var i = 0; i < target.length; i++) {
      var found = pickTarget(target[i], wildcard);
      if (found) return found;
    }
    return null;
  }
  if (target && typeof target === 'object') {
    var keys = Object.keys(target);
    for (var k = 0; k < keys.length; k++) {
      if (keys[k] === 'require' || keys[k] === 'node' || keys[k] === 'default') {
        var inner = pickTarget(target[keys[k]], wildcard);
        if (inner) return inner;
      }
    }
  }
  return null;
}

function matchExports(map, subpath) {
  var plain = typeof map === 'string' || Array.isArray(map) || Object.keys(map)[0][0] !== '.';
  if (plain) return subpath === '.' ? pickTarget(map) : null;
  if (Object.prototype.hasOwnProperty.call(map, subpath)) return pickTarget(map[subpath]);
  var best = null, wildcard;
  Object.keys(map).forEach(function (key) {
    var star = key.indexOf('*');
    if (star < 0) return;
    var head = key.slice(0, star), tail = key.slice(star + 1);
    if (subpath.indexOf(head) !== 0 || !subpath.endsWith(tail) || subpath.length < key.length) return;
    if (best !== null && best.length >= key.length) return;
    best = key;
    wildcard = subpath.slice(star, subpath.length - tail.length);
  });
  return best === null ? null : pickTarget(map[best], wildcard);
}

function tryExports(dir, request) {
  var match = /^((?:@[^/]+\/)?[^/]+)(\/.*)?$/.exec(request);
  if (!match) return null;
  var root = path.join(dir, match[1]);
  var json = readPackage(root);
  if (!json || json.exports === undefined || json.exports === null) return null;
  var subpath = '.' + (match[2] || '');
  var target = matchExports(json.exports, subpath);
  if (target) return path.join(root, target);
  var error = new Error(subpath === '.' ? 'No "exports" main defined in ' + path.join(root, 'package.json')
    : "Package subpath '" + subpath + '\' is not defined by "exports" in ' + path.join(root, 'package.json'));
  error.code = 'ERR_PACKAGE_PATH_NOT_EXPORTED';
  throw error;
}

Module._findPath = function (request, paths, isMain) {
  var absolute = request[0] === '/';
  if (absolute) paths = [''];
  var trailing = /(?:^|\/)\.?\.?$|\/$/.test(request);
  for (var i = 0; i < paths.length; i++) {
    if (paths[i] && kindOf(paths[i]) !== 1) continue;
    if (!absolute && !/^\.\.?(\/|$)/.test(request)) {
      var exported = tryExports(paths[i], request);
      if (exported) return realFile(exported);
    }
    var base = path.resolve(paths[i] || '/', request);
    var kind = kindOf(base);
    var found = null;
    if (!trailing) {
      if (kind === 0) found = realFile(base);
      found = found || tryExtensions(base);
    }
    if (!found && kind === 1) found = tryPackage(base);
    if (found) return found;
  }
  return false;
};

Module._resolveLookupPaths = function (request, parent) {
  if (hostModules.has(request) || Module.isBuiltin(request)) return null;
  if (!/^\.\.?(\/|$)/.test(request)) return ((parent && parent.paths) || []).concat(Module.globalPaths);
  if (!parent || !parent.id || !parent.filename) return ['.'].map(function () {
    return require('process').cwd();
  });
  return [path.dirname(parent.filename)];
};

Module._resolveFilename = function (request, parent, isMain, options) {
  if (hostModules.has(request) || Module.isBuiltin(request)) return request;
  var paths;
  if (options && Array.isArray(options.paths)) {
    paths = [];
    options.paths.forEach(function (from) {
      if (/^\.\.?(\/|$)/.test(request)) paths.push(path.resolve(from));
      else paths = paths.concat(Module._nodeModulePaths(from), Module.globalPaths);
    });
  } else {
    paths = Module._resolveLookupPaths(request, parent);
  }
  var found = Module._findPath(request, paths, isMain);
  if (found) return found;
  var stack = [];
  for (var above = parent; above; above = above.parent) stack.push(above.filename || above.id);
  var message = "Cannot find module '" + request + "'";
  if (stack.length) message += '\nRequire stack:\n- ' + stack.join('\n- ');
  var error = new Error(message);
  error.code = 'MODULE_NOT_FOUND';
  error.requireStack = stack;
  throw error;
};

function loadBuiltin(name) {
  if (builtins.indexOf(name) < 0) throw new (require('internal/errors').codes.ERR_UNKNOWN_BUILTIN_MODULE)('node:' + name);
  return require(name);
}

Module._load = function (request, parent, isMain) {
  if (request.indexOf('node:') === 0) return loadBuiltin(request.slice(5));
  var file = Module._resolveFilename(request, parent, isMain);
  var cached = Module._cache[file];
  if (hostModules.has(request)) return hostModules.get(request);
  if (cached) {
    if (parent && parent.children.indexOf(cached) < 0) parent.children.push(cached);
    return cached.exports;
  }
  if (builtins.indexOf(file) >= 0) return loadBuiltin(file);
  var module = new Module(file, parent);
  if (isMain) {
    require('process').mainModule = module;
    module.id = '.';
  }
  Module._cache[file] = module;
  var threw = true;
  try {
    module.load(file);
    threw = false;
  } finally {
    if (threw) {
      delete Module._cache[file];
      if (parent) {
        var at = parent.children.indexOf(module);
        if (at >= 0) parent.children.splice(at, 1);
      }
    }
  }
  return module.exports;
};

Module.prototype.load = function (file) {
  this.filename = file;
  this.paths = Module._nodeModulePaths(path.dirname(file));
  var extension = path.extname(file) || '.js';
  (Module._extensions[extension] || Module._extensions['.js'])(this, file);
  this.loaded = true;
};

Module.prototype.require = function (id) {
  if (typeof id !== 'string') throw new (require('internal/errors').codes.ERR_INVALID_ARG_TYPE)('id', 'string', id);
  if (id === '') throw new (require('internal/errors').codes.ERR_INVALID_ARG_VALUE)('id', id, 'must be a non-empty string');
  return Module._load(id, this, false);
};

Module._makeRequire = function (module) {
  function requireFunction(id) {
    return module.require(id);
  }
  Object.defineProperty(requireFunction, 'name', { value: 'require', configurable: true });
  requireFunction.resolve = function resolve(request, options) {
    return Module._resolveFilename(String(request), module, false, options);
  };
  requireFunction.resolve.paths = function paths(request) {
    return Module._resolveLookupPaths(request, module);
  };
  requireFunction.main = require('process').mainModule;
  requireFunction.extensions = Module._extensions;
  requireFunction.cache = Module._cache;
  return requireFunction;
};

Module.createRequire = function (file) {
  file = String(file);
  if (file.indexOf('file:') === 0) file = require('url').fileURLToPath(file);
  var module = new Module(file);
  module.filename = file;
  module.paths = Module._nodeModulePaths(path.dirname(file));
  return Module._makeRequire(module);
};

// `#!` makes the first line a comment; the lines keep their numbers.
function stripBang(source) {
  return source[0] === '#' && source[1] === '!' ? '//' + source : source;
}

function compileFile(source, file) {
  require('internal/uncaught').rememberSource(file, source);
  return runtime.compile(stripBang(source), file, 'exports, require, module, __filename, __dirname');
}

Module.prototype._compile = function (source, file) {
  var body = compileFile(source, file);
  return body.call(this.exports, this.exports, Module._makeRequire(this), this, file, path.dirname(file));
};

Module._check = function (file) {
  compileFile(readText(file), file);
};

Module._extensions['.js'] = function (module, file) {
  module._compile(readText(file), file);
};
Module._extensions['.json'] = function (module, file) {
  var source = readText(file);
  try {
    module.exports = JSON.parse(source);
  } catch (e) {
    e.message = file + ': ' + e.message;
    throw e;
  }
};
Module._extensions['.node'] = function (module, file) {
  throw new Error(file + ': native add-ons cannot be loaded here');
};

Module.runMain = function (file) {
  Module._load(file, null, true);
};

module.exports = Module;
