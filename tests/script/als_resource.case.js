const { AsyncLocalStorage, AsyncResource, executionAsyncId, triggerAsyncId, createHook } = require('node:async_hooks');
const { EventEmitterAsyncResource } = require('events');
const als = new AsyncLocalStorage();
class Job extends AsyncResource { constructor() { super('JOB'); } run(f, ...a) { return this.runInAsyncScope(f, this, ...a); } }
const job = als.run(7, () => new Job());
console.log(job.run(function (a) { return [this === job, a, als.getStore()]; }, 'arg'));
console.log(typeof job.asyncId(), typeof job.triggerAsyncId(), executionAsyncId(), triggerAsyncId());
console.log(job.runInAsyncScope(() => executionAsyncId() === job.asyncId()));
const bound = als.run(8, () => AsyncResource.bind(function (x, y) { return [als.getStore(), x, typeof this]; }));
console.log(bound(1), bound.length);
console.log(job.bind((a, b, c) => als.getStore())(), job.bind((a, b, c) => 1).length, job.emitDestroy() === job);
for (const f of [() => new AsyncResource(), () => new AsyncResource(5), () => new AsyncResource('x', { triggerAsyncId: -5 }), () => createHook({ init: 1 }), () => job.bind('x')])
  try { f(); console.log('none'); } catch (e) { console.log(e.name, e.code, e.message); }
const seen = [];
const hook = createHook({ init(id, type) { if (type === 'MINE') seen.push('init'); }, before() { seen.push('before'); }, after() { seen.push('after'); } }).enable();
new AsyncResource('MINE').runInAsyncScope(() => seen.push('run'));
hook.disable(); new AsyncResource('MINE');
console.log(seen.join());
const em = als.run('em', () => new EventEmitterAsyncResource({ name: 'Q' }));
em.on('x', () => console.log('emit', als.getStore()));
em.emit('x');
console.log(em.asyncResource instanceof AsyncResource, typeof em.asyncId);
Promise.all([1, 2, 3].map((i) => als.run(i, async () => { await i; await new Promise(setImmediate); return als.getStore(); }))).then(console.log);
//# status: 0
//| [ true, 'arg', 7 ]
//| number number 1 0
//| true
//| [ 8, 1, 'object' ] 2
//| 7 3 true
//| TypeError ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received type number (5)
//| RangeError ERR_INVALID_ASYNC_ID Invalid triggerAsyncId value: -5
//| TypeError ERR_ASYNC_CALLBACK hook.init must be a function
//| TypeError ERR_INVALID_ARG_TYPE The "fn" argument must be of type function. Received type string ('x')
//| init,before,run,after
//| emit em
//| true number
//| [ 1, 2, 3 ]
