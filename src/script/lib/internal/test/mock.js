// mock: functions that remember how they were called, and that stand in for others until they are restored.
'use strict';

var errors = require('internal/errors');
var codes = errors.codes;

function own(object, name) {
  for (var holder = object; holder !== null && holder !== undefined; holder = Object.getPrototypeOf(holder)) {
    var found = Object.getOwnPropertyDescriptor(holder, name);
    if (found) return found;
  }
  return undefined;
}
function isOptions(value) {
  return value !== null && typeof value === 'object';
}

function MockFunctionContext(implementation, restore, times) {
  errors.define(this, '_calls', []);
  errors.define(this, '_implementation', implementation);
  errors.define(this, '_once', {});
  errors.define(this, '_restore', restore);
  errors.define(this, '_times', times);
}
var proto = MockFunctionContext.prototype;
Object.defineProperty(proto, 'calls', {
  get: function () {
    return this._calls.slice();
  },
  enumerable: false,
  configurable: true
});
errors.define(proto, 'callCount', function callCount() {
  return this._calls.length;
});
errors.define(proto, 'mockImplementation', function mockImplementation(implementation) {
  errors.checkFunction(implementation, 'implementation');
  this._implementation = implementation;
});
errors.define(proto, 'mockImplementationOnce', function mockImplementationOnce(implementation, onCall) {
  errors.checkFunction(implementation, 'implementation');
  var next = this._calls.length, call = onCall === undefined || onCall === null ? next : onCall;
  errors.checkInteger(call, 'onCall', next);
  this._once[call] = implementation;
});
errors.define(proto, 'restore', function restore() {
  var back = this._restore;
  if (!back) return;
  if (back.original !== undefined && back.method === undefined) this._implementation = back.original;
  else Object.defineProperty(back.object, back.method, back.descriptor);
});
errors.define(proto, 'resetCalls', function resetCalls() {
  this._calls.length = 0;
});
// The function for the call that comes now.
errors.define(proto, '_next', function () {
  var number = this._calls.length, run = this._once[number] || this._implementation;
  delete this._once[number];
  if (number + 1 === this._times) this.restore();
  return run;
});

function MockTracker() {
  errors.define(this, '_mocks', []);
  errors.define(this, '_timers', null);
}

function setup(tracker, original, implementation, times, restore) {
  var context = new MockFunctionContext(implementation, restore, times);
  tracker._mocks.push(context);
  function note(call, run) {
    try {
      call.result = run();
    } catch (e) {
      call.error = e;
    }
    context._calls.push({
      arguments: call.args, error: call.error, result: call.result, stack: new Error(), target: call.target, 'this': call.self
    });
    if (call.error !== undefined) throw call.error;
    return call.result;
  }
  var mocked = new Proxy(original, {
    apply: function (fn, self, args) {
      var run = context._next();
      return note({ args: args, self: self, target: undefined, result: undefined, error: undefined }, function () {
        return Reflect.apply(run, self, args);
      });
    },
    construct: function (target, args, newTarget) {
      var run = context._next(), call = { args: args, self: undefined, target: target, result: undefined, error: undefined };
      return note(call, function () {
        return call.self = Reflect.construct(run, args, newTarget);
      });
    },
    get: function (target, name, receiver) {
      return name === 'mock' ? context : Reflect.get(target, name, receiver);
    }
  });
  if (restore && restore.original !== undefined && restore.method === undefined) restore.original = original;
  return mocked;
}
function timesOf(options) {
  var times = options.times === undefined ? Infinity : options.times;
  if (times !== Infinity) errors.checkInteger(times, 'options.times', 1);
  return times;
}

proto = MockTracker.prototype;
Object.defineProperty(proto, 'timers', {
  get: function () {
    if (!this._timers) this._timers = new (require('internal/test/mock_timers'))();
    return this._timers;
  },
  configurable: true
});
errors.define(proto, 'fn', function fn(original, implementation, options) {
  if (isOptions(original)) {
    options = original;
    original = undefined;
    implementation = undefined;
  } else if (isOptions(implementation)) {
    options = implementation;
    implementation = original;
  }
  original = original === undefined ? function () {} : original;
  implementation = implementation === undefined ? original : implementation;
  options = options === undefined ? {} : options;
  errors.checkFunction(original, 'original');
  errors.checkFunction(implementation, 'implementation');
  errors.checkObject(options, 'options');
  return setup(this, original, implementation, timesOf(options), { original: original });
});
errors.define(proto, 'method', function method(object, name, implementation, options) {
  if (object === null || (typeof object !== 'object' && typeof object !== 'function')) {
    throw new codes.ERR_INVALID_ARG_TYPE('object', 'Object', object);
  }
  if (typeof name !== 'string' && typeof name !== 'symbol') throw new codes.ERR_INVALID_ARG_TYPE('methodName', ['string', 'symbol'], name);
  if (isOptions(implementation)) {
    options = implementation;
    implementation = undefined;
  }
  options = options === undefined ? {} : options;
  errors.checkObject(options, 'options');
  var getter = options.getter === undefined ? false : options.getter, setter = options.setter === undefined ? false : options.setter;
  errors.checkBoolean(getter, 'options.getter');
  errors.checkBoolean(setter, 'options.setter');
  if (getter && setter) throw new codes.ERR_INVALID_ARG_VALUE('options.setter', setter, "cannot be used with 'options.getter'");
  var found = own(object, name), original = getter ? found && found.get : setter ? found && found.set : found && found.value;
  if (typeof original !== 'function') throw new codes.ERR_INVALID_ARG_VALUE('methodName', original, 'must be a method');
  implementation = implementation === undefined ? original : implementation;
  errors.checkFunction(implementation, 'implementation');
  var mocked = setup(this, original, implementation, timesOf(options), { descriptor: found, object: object, method: name });
  var made = { configurable: found.configurable, enumerable: found.enumerable };
  if (getter || setter) {
    made.get = getter ? mocked : found.get;
    made.set = setter ? mocked : found.set;
  } else {
    made.writable = found.writable;
    made.value = mocked;
  }
  Object.defineProperty(object, name, made);
  return mocked;
});
['getter', 'setter'].forEach(function (kind) {
  var members = {};
  members[kind] = function (object, name, implementation, options) {
    if (isOptions(implementation)) {
      options = implementation;
      implementation = undefined;
    }
    options = options === undefined ? {} : options;
    errors.checkObject(options, 'options');
    if (options[kind] === false) throw new codes.ERR_INVALID_ARG_VALUE('options.' + kind, options[kind], 'cannot be false');
    var with_ = {};
    with_[kind] = true;
    return this.method(object, name, implementation, Object.assign({}, options, with_));
  };
  Object.defineProperty(members[kind], 'name', { value: kind, configurable: true });
  errors.define(proto, kind, members[kind]);
});
errors.define(proto, 'reset', function reset() {
  this.restoreAll();
  if (this._timers) this._timers.reset();
  this._mocks.length = 0;
});
errors.define(proto, 'restoreAll', function restoreAll() {
  this._mocks.forEach(function (context) {
    context.restore();
  });
});

exports.MockTracker = MockTracker;
