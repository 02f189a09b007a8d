// performance: milliseconds since the process began, marks and measures.
'use strict';

var codes = require('internal/errors').codes;
var entries = [];
var observers = [];

function now() {
  return runtime.uptime() * 1000;
}

function PerformanceEntry(name, type, start, duration, detail) {
  this.name = name;
  this.entryType = type;
  this.startTime = start;
  this.duration = duration;
  if (detail !== undefined) this.detail = detail;
}
PerformanceEntry.prototype.toJSON = function () {
  return { name: this.name, entryType: this.entryType, startTime: this.startTime, duration: this.duration, detail: this.detail };
};
function subclass(name) {
  function Entry() {
    PerformanceEntry.apply(this, arguments);
  }
  Object.defineProperty(Entry, 'name', { value: name });
  Entry.prototype = Object.create(PerformanceEntry.prototype, {
    constructor: { value: Entry, writable: true, configurable: true }
  });
  return Entry;
}
var PerformanceMark = subclass('PerformanceMark'), PerformanceMeasure = subclass('PerformanceMeasure');

function keep(entry) {
  entries.push(entry);
  observers.forEach(function (observer) {
    if (observer.types.indexOf(entry.entryType) < 0) return;
    observer.queue.push(entry);
    if (observer.queue.length > 1) return;
    require('timers').setImmediate(function () {
      var list = observer.queue;
      observer.queue = [];
      if (list.length) observer.callback.call(observer.self, listOf(list), observer.self);
    });
  });
  return entry;
}
function listOf(list) {
  return {
    getEntries: function () {
      return list.slice();
    },
    getEntriesByName: function (name, type) {
      return list.filter(function (entry) {
        return entry.name === name && (type === undefined || entry.entryType === type);
      });
    },
    getEntriesByType: function (type) {
      return list.filter(function (entry) {
        return entry.entryType === type;
      });
    }
  };
}

function timeOf(mark, missing) {
  if (mark === undefined) return missing;
  if (typeof mark === 'number') return mark;
  for (var i = entries.length - 1; i >= 0; i--) {
    if (entries[i].entryType === 'mark' && entries[i].name === String(mark)) return entries[i].startTime;
  }
  var DOMException = require('internal/dom_exception').DOMException;
  throw new DOMException('The "' + mark + '" performance mark has not been set', 'SyntaxError');
}
function clear(type) {
  return function (name) {
    entries = entries.filter(function (entry) {
      return entry.entryType !== type || (name !== undefined && entry.name !== name);
    });
  };
}

var performance = module.exports = {
  now: now,
  timeOrigin: runtime.wallMs() - now(),
  mark: function mark(name, options) {
    var start = options && options.startTime !== undefined ? options.startTime : now();
    return keep(new PerformanceMark(String(name), 'mark', start, 0, options && options.detail !== undefined ? options.detail : null));
  },
  measure: function measure(name, from, to) {
    var options = from !== null && typeof from === 'object' ? from : { start: from, end: to };
    var end = options.end !== undefined ? timeOf(options.end)
      : options.start !== undefined && options.duration !== undefined ? timeOf(options.start) + options.duration : now();
    var start = options.start !== undefined ? timeOf(options.start)
      : options.duration !== undefined ? end - options.duration : 0;
    return keep(new PerformanceMeasure(String(name), 'measure', start, end - start, options.detail !== undefined ? options.detail : null));
  },
  clearMarks: clear('mark'),
  clearMeasures: clear('measure'),
  clearResourceTimings: function () {},
  setResourceTimingBufferSize: function () {},
  getEntries: function () {
    return listOf(entries).getEntries();
  },
  getEntriesByName: function (name, type) {
    return listOf(entries).getEntriesByName(name, type);
  },
  getEntriesByType: function (type) {
    return listOf(entries).getEntriesByType(type);
  },
  eventLoopUtilization: function () {
    return { idle: 0, active: 0, utilization: 0 };
  },
  timerify: function timerify(f) {
    if (typeof f !== 'function') throw new codes.ERR_INVALID_ARG_TYPE('fn', 'function', f);
    return function () {
      return f.apply(this, arguments);
    };
  },
  nodeTiming: {},
  toJSON: function () {
    return { nodeTiming: {}, timeOrigin: performance.timeOrigin, eventLoopUtilization: performance.eventLoopUtilization() };
  }
};
Object.defineProperty(performance, Symbol.toStringTag, { value: 'Performance', configurable: true });

function PerformanceObserver(callback) {
  if (typeof callback !== 'function') throw new codes.ERR_INVALID_ARG_TYPE('callback', 'Function', callback);
  Object.defineProperty(this, '_state', { value: { callback: callback, types: [], queue: [], self: this } });
}
PerformanceObserver.prototype.observe = function (options) {
  this._state.types = this._state.types.concat(options.entryTypes || [options.type]);
  if (observers.indexOf(this._state) < 0) observers.push(this._state);
};
PerformanceObserver.prototype.disconnect = function () {
  var at = observers.indexOf(this._state);
  if (at >= 0) observers.splice(at, 1);
};
PerformanceObserver.prototype.takeRecords = function () {
  return this._state.queue.splice(0);
};
PerformanceObserver.supportedEntryTypes = ['mark', 'measure'];

// Counts of values, by themselves.
function createHistogram() {
  var values = [];
  function sorted() {
    return values.slice().sort(function (a, b) {
      return a - b;
    });
  }
  return {
    record: function (value) {
      values.push(Number(value));
    },
    percentile: function (p) {
      var list = sorted();
      return list.length ? list[Math.max(0, Math.ceil(p / 100 * list.length) - 1)] : 0;
    },
    reset: function () {
      values = [];
    },
    enable: function () {
      return true;
    },
    disable: function () {
      return true;
    },
    get count() {
      return values.length;
    },
    get min() {
      return values.length ? sorted()[0] : 9223372036854776000;
    },
    get max() {
      return values.length ? sorted()[values.length - 1] : 0;
    },
    get mean() {
      return values.reduce(function (a, b) {
        return a + b;
      }, 0) / values.length;
    }
  };
}
Object.defineProperty(performance, '_rest', {
  value: {
    PerformanceEntry: PerformanceEntry, PerformanceMark: PerformanceMark, PerformanceMeasure: PerformanceMeasure,
    PerformanceObserver: PerformanceObserver, createHistogram: createHistogram, monitorEventLoopDelay: createHistogram
  }
});
