// timers: setTimeout and its kind, in Node's order.
//
// Timers of one duration stand in a list, first in first out; lists are looked at by the time of
// their first one. The loop's clock stands still while a callback runs.
'use strict';

var loop = require('internal/loop');
var tick = require('internal/tick');

var lists = {};      // by duration in ms
var active = [];     // lists that are not empty, unordered
var refs = 0;        // timers that keep the process alive
var known = {};      // by id, only for timers whose number was asked for
var nextId = 2;
var sequence = 0;
var immediates = [];
var immediateRefs = 0;
var running = null;
var MAX = 0x7fffffff;

function invalidCallback(callback) {
  throw new (require('internal/errors').codes.ERR_INVALID_ARG_TYPE)('callback', 'Function', callback);
}

function Timeout(callback, after, args, repeat) {
  after = +after;
  if (!(after >= 1 && after <= MAX)) {
    if (after > MAX) {
      require('process').emitWarning(after + ' does not fit into a 32-bit signed integer.\nTimeout duration was set to 1.',
          'TimeoutOverflowWarning');
    }
    after = 1;
  }
  this._idleTimeout = after;
  this._idlePrev = this;
  this._idleNext = this;
  this._idleStart = null;
  var hook = tick.hooked();
  this._onTimeout = hook ? hook(callback) : callback;
  this._timerArgs = args;
  this._repeat = repeat ? after : null;
  this._destroyed = false;
  hide(this, '_refed', true);
  hide(this, '_list', null);
  hide(this, '_id', 0);
  insert(this, runtime.now());
}

function hide(object, name, value) {
  Object.defineProperty(object, name, { value: value, writable: true, enumerable: false, configurable: true });
}

// A millisecond is over when Node looks at its timers next, which takes us less: most of all behind the script itself.
function insert(timer, start) {
  var duration = Math.trunc(timer._idleTimeout), list = lists[duration];
  if (duration === 1 && !running) start = runtime.turn() - (loop.turn() === 1 ? 1 : 0);
  if (!list) list = lists[duration] = { duration: duration, timers: [], expiry: 0, order: 0 };
  timer._idleStart = start;
  if (!list.timers.length) {
    list.expiry = start + list.duration;
    list.order = sequence++;
    active.push(list);
  }
  list.timers.push(timer);
  timer._list = list;
  if (timer._refed) refs++;
  loop.setTimers(exports);
}

function remove(timer) {
  var list = timer._list;
  if (!list) return;
  var at = list.timers.indexOf(timer);
  if (at >= 0) list.timers.splice(at, 1);
  timer._list = null;
  if (timer._refed) refs--;
  if (!list.timers.length && list !== running) {
    active.splice(active.indexOf(list), 1);
  }
}

function finish(timer) {
  timer._destroyed = true;
  timer._idleTimeout = -1;
  timer._onTimeout = null;
  if (timer._id) delete known[timer._id];
}

Timeout.prototype.ref = function () {
  if (!this._refed) {
    this._refed = true;
    if (this._list) refs++;
  }
  return this;
};
Timeout.prototype.unref = function () {
  if (this._refed) {
    this._refed = false;
    if (this._list) refs--;
  }
  return this;
};
Timeout.prototype.hasRef = function () {
  return this._refed;
};
Timeout.prototype.refresh = function () {
  if (this._destroyed && !this._onTimeout) return this;
  remove(this);
  insert(this, runtime.now());
  return this;
};
Timeout.prototype.close = function () {
  clearTimeout(this);
  return this;
};
Object.defineProperty(Timeout.prototype, Symbol.toPrimitive, {
  value: function () {
    if (!this._id) {
      this._id = nextId++;
      if (!this._destroyed) known[this._id] = this;
    }
    return this._id;
  },
  configurable: true,
  writable: true
});

Timeout.prototype[Symbol.dispose || Symbol.for('nodejs.dispose')] = function () {
  clearTimeout(this);
};

function setTimeout(callback, after) {
  if (typeof callback !== 'function') invalidCallback(callback);
  return new Timeout(callback, after, arguments.length > 2 ? Array.prototype.slice.call(arguments, 2) : undefined, false);
}

function setInterval(callback, after) {
  if (typeof callback !== 'function') invalidCallback(callback);
  return new Timeout(callback, after, arguments.length > 2 ? Array.prototype.slice.call(arguments, 2) : undefined, true);
}

function clearTimeout(timer) {
  if (typeof timer === 'number' || typeof timer === 'string') timer = known[timer];
  if (!timer || !timer._onTimeout) {
    if (timer) timer._destroyed = true;
    return;
  }
  remove(timer);
  finish(timer);
}

function Immediate(callback, args) {
  this._idleNext = null;
  this._idlePrev = null;
  var hook = tick.hooked();
  this._onImmediate = hook ? hook(callback) : callback;
  this._argv = args;
  this._destroyed = false;
  hide(this, '_refed', true);
  immediateRefs++;
  immediates.push(this);
  loop.setTimers(exports);
}
Immediate.prototype.ref = function () {
  if (!this._refed) {
    this._refed = true;
    if (!this._destroyed) immediateRefs++;
  }
  return this;
};
Immediate.prototype.unref = function () {
  if (this._refed) {
    this._refed = false;
    if (!this._destroyed) immediateRefs--;
  }
  return this;
};
Immediate.prototype.hasRef = function () {
  return this._refed;
};

Immediate.prototype[Symbol.dispose || Symbol.for('nodejs.dispose')] = function () {
  clearImmediate(this);
};

function setImmediate(callback) {
  if (typeof callback !== 'function') invalidCallback(callback);
  return new Immediate(callback, arguments.length > 1 ? Array.prototype.slice.call(arguments, 1) : undefined);
}

function clearImmediate(immediate) {
  if (!immediate || immediate._destroyed) return;
  if (immediate._refed) immediateRefs--;
  immediate._destroyed = true;
  immediate._onImmediate = null;
  var at = immediates.indexOf(immediate);
  if (at >= 0) immediates.splice(at, 1);
}

// ---- the loop's side

// The list that is due first; ties go to the older one.
function firstList() {
  var first = null;
  for (var i = 0; i < active.length; i++) {
    var list = active[i];
    if (!first || list.expiry < first.expiry || (list.expiry === first.expiry && list.order < first.order)) first = list;
  }
  return first;
}

function runList(list, now) {
  running = list;
  try {
    while (list.timers.length) {
      var timer = list.timers[0];
      if (now - timer._idleStart < list.duration) {
        now = runtime.now();
        if (now - timer._idleStart < list.duration) break;
      }
      list.timers.shift();
      timer._list = null;
      if (timer._refed) refs--;
      var done = false;
      try {
        var args = timer._timerArgs;
        if (args) Reflect.apply(timer._onTimeout, timer, args);
        else timer._onTimeout();
        done = true;
      } finally {
        if (timer._repeat !== null && timer._idleTimeout !== -1 && !timer._list) {
          timer._idleTimeout = timer._repeat;
          insert(timer, runtime.now());
        } else if (!timer._list && timer._idleTimeout !== -1) {
          finish(timer);
        }
        void done;
      }
      tick.drain();
    }
  } finally {
    running = null;
    if (list.timers.length) {
      list.expiry = list.timers[0]._idleStart + list.duration;
      list.order = sequence++;
      if (active.indexOf(list) < 0) active.push(list);
    } else {
      var at = active.indexOf(list);
      if (at >= 0) active.splice(at, 1);
    }
  }
}

function runTimers() {
  var now = runtime.now();
  for (;;) {
    var list = firstList();
    if (!list || list.expiry > now) return;
    runList(list, now);
  }
}

function runImmediates() {
  var queue = immediates;
  immediates = [];
  try {
    while (queue.length) {
      var immediate = queue.shift();
      if (immediate._destroyed) continue;
      immediate._destroyed = true;
      if (immediate._refed) immediateRefs--;
      var callback = immediate._onImmediate;
      immediate._onImmediate = null;
      Reflect.apply(callback, immediate, immediate._argv || []);
      tick.drain();
    }
  } finally {
    // One of them threw: the rest keeps its place before what was added meanwhile.
    if (queue.length) immediates = queue.concat(immediates);
  }
}

['setTimeout', 'setImmediate'].forEach(function (name) {
  Object.defineProperty(name === 'setTimeout' ? setTimeout : setImmediate, Symbol.for('nodejs.util.promisify.custom'), {
    get: function () {
      return require('timers/promises')[name];
    },
    enumerable: true
  });
});
Object.defineProperty(exports, 'promises', {
  get: function () {
    return require('timers/promises');
  },
  enumerable: true,
  configurable: true
});
// As many as Node's take.
[[setTimeout, 5], [setInterval, 5], [setImmediate, 4]].forEach(function (pair) {
  Object.defineProperty(pair[0], 'length', { value: pair[1], configurable: true });
});
exports.setTimeout = setTimeout;
exports.setInterval = setInterval;
exports.clearTimeout = clearTimeout;
exports.clearInterval = function clearInterval(timer) {
  clearTimeout(timer);
};
exports.setImmediate = setImmediate;
exports.clearImmediate = clearImmediate;

// Timers that are objects of the caller's own, as before Node 10.
function checkedDuration(ms) {
  if (typeof ms !== 'number') throw new (require('internal/errors').codes.ERR_INVALID_ARG_TYPE)('msecs', 'number', ms);
  if (ms < 0 || !isFinite(ms)) throw new (require('internal/errors').codes.ERR_OUT_OF_RANGE)('msecs', 'a non-negative finite number', ms);
  if (ms > MAX) {
    require('process').emitWarning(ms + ' does not fit into a 32-bit signed integer.\nTimer duration was truncated to ' + MAX + '.',
        'TimeoutOverflowWarning');
    return MAX;
  }
  return ms;
}
function activate(item, refed) {
  if (!(item._idleTimeout >= 0)) return;
  remove(item);
  if (item._repeat === undefined) hide(item, '_repeat', null);
  if (item._destroyed === undefined || item._destroyed) item._destroyed = false;
  hide(item, '_refed', refed);
  item._idleTimeout = item._idleTimeout || 1;
  insert(item, runtime.now());
}
var deprecated = {
  enroll: [function enroll(item, ms) {
    ms = checkedDuration(ms);
    if (item._list) remove(item);
    item._idleNext = item._idlePrev = item;
    item._idleTimeout = ms;
  }, 'timers.enroll() is deprecated. Please use setTimeout instead.', 'DEP0095'],
  unenroll: [function unenroll(item) {
    remove(item);
    item._destroyed = true;
    item._idleTimeout = -1;
  }, 'timers.unenroll() is deprecated. Please use clearTimeout instead.', 'DEP0096'],
  active: [function active(item) {
    activate(item, true);
  }, 'timers.active() is deprecated. Please use timeout.refresh() instead.', 'DEP0126'],
  _unrefActive: [function _unrefActive(item) {
    activate(item, false);
  }, 'timers._unrefActive() is deprecated. Please use timeout.refresh() instead.', 'DEP0127']
};
Object.keys(deprecated).forEach(function (name) {
  var made;
  exports[name] = function () {
    var entry = deprecated[name];
    made = made || require('util').deprecate(entry[0], entry[1], entry[2]);
    return made.apply(this, arguments);
  };
});
['runTimers', 'runImmediates', 'alive', 'nextTime', 'hasImmediates', 'isIdle', 'Timeout', 'Immediate'].forEach(function (name) {
  hide(exports, name, null);
});
exports.runTimers = runTimers;
exports.runImmediates = runImmediates;
exports.alive = function () {
  return refs > 0 || immediateRefs > 0;
};
exports.nextTime = function () {
  var list = firstList();
  return list ? list.expiry : -1;
};
exports.hasImmediates = function () {
  return immediateRefs > 0;
};
exports.isIdle = function () {
  return active.length === 0 && immediates.length === 0;
};
exports.Timeout = Timeout;
exports.Immediate = Immediate;
