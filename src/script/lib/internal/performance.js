// performance: milliseconds since the process began, marks and measures, and who wants to hear of them.
'use strict';

var errors = require('internal/errors');
var codes = errors.codes;
var define = errors.define;
var EventTarget = require('internal/event_target').EventTarget;
var MILESTONES = ['nodeStart', 'v8Start', 'environment', 'loopStart', 'loopExit', 'bootstrapComplete'];
var TYPES = ['dns', 'function', 'gc', 'http', 'http2', 'mark', 'measure', 'net', 'resource'];
var entries = [];
var observers = [];

function now() {
  return runtime.uptime() * 1000;
}
function text(name) {
  if (name === undefined) throw new codes.ERR_MISSING_ARGS('name');
  return String(name);
}

// ---- entries

function PerformanceEntry() {
  throw new codes.ERR_ILLEGAL_CONSTRUCTOR();
}
['name', 'entryType', 'startTime', 'duration'].forEach(function (name) {
  Object.defineProperty(PerformanceEntry.prototype, name, {
    get: function () {
      return this._entry[name];
    },
    enumerable: true,
    configurable: true
  });
});
function shownOf(entry) {
  var own = entry._entry, shown = { name: own.name, entryType: own.entryType, startTime: own.startTime, duration: own.duration };
  if (own.detail !== undefined) shown.detail = own.detail;
  return shown;
}
define(PerformanceEntry.prototype, 'toJSON', function toJSON() {
  return shownOf(this);
});
define(PerformanceEntry.prototype, Symbol.for('nodejs.util.inspect.custom'), function (depth, options) {
  if (depth < 0) return this;
  return this.constructor.name + ' ' + require('internal/inspect').inspect(shownOf(this), Object.assign({}, options, {
    depth: options.depth === null || options.depth === undefined ? null : options.depth - 1
  }));
});
function fill(object, name, type, start, duration, detail) {
  define(object, '_entry', { name: name, entryType: type, startTime: start, duration: duration, detail: detail });
  return object;
}
function subclass(type) {
  type.prototype = Object.create(PerformanceEntry.prototype, { constructor: { value: type, writable: true, configurable: true } });
  Object.setPrototypeOf(type, PerformanceEntry);
  Object.defineProperty(type.prototype, 'detail', {
    get: function () {
      return this._entry.detail;
    },
    enumerable: true,
    configurable: true
  });
}
function detailOf(detail) {
  return detail === undefined || detail === null ? null : require('internal/clone').structuredClone(detail);
}
function PerformanceMark(name, options) {
  name = text(arguments.length ? name : undefined);
  if (MILESTONES.indexOf(name) >= 0) throw new codes.ERR_INVALID_ARG_VALUE('name', name);
  options = options === undefined || options === null ? {} : options;
  errors.checkObject(options, 'options');
  var start = options.startTime === undefined ? now() : options.startTime;
  errors.checkNumber(start, 'startTime');
  if (start < 0) throw new codes.ERR_PERFORMANCE_INVALID_TIMESTAMP(start);
  fill(this, name, 'mark', start, 0, detailOf(options.detail));
}
subclass(PerformanceMark);
function PerformanceMeasure() {
  throw new codes.ERR_ILLEGAL_CONSTRUCTOR();
}
subclass(PerformanceMeasure);
function PerformanceNodeEntry() {
  throw new codes.ERR_ILLEGAL_CONSTRUCTOR();
}
subclass(PerformanceNodeEntry);

function byStart(a, b) {
  return a.startTime - b.startTime;
}
function named(list, name, type) {
  return list.filter(function (entry) {
    return entry.name === String(name) && (type === undefined || entry.entryType === type);
  });
}
function ofType(list, type) {
  return list.filter(function (entry) {
    return entry.entryType === String(type);
  });
}
// For everybody who asked for its type; kept for those who ask later, unless it is one of a call.
function enqueue(entry, kept) {
  observers.slice().forEach(function (observer) {
    if (observer.types.indexOf(entry.entryType) >= 0) give(observer, entry);
  });
  if (kept) entries.push(entry);
  return entry;
}
function give(observer, entry) {
  observer.queue.push(entry);
  if (observer.told) return;
  observer.told = true;
  require('timers').setImmediate(function () {
    observer.told = false;
    if (!observer.queue.length) return;
    var list = Object.create(PerformanceObserverEntryList.prototype);
    define(list, '_list', observer.queue.splice(0).sort(byStart));
    observer.callback.call(observer.self, list, observer.self);
  });
}

// ---- observers

function PerformanceObserverEntryList() {
  throw new codes.ERR_ILLEGAL_CONSTRUCTOR();
}
[['getEntries', function getEntries() {
  return this._list.slice();
}], ['getEntriesByType', function getEntriesByType(type) {
  return ofType(this._list, type);
}], ['getEntriesByName', function getEntriesByName(name, type) {
  return named(this._list, name, type);
}], [Symbol.for('nodejs.util.inspect.custom'), function (depth, options) {
  return 'PerformanceObserverEntryList ' + require('internal/inspect').inspect(this._list, Object.assign({}, options, {
    depth: options.depth === null || options.depth === undefined ? null : options.depth - 1
  }));
}]].forEach(function (member) {
  define(PerformanceObserverEntryList.prototype, member[0], member[1]);
});

function PerformanceObserver(callback) {
  if (typeof callback !== 'function') throw new codes.ERR_INVALID_ARG_TYPE('callback', 'function', callback);
  define(this, '_observer', { callback: callback, types: [], queue: [], self: this, told: false, single: undefined });
}
define(PerformanceObserver.prototype, 'observe', function observe(options) {
  options = options === undefined ? {} : options;
  errors.checkObject(options, 'options');
  var own = this._observer, list = options.entryTypes, type = options.type;
  if (list === undefined && type === undefined) throw new codes.ERR_MISSING_ARGS('options.entryTypes', 'options.type');
  if (list !== undefined && type !== undefined) throw new codes.ERR_INVALID_ARG_VALUE('options.entryTypes', list, 'options.entryTypes can not set with options.type together');
  if (own.single !== undefined && own.single !== (type !== undefined)) {
    throw new (require('internal/dom_exception').DOMException)('PerformanceObserver can not change to ' +
        (own.single ? 'multiple observations' : 'single observation'), 'InvalidModificationError');
  }
  if (list !== undefined && !(Array.isArray(list) && list.every(function (one) {
    return typeof one === 'string';
  }))) throw new codes.ERR_INVALID_ARG_TYPE('options.entryTypes', 'string[]', list);
  own.single = type !== undefined;
  if (list !== undefined) own.types = list.slice();
  else if (own.types.indexOf(type) < 0) own.types = own.types.concat(type);
  own.types = own.types.filter(function (one) {
    return TYPES.indexOf(one) >= 0;
  });
  if (!own.types.length) return;
  if (observers.indexOf(own) < 0) observers.push(own);
  if (type === undefined || !options.buffered) return;
  ofType(entries, type).forEach(function (entry) {
    give(own, entry);
  });
});
define(PerformanceObserver.prototype, 'disconnect', function disconnect() {
  var at = observers.indexOf(this._observer);
  if (at >= 0) observers.splice(at, 1);
  Object.assign(this._observer, { types: [], queue: [], single: undefined });
});
define(PerformanceObserver.prototype, 'takeRecords', function takeRecords() {
  return this._observer.queue.splice(0);
});
Object.defineProperty(PerformanceObserver, 'supportedEntryTypes', {
  get: function () {
    return TYPES;
  },
  configurable: true
});

// ---- measures

function timeOf(mark) {
  if (typeof mark === 'number') {
    if (mark < 0) throw new codes.ERR_PERFORMANCE_INVALID_TIMESTAMP(mark);
    return mark;
  }
  if (MILESTONES.indexOf(String(mark)) >= 0) return 0;
  var found = named(entries, mark, 'mark');
  if (found.length) return found[found.length - 1].startTime;
  throw new (require('internal/dom_exception').DOMException)('The "' + String(mark) + '" performance mark has not been set', 'SyntaxError');
}
function measureOf(name, from, to) {
  var isOptions = from !== null && typeof from === 'object', options = isOptions ? from : { start: from, end: to };
  if (isOptions && options.start !== undefined && options.end !== undefined && options.duration !== undefined) {
    throw new codes.ERR_PERFORMANCE_MEASURE_INVALID_OPTIONS('Must not have options.start, options.end, and options.duration specified');
  }
  var end = options.end !== undefined ? timeOf(options.end)
    : options.start !== undefined && options.duration !== undefined ? timeOf(options.start) + timeOf(options.duration) : now();
  var start = options.start !== undefined ? timeOf(options.start) : options.duration !== undefined ? end - timeOf(options.duration) : 0;
  return fill(Object.create(PerformanceMeasure.prototype), name, 'measure', start, end - start, isOptions ? detailOf(options.detail) : null);
}
function clear(type) {
  return function (name) {
    entries = entries.filter(function (entry) {
      return entry.entryType !== type || (name !== undefined && entry.name !== String(name));
    });
  };
}
function timerify(fn, options) {
  if (typeof fn !== 'function') throw new codes.ERR_INVALID_ARG_TYPE('fn', 'function', fn);
  options = options === undefined ? {} : options;
  errors.checkObject(options, 'options');
  var histogram = options.histogram;
  if (histogram !== undefined && !require('internal/histogram').isRecordable(histogram)) {
    throw new codes.ERR_INVALID_ARG_TYPE('options.histogram', 'RecordableHistogram', histogram);
  }
  function done(start, args) {
    var duration = now() - start;
    if (histogram) histogram.record(Math.max(1, Math.ceil(duration * 1e6)));
    enqueue(fill(Object.create(PerformanceNodeEntry.prototype), fn.name, 'function', start, duration, args), false);
  }
  function timerified() {
    var start = now(), args = Array.prototype.slice.call(arguments);
    var result = this instanceof timerified ? Reflect.construct(fn, args, fn) : Reflect.apply(fn, this, args);
    if (result && typeof result['finally'] === 'function') {
      return result['finally'](function () {
        done(start, args);
      });
    }
    done(start, args);
    return result;
  }
  Object.defineProperties(timerified, {
    length: { value: fn.length, configurable: true, enumerable: true },
    name: { value: 'timerified ' + fn.name, configurable: true, enumerable: true }
  });
  return timerified;
}

// ---- the global object

function Performance() {
  throw new codes.ERR_ILLEGAL_CONSTRUCTOR();
}
Performance.prototype = Object.create(EventTarget.prototype, { constructor: { value: Performance, writable: true, configurable: true } });
Object.setPrototypeOf(Performance, EventTarget);
var timeOrigin = runtime.wallMs() - now();
var members = {
  clearMarks: clear('mark'),
  clearMeasures: clear('measure'),
  clearResourceTimings: clear('resource'),
  getEntries: function () {
    return entries.slice().sort(byStart);
  },
  getEntriesByName: function (name, type) {
    return named(entries, text(name), type).sort(byStart);
  },
  getEntriesByType: function (type) {
    if (type === undefined) throw new codes.ERR_MISSING_ARGS('type');
    return ofType(entries, type).sort(byStart);
  },
  mark: function (name, options) {
    return enqueue(new PerformanceMark(text(name), options), true);
  },
  measure: function (name, from, to) {
    return enqueue(measureOf(text(name), from, to), true);
  },
  now: now,
  setResourceTimingBufferSize: function () {},
  toJSON: function () {
    return { nodeTiming: this.nodeTiming, timeOrigin: this.timeOrigin, eventLoopUtilization: this.eventLoopUtilization() };
  },
  eventLoopUtilization: function () {
    return { idle: 0, active: 0, utilization: 0 };
  },
  markResourceTiming: function () {},
  timerify: timerify
};
Object.keys(members).forEach(function (name) {
  if (members[name].name !== name) Object.defineProperty(members[name], 'name', { value: name, configurable: true });
  Object.defineProperty(Performance.prototype, name, { value: members[name], writable: true, enumerable: true, configurable: true });
});
[['timeOrigin', function () {
  return timeOrigin;
}], ['nodeTiming', function () {
  return { name: 'node', entryType: 'node', startTime: 0, duration: now(), nodeStart: 0, v8Start: 0, bootstrapComplete: 0, environment: 0,
    loopStart: 0, loopExit: -1, idleTime: 0 };
}]].forEach(function (member) {
  Object.defineProperty(Performance.prototype, member[0], { get: member[1], enumerable: true, configurable: true });
});
Object.defineProperty(Performance.prototype, Symbol.toStringTag, { value: 'Performance', configurable: true });

var performance = module.exports = Object.create(Performance.prototype);
EventTarget.call(performance);
define(performance, '_rest', {
  Performance: Performance, PerformanceEntry: PerformanceEntry, PerformanceMark: PerformanceMark, PerformanceMeasure: PerformanceMeasure,
  PerformanceObserver: PerformanceObserver, PerformanceObserverEntryList: PerformanceObserverEntryList
});
