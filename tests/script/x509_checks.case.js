//# files: pki/ca.crt pki/rich.crt pki/server.crt pki/plain.crt pki/below.crt pki/between.crt pki/self.crt pki/rsa.crt pki/rsa.key pki/server.key
const fs = require('fs');
const crypto = require('crypto');
const all = {};
for (const name of ['ca', 'rich', 'server', 'plain', 'below', 'between', 'self', 'rsa']) all[name] = new crypto.X509Certificate(fs.readFileSync(name + '.crt'));
const names = Object.keys(all);
for (const one of names) {
  for (const other of names) {
    console.log(one, other, all[one].checkIssued(all[other]), all[one].verify(all[other].publicKey));
  }
}
const keys = ['rsa', 'server'].map((name) => crypto.createPrivateKey(fs.readFileSync(name + '.key')));
console.log(all.rsa.checkPrivateKey(keys[0]), all.rsa.checkPrivateKey(keys[1]), all.server.checkPrivateKey(keys[1]));
const hosts = ['server.test', 'SERVER.test', 'server.test.', 'a.wild.test', 'a.b.wild.test', 'wild.test', '.wild.test', '.test', '127.0.0.1', 'other', 'plain.test', '',
  'localhost', '*.wild.test', 'xn--a.wild.test'];
const flags = [undefined, { subject: 'always' }, { subject: 'never' }, { wildcards: false }, { partialWildcards: false }, { multiLabelWildcards: true },
  { singleLabelSubdomains: true }];
for (const name of ['rich', 'plain', 'server']) {
  for (const options of flags) {
    console.log(name, JSON.stringify(options), hosts.map((host) => all[name].checkHost(host, options)).join());
  }
  console.log(['x@y.z', 'x@Y.z', 'X@y.z', 'a@b.c', 'y.z'].map((email) => all[name].checkEmail(email)).join());
  console.log(['127.0.0.1', '::1', '0:0:0:0:0:0:0:1', 'fe80::1:2', 'FE80::0.1.0.2', '1.1.1.1'].map((ip) => all[name].checkIP(ip)).join());
}
function tell(name, run) {
  try {
    console.log(name, run());
  } catch (e) {
    console.log(name, e.name, e.code, e.message);
  }
}
for (const value of ['foo', Buffer.alloc(5), 5, undefined]) {
  tell('new', () => new crypto.X509Certificate(value).subject);
}
tell('verify', () => all.ca.verify(5));
tell('verify private', () => all.ca.verify(keys[0]));
tell('checkIssued', () => all.ca.checkIssued(5));
tell('checkPrivateKey', () => all.ca.checkPrivateKey(5));
tell('checkHost', () => all.ca.checkHost(5));
tell('checkHost subject', () => all.ca.checkHost('x', { subject: 'x' }));
tell('checkHost wildcards', () => all.ca.checkHost('x', { wildcards: 1 }));
tell('checkIP', () => all.ca.checkIP('foo'));
tell('call', () => crypto.X509Certificate('x'));
//# status: 0
//| ca ca true true
//| ca rich false false
//| ca server false false
//| ca plain false false
//| ca below false false
//| ca between false false
//| ca self false false
//| ca rsa false false
//| rich ca true true
//| rich rich false false
//| rich server false false
//| rich plain false false
//| rich below false false
//| rich between false false
//| rich self false false
//| rich rsa false false
//| server ca true true
//| server rich false false
//| server server false false
//| server plain false false
//| server below false false
//| server between false false
//| server self false false
//| server rsa false false
//| plain ca true true
//| plain rich false false
//| plain server false false
//| plain plain false false
//| plain below false false
//| plain between false false
//| plain self false false
//| plain rsa false false
//| below ca false false
//| below rich false false
//| below server false false
//| below plain false false
//| below below false false
//| below between true true
//| below self false false
//| below rsa false false
//| between ca true true
//| between rich false false
//| between server false false
//| between plain false false
//| between below false false
//| between between false false
//| between self false false
//| between rsa false false
//| self ca false false
//| self rich false false
//| self server true false
//| self plain false false
//| self below true false
//| self between false false
//| self self true true
//| self rsa false false
//| rsa ca true true
//| rsa rich false false
//| rsa server false false
//| rsa plain false false
//| rsa below false false
//| rsa between false false
//| rsa self false false
//| rsa rsa false false
//| true false true
//| rich undefined server.test,server.test,,*.wild.test,,,*.wild.test,server.test,,,,,,*.wild.test,*.wild.test
//| rich {"subject":"always"} server.test,server.test,,*.wild.test,,,*.wild.test,server.test,,,,,,*.wild.test,*.wild.test
//| rich {"subject":"never"} server.test,server.test,,*.wild.test,,,*.wild.test,server.test,,,,,,*.wild.test,*.wild.test
//| rich {"wildcards":false} server.test,server.test,,,,,*.wild.test,server.test,,,,,,*.wild.test,
//| rich {"partialWildcards":false} server.test,server.test,,*.wild.test,,,*.wild.test,server.test,,,,,,*.wild.test,*.wild.test
//| rich {"multiLabelWildcards":true} server.test,server.test,,*.wild.test,*.wild.test,,*.wild.test,server.test,,,,,,*.wild.test,*.wild.test
//| rich {"singleLabelSubdomains":true} server.test,server.test,,*.wild.test,,,*.wild.test,server.test,,,,,,*.wild.test,*.wild.test
//| x@y.z,x@Y.z,,,
//| 127.0.0.1,,,fe80::1:2,FE80::0.1.0.2,
//| plain undefined ,,,,,,,plain.test,,,plain.test,,,,
//| plain {"subject":"always"} ,,,,,,,plain.test,,,plain.test,,,,
//| plain {"subject":"never"} ,,,,,,,,,,,,,,
//| plain {"wildcards":false} ,,,,,,,plain.test,,,plain.test,,,,
//| plain {"partialWildcards":false} ,,,,,,,plain.test,,,plain.test,,,,
//| plain {"multiLabelWildcards":true} ,,,,,,,plain.test,,,plain.test,,,,
//| plain {"singleLabelSubdomains":true} ,,,,,,,plain.test,,,plain.test,,,,
//| ,,,,
//| ,,,,,
//| server undefined server.test,server.test,,*.wild.test,,,*.wild.test,server.test,,,,,localhost,*.wild.test,*.wild.test
//| server {"subject":"always"} server.test,server.test,,*.wild.test,,,*.wild.test,server.test,,,,,localhost,*.wild.test,*.wild.test
//| server {"subject":"never"} server.test,server.test,,*.wild.test,,,*.wild.test,server.test,,,,,localhost,*.wild.test,*.wild.test
//| server {"wildcards":false} server.test,server.test,,,,,*.wild.test,server.test,,,,,localhost,*.wild.test,
//| server {"partialWildcards":false} server.test,server.test,,*.wild.test,,,*.wild.test,server.test,,,,,localhost,*.wild.test,*.wild.test
//| server {"multiLabelWildcards":true} server.test,server.test,,*.wild.test,*.wild.test,,*.wild.test,server.test,,,,,localhost,*.wild.test,*.wild.test
//| server {"singleLabelSubdomains":true} server.test,server.test,,*.wild.test,,,*.wild.test,server.test,,,,,localhost,*.wild.test,*.wild.test
//| ,,,,
//| 127.0.0.1,::1,0:0:0:0:0:0:0:1,,,
//| new Error ERR_OSSL_PEM_NO_START_LINE error:0480006C:PEM routines::no start line
//| new Error ERR_OSSL_PEM_NO_START_LINE error:0480006C:PEM routines::no start line
//| new TypeError ERR_INVALID_ARG_TYPE The "buffer" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (5)
//| new TypeError ERR_INVALID_ARG_TYPE The "buffer" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received undefined
//| verify TypeError ERR_INVALID_ARG_TYPE The "pkey" argument must be an instance of KeyObject. Received type number (5)
//| verify private TypeError ERR_INVALID_ARG_VALUE The argument 'pkey' is invalid. Received PrivateKeyObject [KeyObject] { [Symbol(kKeyType)]: 'private' }
//| checkIssued TypeError ERR_INVALID_ARG_TYPE The "otherCert" argument must be an instance of X509Certificate. Received type number (5)
//| checkPrivateKey TypeError ERR_INVALID_ARG_TYPE The "pkey" argument must be an instance of KeyObject. Received type number (5)
//| checkHost TypeError ERR_INVALID_ARG_TYPE The "name" argument must be of type string. Received type number (5)
//| checkHost subject TypeError ERR_INVALID_ARG_VALUE The property 'options.subject' is invalid. Received 'x'
//| checkHost wildcards TypeError ERR_INVALID_ARG_TYPE The "options.wildcards" property must be of type boolean. Received type number (1)
//| checkIP TypeError ERR_INVALID_ARG_VALUE Invalid IP
//| call TypeError undefined Class constructor X509Certificate cannot be invoked without 'new'
