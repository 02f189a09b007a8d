// Sockets and HTTP, in ES5.
var net = require('net'), http = require('http'), log = [];
var server = net.createServer(function (c) { c.on('data', function (d) { c.write(String(d).toUpperCase()); }); c.on('end', function () { c.end('bye'); }); });
server.listen(0, '127.0.0.1', function () {
  var c = net.connect(server.address().port, '127.0.0.1', function () { c.write('hello'); setTimeout(function () { c.end(); }, 50); }), s = '';
  c.on('data', function (d) { s += d; }); c.on('close', function () { console.log(s, c.bytesWritten, server.listening); server.close(function () { console.log('closed'); web(); }); });
});
function web() {
  var w = http.createServer(function (req, res) { var body = ''; req.on('data', function (d) { body += d; }); req.on('end', function () { res.setHeader('X-A', '1'); res.writeHead(201, { 'Content-Type': 'text/plain' }); res.write(req.method + req.url); res.end(body); }); });
  w.listen(0, '127.0.0.1', function () {
    var q = http.request({ host: '127.0.0.1', port: w.address().port, path: '/p?q=1', method: 'POST', headers: { 'X-B': '2' } }, function (res) {
      var t = ''; res.on('data', function (d) { t += d; }); res.on('end', function () { console.log(res.statusCode, res.headers['x-a'], t); w.close(); udp(); });
    }); q.write('a'); q.end('b');
  });
}
function udp() { var d = require('dgram').createSocket('udp4'); d.on('message', function (m, from) { console.log('udp', String(m), from.address, from.size); d.close(function () { console.log('udp closed'); }); }); d.bind(0, '127.0.0.1', function () { d.send('packet', d.address().port, '127.0.0.1'); }); }
//# also: microscript
//# status: 0
//| HELLObye 5 true
//| closed
//| 201 1 POST/p?q=1ab
//| udp packet 127.0.0.1 6
//| udp closed
