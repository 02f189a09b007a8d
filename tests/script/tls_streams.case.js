//# files: pki/ca.crt pki/server.crt pki/server.key
const fs = require('fs');
const tls = require('tls');
const net = require('net');
const crypto = require('crypto');
const { Duplex } = require('stream');
const own = { key: fs.readFileSync('server.key'), cert: fs.readFileSync('server.crt') };
const client = { ca: fs.readFileSync('ca.crt'), servername: 'server.test' };
const sum = (bytes) => crypto.createHash('sha256').update(bytes).digest('hex');

async function main() {
  // Much, both ways, with a reader that takes its time.
  const much = Buffer.alloc((3 << 20) + 1236);
  for (let i = 0; i < much.length; i += 4) much.writeUInt32LE(Math.imul(i, 2654435761) >>> 0, i);
  for (const maxVersion of ['TLSv1.3', 'TLSv1.2']) {
    await new Promise((resolve) => {
      const server = tls.createServer(own, (socket) => socket.pipe(socket)).listen(0, () => {
        const socket = tls.connect({ ...client, port: server.address().port, host: '127.0.0.1', maxVersion });
        const parts = [];
        let pauses = 0;
        socket.on('data', (part) => {
          parts.push(part);
          if (pauses++ % 20 === 0) {
            socket.pause();
            setImmediate(() => socket.resume());
          }
        });
        socket.on('end', () => {
          const all = Buffer.concat(parts);
          console.log(maxVersion, all.length, sum(all) === sum(much), socket.bytesWritten >= much.length, socket.bytesRead >= much.length);
          server.close(resolve);
        });
        socket.end(much);
      });
    });
  }
  // Over a socket that was connected before.
  await new Promise((resolve) => {
    const server = tls.createServer(own, (socket) => socket.end('over a socket')).listen(0, () => {
      const raw = net.connect(server.address().port, '127.0.0.1', () => {
        const socket = tls.connect({ ...client, socket: raw }, () => console.log('secure', socket.authorized));
        socket.setEncoding('utf8').on('data', (text) => console.log(text)).on('close', () => server.close(resolve));
      });
    });
  });
  // Begun in the middle of another protocol, on both sides.
  await new Promise((resolve) => {
    const server = net.createServer((raw) => {
      raw.once('data', (bytes) => {
        console.log('server got', String(bytes));
        raw.write('go on');
        const socket = new tls.TLSSocket(raw, { isServer: true, secureContext: tls.createSecureContext(own) });
        socket.on('secure', () => console.log('server secure'));
        socket.on('data', (text) => socket.end('heard ' + text));
      });
    }).listen(0, () => {
      const raw = net.connect(server.address().port, '127.0.0.1', () => raw.write('starttls'));
      raw.once('data', (bytes) => {
        console.log('client got', String(bytes));
        const socket = tls.connect({ ...client, socket: raw }, () => socket.write('hello'));
        socket.on('data', (text) => console.log(String(text))).on('close', () => server.close(resolve));
      });
    });
  });
  // Over streams that are no sockets.
  await new Promise((resolve) => {
    const ends = [0, 1].map((i) => new Duplex({
      read() {},
      write(chunk, encoding, callback) {
        ends[1 - i].push(chunk);
        callback();
      },
      final(callback) {
        ends[1 - i].push(null);
        callback();
      },
    }));
    const server = new tls.TLSSocket(ends[0], { isServer: true, secureContext: tls.createSecureContext(own) });
    server.on('data', (text) => server.end('streams ' + text));
    const socket = tls.connect({ ...client, socket: ends[1] }, () => socket.write('work'));
    socket.on('data', (text) => console.log(String(text))).on('end', resolve);
  });
  // Written before it is connected; ended without a word; half open.
  await new Promise((resolve) => {
    const server = tls.createServer(own, (socket) => {
      let text = '';
      socket.on('data', (part) => text += part).on('end', () => console.log('server heard', text));
      socket.end('early');
    }).listen(0, () => {
      const socket = tls.connect({ ...client, port: server.address().port, host: '127.0.0.1' });
      socket.write('a');
      socket.write(Buffer.from('b'));
      socket.end('Yw==', 'base64', () => console.log('finished'));
      let heard = '';
      socket.on('data', (text) => (heard += text)).on('close', () => server.close(() => resolve(console.log(heard))));
    });
  });
  await new Promise((resolve) => {
    const server = tls.createServer({ ...own, allowHalfOpen: true }, (socket) => {
      socket.on('end', () => setTimeout(() => socket.end('the last word'), 5));
      socket.resume();
    }).listen(0, () => {
      const socket = tls.connect({ ...client, port: server.address().port, host: '127.0.0.1', allowHalfOpen: true }, () => socket.end());
      socket.on('data', (text) => console.log(String(text))).on('close', () => server.close(resolve));
    });
  });
}
main();
//# status: 0
//| TLSv1.3 3146964 true true true
//| TLSv1.2 3146964 true true true
//| secure true
//| over a socket
//| server got starttls
//| client got go on
//| server secure
//| heard hello
//| streams work
//| finished
//| server heard abc
//| early
//| the last word
