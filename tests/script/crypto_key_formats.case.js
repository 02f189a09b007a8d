var crypto = require('crypto');
var keys = {
  rsa: 'MIICeAIBADANBgkqhkiG9w0BAQEFAASCAmIwggJeAgEAAoGBAMLxL0NZvy4Frr1Yp7mViNKpj9uAQwRpWpWoWUgovqSij6Xz6HJeNzF5sONKhUWytqRuSPU2Qim8yekV4jfJAowVnXneh4tJJJIJf6cqaXunmeH7hCArv5yrrIC/5CyIQm08n9ILGVMop5ug1mjVSEwyhqUaV0oV75dm1iG/yMCLAgMBAAECgYEAoEYfb6ZH8pSld/N94q040sqqBfPMJcJgwY6p6RPmugEVTYHdaLphcoH0lsrcC9PFKieqQEEd4Kbg8owVc3wGZKg+kWl0sf6NbUk9SrT+S9HiIDerxueaFjzGKlxDwoEhI8kVfM6Y0NnHIpwsvoF3nysmGFNkSvAaop5EGjZyluECQQD7GotmCtrSEZxcNCP2xRsLe8tE37XlnzFPDuiZu+FMgmqCbua7EdhnZOath57aARsGsy5gEJox5fsOIPfSsd9DAkEAxr5LLxdZuQNM/WpH8cIdlIQYSEOhzGrLUiRoJEQQtt9Q8uAc1BL/tSBTbDLKycov4A8B4Ybm1LP0PO3e82eRGQJBAKu0NQor9gGbhT4PcWA23A14M0D/cJR5zO/wk+E79g2pSEe0qhXVWBMrjgmvKVKNWvuz3sxVzfq89nVs2cm7U50CQQCHsaGPs3e1FIXaeFhKvmiH4HDb1iGAemH74ZOhPz/SPEL+sPm96oLgXgPXWg6PHBb3+gckvoCYNY3Kk/anZczxAkAZurW99XpY+oINaZYBTGAu73u3sq/VQboFHSzRNG2QUYloVEAUAAKq836XOnHOucdmcijwHt4jVMuROn/1k+vo',
  p256: 'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgtAe+6SscWrQDxGZyndH4Prmflw1BiEPs/03z6cdV5pKhRANCAAQ6siZuAtQcniMEUdXMzN5F0JfVPpuOKxlNqFdJvzhnQ9QXPQIDu8c2zK4L7OBrdXXVammvzwJxFMKJWYl7jFNm',
  p521: 'MIHuAgEAMBAGByqGSM49AgEGBSuBBAAjBIHWMIHTAgEBBEIBg4BlcRGOn3qQEUqSQwcOomajXPZWCQy2bl3no9JJUL3/tnUg7hwpNsPKp7majyPVsT7RJ3EFQPP5lNGSru0f7ZqhgYkDgYYABAHOaStRvKWwVbAf+mfq3CypV8YPwp2WfVtz/75gkANaxI62g/9PS5IGJ8nA8wWG2l6EVLXfa3ekJ8lB9UsMlRnXkAGqYBkufOlEUXGTXVWE634xc3nISIFnuPJBbfPtln8v3LBvgiwuJ2LBrrxLN+uGmVQ1E912WhSj2fZStjZ8fRO9Zw==',
  k256: 'MIGEAgEAMBAGByqGSM49AgEGBSuBBAAKBG0wawIBAQQgkDUKOkp4/Zl4U7EcaUCPOXVrRlvcG4OL1GBa9tmT28mhRANCAAQsGifMhH9mR8k1yK1r22FmFdtlVUuGJ0UlTvu40TAnTDJlQP+ftDI2MqIFlBSqynLNGYKB5928409SvfVE6dsw',
  x: 'MC4CAQAwBQYDK2VuBCIEICi3DNIUwh8qQeIrNsmcYWUlJjSG/l8lQMFsdVOrpkFC'
};
function key(name) {
  return crypto.createPrivateKey({ key: Buffer.from(keys[name], 'base64'), format: 'der', type: 'pkcs8' });
}

function sum(value) {
  return crypto.createHash('sha1').update(typeof value === 'string' || Buffer.isBuffer(value) ? value : JSON.stringify(value)).digest('hex').toLowerCase();
}
Object.keys(keys).forEach(function (name) {
  var own = key(name), half = crypto.createPublicKey(own);
  console.log(name, own.type, half.type, own.asymmetricKeyType, own.asymmetricKeyDetails.namedCurve, own.asymmetricKeyDetails.modulusLength,
      String(own.asymmetricKeyDetails.publicExponent), own.symmetricKeySize);
  var privates = [['pkcs8'], ['pkcs1'], ['sec1']], publics = [['spki'], ['pkcs1']];
  privates.forEach(function (type) {
    ['pem', 'der'].forEach(function (format) {
      try {
        var text = own.export({ type: type[0], format: format });
        var again = crypto.createPrivateKey({ key: text, type: type[0], format: format });
        console.log(type[0], format, sum(text), again.equals(own), crypto.createPublicKey({ key: text, type: type[0], format: format }).equals(half));
      } catch (e) {
        console.log(type[0], format, e.code, e.message);
      }
    });
  });
  publics.forEach(function (type) {
    ['pem', 'der'].forEach(function (format) {
      try {
        var text = half.export({ type: type[0], format: format });
        console.log(type[0], format, sum(text), crypto.createPublicKey({ key: text, type: type[0], format: format }).equals(half));
      } catch (e) {
        console.log(type[0], format, e.code, e.message);
      }
    });
  });
  console.log(half.export({ type: 'spki', format: 'pem' }));
  var jwk = own.export({ format: 'jwk' });
  console.log(JSON.stringify(jwk), JSON.stringify(half.export({ format: 'jwk' })));
  console.log(crypto.createPrivateKey({ key: jwk, format: 'jwk' }).equals(own), crypto.createPublicKey({ key: jwk, format: 'jwk' }).equals(half),
      own.equals(half), half.equals(own), half.equals(crypto.createPublicKey(own)));
});
console.log(key('rsa').equals(key('rsa')), String(key('x')), crypto.getCurves().indexOf('prime256v1') >= 0);
//# status: 0
//| rsa private public rsa undefined 1024 65537 undefined
//| pkcs8 pem ad8b2ed68ae965b5222d39225a2afb9bd08821a3 true true
//| pkcs8 der 92e9718de4411eb823a91f801d3b3595777c4379 true true
//| pkcs1 pem 831fac88851ba3d165eb976cc87c6b7f59af239a true true
//| pkcs1 der ae2a28b3cb77b88b5c03efe4526ea21db075d796 true true
//| sec1 pem ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS The selected key encoding sec1 can only be used for EC keys.
//| sec1 der ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS The selected key encoding sec1 can only be used for EC keys.
//| spki pem f9bf7625d8d01f2e1809849bf1683c0d3785103d true
//| spki der 199ed0c7bebef40e904681b6a3e7c4d297196e95 true
//| pkcs1 pem c55c2f0ab61b594ca4a92905ae4fcb41ed26d436 true
//| pkcs1 der 914c2d5f65d712e2c7c4300a4c85e0e0d1f3340a true
//| -----BEGIN PUBLIC KEY-----
//| MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDC8S9DWb8uBa69WKe5lYjSqY/b
//| gEMEaVqVqFlIKL6koo+l8+hyXjcxebDjSoVFsrakbkj1NkIpvMnpFeI3yQKMFZ15
//| 3oeLSSSSCX+nKml7p5nh+4QgK7+cq6yAv+QsiEJtPJ/SCxlTKKeboNZo1UhMMoal
//| GldKFe+XZtYhv8jAiwIDAQAB
//| -----END PUBLIC KEY-----
//|
//| {"kty":"RSA","n":"wvEvQ1m_LgWuvVinuZWI0qmP24BDBGlalahZSCi-pKKPpfPocl43MXmw40qFRbK2pG5I9TZCKbzJ6RXiN8kCjBWded6Hi0kkkgl_pyppe6eZ4fuEICu_nKusgL_kLIhCbTyf0gsZUyinm6DWaNVITDKGpRpXShXvl2bWIb_IwIs","e":"AQAB","d":"oEYfb6ZH8pSld_N94q040sqqBfPMJcJgwY6p6RPmugEVTYHdaLphcoH0lsrcC9PFKieqQEEd4Kbg8owVc3wGZKg-kWl0sf6NbUk9SrT-S9HiIDerxueaFjzGKlxDwoEhI8kVfM6Y0NnHIpwsvoF3nysmGFNkSvAaop5EGjZyluE","p":"-xqLZgra0hGcXDQj9sUbC3vLRN-15Z8xTw7ombvhTIJqgm7muxHYZ2TmrYee2gEbBrMuYBCaMeX7DiD30rHfQw","q":"xr5LLxdZuQNM_WpH8cIdlIQYSEOhzGrLUiRoJEQQtt9Q8uAc1BL_tSBTbDLKycov4A8B4Ybm1LP0PO3e82eRGQ","dp":"q7Q1Civ2AZuFPg9xYDbcDXgzQP9wlHnM7_CT4Tv2DalIR7SqFdVYEyuOCa8pUo1a-7PezFXN-rz2dWzZybtTnQ","dq":"h7Ghj7N3tRSF2nhYSr5oh-Bw29YhgHph--GToT8_0jxC_rD5veqC4F4D11oOjxwW9_oHJL6AmDWNypP2p2XM8Q","qi":"Gbq1vfV6WPqCDWmWAUxgLu97t7Kv1UG6BR0s0TRtkFGJaFRAFAACqvN-lzpxzrnHZnIo8B7eI1TLkTp_9ZPr6A"} {"kty":"RSA","n":"wvEvQ1m_LgWuvVinuZWI0qmP24BDBGlalahZSCi-pKKPpfPocl43MXmw40qFRbK2pG5I9TZCKbzJ6RXiN8kCjBWded6Hi0kkkgl_pyppe6eZ4fuEICu_nKusgL_kLIhCbTyf0gsZUyinm6DWaNVITDKGpRpXShXvl2bWIb_IwIs","e":"AQAB"}
//| true true false false true
//| p256 private public ec prime256v1 undefined undefined undefined
//| pkcs8 pem 3a8deadb2f31dac64a67ee2df5e5470211435465 true true
//| pkcs8 der 0ca8f84d72bcbaf99b8c79cb46353795047c61a5 true true
//| pkcs1 pem ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS The selected key encoding pkcs1 can only be used for RSA keys.
//| pkcs1 der ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS The selected key encoding pkcs1 can only be used for RSA keys.
//| sec1 pem 0ca7abab6939da17f65ccc7311d9ebe7303f37ff true true
//| sec1 der a645a3923129b9bdd70dcdbcc0d64dd5e1efc8e9 true true
//| spki pem b4f9e7b04dd9e4ca2420125fc2f862249c7a62db true
//| spki der d0afb9d3ebb3073f8a70da5688196402a47159ce true
//| pkcs1 pem ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS The selected key encoding pkcs1 can only be used for RSA keys.
//| pkcs1 der ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS The selected key encoding pkcs1 can only be used for RSA keys.
//| -----BEGIN PUBLIC KEY-----
//| MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEOrImbgLUHJ4jBFHVzMzeRdCX1T6b
//| jisZTahXSb84Z0PUFz0CA7vHNsyuC+zga3V11Wppr88CcRTCiVmJe4xTZg==
//| -----END PUBLIC KEY-----
//|
//| {"kty":"EC","x":"OrImbgLUHJ4jBFHVzMzeRdCX1T6bjisZTahXSb84Z0M","y":"1Bc9AgO7xzbMrgvs4Gt1ddVqaa_PAnEUwolZiXuMU2Y","crv":"P-256","d":"tAe-6SscWrQDxGZyndH4Prmflw1BiEPs_03z6cdV5pI"} {"kty":"EC","x":"OrImbgLUHJ4jBFHVzMzeRdCX1T6bjisZTahXSb84Z0M","y":"1Bc9AgO7xzbMrgvs4Gt1ddVqaa_PAnEUwolZiXuMU2Y","crv":"P-256"}
//| true true false false true
//| p521 private public ec secp521r1 undefined undefined undefined
//| pkcs8 pem 9d83a3e76c5d566ea5bd5f85178399672af7dda0 true true
//| pkcs8 der 2278702354a60b4a88e3bf49728ce1f4972c8bd4 true true
//| pkcs1 pem ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS The selected key encoding pkcs1 can only be used for RSA keys.
//| pkcs1 der ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS The selected key encoding pkcs1 can only be used for RSA keys.
//| sec1 pem 651f70becc8f68dc4e5bf3fdc512bc0929bb07dc true true
//| sec1 der 94840fce3cbac6fd4869f8e379f5af5ec0b74542 true true
//| spki pem e3c601fc23404ea62d06c34a4947712c7ad53879 true
//| spki der b638dee68fe70c753224d8e022ffcc294f9bd820 true
//| pkcs1 pem ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS The selected key encoding pkcs1 can only be used for RSA keys.
//| pkcs1 der ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS The selected key encoding pkcs1 can only be used for RSA keys.
//| -----BEGIN PUBLIC KEY-----
//| MIGbMBAGByqGSM49AgEGBSuBBAAjA4GGAAQBzmkrUbylsFWwH/pn6twsqVfGD8Kd
//| ln1bc/++YJADWsSOtoP/T0uSBifJwPMFhtpehFS132t3pCfJQfVLDJUZ15ABqmAZ
//| LnzpRFFxk11VhOt+MXN5yEiBZ7jyQW3z7ZZ/L9ywb4IsLidiwa68SzfrhplUNRPd
//| dloUo9n2UrY2fH0TvWc=
//| -----END PUBLIC KEY-----
//|
//| {"kty":"EC","x":"Ac5pK1G8pbBVsB_6Z-rcLKlXxg_CnZZ9W3P_vmCQA1rEjraD_09LkgYnycDzBYbaXoRUtd9rd6QnyUH1SwyVGdeQ","y":"AapgGS586URRcZNdVYTrfjFzechIgWe48kFt8-2Wfy_csG-CLC4nYsGuvEs364aZVDUT3XZaFKPZ9lK2Nnx9E71n","crv":"P-521","d":"AYOAZXERjp96kBFKkkMHDqJmo1z2VgkMtm5d56PSSVC9_7Z1IO4cKTbDyqe5mo8j1bE-0SdxBUDz-ZTRkq7tH-2a"} {"kty":"EC","x":"Ac5pK1G8pbBVsB_6Z-rcLKlXxg_CnZZ9W3P_vmCQA1rEjraD_09LkgYnycDzBYbaXoRUtd9rd6QnyUH1SwyVGdeQ","y":"AapgGS586URRcZNdVYTrfjFzechIgWe48kFt8-2Wfy_csG-CLC4nYsGuvEs364aZVDUT3XZaFKPZ9lK2Nnx9E71n","crv":"P-521"}
//| true true false false true
//| k256 private public ec secp256k1 undefined undefined undefined
//| pkcs8 pem e744f304671e132fd96a6a1d966ab60130757161 true true
//| pkcs8 der 88b740eadf3a86e056bd5767cd2af74d4909c261 true true
//| pkcs1 pem ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS The selected key encoding pkcs1 can only be used for RSA keys.
//| pkcs1 der ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS The selected key encoding pkcs1 can only be used for RSA keys.
//| sec1 pem 7bb03f9cc30e03a3168283d070f12a47c0ba5012 true true
//| sec1 der b4ade8179c10693c659da8d8c28659ac99833209 true true
//| spki pem f013817fc0954e0e8ae55100c1f4a7f36a0451aa true
//| spki der 692722148f2318de761c5645e94322d500125f35 true
//| pkcs1 pem ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS The selected key encoding pkcs1 can only be used for RSA keys.
//| pkcs1 der ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS The selected key encoding pkcs1 can only be used for RSA keys.
//| -----BEGIN PUBLIC KEY-----
//| MFYwEAYHKoZIzj0CAQYFK4EEAAoDQgAELBonzIR/ZkfJNcita9thZhXbZVVLhidF
//| JU77uNEwJ0wyZUD/n7QyNjKiBZQUqspyzRmCgefdvONPUr31ROnbMA==
//| -----END PUBLIC KEY-----
//|
//| {"kty":"EC","x":"LBonzIR_ZkfJNcita9thZhXbZVVLhidFJU77uNEwJ0w","y":"MmVA_5-0MjYyogWUFKrKcs0ZgoHn3bzjT1K99UTp2zA","crv":"secp256k1","d":"kDUKOkp4_Zl4U7EcaUCPOXVrRlvcG4OL1GBa9tmT28k"} {"kty":"EC","x":"LBonzIR_ZkfJNcita9thZhXbZVVLhidFJU77uNEwJ0w","y":"MmVA_5-0MjYyogWUFKrKcs0ZgoHn3bzjT1K99UTp2zA","crv":"secp256k1"}
//| true true false false true
//| x private public x25519 undefined undefined undefined undefined
//| pkcs8 pem 0c35e1591919fc61cd6dffda7833a8d37c0e828d true true
//| pkcs8 der 48e378cf1aeb79ede89d71607247b84cf3b34b42 true true
//| pkcs1 pem ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS The selected key encoding pkcs1 can only be used for RSA keys.
//| pkcs1 der ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS The selected key encoding pkcs1 can only be used for RSA keys.
//| sec1 pem ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS The selected key encoding sec1 can only be used for EC keys.
//| sec1 der ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS The selected key encoding sec1 can only be used for EC keys.
//| spki pem 8879c42e29131ce8b253fc2b94a5275b55135922 true
//| spki der 1c6d00abab174dc09e505cbdd8c3ef57a4993148 true
//| pkcs1 pem ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS The selected key encoding pkcs1 can only be used for RSA keys.
//| pkcs1 der ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS The selected key encoding pkcs1 can only be used for RSA keys.
//| -----BEGIN PUBLIC KEY-----
//| MCowBQYDK2VuAyEAfllCJzM2hdwWwLTdRcK9zAwan9AqBzc8H1KdEQVV9yg=
//| -----END PUBLIC KEY-----
//|
//| {"crv":"X25519","d":"KLcM0hTCHypB4is2yZxhZSUmNIb-XyVAwWx1U6umQUI","x":"fllCJzM2hdwWwLTdRcK9zAwan9AqBzc8H1KdEQVV9yg","kty":"OKP"} {"crv":"X25519","x":"fllCJzM2hdwWwLTdRcK9zAwan9AqBzc8H1KdEQVV9yg","kty":"OKP"}
//| true true false false true
//| true [object KeyObject] true
