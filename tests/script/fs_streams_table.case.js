const fs = require('fs');
fs.writeFileSync('in', 'abcdefghijklmnopqrstuvwxyz');
const read = (o) => new Promise((r) => { const out = []; fs.createReadStream('in', o).on('data', (c) => out.push(String(c))).on('error', (e) => r(e.code)).on('close', () => r(out)); });
(async () => {
  console.log(await read(), await read({ start: 2, end: 5 }), await read({ highWaterMark: 10 }), await read({ start: 24 }), await read('utf8'), await read({ encoding: 'hex', end: 1 }), await read({ end: 0 }), await read({ start: 100 }));
  const r = fs.createReadStream('in'); console.log(r.path, r.flags, r.mode, r.start, r.end, r.bytesRead, r.fd, r.pending, r.autoClose, r.readableHighWaterMark); r.on('open', (fd) => console.log('open', typeof fd)).on('ready', () => console.log('ready', r.pending)).resume(); await new Promise((x) => r.on('close', x)); console.log(r.bytesRead, r.destroyed, r.closed);
  const w = fs.createWriteStream('out', { flags: 'w' }); w.write('one'); w.write(Buffer.from('two')); w.end('three', () => console.log('end callback')); await new Promise((x) => w.on('close', x)); console.log(w.bytesWritten, w.path, fs.readFileSync('out', 'utf8'));
  const a = fs.createWriteStream('out', { flags: 'a' }); a.end('+'); await new Promise((x) => a.on('finish', x)); const s = fs.createWriteStream('out', { flags: 'r+', start: 3 }); s.end('XX'); await new Promise((x) => s.on('close', x)); console.log(fs.readFileSync('out', 'utf8'));
  await new Promise((x) => fs.createReadStream('none').on('error', (e) => { console.log(e.code, e.syscall, e.path); x(); })); await new Promise((x) => fs.createWriteStream('no/dir').on('error', (e) => { console.log(e.code); x(); }));
  const ac = new AbortController(); const q = fs.createReadStream('in', { signal: ac.signal }); q.on('error', (e) => console.log(e.name)); ac.abort(); await new Promise((x) => q.on('close', x)); const p = fs.createReadStream('in').pipe(fs.createWriteStream('copy')); await new Promise((x) => p.on('finish', x)); console.log(fs.statSync('copy').size); let t = ''; for await (const c of fs.createReadStream('in', { highWaterMark: 9 })) t += c.length + ','; console.log(t);
})();
//# status: 0
//| [ 'abcdefghijklmnopqrstuvwxyz' ] [ 'cdef' ] [ 'abcdefghij', 'klmnopqrst', 'uvwxyz' ] [ 'yz' ] [ 'abcdefghijklmnopqrstuvwxyz' ] [ '6162' ] [ 'a' ] []
//| in r 438 undefined Infinity 0 null true true 65536
//| open number
//| ready false
//| 26 true true
//| end callback
//| 11 out onetwothree
//| oneXXothree+
//| ENOENT open none
//| ENOENT
//| AbortError
//| 26
//| 9,9,8,
