const { performance: p, PerformanceObserver } = require('perf_hooks');
console.log(p === performance, typeof p.now(), p.now() >= 0, typeof p.timeOrigin, typeof PerformanceObserver);
performance.mark('a'); performance.mark('b', { detail: 5 });
const m = performance.measure('m', 'a', 'b');
console.log(m.name, m.entryType, m.duration >= 0, performance.getEntriesByName('a').length, performance.getEntriesByType('mark').map((x) => x.name), performance.getEntriesByName('b')[0].detail);
performance.clearMarks();
console.log(performance.getEntriesByType('mark').length, Object.keys(performance.toJSON()).includes('timeOrigin'));
const { monitorEventLoopDelay, createHistogram } = require('perf_hooks');
console.log(typeof monitorEventLoopDelay, typeof createHistogram, typeof performance.timerify);
//# status: 0
//| true number true number function
//| m measure true 1 [ 'a', 'b' ] 5
//| 0 true
//| function function function
