// A handler that throws outside of every other domain ends the process.
const domain = require('domain');
const d = domain.create();
process.on('exit', (code) => console.log('exit', code));
process.on('uncaughtException', () => console.log('not called'));
d.on('error', (error) => {
  console.log('handler', error.message);
  throw new Error('second');
});
d.run(() => setTimeout(() => { throw new Error('first'); }, 1));
setTimeout(() => console.log('never'), 50);
//# status: 7
//| handler first
