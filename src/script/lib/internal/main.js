// What the command line asked for.
'use strict';

var ownModules = require('internal/features').ownPromises;
var global = globalThis;

// [mode, source, file, arguments, modules to load first, argv[0]]
exports.run = function () {
  require('internal/host_modules').installGlobals(global);
  installModules();
  var start = runtime.start();
  var process = require('process');
  if (process.env.NODE_CHANNEL_FD !== undefined || process.env.DEKA_IPC_FD) require('internal/ipc').setupProcess(process);
  if (process.env.NODE_UNIQUE_ID !== undefined && process.send) require('cluster')._setupWorker();
  if (/(^|\/)deka$/.test(start[5])) require('internal/deka_ops').install();

  // The script begins when its debugger is there.
  if (start[8]) return require('internal/micro/debugger').waitFor(start[8], function () {
    run(start);
  });
  run(start);
};

function run(start) {
  var mode = start[0], source = start[1];
  var Module = require('module');
  var path = require('path');
  if (mode === 'test') return require('internal/test/run').main();
  if (mode === 'worker') return require('internal/worker_main').run();
  if (mode === 'file' || mode === 'check') {
    var file = path.resolve(start[2]);
    require('process').argv[1] = file;
    Module._initPaths();
    preload(Module, start[4]);
    if (mode === 'check') {
      Module._check(Module._resolveFilename(file, null, true));
      return;
    }
    Module.runMain(file);
    return;
  }

  if (mode === 'module') {
    preload(Module, start[4]);
    require('internal/esm').runText(source, '[eval1]');
    return;
  }
  var name = mode === 'repl' ? '<repl>' : mode === 'stdin' ? '[stdin]' : '[eval]';
  var module = new Module(name);
  module.filename = path.join(require('process').cwd(), name);
  module.paths = Module._nodeModulePaths(require('process').cwd());
  preload(Module, start[4]);
  prepareGlobals(module, name);
  if (mode === 'session') return;
  if (mode === 'repl') return require('repl')._main();
  require('internal/uncaught').rememberSource(name, source);
  var program;
  try {
    program = runtime.compileProgram(source, name);
  } catch (e) {
    if (!ownModules || !(e instanceof SyntaxError) || mode === 'print' || !require('internal/esm').looksLikeModule(source)) throw e;
    return require('internal/esm').runText(source, name + '1');
  }
  var result = program();
  if (mode === 'print') {
    require('process').stdout.write(typeof result === 'string' ? result + '\n'
      : require('internal/inspect').format(result) + '\n');
  }
}

// What a worker runs: a file, or a text.
exports.runFile = function (file) {
  var Module = require('module');
  Module._initPaths();
  preload(Module, runtime.start()[4]);
  Module.runMain(file);
};
exports.runText = function (name, source) {
  var Module = require('module'), path = require('path'), process = require('process');
  var module = new Module(name);
  process.argv.splice(1, 0, name);
  module.filename = path.join(process.cwd(), name);
  module.paths = Module._nodeModulePaths(process.cwd());
  Module._initPaths();
  preload(Module, runtime.start()[4]);
  prepareGlobals(module, name);
  require('internal/uncaught').rememberSource(name, source);
  runtime.compileProgram(source, name)();
};

// What import needs, loaded when something is imported.
function installModules() {
  if (!ownModules) return;
  var hooks = {};
  ['resolve', 'load', 'evaluate', 'meta'].forEach(function (name) {
    hooks[name] = function (a, b) {
      return require('internal/esm')[name](a, b);
    };
  });
  binding('engine').setModuleHooks(hooks);
}

// A one-liner has the built-in modules at hand: what its global object gets for each. Made before a process begins.
var shortcuts = null;
exports.shortcuts = function () {
  return shortcuts || (shortcuts = require('module').builtinModules.filter(function (id) {
    return id.indexOf('/') < 0;
  }).map(function (id) {
    return [id, {
      get: function () {
        return global.require(id);
      },
      set: function (value) {
        Object.defineProperty(global, id, { value: value, writable: true, enumerable: true, configurable: true });
      },
      enumerable: false,
      configurable: true
    }];
  }));
};

function prepareGlobals(module, name) {
  var Module = require('module');
  global.module = module;
  global.exports = module.exports;
  global.require = Module._makeRequire(module);
  global.__filename = name;
  global.__dirname = '.';
  exports.shortcuts().forEach(function (shortcut) {
    if (!(shortcut[0] in global)) Object.defineProperty(global, shortcut[0], shortcut[1]);
  });
}

function preload(Module, names) {
  if (!names.length) return;
  var parent = new Module('internal/preload');
  parent.paths = Module._nodeModulePaths(require('process').cwd());
  parent.filename = require('path').join(require('process').cwd(), 'internal');
  names.forEach(function (name) {
    parent.require(name);
  });
}
