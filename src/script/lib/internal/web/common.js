// What the classes of the web platform are made of.
'use strict';

var errors = require('internal/errors');
var codes = errors.codes;
var custom = Symbol.for('nodejs.util.inspect.custom');

exports.define = errors.define;
exports.codes = codes;
exports.invalid = function (text) {
  return new codes.ERR_INVALID_STATE_TYPE(text);
};
exports.noop = function () {};

// class NAME: `begin` is called with the new object and the arguments; null when scripts may not make one. Members
// whose names begin with "get " are accessors; all check that `this` has the mark.
exports.makeClass = function (name, mark, begin, members, shown, parent) {
  var made = new Function('begin', 'return function ' + name + '() {\n' +
      "if (!(this instanceof " + name + ")) throw new TypeError(\"Class constructor " + name + " cannot be invoked without 'new'\");\n" +
      'return begin(this, arguments);\n}')(function (self, args) {
    if (!begin) throw new codes.ERR_ILLEGAL_CONSTRUCTOR();
    return begin(self, args);
  });
  var proto = made.prototype;
  if (parent) {
    proto = made.prototype = Object.create(parent.prototype, { constructor: { value: made, writable: true, configurable: true } });
    Object.setPrototypeOf(made, parent);
  }
  Object.defineProperty(made, 'length', { value: begin ? Math.max(begin.length - 2, 0) : 0, configurable: true });
  Object.keys(members).forEach(function (key) {
    var run = members[key], async = run.async;
    function member() {
      if (this === null || this === undefined || this[mark] === undefined) {
        var error = new codes.ERR_INVALID_THIS(name);
        if (async) return Promise.reject(error);
        throw error;
      }
      return run.apply(this, arguments);
    }
    var plain = key.replace('get ', '');
    Object.defineProperty(member, 'name', { value: key, configurable: true });
    Object.defineProperty(member, 'length', { value: run.length, configurable: true });
    if (plain !== key) Object.defineProperty(proto, plain, { get: member, enumerable: true, configurable: true });
    else Object.defineProperty(proto, key, { value: member, writable: true, enumerable: true, configurable: true });
  });
  Object.defineProperty(proto, Symbol.toStringTag, { value: name, configurable: true });
  if (shown) {
    errors.define(proto, custom, function (depth, options) {
      if (depth < 0) return this;
      return name + ' ' + require('internal/inspect').inspect(shown.call(this), Object.assign({}, options, {
        depth: options.depth === null || options.depth === undefined ? options.depth : options.depth - 1
      }));
    });
  }
  return made;
};
// An object of such a class, made by the library itself.
exports.bare = function (type, mark, state) {
  var object = Object.create(type.prototype);
  errors.define(object, mark, state);
  return object;
};
// The method answers with a rejection instead of throwing.
exports.async = function (run) {
  function answered() {
    try {
      return run.apply(this, arguments);
    } catch (e) {
      return Promise.reject(e);
    }
  }
  answered.async = true;
  Object.defineProperty(answered, 'length', { value: run.length, configurable: true });
  return answered;
};

function Deferred() {
  var self = this;
  this.settled = false;
  this.promise = new Promise(function (resolve, reject) {
    self.resolve = function (value) {
      self.settled = true;
      resolve(value);
    };
    self.reject = function (reason) {
      self.settled = true;
      reject(reason);
    };
  });
}
exports.Deferred = Deferred;
exports.rejected = function (reason) {
  var deferred = new Deferred();
  exports.handled(deferred.promise);
  deferred.reject(reason);
  return deferred;
};
exports.resolved = function () {
  var deferred = new Deferred();
  deferred.resolve();
  return deferred;
};
exports.handled = function (promise) {
  promise.then(undefined, exports.noop);
  return promise;
};
// What an algorithm of the script's answers, as a promise; synchronous exceptions too.
exports.promiseCall = function (run, self, args) {
  try {
    return Promise.resolve(run.apply(self, args));
  } catch (e) {
    return Promise.reject(e);
  }
};

// A first-in first-out list that remembers the sizes of its values.
function Queue() {
  this.items = [];
  this.head = 0;
  this.size = 0;
}
Queue.prototype.push = function (value, size) {
  this.items.push({ value: value, size: size });
  this.size += size;
};
Queue.prototype.peek = function () {
  return this.items[this.head].value;
};
Queue.prototype.shift = function () {
  var item = this.items[this.head];
  this.items[this.head++] = undefined;
  if (this.head > 64 && this.head * 2 > this.items.length) {
    this.items = this.items.slice(this.head);
    this.head = 0;
  }
  this.size = Math.max(0, this.size - item.size);
  return item.value;
};
Queue.prototype.unshift = function (value, size) {
  this.items[--this.head] = { value: value, size: size };
  this.size += size;
};
Queue.prototype.isEmpty = function () {
  return this.head >= this.items.length;
};
Queue.prototype.clear = function () {
  Queue.call(this);
};
exports.Queue = Queue;

// ---- strategies

// What a constructor is told: an object or a function.
exports.checkObject = function (value, name) {
  if (typeof value !== 'function' && (value === null || typeof value !== 'object')) {
    throw new codes.ERR_INVALID_ARG_TYPE(name, 'object', value);
  }
};
exports.checkStrategy = function (value) {
  if (value === undefined || value === null) return {};
  exports.checkObject(value, 'strategy');
  return value;
};
exports.highWaterMark = function (strategy, usual) {
  if (strategy.highWaterMark === undefined) return usual;
  var mark = Number(strategy.highWaterMark);
  if (mark !== mark || mark < 0) throw new codes.ERR_INVALID_ARG_VALUE_RANGE('strategy.highWaterMark', mark);
  return mark;
};
exports.sizeOf = function (strategy) {
  var size = strategy.size;
  if (size === undefined) return function () {
    return 1;
  };
  errors.checkFunction(size, 'strategy.size');
  return function (chunk) {
    return size.call(undefined, chunk);
  };
};
// The size that a strategy's function gave, checked.
exports.checkedSize = function (size) {
  size = Number(size);
  if (size !== size || size < 0 || size === Infinity) throw new codes.ERR_INVALID_ARG_VALUE_RANGE('size', size);
  return size;
};
function checkStrategy(init) {
  errors.checkObject(init, 'init');
  if (init.highWaterMark === undefined) throw new codes.ERR_MISSING_OPTION('init.highWaterMark');
  return Number(init.highWaterMark);
}
function strategyClass(name, size) {
  return exports.makeClass(name, '_mark', function (self, args) {
    errors.define(self, '_mark', checkStrategy(args[0]));
  }, {
    'get highWaterMark': function () {
      return this._mark;
    },
    'get size': function () {
      return size;
    }
  }, function () {
    return { highWaterMark: this.highWaterMark };
  });
}
exports.ByteLengthQueuingStrategy = strategyClass('ByteLengthQueuingStrategy', function size(chunk) {
  return chunk.byteLength;
});
exports.CountQueuingStrategy = strategyClass('CountQueuingStrategy', function size() {
  return 1;
});

// A member of an underlying source, sink or transformer: a function or nothing.
exports.algorithm = function (object, name, where) {
  var run = object === undefined || object === null ? undefined : object[name];
  if (run !== undefined) errors.checkFunction(run, where + '.' + name);
  return run;
};
