var crypto = require('crypto');
var keys = {
  rsa: 'MIICeAIBADANBgkqhkiG9w0BAQEFAASCAmIwggJeAgEAAoGBAMLxL0NZvy4Frr1Yp7mViNKpj9uAQwRpWpWoWUgovqSij6Xz6HJeNzF5sONKhUWytqRuSPU2Qim8yekV4jfJAowVnXneh4tJJJIJf6cqaXunmeH7hCArv5yrrIC/5CyIQm08n9ILGVMop5ug1mjVSEwyhqUaV0oV75dm1iG/yMCLAgMBAAECgYEAoEYfb6ZH8pSld/N94q040sqqBfPMJcJgwY6p6RPmugEVTYHdaLphcoH0lsrcC9PFKieqQEEd4Kbg8owVc3wGZKg+kWl0sf6NbUk9SrT+S9HiIDerxueaFjzGKlxDwoEhI8kVfM6Y0NnHIpwsvoF3nysmGFNkSvAaop5EGjZyluECQQD7GotmCtrSEZxcNCP2xRsLe8tE37XlnzFPDuiZu+FMgmqCbua7EdhnZOath57aARsGsy5gEJox5fsOIPfSsd9DAkEAxr5LLxdZuQNM/WpH8cIdlIQYSEOhzGrLUiRoJEQQtt9Q8uAc1BL/tSBTbDLKycov4A8B4Ybm1LP0PO3e82eRGQJBAKu0NQor9gGbhT4PcWA23A14M0D/cJR5zO/wk+E79g2pSEe0qhXVWBMrjgmvKVKNWvuz3sxVzfq89nVs2cm7U50CQQCHsaGPs3e1FIXaeFhKvmiH4HDb1iGAemH74ZOhPz/SPEL+sPm96oLgXgPXWg6PHBb3+gckvoCYNY3Kk/anZczxAkAZurW99XpY+oINaZYBTGAu73u3sq/VQboFHSzRNG2QUYloVEAUAAKq836XOnHOucdmcijwHt4jVMuROn/1k+vo',
  p256: 'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgtAe+6SscWrQDxGZyndH4Prmflw1BiEPs/03z6cdV5pKhRANCAAQ6siZuAtQcniMEUdXMzN5F0JfVPpuOKxlNqFdJvzhnQ9QXPQIDu8c2zK4L7OBrdXXVammvzwJxFMKJWYl7jFNm',
  x: 'MC4CAQAwBQYDK2VuBCIEICi3DNIUwh8qQeIrNsmcYWUlJjSG/l8lQMFsdVOrpkFC'
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

var rsa = key('rsa'), ec = key('p256'), x = key('x'), half = crypto.createPublicKey(rsa);
[undefined, {}, { format: 'x' }, { format: 'pem' }, { format: 'pem', type: 'spki' }, { format: 'pem', type: 'pkcs8', passphrase: 'x' },
  { format: 'pem', type: 'pkcs8', cipher: 'aes-128-cbc' }, { format: 'der', type: 'pkcs1', cipher: 'aes-128-cbc', passphrase: 'x' },
  { format: 'jwk', cipher: 'aes-128-cbc', passphrase: 'x' }, { format: 'pem', type: 'sec1' }, { format: 'pem', type: 'pkcs8', cipher: 5 }
].forEach(function (options) {
  tell('export', function () {
    return rsa.export(options);
  });
});
tell('public', function () {
  return half.export({ format: 'pem', type: 'pkcs8' });
});
tell('ec pkcs1', function () {
  return ec.export({ format: 'pem', type: 'pkcs1' });
});
tell('x sec1', function () {
  return x.export({ format: 'pem', type: 'sec1' });
});
['hello', '', '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n', 5, undefined, rsa, { key: 'x', format: 'y' }, { key: 5 }, {},
  { key: Buffer.from('3003020100', 'hex'), format: 'der' }, { key: Buffer.from('3003020100', 'hex'), format: 'der', type: 'pkcs1' },
  { key: 'hello', passphrase: 5 }].forEach(function (value) {
  tell('private', function () {
    return crypto.createPrivateKey(value);
  });
});
['hello', 5, half, crypto.createSecretKey(Buffer.from('x')), { key: half }].forEach(function (value) {
  tell('public', function () {
    return crypto.createPublicKey(value);
  });
});
[[{ kty: 'RSA' }, true], [{ kty: 'oct' }], [{ kty: 'EC', crv: 'P-999', x: 'a', y: 'b' }], [{ kty: 'EC', crv: 'P-256', x: 'AAAA', y: 'AAAA' }], [5], [null],
  [{ kty: 'EC', crv: 'P-256', x: 'AAAA' }], [half.export({ format: 'jwk' }), true], [{ kty: 'OKP', crv: 'X25519', x: 'AAAA' }], [{}]].forEach(function (pair) {
  tell('jwk', function () {
    return (pair[1] ? crypto.createPrivateKey : crypto.createPublicKey)({ format: 'jwk', key: pair[0] });
  });
});
[['foo'], [5], ['rsa'], ['rsa', {}], ['rsa', { modulusLength: -1 }], ['rsa', { modulusLength: 1.5 }], ['rsa', { modulusLength: 1024, publicExponent: 2 }],
  ['ec', {}], ['ec', { namedCurve: 'foo' }], ['ec', { namedCurve: 'P-256', paramEncoding: 'x' }], ['ec', { namedCurve: 'P-256', publicKeyEncoding: 5 }],
  ['ec', { namedCurve: 'P-256', privateKeyEncoding: { format: 'pem', type: 'pkcs1' } }],
  ['ec', { namedCurve: 'P-256', publicKeyEncoding: { format: 'x', type: 'spki' } }]].forEach(function (args) {
  tell('generate', function () {
    return crypto.generateKeyPairSync.apply(null, args);
  });
});
tell('callback', function () {
  return crypto.generateKeyPair('ec', { namedCurve: 'P-256' });
});
tell('equals', function () {
  return half.equals(5);
});
tell('hmac', function () {
  return crypto.createHmac('sha256', rsa);
});
tell('cipher', function () {
  return crypto.createCipheriv('aes-128-cbc', half, Buffer.alloc(16));
});
tell('KeyObject', function () {
  return new crypto.KeyObject('private', 5);
});
//# status: 0
//| export TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received undefined
//| export TypeError ERR_INVALID_ARG_VALUE The property 'options.format' is invalid. Received undefined
//| export TypeError ERR_INVALID_ARG_VALUE The property 'options.format' is invalid. Received 'x'
//| export TypeError ERR_INVALID_ARG_VALUE The property 'options.type' is invalid. Received undefined
//| export TypeError ERR_INVALID_ARG_VALUE The property 'options.type' is invalid. Received 'spki'
//| export TypeError ERR_INVALID_ARG_VALUE The property 'options.cipher' is invalid. Received undefined
//| export TypeError ERR_INVALID_ARG_VALUE The property 'options.passphrase' is invalid. Received undefined
//| export Error ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS The selected key encoding pkcs1 does not support encryption.
//| export Error ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS The selected key encoding jwk does not support encryption.
//| export Error ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS The selected key encoding sec1 can only be used for EC keys.
//| export TypeError ERR_INVALID_ARG_VALUE The property 'options.cipher' is invalid. Received 5
//| public TypeError ERR_INVALID_ARG_VALUE The property 'options.type' is invalid. Received 'pkcs8'
//| ec pkcs1 Error ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS The selected key encoding pkcs1 can only be used for RSA keys.
//| x sec1 Error ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS The selected key encoding sec1 can only be used for EC keys.
//| private Error ERR_OSSL_UNSUPPORTED error:1E08010C:DECODER routines::unsupported
//| private Error ERR_OSSL_UNSUPPORTED error:1E08010C:DECODER routines::unsupported
//| private Error ERR_OSSL_UNSUPPORTED error:1E08010C:DECODER routines::unsupported
//| private TypeError ERR_INVALID_ARG_TYPE The "key" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView. Received type number (5)
//| private TypeError ERR_INVALID_ARG_TYPE The "key" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView. Received undefined
//| private TypeError ERR_INVALID_ARG_TYPE The "key" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView. Received an instance of PrivateKeyObject
//| private TypeError ERR_INVALID_ARG_VALUE The property 'options.format' is invalid. Received 'y'
//| private TypeError ERR_INVALID_ARG_TYPE The "key.key" property must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView. Received type number (5)
//| private TypeError ERR_INVALID_ARG_TYPE The "key.key" property must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView. Received undefined
//| private TypeError ERR_INVALID_ARG_VALUE The property 'options.type' is invalid. Received undefined
//| private Error ERR_OSSL_UNSUPPORTED error:1E08010C:DECODER routines::unsupported
//| private TypeError ERR_INVALID_ARG_VALUE The property 'options.passphrase' is invalid. Received 5
//| public Error ERR_OSSL_UNSUPPORTED error:1E08010C:DECODER routines::unsupported
//| public TypeError ERR_INVALID_ARG_TYPE The "key" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, DataView, KeyObject, or CryptoKey. Received type number (5)
//| public TypeError ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE Invalid key object type public, expected private.
//| public TypeError ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE Invalid key object type secret, expected private.
//| public TypeError ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE Invalid key object type public, expected private.
//| jwk TypeError ERR_INVALID_ARG_TYPE The "key.n" property must be of type string. Received undefined
//| jwk TypeError ERR_INVALID_ARG_VALUE The property 'key.kty' must be one of: 'RSA', 'EC', 'OKP'. Received 'oct'
//| jwk TypeError ERR_INVALID_ARG_VALUE The property 'key.crv' must be one of: 'P-256', 'secp256k1', 'P-384', 'P-521'. Received 'P-999'
//| jwk TypeError ERR_CRYPTO_INVALID_JWK Invalid JWK EC key
//| jwk TypeError ERR_INVALID_ARG_TYPE The "key.key" property must be of type object. Received type number (5)
//| jwk TypeError ERR_INVALID_ARG_TYPE The "key.key" property must be of type object. Received null
//| jwk TypeError ERR_INVALID_ARG_TYPE The "key.y" property must be of type string. Received undefined
//| jwk TypeError ERR_INVALID_ARG_TYPE The "key.d" property must be of type string. Received undefined
//| jwk TypeError ERR_CRYPTO_INVALID_JWK Invalid JWK data
//| jwk TypeError ERR_INVALID_ARG_VALUE The property 'key.kty' must be one of: 'RSA', 'EC', 'OKP'. Received undefined
//| generate TypeError ERR_INVALID_ARG_VALUE The argument 'type' must be a supported key type. Received 'foo'
//| generate TypeError ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received type number (5)
//| generate TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received undefined
//| generate TypeError ERR_INVALID_ARG_TYPE The "options.modulusLength" property must be of type number. Received undefined
//| generate RangeError ERR_OUT_OF_RANGE The value of "options.modulusLength" is out of range. It must be >= 0 && <= 4294967295. Received -1
//| generate RangeError ERR_OUT_OF_RANGE The value of "options.modulusLength" is out of range. It must be an integer. Received 1.5
//| generate Error undefined error:020000B2:rsa routines::pub exponent out of range
//| generate TypeError ERR_INVALID_ARG_TYPE The "options.namedCurve" property must be of type string. Received undefined
//| generate TypeError ERR_CRYPTO_INVALID_CURVE Invalid EC curve name
//| generate TypeError ERR_INVALID_ARG_VALUE The property 'options.paramEncoding' is invalid. Received 'x'
//| generate TypeError ERR_INVALID_ARG_VALUE The property 'options.publicKeyEncoding' is invalid. Received 5
//| generate Error ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS The selected key encoding pkcs1 can only be used for RSA keys.
//| generate TypeError ERR_INVALID_ARG_VALUE The property 'options.publicKeyEncoding.format' is invalid. Received 'x'
//| callback TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received undefined
//| equals TypeError ERR_INVALID_ARG_TYPE The "otherKeyObject" argument must be an instance of KeyObject. Received type number (5)
//| hmac TypeError ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE Invalid key object type private, expected secret.
//| cipher TypeError ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE Invalid key object type public, expected secret.
//| KeyObject TypeError ERR_INVALID_ARG_TYPE The "handle" argument must be of type object. Received type number (5)
