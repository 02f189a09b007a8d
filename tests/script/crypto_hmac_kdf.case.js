const c = require('crypto');
console.log(c.createHmac('sha256', 'key').update('data').digest('hex'), c.createHmac('md5', Buffer.alloc(100, 1)).update('x').digest('base64'));
console.log(c.createHmac('sha512', c.createSecretKey(Buffer.from('k'))).update('a').update('b').digest('hex').slice(0, 20));
console.log(c.pbkdf2Sync('pass', 'salt', 10, 20, 'sha1').toString('hex'), c.pbkdf2Sync('p', 's', 1, 70, 'sha512').length);
c.pbkdf2('pass', 'salt', 2, 16, 'sha256', (e, k) => console.log(e, k.toString('hex')));
console.log(Buffer.from(c.hkdfSync('sha256', 'key', 'salt', 'info', 42)).toString('hex'));
try { c.createHmac('nope', 'k'); } catch (e) { console.log(e.code, e.message); }
try { c.createHmac('sha1'); } catch (e) { console.log(e.code); }
try { c.pbkdf2Sync('p', 's', 0, 1, 'sha1'); } catch (e) { console.log(e.code); }
try { c.pbkdf2Sync('p', 's', 1, 1, 'nope'); } catch (e) { console.log(e.code); }
//# status: 0
//| 5031fe3d989c6d1537a013fa6e739da23463fdaec3b70137d828e36ace221bd0 BPOuT4vmgSg1xCxixEzOrA==
//| 114294f6506ab1317156
//| 60c70c05f9aad813d52aadb3680880cd477bbb31 70
//| 9ca0d662557439e3b83365f2da4626d35da195c6d9d1779f09838cf9e408966ece99106e2585ace6f083
//| ERR_CRYPTO_INVALID_DIGEST Invalid digest: nope
//| ERR_INVALID_ARG_TYPE
//| ERR_OUT_OF_RANGE
//| ERR_CRYPTO_INVALID_DIGEST
//| null 3e915a8b575707d72fe3dfd731e8fb5d
