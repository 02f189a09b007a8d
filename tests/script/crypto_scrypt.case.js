const crypto = require('crypto');
console.log(crypto.scryptSync('', '', 64, { N: 16, r: 1, p: 1 }).toString('hex')); console.log(crypto.scryptSync('password', 'NaCl', 32, { N: 128, r: 8, p: 2 }).toString('hex'), crypto.scryptSync('pw', 'salt', 10, { cost: 64, blockSize: 4, parallelization: 1 }).toString('hex'), crypto.scryptSync('pw', 'salt', 0, { N: 2 }).length);
for (const f of [() => crypto.scryptSync('p', 's', 1, { N: 3 }), () => crypto.scryptSync('p', 's', 1, { N: 1 }), () => crypto.scryptSync('p', 's', -1), () => crypto.scryptSync(5, 's', 1), () => crypto.scryptSync('p', 's', 1, { N: 2 ** 20 }), () => crypto.scryptSync('p', 's', 1, { N: 16, cost: 16 }), () => crypto.scrypt('p', 's', 1), () => crypto.scryptSync('p', 's', 'x'), () => crypto.scryptSync('p', 's', 1, { N: 'x' })]) try { f(); console.log('?'); } catch (e) { console.log(e.name, e.code, e.message); }
crypto.scrypt('pw', 'salt', 16, { N: 16 }, (e, k) => console.log(e, k.toString('hex')));
//# status: 0
//| 77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906
//| 3d05c3e2dedbef87fbbfd16b4e113417682c705c7425fe489ccf1b4bbfec09b8 c5a7643fbed4b0efc3ca 0
//| RangeError ERR_CRYPTO_INVALID_SCRYPT_PARAMS Invalid scrypt params
//| RangeError ERR_CRYPTO_INVALID_SCRYPT_PARAMS Invalid scrypt params
//| RangeError ERR_OUT_OF_RANGE The value of "keylen" is out of range. It must be >= 0 && <= 2147483647. Received -1
//| TypeError ERR_INVALID_ARG_TYPE The "password" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView. Received type number (5)
//| RangeError ERR_CRYPTO_INVALID_SCRYPT_PARAMS Invalid scrypt params: error:030000AC:digital envelope routines::memory limit exceeded
//| Error ERR_CRYPTO_SCRYPT_INVALID_PARAMETER Invalid scrypt parameter
//| TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "keylen" argument must be of type number. Received type string ('x')
//| TypeError ERR_INVALID_ARG_TYPE The "N" argument must be of type number. Received type string ('x')
//| null c5d06c368e4a07b8a98e9a06773fcf4a
