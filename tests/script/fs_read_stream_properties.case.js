const fs = require('fs');
fs.writeFileSync('f', 'x'.repeat(100));
const s = fs.createReadStream('f', { highWaterMark: 30, encoding: 'latin1' });
console.log(s.path, s.flags, s.mode, s.start, s.end, s.pos, s.bytesRead, s.fd, s.pending, s.autoClose, s.readableHighWaterMark, s.readableEncoding, s instanceof fs.ReadStream, s instanceof require('stream').Readable, s.constructor.name);
s.on('open', (fd) => console.log('open', typeof fd, s.pending, s.fd === fd));
s.on('ready', () => console.log('ready', s.pending));
s.on('data', (c) => console.log('data', c.length, s.bytesRead));
s.on('end', () => console.log('end', s.bytesRead, s.readableEnded));
s.on('close', () => {
  console.log('close', s.fd, s.destroyed, s.closed);
  const t = new fs.ReadStream('f', { autoClose: false });
  t.on('data', () => {}).on('end', () => { console.log('kept', typeof t.fd, t.destroyed); t.close((e) => { console.log('closed', e, t.fd); next(); }); });
});
function next() {
  const fd = fs.openSync('f');
  const u = fs.createReadStream(null, { fd, start: 90 });
  console.log(u.path, u.fd === fd, u.start);
  u.on('open', () => console.log('no open event')).on('data', (c) => console.log(c.length)).on('close', () => {
    try { fs.fstatSync(fd); console.log('?'); } catch (e) { console.log(e.code); }
    const v = fs.createReadStream('f', { emitClose: false }); v.on('close', () => console.log('never')); v.resume().on('end', () => console.log('quiet end'));
  });
}
//# status: 0
//| f r 438 undefined Infinity undefined 0 null true true 30 latin1 true true ReadStream
//| open number false true
//| ready false
//| data 30 30
//| data 30 60
//| data 30 90
//| data 10 100
//| end 100 true
//| close null true true
//| kept number false
//| closed undefined null
//| undefined true 90
//| 10
//| EBADF
//| quiet end
