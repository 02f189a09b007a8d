var crypto = require('crypto');

function show(pair) {
  console.log(pair.publicKey.type, pair.privateKey.type, pair.publicKey.asymmetricKeyType, pair.publicKey.asymmetricKeyDetails,
      crypto.verify('sha256', Buffer.from('text'), pair.publicKey, crypto.sign('sha256', Buffer.from('text'), pair.privateKey)),
      crypto.createPublicKey(pair.privateKey).equals(pair.publicKey));
}
show(crypto.generateKeyPairSync('rsa', { modulusLength: 512 }));
show(crypto.generateKeyPairSync('rsa', { modulusLength: 1024, publicExponent: 3 }));
['P-256', 'prime256v1', 'secp256k1', 'P-384', 'secp384r1', 'P-521', 'secp521r1'].forEach(function (curve) {
  show(crypto.generateKeyPairSync('ec', { namedCurve: curve }));
});
const encoded = crypto.generateKeyPairSync('ec', { namedCurve: 'P-256', publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' } });
console.log(encoded.publicKey.split('\n')[0], encoded.privateKey.split('\n')[0]);
const jwk = crypto.generateKeyPairSync('ec', { namedCurve: 'P-256', publicKeyEncoding: { format: 'jwk' }, privateKeyEncoding: { type: 'sec1', format: 'der' } });
console.log(Object.keys(jwk.publicKey), Buffer.isBuffer(jwk.privateKey));
const pairs = [crypto.generateKeyPairSync('x25519'), crypto.generateKeyPairSync('x25519', {})];
console.log(pairs[0].publicKey.asymmetricKeyType, crypto.diffieHellman({ privateKey: pairs[0].privateKey, publicKey: pairs[1].publicKey })
  .equals(crypto.diffieHellman({ privateKey: pairs[1].privateKey, publicKey: pairs[0].publicKey })));
crypto.generateKeyPair('ec', { namedCurve: 'P-256' }, function (error, publicKey, privateKey) {
  console.log(error, publicKey.type, privateKey.type, arguments.length);
  require('util').promisify(crypto.generateKeyPair)('x25519').then((pair) => {
    console.log(Object.keys(pair));
  });
});
console.log('first');
console.log(pairs[0].privateKey);
//# status: 0
//| public private rsa { modulusLength: 512, publicExponent: 65537n } true true
//| public private rsa { modulusLength: 1024, publicExponent: 3n } true true
//| public private ec { namedCurve: 'prime256v1' } true true
//| public private ec { namedCurve: 'prime256v1' } true true
//| public private ec { namedCurve: 'secp256k1' } true true
//| public private ec { namedCurve: 'secp384r1' } true true
//| public private ec { namedCurve: 'secp384r1' } true true
//| public private ec { namedCurve: 'secp521r1' } true true
//| public private ec { namedCurve: 'secp521r1' } true true
//| -----BEGIN PUBLIC KEY----- -----BEGIN ENCRYPTED PRIVATE KEY-----
//| [ 'kty', 'x', 'y', 'crv' ] true
//| x25519 true
//| first
//| PrivateKeyObject [KeyObject] {
//|   [Symbol(kKeyType)]: 'private',
//|   [Symbol(kAsymmetricKeyType)]: 'x25519'
//| }
//| null public private 3
//| [ 'publicKey', 'privateKey' ]
