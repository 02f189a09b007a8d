const { AsyncLocalStorage, AsyncResource } = require('async_hooks');
const { EventEmitter } = require('events');
const fs = require('fs');
const als = new AsyncLocalStorage(), other = new AsyncLocalStorage();
const say = (what) => console.log(what, als.getStore(), other.getStore());
say('outside');
console.log(als.run('ret', (a, b) => a + b + als.getStore(), 1, 2));
als.run('A', () => {
  say('run');
  setTimeout(() => say('timeout'), 5);
  setImmediate(() => say('immediate'));
  process.nextTick(() => say('tick'));
  queueMicrotask(() => say('microtask'));
  Promise.resolve().then(() => say('then')).finally(() => say('finally'));
  fs.stat('.', () => say('fs callback'));
  other.run('O', async () => {
    say('nested');
    await null;
    say('after await');
    await new Promise((r) => setTimeout(r, 10));
    say('after timer');
    for await (const x of (async function* () { say('generator'); yield 1; await 0; say('generator 2'); yield 2; })()) say('loop ' + x);
  });
  als.exit(() => { say('exit'); setTimeout(() => say('exit timeout'), 1); });
  say('run end');
});
say('outside again');
setTimeout(() => say('outside timer'), 30);
try { als.run('T', () => { throw new Error('x'); }); } catch (e) { say('thrown ' + e.message); }
als.run(undefined, () => say('undefined'));
const bound = als.run('B', () => AsyncLocalStorage.bind(() => say('bound')));
const snap = als.run('S', () => AsyncLocalStorage.snapshot());
bound(); snap(() => say('snapshot')); console.log(snap((a, b) => a + b, 3, 4));
const e = new EventEmitter(); als.run('E', () => e.on('x', () => say('emitter'))); e.emit('x'); als.run('F', () => e.emit('x'));
const thenable = { then(r) { say('thenable'); r('v'); } };
setTimeout(() => als.run('Q', async () => { console.log(await thenable); say('after thenable'); }), 40);
setTimeout(() => { als.enterWith('W'); say('entered'); setTimeout(() => say('after enter'), 1); als.disable(); say('disabled'); als.run('again', () => say('again')); }, 60);
setTimeout(() => say('later'), 80);
