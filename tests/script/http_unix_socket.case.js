const http = require('http');
const s = http.createServer((q, r) => { console.log(q.url, q.headers.host, q.socket.remoteAddress); r.end('unix'); });
s.listen('http.sock', () => { http.get({ socketPath: 'http.sock', path: '/p' }, (r) => { r.setEncoding('utf8').on('data', (d) => console.log(d)).on('end', () => { s.close(); s.closeAllConnections(); }); }); });
//# status: 0
//| /p localhost undefined
//| unix
