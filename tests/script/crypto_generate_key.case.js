const crypto = require('crypto');
const hex = (text) => Buffer.from(text, 'hex');
const t = (name, run) => { try { console.log(name, run()); } catch (e) { console.log(name, e.name, e.code, e.message, Object.keys(e).join()); } };
t('aes', () => [128, 192, 256].map((length) => crypto.generateKeySync('aes', { length }).symmetricKeySize));
t('hmac', () => [8, 9, 20, 64, 511].map((length) => crypto.generateKeySync('hmac', { length }).symmetricKeySize));
t('differ', () => crypto.generateKeySync('aes', { length: 256 }).equals(crypto.generateKeySync('aes', { length: 256 })));
for (const args of [['aes', { length: 100 }], ['aes', { length: 'a' }], ['aes', {}], ['rsa', { length: 100 }], ['hmac', { length: 7 }], ['hmac', { length: 1.5 }], ['hmac', { length: 'a' }], ['hmac'], ['hmac', null], [5, { length: 64 }], []]) t(JSON.stringify(args), () => crypto.generateKeySync(...args));
t('no callback', () => crypto.generateKey('hmac', { length: 64 }));
crypto.generateKey('aes', { length: 128 }, (error, key) => console.log('later', error === null || error === undefined, key.symmetricKeySize, key.type));
console.log('first');
//# status: 0
//| aes [ 16, 24, 32 ]
//| hmac [ 1, 1, 2, 8, 63 ]
//| differ false
//| ["aes",{"length":100}] TypeError ERR_INVALID_ARG_VALUE The property 'options.length' must be one of: 128, 192, 256. Received 100 code
//| ["aes",{"length":"a"}] TypeError ERR_INVALID_ARG_VALUE The property 'options.length' must be one of: 128, 192, 256. Received 'a' code
//| ["aes",{}] TypeError ERR_INVALID_ARG_VALUE The property 'options.length' must be one of: 128, 192, 256. Received undefined code
//| ["rsa",{"length":100}] TypeError ERR_INVALID_ARG_VALUE The argument 'type' must be a supported key type. Received 'rsa' code
//| ["hmac",{"length":7}] RangeError ERR_OUT_OF_RANGE The value of "options.length" is out of range. It must be >= 8 && <= 2147483647. Received 7 code
//| ["hmac",{"length":1.5}] RangeError ERR_OUT_OF_RANGE The value of "options.length" is out of range. It must be an integer. Received 1.5 code
//| ["hmac",{"length":"a"}] TypeError ERR_INVALID_ARG_TYPE The "options.length" property must be of type number. Received type string ('a') code
//| ["hmac"] TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received undefined code
//| ["hmac",null] TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received null code
//| [5,{"length":64}] TypeError ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received type number (5) code
//| [] TypeError ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received undefined code
//| no callback TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received undefined code
//| first
//| later true 16 secret
