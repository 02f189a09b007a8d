// On both engines: what scripts of an older language do with ciphers and keys.
//# also: microscript
var crypto = require('crypto');
function t(name, run) { try { console.log(name, run()); } catch (e) { console.log(name, e.name, e.code, e.message); } }
var key = Buffer.from('603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4', 'hex'), iv = Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex');
['ecb', 'cbc', 'ctr', 'cfb', 'cfb8', 'ofb', 'gcm'].forEach(function (mode) {
  var made = crypto.createCipheriv('aes-256-' + mode, key, mode === 'ecb' ? null : iv), text = made.update('some text that is longer than a block', 'utf8', 'hex') + made.final('hex');
  var back = crypto.createDecipheriv('aes-256-' + mode, key, mode === 'ecb' ? null : iv);
  if (mode === 'gcm') back.setAuthTag(made.getAuthTag());
  console.log(mode, text, back.update(text, 'hex', 'utf8') + back.final('utf8'));
});
t('key', function () { return crypto.createCipheriv('aes-256-cbc', key.slice(1), iv); });
t('iv', function () { return crypto.createCipheriv('aes-256-cbc', key, iv.slice(1)); });
t('tag', function () { var d = crypto.createDecipheriv('aes-256-gcm', key, iv); d.setAuthTag(iv); d.update('ab', 'hex'); return d.final(); });
t('scrypt', function () { return crypto.scryptSync('password', 'NaCl', 16, { N: 64, r: 8, p: 2 }).toString('hex'); });
t('pbkdf2', function () { return crypto.pbkdf2Sync('password', 'salt', 100, 20, 'sha512').toString('hex'); });
t('secret', function () { var k = crypto.createSecretKey(key); return [k.type, k.symmetricKeySize, k.equals(crypto.createSecretKey(key)), k.export().length].join(); });
t('copy', function () { var h = crypto.createHash('sha256').update('a'), c = h.copy(); return h.update('b').digest('hex') === crypto.createHash('sha256').update('ab').digest('hex') && c.digest('hex').slice(0, 8); });
var stream = crypto.createCipheriv('aes-256-cbc', key, iv), parts = [];
stream.on('data', function (d) { parts.push(d); }).on('end', function () { console.log(Buffer.concat(parts).toString('hex')); });
stream.write('one'); stream.end('two');
//# status: 0
//| ecb a620f5ef47b6ac590feab85498fed92043f1ba8f7749794857cc349a15ed445e9836339da2a81a9d05def91195bbc744 some text that is longer than a block
//| cbc aaa542d46e9bf60db40e1fa6e9e2c42dc1f46ae27261e6f41e97ba65bdf6ead1c2ccc879b69c7a868ab9369dcafc4e56 some text that is longer than a block
//| ctr c4d05738d44deca5e3d08eff8aba0f23087a9eb3fdee4c9aebd0a218240df041ad4d1e793d some text that is longer than a block
//| cfb c4d05738d44deca5e3d08eff8aba0f23daf218ed6912d1a25bc3c5a2126ed1e270252e4170 some text that is longer than a block
//| cfb8 c46415c31c9b1e170a0b0142ed37f9f5d06340c2679ef02baa52a78e0c6a152c69df20c901 some text that is longer than a block
//| ofb c4d05738d44deca5e3d08eff8aba0f2392e63a5f30b6c2d4764c6d1501c05ffc230f34854e some text that is longer than a block
//| gcm 8de0788a260ff977e85fe3ed184f110a3a760592634a0c5d7a5304fecb596b67559ad446d1 some text that is longer than a block
//| key RangeError ERR_CRYPTO_INVALID_KEYLEN Invalid key length
//| iv TypeError ERR_CRYPTO_INVALID_IV Invalid initialization vector
//| tag Error undefined Unsupported state or unable to authenticate data
//| scrypt 3de56034cc30842967daf99f62c41fca
//| pbkdf2 fef7276b107040a0a713bcbec9fd3e191cc61532
//| secret secret,32,true,32
//| copy ca978112
//| 33733088c36a7dad73c818bc6b082440
