const http = require('http');
const s = http.createServer((q, r) => {
  r.on('error', (e) => console.log('error', e.code));
  for (const bad of [5, {}, null, undefined, []]) try { r.write(bad); console.log('?'); } catch (e) { console.log(e.code, e.message); }
  r.write('h\u00e9', 'utf8', () => console.log('written')); r.write(new Uint8Array([33])); r.write('');
  r.end('end', 'utf8', () => {
    console.log('ended');
    r.write('late', (e) => { console.log('callback', e.code); r.end((e2) => { console.log('second end', e2 && e2.code); }); });
  });
});
s.listen(0, '127.0.0.1', () => http.get({ port: s.address().port, host: '127.0.0.1', agent: false }, (r) => { const b = []; r.on('data', (d) => b.push(d)).on('end', () => { s.close(() => console.log(Buffer.concat(b).toString('latin1'))); }); }));
//# status: 0
//| ERR_INVALID_ARG_TYPE The "chunk" argument must be of type string or an instance of Buffer or Uint8Array. Received type number (5)
//| ERR_INVALID_ARG_TYPE The "chunk" argument must be of type string or an instance of Buffer or Uint8Array. Received an instance of Object
//| ERR_STREAM_NULL_VALUES May not write null values to stream
//| ERR_INVALID_ARG_TYPE The "chunk" argument must be of type string or an instance of Buffer or Uint8Array. Received undefined
//| ERR_INVALID_ARG_TYPE The "chunk" argument must be of type string or an instance of Buffer or Uint8Array. Received an instance of Array
//| written
//| ended
//| callback ERR_STREAM_WRITE_AFTER_END
//| second end ERR_STREAM_ALREADY_FINISHED
//| hÃ©!end
