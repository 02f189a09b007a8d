const { setTimeout: sleep, setImmediate: imm, setInterval: every, scheduler } = require('timers/promises');
(async () => {
  console.log(await sleep(5, 'v'), await imm('i'));
  let n = 0;
  for await (const x of every(2, 'tick')) { console.log(x); if (++n === 3) break; }
  const ac = new AbortController();
  const p = sleep(1000, null, { signal: ac.signal });
  ac.abort();
  await p.catch((e) => console.log(e.name, e.code));
})();
//# status: 0
//| v i
//| tick
//| tick
//| tick
//| AbortError ABORT_ERR
