// module: CommonJS as Node has it: relative files, index.js, package.json, node_modules, the cache.
'use strict';

var path = require('path');
var fsOps = binding('fs');
var packages = require('internal/packages');
var hostModules = require('internal/host_modules');
var ownModules = require('internal/features').ownPromises;
var micro = require('internal/features').profile ? require('internal/micro/modules') : null;
var kindOf = packages.kindOf, readText = packages.readText, readSource = packages.readSource, readPackage = packages.readPackage;

var CONDITIONS = ['node', 'require', 'node-addons', 'module-sync'];

// "fs" and "fs/promises" of the embedded library, without what is internal.
var builtins = runtime.moduleNames().sort();
// Only as "node:…".
var schemeOnly = ['test', 'test/reporters'];

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
// Deka's own names are there for those who ask for them.
Module.builtinModules = builtins.filter(function (name) {
  return name.indexOf('deka/') !== 0 && schemeOnly.indexOf(name) < 0;
});
Module.Module = Module;
Module.wrapper = ['(function (exports, require, module, __filename, __dirname) { ', '\n});'];
Module.wrap = function (script) {
  return Module.wrapper[0] + script + Module.wrapper[1];
};
Module.isBuiltin = function (name) {
  name = String(name);
  if (name.indexOf('node:') === 0) return builtins.indexOf(name.slice(5)) >= 0;
  return isPlain(name);
};
function isPlain(name) {
  return builtins.indexOf(name) >= 0 && schemeOnly.indexOf(name) < 0;
}

// What follows the loader of ES modules, and maps of sources, which are not read here.
Module.syncBuiltinESMExports = function syncBuiltinESMExports() {};
Module.register = function register() {
  throw new (require('internal/errors').codes.ERR_METHOD_NOT_IMPLEMENTED)('module.register()');
};
Module.findSourceMap = function findSourceMap() {
  return undefined;
};
Module.SourceMap = function SourceMap(payload) {
  this.payload = payload;
};
Object.defineProperty(Module.prototype, 'isPreloading', { value: false, configurable: true });

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

function realFile(file) {
  return fsOps.realpath(file);
}

// A file that package.json names: there, or not found.
function existing(file) {
  if (kindOf(file) === 0) return realFile(file);
  throw Object.assign(new Error("Cannot find module '" + file + "'"), { code: 'MODULE_NOT_FOUND', path: file });
}

function tryExtensions(base) {
  var extensions = Object.keys(Module._extensions);
  for (var i = 0; i < extensions.length; i++) {
    if (kindOf(base + extensions[i]) === 0) return realFile(base + extensions[i]);
  }
  return null;
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

Module._findPath = function (request, paths, isMain) {
  var absolute = request[0] === '/';
  if (absolute) paths = [''];
  var trailing = /(?:^|\/)\.?\.?$|\/$/.test(request);
  for (var i = 0; i < paths.length; i++) {
    if (paths[i] && kindOf(paths[i]) !== 1) continue;
    if (!absolute && !/^\.\.?(\/|$)/.test(request)) {
      var exported = packages.tryExports(paths[i], request, CONDITIONS);
      if (exported) return existing(exported);
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
  if (!parent || !parent.id || !parent.filename) return ['.'].concat(Module._nodeModulePaths('.'), Module.globalPaths);
  return [path.dirname(parent.filename)];
};

Module._resolveFilename = function (request, parent, isMain, options) {
  if (hostModules.has(request) || Module.isBuiltin(request)) return request;
  var paths;
  var from = (parent && parent.filename) || path.join(require('process').cwd(), '[eval]');
  if (request[0] === '#' && packages.hasImports(from)) {
    var named = packages.resolveImports(request, from, CONDITIONS);
    return Module.isBuiltin(named) ? named : existing(named);
  }
  if (options && options.paths !== undefined && !Array.isArray(options.paths)) {
    throw new (require('internal/errors').codes.ERR_INVALID_ARG_VALUE)('options.paths', options.paths);
  }
  if (options && Array.isArray(options.paths)) {
    paths = [];
    options.paths.forEach(function (from) {
      if (/^\.\.?(\/|$)/.test(request)) paths.push(path.resolve(from));
      else paths = paths.concat(Module._nodeModulePaths(from), Module.globalPaths);
    });
  } else {
    paths = Module._resolveLookupPaths(request, parent);
  }
  var self = /^[./]/.test(request) ? null : packages.resolveSelf(request, from, CONDITIONS, from);
  if (self) return existing(self);
  var found = Module._findPath(request, paths, isMain);
  if (found) return found;
  var stack = [];
  for (var above = parent; above; above = above.parent) stack.push(above.filename || above.id);
  var message = "Cannot find module '" + request + "'";
  if (micro && /^[^./]/.test(request)) message = 'Module: ' + request + ' (NOT FOUND)';
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
  var own = micro && !isMain && micro.load(request, parent);
  if (own) return own.exports;
  var file = Module._resolveFilename(request, parent, isMain);
  var cached = Module._cache[file];
  if (hostModules.has(request)) return hostModules.get(request);
  if (cached) {
    // An ES module that require() is evaluating has nothing to give yet.
    if (evaluating.indexOf(cached) >= 0) {
      throw new (require('internal/errors').codes.ERR_REQUIRE_CYCLE_MODULE)(file, cached.parent && cached.parent.filename);
    }
    if (parent && parent.children.indexOf(cached) < 0) parent.children.push(cached);
    return cached.exports;
  }
  if (isPlain(file)) return loadBuiltin(file);
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

// The longest one that somebody answers for; a name's first point begins none.
function extensionOf(file) {
  var base = path.basename(file);
  for (var at = base.indexOf('.', 1); at >= 0; at = base.indexOf('.', at + 1)) {
    if (Module._extensions[base.slice(at)]) return base.slice(at);
  }
  return '.js';
}
Module.prototype.load = function (file) {
  this.filename = file;
  this.paths = Module._nodeModulePaths(path.dirname(file));
  Module._extensions[extensionOf(file)](this, file);
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
    require('internal/errors').checkString(request, 'request');
    return Module._resolveFilename(request, module, false, options);
  };
  requireFunction.resolve.paths = function paths(request) {
    require('internal/errors').checkString(request, 'request');
    return Module._resolveLookupPaths(request, module);
  };
  requireFunction.main = require('process').mainModule;
  requireFunction.extensions = Module._extensions;
  requireFunction.cache = Module._cache;
  return requireFunction;
};

Module.createRequire = function (file) {
  var given = file, errors = require('internal/errors');
  if (file !== null && typeof file === 'object' && typeof file.href === 'string') file = file.href;
  if (typeof file !== 'string' || !/^(?:\/|file:)/.test(file)) {
    throw new errors.codes.ERR_INVALID_ARG_VALUE('filename', given,
      'must be a file URL object, file URL string, or absolute path string');
  }
  if (file.indexOf('file:') === 0) file = require('url').fileURLToPath(file);
  if (/\/$/.test(file)) file += 'noop.js';
  var module = new Module(file);
  module.filename = file;
  module.paths = Module._nodeModulePaths(path.dirname(file));
  return Module._makeRequire(module);
};

// `#!` makes the first line a comment; the lines keep their numbers.
function stripBang(source) {
  return source[0] === '#' && source[1] === '!' ? '//' + source : source;
}

Module._compileText = function (source, file) {
  require('internal/uncaught').rememberSource(file, source);
  return runtime.compile(stripBang(source), file, 'exports, require, module, __filename, __dirname');
};

var plainWrap = Module.wrap, plainWrapper = Module.wrapper.slice();
// Somebody wraps modules in another way.
function isWrapped() {
  return Module.wrap !== plainWrap || Module.wrapper[0] !== plainWrapper[0] || Module.wrapper[1] !== plainWrapper[1];
}
Module.prototype._compile = function (source, file) {
  var body = isWrapped() ? require('vm').runInThisContext(Module.wrap(stripBang(source)), { filename: file })
    : Module._compileText(source, file);
  return body.call(this.exports, this.exports, Module._makeRequire(this), this, file, path.dirname(file));
};

Module._check = function (file) {
  if (isModule(file, readSource(file))) return;
  Module._compileText(readSource(file), file);
};

// Whether the text is an ES module: by its name, its package, or because it can be nothing else.
function isModule(file, source) {
  if (!ownModules) return false;
  var extension = path.extname(file);
  if (extension === '.mjs' || extension === '.mts') return true;
  if (extension === '.cjs' || extension === '.cts') return false;
  var type = packages.typeOf(file);
  if (type === 'module' || type === 'commonjs') return type === 'module';
  if (!/\b(?:import|export|await)\b/.test(source)) return false;
  return require('internal/esm').detect(source, file) === 'module';
}

// The ES modules that require() is evaluating, the newest last.
var evaluating = [];

function loadText(module, file) {
  var source = readSource(file);
  if (!isModule(file, source)) {
    module._compile(source, file);
    return;
  }
  evaluating.push(module);
  try {
    module.exports = require('internal/esm').requireNow(file, module.parent && module.parent.filename);
  } finally {
    evaluating.pop();
  }
}

Module._extensions['.js'] = loadText;
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

if (ownModules) {
  // After the others, which are tried for names without an extension.
  Object.defineProperty(Module._extensions, '.mjs', { value: loadText, writable: true, enumerable: false, configurable: true });
}

Module.runMain = function (file) {
  if (ownModules) {
    var found = Module._resolveFilename(file, null, true);
    if (/\.(?:mjs|mts|cjs|cts|js|ts)$|(?:^|\/)[^.]+$/.test(found) && isModule(found, readSource(found))) {
      require('internal/esm').runMain(require('internal/esm').urlOf(found));
      return;
    }
  }
  Module._load(file, null, true);
};

module.exports = Module;
