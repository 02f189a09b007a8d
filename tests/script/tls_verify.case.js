//# files: pki/ca.crt pki/ca.key pki/server.crt pki/server.key pki/expired.crt pki/expired.key pki/future.crt pki/future.key pki/self.crt pki/self.key pki/other.crt pki/other.key pki/below.crt pki/below.key pki/between.crt pki/client.crt pki/client.key pki/plain.crt pki/plain.key
const fs = require('fs');
const tls = require('tls');
const read = (name) => fs.readFileSync(name);

// What a client of a server with that certificate says.
function attempt(title, name, options, serverOptions) {
  return new Promise((resolve) => {
    const server = tls.createServer(Object.assign({ key: read(name + '.key'), cert: read(name + '.crt') }, serverOptions), (socket) => {
      socket.on('error', () => {});
      socket.end('x');
    });
    server.on('tlsClientError', () => {});
    server.listen(0, '127.0.0.1', () => {
      const said = [];
      const client = tls.connect(Object.assign({ port: server.address().port, host: '127.0.0.1', ca: read('ca.crt'), servername: 'server.test' }, options), () => {
        said.push('secure', client.authorized, client.authorizationError);
      });
      client.on('error', (error) => said.push('error', error.code, error.message, error.reason, error.host, client.authorizationError));
      client.on('data', (bytes) => said.push(String(bytes)));
      client.on('close', (failed) => {
        console.log(title, ...said, 'close', failed);
        server.close(resolve);
      });
    });
  });
}
(async () => {
  for (const maxVersion of ['TLSv1.3', 'TLSv1.2']) {
    for (const rejectUnauthorized of [true, false]) {
      const both = { rejectUnauthorized, maxVersion };
      await attempt('right', 'server', both);
      await attempt('no authority', 'server', { ...both, ca: [] });
      await attempt('other authority', 'server', { ...both, ca: read('self.crt') });
      await attempt('expired', 'expired', both);
      await attempt('future', 'future', both);
      await attempt('self', 'self', both);
      await attempt('self trusted', 'self', { ...both, ca: [read('ca.crt'), read('self.crt')] });
      await attempt('other name', 'other', both);
      await attempt('plain name', 'plain', both);
      await attempt('plain', 'plain', { ...both, servername: 'plain.test' });
      await attempt('wild', 'server', { ...both, servername: 'a.wild.test' });
      await attempt('too wild', 'server', { ...both, servername: 'a.b.wild.test' });
      await attempt('address', 'server', { ...both, servername: undefined });
      await attempt('chain is missing', 'below', both);
      await attempt('chain', 'below', both, { cert: Buffer.concat([read('below.crt'), read('between.crt')]) });
      await attempt('chain with root', 'below', both, { cert: Buffer.concat([read('below.crt'), read('between.crt'), read('ca.crt')]) });
      await attempt('chain with root, unknown', 'below', { ...both, ca: read('self.crt') }, { cert: Buffer.concat([read('below.crt'), read('between.crt'), read('ca.crt')]) });
      await attempt('chain without root, unknown', 'below', { ...both, ca: read('self.crt') }, { cert: Buffer.concat([read('below.crt'), read('between.crt')]) });
      await attempt('own check', 'server', { ...both, checkServerIdentity: (host, cert) => new Error(host + ' ' + cert.subject.CN) });
      await attempt('own check is content', 'other', { ...both, checkServerIdentity: () => undefined });
    }
  }
})();
//# status: 0
//| right secure true null x close false
//| no authority error UNABLE_TO_VERIFY_LEAF_SIGNATURE unable to verify the first certificate undefined undefined UNABLE_TO_VERIFY_LEAF_SIGNATURE close true
//| other authority error UNABLE_TO_VERIFY_LEAF_SIGNATURE unable to verify the first certificate undefined undefined UNABLE_TO_VERIFY_LEAF_SIGNATURE close true
//| expired error CERT_HAS_EXPIRED certificate has expired undefined undefined CERT_HAS_EXPIRED close true
//| future error CERT_NOT_YET_VALID certificate is not yet valid undefined undefined CERT_NOT_YET_VALID close true
//| self error DEPTH_ZERO_SELF_SIGNED_CERT self-signed certificate undefined undefined DEPTH_ZERO_SELF_SIGNED_CERT close true
//| self trusted secure true null x close false
//| other name error ERR_TLS_CERT_ALTNAME_INVALID Hostname/IP does not match certificate's altnames: Host: server.test. is not in the cert's altnames: DNS:other.test Host: server.test. is not in the cert's altnames: DNS:other.test server.test ERR_TLS_CERT_ALTNAME_INVALID close true
//| plain name error ERR_TLS_CERT_ALTNAME_INVALID Hostname/IP does not match certificate's altnames: Host: server.test. is not cert's CN: plain.test Host: server.test. is not cert's CN: plain.test server.test ERR_TLS_CERT_ALTNAME_INVALID close true
//| plain secure true null x close false
//| wild secure true null x close false
//| too wild error ERR_TLS_CERT_ALTNAME_INVALID Hostname/IP does not match certificate's altnames: Host: a.b.wild.test. is not in the cert's altnames: DNS:server.test, DNS:*.wild.test, DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1 Host: a.b.wild.test. is not in the cert's altnames: DNS:server.test, DNS:*.wild.test, DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1 a.b.wild.test ERR_TLS_CERT_ALTNAME_INVALID close true
//| address secure true null x close false
//| chain is missing error UNABLE_TO_VERIFY_LEAF_SIGNATURE unable to verify the first certificate undefined undefined UNABLE_TO_VERIFY_LEAF_SIGNATURE close true
//| chain secure true null x close false
//| chain with root secure true null x close false
//| chain with root, unknown error SELF_SIGNED_CERT_IN_CHAIN self-signed certificate in certificate chain undefined undefined SELF_SIGNED_CERT_IN_CHAIN close true
//| chain without root, unknown error UNABLE_TO_GET_ISSUER_CERT_LOCALLY unable to get local issuer certificate undefined undefined UNABLE_TO_GET_ISSUER_CERT_LOCALLY close true
//| own check error undefined server.test server.test undefined undefined server.test server.test close true
//| own check is content secure true null x close false
//| right secure true null x close false
//| no authority secure false UNABLE_TO_VERIFY_LEAF_SIGNATURE x close false
//| other authority secure false UNABLE_TO_VERIFY_LEAF_SIGNATURE x close false
//| expired secure false CERT_HAS_EXPIRED x close false
//| future secure false CERT_NOT_YET_VALID x close false
//| self secure false DEPTH_ZERO_SELF_SIGNED_CERT x close false
//| self trusted secure true null x close false
//| other name secure false ERR_TLS_CERT_ALTNAME_INVALID x close false
//| plain name secure false ERR_TLS_CERT_ALTNAME_INVALID x close false
//| plain secure true null x close false
//| wild secure true null x close false
//| too wild secure false ERR_TLS_CERT_ALTNAME_INVALID x close false
//| address secure true null x close false
//| chain is missing secure false UNABLE_TO_VERIFY_LEAF_SIGNATURE x close false
//| chain secure true null x close false
//| chain with root secure true null x close false
//| chain with root, unknown secure false SELF_SIGNED_CERT_IN_CHAIN x close false
//| chain without root, unknown secure false UNABLE_TO_GET_ISSUER_CERT_LOCALLY x close false
//| own check secure false server.test server.test x close false
//| own check is content secure true null x close false
//| right secure true null x close false
//| no authority error UNABLE_TO_VERIFY_LEAF_SIGNATURE unable to verify the first certificate undefined undefined UNABLE_TO_VERIFY_LEAF_SIGNATURE close true
//| other authority error UNABLE_TO_VERIFY_LEAF_SIGNATURE unable to verify the first certificate undefined undefined UNABLE_TO_VERIFY_LEAF_SIGNATURE close true
//| expired error CERT_HAS_EXPIRED certificate has expired undefined undefined CERT_HAS_EXPIRED close true
//| future error CERT_NOT_YET_VALID certificate is not yet valid undefined undefined CERT_NOT_YET_VALID close true
//| self error DEPTH_ZERO_SELF_SIGNED_CERT self-signed certificate undefined undefined DEPTH_ZERO_SELF_SIGNED_CERT close true
//| self trusted secure true null x close false
//| other name error ERR_TLS_CERT_ALTNAME_INVALID Hostname/IP does not match certificate's altnames: Host: server.test. is not in the cert's altnames: DNS:other.test Host: server.test. is not in the cert's altnames: DNS:other.test server.test ERR_TLS_CERT_ALTNAME_INVALID close true
//| plain name error ERR_TLS_CERT_ALTNAME_INVALID Hostname/IP does not match certificate's altnames: Host: server.test. is not cert's CN: plain.test Host: server.test. is not cert's CN: plain.test server.test ERR_TLS_CERT_ALTNAME_INVALID close true
//| plain secure true null x close false
//| wild secure true null x close false
//| too wild error ERR_TLS_CERT_ALTNAME_INVALID Hostname/IP does not match certificate's altnames: Host: a.b.wild.test. is not in the cert's altnames: DNS:server.test, DNS:*.wild.test, DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1 Host: a.b.wild.test. is not in the cert's altnames: DNS:server.test, DNS:*.wild.test, DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1 a.b.wild.test ERR_TLS_CERT_ALTNAME_INVALID close true
//| address secure true null x close false
//| chain is missing error UNABLE_TO_VERIFY_LEAF_SIGNATURE unable to verify the first certificate undefined undefined UNABLE_TO_VERIFY_LEAF_SIGNATURE close true
//| chain secure true null x close false
//| chain with root secure true null x close false
//| chain with root, unknown error SELF_SIGNED_CERT_IN_CHAIN self-signed certificate in certificate chain undefined undefined SELF_SIGNED_CERT_IN_CHAIN close true
//| chain without root, unknown error UNABLE_TO_GET_ISSUER_CERT_LOCALLY unable to get local issuer certificate undefined undefined UNABLE_TO_GET_ISSUER_CERT_LOCALLY close true
//| own check error undefined server.test server.test undefined undefined server.test server.test close true
//| own check is content secure true null x close false
//| right secure true null x close false
//| no authority secure false UNABLE_TO_VERIFY_LEAF_SIGNATURE x close false
//| other authority secure false UNABLE_TO_VERIFY_LEAF_SIGNATURE x close false
//| expired secure false CERT_HAS_EXPIRED x close false
//| future secure false CERT_NOT_YET_VALID x close false
//| self secure false DEPTH_ZERO_SELF_SIGNED_CERT x close false
//| self trusted secure true null x close false
//| other name secure false ERR_TLS_CERT_ALTNAME_INVALID x close false
//| plain name secure false ERR_TLS_CERT_ALTNAME_INVALID x close false
//| plain secure true null x close false
//| wild secure true null x close false
//| too wild secure false ERR_TLS_CERT_ALTNAME_INVALID x close false
//| address secure true null x close false
//| chain is missing secure false UNABLE_TO_VERIFY_LEAF_SIGNATURE x close false
//| chain secure true null x close false
//| chain with root secure true null x close false
//| chain with root, unknown secure false SELF_SIGNED_CERT_IN_CHAIN x close false
//| chain without root, unknown secure false UNABLE_TO_GET_ISSUER_CERT_LOCALLY x close false
//| own check secure false server.test server.test x close false
//| own check is content secure true null x close false
