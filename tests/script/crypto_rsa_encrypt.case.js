var crypto = require('crypto');
var keys = {
  rsa: 'MIICeAIBADANBgkqhkiG9w0BAQEFAASCAmIwggJeAgEAAoGBAMLxL0NZvy4Frr1Yp7mViNKpj9uAQwRpWpWoWUgovqSij6Xz6HJeNzF5sONKhUWytqRuSPU2Qim8yekV4jfJAowVnXneh4tJJJIJf6cqaXunmeH7hCArv5yrrIC/5CyIQm08n9ILGVMop5ug1mjVSEwyhqUaV0oV75dm1iG/yMCLAgMBAAECgYEAoEYfb6ZH8pSld/N94q040sqqBfPMJcJgwY6p6RPmugEVTYHdaLphcoH0lsrcC9PFKieqQEEd4Kbg8owVc3wGZKg+kWl0sf6NbUk9SrT+S9HiIDerxueaFjzGKlxDwoEhI8kVfM6Y0NnHIpwsvoF3nysmGFNkSvAaop5EGjZyluECQQD7GotmCtrSEZxcNCP2xRsLe8tE37XlnzFPDuiZu+FMgmqCbua7EdhnZOath57aARsGsy5gEJox5fsOIPfSsd9DAkEAxr5LLxdZuQNM/WpH8cIdlIQYSEOhzGrLUiRoJEQQtt9Q8uAc1BL/tSBTbDLKycov4A8B4Ybm1LP0PO3e82eRGQJBAKu0NQor9gGbhT4PcWA23A14M0D/cJR5zO/wk+E79g2pSEe0qhXVWBMrjgmvKVKNWvuz3sxVzfq89nVs2cm7U50CQQCHsaGPs3e1FIXaeFhKvmiH4HDb1iGAemH74ZOhPz/SPEL+sPm96oLgXgPXWg6PHBb3+gckvoCYNY3Kk/anZczxAkAZurW99XpY+oINaZYBTGAu73u3sq/VQboFHSzRNG2QUYloVEAUAAKq836XOnHOucdmcijwHt4jVMuROn/1k+vo',
  rsa2: 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQDyZAhXqGBmR71gxQRDw3ra5BOI6jQGPbI29QwMS1OoIBZtijLgc+lPpvFVAT/pV67bYyRS0U9FwCgkH9/160Q5Z4nZA/YlWGm+kMcEvWBqB/OA6B8y8Pzrzpitqwx+JDMMmXae+6jOx/tCzy+lSDeOK9GPNXC++OKJowgsx2F/m5lezXcTP8YV+R4AaPUw85H7LEEH1U7+Ub1SCaEE95ot40Obbon9uddQUeIDTfW7lEADPQt7zSe14LYyU+ZGOpGfMJOchcPW8paXx9vmdvaJYuX/H42FFIp4Vnq5q5E7WzEsbI+M4a5FfkzZgt2N+zf8ZfleJurZjnsf699SfotFAgEDAoIBAQChmAWPxZWZhSjrLgLX16c8mA0F8XgEKSF5+LKy3OJwFWRJBsyVopuKb0uOANVGOnSSQhg3NjTZKsVtapVOnNgmRQaQrU7DkEZ/Cy9YfkBGr/erRWoh9f3yibsecghUGCIIZk8Up8XfL/zXNMpuMCUJcou0zksp+0GxF1rIhOuqZm9oYBpskv70WWbcFvtXdrAzBv7lyiLxF0iYM7VDHDGXEHcTFE40NWnf94OXWN1Kq50/Rt6f66b4FYxK9Fj0h86yqrXKLx09niPbzgGQB/VjfXQB2B60RjPO9ifWa0ZNuCpwsLka8eXhTgyFFSlHabcP9IriczCLpFBTK1p59N8rAoGBAPzKqtgWyYANyA01QUvGimkeV+Fvd14c6WF8QkiL2OpgkVgI+ntpti4xIHajtoWJ4T1LpNHyoXBUzvCuwhkBgtDlMFbgxhI8YJ/yMbpHrw5OyoWnPnUc57TEVmxB3PrqohXUBqIa7cj70Maf1bHxri1m7vUjZMB7dAO0FJ8iClXxAoGBAPV3kndZmceZqvaBBTBnNyCQSeE/rrx3xW7xeciUdGVquTj11ZlFs4pPPiX8kiRBsZbYreuZSjzs8XMTI0fV7AquACwMeQW+JMDb4R9Gu/glXDJVHOpZw4f9jtK2LazcJNuvXNfJiQx3uHNyDW2xLnf9iDPnFWGMo/7vFjh5hOaVAoGBAKiHHJAPMQAJMAjOK4fZsZtpj+ufpOlom5ZS1tsH5fGVtjqwpvzxJB7LavnCea5b634ybeFMa6A4ifXJ1rtWVzXuIDnrLrbS6xVMISbadLQ0hwPE1E4TRSMtjvLWk1HxwWPirxa8noX9Ndm/48v2dB5En04XmIBSTVfNYxTBXDlLAoGBAKOlDE+RES+7x08AriBEz2sK2+t/ydL6g59LpoW4TZjx0NCj47uDzQbffsP9tsLWdmSQc/JmMX3zS6IMwi/j8rHJVXKy+1kpbdXn62ovJ/rDksw4vfGRLQVTtIx5c8iSwz0fkzqGW12lJaJMCPPLdE/+Ws1EuOuzF/9KDtBRA0RjAoGAd3Po4YdII7CNJm6qVSXAUApef+hSU+3CAq/m+K50sCOMEjT8h1pVyMsTnHLksFAXY3Iqma35jD54TZoGu99m/6GVJbItg0Iy+ESs/+9t4axSkgMnaqPbd2GOG+ooOJIEmEztgfqseXqNdMdvWc2bzIoNxvIWM+v65PmLq1PsdRo=',
  p256: 'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgtAe+6SscWrQDxGZyndH4Prmflw1BiEPs/03z6cdV5pKhRANCAAQ6siZuAtQcniMEUdXMzN5F0JfVPpuOKxlNqFdJvzhnQ9QXPQIDu8c2zK4L7OBrdXXVammvzwJxFMKJWYl7jFNm'
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

var rsa = key('rsa'), half = crypto.createPublicKey(rsa), text = Buffer.from('secret');
// Made by Node.
[
  [{},'d85GAk08Mh5XeXMhOit13UJO8u1Exk7Dz/pLYvii5e9c8jhiookHzaTohEeZLRR4cBZzqpKqL/MBiK9ox1szcODpW2gVZa0zuKWj8uZD4ceAeEpsyJtOuihF5xQqcTUDHMC2WrjofhDSQUIz1TVbF3mICvNqcSyHAVdSQ6LTX2k='],
  [{'oaepHash':'sha256'},'Z7bJ3TA/Zw4d3KUzMMRSk0uOs68WRDFAsDc9M2I4n+mhutiH1TQkmK1ZtyGatdU2IYJVt1mqa6X3ZpQ2IL6TdvPW5t1sRMdT8GA1L1QZK3V63iaXcgFd/mKTTCQoWtt7dZEfFAImpk9/WPHsPY2oObPhvPSN5VC9vlE8BBldxGA='],
  [{'oaepHash':'sha1','label':'a label'},'nkmZDTOEdUJpuJy3wbgGqb98OuQyl20jUc9t0sniawySOkN+wQgFSPUFlNnHDngAMnRWjwEmF52PdO0PqyDQleyqTbQJYiO6Oj2850e3jeSqKLUXvZTwHbWt8DTBsXYlYGGBo9vRgwxs4nY9KGjtYG5CTqyIYaoSIzwaoFTq6hU='],
  [{'oaepHash':'sha384','label':'x'},'JTnJdzQ4dUywNtpzEl1tHrTRNQRcBFsIhUJKeg0+k0mfSVnwpub47eAoURKVt76CepjIUgE7dZc0NHtoFf+GsAEdeUeokwCZ4/ysYgKrm77FL4AgYPMjEXYp6KpZniPChqGKgO7zrVk8JvIKYYBG+FdS7YVQgjfd6avwXPhuDsg=']
].forEach(function (row) {
  var options = { oaepHash: row[0].oaepHash, oaepLabel: row[0].label && Buffer.from(row[0].label) };
  console.log(JSON.stringify(row[0]), String(crypto.privateDecrypt(Object.assign({ key: rsa }, options), Buffer.from(row[1], 'base64'))),
      String(crypto.privateDecrypt(Object.assign({ key: rsa }, options), crypto.publicEncrypt(Object.assign({ key: half }, options), text))));
});
console.log(crypto.privateEncrypt(rsa, text).toString('base64'), String(crypto.publicDecrypt(half, crypto.privateEncrypt(rsa, text))));
var block = Buffer.alloc(128, 7);
console.log(crypto.publicEncrypt({ key: half, padding: crypto.constants.RSA_NO_PADDING }, block).toString('base64'));
console.log(crypto.privateDecrypt({ key: rsa, padding: 3 }, crypto.publicEncrypt({ key: half, padding: 3 }, block)).equals(block),
    crypto.publicDecrypt({ key: half, padding: 3 }, crypto.privateEncrypt({ key: rsa, padding: 3 }, block)).equals(block));
console.log(crypto.publicEncrypt({ key: rsa, padding: 1 }, text).length, crypto.privateDecrypt(key('rsa2'), crypto.publicEncrypt(key('rsa2'), Buffer.alloc(0))).length);
var cases = {
  'large': function () { return crypto.publicEncrypt(half, Buffer.alloc(200)); },
  'most': function () { return crypto.publicEncrypt(half, Buffer.alloc(86)).length; },
  'too much': function () { return crypto.publicEncrypt(half, Buffer.alloc(87)).length; },
  'large 1': function () { return crypto.publicEncrypt({ key: half, padding: 1 }, Buffer.alloc(118)); },
  'short 3': function () { return crypto.publicEncrypt({ key: half, padding: 3 }, Buffer.alloc(100)); },
  'long 3': function () { return crypto.publicEncrypt({ key: half, padding: 3 }, Buffer.alloc(129)); },
  'big 3': function () { return crypto.publicEncrypt({ key: half, padding: 3 }, Buffer.alloc(128, 255)); },
  'wrong': function () { return crypto.privateDecrypt(rsa, Buffer.alloc(128, 1)); },
  'wrong 1': function () { return crypto.privateDecrypt({ key: rsa, padding: 1 }, Buffer.alloc(128, 1)); },
  'short': function () { return crypto.privateDecrypt(rsa, Buffer.alloc(12)); },
  'long': function () { return crypto.privateDecrypt(rsa, Buffer.alloc(150)); },
  'public': function () { return crypto.privateDecrypt(half, Buffer.alloc(128)); },
  'hash': function () { return crypto.publicEncrypt({ key: half, oaepHash: 'foo' }, text); },
  'hash 5': function () { return crypto.publicEncrypt({ key: half, oaepHash: 5 }, text); },
  'label 5': function () { return crypto.publicEncrypt({ key: half, oaepLabel: 5 }, text); },
  'ec': function () { return crypto.publicEncrypt(key('p256'), text); },
  'public wrong': function () { return crypto.publicDecrypt(half, Buffer.alloc(128, 1)); },
  'private large': function () { return crypto.privateEncrypt(rsa, Buffer.alloc(200)); },
  'buffer': function () { return crypto.publicEncrypt(half, 5); }
};
Object.keys(cases).forEach(function (name) {
  tell(name, cases[name]);
});
//# status: 0
//| {} secret secret
//| {"oaepHash":"sha256"} secret secret
//| {"oaepHash":"sha1","label":"a label"} secret secret
//| {"oaepHash":"sha384","label":"x"} secret secret
//| ARuVUkSNgtfm0iH4zHltr/tLuGB2hzNLPVdAApqMqx1teEqUmOszZ3Yb+kgkoiyOVw6k8JiA8fNkNXqXHJmLqEH686teJUxKVnPRuovueQDIGe6th/5cjacD7+AsjAnbjayKa1zZDfc3Dx28SIFx9IVHji1btn3Kp6zBCk6IgpU= secret
//| VjLWdffmt27/QBZmo4fVjg/v4iKAekFV8KyFz9iS/FNngCx4m9FYZoDhlibRMgehaBzEZOXrNIurkBSxhIX9FYtCl8cQjwZsThK7+7OSOeRT5QwtehoxCfnqXo+ZbXTHj5wcjsVLsoos7sW0Us+UMFOGBnE6RbhSzMeudfHIaiQ=
//| true true
//| 128 0
//| large Error ERR_OSSL_RSA_DATA_TOO_LARGE_FOR_KEY_SIZE error:0200006E:rsa routines::data too large for key size
//| most 128
//| too much Error ERR_OSSL_RSA_DATA_TOO_LARGE_FOR_KEY_SIZE error:0200006E:rsa routines::data too large for key size
//| large 1 Error ERR_OSSL_RSA_DATA_TOO_LARGE_FOR_KEY_SIZE error:0200006E:rsa routines::data too large for key size
//| short 3 Error ERR_OSSL_RSA_DATA_TOO_SMALL_FOR_KEY_SIZE error:0200007A:rsa routines::data too small for key size
//| long 3 Error ERR_OSSL_RSA_DATA_TOO_LARGE_FOR_KEY_SIZE error:0200006E:rsa routines::data too large for key size
//| big 3 Error ERR_OSSL_RSA_DATA_TOO_LARGE_FOR_MODULUS error:02000084:rsa routines::data too large for modulus
//| wrong Error ERR_OSSL_RSA_OAEP_DECODING_ERROR error:02000079:rsa routines::oaep decoding error
//| wrong 1 TypeError ERR_INVALID_ARG_VALUE RSA_PKCS1_PADDING is no longer supported for private decryption, this can be reverted with --security-revert=CVE-2023-46809
//| short Error ERR_OSSL_RSA_OAEP_DECODING_ERROR error:02000079:rsa routines::oaep decoding error
//| long Error ERR_OSSL_RSA_DATA_GREATER_THAN_MOD_LEN error:0200006C:rsa routines::data greater than mod len
//| public TypeError ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE Invalid key object type public, expected private.
//| hash Error ERR_OSSL_EVP_INVALID_DIGEST Invalid digest used
//| hash 5 TypeError ERR_INVALID_ARG_TYPE The "key.oaepHash" property must be of type string. Received type number (5)
//| label 5 TypeError ERR_INVALID_ARG_TYPE The "key.oaepLabel" property must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView. Received type number (5)
//| ec Error ERR_OSSL_EVP_OPERATION_NOT_SUPPORTED_FOR_THIS_KEYTYPE error:03000096:digital envelope routines::operation not supported for this keytype
//| public wrong Error ERR_OSSL_RSA_INVALID_PADDING error:0200008A:rsa routines::invalid padding
//| private large Error ERR_OSSL_RSA_DATA_TOO_LARGE_FOR_KEY_SIZE error:0200006E:rsa routines::data too large for key size
//| buffer TypeError ERR_INVALID_ARG_TYPE The "buffer" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView. Received type number (5)
