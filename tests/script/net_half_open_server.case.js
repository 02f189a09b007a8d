const net = require('net');
const s = net.createServer({ allowHalfOpen: true }, (c) => {
  console.log('allowHalfOpen', c.allowHalfOpen);
  let got = '';
  c.setEncoding('utf8').on('data', (d) => { got += d; });
  c.on('end', () => { console.log('server end', got, c.readyState, c.writable); c.write('after your end; '); c.end('bye'); });
  c.on('close', () => console.log('server close'));
});
s.listen(0, '127.0.0.1', () => {
  const k = net.connect({ port: s.address().port, host: '127.0.0.1' });
  let got = '';
  k.setEncoding('utf8').on('data', (d) => { got += d; }).on('end', () => console.log('client end', got)).on('close', (e) => { console.log('client close', e, k.bytesRead, k.bytesWritten); s.close(); });
  k.end('all of it');
  console.log(k.readyState, k.allowHalfOpen, k.writableEnded);
});
//# status: 0
//| opening false true
//| allowHalfOpen true
//| server end all of it writeOnly true
//| server close
//| client end after your end; bye
//| client close false 19 9
