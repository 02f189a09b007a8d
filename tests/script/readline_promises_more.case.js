const rl = require('readline/promises'), { PassThrough } = require('stream');
(async () => {
  const input = new PassThrough(), output = new PassThrough(); let shown = ''; output.on('data', (d) => { shown += d; });
  const r = rl.createInterface({ input, output }); const q = r.question('one? '); input.write('first\n'); console.log(await q); const c = new AbortController(); const a = r.question('two? ', { signal: c.signal }); c.abort(new Error('why')); await a.catch((e) => console.log(e.name, e.code, e.cause && e.cause.message)); await r.question('x', { signal: AbortSignal.abort() }).catch((e) => console.log(e.name));
  const lines = []; r.on('line', (l) => lines.push(l)); input.write('l1\nl2\n'); await new Promise(setImmediate); console.log(lines, r instanceof rl.Interface); r.close(); await r.question('closed').catch((e) => console.log(e.code)); console.log(JSON.stringify(shown));
  const w = new PassThrough(); let t = ''; w.on('data', (d) => { t += d; }); const l = new rl.Readline(w); console.log(l.cursorTo(1, 2) === l, l.clearLine(0).moveCursor(1, -1).clearScreenDown() === l, t.length, await l.commit()); l.cursorTo(9); l.rollback(); await l.commit(); console.log(JSON.stringify(t)); const n = new rl.Readline(w, { autoCommit: true }); n.clearLine(-1); await new Promise(setImmediate); console.log(t.length); for (const f of [() => new rl.Readline(5), () => new rl.Readline(w, { autoCommit: 5 }), () => l.cursorTo('x'), () => l.clearLine(5), () => l.moveCursor(1)]) try { f(); console.log('?'); } catch (e) { console.log(e.code, e.message); }
  const it = rl.createInterface({ input: require('stream').Readable.from(['p\nq']) }); for await (const x of it) console.log(x);
})();
//# status: 0
//| first
//| AbortError ABORT_ERR why
//| AbortError
//| [ 'l1', 'l2' ] true
//| ERR_USE_AFTER_CLOSE
//| "one? two? \r\n"
//| true true 0 null
//| "\u001b[3;2H\u001b[2K\u001b[1C\u001b[1A\u001b[0J"
//| 26
//| ERR_INVALID_ARG_TYPE The "stream" argument must be an instance of Writable. Received type number (5)
//| ERR_INVALID_ARG_TYPE The "options.autoCommit" property must be of type boolean. Received type number (5)
//| ERR_INVALID_ARG_TYPE The "x" argument must be of type number. Received type string ('x')
//| ERR_OUT_OF_RANGE The value of "dir" is out of range. It must be >= -1 && <= 1. Received 5
//| ERR_INVALID_ARG_TYPE The "dy" argument must be of type number. Received undefined
//| p
//| q
