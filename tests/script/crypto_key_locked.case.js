var crypto = require('crypto');
var keys = {
  rsa: 'MIICeAIBADANBgkqhkiG9w0BAQEFAASCAmIwggJeAgEAAoGBAMLxL0NZvy4Frr1Yp7mViNKpj9uAQwRpWpWoWUgovqSij6Xz6HJeNzF5sONKhUWytqRuSPU2Qim8yekV4jfJAowVnXneh4tJJJIJf6cqaXunmeH7hCArv5yrrIC/5CyIQm08n9ILGVMop5ug1mjVSEwyhqUaV0oV75dm1iG/yMCLAgMBAAECgYEAoEYfb6ZH8pSld/N94q040sqqBfPMJcJgwY6p6RPmugEVTYHdaLphcoH0lsrcC9PFKieqQEEd4Kbg8owVc3wGZKg+kWl0sf6NbUk9SrT+S9HiIDerxueaFjzGKlxDwoEhI8kVfM6Y0NnHIpwsvoF3nysmGFNkSvAaop5EGjZyluECQQD7GotmCtrSEZxcNCP2xRsLe8tE37XlnzFPDuiZu+FMgmqCbua7EdhnZOath57aARsGsy5gEJox5fsOIPfSsd9DAkEAxr5LLxdZuQNM/WpH8cIdlIQYSEOhzGrLUiRoJEQQtt9Q8uAc1BL/tSBTbDLKycov4A8B4Ybm1LP0PO3e82eRGQJBAKu0NQor9gGbhT4PcWA23A14M0D/cJR5zO/wk+E79g2pSEe0qhXVWBMrjgmvKVKNWvuz3sxVzfq89nVs2cm7U50CQQCHsaGPs3e1FIXaeFhKvmiH4HDb1iGAemH74ZOhPz/SPEL+sPm96oLgXgPXWg6PHBb3+gckvoCYNY3Kk/anZczxAkAZurW99XpY+oINaZYBTGAu73u3sq/VQboFHSzRNG2QUYloVEAUAAKq836XOnHOucdmcijwHt4jVMuROn/1k+vo',
  p256: 'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgtAe+6SscWrQDxGZyndH4Prmflw1BiEPs/03z6cdV5pKhRANCAAQ6siZuAtQcniMEUdXMzN5F0JfVPpuOKxlNqFdJvzhnQ9QXPQIDu8c2zK4L7OBrdXXVammvzwJxFMKJWYl7jFNm'
};
function key(name) {
  return crypto.createPrivateKey({ key: Buffer.from(keys[name], 'base64'), format: 'der', type: 'pkcs8' });
}

// What Node wrote with the passphrase "secret".
var locked = {
  'pkcs8_128': '-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIC3TBXBgkqhkiG9w0BBQ0wSjApBgkqhkiG9w0BBQwwHAQIcDkeFLg/nGsCAggA\nMAwGCCqGSIb3DQIJBQAwHQYJYIZIAWUDBAECBBBUaBXobTLYqtNgw0QXkjlbBIIC\ngFpZalrW9Mv69w/YCa6QxD3UlzPy/+vf8VMmfWgTdGsTv7M2kYzxOLcnYOYFkmU1\nubcc2CjwcPrqhAe+y1i8tLLizlZKC9cUeOxH1SNMrpjheeQMOUKUo8Ga+W2QOFmq\neZG/0w43RnpAC3z+aDzpk9WZDke4MU60Bwfd7T3c3rCGMo81YML3zSwXu385gMsd\nsvnrwhgi4do19Rnd/3omJSzB4onr8LIw0LJqf79Kbrs0Wj5wNvwrqAkgKF7hsJeV\nael/waTnO+W/kc8NEvQlPaxShn73cmGV5Bl8NLu418NQO4ki4GPj4TmWLPNuU8sR\nynxtpPRSFOg4bT8P98qRK/M0PT2yL0mznmiemg/cM/ueNYS5oR2QXKJN+r7pCtGf\nWQ73caz69etPIsmK+aQAI+QKByAM2k0e0DZ5QZxPeIlXgSKGsuD4LmyLoJW80ImI\nLPXZ3T3P95urOQtbCY20ouVo0DjSAZfJVpimuJj6nhE2goL6CUuYtgo2JLu2m3/B\nO1umcXGqpIp8El67liexl3yCOeM+WmXnEsGjhKvHhUspYoj9PjYsOZ8scjeWDTyF\nkjSDylWvefZV3YiDvkeWGR8GRzu3HnCTCAPcDhZ6MjthEqVaWoWHFNINEP2Yy7HD\nVJLKXibc7pfg538jqjcXzfA2NFOMVVl3d08hsUrMAK1oCZpbweXaEucNTKP96DAk\nCxdR80DzmRI3jpjjik3hG4OayPEbpk5ZtxPsFAW0dqX2nkfAcLIjzkUYPzWvGLHA\n61FBs7xENlc26fmOjWf653bTTE6bm49zHvy6+dh84m/huIrpx/DVjfcA+GMNQN9j\n6DECoeTI9mcsVN7pPkPkVpE=\n-----END ENCRYPTED PRIVATE KEY-----\n',
  'pkcs8_256': '-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIHsMFcGCSqGSIb3DQEFDTBKMCkGCSqGSIb3DQEFDDAcBAiro3vAfWofQgICCAAw\nDAYIKoZIhvcNAgkFADAdBglghkgBZQMEASoEEPpKQMy0jSIVIB7L0ZIDS90EgZBh\nEYAcndHpSHqdGZ7HVNuTPMEaBLvKPuYl746F/3dSsf64kSDKX+zY0KJlJLqlCOBv\nQcgwCLDBrXOYBOTCDRYNzFqwP7512o/4h2MzWlduGUxP7w2jlbrJCXeJmK8nrddy\ne+K0o/eOga6kNIZGD/ECdYOrvIXNKFyL7aW1jjNXsZYXS2V58jx2x6mLOhzl1xM=\n-----END ENCRYPTED PRIVATE KEY-----\n',
  'pkcs1': '-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-192-CBC,C94473C6573EA0D4284E86C1F44C399A\n\nQqJ/IXUJfiyXZ7A6swB7wyDnj0joACZUdepb1TH+qa/zHFo//FpGTpdWHnv38Frs\nVcKvUuwiUGn0YdU2ScH7hohl5Y9DQgLpet+ddVjtVuRLj96Ule+6pFLHIUr8/Wr4\nDzV2RY0I4RteT8PlQUWEKkUhLcmYHe02vMuTqqW2cHe0UUQOWHt4YT1nkxwjmBiH\nZ5b2zx2q6uLHQsEv2Q/ptS2o1VApgjhi8Bew2dJ/7VxyCCl4ykEFagw0T3ch6sU3\nMkGSpBUMqraDGSmOslxZ4l6oOAcSJGd8oyOmAd3aFPVqdtX+kDBTi1AB+qG9g0zx\n9wCebr5GYYtm1Y+o8PSye3h2uRA9WMx/3htP/2cy45SzMK2lhc9xB+dz/+3Re4mA\ntR8hCyTa7AkUa7rVy4b1pxuFmEnYmYMR07/7eksglrhhofRxSjbwZ830EPZqXum/\nQAYk1AZ1xO3i0rYS5qUfnyWgEDVGgQIn7g7zxYJprGJLnrzwNsE4QgB9Iv4X0N7Z\nbCr55uyZ6dhnp63I4UsaS0R1uPQBL9gD1T9CCvqehaWv2bIAYxW2RKr2A9PLWfrH\nTqGRCH25G9JVlBqSfnCPg2vRn0p5zb31o8pBalxbnQKqwlpsUeh0HXsygJ+9QE3A\nAm13cLQG5dzrFGKBeAxHbYOWCLo+l4jEP1CKTqwdnbbAquavtJ/KE03vsuLDaksX\nAYv4N5fqIQlqLvFROXrcNCLiMUljwJ76VoXSXtiY/tY7wThSgQOjOPZef7WJAZSI\nItlrpB9zE+hMlwzokYdtHKagEm0yma0EYda8z1Ztu89izqGiBiq8QEUsf7vQYDFi\n-----END RSA PRIVATE KEY-----\n',
  'sec1': '-----BEGIN EC PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,A7ED2EE2627E325CF9BCC83804BF2EAD\n\n48gdh/G2X2KQqRpBsg5k+isgdhTfsArcwgKtcq7NqFE4LhRAoiPWdUBChtOBDtR3\nXNTopWH33ZKNjges2VmrtZBuTpIL/xA6wYVEpF4R8SrR3nZEbYLTlQ1MAh3jn0Gh\nrnxHxVUnyAnDjXcQ3gT6J65tcLRLwhakMacJFW29A4k=\n-----END EC PRIVATE KEY-----\n'
};
function tell(name, run) {
  try {
    console.log(name, run());
  } catch (e) {
    console.log(name, e.name, e.code, e.message);
  }
}

Object.keys(locked).forEach(function (name) {
  var wanted = key(/pkcs8_256|sec1/.test(name) ? 'p256' : 'rsa');
  tell(name, function () {
    return [crypto.createPrivateKey({ key: locked[name], passphrase: 'secret' }).equals(wanted),
      crypto.createPublicKey({ key: locked[name], passphrase: Buffer.from('secret') }).equals(crypto.createPublicKey(wanted))];
  });
  tell('none', function () {
    return crypto.createPrivateKey(locked[name]);
  });
  tell('wrong', function () {
    try {
      crypto.createPrivateKey({ key: locked[name], passphrase: 'Secret' });
    } catch (e) {
      // Now and then wrong keys give a padding that looks right.
      return e.code === 'ERR_OSSL_BAD_DECRYPT' || e.code === 'ERR_OSSL_UNSUPPORTED' || /ASN1/.test(e.code);
    }
  });
});
['aes-128-cbc', 'aes-192-cbc', 'aes-256-cbc', 'aes256'].forEach(function (cipher) {
  ['pkcs8', 'pkcs1'].forEach(function (type) {
    tell(cipher + ' ' + type, function () {
      var text = key('rsa').export({ type: type, format: 'pem', cipher: cipher, passphrase: 'päss' });
      return [text.split('\n').slice(0, 2).join('|').replace(/,[0-9A-F]*$/, '').replace(/MII.*/, ''),
        crypto.createPrivateKey({ key: text, passphrase: 'päss' }).equals(key('rsa'))];
    });
  });
});
tell('der', function () {
  var bytes = key('p256').export({ type: 'pkcs8', format: 'der', cipher: 'aes-256-cbc', passphrase: 'x' });
  return crypto.createPrivateKey({ key: bytes, format: 'der', type: 'pkcs8', passphrase: 'x' }).equals(key('p256'));
});
tell('chacha', function () {
  return key('rsa').export({ type: 'pkcs8', format: 'pem', cipher: 'nothing', passphrase: 'x' });
});
//# status: 0
//| pkcs8_128 [ true, true ]
//| none Error ERR_OSSL_CRYPTO_INTERRUPTED_OR_CANCELLED error:07880109:common libcrypto routines::interrupted or cancelled
//| wrong true
//| pkcs8_256 [ true, true ]
//| none Error ERR_OSSL_CRYPTO_INTERRUPTED_OR_CANCELLED error:07880109:common libcrypto routines::interrupted or cancelled
//| wrong true
//| pkcs1 [ true, true ]
//| none Error ERR_OSSL_CRYPTO_INTERRUPTED_OR_CANCELLED error:07880109:common libcrypto routines::interrupted or cancelled
//| wrong true
//| sec1 [ true, true ]
//| none Error ERR_OSSL_CRYPTO_INTERRUPTED_OR_CANCELLED error:07880109:common libcrypto routines::interrupted or cancelled
//| wrong true
//| aes-128-cbc pkcs8 [ '-----BEGIN ENCRYPTED PRIVATE KEY-----|', true ]
//| aes-128-cbc pkcs1 [ '-----BEGIN RSA PRIVATE KEY-----|Proc-Type: 4,ENCRYPTED', true ]
//| aes-192-cbc pkcs8 [ '-----BEGIN ENCRYPTED PRIVATE KEY-----|', true ]
//| aes-192-cbc pkcs1 [ '-----BEGIN RSA PRIVATE KEY-----|Proc-Type: 4,ENCRYPTED', true ]
//| aes-256-cbc pkcs8 [ '-----BEGIN ENCRYPTED PRIVATE KEY-----|', true ]
//| aes-256-cbc pkcs1 [ '-----BEGIN RSA PRIVATE KEY-----|Proc-Type: 4,ENCRYPTED', true ]
//| aes256 pkcs8 [ '-----BEGIN ENCRYPTED PRIVATE KEY-----|', true ]
//| aes256 pkcs1 [ '-----BEGIN RSA PRIVATE KEY-----|Proc-Type: 4,ENCRYPTED', true ]
//| der true
//| chacha Error ERR_CRYPTO_UNKNOWN_CIPHER Unknown cipher
