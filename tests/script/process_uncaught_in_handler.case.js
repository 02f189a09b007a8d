// A handler of uncaughtException that throws itself ends the process with 7.
process.on('exit', (c) => console.log('exit', c)); process.on('uncaughtException', (e) => { console.log('handler', e.message); throw new Error('again'); }); setTimeout(() => console.log('never'), 5); throw new Error('first');
//# status: 7
//| handler first
