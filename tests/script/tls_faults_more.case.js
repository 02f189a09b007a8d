//# files: pki/ca.crt pki/server.crt pki/server.key pki/expired.crt pki/expired.key pki/self.crt pki/self.key
const fs = require('fs');
const net = require('net');
const tls = require('tls');
const read = (name) => fs.readFileSync(name);
const own = (name) => ({ key: read(`${name}.key`), cert: read(`${name}.crt`) });
const client = { ca: read('ca.crt'), servername: 'server.test', host: '127.0.0.1' };
const descriptors = () => fs.readdirSync('/proc/self/fd').length;

function listen(server) {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server.address().port)));
}
function closed(server) {
  return new Promise((resolve) => server.close(resolve));
}
// A client of a server; resolves to what it said when both have closed.
async function ask(title, name, options, act) {
  const said = [];
  const server = tls.createServer(own(name), (socket) => {
    socket.on('error', () => {});
    act(socket);
  });
  server.on('tlsClientError', () => {});
  const port = await listen(server);
  await new Promise((resolve) => {
    const socket = tls.connect({ ...client, port, ...options }, () => said.push('secure'));
    socket.on('error', (error) => said.push(error.code)).on('close', (failed) => {
      said.push(failed);
      resolve();
    });
    if (options.act) options.act(socket, said);
    else socket.resume();
  });
  await closed(server);
  console.log(title, said.join(' '));
}
// A client of a server that is none.
async function raw(title, bytes) {
  const said = [], server = net.createServer((socket) => {
    socket.on('error', () => {}).once('data', () => socket.write(bytes));
  });
  const port = await listen(server);
  await new Promise((resolve) => {
    tls.connect({ ...client, port }).on('error', (error) => said.push(error.code)).on('close', resolve).resume();
  });
  await closed(server);
  console.log(title, said.join(' '));
}
let slow;
(async () => {
  // Node opens some of its own when they are first needed.
  await ask('nothing', 'server', {}, (socket) => socket.end());
  const before = descriptors();
  await ask('expired', 'expired', {}, (socket) => socket.resume());
  await ask('self-signed', 'self', {}, (socket) => socket.resume());
  await ask('another name', 'server', { servername: 'other.test' }, (socket) => socket.resume());
  await ask('nobody to trust', 'server', { ca: [] }, (socket) => socket.resume());
  await ask('goes away', 'server', {}, (socket) => socket.destroy());
  // The other half goes on: what the server says after the client's end is heard.
  await ask('half open', 'server', { allowHalfOpen: true, act: (socket, said) => {
    socket.end('last word').on('data', (bytes) => said.push(String(bytes))).on('end', () => said.push('end'));
  } }, (socket) => {
    socket.allowHalfOpen = true;
    let text = '';
    socket.on('data', (bytes) => text += bytes).on('end', () => socket.end('answer to ' + text));
  });
  // Somebody reads late: what is written waits.
  await ask('slow', 'server', { act: (socket, said) => {
    let size = 0;
    socket.pause();
    socket.once('waited', () => socket.resume());
    socket.on('data', (bytes) => size += bytes.length).on('end', () => said.push(size));
    slow = socket;
  } }, (socket) => {
    const full = !socket.write(Buffer.alloc(8 << 20));
    setImmediate(() => {
      console.log(full, socket.writableLength > 0, slow.bytesRead < 8 << 20);
      slow.emit('waited');
      socket.end();
    });
  });
  await raw('a record that is too long', Buffer.from('160303ffff' + '00'.repeat(64), 'hex'));
  await raw('no version', Buffer.from('160909000400000000', 'hex'));
  await new Promise((resolve) => setImmediate(resolve));
  console.log('descriptors', descriptors() - before);
})();
//# status: 0
//| nothing secure false
//| expired CERT_HAS_EXPIRED true
//| self-signed DEPTH_ZERO_SELF_SIGNED_CERT true
//| another name ERR_TLS_CERT_ALTNAME_INVALID true
//| nobody to trust UNABLE_TO_VERIFY_LEAF_SIGNATURE true
//| goes away secure false
//| half open secure answer to last word end false
//| true true true
//| slow secure 8388608 false
//| a record that is too long ERR_SSL_PACKET_LENGTH_TOO_LONG
//| no version ERR_SSL_WRONG_VERSION_NUMBER
//| descriptors 0
