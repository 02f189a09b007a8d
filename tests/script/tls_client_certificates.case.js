//# files: pki/ca.crt pki/server.crt pki/server.key pki/client.crt pki/client.key pki/self.crt pki/self.key pki/expired.crt pki/expired.key
const fs = require('fs');
const tls = require('tls');
const read = (name) => fs.readFileSync(name);

function attempt(title, options, serverOptions) {
  return new Promise((resolve) => {
    const said = [];
    const server = tls.createServer(Object.assign({ key: read('server.key'), cert: read('server.crt'), ca: read('ca.crt'), requestCert: true }, serverOptions), (socket) => {
      const peer = socket.getPeerCertificate();
      said.push(['server', socket.authorized, socket.authorizationError, peer && peer.subject && peer.subject.CN]);
      socket.on('error', () => {});
      socket.end('x');
    });
    server.on('tlsClientError', (error) => said.push(['tlsClientError', error.code]));
    server.listen(0, '127.0.0.1', () => {
      const client = tls.connect(Object.assign({ port: server.address().port, host: '127.0.0.1', ca: read('ca.crt'), servername: 'server.test' }, options));
      client.on('data', (bytes) => said.push(['data', String(bytes)]));
      client.on('error', () => {});
      client.on('close', () => {
        server.close(() => {
          console.log(title, said.filter((one) => one[0] !== 'client').map((one) => JSON.stringify(one)).sort().join(' '));
          resolve();
        });
      });
    });
  });
}
(async () => {
  for (const rejectUnauthorized of [true, false]) {
    for (const maxVersion of ['TLSv1.3', 'TLSv1.2']) {
      const both = { maxVersion }, asks = { rejectUnauthorized };
      await attempt('right', { ...both, key: read('client.key'), cert: read('client.crt') }, asks);
      await attempt('none', both, asks);
      await attempt('self', { ...both, key: read('self.key'), cert: read('self.crt') }, asks);
      await attempt('expired', { ...both, key: read('expired.key'), cert: read('expired.crt') }, asks);
      await attempt("a server's", { ...both, key: read('server.key'), cert: read('server.crt') }, asks);
      await attempt('not asked', { ...both, key: read('client.key'), cert: read('client.crt') }, { requestCert: false });
    }
  }
})();
//# status: 0
//| right ["data","x"] ["server",true,null,"a client"]
//| none ["tlsClientError","ERR_SSL_PEER_DID_NOT_RETURN_A_CERTIFICATE"]
//| self ["tlsClientError","ECONNRESET"]
//| expired ["tlsClientError","ECONNRESET"]
//| a server's ["tlsClientError","ECONNRESET"]
//| not asked ["data","x"] ["server",false,null,null]
//| right ["data","x"] ["server",true,null,"a client"]
//| none ["tlsClientError","ERR_SSL_PEER_DID_NOT_RETURN_A_CERTIFICATE"]
//| self ["tlsClientError","ECONNRESET"]
//| expired ["tlsClientError","ECONNRESET"]
//| a server's ["tlsClientError","ECONNRESET"]
//| not asked ["data","x"] ["server",false,null,null]
//| right ["data","x"] ["server",true,null,"a client"]
//| none ["data","x"] ["server",false,"UNABLE_TO_GET_ISSUER_CERT",null]
//| self ["data","x"] ["server",false,"INVALID_PURPOSE","server.test"]
//| expired ["data","x"] ["server",false,"CERT_HAS_EXPIRED","server.test"]
//| a server's ["data","x"] ["server",false,"INVALID_PURPOSE","server.test"]
//| not asked ["data","x"] ["server",false,null,null]
//| right ["data","x"] ["server",true,null,"a client"]
//| none ["data","x"] ["server",false,"UNABLE_TO_GET_ISSUER_CERT",null]
//| self ["data","x"] ["server",false,"INVALID_PURPOSE","server.test"]
//| expired ["data","x"] ["server",false,"CERT_HAS_EXPIRED","server.test"]
//| a server's ["data","x"] ["server",false,"INVALID_PURPOSE","server.test"]
//| not asked ["data","x"] ["server",false,null,null]
