// mock.timers: setTimeout and its kind, and Date, on a clock that only tick() moves.
'use strict';

var errors = require('internal/errors');
var codes = errors.codes;
var NAMES = ['setTimeout', 'setInterval', 'setImmediate', 'Date', 'scheduler.wait'];
var CLEARS = { setTimeout: 'clearTimeout', setInterval: 'clearInterval', setImmediate: 'clearImmediate' };

function Timeout(id, callback, runAt, interval, args) {
  this.id = id;
  this.callback = callback;
  this.runAt = runAt;
  this.interval = interval;
  this.args = args;
}
Timeout.prototype.hasRef = function () {
  return true;
};
['ref', 'unref', 'refresh'].forEach(function (name) {
  Timeout.prototype[name] = function () {
    return this;
  };
});

function MockTimers() {
  errors.define(this, '_state', { now: 0, lastId: 0, queue: [], restore: null });
}
function insert(state, timer) {
  var at = state.queue.length;
  while (at > 0 && (state.queue[at - 1].runAt > timer.runAt ||
      (state.queue[at - 1].runAt === timer.runAt && state.queue[at - 1].id > timer.id))) at--;
  state.queue.splice(at, 0, timer);
}
function remove(state, timer) {
  var at = state.queue.indexOf(timer);
  if (at >= 0) state.queue.splice(at, 1);
}
function create(state, repeats, callback, delay, args) {
  delay = delay === undefined ? 1 : +delay;
  var timer = new Timeout(++state.lastId, callback, state.now + delay, repeats ? delay : undefined, args);
  insert(state, timer);
  return timer;
}
function clear(state, timer) {
  if (timer === undefined || timer === null) return;
  state.queue = state.queue.filter(function (one) {
    return one !== timer && (typeof timer === 'object' || one.id !== +timer);
  });
  if (typeof timer === 'object') timer.interval = undefined;
}

// ---- what stands in for the real ones

function starter(state, repeats, fixed) {
  return function (callback, delay) {
    var args = Array.prototype.slice.call(arguments, fixed === undefined ? 2 : 1);
    return create(state, repeats, callback, fixed === undefined ? delay : fixed, args);
  };
}
function promised(state, delay, value, options) {
  return new Promise(function (resolve, reject) {
    var signal = options && options.signal;
    function abort() {
      clear(state, timer);
      reject(require('internal/abort').abortError(signal));
    }
    if (signal && signal.aborted) return reject(require('internal/abort').abortError(signal));
    var timer = create(state, false, function () {
      resolve(value);
    }, delay, []);
    if (signal) signal.addEventListener('abort', abort, { once: true });
  });
}
function repeated(state, interval, value, options) {
  var signal = options && options.signal, waiting = [], ready = 0, over = false;
  if (signal && signal.aborted) throw require('internal/abort').abortError(signal);
  var timer = create(state, true, function () {
    if (waiting.length) waiting.shift().resolve({ value: value, done: false });
    else ready++;
  }, interval, []);
  var iterator = {
    next: function () {
      return new Promise(function (resolve, reject) {
        if (over) resolve({ value: undefined, done: true });
        else if (ready > 0) {
          ready--;
          resolve({ value: value, done: false });
        } else waiting.push({ resolve: resolve, reject: reject });
      });
    },
    'return': function () {
      over = true;
      clear(state, timer);
      return Promise.resolve({ value: undefined, done: true });
    }
  };
  if (signal) {
    signal.addEventListener('abort', function () {
      iterator['return']();
      waiting.splice(0).forEach(function (one) {
        one.reject(require('internal/abort').abortError(signal));
      });
    }, { once: true });
  }
  iterator[Symbol.asyncIterator] = function () {
    return iterator;
  };
  return iterator;
}
function makeDate(state) {
  var Native = Date;
  function MockDate(year, month, date, hours, minutes, seconds, ms) {
    if (!(this instanceof MockDate)) return new Native(state.now).toString();
    var made;
    switch (arguments.length) {
      case 0: made = new Native(state.now); break;
      case 1: made = new Native(year); break;
      default: made = new (Function.prototype.bind.apply(Native, [null].concat(Array.prototype.slice.call(arguments))))();
    }
    return Object.setPrototypeOf(made, MockDate.prototype);
  }
  MockDate.prototype = Native.prototype;
  MockDate.parse = Native.parse;
  MockDate.UTC = Native.UTC;
  MockDate.now = function now() {
    return state.now;
  };
  MockDate.isMock = true;
  MockDate.toString = function () {
    return Function.prototype.toString.call(Native);
  };
  Object.defineProperty(MockDate, 'name', { value: 'Date', configurable: true });
  return MockDate;
}

// [object, name, value] for each thing that one of the APIs replaces.
function replacements(state, api) {
  var timers = require('timers'), promises = require('timers/promises'), made;
  function clearing(timer) {
    clear(state, timer);
  }
  if (api === 'Date') return [[globalThis, 'Date', makeDate(state)]];
  if (api === 'scheduler.wait') {
    return [[promises.scheduler, 'wait', function (delay, options) {
      return promised(state, delay, undefined, options);
    }]];
  }
  made = starter(state, api === 'setInterval', api === 'setImmediate' ? -1 : undefined);
  Object.defineProperty(made, 'name', { value: api, configurable: true });
  return [[globalThis, api, made], [globalThis, CLEARS[api], clearing], [timers, api, made], [timers, CLEARS[api], clearing],
    [promises, api, api === 'setInterval' ? function (interval, value, options) {
      return repeated(state, interval, value, options);
    } : api === 'setImmediate' ? function (value, options) {
      return promised(state, -1, value, options);
    } : function (delay, value, options) {
      return promised(state, delay, value, options);
    }]];
}

// ---- the face

function checkTime(time) {
  if (time < 0) throw new codes.ERR_INVALID_ARG_VALUE('time', 'positive integer', time);
}
function checkEnabled(state) {
  if (!state.restore) throw new codes.ERR_INVALID_STATE('You should enable MockTimers first by calling the .enable function');
}
var proto = MockTimers.prototype;
errors.define(proto, 'enable', function enable(options) {
  var state = this._state, apis, start;
  options = options || {};
  if (state.restore) throw new codes.ERR_INVALID_STATE('MockTimers is already enabled!');
  if (typeof options.now === 'number' && options.now !== options.now) {
    throw new codes.ERR_INVALID_ARG_VALUE('now', options.now, 'epoch must be a positive integer received ' + options.now);
  }
  apis = options.apis || NAMES;
  if (!Array.isArray(apis)) throw new codes.ERR_INVALID_ARG_TYPE('options.apis', 'Array', apis);
  apis.forEach(function (api) {
    if (NAMES.indexOf(api) < 0) throw new codes.ERR_INVALID_ARG_VALUE('options.apis', api, 'option ' + api + ' is not supported');
  });
  start = options.now || 0;
  if (require('internal/types').isDate(start)) start = start.getTime();
  errors.checkNumber(start, 'initialTime');
  checkTime(start);
  state.now = start;
  state.restore = [];
  apis.forEach(function (api) {
    replacements(state, api).forEach(function (one) {
      // The lazy globals become plain ones first.
      void one[0][one[1]];
      state.restore.push([one[0], one[1], Object.getOwnPropertyDescriptor(one[0], one[1])]);
      one[0][one[1]] = one[2];
    });
  });
});
errors.define(proto, 'tick', function tick(time) {
  var state = this._state, timer;
  time = time === undefined ? 1 : time;
  checkEnabled(state);
  checkTime(time);
  state.now += time;
  while ((timer = state.queue[0]) && timer.runAt <= state.now) {
    var interval = timer.interval;
    timer.callback.apply(undefined, timer.args);
    remove(state, timer);
    // Cleared in its own callback, it has none any more.
    if (interval === undefined || timer.interval === undefined) continue;
    timer.runAt += timer.interval;
    insert(state, timer);
  }
});
errors.define(proto, 'setTime', function setTime(time) {
  time = time === undefined ? 0 : time;
  errors.checkNumber(time, 'time');
  checkTime(time);
  checkEnabled(this._state);
  this._state.now = time;
});
errors.define(proto, 'runAll', function runAll() {
  var state = this._state;
  checkEnabled(state);
  if (state.queue.length) this.tick(state.queue[state.queue.length - 1].runAt - state.now);
});
errors.define(proto, 'reset', function reset() {
  var state = this._state;
  if (!state.restore) return;
  state.restore.forEach(function (one) {
    Object.defineProperty(one[0], one[1], one[2]);
  });
  state.restore = null;
  state.now = 0;
  state.queue = [];
});
if (Symbol.dispose) errors.define(proto, Symbol.dispose, proto.reset);

module.exports = MockTimers;
