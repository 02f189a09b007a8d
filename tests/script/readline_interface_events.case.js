const readline = require('readline'), { Readable, PassThrough } = require('stream');
const run = (chunks, o = {}) => new Promise((next) => { const log = []; const r = readline.createInterface({ input: Readable.from(chunks), ...o }); r.on('line', (l) => log.push(JSON.stringify(l))).on('close', () => { console.log(log.join()); next(); }).on('pause', () => log.push('pause')).on('resume', () => log.push('resume')); });
(async () => {
  await run(['one\ntwo\n']); await run(['no newline']); await run(['a\r\nb\rc\n\nd']); await run(['spl', 'it\nli', 'ne']); await run(['']); await run(['\n']); await run(['a\r', '\nb']); await run(['a\r', '\nb'], { crlfDelay: 0 }); await run(['a\u2028b\u2029c\n']); await run([Buffer.from('\u00e9').subarray(0, 1), Buffer.from('\u00e9').subarray(1), '\n']); await run(['tab\there\n\n\n'], { crlfDelay: Infinity }); await run(['x\n'.repeat(5)]);
  const p = new PassThrough(); const r = readline.createInterface({ input: p, terminal: false }); console.log(r.terminal, r.line, r.cursor, r.closed, r.getPrompt(), r instanceof require('events'), r.constructor === readline.Interface, r.input === p, r.output); r.setPrompt('>> '); console.log(r.getPrompt()); const got = []; r.on('line', (l) => { got.push(l); if (l === 'stop') { r.close(); console.log(r.closed); } }); r.on('close', () => { console.log(got); try { r.pause(); } catch (e) { console.log(e.code); } try { r.write('x'); } catch (e) { console.log(e.code); } try { r.question('q', () => {}); } catch (e) { console.log(e.code); } r.close(); }); p.write('first\nstop\nafter\n');
})();
//# status: 0
//| "one","two",pause
//| "no newline",pause
//| "a","b","c","","d",pause
//| "split","line",pause
//| pause
//| "",pause
//| "a","b",pause
//| "a","b",pause
//| "a b c",pause
//| "é",pause
//| "tab\there","","",pause
//| "x","x","x","x","x",pause
//| false  undefined undefined >  true true true undefined
//| >>
//| [ 'first', 'stop' ]
//| ERR_USE_AFTER_CLOSE
//| true
