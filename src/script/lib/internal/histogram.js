// Histograms of whole numbers: counts by value, where large values share a place with those near them, to as many
// significant figures as were asked for.
'use strict';

var errors = require('internal/errors');
var codes = errors.codes;
var EMPTY_MIN = 9223372036854776000;

function begin(lowest, highest, figures) {
  var places = 1 << Math.ceil(Math.log2(2 * Math.pow(10, figures))), end = places;
  while (end <= highest && end < Number.MAX_SAFE_INTEGER) end *= 2;
  return { half: Math.log2(places) - 1, end: end, counts: new Map(), count: 0, exceeds: 0, min: Infinity, max: 0, last: 0 };
}
// How many values share the place of this one.
function widthOf(state, value) {
  var bits = value < 1 ? 0 : Math.floor(Math.log2(value));
  while (Math.pow(2, bits + 1) <= value) bits++;
  while (Math.pow(2, bits) > value && bits > 0) bits--;
  return Math.pow(2, Math.max(0, bits - state.half));
}
function placeOf(state, value) {
  var width = widthOf(state, value);
  return Math.floor(value / width) * width;
}
function put(state, value, times) {
  if (value >= state.end) {
    state.exceeds++;
    return;
  }
  var place = placeOf(state, value);
  state.counts.set(place, (state.counts.get(place) || 0) + times);
  state.count += times;
  state.min = Math.min(state.min, value);
  state.max = Math.max(state.max, value);
}
function sorted(state) {
  return Array.from(state.counts.keys()).sort(function (a, b) {
    return a - b;
  });
}
function middle(state, place) {
  return place + Math.floor(widthOf(state, place) / 2);
}
function mean(state) {
  if (!state.count) return NaN;
  var sum = 0;
  state.counts.forEach(function (count, place) {
    sum += count * middle(state, place);
  });
  return sum / state.count;
}
function deviation(state) {
  if (!state.count) return NaN;
  var center = mean(state), sum = 0;
  state.counts.forEach(function (count, place) {
    sum += count * Math.pow(middle(state, place) - center, 2);
  });
  return Math.sqrt(sum / state.count);
}
function atPercentile(state, percent) {
  var wanted = Math.max(1, Math.floor(percent / 100 * state.count + 0.5)), seen = 0, all = sorted(state);
  for (var i = 0; i < all.length; i++) {
    seen += state.counts.get(all[i]);
    if (seen >= wanted) return all[i] + widthOf(state, all[i]) - 1;
  }
  return 0;
}
// Steps that halve what is left of the way to 100.
function percentiles(state) {
  var found = new Map(), all = sorted(state), seen = 0, next = 0;
  for (var i = 0; i < all.length; i++) {
    seen += state.counts.get(all[i]);
    while (next <= 100 * seen / state.count && next < 100) {
      found.set(next, all[i]);
      if (seen === state.count) break;
      next += 100 / Math.pow(2, Math.floor(Math.log2(100 / (100 - next))) + 1);
    }
  }
  found.set(100, all.length ? all[all.length - 1] : 0);
  return found;
}

function Histogram() {
  throw new codes.ERR_ILLEGAL_CONSTRUCTOR();
}
var values = {
  count: function (state) {
    return state.count;
  },
  min: function (state) {
    return state.count ? placeOf(state, state.min) : EMPTY_MIN;
  },
  max: function (state) {
    return state.count ? placeOf(state, state.max) + widthOf(state, state.max) - 1 : 0;
  },
  mean: mean,
  exceeds: function (state) {
    return state.exceeds;
  },
  stddev: deviation,
  percentiles: percentiles
};
function getter(name, read) {
  Object.defineProperty(Histogram.prototype, name, { get: function () {
    return read(this._histogram);
  }, configurable: true });
}
Object.keys(values).forEach(function (name) {
  getter(name, values[name]);
  if (name === 'mean' || name === 'stddev' || typeof BigInt !== 'function') return;
  getter(name + 'BigInt', function (state) {
    if (name === 'min' && !state.count) return BigInt('9223372036854775807');
    var value = values[name](state);
    if (name !== 'percentiles') return BigInt(value);
    var all = new Map();
    value.forEach(function (one, percent) {
      all.set(percent, BigInt(one));
    });
    return all;
  });
});
function checkPercent(percent) {
  if (typeof percent !== 'number') throw new codes.ERR_INVALID_ARG_TYPE('percentile', 'number', percent);
  if (!(percent > 0 && percent <= 100)) throw new codes.ERR_OUT_OF_RANGE('percentile', '> 0 && <= 100', percent);
}
function members(type, all) {
  Object.keys(all).forEach(function (name) {
    Object.defineProperty(all[name], 'name', { value: name, configurable: true });
    errors.define(type.prototype, name, all[name]);
  });
}
members(Histogram, {
  percentile: function (percent) {
    checkPercent(percent);
    return atPercentile(this._histogram, percent);
  },
  percentileBigInt: function (percent) {
    checkPercent(percent);
    return BigInt(atPercentile(this._histogram, percent));
  },
  reset: function () {
    Object.assign(this._histogram, { counts: new Map(), count: 0, exceeds: 0, min: Infinity, max: 0 });
  },
  toJSON: function () {
    var all = {};
    this.percentiles.forEach(function (value, percent) {
      all[percent] = value;
    });
    return { count: this.count, min: this.min, max: this.max, mean: this.mean, exceeds: this.exceeds, stddev: this.stddev, percentiles: all };
  }
});
errors.define(Histogram.prototype, Symbol.for('nodejs.util.inspect.custom'), function (depth, options) {
  return 'Histogram ' + require('internal/inspect').inspect({
    min: this.min, max: this.max, mean: this.mean, exceeds: this.exceeds, stddev: this.stddev, count: this.count, percentiles: this.percentiles
  }, options);
});

function subclass(name) {
  var made = new Function('Histogram', 'return function ' + name + '() { Histogram(); }')(Histogram);
  made.prototype = Object.create(Histogram.prototype, { constructor: { value: made, writable: true, configurable: true } });
  return made;
}
function bare(type, state) {
  var made = Object.create(type.prototype);
  errors.define(made, '_histogram', state);
  return made;
}

// ---- those that scripts fill

var RecordableHistogram = subclass('RecordableHistogram');
members(RecordableHistogram, {
  record: function (value) {
    if (typeof value === 'bigint') value = Number(value);
    else errors.checkInteger(value, 'val', 1);
    put(this._histogram, value, 1);
  },
  recordDelta: function () {
    var time = runtime.hrtime(), now = time[0] * 1e9 + time[1], state = this._histogram;
    if (state.last) put(state, Math.max(1, now - state.last), 1);
    state.last = now;
  },
  add: function (other) {
    if (!(other instanceof RecordableHistogram)) throw new codes.ERR_INVALID_ARG_TYPE('other', 'RecordableHistogram', other);
    var state = this._histogram;
    state.exceeds += other._histogram.exceeds;
    other._histogram.counts.forEach(function (count, value) {
      put(state, value, count);
    });
  }
});
exports.createHistogram = function createHistogram(options) {
  options = options === undefined ? {} : options;
  errors.checkObject(options, 'options');
  var lowest = options.lowest === undefined ? 1 : options.lowest, highest = options.highest === undefined ? Number.MAX_SAFE_INTEGER : options.highest;
  var figures = options.figures === undefined ? 3 : options.figures;
  if (typeof lowest !== 'bigint') errors.checkInteger(lowest, 'options.lowest', 1);
  if (typeof highest !== 'bigint') errors.checkInteger(highest, 'options.highest', 2 * Number(lowest));
  errors.checkInteger(figures, 'options.figures', 1, 5);
  return bare(RecordableHistogram, begin(Number(lowest), Number(highest), figures));
};
exports.isRecordable = function (value) {
  return value instanceof RecordableHistogram;
};

// ---- how late the loop is

var ELDHistogram = subclass('ELDHistogram');
members(ELDHistogram, {
  enable: function () {
    var state = this._histogram, before;
    if (state.timer) return false;
    before = runtime.hrtime();
    state.timer = setInterval(function () {
      var now = runtime.hrtime();
      put(state, Math.max(1, (now[0] - before[0]) * 1e9 + now[1] - before[1]), 1);
      before = now;
    }, state.resolution);
    state.timer.unref();
    return true;
  },
  disable: function () {
    var state = this._histogram;
    if (!state.timer) return false;
    clearInterval(state.timer);
    state.timer = null;
    return true;
  }
});
exports.monitorEventLoopDelay = function monitorEventLoopDelay(options) {
  options = options === undefined ? {} : options;
  errors.checkObject(options, 'options');
  var resolution = options.resolution === undefined ? 10 : options.resolution;
  errors.checkInteger(resolution, 'options.resolution', 1);
  return bare(ELDHistogram, Object.assign(begin(1, 3.6e12, 3), { timer: null, resolution: resolution }));
};
