// Listeners of 'warning' added late, removed, several; warnings in ticks.
process.removeAllListeners('warning'); const a = (w) => console.log('a', w.message); process.on('warning', a); process.once('warning', (w) => console.log('once', w.message)); process.emitWarning('first'); process.emitWarning('second'); setImmediate(() => { process.off('warning', a); process.emitWarning('third'); process.on('warning', (w) => console.log('late', w.message, w.stack.split('\n')[0])); process.emitWarning('fourth', { code: 'X4' }); setImmediate(() => console.log('done')); });
//# status: 0
//| a first
//| once first
//| a second
//| late third Warning: third
//| late fourth Warning: fourth
//| done
