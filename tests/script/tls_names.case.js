//# files: pki/ca.crt pki/server.crt pki/server.key pki/other.crt pki/other.key pki/below.crt pki/below.key pki/between.crt
const fs = require('fs');
const tls = require('tls');
const read = (name) => fs.readFileSync(name);
const pair = (name) => ({ key: read(name + '.key'), cert: read(name + '.crt') });

function attempt(title, serverOptions, options, prepare) {
  return new Promise((resolve) => {
    const said = [];
    const server = tls.createServer(Object.assign(pair('server'), serverOptions), (socket) => {
      said.push('server', socket.servername, socket.alpnProtocol);
      socket.on('error', () => {});
      socket.end();
    });
    server.on('tlsClientError', (error) => said.push('tlsClientError', error.code, error.code ? '' : error.message));
    if (prepare) prepare(server);
    server.listen(0, '127.0.0.1', () => {
      const client = tls.connect(Object.assign({ port: server.address().port, host: '127.0.0.1', ca: read('ca.crt'), rejectUnauthorized: false }, options), () => {
        said.push('client', client.getPeerCertificate().subject.CN, client.alpnProtocol, client.authorizationError && client.authorizationError.code || client.authorizationError);
      });
      client.on('error', (error) => said.push('error', error.code));
      client.resume();
      client.on('close', () => {
        server.close(() => {
          console.log(title, said.sort().join(' '));
          resolve();
        });
      });
    });
  });
}
(async () => {
  await attempt('callback', { SNICallback: (name, callback) => callback(null, name === 'other.test' ? tls.createSecureContext(pair('other')) : null) }, { servername: 'other.test' });
  await attempt('callback, later', { SNICallback: (name, callback) => setTimeout(callback, 5, null, tls.createSecureContext(pair('other'))) }, { servername: 'other.test' });
  await attempt('callback, nothing', { SNICallback: (name, callback) => callback(null, null) }, { servername: 'x.test' });
  await attempt('callback, error', { SNICallback: (name, callback) => callback(new Error('no ' + name)) }, { servername: 'x.test' });
  await attempt('no name', { SNICallback: () => console.log('called') }, {});
  const contexts = (server) => {
    server.addContext('other.test', pair('other'));
    server.addContext('*.below.test', tls.createSecureContext(pair('below')));
  };
  for (const name of ['other.test', 'OTHER.test', 'a.below.test', 'a.b.below.test', 'below.test', 'server.test']) await attempt(name, {}, { servername: name }, contexts);
  await attempt('protocols', { ALPNProtocols: ['h2', 'http/1.1'] }, { ALPNProtocols: ['http/1.1', 'h2'] });
  await attempt('protocols as bytes', { ALPNProtocols: Buffer.from('\x02h2\x08http/1.1') }, { ALPNProtocols: Buffer.from('\x08http/1.1') });
  await attempt('no protocols', { ALPNProtocols: ['a'] }, {});
  await attempt('not asked', {}, { ALPNProtocols: ['a'] });
  await attempt('other protocols', { ALPNProtocols: ['a'] }, { ALPNProtocols: ['b'] });
  await attempt('ALPNCallback', { ALPNCallback: ({ servername, protocols }) => protocols[protocols.length - 1] }, { ALPNProtocols: ['a', 'b'] });
  await attempt('ALPNCallback, none', { ALPNCallback: () => undefined }, { ALPNProtocols: ['a', 'b'] });
  await attempt('versions', { minVersion: 'TLSv1.3' }, { maxVersion: 'TLSv1.2' });
})();
//# status: 0
//| callback client false false  other.test other.test server
//| callback, later client false false  other.test other.test server
//| callback, nothing ERR_TLS_CERT_ALTNAME_INVALID client false false server server.test x.test
//| callback, error ECONNRESET error no x.test tlsClientError
//| no name client false false false  server server.test
//| other.test client false false  other.test other.test server
//| OTHER.test ERR_TLS_CERT_ALTNAME_INVALID OTHER.test client false false server server.test
//| a.below.test UNABLE_TO_VERIFY_LEAF_SIGNATURE a.below.test client false false server server.test
//| a.b.below.test ERR_TLS_CERT_ALTNAME_INVALID a.b.below.test client false false server server.test
//| below.test ERR_TLS_CERT_ALTNAME_INVALID below.test client false false server server.test
//| server.test client false false  server server.test server.test
//| protocols client false h2 h2  server server.test
//| protocols as bytes client false http/1.1 http/1.1  server server.test
//| no protocols client false false false  server server.test
//| not asked client false false false  server server.test
//| other protocols  ERR_SSL_NO_APPLICATION_PROTOCOL ERR_SSL_TLSV1_ALERT_NO_APPLICATION_PROTOCOL error tlsClientError
//| ALPNCallback b b client false  server server.test
//| ALPNCallback, none  ERR_SSL_NO_APPLICATION_PROTOCOL ERR_SSL_TLSV1_ALERT_NO_APPLICATION_PROTOCOL error tlsClientError
//| versions  ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION ERR_SSL_UNSUPPORTED_PROTOCOL error tlsClientError
