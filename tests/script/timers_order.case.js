// The order of ticks, jobs, immediates and timers.
setTimeout(function () { console.log('timeout 1'); process.nextTick(function () { console.log('tick in timeout 1'); }); Promise.resolve().then(function () { console.log('job in timeout 1'); }); }, 5);
setTimeout(function () { console.log('timeout 2'); }, 5);
setTimeout(function () {
  console.log('timeout later');
  var n = 0, interval = setInterval(function (x) { console.log('interval', ++n, x); if (n === 3) clearInterval(interval); }, 90, 'arg');
}, 400);
process.nextTick(function () { console.log('tick 1'); process.nextTick(function () { console.log('tick nested'); }); });
Promise.resolve().then(function () { console.log('job 1'); process.nextTick(function () { console.log('tick from job'); }); }).then(function () { console.log('job 2'); });
process.nextTick(function (a, b) { console.log('tick 2', a, b); }, 1, 2);
queueMicrotask(function () { console.log('microtask'); });
var cleared = setTimeout(function () { console.log('never'); }, 1); clearTimeout(cleared);
setImmediate(function (a) { console.log('immediate', a); setImmediate(function () { console.log('immediate nested'); }); process.nextTick(function () { console.log('tick in immediate'); }); }, 'arg');
setImmediate(function () { console.log('immediate 2'); }); clearImmediate(setImmediate(function () { console.log('never'); }));
setTimeout(function () { console.log('unref never'); }, 100000).unref();
var t = setTimeout(function () {}, 10); console.log(typeof t, t.hasRef(), t.unref().hasRef(), t.ref() === t, typeof +t, t.constructor.name); clearTimeout(+t);
try { setTimeout('code'); } catch (e) { console.log(e.code, e.message); }
process.on('exit', function (code) { console.log('exit', code); });
process.on('beforeExit', function () { if (!this.again) { this.again = true; setTimeout(function () { console.log('work from beforeExit'); }, 1); } console.log('beforeExit'); });
// Both timeouts are due when the loop begins.
var until = Date.now() + 12; while (Date.now() < until) { /* wait */ }
console.log('main done');
//# also: microscript
//# status: 0
//| object true false true number Timeout
//| ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type string ('code')
//| main done
//| tick 1
//| tick 2 1 2
//| tick nested
//| job 1
//| microtask
//| job 2
//| tick from job
//| timeout 1
//| tick in timeout 1
//| job in timeout 1
//| timeout 2
//| immediate arg
//| tick in immediate
//| immediate 2
//| immediate nested
//| timeout later
//| interval 1 arg
//| interval 2 arg
//| interval 3 arg
//| beforeExit
//| work from beforeExit
//| beforeExit
//| exit 0
