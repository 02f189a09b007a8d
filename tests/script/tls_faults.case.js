//# files: pki/ca.crt pki/server.crt pki/server.key
const fs = require('fs');
const tls = require('tls');
const net = require('net');
const own = { key: fs.readFileSync('server.key'), cert: fs.readFileSync('server.crt') };
const client = { ca: fs.readFileSync('ca.crt'), servername: 'server.test', host: '127.0.0.1' };

// A server, and what a raw client does to it.
function serve(title, options, act) {
  return new Promise((resolve) => {
    const said = [];
    const server = tls.createServer({ ...own, ...options }, (socket) => {
      said.push('secureConnection');
      socket.on('error', (error) => said.push('error', error.code)).on('end', () => said.push('end')).on('close', (failed) => said.push('close', failed)).resume();
    });
    server.on('tlsClientError', (error, socket) => said.push('tlsClientError', error.code, error.code === 'ECONNRESET' ? error.message : '', socket instanceof tls.TLSSocket));
    server.on('tlsClientError', (error, socket) => socket.destroy());
    server.listen(0, '127.0.0.1', () => {
      act(server.address().port, () => setTimeout(() => server.close(() => {
        console.log(title, said.join(' '));
        resolve();
      }), 20));
    });
  });
}
// A client of a raw server that does this to each connection.
function ask(title, act) {
  return new Promise((resolve) => {
    const server = net.createServer((socket) => {
      socket.on('error', () => {});
      act(socket);
      socket.resume();
    }).listen(0, '127.0.0.1', () => {
      const said = [], socket = tls.connect({ ...client, port: server.address().port }, () => said.push('secure'));
      socket.on('error', (error) => said.push('error', error.code, error.code === 'ECONNRESET' ? error.message : '')).on('end', () => said.push('end'));
      socket.on('close', (failed) => {
        server.close(() => {
          console.log(title, said.join(' '), failed);
          resolve();
        });
      });
      socket.resume();
    });
  });
}
// Bytes between a client and a server, changed on their way.
function between(title, change) {
  return new Promise((resolve) => {
    const said = [];
    const server = tls.createServer(own, (socket) => {
      socket.on('error', (error) => said.push('server error ' + error.code)).on('data', (bytes) => said.push('server data ' + bytes)).write('hello');
    });
    server.on('tlsClientError', (error) => said.push('tlsClientError ' + error.code));
    server.listen(0, '127.0.0.1', () => {
      const proxy = net.createServer((socket) => {
        const other = net.connect(server.address().port, '127.0.0.1');
        socket.on('error', () => {}).on('close', () => other.destroy());
        other.on('error', () => {}).on('close', () => socket.destroy());
        let secure = false;
        other.on('data', (bytes) => socket.write(bytes));
        socket.on('data', (bytes) => {
          other.write(proxy.secure ? change(bytes) : bytes);
          void secure;
        });
      }).listen(0, '127.0.0.1', () => {
        const socket = tls.connect({ ...client, port: proxy.address().port }, () => {
          said.push('client secure');
          setTimeout(() => {
            proxy.secure = true;
            socket.write('what is changed');
            setTimeout(() => socket.end(), 50);
          }, 20);
        });
        socket.on('error', (error) => said.push('client error ' + error.code)).on('data', (bytes) => said.push('client data ' + bytes));
        socket.on('close', () => proxy.close(() => server.close(() => {
          console.log(title, said.sort().join(', '));
          resolve();
        })));
      });
    });
  });
}
(async () => {
  await serve('closes at once', {}, (port, done) => net.connect(port, '127.0.0.1', function () {
    this.end();
  }).on('close', done).resume());
  await serve('no TLS', {}, (port, done) => net.connect(port, '127.0.0.1', function () {
    this.write('GET / HTTP/1.1\r\n\r\n');
  }).on('error', () => {}).on('close', done).resume());
  await serve('waits', { handshakeTimeout: 30 }, (port, done) => net.connect(port, '127.0.0.1').on('error', () => {}).on('close', done).resume());
  await serve('half a message', {}, (port, done) => net.connect(port, '127.0.0.1', function () {
    this.end(Buffer.from('16030102000100', 'hex'));
  }).on('error', () => {}).on('close', done).resume());
  await serve('goes away behind the handshake', {}, (port, done) => {
    const raw = net.connect(port, '127.0.0.1', () => {
      tls.connect({ ...client, socket: raw }, () => setTimeout(() => raw.destroy(), 20)).on('error', () => {}).on('close', done).resume();
    });
  });
  await ask('closes at once', (socket) => socket.end());
  await ask('closes behind the first message', (socket) => socket.once('data', () => socket.end()));
  await ask('no TLS', (socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
  await ask('an alert', (socket) => socket.once('data', () => socket.end(Buffer.from('15030300020228', 'hex'))));
  await between('nothing', (bytes) => bytes);
  await between('a bit', (bytes) => {
    bytes[bytes.length - 1] ^= 1;
    return bytes;
  });
  const nobody = tls.connect({ ...client, port: 1 });
  nobody.on('error', (error) => console.log('nobody', error.code, error.syscall, error.port)).on('close', (failed) => console.log('close', failed));
})();
//# status: 0
//| closes at once tlsClientError ECONNRESET socket hang up true
//| no TLS tlsClientError ERR_SSL_HTTP_REQUEST  true
//| waits tlsClientError ERR_TLS_HANDSHAKE_TIMEOUT  true
//| half a message tlsClientError ECONNRESET socket hang up true
//| goes away behind the handshake secureConnection end close false
//| closes at once end error ECONNRESET Client network socket disconnected before secure TLS connection was established true
//| closes behind the first message end error ECONNRESET Client network socket disconnected before secure TLS connection was established true
//| no TLS error ERR_SSL_WRONG_VERSION_NUMBER  true
//| an alert error ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE  true
//| nothing client data hello, client secure, server data what is changed
//| a bit client data hello, client error ERR_SSL_SSLV3_ALERT_BAD_RECORD_MAC, client secure, server error ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC
//| nobody ECONNREFUSED connect 1
//| close true
