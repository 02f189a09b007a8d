const readline = require('readline'), { Readable, PassThrough } = require('stream');
(async () => {
  const lines = []; for await (const l of readline.createInterface({ input: Readable.from(['a\nb\n', 'c']) })) lines.push(l); console.log(lines);
  const r = readline.createInterface({ input: Readable.from(['1\n2\n3\n']) }); for await (const l of r) { console.log(l); if (l === '2') break; }
  const p = new PassThrough(); const s = readline.createInterface({ input: p }); setImmediate(() => { p.write('late\n'); setImmediate(() => p.end('last')); }); for await (const l of s) console.log(l);
  const it = readline.createInterface({ input: Readable.from(['x\ny']) })[Symbol.asyncIterator](); console.log(await it.next(), await it.next(), await it.next());
  const { once } = require('events'); const q = readline.createInterface({ input: Readable.from(['event line\n']) }); console.log(await once(q, 'line')); 
})();
//# status: 0
//| [ 'a', 'b', 'c' ]
//| 1
//| 2
//| late
//| last
//| { value: 'x', done: false } { value: 'y', done: false } { value: undefined, done: true }
//| [ 'event line' ]
