// Worker: a process of the machine with a heap of its own, joined to this one by a link (internal/worker_link.js).
'use strict';

var EventEmitter = require('events');
var errors = require('internal/errors');
var codes = errors.codes;
var state = require('internal/worker_state');
var ports = require('internal/message_port');
var messages = require('internal/message');
var process = require('process');
var IGNORE = -1, PIPE = -2, DUPLEX = -3;
var SHARE_ENV = Symbol.for('nodejs.worker_threads.SHARE_ENV');
var LIMITS = ['maxYoungGenerationSizeMb', 'maxOldGenerationSizeMb', 'codeRangeSizeMb', 'stackSizeMb'];
var DEFAULTS = [48, 2096, 0, 4];
var lastThread = 0;
var alive = [];

function checkList(list, name) {
  if (list !== undefined && list !== null && !Array.isArray(list)) throw new codes.ERR_INVALID_ARG_TYPE(name, 'Array', list);
}

// { eval, file, name }: what the worker runs.
function programOf(file, options) {
  var isUrl = file !== null && typeof file === 'object' && typeof file.href === 'string' && typeof file.protocol === 'string';
  if (options.eval) {
    if (typeof file !== 'string') throw new codes.ERR_INVALID_ARG_VALUE('options.eval', options.eval, "must be false when 'filename' is not a string");
    return { eval: true, source: file };
  }
  if (isUrl && file.protocol === 'data:') return { url: file.href };
  if (isUrl) return { file: require('url').fileURLToPath(file) };
  if (typeof file !== 'string') throw new codes.ERR_INVALID_ARG_TYPE('filename', ['string', 'URL'], file);
  if (!/^(?:\/|\.\.?[/\\])/.test(file)) throw new codes.ERR_WORKER_PATH(file);
  return { file: require('path').resolve(file) };
}
function environmentOf(options) {
  var env = options.env;
  if (env !== undefined && env !== null && env !== SHARE_ENV && typeof env !== 'object') {
    throw new codes.ERR_INVALID_ARG_TYPE('options.env', ['object', 'undefined', 'null', 'worker_threads.SHARE_ENV'], env);
  }
  env = env && env !== SHARE_ENV ? env : process.env;
  return Object.keys(env).filter(function (key) {
    return env[key] !== undefined;
  }).map(function (key) {
    return key + '=' + env[key];
  }).join('\0');
}
// The options of the program that say something to a heap of its own.
function wordsOf(execArgv, limits) {
  var words = ['--worker-thread', '--engine=' + runtime.engine()[0]];
  execArgv.forEach(function (word, i) {
    if (/^(?:-r|--require)$/.test(word)) words.push(word, execArgv[i + 1]);
    else if (/^--require=/.test(word)) words.push(word);
  });
  if (limits.maxOldGenerationSizeMb > 0) words.push('--max-old-space-size=' + Math.ceil(limits.maxOldGenerationSizeMb));
  return words;
}
function limitsOf(given) {
  var limits = {};
  LIMITS.forEach(function (name, i) {
    limits[name] = given && typeof given[name] === 'number' ? given[name] : DEFAULTS[i];
  });
  return limits;
}

function Worker(file, options) {
  if (!(this instanceof Worker)) throw new TypeError("Class constructor Worker cannot be invoked without 'new'");
  options = options === undefined || options === null ? {} : options;
  EventEmitter.call(this);
  checkList(options.execArgv, 'options.execArgv');
  checkList(options.argv, 'options.argv');
  var program = programOf(file, options), env = environmentOf(options);
  var execArgv = options.execArgv || process.execArgv, given = options.resourceLimits || {};
  var channel = new ports.MessageChannel(), transfer = Array.from(options.transferList || []);
  var first = messages.encode({
    program: program, argv: (options.argv || []).map(String), execArgv: execArgv.map(String), workerData: options.workerData,
    environment: state.environment, port: channel.port2, limits: limitsOf(given), pid: process.pid, ppid: process.ppid,
    threadId: state.isMainThread ? ++lastThread : state.threadId * 100 + (++lastThread), stdin: !!options.stdin, name: options.name,
    execPath: process.execPath, title: process.title
  }, transfer.concat(channel.port2));
  errors.define(this, '_own', {
    id: state.isMainThread ? lastThread : state.threadId * 100 + lastThread, port: channel.port1, pid: 0, waiting: 0, link: null, open: 0,
    status: undefined, ended: false, terminated: false, references: true, streams: [], limits: limitsOf(given), quitters: []
  });
  this._start(first, wordsOf(execArgv, given), env, options);
}
Worker.prototype = Object.create(EventEmitter.prototype, { constructor: { value: Worker, writable: true, enumerable: false, configurable: true } });
Object.setPrototypeOf(Worker, EventEmitter);

function members(all) {
  Object.keys(all).forEach(function (name) {
    errors.define(Worker.prototype, name, all[name]);
  });
}
members({
  _start: function (first, words, env, options) {
    var own = this._own, self = this, net = require('net');
    var result = binding('child').spawn(process.execPath, [process.argv0].concat(words), '', env,
        [options.stdin ? PIPE : IGNORE, PIPE, PIPE, DUPLEX], true);
    if (typeof result === 'number') {
      throw Object.assign(new Error('Worker initialization failure: ' + errors.errnoException(result, 'spawn').code), { code: 'ERR_WORKER_INIT_FAILED' });
    }
    own.pid = result[0];
    alive.push(this);
    require('internal/loop').atExit(killAll);
    own.streams = [0, 1, 2].map(function (fd) {
      if (result[fd + 1] < 0) return null;
      return new net.Socket({ fd: result[fd + 1], readable: fd !== 0, writable: fd === 0 });
    });
    own.open = 2;
    own.streams.slice(1).forEach(function (stream, i) {
      stream.unref();
      stream.on('close', function () {
        own.open--;
        self._endWhenOver();
      });
      // What its reader does not take must not keep the end away.
      if (!options[i ? 'stderr' : 'stdout']) {
        stream.on('data', function (chunk) {
          process[i ? 'stderr' : 'stdout'].write(chunk);
        });
      }
    });
    own.port.on('message', function (message) {
      self.emit('message', message);
    });
    own.port.on('messageerror', function (error) {
      self.emit('messageerror', error);
    });
    // Behind the messages that have come.
    own.port.on('close', function () {
      own.portClosed = true;
      self._endWhenOver();
    });
    own.port.unref();
    own.link = new (require('internal/worker_link').Link)(result[4], function (frame) {
      self._take(frame);
    }, function () {
      self._endWhenOver();
    });
    own.link.sendWith(first, function (packed) {
      return ['start', packed];
    });
    own.waiting = binding('child').wait(own.pid, function (error, status) {
      own.waiting = 0;
      own.status = own.terminated || !status || status[1] ? 1 : status[0];
      if (own.streams[0]) own.streams[0].destroy();
      own.streams.slice(1).forEach(function (stream) {
        if (stream._readableState.flowing === null) stream.resume();
      });
      self._hold();
      self._endWhenOver();
    });
    this._hold();
  },
  _take: function (frame) {
    if (this._own.terminated) return;
    if (frame[0] === 'online') this.emit('online');
    else if (frame[0] === 'error') this._own.error = [require('internal/thrown').revive(frame[1])];
  },
  _hold: function () {
    var own = this._own, on = own.references && !own.ended;
    if (own.waiting) binding('stream').hold(own.waiting, on);
    // Its last words are waited for.
    if (!own.waiting && own.status !== undefined && on && !own.timer) own.timer = setInterval(function () {}, 2147483647);
    if (own.timer && !on) {
      clearInterval(own.timer);
      own.timer = null;
    }
  },
  // Over when the process has ended, its output was read and its messages were told.
  _endWhenOver: function () {
    var own = this._own, self = this;
    if (own.ended || own.status === undefined || own.open > 0 || !own.link.closed || !own.portClosed) return;
    own.ended = true;
    alive.splice(alive.indexOf(this), 1);
    this._hold();
    own.quitters.splice(0).forEach(function (resolve) {
      resolve(own.status);
    });
    require('internal/tick').nextTick(function () {
      self.emit('exit', own.status);
    });
    if (own.error) this.emit('error', own.error[0]);
  },
  postMessage: function postMessage(message, options) {
    if (!this._own.ended) this._own.port.postMessage(message, options);
  },
  terminate: function terminate(callback) {
    var own = this._own;
    this.ref();
    if (typeof callback === 'function') {
      process.emitWarning('Passing a callback to worker.terminate() is deprecated. It returns a Promise instead.', 'DeprecationWarning', 'DEP0132');
      this.once('exit', function (code) {
        callback(null, code);
      });
    }
    if (own.ended) return Promise.resolve();
    if (own.status === undefined && !own.terminated) {
      own.terminated = true;
      own.port.removeAllListeners('message');
      binding('process').kill(own.pid, 9);
    }
    return new Promise(function (resolve) {
      own.quitters.push(resolve);
    });
  },
  ref: function ref() {
    this._own.references = true;
    this._hold();
  },
  unref: function unref() {
    this._own.references = false;
    this._hold();
  },
  getHeapSnapshot: function getHeapSnapshot() {
    return Promise.reject(new codes.ERR_FEATURE_UNAVAILABLE_ON_PLATFORM('worker.getHeapSnapshot'));
  }
});
[['threadId', function (own) {
  return own.ended ? -1 : own.id;
}], ['stdin', function (own) {
  return own.streams[0];
}], ['stdout', function (own) {
  return own.streams[1];
}], ['stderr', function (own) {
  return own.streams[2];
}], ['resourceLimits', function (own) {
  return own.ended ? {} : own.limits;
}]].forEach(function (member) {
  Object.defineProperty(Worker.prototype, member[0], {
    get: function () {
      return member[1](this._own);
    },
    configurable: true
  });
});

// Nobody outlives the heap that made it.
function killAll() {
  alive.forEach(function (worker) {
    if (worker._own.status === undefined) binding('process').kill(worker._own.pid, 9);
  });
}

module.exports = Worker;
