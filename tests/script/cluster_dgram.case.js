// Datagrams reach one of the workers that share a port.
const cluster = require('cluster');
const dgram = require('dgram');
if (cluster.isPrimary) {
  let port, up = 0, left = 4;
  cluster.on('listening', (worker, a) => {
    console.log(a.address, a.addressType, a.port > 0, a.fd, port === undefined || a.port === port);
    port = a.port;
    if (++up < 2) return;
    const client = dgram.createSocket('udp4');
    const send = () => client.send('hello', port, '127.0.0.1');
    cluster.on('message', (worker, text) => {
      console.log(text);
      if (--left) return send();
      client.close();
      cluster.disconnect(() => console.log('disconnected'));
    });
    send();
  });
  cluster.fork();
  cluster.fork();
} else {
  const socket = dgram.createSocket('udp4');
  socket.on('message', (bytes, from) => process.send(`${bytes} ${from.address} ${socket.address().address}`));
  socket.on('close', () => console.log('closed'));
  socket.bind(0);
}
//# status: 0
//| 0.0.0.0 udp4 true -1 true
//| 0.0.0.0 udp4 true -1 true
//| hello 127.0.0.1 0.0.0.0
//| hello 127.0.0.1 0.0.0.0
//| hello 127.0.0.1 0.0.0.0
//| hello 127.0.0.1 0.0.0.0
//| closed
//| closed
//| disconnected
