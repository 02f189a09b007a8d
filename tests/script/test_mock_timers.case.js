// mock.timers: a clock that only tick() moves.
const { mock } = require('node:test');
const timers = require('timers');
const promises = require('timers/promises');
const log = [];
mock.timers.enable({ apis: ['setTimeout', 'setInterval', 'setImmediate', 'Date'], now: 1000 });
console.log(Date.now(), new Date().toISOString(), new Date(5).getTime(), new Date(2020, 1).getFullYear(), new Date() instanceof Date, Date.name);
setTimeout((a, b) => log.push(['late', a, b, Date.now()]), 500, 'x', 'y');
setTimeout(() => log.push('early'), 100);
setTimeout(() => log.push('same time'), 100);
const interval = setInterval(() => log.push('each 200'), 200);
setImmediate(() => log.push('immediate'));
const dropped = setTimeout(() => log.push('never'), 100);
clearTimeout(dropped);
timers.setTimeout(() => log.push('from the module'), 150);
const value = promises.setTimeout(300, 'value');
console.log(log);
mock.timers.tick(100);
console.log(log.splice(0), Date.now());
mock.timers.tick(100);
console.log(log.splice(0));
mock.timers.tick(400);
console.log(log.splice(0), new Date(Date.now()).toISOString());
clearInterval(interval);
setTimeout(() => log.push('last'), 10000);
mock.timers.runAll();
console.log(log.splice(0), Date.now());
mock.timers.setTime(5);
console.log(Date.now());
for (const run of [
  () => mock.timers.enable(),
  () => mock.timers.tick(-1),
  () => mock.timers.setTime('x'),
  () => (mock.timers.reset(), mock.timers.tick()),
  () => mock.timers.enable({ apis: ['setTimeout', 'none'] }),
  () => mock.timers.enable({ now: NaN }),
  () => mock.timers.runAll(),
]) {
  try {
    console.log(run());
  } catch (e) {
    console.log(e.name, e.code, e.message);
  }
}
console.log(Date.now() > 1e12, typeof setTimeout(() => console.log('real again'), 1).refresh);
value.then((v) => {
  console.log(v);
  mock.timers.enable({ apis: ['setInterval', 'setTimeout'] });
  return (async () => {
    const seen = [];
    const each = promises.setInterval(50, 'tick');
    const done = (async () => {
      for await (const one of each) if (seen.push(one) === 3) break;
    })();
    mock.timers.tick(50);
    await null;
    mock.timers.tick(100);
    await done;
    console.log(seen);
    const controller = new AbortController();
    const waiting = promises.setTimeout(1000, 1, { signal: controller.signal });
    controller.abort();
    await waiting.catch((e) => console.log(e.name, e.code));
    mock.reset();
  })();
});
//# status: 0
//| 1000 1970-01-01T00:00:01.000Z 5 2020 true Date
//| []
//| [ 'immediate', 'early', 'same time' ] 1100
//| [ 'from the module', 'each 200' ]
//| [ 'each 200', [ 'late', 'x', 'y', 1600 ], 'each 200' ] 1970-01-01T00:00:01.600Z
//| [ 'last' ] 11600
//| 5
//| Error ERR_INVALID_STATE Invalid state: MockTimers is already enabled!
//| TypeError ERR_INVALID_ARG_VALUE The argument 'time' -1. Received 'positive integer'
//| TypeError ERR_INVALID_ARG_TYPE The "time" argument must be of type number. Received type string ('x')
//| Error ERR_INVALID_STATE Invalid state: You should enable MockTimers first by calling the .enable function
//| TypeError ERR_INVALID_ARG_VALUE The property 'options.apis' option none is not supported. Received 'none'
//| TypeError ERR_INVALID_ARG_VALUE The argument 'now' epoch must be a positive integer received NaN. Received NaN
//| Error ERR_INVALID_STATE Invalid state: You should enable MockTimers first by calling the .enable function
//| true function
//| value
//| [ 'tick', 'tick', 'tick' ]
//| AbortError ABORT_ERR
//| real again
