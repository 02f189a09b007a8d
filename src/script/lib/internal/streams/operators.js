// map, filter and their kind of readable streams.
'use strict';

var errors = require('internal/errors');
var codes = errors.codes;

function checkOptions(options) {
  if (options !== undefined && options !== null) errors.checkObject(options, 'options');
  var signal = options && options.signal;
  if (signal !== undefined && signal !== null && typeof signal.aborted !== 'boolean') {
    throw new codes.ERR_INVALID_ARG_TYPE('options.signal', 'AbortSignal', signal);
  }
  return signal;
}
function check(callback, options) {
  if (typeof callback !== 'function') throw new codes.ERR_INVALID_ARG_TYPE('fn', ['Function', 'AsyncFunction'], callback);
  var signal = checkOptions(options);
  var limit = options && options.concurrency !== undefined && options.concurrency !== null ? Math.floor(options.concurrency) : 1;
  var ahead = options && options.highWaterMark !== undefined && options.highWaterMark !== null ? Math.floor(options.highWaterMark) : limit - 1;
  errors.checkInteger(limit, 'options.concurrency', 1);
  errors.checkInteger(ahead, 'options.highWaterMark', 0);
  return { signal: signal || new AbortController().signal, limit: limit, ahead: ahead + limit };
}
function countOf(value) {
  value = Number(value);
  if (value !== value) return 0;
  if (value < 0) throw new codes.ERR_OUT_OF_RANGE('number', '>= 0', value);
  return value;
}
// A stream of what next() gives; leaving it leaves the source.
function streamOf(source, next) {
  var iterator = {
    next: next,
    'return': function () {
      source.destroy();
      return Promise.resolve({ value: undefined, done: true });
    }
  };
  iterator[Symbol.asyncIterator] = function () {
    return iterator;
  };
  return require('stream').Readable.from(iterator, { objectMode: true });
}
// What the callback makes of each chunk, in order; up to `limit` are under way at once, and `ahead` wait to be taken.
function mapped(source, callback, options) {
  var own = check(callback, options), iterator = null, queue = [], running = 0, wanted = null, resume = null, over = false;
  function aborted() {
    return require('internal/abort').abortError(own.signal);
  }
  function add(made) {
    made.then(undefined, function () {});
    queue.push(made);
    if (wanted) {
      var go = wanted;
      wanted = null;
      go();
    }
  }
  function goOn() {
    if (resume && !over && running < own.limit && queue.length < own.ahead) {
      var go = resume;
      resume = null;
      go();
    }
  }
  function settled() {
    running--;
    goOn();
  }
  function pump() {
    if (over) return;
    iterator.next().then(function (step) {
      if (over) return;
      if (step.done) return add(Promise.resolve({ value: undefined, done: true }));
      if (own.signal.aborted) throw aborted();
      running++;
      var made = new Promise(function (resolve) {
        resolve(callback(step.value, { signal: own.signal }));
      });
      made.then(settled, function () {
        over = true;
        settled();
      });
      add(made.then(function (value) {
        return { value: value, done: false, chunk: step.value };
      }));
      if (queue.length >= own.ahead || running >= own.limit) resume = pump;
      else pump();
    }).then(undefined, function (error) {
      add(Promise.reject(error));
    });
  }
  function next() {
    if (!iterator) {
      iterator = source[Symbol.asyncIterator]();
      pump();
    }
    if (!queue.length) {
      return new Promise(function (resolve) {
        wanted = resolve;
      }).then(next);
    }
    return queue[0].then(function (result) {
      if (own.signal.aborted) throw aborted();
      queue.shift();
      goOn();
      return result;
    });
  }
  return next;
}
// Calls back with each result until it says that it has seen enough.
function walk(source, next, use) {
  function step() {
    return next().then(function (result) {
      if (result.done) return undefined;
      if (use(result) !== true) return step();
      source.destroy();
      return undefined;
    });
  }
  return step();
}

module.exports = {
  map: function map(callback, options) {
    return streamOf(this, mapped(this, callback, options));
  },
  filter: function filter(callback, options) {
    var next = mapped(this, callback, options);
    return streamOf(this, function kept() {
      return next().then(function (result) {
        return result.done ? result : result.value ? { value: result.chunk, done: false } : kept();
      });
    });
  },
  flatMap: function flatMap(callback, options) {
    var next = mapped(this, callback, options), inner = null;
    return streamOf(this, function step() {
      if (inner) {
        return Promise.resolve(inner.next()).then(function (result) {
          if (!result.done) return result;
          inner = null;
          return step();
        });
      }
      return next().then(function (result) {
        if (result.done) return result;
        var value = result.value;
        inner = value[Symbol.asyncIterator] ? value[Symbol.asyncIterator]() : value[Symbol.iterator]();
        return step();
      });
    });
  },
  take: function take(count, options) {
    var signal = checkOptions(options);
    count = countOf(count);
    var source = this, iterator = source[Symbol.asyncIterator]();
    return streamOf(source, function () {
      if (signal && signal.aborted) return Promise.reject(require('internal/abort').abortError(signal));
      if (count-- > 0) return iterator.next();
      source.destroy();
      return Promise.resolve({ value: undefined, done: true });
    });
  },
  drop: function drop(count, options) {
    var signal = checkOptions(options);
    count = countOf(count);
    var iterator = this[Symbol.asyncIterator]();
    return streamOf(this, function step() {
      if (signal && signal.aborted) return Promise.reject(require('internal/abort').abortError(signal));
      return iterator.next().then(function (result) {
        return result.done || count-- <= 0 ? result : step();
      });
    });
  },
  asIndexedPairs: function asIndexedPairs(options) {
    var own = check(function () {}, options), iterator = this[Symbol.asyncIterator](), count = 0;
    return streamOf(this, function () {
      if (own.signal.aborted) return Promise.reject(require('internal/abort').abortError(own.signal));
      return iterator.next().then(function (result) {
        return result.done ? result : { value: [count++, result.value], done: false };
      });
    });
  },
  compose: function compose(stream, options) {
    if (options !== undefined && options !== null) errors.checkObject(options, 'options');
    var signal = options && options.signal, made = require('internal/streams/joined').compose(this, stream);
    return signal ? require('stream').addAbortSignal(signal, made) : made;
  },
  forEach: function forEach(callback, options) {
    var self = this;
    return Promise.resolve().then(function () {
      return walk(self, mapped(self, callback, options), function () {});
    });
  },
  some: function some(callback, options) {
    return search(this, callback, options, function (result, found) {
      if (result.value) found(true);
    }, false);
  },
  every: function every(callback, options) {
    return search(this, callback, options, function (result, found) {
      if (!result.value) found(false);
    }, true);
  },
  find: function find(callback, options) {
    return search(this, callback, options, function (result, found) {
      if (result.value) found(result.chunk);
    }, undefined);
  },
  reduce: function reduce(callback, initial, options) {
    if (typeof callback !== 'function') {
      return Promise.reject(new codes.ERR_INVALID_ARG_TYPE('reducer', ['Function', 'AsyncFunction'], callback));
    }
    var self = this, any = arguments.length > 1, value = initial;
    return Promise.resolve().then(function () {
      var signal = check(callback, options).signal;
      if (signal.aborted) {
        var error = require('internal/abort').abortError(signal);
        self.once('error', function () {});
        return require('stream/promises').finished(self.destroy(error)).then(undefined, function () {}).then(function () {
          throw error;
        });
      }
      return walk(self, mapped(self, function (chunk, info) {
        if (!any) {
          any = true;
          value = chunk;
          return undefined;
        }
        return Promise.resolve(callback(value, chunk, info)).then(function (next) {
          value = next;
        });
      }, options), function () {});
    }).then(function () {
      if (any) return value;
      throw Object.assign(new TypeError('Reduce of an empty stream requires an initial value'), { code: 'ERR_MISSING_ARGS' });
    });
  }
};
function search(source, callback, options, test, missing) {
  var answer = missing;
  return Promise.resolve().then(function () {
    return walk(source, mapped(source, callback, options), function (result) {
      var over = false;
      test(result, function (value) {
        answer = value;
        over = true;
      });
      return over;
    });
  }).then(function () {
    return answer;
  });
}
