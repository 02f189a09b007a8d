// fs.watch, fs.watchFile and fs.promises.watch. The kernel tells of changes (kernel/vfs/watch.h); watchFile looks at
// the file now and then, as in Node.
'use strict';

var EventEmitter = require('events');
var errors = require('internal/errors');
var codes = errors.codes;
var v = require('internal/fs_values');
var ops = binding('watch');
var io = binding('stream');

function inherit(type) {
  type.prototype = Object.create(EventEmitter.prototype, { constructor: { value: type, writable: true, enumerable: false, configurable: true } });
  Object.setPrototypeOf(type, EventEmitter);
}
function checkOptions(options) {
  ['persistent', 'recursive'].forEach(function (name) {
    if (name === 'recursive' && options[name] !== undefined) errors.checkBoolean(options[name], 'options.recursive');
  });
  var encoding = options.encoding;
  if (encoding !== undefined && encoding !== null && encoding !== 'buffer' && !Buffer.isEncoding(encoding)) {
    throw new codes.ERR_INVALID_ARG_VALUE('encoding', encoding, 'is invalid encoding');
  }
  var signal = options.signal;
  if (signal !== undefined && (signal === null || typeof signal !== 'object' || !('aborted' in signal))) {
    throw new codes.ERR_INVALID_ARG_TYPE('options.signal', 'AbortSignal', signal);
  }
}
function nameAs(name, encoding) {
  if (!encoding || encoding === 'utf8' || encoding === 'utf-8') return name;
  return encoding === 'buffer' ? Buffer.from(name) : Buffer.from(name).toString(encoding);
}

// Calls back with (kind, name) of each change until it is closed.
function Source(path, recursive, held, callback) {
  this.callback = callback;
  this.held = held;
  this.waiting = 0;
  try {
    this.number = ops.open(path, recursive);
  } catch (e) {
    e.filename = path;
    throw e;
  }
  this.next();
}
Source.prototype.next = function () {
  var self = this;
  this.waiting = ops.next(this.number, function (error, list) {
    self.waiting = 0;
    for (var i = 0; i < list.length && self.number; i += 2) self.callback(list[i] ? 'rename' : 'change', list[i + 1]);
    if (self.number) self.next();
  }, this.held);
};
Source.prototype.hold = function (on) {
  this.held = on;
  if (this.waiting) io.hold(this.waiting, on);
};
Source.prototype.close = function () {
  if (!this.number) return false;
  if (this.waiting) io.cancel(this.waiting);
  ops.close(this.number);
  this.number = this.waiting = 0;
  return true;
};

// ---- fs.watch

function FSWatcher() {
  EventEmitter.call(this);
  errors.define(this, '_source', null);
}
inherit(FSWatcher);
FSWatcher.prototype.close = function () {
  var self = this;
  if (!this._source || !this._source.close()) return;
  require('internal/tick').nextTick(function () {
    self.emit('close');
  });
};
FSWatcher.prototype.ref = function () {
  if (this._source) this._source.hold(true);
  return this;
};
FSWatcher.prototype.unref = function () {
  if (this._source) this._source.hold(false);
  return this;
};

exports.watch = function watch(file, options, listener) {
  if (typeof options === 'function') {
    listener = options;
    options = undefined;
  }
  if (options === undefined || options === null) options = {};
  else if (typeof options === 'string') options = { encoding: options };
  else if (typeof options !== 'object') throw new codes.ERR_INVALID_ARG_TYPE('options', ['string', 'object'], options);
  checkOptions(options);
  if (listener !== undefined && listener !== null && typeof listener !== 'function') {
    throw new codes.ERR_INVALID_ARG_TYPE('listener', 'function', listener);
  }
  var path = v.toPath(file), watcher = new FSWatcher(), signal = options.signal;
  watcher._source = new Source(path, !!options.recursive, options.persistent !== false, function (kind, name) {
    watcher.emit('change', kind, nameAs(name, options.encoding));
  });
  if (listener) watcher.on('change', listener);
  if (signal && signal.aborted) {
    require('internal/tick').nextTick(function () {
      watcher.close();
    });
  } else if (signal) {
    var close = function () {
      watcher.close();
    };
    signal.addEventListener('abort', close);
    watcher.once('close', function () {
      signal.removeEventListener('abort', close);
    });
  }
  return watcher;
};

// ---- fs.promises.watch: an iterator of { eventType, filename }

exports.changes = function watch(file, options) {
  options = options === undefined || options === null ? {} : typeof options === 'string' ? { encoding: options } : options;
  var queue = [], waiting = [], source = null, over = false, failure = null, signal = options.signal;
  function settle() {
    while (waiting.length && (queue.length || over)) {
      var one = waiting.shift();
      if (queue.length) one.resolve({ value: queue.shift(), done: false });
      else if (failure) {
        one.reject(failure);
        failure = null;
      } else one.resolve({ value: undefined, done: true });
    }
  }
  function stop() {
    over = true;
    if (source) source.close();
    if (signal) signal.removeEventListener('abort', abort);
    settle();
  }
  function abort() {
    failure = require('internal/abort').abortError(signal);
    stop();
  }
  // It begins with the first step.
  function begin() {
    if (source || over) return;
    try {
      if (typeof options !== 'object') throw new codes.ERR_INVALID_ARG_TYPE('options', 'Object', options);
      checkOptions(options);
      if (signal && signal.aborted) return abort();
      source = new Source(v.toPath(file), !!options.recursive, options.persistent !== false, function (kind, name) {
        queue.push({ eventType: kind, filename: nameAs(name, options.encoding) });
        settle();
      });
      if (signal) signal.addEventListener('abort', abort);
    } catch (e) {
      failure = e;
      stop();
    }
  }
  var iterator = {
    next: function () {
      return new Promise(function (resolve, reject) {
        waiting.push({ resolve: resolve, reject: reject });
        begin();
        settle();
      });
    },
    'return': function (value) {
      queue.length = 0;
      stop();
      return Promise.resolve({ value: value, done: true });
    },
    'throw': function (error) {
      stop();
      return Promise.reject(error);
    }
  };
  iterator[Symbol.asyncIterator] = function () {
    return iterator;
  };
  return iterator;
};

// ---- fs.watchFile

var watched = Object.create(null);
var NOTHING = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

function statOf(path, big) {
  try {
    return require('fs').statSync(path, { bigint: big });
  } catch (e) {
    return big ? v.bigStats(NOTHING) : new v.Stats(NOTHING);
  }
}
function StatWatcher(path, big) {
  EventEmitter.call(this);
  errors.define(this, '_path', path);
  errors.define(this, '_big', big);
  errors.define(this, '_last', null);
  errors.define(this, '_gone', false);
  errors.define(this, '_timer', null);
}
inherit(StatWatcher);
function differs(a, b) {
  return ['dev', 'mode', 'nlink', 'uid', 'gid', 'rdev', 'ino', 'size', 'mtimeMs', 'ctimeMs', 'birthtimeMs'].some(function (name) {
    return a[name] !== b[name];
  });
}
errors.define(StatWatcher.prototype, '_start', function (interval, persistent) {
  var self = this;
  this._last = statOf(this._path, this._big);
  this._gone = Number(this._last.ino) === 0;
  // A file that is not there is told once.
  if (this._gone) {
    require('timers').setImmediate(function () {
      if (self._timer) self.emit('change', self._last, self._last);
    });
  }
  this._timer = setInterval(function () {
    var now = statOf(self._path, self._big), before = self._last, gone = Number(now.ino) === 0;
    if (gone ? self._gone : !self._gone && !differs(now, before)) return;
    self._gone = gone;
    // What is told beside a file that is back is what it was before it went.
    if (!gone) self._last = now;
    self.emit('change', now, before);
  }, interval);
  if (!persistent) this._timer.unref();
});
StatWatcher.prototype.ref = function () {
  if (this._timer) this._timer.ref();
  return this;
};
StatWatcher.prototype.unref = function () {
  if (this._timer) this._timer.unref();
  return this;
};
errors.define(StatWatcher.prototype, '_stop', function () {
  if (!this._timer) return;
  clearInterval(this._timer);
  this._timer = null;
  this.emit('stop');
});

function pathOf(file) {
  return require('path').resolve(v.toPath(file));
}
exports.watchFile = function watchFile(file, options, listener) {
  var path = pathOf(file);
  if (options === null || typeof options !== 'object') {
    listener = options;
    options = {};
  }
  if (typeof listener !== 'function') throw new codes.ERR_INVALID_ARG_TYPE('listener', 'function', listener);
  var interval = options.interval === undefined ? 5007 : options.interval;
  errors.checkInteger(interval, 'options.interval', 0, 4294967295);
  var watcher = watched[path];
  if (!watcher) {
    watcher = watched[path] = new StatWatcher(path, !!options.bigint);
    watcher._start(interval, options.persistent !== false);
  }
  watcher.addListener('change', listener);
  return watcher;
};
exports.unwatchFile = function unwatchFile(file, listener) {
  var path = pathOf(file), watcher = watched[path];
  if (!watcher) return;
  if (typeof listener === 'function') watcher.removeListener('change', listener);
  else watcher.removeAllListeners('change');
  if (watcher.listenerCount('change') > 0) return;
  watcher._stop();
  delete watched[path];
};

exports.FSWatcher = FSWatcher;
exports.StatWatcher = StatWatcher;
