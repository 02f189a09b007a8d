const http = require('http');
http.get('http://127.0.0.1:1/').on('error', (e) => console.log(e.code, e.port));
const r = http.request({ port: 1, host: '127.0.0.1' });
r.on('error', (e) => console.log('second', e.code));
r.on('close', () => console.log('closed', r.destroyed));
r.end();
const s = http.createServer((q, p) => { p.writeHead(200); p.flushHeaders(); p.end(); try { p.write('late'); } catch (e) { console.log(e.code); } p.on('error', (e) => console.log('err', e.code)); });
s.listen(0, () => http.get({ port: s.address().port }, (res) => { res.resume(); res.on('end', () => s.close()); }));
try { s.listen(0); } catch (e) { console.log(e.code); }
//# status: 0
//| ERR_SERVER_ALREADY_LISTEN
//| ECONNREFUSED 1
//| second ECONNREFUSED
//| closed true
//| err ERR_STREAM_WRITE_AFTER_END
