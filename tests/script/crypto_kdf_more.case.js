const crypto = require('crypto');
console.log(crypto.pbkdf2Sync('pw', 'salt', 1, 20, 'sha1').toString('hex'), crypto.pbkdf2Sync('pw', 'salt', 1000, 40, 'sha512').toString('hex'), crypto.pbkdf2Sync(Buffer.from('pw'), new Uint8Array(0), 2, 0, 'sha256').length, crypto.pbkdf2Sync('', '', 1, 5, 'MD5').toString('hex'));
console.log(Buffer.from(crypto.hkdfSync('sha256', 'key', 'salt', 'info', 42)).toString('hex'), crypto.hkdfSync('sha512', Buffer.from('k'), Buffer.alloc(0), Buffer.alloc(0), 10) instanceof ArrayBuffer, Buffer.from(crypto.hkdfSync('sha1', 'k', '', '', 3)).toString('hex'));
for (const f of [() => crypto.pbkdf2Sync(), () => crypto.pbkdf2Sync('p', 's', 0, 1, 'sha1'), () => crypto.pbkdf2Sync('p', 's', 1, -1, 'sha1'), () => crypto.pbkdf2Sync('p', 's', 'x', 1, 'sha1'), () => crypto.pbkdf2Sync('p', 's', 1, 1), () => crypto.pbkdf2('p', 's', 1, 1, 'sha1'), () => crypto.pbkdf2Sync(5, 's', 1, 1, 'sha1'), () => crypto.hkdf('sha1', 'k', 's', 'i', 5)]) try { f(); console.log('?'); } catch (e) { console.log(e.name, e.code, e.message); }
crypto.pbkdf2('pw', 'salt', 10, 8, 'sha256', (e, k) => { console.log(e, k.toString('hex')); crypto.hkdf('sha256', 'k', 's', 'i', 8, (e2, k2) => console.log(e2, Buffer.from(k2).toString('hex'))); });
//# status: 0
//| 95c9338ea3a049dc400b5ed6617b5c45bdda0c14 dba2956d5d8f05e6f06dc9732ca6037d32a4fcbcdde4b35e62594b632d059275a4612b69ad28703b 0 9c627ef8f3
//| 9ca0d662557439e3b83365f2da4626d35da195c6d9d1779f09838cf9e408966ece99106e2585ace6f083 true 5dbbea
//| TypeError ERR_INVALID_ARG_TYPE The "digest" argument must be of type string. Received undefined
//| RangeError ERR_OUT_OF_RANGE The value of "iterations" is out of range. It must be >= 1 && <= 2147483647. Received 0
//| RangeError ERR_OUT_OF_RANGE The value of "keylen" is out of range. It must be >= 0 && <= 2147483647. Received -1
//| TypeError ERR_INVALID_ARG_TYPE The "iterations" argument must be of type number. Received type string ('x')
//| TypeError ERR_INVALID_ARG_TYPE The "digest" argument must be of type string. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "password" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received undefined
//| null 72aecd14244887c3
//| null 02b0929a9d46e923
