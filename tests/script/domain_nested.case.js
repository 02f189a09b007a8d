// Errors of handlers go to the domain around; what nobody hears of is uncaught.
const domain = require('domain');
const outer = domain.create(), inner = domain.create(), deaf = domain.create();
outer.on('error', (error) => console.log('outer', error.message, error.domain === outer, process.domain, domain._stack.length));
inner.on('error', (error) => {
  console.log('inner', error.message, process.domain === outer, domain._stack.length);
  if (error.message === 'again') throw new Error('of the handler');
});
process.on('uncaughtException', (error) => console.log('uncaught', error.message, error.domain === deaf, process.domain));
const steps = [
  () => outer.run(() => inner.run(() => { throw new Error('one'); })),
  () => outer.run(() => inner.run(() => { throw new Error('again'); })),
  () => outer.run(() => deaf.run(() => { throw new Error('not heard by the inner one'); })),
  () => deaf.run(() => { throw new Error('not heard'); }),
  () => { throw new Error('outside'); },
  () => outer.run(() => { throw 'a text'; }),
  () => outer.run(() => { throw null; }),
  () => outer.run(() => setTimeout(() => inner.run(() => setTimeout(() => { throw new Error('deep'); }, 1)), 1)),
];
outer.prependListener('error', () => {});
const next = () => {
  const step = steps.shift();
  if (!step) return;
  setTimeout(next, 20);
  step();
};
outer.removeAllListeners('error');
outer.on('error', (error) => console.log('outer', error && error.message || error, !!error && error.domain === outer, process.domain, domain._stack.length));
setTimeout(next, 1);
//# status: 0
//| inner one true 1
//| inner again true 1
//| outer of the handler true undefined 0
//| outer not heard by the inner one true undefined 0
//| uncaught not heard false null
//| uncaught outside false null
//| outer a text false undefined 0
//| outer null false undefined 0
//| inner deep false 0
