// Async listeners, listeners that reject, order between targets and microtasks.
process.on('unhandledRejection', (e) => console.log('rejection', e.message)); process.on('uncaughtException', (e) => console.log('uncaught', e.message)); const t = new EventTarget(); t.addEventListener('x', async () => { console.log('sync part'); await null; console.log('async part'); }); t.addEventListener('x', async () => { throw new Error('async'); }); t.addEventListener('x', () => { throw new Error('sync'); }); t.addEventListener('x', () => console.log('last')); console.log(t.dispatchEvent(new Event('x'))); process.nextTick(() => console.log('tick')); Promise.resolve().then(() => console.log('micro'));
//# status: 0
//| sync part
//| last
//| true
//| uncaught sync
//| tick
//| async part
//| micro
//| uncaught async
