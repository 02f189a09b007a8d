// The first module: gets the ops of group "runtime", sets up the global object, hands the engine's
// entry to C++. Everything else is loaded when it is first asked for.
'use strict';

var global = new Function('return this')();
var loaded = {};
var bindings = {};

// Modules of the core library that MicroScript adds to.
var extended = runtime.engine()[4] ? ' buffer child_process console dgram events fs http internal/main net ' +
    'os process stream timers tls ' : '';

function binding(name) {
  if (!bindings[name]) {
    bindings[name] = runtime.binding(name);
    if (onBinding) onBinding(bindings[name]);
  }
  return bindings[name];
}
var onBinding = null;
// Calls back with the ops of each group, of those that are asked for later too.
binding.each = function (callback) {
  onBinding = callback;
  Object.keys(bindings).forEach(function (name) {
    if (name !== 'engine') callback(bindings[name]);
  });
};

// `exports.read = function` has no name of its own.
function nameFunctions(object) {
  Object.keys(object).forEach(function (key) {
    var value = Object.getOwnPropertyDescriptor(object, key).value;
    if (typeof value === 'function' && value.name === '') Object.defineProperty(value, 'name', { value: key, configurable: true });
  });
}

// A module of the embedded library by its name below lib/.
function internalRequire(name) {
  var module = loaded[name];
  if (module) return module.exports;
  var body = runtime.load(name);
  if (!body) throw new Error('no embedded module ' + name);
  module = loaded[name] = { exports: {}, id: name };
  var whole = false;
  try {
    body.call(module.exports, module.exports, internalRequire, module, binding, runtime);
    whole = true;
  } finally {
    if (!whole) delete loaded[name];
  }
  if (name.slice(0, 9) !== 'internal/') nameFunctions(module.exports);
  if (extended.indexOf(' ' + name + ' ') >= 0) internalRequire('internal/micro/to_' + name.replace(/^.*\//, ''))(module.exports);
  return module.exports;
}

function hide(object, name, value) {
  Object.defineProperty(object, name, { value: value, writable: true, enumerable: false, configurable: true });
}

// A global that costs nothing until it is used.
function lazy(name, module, property, enumerable) {
  Object.defineProperty(global, name, {
    get: function () {
      var value = internalRequire(module);
      if (property) value = value[property];
      Object.defineProperty(global, name,
          { value: value, writable: true, enumerable: !!enumerable, configurable: true });
      return value;
    },
    set: function (value) {
      Object.defineProperty(global, name,
          { value: value, writable: true, enumerable: !!enumerable, configurable: true });
    },
    enumerable: !!enumerable,
    configurable: true
  });
}

global.global = global;
hide(global, 'globalThis', global);
internalRequire('internal/es');

lazy('process', 'process', null, false);
lazy('console', 'console', null, false);
lazy('Buffer', 'buffer', 'Buffer', false);
lazy('URL', 'url', 'URL', false);
lazy('URLSearchParams', 'url', 'URLSearchParams', false);
lazy('TextEncoder', 'internal/encoding', 'TextEncoder', false);
lazy('TextDecoder', 'internal/encoding', 'TextDecoder', false);
lazy('atob', 'buffer', 'atob', true);
lazy('btoa', 'buffer', 'btoa', true);
['Promise', 'Map', 'Set', 'WeakMap', 'WeakSet', 'WeakRef'].forEach(function (name) {
  if (typeof global[name] === 'undefined') lazy(name, name === 'Promise' ? 'internal/promise' : 'internal/collections', name, false);
});
['setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval', 'clearImmediate'].forEach(
    function (name) {
      lazy(name, 'timers', name, true);
    });
lazy('queueMicrotask', 'internal/tick', 'queueMicrotask', true);
lazy('structuredClone', 'internal/clone', 'structuredClone', true);
['AbortController', 'AbortSignal'].forEach(function (name) {
  lazy(name, 'internal/abort', name, false);
});
['Event', 'CustomEvent', 'EventTarget'].forEach(function (name) {
  lazy(name, 'internal/event_target', name, false);
});
// By their module, all not enumerable.
var places = {
  worker_threads: 'MessageChannel MessagePort MessageEvent BroadcastChannel',
  'internal/web/readable': 'ReadableStream ReadableStreamDefaultReader ReadableStreamBYOBReader ReadableStreamBYOBRequest ' +
      'ReadableByteStreamController ReadableStreamDefaultController',
  'internal/web/writable': 'TransformStream TransformStreamDefaultController WritableStream WritableStreamDefaultController ' +
      'WritableStreamDefaultWriter',
  'internal/web/common': 'ByteLengthQueuingStrategy CountQueuingStrategy',
  'internal/web/adapters': 'TextEncoderStream TextDecoderStream CompressionStream DecompressionStream',
  'internal/web/blob': 'Blob File',
  'internal/web/headers': 'Headers FormData',
  'internal/web/body': 'Request Response',
  'internal/web/subtle': 'Crypto CryptoKey SubtleCrypto',
  'internal/web/websocket': 'WebSocket',
  perf_hooks: 'Performance PerformanceEntry PerformanceMark PerformanceMeasure PerformanceObserver PerformanceObserverEntryList'
};
Object.keys(places).forEach(function (module) {
  places[module].split(' ').forEach(function (name) {
    lazy(name, module, name, false);
  });
});
hide(global, 'fetch', function fetch(input, init) {
  return internalRequire('internal/web/fetch').fetch(input, init);
});
Object.defineProperty(global, 'fetch', { enumerable: true });
lazy('crypto', 'crypto', 'webcrypto', true);
lazy('DOMException', 'internal/dom_exception', 'DOMException', false);
lazy('performance', 'internal/performance', null, true);
delete global.print;
delete global.alert;

runtime.fault(function (fault) {
  return internalRequire('internal/errors').uvException(fault);
});
runtime.enter(internalRequire('internal/loop').enter);
