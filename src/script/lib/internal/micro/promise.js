// promise: a Promise that resolves with several values, can be waited for, and knows its executor by `this`.
'use strict';

var base = require('internal/micro/base');
var hide = base.hide;
var Promise = globalThis.Promise;
var own = require('internal/features').ownPromises;

function Values(list) {
  this.list = list;
}
// A handler that gets what was resolved as its arguments.
function spread(handler) {
  return typeof handler !== 'function' ? handler : function (value) {
    return value instanceof Values ? handler.apply(undefined, value.list) : handler(value);
  };
}

function promise(executor) {
  var resolve, reject;
  function grab(a, b) {
    resolve = a;
    reject = b;
  }
  var self = this;
  if (own) self = Reflect.construct(Promise, [grab], promise);
  else Promise.call(this, grab);
  hide(self, '_own', { kind: '', values: [], waiting: [], handled: false });
  hide(self, 'completed', false);
  hide(self, 'parentPromise', null);
  try {
    executor.call(self, function () {
      settle(self, 'ok', Array.prototype.slice.call(arguments), resolve, reject);
    }, function () {
      settle(self, 'bad', Array.prototype.slice.call(arguments), resolve, reject);
    });
  } catch (e) {
    // In the reference it goes to whoever makes the promise.
    if (base.compat) throw e;
    settle(self, 'bad', [e], resolve, reject);
  }
  return self;
}
base.inherit(promise, Promise);
Object.setPrototypeOf(promise, Promise);
base.objectId(promise.prototype, 'promise');

function settle(self, kind, values, resolve, reject) {
  var state = self._own, value = values[0];
  if (state.kind) return;
  state.kind = 'pending';
  if (kind === 'ok' && value && typeof value === 'object' && typeof value.then === 'function') {
    value.then(function () {
      finish('ok', Array.prototype.slice.call(arguments));
    }, function (reason) {
      finish('bad', [reason]);
    });
    if (!base.compat) resolve(value);
    return;
  }
  finish(kind, values);
  function finish(how, list) {
    state.kind = how;
    state.values = list;
    self.completed = true;
    if (!base.compat) return how === 'bad' ? reject(list[0]) : resolve(list.length > 1 ? new Values(list) : list[0]);
    var waiting = state.waiting;
    state.waiting = [];
    waiting.forEach(function (one) {
      one();
    });
    if (how === 'bad' && !state.handled) require('internal/tick').nextTick(unhandled, self);
  }
}

function unhandled(self) {
  if (self._own.handled) return;
  var shown;
  try {
    shown = JSON.stringify(self._own.values[0]);
  } catch (e) {
    shown = String(self._own.values[0]);
  }
  throw base.fail('promise.uncaughtRejection: ' + shown);
}

// MeshAgent's: handlers run at once, and one that returns nothing passes on what it was given.
function thenAtOnce(ok, bad) {
  var self = this, state = this._own, next = new promise(promise.defaultInit);
  next.parentPromise = this;
  state.handled = true;
  function run() {
    var handler = state.kind === 'ok' ? ok : bad;
    if (typeof handler !== 'function') return (state.kind === 'ok' ? next._res : next._rej).apply(null, state.values);
    var value = handler.apply(self, state.values);
    if (value === undefined) next._res.apply(null, state.values);
    else next._res(value);
  }
  if (self.completed) run();
  else state.waiting.push(run);
  return next;
}

hide(promise.prototype, 'then', base.compat ? thenAtOnce : function then(ok, bad) {
  var next = Promise.prototype.then.call(this, spread(ok), bad);
  next.parentPromise = this;
  return next;
});
if (base.compat) {
  hide(promise.prototype, 'catch', function (bad) {
    this.then(undefined, bad);
  });
  hide(promise.prototype, 'finally', function (callback) {
    return this.then(function () {
      callback();
    }, function (reason) {
      callback();
      throw reason;
    });
  });
}

var waitingFor = [];
var statics = {
  defaultInit: function (resolve, reject) {
    this._res = this.resolve = resolve;
    this._rej = this.reject = reject;
  },
  resolve: function () {
    var values = arguments;
    return new promise(function (resolve) {
      resolve.apply(null, values);
    });
  },
  reject: function (reason) {
    return new promise(function (resolve, reject) {
      reject(reason);
    });
  },
  all: function (list) {
    return new promise(function (resolve, reject) {
      Promise.all(Array.prototype.slice.call(list)).then(resolve, reject);
    });
  },
  // Blocks, and lets the event loop go on, until the promise is settled.
  wait: function (waited, ms) {
    if (waitingFor.indexOf(waited) >= 0) throw base.fail('wait() already in progress');
    var kind = '', value;
    waited.then(function (result) {
      kind = 'ok';
      value = result;
    }, function (reason) {
      kind = 'bad';
      value = reason;
    });
    waitingFor.push(waited);
    var ended;
    try {
      ended = base.spin(function () {
        return kind !== '';
      }, ms);
    } finally {
      waitingFor.splice(waitingFor.indexOf(waited), 1);
    }
    if (ended === null) throw base.fail('wait() would never end: nothing is left that could settle the promise');
    if (!ended) throw base.fail('wait() timeout');
    if (kind === 'bad') throw value;
    return value;
  },
  event_switcher: function (callee, callback) {
    return { func: function () {
      return callback.apply(callee, arguments);
    } };
  },
  event_forwarder: function (source, sourceEvent, target, targetEvent) {
    function forward() {
      target.emit.apply(target, [targetEvent].concat(Array.prototype.slice.call(arguments)));
      return target.emit_returnValue(targetEvent);
    }
    source.on(sourceEvent, forward);
    return forward;
  }
};
Object.keys(statics).forEach(function (name) {
  hide(promise, name, statics[name]);
});
module.exports = promise;
