// RFC 6070, RFC 7914 section 11.
const crypto = require('crypto');
const hex = (text) => Buffer.from(text, 'hex');
for (const [p, s, n, size, digest] of [['password', 'salt', 1, 20, 'sha1'], ['password', 'salt', 2, 20, 'sha1'], ['password', 'salt', 4096, 20, 'sha1'], ['passwordPASSWORDpassword', 'saltSALTsaltSALTsaltSALTsaltSALTsalt', 4096, 25, 'sha1'], ['pass\0word', 'sa\0lt', 4096, 16, 'sha1'],
  ['passwd', 'salt', 1, 64, 'sha256'], ['Password', 'NaCl', 80000, 64, 'sha256'], ['x'.repeat(300), 'y'.repeat(300), 3, 200, 'sha512'], ['a', '', 2, 33, 'md5'], ['', 'b', 2, 0, 'sha384'], ['a', 'b', 2, 70, 'sha224'], ['k', 'b', 2, 70, 'blake2b512'], ['k', 'b', 2, 70, 'sm3']])
  console.log(digest, crypto.pbkdf2Sync(p, s, n, size, digest).toString('hex'));
//# status: 0
//| sha1 0c60c80f961f0e71f3a9b524af6012062fe037a6
//| sha1 ea6c014dc72d6f8ccd1ed92ace1d41f0d8de8957
//| sha1 4b007901b765489abead49d926f721d065a429c1
//| sha1 3d2eec4fe41c849b80c8d83662c0e44a8b291a964cf2f07038
//| sha1 56fa6aa75548099dcc37d7f03425e0c3
//| sha256 55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc49ca9cccf179b645991664b39d77ef317c71b845b1e30bd509112041d3a19783
//| sha256 4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56a1d425a1225833549adb841b51c9b3176a272bdebba1d078478f62b397f33c8d
//| sha512 aa22de0d96acfc6e849cdfac3213a84418ee93637155b503b20e2db57b50898e3dd2f8e803561616c2891748d499a2605a8636e384d514a7bc84aea4ccd004b9844fa279ae4cf9e3de69bbb643d3d915f78a1f43ef0be8cbfed3eebc34056feb45b0fb9edefaa730c12f01bb0c0d36a86f56989c12dc8277c36bb1a4f552f547fb0f0518600b86a0dcb7d8ff5e5818466327188393f1b2188abc2aa5a27579b94cfd9c4e4a9e27fc7669c76d7ff597fd0ade56260ab2353dd57ef6ad9c1c629cab1a1e986994e081
//| md5 6b66f3be3188ba77d1c03b02d8be7471e6a3382746427d9c89652e56b455a13118
//| sha384
//| sha224 51c506ffd0f9d0ba75b669ebad6592a07027ab8e941a940bb8179e2f79d9dbc4ea11e4402f102bab064e25d152a558ff4eca80c564b0cd28650ebde1a0d04b595f6f8989b530
//| blake2b512 dddfd2ba38df0efa73b372a31dd83a795e507f47af43686a53562ba2e44e0b771c082808efe287283483dcf1896735b4c04a903c7ab48c8fa97438fdd01252e23f343aa8952f
//| sm3 c570f207b1bb241ab889899f947e42d5028899996cad3cca5ccfdf26fcb014c931af43f69ab90806421307f62cc5f9e05d0c7070c366c99686d6c0829852311067d5469d30b6
