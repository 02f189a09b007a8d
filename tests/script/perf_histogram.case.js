// createHistogram: counts, percentiles, options.
const { createHistogram, monitorEventLoopDelay } = require('perf_hooks');
const shown = (h) => [h.min, h.max, h.mean, h.stddev, h.count, h.exceeds, [...h.percentiles]];
const refusal = (run) => {
  try {
    console.log('went', run());
  } catch (e) {
    console.log(e.name, e.code, e.message);
  }
};
const h = createHistogram();
console.log(shown(h), JSON.stringify(h));
for (const v of [1, 2, 3, 1000, 2000, 2047, 2048, 2049, 5000, 123456, 99999999]) h.record(v);
console.log(shown(h));
for (const p of [1, 10, 25, 50, 75, 90, 99, 99.9, 100]) console.log(p, h.percentile(p));
h.record(5n);
console.log(h.minBigInt, h.maxBigInt, h.countBigInt, h.percentileBigInt(50), h.exceedsBigInt, [...h.percentilesBigInt].length);
refusal(() => h.record('x'));
refusal(() => h.record(0));
refusal(() => h.record(1.5));
refusal(() => h.percentile(0));
refusal(() => h.percentile(101));
refusal(() => h.percentile('x'));
const g = createHistogram();
g.record(7);
g.add(h);
console.log(g.count, g.min);
refusal(() => g.add({}));
g.reset();
console.log(g.count, g.min, g.max);
refusal(() => createHistogram(1));
refusal(() => createHistogram({ lowest: 2, highest: 3 }));
refusal(() => createHistogram({ figures: 6 }));
const k = createHistogram({ lowest: 1, highest: 1000, figures: 2 });
for (let i = 1; i <= 999; i += 7) k.record(i);
k.record(5000);
console.log(shown(k));
g.recordDelta();
g.recordDelta();
console.log(g.count, g.min > 0);
const delay = monitorEventLoopDelay({ resolution: 5 });
console.log(delay.enable(), delay.enable(), delay.disable(), delay.disable(), delay.count);
refusal(() => monitorEventLoopDelay({ resolution: 0 }));
//# status: 0
//| [ 9223372036854776000, 0, NaN, NaN, 0, 0, [ [ 100, 0 ] ] ] {"count":0,"min":9223372036854776000,"max":0,"mean":null,"exceeds":0,"stddev":null,"percentiles":{"100":0}}
//| [
//|   1,
//|   100007935,
//|   9101164.454545455,
//|   28736904.321487978,
//|   11,
//|   0,
//|   [
//|     [ 0, 1 ],
//|     [ 50, 2047 ],
//|     [ 75, 5000 ],
//|     [ 87.5, 123456 ],
//|     [ 93.75, 99942400 ],
//|     [ 100, 99942400 ]
//|   ]
//| ]
//| 1 1
//| 10 1
//| 25 3
//| 50 2047
//| 75 2049
//| 90 123519
//| 99 100007935
//| 99.9 100007935
//| 100 100007935
//| 1n 100007935n 12n 2000n 0n 6
//| TypeError ERR_INVALID_ARG_TYPE The "val" argument must be of type number. Received type string ('x')
//| RangeError ERR_OUT_OF_RANGE The value of "val" is out of range. It must be >= 1 && <= 9007199254740991. Received 0
//| RangeError ERR_OUT_OF_RANGE The value of "val" is out of range. It must be an integer. Received 1.5
//| RangeError ERR_OUT_OF_RANGE The value of "percentile" is out of range. It must be > 0 && <= 100. Received 0
//| RangeError ERR_OUT_OF_RANGE The value of "percentile" is out of range. It must be > 0 && <= 100. Received 101
//| TypeError ERR_INVALID_ARG_TYPE The "percentile" argument must be of type number. Received type string ('x')
//| 13 1
//| TypeError ERR_INVALID_ARG_TYPE The "other" argument must be an instance of RecordableHistogram. Received an instance of Object
//| 0 9223372036854776000 0
//| TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (1)
//| RangeError ERR_OUT_OF_RANGE The value of "options.highest" is out of range. It must be >= 4 && <= 9007199254740991. Received 3
//| RangeError ERR_OUT_OF_RANGE The value of "options.figures" is out of range. It must be >= 1 && <= 5. Received 6
//| [
//|   1,
//|   995,
//|   498.3706293706294,
//|   289.1194172985351,
//|   143,
//|   1,
//|   [
//|     [ 0, 1 ],
//|     [ 50, 498 ],
//|     [ 75, 748 ],
//|     [ 87.5, 876 ],
//|     [ 93.75, 936 ],
//|     [ 96.875, 964 ],
//|     [ 98.4375, 980 ],
//|     [ 99.21875, 988 ],
//|     [ 99.609375, 992 ],
//|     [ 100, 992 ]
//|   ]
//| ]
//| 1 true
//| true false true false 0
//| RangeError ERR_OUT_OF_RANGE The value of "options.resolution" is out of range. It must be >= 1 && <= 9007199254740991. Received 0
