console.log('1');
setTimeout(() => console.log('timeout'), 0);
setImmediate(() => console.log('immediate'));
process.nextTick(() => console.log('tick 1'));
Promise.resolve().then(() => { console.log('micro 1'); process.nextTick(() => console.log('tick from micro')); }).then(() => console.log('micro 2'));
queueMicrotask(() => console.log('microtask'));
(async () => { console.log('async start'); await null; console.log('async after'); await null; console.log('async end'); })();
process.nextTick(() => { console.log('tick 2'); Promise.resolve().then(() => console.log('micro from tick')); process.nextTick(() => console.log('tick 3')); });
console.log('2');
//# status: 0
//| 1
//| async start
//| 2
//| tick 1
//| tick 2
//| tick 3
//| micro 1
//| microtask
//| async after
//| micro from tick
//| micro 2
//| async end
//| tick from micro
//| timeout
//| immediate
