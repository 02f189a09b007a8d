const crypto = require('crypto');
for (const h of ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'RSA-SHA256', 'SHA256', 'Sha1'])
  try { console.log(h, crypto.createHash(h).update('abc').digest('hex'), crypto.createHash(h).digest('base64')); } catch (e) { console.log(h, e.code, e.message); }
//# status: 0
//| md5 900150983cd24fb0d6963f7d28e17f72 1B2M2Y8AsgTpgAmY7PhCfg==
//| sha1 a9993e364706816aba3e25717850c26c9cd0d89d 2jmj7l5rSw0yVb/vlWAYkK/YBwk=
//| sha224 23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7 0UoCjCo6K8lHYQK7KII0xBWisB+CjqYqxbPkLw==
//| sha256 ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad 47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
//| sha384 cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7 OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb
//| sha512 ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==
//| RSA-SHA256 ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad 47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
//| SHA256 ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad 47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
//| Sha1 a9993e364706816aba3e25717850c26c9cd0d89d 2jmj7l5rSw0yVb/vlWAYkK/YBwk=
