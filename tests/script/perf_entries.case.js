// Marks, measures, observers, timerify.
const { performance, PerformanceObserver, PerformanceEntry, PerformanceMark, createHistogram } = require('perf_hooks');
const refusal = (run) => {
  try {
    console.log('went', run());
  } catch (e) {
    console.log(e.name, e.code, e.message);
  }
};
refusal(() => performance.mark());
refusal(() => performance.mark('a', { startTime: -1 }));
refusal(() => performance.mark('nodeStart'));
console.log(performance.mark('a', { startTime: 5, detail: { x: [1] } }));
refusal(() => performance.measure('m', 'none'));
refusal(() => performance.measure());
console.log(performance.measure('m', { start: 1, end: 3, detail: 5 }));
console.log(performance.measure('m', { start: 1, duration: 3 }));
console.log(performance.measure('m', { end: 9, duration: 3 }));
console.log(performance.measure('m', 'a', 7));
refusal(() => performance.measure('m', { start: 1, end: 2, duration: 3 }));
console.log(performance.getEntries().map((e) => [e.name, e.entryType, e.startTime]));
console.log(performance.getEntriesByName('m').length, performance.getEntriesByName('m', 'mark').length, JSON.stringify(performance.getEntriesByType('mark')));
performance.clearMarks('b');
console.log(performance.getEntries().length);
performance.clearMarks('a');
performance.clearMeasures();
console.log(performance.getEntries());
refusal(() => new PerformanceObserver());
refusal(() => new PerformanceObserver(() => {}).observe());
refusal(() => new PerformanceObserver(() => {}).observe({}));
refusal(() => new PerformanceObserver(() => {}).observe({ entryTypes: 'x' }));
const one = new PerformanceObserver(() => {});
one.observe({ type: 'mark' });
refusal(() => one.observe({ entryTypes: ['mark'] }));
one.disconnect();
refusal(() => new PerformanceEntry());
console.log(new PerformanceMark('z', { startTime: 1 }), PerformanceObserver.supportedEntryTypes.join());
const sum = performance.timerify(function sum(a, b) {
  return a + b;
});
console.log(sum.name, sum.length, sum(1, 2));
refusal(() => performance.timerify(1));
const histogram = createHistogram();
const timed = performance.timerify(() => 1, { histogram });
timed();
console.log(histogram.count);
const observer = new PerformanceObserver((list, self) => {
  console.log(list.getEntries().map((e) => [e.name, e.entryType, e.duration >= 0, e.detail]), self === observer, list.constructor.name);
  console.log(list.getEntriesByName('seen').length, list.getEntriesByType('function').length);
  observer.disconnect();
  performance.mark('unseen');
});
observer.observe({ entryTypes: ['function', 'mark'] });
sum(3, 4);
performance.mark('seen');
new PerformanceObserver((list, self) => {
  console.log('buffered', list.getEntries().map((e) => e.name));
  self.disconnect();
}).observe({ type: 'mark', buffered: true });
console.log(String(performance), Object.keys(performance.eventLoopUtilization()), performance.nodeTiming.name, performance === globalThis.performance);
//# status: 0
//| TypeError ERR_MISSING_ARGS The "name" argument must be specified
//| TypeError ERR_PERFORMANCE_INVALID_TIMESTAMP -1 is not a valid timestamp
//| TypeError ERR_INVALID_ARG_VALUE The argument 'name' is invalid. Received 'nodeStart'
//| PerformanceMark {
//|   name: 'a',
//|   entryType: 'mark',
//|   startTime: 5,
//|   duration: 0,
//|   detail: { x: [Array] }
//| }
//| SyntaxError 12 The "none" performance mark has not been set
//| TypeError ERR_MISSING_ARGS The "name" argument must be specified
//| PerformanceMeasure {
//|   name: 'm',
//|   entryType: 'measure',
//|   startTime: 1,
//|   duration: 2,
//|   detail: 5
//| }
//| PerformanceMeasure {
//|   name: 'm',
//|   entryType: 'measure',
//|   startTime: 1,
//|   duration: 3,
//|   detail: null
//| }
//| PerformanceMeasure {
//|   name: 'm',
//|   entryType: 'measure',
//|   startTime: 6,
//|   duration: 3,
//|   detail: null
//| }
//| PerformanceMeasure {
//|   name: 'm',
//|   entryType: 'measure',
//|   startTime: 5,
//|   duration: 2,
//|   detail: null
//| }
//| TypeError ERR_PERFORMANCE_MEASURE_INVALID_OPTIONS Must not have options.start, options.end, and options.duration specified
//| [
//|   [ 'm', 'measure', 1 ],
//|   [ 'm', 'measure', 1 ],
//|   [ 'a', 'mark', 5 ],
//|   [ 'm', 'measure', 5 ],
//|   [ 'm', 'measure', 6 ]
//| ]
//| 4 0 [{"name":"a","entryType":"mark","startTime":5,"duration":0,"detail":{"x":[1]}}]
//| 5
//| []
//| TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received undefined
//| TypeError ERR_MISSING_ARGS The "options.entryTypes" and "options.type" arguments must be specified
//| TypeError ERR_MISSING_ARGS The "options.entryTypes" and "options.type" arguments must be specified
//| TypeError ERR_INVALID_ARG_TYPE The "options.entryTypes" property must be string[]. Received type string ('x')
//| InvalidModificationError 13 PerformanceObserver can not change to multiple observations
//| TypeError ERR_ILLEGAL_CONSTRUCTOR Illegal constructor
//| PerformanceMark {
//|   name: 'z',
//|   entryType: 'mark',
//|   startTime: 1,
//|   duration: 0,
//|   detail: null
//| } dns,function,gc,http,http2,mark,measure,net,resource
//| timerified sum 2 3
//| TypeError ERR_INVALID_ARG_TYPE The "fn" argument must be of type function. Received type number (1)
//| 1
//| [object Performance] [ 'idle', 'active', 'utilization' ] node true
//| [
//|   [ 'sum', 'function', true, [ 3, 4 ] ],
//|   [ 'seen', 'mark', true, null ]
//| ] true PerformanceObserverEntryList
//| 1 1
//| buffered [ 'seen', 'unseen' ]
