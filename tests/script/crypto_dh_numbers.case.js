var crypto = require('crypto');
function tell(name, run) {
  try {
    console.log(name, run());
  } catch (e) {
    console.log(name, e.name, e.code, e.message);
  }
}

['modp1', 'modp2', 'modp5', 'modp14', 'modp15', 'modp16', 'modp17', 'modp18'].forEach(function (name) {
  var group = crypto.getDiffieHellman(name);
  console.log(name, group.getPrime().length, crypto.createHash('sha256').update(group.getPrime()).digest('base64'), group.getGenerator('hex'), group.verifyError);
});
var one = crypto.getDiffieHellman('modp14'), other = crypto.createDiffieHellman(one.getPrime(), one.getGenerator());
one.generateKeys();
other.setPrivateKey('0123456789abcdef', 'hex');
other.generateKeys();
console.log(other.getPublicKey('base64').slice(0, 60), other.getPrivateKey('hex').toLowerCase());
console.log(one.computeSecret(other.getPublicKey()).equals(other.computeSecret(one.getPublicKey())), typeof one.setPrivateKey);
var small = crypto.createDiffieHellman(512);
console.log(small.getPrime().length, small.getGenerator('hex'), small.verifyError, small.generateKeys().length <= 64);
var cases = {
  'nothing': function () { return crypto.createDiffieHellman(); },
  'group': function () { return crypto.getDiffieHellman('foo'); },
  'no key': function () { return crypto.getDiffieHellman('modp1').getPublicKey(); },
  'no private': function () { return crypto.getDiffieHellman('modp1').getPrivateKey(); },
  'small': function () { var d = crypto.getDiffieHellman('modp1'); d.generateKeys(); return d.computeSecret(Buffer.from([1])); },
  'zero': function () { var d = crypto.getDiffieHellman('modp1'); d.generateKeys(); return d.computeSecret(Buffer.alloc(96)); }
};
Object.keys(cases).forEach(function (name) {
  tell(name, cases[name]);
});
//# status: 0
//| modp1 96 tSumowJlIKbEnTfkWHYBgBvuUAEjsyWba/A+fOzD5j0= 02 0
//| modp2 128 PzWj9fbEN2p0SsrUCbsi+NiX+UnSMR2IWtqokJgbZ6A= 02 0
//| modp5 192 ZPzIPsQDkwvxg5PbyIPMqh+7CKyHb3f3qpl0jKlFAZs= 02 0
//| modp14 256 1mQ295u9ay44wP+9B5vpBNJkFBXi5nFA4JRIvppgiQ4= 02 0
//| modp15 384 SM+LCS+85DWdmHGr90+Y4lthYzeeqhXNkIfoAMbRxVw= 02 0
//| modp16 512 TulRh2gryyMK0mqVIF9pIOhHCPYlGziUMpsJ7CORnjM= 02 0
//| modp17 768 0b/m0JJc5+TaJitihhUUp3VeNYMeQp80PnuGSEhlfv0= 02 0
//| modp18 1024 OatP6rlQoxKPtxrMufw5ZdhXAS4IGZioWZbj6os8O88= 02 0
//| OWvqoUo+paMdQKmSMPs/tVbs6r/Rj5SvfKYcKSFhw1OQ4V7i3XA2bILMTGfJ 0123456789abcdef
//| true undefined
//| 64 02 0 true
//| nothing TypeError ERR_INVALID_ARG_TYPE The "sizeOrKey" argument must be one of type number or string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView. Received undefined
//| group Error ERR_CRYPTO_UNKNOWN_DH_GROUP Unknown DH group
//| no key Error ERR_CRYPTO_INVALID_STATE No public key - did you forget to generate one?
//| no private Error ERR_CRYPTO_INVALID_STATE No private key - did you forget to generate one?
//| small RangeError ERR_CRYPTO_INVALID_KEYLEN Supplied key is too small
//| zero RangeError ERR_CRYPTO_INVALID_KEYLEN Supplied key is too small
