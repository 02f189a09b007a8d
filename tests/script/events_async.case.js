const { once, on, EventEmitter } = require('events');
(async () => {
  const e = new EventEmitter();
  setTimeout(() => e.emit('x', 1, 2), 1);
  console.log(await once(e, 'x'));
  setTimeout(() => e.emit('error', new Error('bad')), 1);
  await once(e, 'y').catch((err) => console.log(err.message));
  setTimeout(() => { e.emit('z', 1); e.emit('z', 2); e.emit('z', 3); }, 1);
  for await (const [v] of on(e, 'z')) { console.log(v); if (v === 2) break; }
  console.log(e.listenerCount('z'), e.listenerCount('error'));
  const ac = new AbortController();
  setTimeout(() => ac.abort(), 2);
  try { for await (const v of on(e, 'never', { signal: ac.signal })) console.log(v); } catch (err) { console.log(err.name, err.code); }
  const t = new EventTarget();
  setTimeout(() => t.dispatchEvent(new Event('ev')), 1);
  console.log((await once(t, 'ev'))[0].type);
})();
//# status: 0
//| [ 1, 2 ]
//| bad
//| 1
//| 2
//| 0 0
//| AbortError ABORT_ERR
//| ev
