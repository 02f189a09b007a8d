//# files: pki/ca.crt pki/server.crt pki/server.key
// A session that is too old is passed over; one that is not is taken up.
const fs = require('fs');
const tls = require('tls');
const own = { key: fs.readFileSync('server.key'), cert: fs.readFileSync('server.crt') };

function ask(server, session) {
  return new Promise((resolve, reject) => {
    let last = null, text = '';
    const socket = tls.connect({ ca: fs.readFileSync('ca.crt'), servername: 'server.test', host: '127.0.0.1', port: server.address().port, session });
    const done = () => text && (last || socket.isSessionReused()) && socket.end();
    socket.on('session', (made) => {
      last = made;
      done();
    });
    socket.on('data', (bytes) => {
      text += bytes;
      done();
    });
    socket.on('error', reject).on('close', () => resolve({ last, said: text + ' ' + socket.isSessionReused() }));
  });
}
async function past(maxVersion) {
  const lines = [];
  for (const sessionTimeout of [1, 1000]) {
    const server = tls.createServer({ ...own, maxVersion, sessionTimeout }, (socket) => socket.on('error', () => {}).end(String(socket.isSessionReused())));
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const first = await ask(server);
    await new Promise((resolve) => setTimeout(resolve, 2200));
    lines.push([maxVersion, sessionTimeout, first.said, (await ask(server, first.last)).said].join(', '));
    server.close();
  }
  return lines;
}
Promise.all(['TLSv1.2', 'TLSv1.3'].map(past)).then((all) => all.flat().forEach((line) => console.log(line)));
//# status: 0
//| TLSv1.2, 1, false null, false null
//| TLSv1.2, 1000, false null, true null
//| TLSv1.3, 1, false null, false null
//| TLSv1.3, 1000, false null, true null
