// Promise: chains, combinators, thenables, order.
var log = console.log;
Promise.all([1, Promise.resolve(2), { then: function (f) { f(3); } }]).then(function (v) { log('all', v); });
Promise.race([new Promise(function (r) { setTimeout(r, 20, 'slow'); }), new Promise(function (r) { setTimeout(r, 5, 'fast'); })]).then(function (v) { log('race', v); });
Promise.allSettled([Promise.reject(new Error('no')), 1]).then(function (v) { log(v[0].status, v[0].reason.message, v[1]); });
Promise.any([Promise.reject(1), Promise.resolve(2)]).then(function (v) { log('any', v); });
Promise.any([Promise.reject(1)]).catch(function (e) { log(e.constructor.name, e.message, e.errors); });
Promise.reject(new TypeError('t')).catch(function (e) { log('caught', e.name); return 5; }).finally(function () { log('finally'); }).then(log);
new Promise(function (resolve, reject) { resolve(1); reject(2); throw 3; }).then(function (v) { log('first wins', v); });
var p = new Promise(function (resolve) { setTimeout(function () { resolve(p); }, 1); }); p.catch(function (e) { log(e.name); });
Promise.resolve(1).then(2).then(function (v) { log('through', v); });
log(Promise.resolve(p) === p, Object.prototype.toString.call(p), Promise.length, Promise.name, typeof Promise.prototype.finally);
try { Promise(); } catch (e) { log(e.name); } try { new Promise(); } catch (e) { log(e.name, e.message); }
process.on('unhandledRejection', function (reason, promise) { log('unhandled', reason, promise instanceof Promise); });
process.on('rejectionHandled', function () { log('handled later'); });
var late = Promise.reject('later'); setTimeout(function () { late.catch(function () {}); }, 10);
(function order() { var out = []; Promise.resolve().then(function () { out.push(1); return Promise.resolve(); }).then(function () { out.push(4); log('order', out); }); Promise.resolve().then(function () { out.push(2); }).then(function () { out.push(3); }); })();
//# also: microscript
//# status: 0
//| true [object Promise] 1 Promise function
//| TypeError
//| TypeError Promise resolver undefined is not a function
//| caught TypeError
//| first wins 1
//| rejected no { status: 'fulfilled', value: 1 }
//| any 2
//| AggregateError All promises were rejected [ 1 ]
//| finally
//| through 1
//| all [ 1, 2, 3 ]
//| order [ 1, 2, 3, 4 ]
//| 5
//| unhandled later true
//| TypeError
//| race fast
//| handled later
