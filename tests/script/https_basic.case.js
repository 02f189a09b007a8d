//# files: pki/ca.crt pki/server.crt pki/server.key pki/self.crt pki/self.key
const fs = require('fs');
const https = require('https');
const http = require('http');
const tls = require('tls');
const own = { key: fs.readFileSync('server.key'), cert: fs.readFileSync('server.crt') }, ca = fs.readFileSync('ca.crt');

function body(message) {
  return new Promise((resolve, reject) => {
    let text = '';
    message.setEncoding('utf8').on('data', (part) => text += part).on('end', () => resolve(text)).on('error', reject);
  });
}
function ask(options, sent) {
  return new Promise((resolve, reject) => {
    const request = https.request(options, async (response) => {
      const socket = response.socket;
      resolve([response.statusCode, response.headers['content-type'], await body(response), socket instanceof tls.TLSSocket, socket.authorized,
        request.reusedSocket]);
    });
    request.on('error', reject);
    request.end(sent);
  });
}
(async () => {
  const server = https.createServer(own, async (request, response) => {
    const text = await body(request);
    response.setHeader('Content-Type', 'text/plain');
    response.end([request.method, request.url, request.headers.host.replace(/\d+$/, 'PORT'), request.socket.encrypted, request.socket.servername, request.socket.alpnProtocol, text].join(' '));
  });
  console.log(server instanceof tls.Server, server.timeout, server.keepAliveTimeout, https.globalAgent.defaultPort, https.globalAgent.protocol);
  await new Promise((resolve) => server.listen(0, resolve));
  const port = server.address().port, base = { port, host: '127.0.0.1', ca, servername: 'server.test' };
  console.log(await ask({ ...base, path: '/a?b' }));
  console.log(await ask({ ...base, path: '/post', method: 'POST' }, 'a body'));
  console.log(await ask({ ...base, host: 'localhost', servername: undefined, path: '/name', headers: { x: 'y' } }));
  console.log(await ask({ ...base, servername: undefined, headers: { host: 'server.test' } }));
  const agent = new https.Agent({ keepAlive: true, ca });
  for (const path of ['/1', '/2']) console.log(await ask({ ...base, ca: undefined, agent, path }));
  console.log(Object.keys(agent.freeSockets).map((name) => name.replace(/\d+/g, 'N').replace(/-+BEGIN[^]*END CERTIFICATE-+\s*/, 'PEM')));
  agent.destroy();
  console.log(await ask({ ...base, agent: false }));
  const got = await new Promise((resolve) => https.get(`https://localhost:${port}/get`, { ca }, resolve));
  console.log(got.statusCode, await body(got));
  for (const options of [{ ...base, ca: undefined }, { ...base, servername: 'x.test' }, { ...base, protocol: 'http:' }, { ...base, port: 1 }]) {
    try {
      console.log(await ask(options));
    } catch (error) {
      console.log(error.name, error.code, error.message.replace(/:\d+$/, ':PORT'));
    }
  }
  console.log((await ask({ ...base, ca: undefined, rejectUnauthorized: false }))[4]);
  try {
    http.get({ ...base, protocol: 'https:' });
  } catch (error) {
    console.log(error.code, error.message);
  }
  console.log(new https.Agent().getName({ host: 'a', port: 1, servername: 'b', rejectUnauthorized: false }), new https.Agent().getName({}));
  // A plain client of it.
  await new Promise((resolve) => http.get({ port, host: '127.0.0.1' }).on('error', (error) => {
    console.log(error.code);
    resolve();
  }));
  server.closeAllConnections();
  server.close(() => console.log('closed'));
})();
//# status: 0
//| true 0 5000 443 https:
//| [
//|   200,
//|   'text/plain',
//|   'GET /a?b 127.0.0.1:PORT true server.test false ',
//|   true,
//|   true,
//|   false
//| ]
//| [
//|   200,
//|   'text/plain',
//|   'POST /post 127.0.0.1:PORT true server.test false a body',
//|   true,
//|   true,
//|   true
//| ]
//| [
//|   200,
//|   'text/plain',
//|   'GET /name localhost:PORT true localhost false ',
//|   true,
//|   true,
//|   false
//| ]
//| [
//|   200,
//|   'text/plain',
//|   'GET / server.test true server.test false ',
//|   true,
//|   true,
//|   true
//| ]
//| [
//|   200,
//|   'text/plain',
//|   'GET /1 127.0.0.1:PORT true server.test false ',
//|   true,
//|   true,
//|   false
//| ]
//| [
//|   200,
//|   'text/plain',
//|   'GET /2 127.0.0.1:PORT true server.test false ',
//|   true,
//|   true,
//|   true
//| ]
//| [ 'N.N.N.N:N::PEM:::::::server.test::::::::::::' ]
//| [
//|   200,
//|   'text/plain',
//|   'GET / 127.0.0.1:PORT true server.test false ',
//|   true,
//|   true,
//|   false
//| ]
//| 200 GET /get localhost:PORT true localhost false
//| Error UNABLE_TO_VERIFY_LEAF_SIGNATURE unable to verify the first certificate
//| Error ERR_TLS_CERT_ALTNAME_INVALID Hostname/IP does not match certificate's altnames: Host: x.test. is not in the cert's altnames: DNS:server.test, DNS:*.wild.test, DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:PORT
//| TypeError ERR_INVALID_PROTOCOL Protocol "http:" not supported. Expected "https:"
//| Error ECONNREFUSED connect ECONNREFUSED 127.0.0.1:PORT
//| false
//| ERR_INVALID_PROTOCOL Protocol "https:" not supported. Expected "http:"
//| a:1::::::::false:b:::::::::::: localhost::::::::::::::::::::::
//| ECONNRESET
//| closed
