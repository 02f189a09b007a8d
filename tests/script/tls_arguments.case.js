//# files: pki/ca.crt pki/server.crt pki/server.key pki/other.key pki/server.pfx
const fs = require('fs');
const tls = require('tls');
const crypto = require('crypto');
function tell(name, run) {
  try {
    console.log(name, run());
  } catch (e) {
    console.log(name, e.name, e.code, e.message);
  }
}
const read = (name) => fs.readFileSync(name);
const locked = crypto.createPrivateKey(read('server.key')).export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' });
const contexts = [{}, undefined, { minVersion: 'x' }, { maxVersion: 5 }, { minVersion: 'TLSv1.3', secureProtocol: 'TLS_method' }, { secureProtocol: 'foo' },
  { secureProtocol: 'SSLv3_method' }, { secureProtocol: 'SSLv2_method' }, { secureProtocol: 'TLSv1_2_client_method' }, { cert: 'x' }, { ca: 'x' }, { ca: 5 }, { cert: 5 }, { key: 5 }, { key: 'x' },
  { key: read('server.key'), cert: read('server.crt') }, { key: read('other.key'), cert: read('server.crt') }, { key: locked }, { key: locked, passphrase: 'x' },
  { key: [{ pem: locked, passphrase: 'x' }], cert: [read('server.crt')] }, { key: locked, passphrase: 5 }, { ciphers: 5 },
  { pfx: read('server.pfx'), passphrase: 'secret' }, { pfx: [{ buf: read('server.pfx'), passphrase: 'secret' }] }, { pfx: read('server.pfx'), passphrase: 'wrong' }];
contexts.forEach((options, i) => tell(i, () => tls.createSecureContext(options).constructor.name));
tell('connect context', () => tls.connect({ port: 1, secureContext: 5 }));
tell('server', () => tls.createServer(5));
tell('server SNI', () => tls.createServer({ SNICallback: 5 }));
tell('server both', () => tls.createServer({ ALPNCallback() {}, ALPNProtocols: ['a'] }));
tell('server timeout', () => tls.createServer({ handshakeTimeout: 'x' }));
tell('addContext', () => tls.createServer().addContext());
console.log(tls.DEFAULT_MIN_VERSION, tls.DEFAULT_MAX_VERSION, tls.DEFAULT_ECDH_CURVE, tls.CLIENT_RENEG_LIMIT, tls.CLIENT_RENEG_WINDOW);
const out = {};
tls.convertALPNProtocols(['a', 'bcd'], out);
console.log(out);
const names = [['a.com', { subject: { CN: 'a.com' } }], ['a.com', { subject: { CN: 'A.COM' } }], ['a.com', { subject: { CN: 'b.com' } }], ['a.com', { subject: {} }],
  ['b.a.com', { subject: { CN: '*.a.com' } }], ['c.b.a.com', { subject: { CN: '*.a.com' } }], ['a.com', { subject: { CN: '*.com' } }], ['a.com.', { subject: { CN: 'a.com' } }],
  ['a.com', { subject: { CN: ['x', 'a.com'] } }], ['bar.a.com', { subject: { CN: 'b*r.a.com' } }], ['a.b.com', { subject: { CN: '*n.b.com' } }], ['xn--a.b.com', { subject: { CN: 'xn--*.b.com' } }],
  ['a.com', { subjectaltname: 'DNS:a.com', subject: { CN: 'b.com' } }], ['a.com', { subjectaltname: 'DNS:*.a.com', subject: { CN: 'a.com' } }],
  ['a.com', { subjectaltname: 'DNS:x.com, DNS:a.com, URI:http://b.com/', subject: { CN: 'b.com' } }], ['a.com', { subjectaltname: 'URI:http://a.com/', subject: { CN: 'b.com' } }],
  ['a.com', { subjectaltname: 'URI:http://b.com/', subject: { CN: 'a.com' } }], ['8.8.8.8', { subjectaltname: 'IP Address:8.8.8.8', subject: { CN: '8.8.8.8' } }],
  ['8.8.8.8', { subject: { CN: '8.8.8.8' } }], ['8.8.4.4', { subjectaltname: 'IP Address:8.8.8.8', subject: { CN: '8.8.8.8' } }], ['::1', { subjectaltname: 'IP Address:0:0:0:0:0:0:0:1' }],
  ['a.com', { subjectaltname: 'DNS:"x.com\\u002c DNS:a.com"', subject: {} }], ['a.com', {}], ['a.com', { subjectaltname: 'IP Address:8.8.8.8', subject: {} }]];
for (const [host, cert] of names) {
  const error = tls.checkServerIdentity(host, cert);
  console.log(host, error && [error.code, error.message, error.reason, error.host, error.cert === cert]);
}
//# status: 0
//| 0 SecureContext
//| 1 SecureContext
//| 2 TypeError ERR_TLS_INVALID_PROTOCOL_VERSION "x" is not a valid minimum TLS protocol version
//| 3 TypeError ERR_TLS_INVALID_PROTOCOL_VERSION 5 is not a valid maximum TLS protocol version
//| 4 TypeError ERR_TLS_PROTOCOL_VERSION_CONFLICT TLS protocol version "TLSv1.3" conflicts with secureProtocol "TLS_method"
//| 5 TypeError ERR_TLS_INVALID_PROTOCOL_METHOD Unknown method: foo
//| 6 TypeError ERR_TLS_INVALID_PROTOCOL_METHOD SSLv3 methods disabled
//| 7 TypeError ERR_TLS_INVALID_PROTOCOL_METHOD SSLv2 methods disabled
//| 8 SecureContext
//| 9 Error ERR_OSSL_PEM_NO_START_LINE error:0480006C:PEM routines::no start line
//| 10 SecureContext
//| 11 TypeError ERR_INVALID_ARG_TYPE The "options.ca" property must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (5)
//| 12 TypeError ERR_INVALID_ARG_TYPE The "options.cert" property must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (5)
//| 13 TypeError ERR_INVALID_ARG_TYPE The "options.key" property must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (5)
//| 14 Error ERR_OSSL_UNSUPPORTED error:1E08010C:DECODER routines::unsupported
//| 15 SecureContext
//| 16 Error ERR_OSSL_X509_KEY_VALUES_MISMATCH error:05800074:x509 certificate routines::key values mismatch
//| 17 Error ERR_OSSL_BAD_DECRYPT error:1C800064:Provider routines::bad decrypt
//| 18 SecureContext
//| 19 SecureContext
//| 20 TypeError ERR_INVALID_ARG_TYPE The "options.passphrase" property must be of type string. Received type number (5)
//| 21 TypeError ERR_INVALID_ARG_TYPE The "options.ciphers" property must be of type string. Received type number (5)
//| 22 SecureContext
//| 23 SecureContext
//| 24 Error undefined mac verify failure
//| connect context TypeError ERR_TLS_INVALID_CONTEXT context must be a SecureContext
//| server TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5)
//| server SNI TypeError ERR_INVALID_ARG_TYPE The "options.SNICallback" property must be of type function. Received type number (5)
//| server both TypeError ERR_TLS_ALPN_CALLBACK_WITH_PROTOCOLS The ALPNCallback and ALPNProtocols TLS options are mutually exclusive
//| server timeout TypeError ERR_INVALID_ARG_TYPE The "options.handshakeTimeout" property must be of type number. Received type string ('x')
//| addContext Error ERR_TLS_REQUIRED_SERVER_NAME "servername" is required parameter for Server.addContext
//| TLSv1.2 TLSv1.3 auto 3 600
//| { ALPNProtocols: <Buffer 01 61 03 62 63 64> }
//| a.com undefined
//| a.com undefined
//| a.com [
//|   'ERR_TLS_CERT_ALTNAME_INVALID',
//|   "Hostname/IP does not match certificate's altnames: Host: a.com. is not cert's CN: b.com",
//|   "Host: a.com. is not cert's CN: b.com",
//|   'a.com',
//|   true
//| ]
//| a.com [
//|   'ERR_TLS_CERT_ALTNAME_INVALID',
//|   "Hostname/IP does not match certificate's altnames: Cert does not contain a DNS name",
//|   'Cert does not contain a DNS name',
//|   'a.com',
//|   true
//| ]
//| b.a.com undefined
//| c.b.a.com [
//|   'ERR_TLS_CERT_ALTNAME_INVALID',
//|   "Hostname/IP does not match certificate's altnames: Host: c.b.a.com. is not cert's CN: *.a.com",
//|   "Host: c.b.a.com. is not cert's CN: *.a.com",
//|   'c.b.a.com',
//|   true
//| ]
//| a.com [
//|   'ERR_TLS_CERT_ALTNAME_INVALID',
//|   "Hostname/IP does not match certificate's altnames: Host: a.com. is not cert's CN: *.com",
//|   "Host: a.com. is not cert's CN: *.com",
//|   'a.com',
//|   true
//| ]
//| a.com. undefined
//| a.com undefined
//| bar.a.com undefined
//| a.b.com [
//|   'ERR_TLS_CERT_ALTNAME_INVALID',
//|   "Hostname/IP does not match certificate's altnames: Host: a.b.com. is not cert's CN: *n.b.com",
//|   "Host: a.b.com. is not cert's CN: *n.b.com",
//|   'a.b.com',
//|   true
//| ]
//| xn--a.b.com [
//|   'ERR_TLS_CERT_ALTNAME_INVALID',
//|   "Hostname/IP does not match certificate's altnames: Host: xn--a.b.com. is not cert's CN: xn--*.b.com",
//|   "Host: xn--a.b.com. is not cert's CN: xn--*.b.com",
//|   'xn--a.b.com',
//|   true
//| ]
//| a.com undefined
//| a.com [
//|   'ERR_TLS_CERT_ALTNAME_INVALID',
//|   "Hostname/IP does not match certificate's altnames: Host: a.com. is not in the cert's altnames: DNS:*.a.com",
//|   "Host: a.com. is not in the cert's altnames: DNS:*.a.com",
//|   'a.com',
//|   true
//| ]
//| a.com undefined
//| a.com [
//|   'ERR_TLS_CERT_ALTNAME_INVALID',
//|   "Hostname/IP does not match certificate's altnames: Host: a.com. is not cert's CN: b.com",
//|   "Host: a.com. is not cert's CN: b.com",
//|   'a.com',
//|   true
//| ]
//| a.com undefined
//| 8.8.8.8 undefined
//| 8.8.8.8 [
//|   'ERR_TLS_CERT_ALTNAME_INVALID',
//|   "Hostname/IP does not match certificate's altnames: IP: 8.8.8.8 is not in the cert's list: ",
//|   "IP: 8.8.8.8 is not in the cert's list: ",
//|   '8.8.8.8',
//|   true
//| ]
//| 8.8.4.4 [
//|   'ERR_TLS_CERT_ALTNAME_INVALID',
//|   "Hostname/IP does not match certificate's altnames: IP: 8.8.4.4 is not in the cert's list: 8.8.8.8",
//|   "IP: 8.8.4.4 is not in the cert's list: 8.8.8.8",
//|   '8.8.4.4',
//|   true
//| ]
//| ::1 undefined
//| a.com [
//|   'ERR_TLS_CERT_ALTNAME_INVALID',
//|   `Hostname/IP does not match certificate's altnames: Host: a.com. is not in the cert's altnames: DNS:"x.com\\u002c DNS:a.com"`,
//|   `Host: a.com. is not in the cert's altnames: DNS:"x.com\\u002c DNS:a.com"`,
//|   'a.com',
//|   true
//| ]
//| a.com [
//|   'ERR_TLS_CERT_ALTNAME_INVALID',
//|   "Hostname/IP does not match certificate's altnames: Cert does not contain a DNS name",
//|   'Cert does not contain a DNS name',
//|   'a.com',
//|   true
//| ]
//| a.com [
//|   'ERR_TLS_CERT_ALTNAME_INVALID',
//|   "Hostname/IP does not match certificate's altnames: Cert does not contain a DNS name",
//|   'Cert does not contain a DNS name',
//|   'a.com',
//|   true
//| ]
