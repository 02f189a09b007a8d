const http = require('http'); const server = http.createServer((req, res) => { const got = []; req.on('data', (c) => got.push(c)).on('end', () => { res.write(new Uint8Array([65, 66])); res.end(Buffer.concat(got)); }); }); server.listen(0, () => { const req = http.request({ port: server.address().port, method: 'POST' }, (res) => { let t = ''; res.setEncoding('utf8'); res.on('data', (d) => { t += d; }).on('end', () => { console.log(t, res.headers['transfer-encoding']); server.close(() => console.log('closed')); }); }); req.write('text '); req.write(new Uint8Array([67])); for (const v of [null, undefined, 5, {}]) try { req.write(v); } catch (e) { console.log(e.code, e.message); } req.end(); });
//# status: 0
//| ERR_STREAM_NULL_VALUES May not write null values to stream
//| ERR_INVALID_ARG_TYPE The "chunk" argument must be of type string or an instance of Buffer or Uint8Array. Received undefined
//| ERR_INVALID_ARG_TYPE The "chunk" argument must be of type string or an instance of Buffer or Uint8Array. Received type number (5)
//| ERR_INVALID_ARG_TYPE The "chunk" argument must be of type string or an instance of Buffer or Uint8Array. Received an instance of Object
//| ABtext C chunked
//| closed
