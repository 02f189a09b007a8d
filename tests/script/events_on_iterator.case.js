// events.on: events that come before and after the first next(), errors, return, closing events.
const { on, EventEmitter } = require('events');
(async () => {
  const e = new EventEmitter(); const it = on(e, 'v');
  e.emit('v', 1, 'a'); e.emit('v', 2);
  console.log(await it.next(), await it.next()); const waiting = it.next(); e.emit('v', 3); console.log(await waiting);
  console.log(await it.return(), await it.next(), e.listenerCount('v'), e.listenerCount('error'));
  const f = on(e, 'v'); e.emit('v', 'kept'); e.emit('error', new Error('boom'));
  console.log(await f.next()); await f.next().catch((x) => console.log('rejected', x.message)); console.log(await f.next());
  const g = on(e, 'v'); const p = g.next(); const threw = g.throw(new TypeError('thrown')); console.log(threw); await p.catch((x) => console.log(x.name, x.message));
  try { g.throw('no error'); } catch (x) { console.log(x.code, x.message); }
  const h = on(e, 'v', { close: ['end'] }); setImmediate(() => { e.emit('v', 'x'); e.emit('end'); }); for await (const [x] of h) console.log('got', x); console.log('closed', e.eventNames());
  console.log(h[Symbol.asyncIterator]() === h, Object.prototype.toString.call(h), typeof h.next);
})();
//# status: 0
//| { value: [ 1, 'a' ], done: false } { value: [ 2 ], done: false }
//| { value: [ 3 ], done: false }
//| { value: undefined, done: true } { value: undefined, done: true } 0 0
//| { value: [ 'kept' ], done: false }
//| rejected boom
//| { value: undefined, done: true }
//| undefined
//| TypeError thrown
//| ERR_INVALID_ARG_TYPE The "EventEmitter.AsyncIterator" property must be an instance of Error. Received type string ('no error')
//| got x
//| closed []
//| true [object Object] function
