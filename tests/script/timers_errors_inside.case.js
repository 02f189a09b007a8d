// Exceptions in timers: those after them still run.
process.on('uncaughtException', (e) => console.log('uncaught', e.message)); setTimeout(() => { console.log('a'); throw new Error('in a'); }, 1); setTimeout(() => console.log('b'), 1); setTimeout(() => { Promise.reject(new Error('in c')); console.log('c'); }, 1); setTimeout(() => console.log('d'), 1); let n = 0; const iv = setInterval(() => { if (n++ === 2) { clearInterval(iv); setImmediate(() => { throw new Error('immediate'); }); setImmediate(() => console.log('next immediate')); return; } console.log('interval', n); throw new Error('interval ' + n); }, 4); while (!globalThis.end) { const t = Date.now(); while (Date.now() - t < 3); globalThis.end = true; }
//# status: 0
//| a
//| uncaught in a
//| b
//| c
//| uncaught in c
//| d
//| interval 1
//| uncaught interval 1
//| interval 2
//| uncaught interval 2
//| uncaught immediate
//| next immediate
