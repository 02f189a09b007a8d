// _read that pushes at once, later, several times, or too much.
const { Readable } = require('stream'); const run = (name, read, o) => new Promise((ok) => { const out = []; const r = new Readable({ ...o, read }); r.on('data', (c) => out.push(typeof c === 'object' && !Buffer.isBuffer(c) ? c : String(c))); r.on('end', () => out.push('end')); r.on('error', (e) => out.push(e.code)); r.on('close', () => { console.log(name, out); ok(); }); }); (async () => { let n = 0; await run('sync', function () { this.push(n++ < 3 ? String(n) : null); }); n = 0; await run('async', function () { setImmediate(() => this.push(n++ < 3 ? String(n) : null)); }); n = 0; await run('several', function () { this.push('a'); this.push('b'); this.push(null); }); n = 0; await run('empty', function () { this.push(''); if (n++ > 1) this.push(null); else setImmediate(() => this.push('x')); }); n = 0; await run('objects', function () { this.push(n++ < 2 ? { n } : null); }, { objectMode: true }); n = 0; await run('promise', async function () { await null; this.push(n++ < 2 ? 'p' : null); }); await run('nothing', function () { this.push(null); }); })();
//# status: 0
//| sync [ '1', '2', '3', 'end' ]
//| async [ '1', '2', '3', 'end' ]
//| several [ 'a', 'b', 'end' ]
//| empty [ 'end' ]
//| objects [ { n: 1 }, { n: 2 }, 'end' ]
//| promise [ 'p', 'p', 'end' ]
//| nothing [ 'end' ]
