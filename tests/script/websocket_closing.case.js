//# node: ["--experimental-websocket"]
// Who closes, with what, and what both are told.
const http = require('http');
const { createHash } = require('crypto');
const steps = [
  ['client 1000', (socket) => socket.close(1000, 'done')],
  ['client without a code', (socket) => socket.close()],
  ['client 4999', (socket) => socket.close(4999, 'ä'.repeat(61))],
  ['client twice', (socket) => (socket.close(3000), socket.close(3001), socket.send('late'))],
  ['server 1001', (socket) => socket.send('1001')],
  ['server without a code', (socket) => socket.send('none')],
  ['server goes away', (socket) => socket.send('gone')],
];
const server = http.createServer();
server.on('upgrade', (request, socket) => {
  const accept = createHash('sha1').update(request.headers['sec-websocket-key'] + '258EAFA5-E914-47DA-95CA-C5AB0DC85B11').digest('base64');
  socket.write(`HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`);
  socket.on('error', () => {});
  let said = false;
  socket.on('data', (bytes) => {
    const payload = bytes.subarray(6, 6 + (bytes[1] & 127)).map((byte, i) => byte ^ bytes[2 + (i & 3)]);
    if (bytes[0] === 0x88) {
      console.log('  server: close', payload.length > 1 ? payload.readUInt16BE(0) : 'none', payload.subarray(2).toString());
      if (!said) socket.write(Buffer.concat([Buffer.from([0x88, payload.length]), payload]));
      return socket.end();
    }
    said = true;
    if (payload.toString() === '1001') socket.write(Buffer.from('8804\x03\xe9hi', 'latin1').subarray(0, 0));
    if (payload.toString() === '1001') socket.write(Buffer.concat([Buffer.from([0x88, 4, 3, 0xe9]), Buffer.from('hi')]));
    if (payload.toString() === 'none') socket.write(Buffer.from([0x88, 0]));
    if (payload.toString() === 'gone') socket.destroy();
  });
});
server.listen(0, async () => {
  for (const [name, run] of steps) {
    console.log(name);
    const socket = new WebSocket(`ws://localhost:${server.address().port}/`);
    await new Promise((resolve) => {
      socket.onopen = () => {
        run(socket);
        console.log('  state', socket.readyState);
      };
      socket.onclose = ({ code, reason, wasClean }) => {
        console.log('  client:', code, reason, wasClean, socket.readyState);
        resolve();
      };
    });
  }
  server.close();
});
//# status: 0
//| client 1000
//|   state 2
//|   server: close 1000 done
//|   client: 1000 done true 3
//| client without a code
//|   state 2
//|   server: close none
//|   client: 1005  true 3
//| client 4999
//|   state 2
//|   server: close 4999 äääääääääääääääääääääääääääääääääääääääääääääääääääääääääääää
//|   client: 4999 äääääääääääääääääääääääääääääääääääääääääääääääääääääääääääää true 3
//| client twice
//|   state 2
//|   server: close 3000
//|   client: 3000  true 3
//| server 1001
//|   state 1
//|   server: close 1001
//|   client: 1001 hi true 3
//| server without a code
//|   state 1
//|   server: close none
//|   client: 1005  true 3
//| server goes away
//|   state 1
//|   client: 1006  false 3
