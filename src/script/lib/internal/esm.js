// ES modules: Node's resolution and formats, for an engine that has modules of its own.
//
// A module's name in the engine is its URL. CommonJS, built-in and JSON modules are declared by the names
// that they export, and evaluated when their turn comes.
'use strict';

var own = binding('engine');
var fsOps = binding('fs');
var path = require('path');
var url = require('url');
var Module = require('module');
var packages = require('internal/packages');
var hostModules = require('internal/host_modules');
var errors = require('internal/errors');
var codes = errors.codes;

var CONDITIONS = ['node', 'import', 'node-addons', 'module-sync'];
// Sources without a file, by URL: -e and its like.
var virtual = Object.create(null);
// CommonJS modules: the names that were declared, by URL.
var declared = Object.create(null);

function fileOf(address) {
  return url.fileURLToPath(address);
}
exports.urlOf = function (file) {
  return String(url.pathToFileURL(file));
};

function baseOf(base) {
  if (/^(?:file|data|node|bivalve):/.test(base)) return base;
  return exports.urlOf(base[0] === '/' ? base : path.join(require('process').cwd(), base || '[eval]'));
}

function notFound(file, base, address) {
  var from = base.indexOf('file:') === 0 ? fileOf(base) : base;
  var error = new Error("Cannot find module '" + file + "' imported from " + from);
  error.code = 'ERR_MODULE_NOT_FOUND';
  error.url = address || exports.urlOf(file);
  return error;
}

function finish(address, base) {
  if (/%2f|%5c/i.test(new URL(address).pathname)) {
    throw new codes.ERR_INVALID_MODULE_SPECIFIER(new URL(address).pathname, 'must not include encoded "/" or "\\" characters',
        base.indexOf('file:') === 0 ? fileOf(base) : base);
  }
  var file = fileOf(address);
  var kind = packages.kindOf(file);
  if (kind === 1) {
    var error = new Error("Directory import '" + file + "' is not supported resolving ES modules imported from " +
        (base.indexOf('file:') === 0 ? fileOf(base) : base));
    error.code = 'ERR_UNSUPPORTED_DIR_IMPORT';
    error.url = address;
    throw error;
  }
  if (kind !== 0) throw notFound(file, base, address);
  var parsed = new URL(address);
  var real = exports.urlOf(fsOps.realpath(file));
  return real + parsed.search + parsed.hash;
}

exports.resolve = function (specifier, base) {
  if (hostModules.has(specifier)) return 'bivalve:' + specifier;
  base = baseOf(base);
  if (specifier.indexOf('node:') === 0) {
    if (!Module.isBuiltin(specifier)) throw new codes.ERR_UNKNOWN_BUILTIN_MODULE(specifier);
    return specifier;
  }
  if (Module.isBuiltin(specifier)) return 'node:' + specifier;
  if (specifier in virtual) return specifier;
  if (/^(?:\.\.?(?:\/|$)|\/)/.test(specifier)) {
    var parent = base.indexOf('file:') === 0 ? base : exports.urlOf(require('process').cwd() + '/');
    return finish(new URL(specifier, parent).href, base);
  }
  var file = base.indexOf('file:') === 0 ? fileOf(base) : path.join(require('process').cwd(), '[eval]');
  if (specifier[0] === '#') {
    var named = packages.resolveImports(specifier, file, CONDITIONS);
    return Module.isBuiltin(named) ? 'node:' + named.replace(/^node:/, '') : finish(exports.urlOf(named), base);
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(specifier)) {
    var parsed = new URL(specifier);
    if (parsed.protocol === 'file:') return finish(parsed.href, base);
    if (parsed.protocol === 'data:') return parsed.href;
    var error = new Error("Only URLs with a scheme in: file, data, and node are supported by the default ESM loader. " +
        "Received protocol '" + parsed.protocol + "'");
    error.code = 'ERR_UNSUPPORTED_ESM_URL_SCHEME';
    throw error;
  }
  return finish(exports.urlOf(packages.resolveBare(specifier, file, CONDITIONS)), base);
};

// ---- formats

// Only looked at when the text is no CommonJS: whether it may be a module.
exports.looksLikeModule = function (source) {
  return /(?:^|[\s;}{)(=])(?:import\s*[\w$*{'"]|import\s*\.\s*meta|export\s*[\w$*{]|await\b)/.test(source);
};

exports.formatOf = function (file, source) {
  switch (path.extname(file)) {
    case '.mjs':
    case '.mts':
      return 'module';
    case '.cjs':
    case '.cts':
      return 'commonjs';
    case '.json':
      return 'json';
    case '.node':
      return 'commonjs';
    case '.js':
    case '.ts':
    case '': {
      var type = packages.typeOf(file);
      if (type === 'module' || type === 'commonjs') return type;
      return exports.detect(source(), file);
    }
  }
  throw new codes.ERR_UNKNOWN_FILE_EXTENSION(path.extname(file), file);
};

exports.detect = function (source, file) {
  try {
    Module._compileText(source, file);
    return 'commonjs';
  } catch (e) {
    if (e instanceof SyntaxError && exports.looksLikeModule(source)) return 'module';
    throw e;
  }
};

// ---- loading

function namesOfCommonjs(file, source, seen) {
  if (seen.indexOf(file) >= 0) return [];
  seen.push(file);
  var scanned = require('internal/cjs_exports').scan(source);
  var names = scanned[0];
  scanned[1].forEach(function (specifier) {
    try {
      var parent = new Module(file);
      parent.filename = file;
      parent.paths = Module._nodeModulePaths(path.dirname(file));
      var target = Module._resolveFilename(specifier, parent);
      var more = target[0] !== '/' ? Object.keys(require(target.replace(/^node:/, '')))
        : namesOfCommonjs(target, packages.readSource(target), seen);
      more.forEach(function (name) {
        if (names.indexOf(name) < 0) names.push(name);
      });
    } catch (e) {
      // Evaluating it will tell.
    }
  });
  return names;
}

function declare(address, names) {
  names = names.filter(function (name) {
    return name !== 'default';
  });
  names.unshift('default');
  declared[address] = names;
  return [names];
}

exports.load = function (address) {
  if (address.indexOf('node:') === 0) return declare(address, Object.keys(require(address.slice(5))));
  if (address.indexOf('bivalve:') === 0) return declare(address, Object.keys(Object(hostModules.get(address.slice(8)))));
  if (address in virtual) return [virtual[address]];
  if (address.indexOf('data:') === 0) return loadData(address);
  var file = fileOf(address);
  var source = null;
  function read() {
    if (source === null) source = packages.readSource(file);
    return source;
  }
  var format = exports.formatOf(file, read);
  if (format === 'json') return declare(address, []);
  if (format === 'commonjs') return declare(address, namesOfCommonjs(file, read(), []));
  require('internal/uncaught').rememberSource(address, read());
  return [read()];
};

function loadData(address) {
  var match = /^data:([^,;]*)([^,]*),([^]*)$/.exec(address);
  var type = match && match[1];
  if (type === 'application/json') return declare(address, []);
  if (type !== 'text/javascript') {
    var error = new RangeError('Unknown module format: ' + type + ' for URL ' + address);
    error.code = 'ERR_UNKNOWN_MODULE_FORMAT';
    throw error;
  }
  return [textOfData(match)];
}
function textOfData(match) {
  return /;base64$/.test(match[2]) ? Buffer.from(decodeURIComponent(match[3]), 'base64').toString() : decodeURIComponent(match[3]);
}

function parse(text, file) {
  try {
    return JSON.parse(text);
  } catch (e) {
    e.message = file + ': ' + e.message;
    throw e;
  }
}

// One value for require and import.
function jsonOf(file) {
  var known = Module._cache[file];
  if (known && known.loaded) return known.exports;
  var module = new Module(file);
  module.filename = file;
  module.exports = parse(packages.readText(file), file);
  module.loaded = true;
  Module._cache[file] = module;
  return module.exports;
}

exports.evaluate = function (address) {
  var value;
  if (address.indexOf('node:') === 0) value = require(address.slice(5));
  else if (address.indexOf('bivalve:') === 0) value = hostModules.get(address.slice(8));
  else if (address.indexOf('data:') === 0) value = parse(textOfData(/^data:([^,;]*)([^,]*),([^]*)$/.exec(address)), address);
  else if (path.extname(fileOf(address)) === '.json') value = jsonOf(fileOf(address));
  else value = Module._load(fileOf(address), undefined, false);
  var names = declared[address];
  return [names, names.map(function (name) {
    return name === 'default' ? value : value === null || value === undefined ? undefined : value[name];
  })];
};

exports.meta = function (address, meta) {
  if (address.indexOf('file:') === 0 && !(address in virtual)) {
    meta.dirname = path.dirname(fileOf(address));
    meta.filename = fileOf(address);
  }
  meta.resolve = function resolve(specifier) {
    try {
      return exports.resolve(String(specifier), address);
    } catch (e) {
      // What cannot be loaded may still be named.
      if (e.code === 'ERR_UNKNOWN_BUILTIN_MODULE' || e.code === 'ERR_UNSUPPORTED_ESM_URL_SCHEME') return String(specifier);
      // A file need not be there.
      if (e.code === 'ERR_MODULE_NOT_FOUND' && e.url) return e.url;
      throw e;
    }
  };
  meta.url = address;
};

// ---- entries

var pending = null;

// Runs the program's module; what it throws is uncaught.
exports.runMain = function (address) {
  var state = pending = { address: address };
  own.importModule(address, exports.urlOf(require('process').cwd() + '/')).then(function () {
    if (pending === state) pending = null;
  }, function (error) {
    if (pending === state) pending = null;
    require('internal/uncaught').handle(error);
  });
  require('internal/tick').runJobs();
};

exports.runText = function (source, name) {
  var address = exports.urlOf(path.join(require('process').cwd(), name));
  virtual[address] = source;
  require('internal/uncaught').rememberSource(address, source);
  exports.runMain(address);
};

// The program's module still waits for something, and nothing is left to do.
require('internal/loop').setUnsettled(function () {
  if (pending) binding('io').write(2, 'Warning: Detected unsettled top-level await at ' + pending.address + '\n');
  return !!pending;
});

// require() of a module, by the file `from`: only what needs no waiting.
exports.requireNow = function (file, from) {
  var address = exports.urlOf(file);
  var namespace;
  try {
    namespace = own.importNow(address, address);
  } catch (e) {
    // Who asked hears of it; the promise of its evaluation is nobody's.
    require('internal/tick').forget(e);
    throw e;
  }
  if (namespace === null) {
    throw new codes.ERR_REQUIRE_CYCLE_MODULE(file, from, ' A cycle involving require(esm) is not allowed to maintain invariants ' +
        'mandated by the ECMAScript specification. Try making at least part of the dependency in the graph lazily loaded.');
  }
  // Who asks for a default export the CommonJS way looks for this mark.
  if (namespace !== undefined && 'default' in namespace && !('__esModule' in namespace)) {
    var facade = address + '#require';
    virtual[facade] = 'export * from ' + JSON.stringify(address) + '; export { default } from ' + JSON.stringify(address) +
        '; export const __esModule = true;';
    namespace = own.importNow(facade, address);
  }
  if (namespace === undefined) {
    var error = new Error('require() cannot be used on an ESM graph with top-level await. Use import() instead.');
    error.code = 'ERR_REQUIRE_ASYNC_MODULE';
    throw error;
  }
  return namespace;
};
