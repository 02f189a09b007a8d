// Ticks that set ticks, microtasks that set ticks: nothing else runs in between.
let n = 0; const log = []; setTimeout(() => { log.push('timer'); console.log(log.join(' ')); }, 0); setImmediate(() => log.push('immediate')); (function again() { if (n++ < 5) { log.push('t' + n); process.nextTick(again); } })(); let m = 0; (function micro() { if (m++ < 3) { log.push('m' + m); Promise.resolve().then(micro); } })(); process.nextTick(() => Promise.resolve().then(() => process.nextTick(() => log.push('tick of micro of tick')))); const t = Date.now(); while (Date.now() - t < 3);
//# status: 0
//| t1 m1 t2 t3 t4 t5 m2 m3 tick of micro of tick timer
