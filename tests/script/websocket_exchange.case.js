//# node: ["--experimental-websocket"]
// A client against a server whose frames are made by hand: what is sent, what comes, how it ends.
const http = require('http');
const { createHash } = require('crypto');
const text = (string) => frame(0x81, Buffer.from(string));
function frame(first, payload) {
  const head = payload.length < 126 ? [first, payload.length]
    : payload.length < 65536 ? [first, 126, payload.length >> 8, payload.length & 255]
      : [first, 127, 0, 0, 0, 0, payload.length >>> 24, (payload.length >> 16) & 255, (payload.length >> 8) & 255, payload.length & 255];
  return Buffer.concat([Buffer.from(head), payload]);
}
function* framesOf(bytes) {
  for (let at = 0; at + 6 <= bytes.length;) {
    let length = bytes[at + 1] & 127, head = 2;
    if (length === 126) [length, head] = [bytes.readUInt16BE(at + 2), 4];
    else if (length === 127) [length, head] = [Number(bytes.readBigUInt64BE(at + 2)), 10];
    if (at + head + 4 + length > bytes.length) return at;
    const mask = bytes.subarray(at + head, at + head + 4);
    const payload = Buffer.from(bytes.subarray(at + head + 4, at + head + 4 + length)).map((byte, i) => byte ^ mask[i & 3]);
    yield { first: bytes[at], masked: bytes[at + 1] >> 7, payload };
    at += head + 4 + length;
  }
}
const show = (payload) => (payload.length > 40 ? payload.length + ' bytes ' + createHash('md5').update(payload).digest('hex') : JSON.stringify(payload.toString()));
const server = http.createServer();
server.on('upgrade', (request, socket) => {
  const { headers } = request;
  console.log(request.method, request.url, headers.upgrade, headers.connection, headers['sec-websocket-version'],
    headers['sec-websocket-protocol'], headers['sec-websocket-extensions'], Buffer.from(headers['sec-websocket-key'], 'base64').length);
  const accept = createHash('sha1').update(headers['sec-websocket-key'] + '258EAFA5-E914-47DA-95CA-C5AB0DC85B11').digest('base64');
  // The first message comes with the handshake.
  socket.write(Buffer.concat([Buffer.from('HTTP/1.1 101 Switching Protocols\r\nUpgrade: WebSocket\r\nConnection: upgrade\r\n' +
    `Sec-WebSocket-Accept: ${accept}\r\nSec-WebSocket-Protocol: y\r\n\r\n`), text('welcome')]));
  let rest = Buffer.alloc(0);
  let closed = false;
  const pongs = [];
  socket.on('error', () => {});
  socket.on('data', (bytes) => {
    rest = Buffer.concat([rest, bytes]);
    let used = 0;
    for (const { first, masked, payload } of framesOf(rest)) {
      used += 6 + payload.length + (payload.length > 65535 ? 8 : payload.length > 125 ? 2 : 0);
      if (first === 0x8a) pongs.push(show(payload));
      else console.log('server:', first.toString(16), masked, show(payload));
      if (first === 0x88) {
        if (!closed) socket.write(frame(0x88, payload));
        socket.end();
        server.close();
      } else if (payload.toString() === 'more') {
        for (const part of [frame(0x01, Buffer.from('fr')), frame(0x89, Buffer.from('ping!')), frame(0x00, Buffer.from('ag')), frame(0x80, Buffer.from('ment ä'))])
          socket.write(part);
        socket.write(frame(0x82, Buffer.from([1, 2, 3, 255])));
        socket.write(frame(0x82, Buffer.alloc(0)));
        socket.write(text(''));
        socket.write(frame(0x8a, Buffer.from('pong nobody asked for')));
        socket.write(text('x'.repeat(70000)));
        socket.write(frame(0x82, Buffer.alloc(130, 7)));
      } else if (payload.toString() === 'byte by byte') {
        for (const byte of text('slow €')) socket.write(Buffer.from([byte]));
      } else if (payload.toString() === 'bye') {
        closed = true;
        console.log('pongs', pongs.join());
        socket.write(frame(0x88, Buffer.concat([Buffer.from([0x0f, 0xa0]), Buffer.from('see you')])));
      }
    }
    rest = rest.subarray(used);
  });
});
server.listen(0, () => {
  const url = `ws://127.0.0.1:${server.address().port}/chat?room=1`;
  const socket = new WebSocket(url, ['x', 'y']);
  let count = 0;
  socket.onopen = (event) => {
    console.log(event.type, event.constructor === Event, socket.readyState, socket.protocol, JSON.stringify(socket.extensions), socket.url === url);
  };
  socket.addEventListener('message', async (event) => {
    const { data } = event;
    console.log('client:', event.constructor.name, event.origin.replace(/\d+$/, 'PORT'), typeof data === 'string' ? show(Buffer.from(data))
      : data instanceof Blob ? 'Blob ' + JSON.stringify(data.type) + data.size : 'ArrayBuffer ' + Buffer.from(data).toString('hex').slice(0, 20));
    switch (++count) {
      case 1:
        socket.send('text ä€😀\ud800');
        console.log('buffered', socket.bufferedAmount);
        socket.send(new Uint8Array([1, 2, 3]).buffer);
        socket.send(new Uint16Array([0x4142, 0x4344, 0x4546]).subarray(1));
        socket.send(new DataView(new ArrayBuffer(4), 1, 2));
        socket.send(Buffer.alloc(200, 'b'));
        socket.send('y'.repeat(66000));
        socket.send(12.5);
        socket.send(null);
        socket.send('');
        await new Promise((resolve) => setTimeout(resolve, 100));
        console.log('buffered', socket.bufferedAmount);
        socket.send('more');
        break;
      case 3:
        socket.binaryType = 'arraybuffer';
        break;
      case 7:
        socket.send('byte by byte');
        break;
      case 8:
        socket.send('bye');
        break;
    }
  });
  socket.onerror = () => console.log('error');
  socket.onclose = (event) => {
    console.log(event.type, event.constructor.name, event.code, event.reason, event.wasClean, socket.readyState);
    socket.send('nobody hears it');
    socket.close();
    console.log('end', socket.readyState);
  };
});
//# status: 0
//| GET /chat?room=1 websocket upgrade 13 x, y permessage-deflate; client_max_window_bits 16
//| open true 1 y "" true
//| client: MessageEvent ws://127.0.0.1:PORT "welcome"
//| buffered 17
//| server: 81 1 "text ä€😀�"
//| server: 82 1 "\u0001\u0002\u0003"
//| server: 82 1 "DCFE"
//| server: 82 1 "\u0000\u0000"
//| server: 82 1 200 bytes 057cecd3618bc6c7120062923ce6f3f4
//| server: 81 1 66000 bytes 34bdaf427931cb6e7ec1e731c908624e
//| server: 81 1 "12.5"
//| server: 81 1 "null"
//| server: 81 1 ""
//| buffered 0
//| server: 81 1 "more"
//| client: MessageEvent ws://127.0.0.1:PORT "fragment ä"
//| client: MessageEvent ws://127.0.0.1:PORT Blob ""4
//| client: MessageEvent ws://127.0.0.1:PORT ArrayBuffer
//| client: MessageEvent ws://127.0.0.1:PORT ""
//| client: MessageEvent ws://127.0.0.1:PORT 70000 bytes bbe08e77a44b51de811b3d30272b9916
//| client: MessageEvent ws://127.0.0.1:PORT ArrayBuffer 07070707070707070707
//| server: 81 1 "byte by byte"
//| client: MessageEvent ws://127.0.0.1:PORT "slow €"
//| server: 81 1 "bye"
//| pongs "ping!"
//| server: 88 1 "\u000f�"
//| close CloseEvent 4000 see you true 3
//| end 3
