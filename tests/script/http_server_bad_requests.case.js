const http = require('http'), net = require('net');
const inputs = ['GET / HTTP/1.1\r\n\r\n', 'GET / HTTP/1.0\r\n\r\n', 'GET /\r\n\r\n', 'BAD METHOD\r\n\r\n', 'FOO / HTTP/1.1\r\nHost: a\r\n\r\n', 'GET / HTTP/1.1\r\nHost: a\r\nA B: c\r\n\r\n', 'GET / HTTP/9.9\r\nHost: a\r\n\r\n', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n', 'GET / HTTP/1.1\r\nHost: a\r\nX: ' + 'y'.repeat(20000) + '\r\n\r\n', 'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n', '\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 'GET / HTTP/1.1\nHost: a\nConnection: close\n\n', 'GET / HTTP/1.1\r\nHost: a\r\n folded: x\r\n\r\n', 'POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip\r\n\r\n'];
const run = (withListener, next) => {
  const s = http.createServer((q, r) => { said.push(q.method, q.url, q.httpVersion); q.resume(); r.end('ok'); }); let i = 0, said = [];
  if (withListener) s.on('clientError', (e, k) => { said.push('clientError', e.code, e.message, Buffer.isBuffer(e.rawPacket)); k.end('HTTP/1.1 400 Mine\r\n\r\n'); });
  s.listen(0, '127.0.0.1', function one() {
    const k = net.connect(s.address().port, '127.0.0.1'); let t = ''; k.on('error', () => {}); k.write(inputs[i]); k.end();
    k.setEncoding('latin1').on('data', (d) => { t += d; }).on('close', () => { console.log(i, said.join(' '), JSON.stringify(t.replace(/Date: .*? GMT\r\n/, ''))); said = []; if (++i < inputs.length) one(); else s.close(next); });
  });
};
run(false, () => run(true));
//# status: 0
//| 0  "HTTP/1.1 400 Bad Request\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
//| 1 GET / 1.0 "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nok"
//| 2 GET / 0.9 "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nok"
//| 3  "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"
//| 4  "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"
//| 5  "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"
//| 6  "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"
//| 7  "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"
//| 8  "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"
//| 9  "HTTP/1.1 431 Request Header Fields Too Large\r\nConnection: close\r\n\r\n"
//| 10 GET / 1.1 "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok"
//| 11 GET / 1.1 "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok"
//| 12  "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"
//| 13  "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"
//| 14 POST / 1.1 "HTTP/1.1 200 OK\r\nConnection: keep-alive\r\nKeep-Alive: timeout=5\r\nContent-Length: 2\r\n\r\nok"
//| 0  "HTTP/1.1 400 Bad Request\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
//| 1 GET / 1.0 "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nok"
//| 2 GET / 0.9 "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nok"
//| 3 clientError HPE_INVALID_METHOD Parse Error: Invalid method encountered true "HTTP/1.1 400 Mine\r\n\r\n"
//| 4 clientError HPE_INVALID_METHOD Parse Error: Invalid method encountered true "HTTP/1.1 400 Mine\r\n\r\n"
//| 5 clientError HPE_INVALID_HEADER_TOKEN Parse Error: Invalid header token true "HTTP/1.1 400 Mine\r\n\r\n"
//| 6 clientError HPE_INVALID_VERSION Parse Error: Invalid HTTP version true "HTTP/1.1 400 Mine\r\n\r\n"
//| 7 clientError HPE_INVALID_CONTENT_LENGTH Parse Error: Invalid character in Content-Length true "HTTP/1.1 400 Mine\r\n\r\n"
//| 8 clientError HPE_INVALID_TRANSFER_ENCODING Parse Error: Transfer-Encoding can't be present with Content-Length true "HTTP/1.1 400 Mine\r\n\r\n"
//| 9 clientError HPE_HEADER_OVERFLOW Parse Error: Header overflow true "HTTP/1.1 400 Mine\r\n\r\n"
//| 10 GET / 1.1 "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok"
//| 11 GET / 1.1 "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok"
//| 12 clientError HPE_INVALID_VERSION Parse Error: Expected CRLF after version true "HTTP/1.1 400 Mine\r\n\r\n"
//| 13 clientError HPE_INVALID_HEADER_TOKEN Parse Error: Unexpected whitespace after header value true "HTTP/1.1 400 Mine\r\n\r\n"
//| 14 POST / 1.1 clientError HPE_INVALID_TRANSFER_ENCODING Parse Error: Request has invalid `Transfer-Encoding` true "HTTP/1.1 200 OK\r\nConnection: keep-alive\r\nKeep-Alive: timeout=5\r\nContent-Length: 2\r\n\r\nokHTTP/1.1 400 Mine\r\n\r\n"
