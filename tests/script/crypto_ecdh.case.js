var crypto = require('crypto');
var keys = {
  p256: 'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgtAe+6SscWrQDxGZyndH4Prmflw1BiEPs/03z6cdV5pKhRANCAAQ6siZuAtQcniMEUdXMzN5F0JfVPpuOKxlNqFdJvzhnQ9QXPQIDu8c2zK4L7OBrdXXVammvzwJxFMKJWYl7jFNm',
  p256b: 'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg3Lt8k0zz5BdiNshcVjhcIWpo6EEbeamY+WTVHUBATTWhRANCAAQEbI/fqJfLXXZey+O36xly1dlAzIukkVVszNdCB1ZQ5MuPAJhubq4QgLXCedMPZznNzwwqtwF3aXHCZ4Os3yr4',
  p384: 'MIG2AgEAMBAGByqGSM49AgEGBSuBBAAiBIGeMIGbAgEBBDBidCdJYPA1ls1DDsbots/dT3oig2g2Hsxvw/MRIvQcxkRbIzGNNB93D4rqml27qO2hZANiAATUybVf/mqmodkI3uAwlwDNTpC+ftLPMlcgvSiQbfTLBhWt7rD/TwweWM68f4FXEDBCWwAjG2LMEWW3P0P+9ydYs8QwlEhVjqOECGIzCGP8vdc28c8zCJCK7jKSe2XquUs=',
  x: 'MC4CAQAwBQYDK2VuBCIEICi3DNIUwh8qQeIrNsmcYWUlJjSG/l8lQMFsdVOrpkFC',
  x2: 'MC4CAQAwBQYDK2VuBCIEIPi8OqB8+ZzqDQpIayPc42LXnsU9bOr9rL7HAb6TrQ9/',
  rsa: 'MIICeAIBADANBgkqhkiG9w0BAQEFAASCAmIwggJeAgEAAoGBAMLxL0NZvy4Frr1Yp7mViNKpj9uAQwRpWpWoWUgovqSij6Xz6HJeNzF5sONKhUWytqRuSPU2Qim8yekV4jfJAowVnXneh4tJJJIJf6cqaXunmeH7hCArv5yrrIC/5CyIQm08n9ILGVMop5ug1mjVSEwyhqUaV0oV75dm1iG/yMCLAgMBAAECgYEAoEYfb6ZH8pSld/N94q040sqqBfPMJcJgwY6p6RPmugEVTYHdaLphcoH0lsrcC9PFKieqQEEd4Kbg8owVc3wGZKg+kWl0sf6NbUk9SrT+S9HiIDerxueaFjzGKlxDwoEhI8kVfM6Y0NnHIpwsvoF3nysmGFNkSvAaop5EGjZyluECQQD7GotmCtrSEZxcNCP2xRsLe8tE37XlnzFPDuiZu+FMgmqCbua7EdhnZOath57aARsGsy5gEJox5fsOIPfSsd9DAkEAxr5LLxdZuQNM/WpH8cIdlIQYSEOhzGrLUiRoJEQQtt9Q8uAc1BL/tSBTbDLKycov4A8B4Ybm1LP0PO3e82eRGQJBAKu0NQor9gGbhT4PcWA23A14M0D/cJR5zO/wk+E79g2pSEe0qhXVWBMrjgmvKVKNWvuz3sxVzfq89nVs2cm7U50CQQCHsaGPs3e1FIXaeFhKvmiH4HDb1iGAemH74ZOhPz/SPEL+sPm96oLgXgPXWg6PHBb3+gckvoCYNY3Kk/anZczxAkAZurW99XpY+oINaZYBTGAu73u3sq/VQboFHSzRNG2QUYloVEAUAAKq836XOnHOucdmcijwHt4jVMuROn/1k+vo'
};
function key(name) {
  return crypto.createPrivateKey({ key: Buffer.from(keys[name], 'base64'), format: 'der', type: 'pkcs8' });
}
function tell(name, run) {
  try {
    console.log(name, run());
  } catch (e) {
    console.log(name, e.name, e.code, e.message);
  }
}

['prime256v1', 'secp256k1', 'secp384r1', 'secp521r1'].forEach(function (curve) {
  var one = crypto.createECDH(curve), other = crypto.createECDH(curve);
  one.setPrivateKey(Buffer.alloc(30, 1));
  other.setPrivateKey('0203040506', 'hex');
  console.log(curve, one.getPrivateKey('hex').toLowerCase(), one.getPublicKey('base64'), one.getPublicKey('base64', 'compressed'), other.getPublicKey('base64', 'hybrid'));
  var secret = one.computeSecret(other.getPublicKey());
  console.log(secret.toString('base64'), other.computeSecret(one.getPublicKey('latin1', 'compressed'), 'latin1', 'base64') === secret.toString('base64'));
  console.log(crypto.ECDH.convertKey(one.getPublicKey(null, 'compressed'), curve, null, 'base64', 'uncompressed') === one.getPublicKey('base64'),
      one.generateKeys('hex', 'compressed').length, one.getPrivateKey().length > 20);
});
var pairs = [['p256', 'p256b'], ['x', 'x2']];
pairs.forEach(function (pair) {
  var secret = crypto.diffieHellman({ privateKey: key(pair[0]), publicKey: crypto.createPublicKey(key(pair[1])) });
  console.log(secret.toString('base64'), crypto.diffieHellman({ privateKey: key(pair[1]), publicKey: crypto.createPublicKey(key(pair[0])) }).equals(secret));
});
// Any 32 bytes are a key.
var prefix = Buffer.from('302e020100300506032b656e04220420', 'hex'), publicPrefix = Buffer.from('302a300506032b656e032100', 'hex');
var alice = crypto.createPrivateKey({ format: 'der', type: 'pkcs8', key: Buffer.concat([prefix,
  Buffer.from('77076d0a7318a57d3c16c17251b26645df4c1d2c1a1f8d2b0e2c1d4a5b6c7d8e', 'hex')]) });
console.log(alice.export({ format: 'jwk' }));
console.log(crypto.diffieHellman({ privateKey: alice, publicKey: crypto.createPublicKey({ format: 'der', type: 'spki', key: Buffer.concat([publicPrefix,
  Buffer.from('de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f', 'hex')]) }) }).toString('base64'));
var cases = {
  'curve': function () { return crypto.createECDH('foo'); },
  'curve 5': function () { return crypto.createECDH(5); },
  'public': function () { return crypto.createECDH('prime256v1').getPublicKey(); },
  'private': function () { return crypto.createECDH('prime256v1').getPrivateKey(); },
  'secret': function () { return crypto.createECDH('prime256v1').computeSecret(Buffer.alloc(65)); },
  'point': function () { var e = crypto.createECDH('prime256v1'); e.generateKeys(); return e.computeSecret(Buffer.alloc(65, 4)); },
  'zero': function () { return crypto.createECDH('prime256v1').setPrivateKey(Buffer.alloc(32)); },
  'order': function () { return crypto.createECDH('prime256v1').setPrivateKey(Buffer.alloc(32, 255)); },
  'set public': function () { return crypto.createECDH('prime256v1').setPublicKey(Buffer.alloc(32)); },
  'format': function () { var e = crypto.createECDH('prime256v1'); e.generateKeys(); return e.getPublicKey('hex', 'foo'); },
  'convert': function () { return crypto.ECDH.convertKey('04', 'prime256v1', 'hex', 'hex'); },
  'convert curve': function () { return crypto.ECDH.convertKey('00', 'foo', 'hex', 'hex'); },
  'options': function () { return crypto.diffieHellman(); },
  'empty': function () { return crypto.diffieHellman({}); },
  'mixed': function () { return crypto.diffieHellman({ privateKey: key('p256'), publicKey: key('x') }); },
  'rsa': function () { return crypto.diffieHellman({ privateKey: key('rsa'), publicKey: key('rsa') }); },
  'public first': function () { return crypto.diffieHellman({ privateKey: crypto.createPublicKey(key('x')), publicKey: key('x') }); }
};
Object.keys(cases).forEach(function (name) {
  tell(name, cases[name]);
});
//# status: 0
//| prime256v1 010101010101010101010101010101010101010101010101010101010101 BG6g7Q+9VRAWQyT2GJJx8GFysrYckNQPL83kp1SrLzwEumadA/x/1U1BH4dtUPgBzXgTL1B1QkBSIEGKP6GPZ3I= Am6g7Q+9VRAWQyT2GJJx8GFysrYckNQPL83kp1SrLzwE B4NrQ1iiB6lT6mnJusKltS5EAlWdd0gnmcRThqWCnaUAOQ98yLZwLA0J8fBHWHyQ90cEbAF9NUPaVL1o1mPP8Zc=
//| tZPX+V3s2IURKiRq2msvFlBP85xuCmTXAL9osAud4ww= true
//| true 66 true
//| secp256k1 010101010101010101010101010101010101010101010101010101010101 BPMJmSKTTamtp5o3zhGWrj4hu3c2FRxbnHBdzXQdHsRVgTncZJc4Y1M/ufs94qw/0/lfDeCqADOPb4V6HeqgOH0= A/MJmSKTTamtp5o3zhGWrj4hu3c2FRxbnHBdzXQdHsRV BwQYvh6IM1XPoT4qXjjI6kGsGJiFU/EppvHgv5rlq6+J915/CmObpEvfkPCmVncjDCNxZ5JSbbzEzZwz2escT8s=
//| DZXxHgeZPLR9cMrA7SAPt2H13XXZF5O3zZcdO7zh6xI= true
//| true 66 true
//| secp384r1 010101010101010101010101010101010101010101010101010101010101 BDfHrE4sHm9Pr8lBk2t+WdvfJtV1Y+pkm9pJDFX9t4DpJUxJ8Pl3iD8az3Np9+yjGqLUjGPhGe03MHeXeU0qZpzrk0MHFvGUMiLO0bV2a21p8kY7klzvx9CQaIAMj5Sacg== AjfHrE4sHm9Pr8lBk2t+WdvfJtV1Y+pkm9pJDFX9t4DpJUxJ8Pl3iD8az3Np9+yjGg== BlnP59g6F4BSn5z+dlS2lNLimnsLzBooMdtGyfIJ9oUdmAaMusKtw8sNovGYGVbMUdyFfyi/I0kDgjtCwmvK0jzlG4UVprt9OvIo3nccv58lCgUkuK2rgHCujpCmER7N2g==
//| j1YIyPwG9Qc3OjUlFtOTBdeanzo7Pq5EAh6FYZ3cONgVnQpjLAbVj1f8TaSnPNL1 true
//| true 98 true
//| secp521r1 010101010101010101010101010101010101010101010101010101010101 BAEMxq3O3DmB/w/+3JJZoOYT6ct0OijQd01buJIsXvbgv/2fm47txmuiq+1aIQeHOU1EF2L8BzD3S/CXZegyvEdB/AFQwPIfIHE5aamSHgIOzMsQ5Lqgl78FoGIR3Olt5yqMUaAN7yzJkwWAs9M1ji63v1S8S48NtrYmT+yvuFNqmSeKvQ== AwEMxq3O3DmB/w/+3JJZoOYT6ct0OijQd01buJIsXvbgv/2fm47txmuiq+1aIQeHOU1EF2L8BzD3S/CXZegyvEdB/A== BwC/m6xN9b9BeuwbeWytLTj9XbOcLqqZOetiR+iIYoSMKka5nsN4adCZ/nxiBoye5SJ+r8QQifxi7tFDYFe2yQZiWgB6GNKRtbD4ehMW6Nd7zSt/FHfT7d00OtAo4oCaCVMyVKTcehrJBYfYAAM5caoId6fYhNIwd2QcF9u7L50SzHPDhw==
//| AU+klPwZPljxgUkdb/YTzKs+cbSQlLb7AJuGBdB+H5Sl4Ayy4yuRbC4BLZUQi/t9hZAAc4YNhJ1EkwtNdFYMVwm4 true
//| true 134 true
//| kcw6aWJsrDoLo/DyGe/l2oXNPUkqAzGrTuSNipQZYzI= true
//| ntaZbdy+AykAyv4c774y90TSPS2oX1/f7tp4UHhQUw0= true
//| {
//|   crv: 'X25519',
//|   d: 'dwdtCnMYpX08FsFyUbJmRd9MHSwaH40rDiwdSltsfY4',
//|   x: '-Vy1tZvvaV3Z4RcnShOP73Afl_BjH9tWGYQ-pdFZyHc',
//|   kty: 'OKP'
//| }
//| Bf2BIXvXPOdX/QBksJMO/f3THsS9Bk1Q5BxON15iIAQ=
//| curve TypeError ERR_CRYPTO_INVALID_CURVE Invalid EC curve name
//| curve 5 TypeError ERR_INVALID_ARG_TYPE The "curve" argument must be of type string. Received type number (5)
//| public Error ERR_CRYPTO_OPERATION_FAILED Failed to get ECDH public key
//| private Error ERR_CRYPTO_OPERATION_FAILED Failed to get ECDH private key
//| secret RangeError ERR_CRYPTO_INVALID_KEYPAIR Invalid key pair
//| point Error ERR_CRYPTO_ECDH_INVALID_PUBLIC_KEY Public key is not valid for specified curve
//| zero RangeError ERR_CRYPTO_INVALID_KEYTYPE Private key is not valid for specified curve.
//| order RangeError ERR_CRYPTO_INVALID_KEYTYPE Private key is not valid for specified curve.
//| set public Error ERR_CRYPTO_OPERATION_FAILED Failed to convert Buffer to EC_POINT
//| format TypeError ERR_CRYPTO_ECDH_INVALID_FORMAT Invalid ECDH format: foo
//| convert Error ERR_CRYPTO_OPERATION_FAILED Failed to convert Buffer to EC_POINT
//| convert curve TypeError ERR_CRYPTO_INVALID_CURVE Invalid EC curve name
//| options TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received undefined
//| empty TypeError ERR_INVALID_ARG_VALUE The property 'options.privateKey' is invalid. Received undefined
//| mixed Error ERR_CRYPTO_INCOMPATIBLE_KEY Incompatible key types for Diffie-Hellman: ec and x25519
//| rsa Error ERR_CRYPTO_INCOMPATIBLE_KEY Incompatible key types for Diffie-Hellman: rsa and rsa
//| public first TypeError ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE Invalid key object type public, expected private.
