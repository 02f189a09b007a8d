const { subtle } = globalThis.crypto;
const { KeyObject } = require('crypto');
const text = Buffer.from('what is signed');
async function tell(name, run) {
  try {
    console.log(name, await run());
  } catch (e) {
    console.log(name, e.name, e.message);
  }
}
const exponent = new Uint8Array([1, 0, 1]);
(async () => {
  for (const [algorithm, usages, how] of [
    [{ name: 'RSASSA-PKCS1-v1_5', modulusLength: 1024, publicExponent: exponent, hash: 'SHA-256' }, ['sign', 'verify'], 'RSASSA-PKCS1-v1_5'],
    [{ name: 'RSA-PSS', modulusLength: 1024, publicExponent: exponent, hash: 'SHA-1' }, ['sign', 'verify'], { name: 'RSA-PSS', saltLength: 20 }],
    [{ name: 'ECDSA', namedCurve: 'P-256' }, ['sign', 'verify'], { name: 'ECDSA', hash: 'SHA-256' }],
    [{ name: 'ECDSA', namedCurve: 'P-521' }, ['sign'], { name: 'ECDSA', hash: { name: 'SHA-512' } }],
  ]) {
    const pair = await subtle.generateKey(algorithm, true, usages);
    console.log(pair.publicKey.algorithm, pair.publicKey.type, pair.publicKey.usages, pair.publicKey.extractable, pair.privateKey.type, pair.privateKey.usages);
    const signature = await subtle.sign(how, pair.privateKey, text);
    console.log(signature instanceof ArrayBuffer, signature.byteLength);
    await tell('verify', () => subtle.verify(how, pair.publicKey, signature, text));
    await tell('other text', () => subtle.verify(how, pair.publicKey, signature, Buffer.from('x')));
    await tell('wrong half', () => subtle.sign(how, pair.publicKey, text));
    for (const format of ['spki', 'pkcs8', 'jwk', 'raw']) {
      for (const key of [pair.publicKey, pair.privateKey]) {
        await tell(format + ' ' + key.type, async () => {
          const data = await subtle.exportKey(format, key);
          const again = await subtle.importKey(format, data, algorithm, true, key.usages);
          return [format === 'jwk' ? Object.keys(data).join() + ' ' + data.alg + ' ' + data.ext + ' ' + data.key_ops : data instanceof ArrayBuffer, again.type,
            KeyObject.from(again).equals(KeyObject.from(key)), again.algorithm.name, again.usages.join()];
        });
      }
    }
    console.log(KeyObject.from(pair.privateKey).asymmetricKeyType, KeyObject.from(pair.publicKey).type);
  }
  const oaep = await subtle.generateKey({ name: 'RSA-OAEP', modulusLength: 1024, publicExponent: exponent, hash: 'SHA-256' }, false, ['encrypt', 'decrypt', 'wrapKey', 'unwrapKey']);
  console.log(oaep.publicKey.usages, oaep.privateKey.usages, oaep.privateKey.extractable);
  const label = Buffer.from('label');
  const secret = await subtle.encrypt({ name: 'RSA-OAEP', label }, oaep.publicKey, text);
  console.log(secret.byteLength, Buffer.from(await subtle.decrypt({ name: 'RSA-OAEP', label }, oaep.privateKey, secret)).toString());
  await tell('other label', () => subtle.decrypt({ name: 'RSA-OAEP' }, oaep.privateKey, secret));
  await tell('wrong key', () => subtle.decrypt({ name: 'RSA-OAEP' }, oaep.publicKey, secret));
  await tell('not extractable', () => subtle.exportKey('pkcs8', oaep.privateKey));
  const aes = await subtle.generateKey({ name: 'AES-GCM', length: 128 }, true, ['encrypt']);
  const wrapped = await subtle.wrapKey('raw', aes, oaep.publicKey, { name: 'RSA-OAEP' });
  const unwrapped = await subtle.unwrapKey('raw', wrapped, oaep.privateKey, { name: 'RSA-OAEP' }, { name: 'AES-GCM' }, true, ['encrypt']);
  console.log(wrapped.byteLength, Buffer.from(await subtle.exportKey('raw', aes)).equals(Buffer.from(await subtle.exportKey('raw', unwrapped))));
  for (const algorithm of [{ name: 'ECDH', namedCurve: 'P-256' }, { name: 'ECDH', namedCurve: 'P-384' }, { name: 'X25519' }]) {
    const one = await subtle.generateKey(algorithm, true, ['deriveBits', 'deriveKey']), other = await subtle.generateKey(algorithm, true, ['deriveBits']);
    console.log(one.privateKey.algorithm, one.publicKey.usages, one.privateKey.usages);
    const bits = await subtle.deriveBits({ name: algorithm.name, public: other.publicKey }, one.privateKey, 128);
    const same = await subtle.deriveBits({ name: algorithm.name, public: one.publicKey }, other.privateKey, 128);
    console.log(bits.byteLength, Buffer.from(bits).equals(Buffer.from(same)));
    await tell('null', async () => (await subtle.deriveBits({ name: algorithm.name, public: other.publicKey }, one.privateKey, null)).byteLength);
    await tell('too many', async () => (await subtle.deriveBits({ name: algorithm.name, public: other.publicKey }, one.privateKey, 1024)).byteLength);
    await tell('private', () => subtle.deriveBits({ name: algorithm.name, public: other.privateKey }, one.privateKey, 128));
    const key = await subtle.deriveKey({ name: algorithm.name, public: other.publicKey }, one.privateKey, { name: 'AES-CBC', length: 256 }, true, ['encrypt']);
    console.log(key.algorithm, key.type);
    await tell('raw', async () => (await subtle.exportKey('raw', one.publicKey)).byteLength);
    await tell('raw again', async () => (await subtle.importKey('raw', await subtle.exportKey('raw', one.publicKey), algorithm, true, [])).type);
  }
  await tell('usage', () => subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['encrypt']));
  await tell('no usage', () => subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, []));
  await tell('curve', () => subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-1' }, true, ['sign']));
  await tell('spki', () => subtle.importKey('spki', Buffer.from('x'), { name: 'ECDSA', namedCurve: 'P-256' }, true, ['verify']));
})();
//# status: 0
//| {
//|   name: 'RSASSA-PKCS1-v1_5',
//|   modulusLength: 1024,
//|   publicExponent: Uint8Array(3) [ 1, 0, 1 ],
//|   hash: { name: 'SHA-256' }
//| } public [ 'verify' ] true private [ 'sign' ]
//| true 128
//| verify true
//| other text false
//| wrong half InvalidAccessError Unable to use this key to sign
//| spki public [ true, 'public', true, 'RSASSA-PKCS1-v1_5', 'verify' ]
//| spki private InvalidAccessError Unable to export a raw RSASSA-PKCS1-v1_5 private key
//| pkcs8 public InvalidAccessError Unable to export a pkcs8 RSASSA-PKCS1-v1_5 public key
//| pkcs8 private [ true, 'private', true, 'RSASSA-PKCS1-v1_5', 'sign' ]
//| jwk public [
//|   'key_ops,ext,kty,n,e,alg RS256 true verify',
//|   'public',
//|   true,
//|   'RSASSA-PKCS1-v1_5',
//|   'verify'
//| ]
//| jwk private [
//|   'key_ops,ext,kty,n,e,d,p,q,dp,dq,qi,alg RS256 true sign',
//|   'private',
//|   true,
//|   'RSASSA-PKCS1-v1_5',
//|   'sign'
//| ]
//| raw public InvalidAccessError Unable to export a raw RSASSA-PKCS1-v1_5 public key
//| raw private InvalidAccessError Unable to export a raw RSASSA-PKCS1-v1_5 private key
//| rsa public
//| {
//|   name: 'RSA-PSS',
//|   modulusLength: 1024,
//|   publicExponent: Uint8Array(3) [ 1, 0, 1 ],
//|   hash: { name: 'SHA-1' }
//| } public [ 'verify' ] true private [ 'sign' ]
//| true 128
//| verify true
//| other text false
//| wrong half InvalidAccessError Unable to use this key to sign
//| spki public [ true, 'public', true, 'RSA-PSS', 'verify' ]
//| spki private InvalidAccessError Unable to export a raw RSA-PSS private key
//| pkcs8 public InvalidAccessError Unable to export a pkcs8 RSA-PSS public key
//| pkcs8 private [ true, 'private', true, 'RSA-PSS', 'sign' ]
//| jwk public [
//|   'key_ops,ext,kty,n,e,alg PS1 true verify',
//|   'public',
//|   true,
//|   'RSA-PSS',
//|   'verify'
//| ]
//| jwk private [
//|   'key_ops,ext,kty,n,e,d,p,q,dp,dq,qi,alg PS1 true sign',
//|   'private',
//|   true,
//|   'RSA-PSS',
//|   'sign'
//| ]
//| raw public InvalidAccessError Unable to export a raw RSA-PSS public key
//| raw private InvalidAccessError Unable to export a raw RSA-PSS private key
//| rsa public
//| { name: 'ECDSA', namedCurve: 'P-256' } public [ 'verify' ] true private [ 'sign' ]
//| true 64
//| verify true
//| other text false
//| wrong half InvalidAccessError Unable to use this key to sign
//| spki public [ true, 'public', true, 'ECDSA', 'verify' ]
//| spki private InvalidAccessError Unable to export a raw ECDSA private key
//| pkcs8 public InvalidAccessError Unable to export a pkcs8 ECDSA public key
//| pkcs8 private [ true, 'private', true, 'ECDSA', 'sign' ]
//| jwk public [
//|   'key_ops,ext,kty,x,y,crv undefined true verify',
//|   'public',
//|   true,
//|   'ECDSA',
//|   'verify'
//| ]
//| jwk private [
//|   'key_ops,ext,kty,x,y,crv,d undefined true sign',
//|   'private',
//|   true,
//|   'ECDSA',
//|   'sign'
//| ]
//| raw public [ true, 'public', true, 'ECDSA', 'verify' ]
//| raw private InvalidAccessError Unable to export a raw ECDSA private key
//| ec public
//| { name: 'ECDSA', namedCurve: 'P-521' } public [] true private [ 'sign' ]
//| true 132
//| verify InvalidAccessError Unable to use this key to verify
//| other text InvalidAccessError Unable to use this key to verify
//| wrong half InvalidAccessError Unable to use this key to sign
//| spki public [ true, 'public', true, 'ECDSA', '' ]
//| spki private InvalidAccessError Unable to export a raw ECDSA private key
//| pkcs8 public InvalidAccessError Unable to export a pkcs8 ECDSA public key
//| pkcs8 private [ true, 'private', true, 'ECDSA', 'sign' ]
//| jwk public [
//|   'key_ops,ext,kty,x,y,crv undefined true ',
//|   'public',
//|   true,
//|   'ECDSA',
//|   ''
//| ]
//| jwk private [
//|   'key_ops,ext,kty,x,y,crv,d undefined true sign',
//|   'private',
//|   true,
//|   'ECDSA',
//|   'sign'
//| ]
//| raw public [ true, 'public', true, 'ECDSA', '' ]
//| raw private InvalidAccessError Unable to export a raw ECDSA private key
//| ec public
//| [ 'encrypt', 'wrapKey' ] [ 'decrypt', 'unwrapKey' ] false
//| 128 what is signed
//| other label OperationError The operation failed for an operation-specific reason
//| wrong key InvalidAccessError The requested operation is not valid for the provided key
//| not extractable InvalidAccessException key is not extractable
//| 128 true
//| { name: 'ECDH', namedCurve: 'P-256' } [] [ 'deriveKey', 'deriveBits' ]
//| 16 true
//| null 32
//| too many OperationError derived bit length is too small
//| private InvalidAccessError algorithm.public must be a public key
//| { name: 'AES-CBC', length: 256 } secret
//| raw 65
//| raw again public
//| { name: 'ECDH', namedCurve: 'P-384' } [] [ 'deriveKey', 'deriveBits' ]
//| 16 true
//| null 48
//| too many OperationError derived bit length is too small
//| private InvalidAccessError algorithm.public must be a public key
//| { name: 'AES-CBC', length: 256 } secret
//| raw 97
//| raw again public
//| { name: 'X25519' } [] [ 'deriveKey', 'deriveBits' ]
//| 16 true
//| null 32
//| too many OperationError derived bit length is too small
//| private InvalidAccessError algorithm.public must be a public key
//| { name: 'AES-CBC', length: 256 } secret
//| raw 32
//| raw again public
//| usage SyntaxError Unsupported key usage for an ECDSA key
//| no usage SyntaxError Usages cannot be empty when creating a key.
//| curve NotSupportedError Unrecognized namedCurve
//| spki DataError Invalid keyData
