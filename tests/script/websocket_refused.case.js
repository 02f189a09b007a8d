//# node: ["--experimental-websocket"]
// Servers that do not agree, or break the protocol: an error event, and never a message.
const http = require('http');
const { createHash } = require('crypto');
const answers = [
  ['200', () => 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi'],
  ['404', () => 'HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n'],
  ['redirect', () => 'HTTP/1.1 302 Found\r\nLocation: /other\r\nContent-Length: 0\r\n\r\n'],
  ['no upgrade', (accept) => `HTTP/1.1 101 Switching Protocols\r\nUpgrade: other\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\nSec-WebSocket-Protocol: y\r\n\r\n`],
  ['wrong accept', () => 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: AAAA\r\nSec-WebSocket-Protocol: y\r\n\r\n'],
  ['no accept', () => 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Protocol: y\r\n\r\n'],
  ['other protocol', (accept) => `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\nSec-WebSocket-Protocol: z\r\n\r\n`],
  ['other extension', (accept) => `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\nSec-WebSocket-Extensions: x-other\r\nSec-WebSocket-Protocol: y\r\n\r\n`],
  ['no protocol', (accept) => `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`],
  ['no connection', (accept) => `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nSec-WebSocket-Accept: ${accept}\r\nSec-WebSocket-Protocol: y\r\n\r\n`],
  ['hangs up', () => ''],
];
const server = http.createServer();
server.on('upgrade', (request, socket) => {
  const accept = createHash('sha1').update(request.headers['sec-websocket-key'] + '258EAFA5-E914-47DA-95CA-C5AB0DC85B11').digest('base64');
  socket.on('error', () => {});
  socket.end(answers[+request.url.slice(1)][1](accept));
});
server.listen(0, async () => {
  const { port } = server.address();
  for (let i = 0; i < answers.length; i++) await attempt(answers[i][0], `ws://localhost:${port}/${i}`);
  server.close();
  await attempt('nobody listens', 'ws://127.0.0.1:9/');
  process.exit();
});
async function attempt(name, url) {
  const socket = new WebSocket(url, ['x', 'y']);
  socket.onmessage = () => console.log('message');
  socket.onopen = () => console.log('open');
  await new Promise((resolve) => {
    socket.onerror = (event) => {
      console.log(name, event.type, event.constructor.name, event.message, event.error instanceof Error && event.error.message === event.message);
      setTimeout(resolve, 20);
    };
  });
}
//# status: 0
//| 200 error ErrorEvent Received network error or non-101 status code. true
//| 404 error ErrorEvent Received network error or non-101 status code. true
//| redirect error ErrorEvent Received network error or non-101 status code. true
//| no upgrade error ErrorEvent Server did not set Upgrade header to "websocket". true
//| wrong accept error ErrorEvent Incorrect hash received in Sec-WebSocket-Accept header. true
//| no accept error ErrorEvent Incorrect hash received in Sec-WebSocket-Accept header. true
//| other protocol error ErrorEvent Protocol was not set in the opening handshake. true
//| other extension error ErrorEvent Sec-WebSocket-Extensions header does not match. true
//| no protocol error ErrorEvent Server did not respond with sent protocols. true
//| no connection error ErrorEvent Received network error or non-101 status code. true
//| hangs up error ErrorEvent Received network error or non-101 status code. true
//| nobody listens error ErrorEvent Received network error or non-101 status code. true
