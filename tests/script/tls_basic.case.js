//# files: pki/ca.crt pki/server.crt pki/server.key pki/rsa.crt pki/rsa.key
const fs = require('fs');
const tls = require('tls');
const net = require('net');
const read = (name) => fs.readFileSync(name);

function exchange(name, serverOptions, clientOptions) {
  return new Promise((resolve) => {
    const said = [];
    const server = tls.createServer(Object.assign({ key: read(name + '.key'), cert: read(name + '.crt') }, serverOptions), (socket) => {
      said.push(['server', socket.getProtocol(), socket.getCipher(), socket.authorized, socket.encrypted, socket.servername, socket.alpnProtocol,
        socket instanceof net.Socket, socket instanceof tls.TLSSocket, socket.remoteFamily, typeof socket.remotePort]);
      socket.on('data', (bytes) => socket.write(bytes.toString().toUpperCase()));
      socket.on('end', () => {
        said.push(['server end']);
        socket.end();
      });
    });
    server.listen(0, '127.0.0.1', () => {
      const client = tls.connect(Object.assign({ port: server.address().port, host: '127.0.0.1', ca: read('ca.crt'), servername: 'server.test' }, clientOptions),
        () => {
          said.push(['client', client.getProtocol(), client.getCipher(), client.authorized, client.authorizationError, client.servername, client.alpnProtocol,
            client.getPeerCertificate().subject, client.isSessionReused(), client.secureConnecting]);
          client.write('hello ');
          client.write('dear server');
          client.end(' bye');
        });
      said.push(['connecting', client.connecting, client.secureConnecting, client.encrypted, client.authorized, client.getPeerCertificate(), client.getProtocol()]);
      let text = '';
      client.on('connect', () => said.push(['connect']));
      client.on('data', (bytes) => text += bytes);
      client.on('end', () => said.push(['client end', text]));
      client.on('close', (failed) => {
        said.push(['client close', failed]);
        server.close(() => resolve(said));
      });
    });
  });
}
(async () => {
  const sort = (said) => said.map((one) => require('util').inspect(one, { breakLength: Infinity })).sort().join('\n');
  console.log(sort(await exchange('server')));
  console.log(sort(await exchange('rsa')));
  console.log(sort(await exchange('server', {}, { maxVersion: 'TLSv1.2' })));
  console.log(sort(await exchange('rsa', { maxVersion: 'TLSv1.2' })));
  console.log(sort(await exchange('server', { ALPNProtocols: ['b', 'a'] }, { ALPNProtocols: ['x', 'a', 'b'] })));
  console.log(sort(await exchange('server', { ALPNProtocols: ['b', 'a'] }, { secureProtocol: 'TLSv1_2_method' })));
  console.log(sort(await exchange('server', {}, { servername: undefined, host: 'localhost', ALPNProtocols: ['q'] })));
})();
//# status: 0
//| [ 'client close', false ]
//| [ 'client end', 'HELLO DEAR SERVER BYE' ]
//| [ 'client', 'TLSv1.3', { name: 'TLS_AES_256_GCM_SHA384', standardName: 'TLS_AES_256_GCM_SHA384', version: 'TLSv1.3' }, true, null, 'server.test', false, [Object: null prototype] { CN: 'server.test' }, false, false ]
//| [ 'connect' ]
//| [ 'connecting', true, true, true, false, {}, 'TLSv1.3' ]
//| [ 'server end' ]
//| [ 'server', 'TLSv1.3', { name: 'TLS_AES_256_GCM_SHA384', standardName: 'TLS_AES_256_GCM_SHA384', version: 'TLSv1.3' }, false, true, 'server.test', false, true, true, 'IPv4', 'number' ]
//| [ 'client close', false ]
//| [ 'client end', 'HELLO DEAR SERVER BYE' ]
//| [ 'client', 'TLSv1.3', { name: 'TLS_AES_256_GCM_SHA384', standardName: 'TLS_AES_256_GCM_SHA384', version: 'TLSv1.3' }, true, null, 'server.test', false, [Object: null prototype] { CN: 'server.test' }, false, false ]
//| [ 'connect' ]
//| [ 'connecting', true, true, true, false, {}, 'TLSv1.3' ]
//| [ 'server end' ]
//| [ 'server', 'TLSv1.3', { name: 'TLS_AES_256_GCM_SHA384', standardName: 'TLS_AES_256_GCM_SHA384', version: 'TLSv1.3' }, false, true, 'server.test', false, true, true, 'IPv4', 'number' ]
//| [ 'client close', false ]
//| [ 'client end', 'HELLO DEAR SERVER BYE' ]
//| [ 'client', 'TLSv1.2', { name: 'ECDHE-ECDSA-AES128-GCM-SHA256', standardName: 'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256', version: 'TLSv1.2' }, true, null, 'server.test', false, [Object: null prototype] { CN: 'server.test' }, false, false ]
//| [ 'connect' ]
//| [ 'connecting', true, true, true, false, {}, 'TLSv1.3' ]
//| [ 'server end' ]
//| [ 'server', 'TLSv1.2', { name: 'ECDHE-ECDSA-AES128-GCM-SHA256', standardName: 'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256', version: 'TLSv1.2' }, false, true, 'server.test', false, true, true, 'IPv4', 'number' ]
//| [ 'client close', false ]
//| [ 'client end', 'HELLO DEAR SERVER BYE' ]
//| [ 'client', 'TLSv1.2', { name: 'ECDHE-RSA-AES128-GCM-SHA256', standardName: 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256', version: 'TLSv1.2' }, true, null, 'server.test', false, [Object: null prototype] { CN: 'server.test' }, false, false ]
//| [ 'connect' ]
//| [ 'connecting', true, true, true, false, {}, 'TLSv1.3' ]
//| [ 'server end' ]
//| [ 'server', 'TLSv1.2', { name: 'ECDHE-RSA-AES128-GCM-SHA256', standardName: 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256', version: 'TLSv1.2' }, false, true, 'server.test', false, true, true, 'IPv4', 'number' ]
//| [ 'client close', false ]
//| [ 'client end', 'HELLO DEAR SERVER BYE' ]
//| [ 'client', 'TLSv1.3', { name: 'TLS_AES_256_GCM_SHA384', standardName: 'TLS_AES_256_GCM_SHA384', version: 'TLSv1.3' }, true, null, 'server.test', 'b', [Object: null prototype] { CN: 'server.test' }, false, false ]
//| [ 'connect' ]
//| [ 'connecting', true, true, true, false, {}, 'TLSv1.3' ]
//| [ 'server end' ]
//| [ 'server', 'TLSv1.3', { name: 'TLS_AES_256_GCM_SHA384', standardName: 'TLS_AES_256_GCM_SHA384', version: 'TLSv1.3' }, false, true, 'server.test', 'b', true, true, 'IPv4', 'number' ]
//| [ 'client close', false ]
//| [ 'client end', 'HELLO DEAR SERVER BYE' ]
//| [ 'client', 'TLSv1.2', { name: 'ECDHE-ECDSA-AES128-GCM-SHA256', standardName: 'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256', version: 'TLSv1.2' }, true, null, 'server.test', false, [Object: null prototype] { CN: 'server.test' }, false, false ]
//| [ 'connect' ]
//| [ 'connecting', true, true, true, false, {}, 'TLSv1.3' ]
//| [ 'server end' ]
//| [ 'server', 'TLSv1.2', { name: 'ECDHE-ECDSA-AES128-GCM-SHA256', standardName: 'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256', version: 'TLSv1.2' }, false, true, 'server.test', false, true, true, 'IPv4', 'number' ]
//| [ 'client close', false ]
//| [ 'client end', 'HELLO DEAR SERVER BYE' ]
//| [ 'client', 'TLSv1.3', { name: 'TLS_AES_256_GCM_SHA384', standardName: 'TLS_AES_256_GCM_SHA384', version: 'TLSv1.3' }, true, null, false, false, [Object: null prototype] { CN: 'server.test' }, false, false ]
//| [ 'connect' ]
//| [ 'connecting', true, true, true, false, {}, 'TLSv1.3' ]
//| [ 'server end' ]
//| [ 'server', 'TLSv1.3', { name: 'TLS_AES_256_GCM_SHA384', standardName: 'TLS_AES_256_GCM_SHA384', version: 'TLSv1.3' }, false, true, false, false, true, true, 'IPv4', 'number' ]
