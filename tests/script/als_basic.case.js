const { AsyncLocalStorage, AsyncResource } = require('async_hooks');
const { EventEmitter } = require('events');
const fs = require('fs');
const als = new AsyncLocalStorage(), other = new AsyncLocalStorage();
const say = (what) => console.log(what, als.getStore(), other.getStore());
say('outside');
console.log(als.run('ret', (a, b) => a + b + als.getStore(), 1, 2));
als.run('A', () => {
  say('run');
  process.nextTick(() => say('tick'));
  queueMicrotask(() => say('microtask'));
  Promise.resolve().then(() => say('then')).finally(() => say('finally'));
  other.run('O', async () => {
    say('nested');
    await null;
    say('after await');
    await new Promise((r) => setTimeout(() => { say('timeout'); r(); }, 10));
    say('after timer');
    await new Promise((r) => setImmediate(() => { say('immediate'); r(); }));
    await new Promise((r) => fs.stat('.', () => { say('fs callback'); r(); }));
    say('before loop');
    for await (const x of (async function* () { say('generator'); yield 1; await 0; say('generator 2'); yield 2; })()) say('loop ' + x);
    als.exit(() => other.exit(() => setTimeout(second, 1)));
  });
  als.exit(() => { say('exit'); process.nextTick(() => say('exit tick')); });
  say('run end');
});
say('outside again');
try { als.run('T', () => { throw new Error('x'); }); } catch (e) { say('thrown ' + e.message); }
als.run(undefined, () => say('undefined'));
const bound = als.run('B', () => AsyncLocalStorage.bind(() => say('bound')));
const snap = als.run('S', () => AsyncLocalStorage.snapshot());
bound(); snap(() => say('snapshot')); console.log(snap((a, b) => a + b, 3, 4));
const e = new EventEmitter(); als.run('E', () => e.on('x', () => say('emitter'))); e.emit('x'); als.run('F', () => e.emit('x'));
const thenable = { then(r) { say('thenable'); r('v'); } };
function second() {
  say('second');
  als.run('Q', async () => { console.log(await thenable); say('after thenable'); setTimeout(third, 1); });
}
function third() {
  als.enterWith('W'); say('entered');
  setTimeout(() => { say('after enter'); als.disable(); say('disabled'); als.run('again', () => say('again')); }, 1);
}
//# status: 0
//| outside undefined undefined
//| 3ret
//| run A undefined
//| nested A O
//| exit undefined undefined
//| run end A undefined
//| outside again undefined undefined
//| thrown x undefined undefined
//| undefined undefined undefined
//| bound B undefined
//| snapshot S undefined
//| 7
//| emitter undefined undefined
//| emitter F undefined
//| tick A undefined
//| exit tick undefined undefined
//| microtask A undefined
//| then A undefined
//| after await A O
//| finally A undefined
//| timeout A O
//| after timer A O
//| immediate A O
//| fs callback A O
//| before loop A O
//| generator A O
//| loop 1 A O
//| generator 2 A O
//| loop 2 A O
//| second undefined undefined
//| thenable Q undefined
//| v
//| after thenable Q undefined
//| entered W undefined
//| after enter W undefined
//| disabled undefined undefined
//| again again undefined
