// performance: what its clocks keep to.
const { performance, PerformanceObserver } = require('perf_hooks');
const a = performance.now(), b = performance.now();
console.log(typeof a, b >= a, performance.timeOrigin > 1e12, Math.abs(performance.timeOrigin + performance.now() - Date.now()) < 5000);
const mark = performance.mark('begin');
console.log(mark.startTime >= b, mark.toJSON().name, Object.keys(mark.toJSON()));
setTimeout(() => {
  performance.mark('end');
  const measure = performance.measure('all', 'begin', 'end');
  console.log(measure.duration >= 4, measure.startTime === mark.startTime, measure.detail);
  console.log(performance.measure('from the beginning').startTime, performance.measure('to a mark', undefined, 'begin').duration === mark.startTime);
  console.log(performance.getEntries().map((e) => e.name));
  performance.clearMarks();
  second();
}, 5);
function second() {
  const order = [];
  const observer = new PerformanceObserver((list) => order.push('told ' + list.getEntries().map((e) => e.name)));
  observer.observe({ entryTypes: ['mark'] });
  performance.mark('x');
  performance.mark('y');
  order.push('marked');
  setImmediate(() => setImmediate(() => {
    console.log(order, observer.takeRecords());
    performance.mark('z');
    console.log(observer.takeRecords().map((e) => e.name));
    observer.disconnect();
  }));
}
//# status: 0
//| number true true true
//| true begin [ 'name', 'entryType', 'startTime', 'duration', 'detail' ]
//| true true null
//| 0 true
//| [ 'from the beginning', 'to a mark', 'begin', 'all', 'end' ]
//| [ 'marked', 'told x,y' ] []
//| [ 'z' ]
