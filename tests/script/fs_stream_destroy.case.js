const fs = require('fs');
fs.writeFileSync('f', 'x'.repeat(200000));
const steps = [
  (done) => { const s = fs.createReadStream('f'); s.destroy(); s.on('close', () => { console.log('destroyed at once', s.fd, s.bytesRead); done(); }); },
  (done) => { const s = fs.createReadStream('f'); s.once('data', () => s.destroy(new Error('stop'))); s.on('error', (e) => console.log(e.message)).on('end', () => console.log('?')).on('close', () => { console.log('closed', s.destroyed); done(); }); },
  (done) => { const s = fs.createWriteStream('g'); s.write('a'); s.destroy(); s.on('close', () => { console.log('write destroyed', s.destroyed, s.writableFinished); s.write('b', (e) => { console.log(e.code); done(); }); s.on('error', (e) => console.log('event', e.code)); }); },
  (done) => { const c = new AbortController(); const s = fs.createReadStream('f', { signal: c.signal }); s.on('error', (e) => console.log(e.name, e.code)).on('close', done); c.abort(); },
  (done) => { const s = fs.createReadStream('none'); s.on('error', (e) => console.log(e.code, s.destroyed, s.errored === e)).on('close', done); },
  (done) => { fs.createReadStream('f').pipe(fs.createWriteStream('copy')).on('finish', () => console.log('piped')).on('close', () => { console.log(fs.statSync('copy').size); done(); }); },
  (done) => { require('stream').pipeline(fs.createReadStream('f', { end: 9 }), fs.createWriteStream('no/copy'), (e) => { console.log(e.code, e.syscall); done(); }); },
];
(function next() { const step = steps.shift(); if (step) step(next); })();
//# status: 0
//| destroyed at once null 0
//| stop
//| closed true
//| write destroyed true false
//| ERR_STREAM_DESTROYED
//| AbortError ABORT_ERR
//| ENOENT true true
//| piped
//| 200000
//| ENOENT open
