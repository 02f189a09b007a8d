// RFC 7914, section 12, and what is refused.
const crypto = require('crypto');
const hex = (text) => Buffer.from(text, 'hex');
const t = (name, run) => { try { console.log(name, run()); } catch (e) { console.log(name, e.name, e.code, e.message, Object.keys(e).join()); } };
t(1, () => crypto.scryptSync('', '', 64, { N: 16, r: 1, p: 1 }).toString('hex'));
t(2, () => crypto.scryptSync('password', 'NaCl', 64, { N: 1024, r: 8, p: 16 }).toString('hex'));
t(3, () => crypto.scryptSync('pleaseletmein', 'SodiumChloride', 64, { cost: 16384, blockSize: 8, parallelization: 1 }).toString('hex'));
t(4, () => [0, 1, 31, 33, 100].map((n) => crypto.scryptSync(Buffer.from('a'), new Uint8Array(3), n, { N: 2, r: 3, p: 2 }).toString('hex')));
t(5, () => crypto.scryptSync('a', 'b', 8).toString('hex'));
for (const o of [{ N: 3 }, { N: 0 }, { N: 1 }, { N: -1 }, { N: 'a' }, { N: 1.5 }, { N: 1 << 20 }, { N: 1 << 15, r: 8 }, { N: 1 << 12, r: 8, maxmem: 1 << 22 }, { N: 1 << 12, r: 8, maxmem: 1 << 23 }, { r: 0, N: 16 }, { p: 0, N: 16 }, { N: 16, p: 2 ** 30 }, { N: 16, r: 2 ** 30 },
  { maxmem: 0, N: 16 }, { maxmem: -1 }, { maxmem: 1.5 }, { maxmem: 'a' }, { N: 16, cost: 16 }, { r: 1, blockSize: 1 }, { p: 1, parallelization: 1 }, { cost: -1 }, { blockSize: 'a' }, { N: 16, r: 1, maxmem: 100 }, { N: 16, r: 1, p: 1, maxmem: 2431 }, { N: 16, r: 1, p: 1, maxmem: 2432 }, { N: 65536, r: 1, maxmem: 2 ** 40 }, { N: 4294967296 }])
  t(JSON.stringify(o), () => crypto.scryptSync('a', 'b', 4, o));
for (const args of [['a', 'b'], ['a', 'b', -1], ['a', 'b', 1.5], ['a', 'b', 2 ** 31], ['a', 'b', 'c'], [5, 'b', 1], ['a', 5, 1], []]) t('sync', () => crypto.scryptSync(...args));
for (const args of [['a', 'b', 1], ['a', 'b', 1, {}], ['a', 'b', 1, {}, 5], ['a', 'b', 1, { N: 1 << 20 }, () => {}], [5, 'b', 1, () => {}]]) t('later', () => crypto.scrypt(...args));
crypto.scrypt('a', 'b', 4, { N: 16 }, (e, k) => console.log('told', e, k));
crypto.scrypt('a', 'b', 0, { N: 16 }, (e, k) => console.log('none', e, k));
console.log('first');
//# status: 0
//| 1 77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906
//| 2 fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b3731622eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640
//| 3 7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887
//| 4 [
//|   '',
//|   'cb',
//|   'cba044e051035faa58e133af9c0cc25ac24113c55004bcf1d42155ff5dcf51',
//|   'cba044e051035faa58e133af9c0cc25ac24113c55004bcf1d42155ff5dcf5121a2',
//|   'cba044e051035faa58e133af9c0cc25ac24113c55004bcf1d42155ff5dcf5121a284be06589a3cd06f3b5e81146e884e71a6a6d2c12cf816983753abb78c39894e41a8fab34a7222ab34e7478abeec82e47285b1c2be4aa236feba9cc8b8d7e71664486d'
//| ]
//| 5 87c5081bda438d49
//| {"N":3} RangeError ERR_CRYPTO_INVALID_SCRYPT_PARAMS Invalid scrypt params code
//| {"N":0} <Buffer 87 c5 08 1b>
//| {"N":1} RangeError ERR_CRYPTO_INVALID_SCRYPT_PARAMS Invalid scrypt params code
//| {"N":-1} RangeError ERR_OUT_OF_RANGE The value of "N" is out of range. It must be >= 0 && <= 4294967295. Received -1 code
//| {"N":"a"} TypeError ERR_INVALID_ARG_TYPE The "N" argument must be of type number. Received type string ('a') code
//| {"N":1.5} RangeError ERR_OUT_OF_RANGE The value of "N" is out of range. It must be an integer. Received 1.5 code
//| {"N":1048576} RangeError ERR_CRYPTO_INVALID_SCRYPT_PARAMS Invalid scrypt params: error:030000AC:digital envelope routines::memory limit exceeded code
//| {"N":32768,"r":8} RangeError ERR_CRYPTO_INVALID_SCRYPT_PARAMS Invalid scrypt params: error:030000AC:digital envelope routines::memory limit exceeded code
//| {"N":4096,"r":8,"maxmem":4194304} RangeError ERR_CRYPTO_INVALID_SCRYPT_PARAMS Invalid scrypt params: error:030000AC:digital envelope routines::memory limit exceeded code
//| {"N":4096,"r":8,"maxmem":8388608} <Buffer eb 61 f1 df>
//| {"r":0,"N":16} <Buffer 7a fa 47 75>
//| {"p":0,"N":16} <Buffer 7a fa 47 75>
//| {"N":16,"p":1073741824} RangeError ERR_CRYPTO_INVALID_SCRYPT_PARAMS Invalid scrypt params: error:030000AC:digital envelope routines::memory limit exceeded code
//| {"N":16,"r":1073741824} RangeError ERR_CRYPTO_INVALID_SCRYPT_PARAMS Invalid scrypt params: error:030000AC:digital envelope routines::memory limit exceeded code
//| {"maxmem":0,"N":16} <Buffer 7a fa 47 75>
//| {"maxmem":-1} RangeError ERR_OUT_OF_RANGE The value of "maxmem" is out of range. It must be >= 0 && <= 9007199254740991. Received -1 code
//| {"maxmem":1.5} RangeError ERR_OUT_OF_RANGE The value of "maxmem" is out of range. It must be an integer. Received 1.5 code
//| {"maxmem":"a"} TypeError ERR_INVALID_ARG_TYPE The "maxmem" argument must be of type number. Received type string ('a') code
//| {"N":16,"cost":16} Error ERR_CRYPTO_SCRYPT_INVALID_PARAMETER Invalid scrypt parameter code
//| {"r":1,"blockSize":1} Error ERR_CRYPTO_SCRYPT_INVALID_PARAMETER Invalid scrypt parameter code
//| {"p":1,"parallelization":1} Error ERR_CRYPTO_SCRYPT_INVALID_PARAMETER Invalid scrypt parameter code
//| {"cost":-1} RangeError ERR_OUT_OF_RANGE The value of "cost" is out of range. It must be >= 0 && <= 4294967295. Received -1 code
//| {"blockSize":"a"} TypeError ERR_INVALID_ARG_TYPE The "blockSize" argument must be of type number. Received type string ('a') code
//| {"N":16,"r":1,"maxmem":100} RangeError ERR_CRYPTO_INVALID_SCRYPT_PARAMS Invalid scrypt params: error:030000AC:digital envelope routines::memory limit exceeded code
//| {"N":16,"r":1,"p":1,"maxmem":2431} RangeError ERR_CRYPTO_INVALID_SCRYPT_PARAMS Invalid scrypt params: error:030000AC:digital envelope routines::memory limit exceeded code
//| {"N":16,"r":1,"p":1,"maxmem":2432} <Buffer 9a b8 24 ca>
//| {"N":65536,"r":1,"maxmem":1099511627776} RangeError ERR_CRYPTO_INVALID_SCRYPT_PARAMS Invalid scrypt params: error:030000AC:digital envelope routines::memory limit exceeded code
//| {"N":4294967296} RangeError ERR_OUT_OF_RANGE The value of "N" is out of range. It must be >= 0 && <= 4294967295. Received 4294967296 code
//| sync TypeError ERR_INVALID_ARG_TYPE The "keylen" argument must be of type number. Received undefined code
//| sync RangeError ERR_OUT_OF_RANGE The value of "keylen" is out of range. It must be >= 0 && <= 2147483647. Received -1 code
//| sync RangeError ERR_OUT_OF_RANGE The value of "keylen" is out of range. It must be an integer. Received 1.5 code
//| sync RangeError ERR_OUT_OF_RANGE The value of "keylen" is out of range. It must be >= 0 && <= 2147483647. Received 2147483648 code
//| sync TypeError ERR_INVALID_ARG_TYPE The "keylen" argument must be of type number. Received type string ('c') code
//| sync TypeError ERR_INVALID_ARG_TYPE The "password" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView. Received type number (5) code
//| sync TypeError ERR_INVALID_ARG_TYPE The "salt" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView. Received type number (5) code
//| sync TypeError ERR_INVALID_ARG_TYPE The "password" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView. Received undefined code
//| later TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received undefined code
//| later TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received an instance of Object code
//| later TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type number (5) code
//| later RangeError ERR_CRYPTO_INVALID_SCRYPT_PARAMS Invalid scrypt params: error:030000AC:digital envelope routines::memory limit exceeded code
//| later TypeError ERR_INVALID_ARG_TYPE The "password" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView. Received type number (5) code
//| first
//| told null <Buffer 7a fa 47 75>
//| none null <Buffer >
