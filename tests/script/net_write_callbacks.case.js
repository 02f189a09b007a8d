const net = require('net'), log = [];
const s = net.createServer((c) => { const all = []; c.on('data', (d) => all.push(d)).on('end', () => { console.log('server got', Buffer.concat(all).toString('latin1')); c.end(); }); });
s.listen(0, '127.0.0.1', () => {
  const k = net.connect(s.address().port, '127.0.0.1');
  console.log(k.write('early ', () => log.push('early written')), k.bufferSize, k.pending, k.bytesWritten);
  k.on('connect', () => {
    k.write('68690a', 'hex'); k.write(Buffer.from('buf ')); k.write(new Uint8Array([65, 66])); k.write('\u00e9', 'latin1', () => console.log('latin1'));
    k.cork(); k.write('c1'); k.write('c2', () => log.push('corked')); k.uncork();
    for (const bad of [5, {}, [], true]) try { k.write(bad); } catch (e) { console.log(e.code, e.message); }
    try { k.write(null); } catch (e) { console.log(e.code); }
    k.end('end', () => log.push('end callback ' + k.writableFinished));
  });
  k.resume().on('close', () => { console.log(log.sort().join(), k.bytesWritten, k.bytesRead); s.close(); });
});
//# status: 0
//| true 6 true 6
//| ERR_INVALID_ARG_TYPE The "chunk" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (5)
//| ERR_INVALID_ARG_TYPE The "chunk" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received an instance of Object
//| ERR_INVALID_ARG_TYPE The "chunk" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received an instance of Array
//| ERR_INVALID_ARG_TYPE The "chunk" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type boolean (true)
//| ERR_STREAM_NULL_VALUES
//| latin1
//| server got early hi
//| buf ABéc1c2end
//| corked,early written,end callback true 23 0
