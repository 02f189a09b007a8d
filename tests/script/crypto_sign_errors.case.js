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

var rsa = key('rsa'), ec = key('p256'), x = key('x'), half = crypto.createPublicKey(rsa), text = Buffer.from('abc');
var cases = {
  'createSign foo': function () { return crypto.createSign('foo'); },
  'createSign 5': function () { return crypto.createSign(5); },
  'createVerify foo': function () { return crypto.createVerify('foo'); },
  'no key': function () { return crypto.createSign('sha256').sign(); },
  'null': function () { return crypto.createSign('sha256').sign(null); },
  'public': function () { return crypto.createSign('sha256').sign(half); },
  'public PEM': function () { return crypto.createSign('sha256').sign(half.export({ type: 'spki', format: 'pem' })); },
  'twice': function () { var s = crypto.createSign('sha256'); s.sign(rsa); return s.sign(rsa); },
  'update': function () { var s = crypto.createSign('sha256'); s.sign(rsa); return s.update(text); },
  'update 5': function () { return crypto.createSign('sha256').update(5); },
  'verify twice': function () { var s = crypto.createVerify('sha256'); s.verify(half, text); return s.verify(half, text); },
  'private verifies': function () { return crypto.verify('sha256', text, rsa, crypto.sign('sha256', text, rsa)); },
  'digest': function () { return crypto.sign('foo', text, rsa); },
  'key': function () { return crypto.sign('sha256', text, 5); },
  'no key 2': function () { return crypto.sign('sha256', text); },
  'data': function () { return crypto.sign('sha256', 5, rsa); },
  'verify digest': function () { return crypto.verify('foo', text, half, text); },
  'verify text': function () { return crypto.verify('sha256', text, half, 'abc'); },
  'x': function () { return crypto.sign('sha256', text, x); },
  'x null': function () { return crypto.sign(null, text, x); },
  'padding x': function () { return crypto.sign('sha256', text, { key: rsa, padding: 'x' }); },
  'padding 99': function () { return crypto.sign('sha256', text, { key: rsa, padding: 99 }); },
  'padding 4': function () { return crypto.sign('sha256', text, { key: rsa, padding: 4 }); },
  'salt x': function () { return crypto.sign('sha256', text, { key: rsa, padding: 6, saltLength: 'x' }); },
  'salt 1000': function () { return crypto.sign('sha256', text, { key: rsa, padding: 6, saltLength: 1000 }); },
  'salt -5': function () { return crypto.sign('sha256', text, { key: rsa, padding: 6, saltLength: -5 }); },
  'salt differs': function () { return crypto.verify('sha256', text, { key: half, padding: 6, saltLength: 10 }, crypto.sign('sha256', text, { key: rsa, padding: 6, saltLength: 20 })); },
  'dsa': function () { return crypto.sign('sha256', text, { key: ec, dsaEncoding: 'x' }); },
  'p1363': function () { return crypto.sign('sha256', text, { key: ec, dsaEncoding: 'ieee-p1363' }).length; },
  'secret': function () { return crypto.sign('sha256', text, crypto.createSecretKey(text)); },
  'callback': function () { return crypto.sign('sha256', text, rsa, 5); },
  'wrong kind': function () { return crypto.verify('sha256', text, ec, crypto.sign('sha256', text, rsa)); }
};
Object.keys(cases).forEach(function (name) {
  tell(name, cases[name]);
});
//# status: 0
//| createSign foo TypeError ERR_CRYPTO_INVALID_DIGEST Invalid digest
//| createSign 5 TypeError ERR_INVALID_ARG_TYPE The "algorithm" argument must be of type string. Received type number (5)
//| createVerify foo TypeError ERR_CRYPTO_INVALID_DIGEST Invalid digest
//| no key Error ERR_CRYPTO_SIGN_KEY_REQUIRED No key provided to sign
//| null Error ERR_CRYPTO_SIGN_KEY_REQUIRED No key provided to sign
//| public TypeError ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE Invalid key object type public, expected private.
//| public PEM Error ERR_OSSL_UNSUPPORTED error:1E08010C:DECODER routines::unsupported
//| twice Error ERR_CRYPTO_INVALID_STATE Not initialised
//| update Error ERR_CRYPTO_INVALID_STATE Not initialised
//| update 5 TypeError ERR_INVALID_ARG_TYPE The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (5)
//| verify twice Error ERR_CRYPTO_INVALID_STATE Not initialised
//| private verifies true
//| digest TypeError ERR_CRYPTO_INVALID_DIGEST Invalid digest: foo
//| key TypeError ERR_INVALID_ARG_TYPE The "key" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, DataView, KeyObject, or CryptoKey. Received type number (5)
//| no key 2 Error ERR_CRYPTO_SIGN_KEY_REQUIRED No key provided to sign
//| data TypeError ERR_INVALID_ARG_TYPE The "data" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView. Received type number (5)
//| verify digest TypeError ERR_CRYPTO_INVALID_DIGEST Invalid digest: foo
//| verify text TypeError ERR_INVALID_ARG_TYPE The "signature" argument must be an instance of Buffer, TypedArray, or DataView. Received type string ('abc')
//| x Error ERR_OSSL_EVP_OPERATION_NOT_SUPPORTED_FOR_THIS_KEYTYPE error:03000096:digital envelope routines::operation not supported for this keytype
//| x null Error ERR_OSSL_EVP_OPERATION_NOT_SUPPORTED_FOR_THIS_KEYTYPE error:03000096:digital envelope routines::operation not supported for this keytype
//| padding x TypeError ERR_INVALID_ARG_VALUE The property 'options.padding' is invalid. Received 'x'
//| padding 99 Error ERR_OSSL_ILLEGAL_OR_UNSUPPORTED_PADDING_MODE error:1C8000A5:Provider routines::illegal or unsupported padding mode
//| padding 4 Error ERR_OSSL_ILLEGAL_OR_UNSUPPORTED_PADDING_MODE error:1C8000A5:Provider routines::illegal or unsupported padding mode
//| salt x TypeError ERR_INVALID_ARG_VALUE The property 'options.saltLength' is invalid. Received 'x'
//| salt 1000 Error ERR_OSSL_RSA_DATA_TOO_LARGE_FOR_KEY_SIZE error:0200006E:rsa routines::data too large for key size
//| salt -5 Error ERR_OSSL_INVALID_SALT_LENGTH error:1C800070:Provider routines::invalid salt length
//| salt differs false
//| dsa TypeError ERR_INVALID_ARG_VALUE The property 'options.dsaEncoding' is invalid. Received 'x'
//| p1363 64
//| secret TypeError ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE Invalid key object type secret, expected private.
//| callback TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type number (5)
//| wrong kind false
