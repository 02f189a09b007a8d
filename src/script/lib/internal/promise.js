// Promise, for engines without one. Jobs run in tick.js's queue.
'use strict';

var tick = require('internal/tick');

function hide(object, name, value) {
  Object.defineProperty(object, name, { value: value, writable: true, enumerable: false, configurable: true });
}

function Promise(executor) {
  if (!(this instanceof Promise)) throw new TypeError("Promise constructor cannot be invoked without 'new'");
  if (typeof executor !== 'function') throw new TypeError('Promise resolver ' + String(executor) + ' is not a function');
  hide(this, '_state', { kind: 'pending', value: undefined, reactions: [], handled: false, entry: null });
  var both = resolvers(this);
  try {
    executor(both.resolve, both.reject);
  } catch (e) {
    both.reject(e);
  }
}

// The two functions of a promise; only the first call counts.
function resolvers(promise) {
  var done = false;
  return {
    resolve: function (value) {
      if (done) return;
      done = true;
      resolve(promise, value);
    },
    reject: function (reason) {
      if (done) return;
      done = true;
      settle(promise, 'rejected', reason);
    }
  };
}

function resolve(promise, value) {
  if (value === promise) {
    return settle(promise, 'rejected', new TypeError('Chaining cycle detected for promise #<Promise>'));
  }
  if (value === null || (typeof value !== 'object' && typeof value !== 'function')) {
    return settle(promise, 'fulfilled', value);
  }
  var then;
  try {
    then = value.then;
  } catch (e) {
    return settle(promise, 'rejected', e);
  }
  if (typeof then !== 'function') return settle(promise, 'fulfilled', value);
  tick.enqueueJob(function () {
    var both = resolvers(promise);
    try {
      then.call(value, both.resolve, both.reject);
    } catch (e) {
      both.reject(e);
    }
  });
}

function settle(promise, kind, value) {
  var state = promise._state;
  if (state.kind !== 'pending') return;
  state.kind = kind;
  state.value = value;
  var reactions = state.reactions;
  state.reactions = null;
  if (kind === 'rejected' && !state.handled) {
    state.entry = { promise: promise, reason: value, handled: false, warned: false };
    tick.rejected.push(state.entry);
  }
  for (var i = 0; i < reactions.length; i++) react(state, reactions[i]);
}

function react(state, reaction) {
  tick.enqueueJob(function () {
    var handler = state.kind === 'fulfilled' ? reaction.onFulfilled : reaction.onRejected;
    if (typeof handler !== 'function') {
      if (!reaction.resolve) return;
      if (state.kind === 'fulfilled') reaction.resolve(state.value);
      else reaction.reject(state.value);
      return;
    }
    var result;
    try {
      result = handler(state.value);
    } catch (e) {
      if (reaction.reject) reaction.reject(e);
      return;
    }
    if (reaction.resolve) reaction.resolve(result);
  });
}

function capability(type) {
  if (type === Promise) {
    var promise = Object.create(Promise.prototype);
    hide(promise, '_state', { kind: 'pending', value: undefined, reactions: [], handled: false, entry: null });
    var both = resolvers(promise);
    return { promise: promise, resolve: both.resolve, reject: both.reject };
  }
  var made = { promise: null, resolve: undefined, reject: undefined };
  if (typeof type !== 'function') throw new TypeError('Promise resolve or reject function is not callable');
  made.promise = new type(function (resolveIt, rejectIt) {
    made.resolve = resolveIt;
    made.reject = rejectIt;
  });
  if (typeof made.resolve !== 'function' || typeof made.reject !== 'function') {
    throw new TypeError('Promise resolve or reject function is not callable');
  }
  return made;
}

hide(Promise.prototype, 'then', function then(onFulfilled, onRejected) {
  var state = this._state;
  if (!state) throw new TypeError('Method Promise.prototype.then called on incompatible receiver ' + String(this));
  var type = this.constructor;
  if (typeof type !== 'function') type = Promise;
  var next = capability(type), hook = tick.hooked();
  if (hook && typeof onFulfilled === 'function') onFulfilled = hook(onFulfilled);
  if (hook && typeof onRejected === 'function') onRejected = hook(onRejected);
  var reaction = { onFulfilled: onFulfilled, onRejected: onRejected, resolve: next.resolve, reject: next.reject };
  if (state.kind === 'pending') state.reactions.push(reaction);
  else react(state, reaction);
  if (!state.handled) {
    state.handled = true;
    if (state.entry) {
      state.entry.handled = true;
      if (state.entry.warned) tick.handledLate.push(this);
    }
  }
  return next.promise;
});
hide(Promise.prototype, 'catch', function (onRejected) {
  return this.then(undefined, onRejected);
});
hide(Promise.prototype, 'finally', function (callback) {
  if (typeof callback !== 'function') return this.then(callback, callback);
  var type = typeof this.constructor === 'function' ? this.constructor : Promise;
  return this.then(function (value) {
    return type.resolve(callback()).then(function () {
      return value;
    });
  }, function (reason) {
    return type.resolve(callback()).then(function () {
      throw reason;
    });
  });
});
Object.defineProperty(Promise.prototype, Symbol.toStringTag, { value: 'Promise', configurable: true });
hide(Promise.prototype, '_collection', 'Promise');

hide(Promise, 'resolve', function (value) {
  if (value instanceof Promise && value.constructor === this) return value;
  var made = capability(this);
  made.resolve(value);
  return made.promise;
});
hide(Promise, 'reject', function (reason) {
  var made = capability(this);
  made.reject(reason);
  return made.promise;
});
hide(Promise, 'withResolvers', function withResolvers() {
  return capability(this);
});

// all, allSettled, any: one result for many.
function combine(name, start) {
  hide(Promise, name, function (iterable) {
    var type = this, made = capability(type);
    try {
      if (iterable === null || iterable === undefined || typeof iterable[Symbol.iterator] !== 'function') {
        throw new TypeError(typeof iterable + ' ' + String(iterable) +
            ' is not iterable (cannot read property Symbol(Symbol.iterator))');
      }
      start(type, Array.from(iterable), made);
    } catch (e) {
      made.reject(e);
    }
    return made.promise;
  });
}

function gather(type, list, made, finish, onValue, onReason) {
  var left = list.length, results = new Array(list.length);
  if (!left) finish(results);
  list.forEach(function (item, i) {
    function keep(shape) {
      return shape && function (value) {
        results[i] = shape(value);
        if (--left === 0) finish(results);
      };
    }
    type.resolve(item).then(keep(onValue) || made.resolve, keep(onReason) || made.reject);
  });
}
function same(value) {
  return value;
}

combine('all', function (type, list, made) {
  gather(type, list, made, made.resolve, same, null);
});
combine('allSettled', function (type, list, made) {
  gather(type, list, made, made.resolve, function (value) {
    return { status: 'fulfilled', value: value };
  }, function (reason) {
    return { status: 'rejected', reason: reason };
  });
});
combine('any', function (type, list, made) {
  gather(type, list, made, function (reasons) {
    made.reject(new AggregateError(reasons, 'All promises were rejected'));
  }, null, same);
});
combine('race', function (type, list, made) {
  list.forEach(function (item) {
    type.resolve(item).then(made.resolve, made.reject);
  });
});

function AggregateError(list, message) {
  var error = new Error(message);
  Object.setPrototypeOf(error, AggregateError.prototype);
  hide(error, 'errors', Array.from(list));
  return error;
}
AggregateError.prototype = Object.create(Error.prototype);
hide(AggregateError.prototype, 'constructor', AggregateError);
hide(AggregateError.prototype, 'name', 'AggregateError');
hide(AggregateError.prototype, 'message', '');
if (typeof globalThis.AggregateError === 'undefined') hide(globalThis, 'AggregateError', AggregateError);

exports.Promise = Promise;
// [kind, value]
exports.stateOf = function (promise) {
  return promise._state ? [promise._state.kind, promise._state.value] : ['pending', undefined];
};
