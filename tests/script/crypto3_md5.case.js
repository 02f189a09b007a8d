const crypto = require('crypto');
for (const text of ['', 'a', 'abc', 'x'.repeat(55), 'x'.repeat(56), 'x'.repeat(63), 'x'.repeat(64), 'x'.repeat(65), 'x'.repeat(127), 'x'.repeat(128), 'é€😀', 'y'.repeat(1000)]) console.log(text.length, crypto.createHash('md5').update(text).digest('hex'), crypto.createHmac('md5', 'key').update(text).digest('base64'));
const h = crypto.createHash('md5'); for (let i = 0; i < 300; i++) h.update(Buffer.alloc(i, i)); console.log(h.copy().digest('base64url'), h.digest('latin1').length);
console.log(crypto.createHmac('md5', Buffer.alloc(200, 7)).update('long key').digest('hex'), crypto.createHmac('md5', '').update('').digest('hex'));
//# status: 0
//| 0 d41d8cd98f00b204e9800998ecf8427e Y1MEaKBOOGRZhV2gBjtllg==
//| 1 0cc175b9c0f1b6a831c399e269772661 gOpEzOoUzCJjiJVnz6zM1w==
//| 3 900150983cd24fb0d6963f7d28e17f72 0v6YBj+HawMZOvtJtJeVkQ==
//| 55 04364420e25c512fd958a70738aa8f72 q79tiO8AaAbQvp6aQ7mwdw==
//| 56 668a72d5ba17f08e62dabcafad6db14b AF7rTOYtW6Obpst5rE79dw==
//| 63 7dc2ca208106a2f703567bdff99d8981 xp1ID1HuqQJ+YYzNvWmHvQ==
//| 64 c1bb4f81d892b2d57947682aeb252456 Rf79V6mwD3DD2Tgncu/32Q==
//| 65 1bc932052302d074bdec39795fe00cf6 sU5K7ZbIqSt+cvvsinxVFw==
//| 127 a0b28c1da68705c2ff883fe279b72753 mNvcDMQurP96oKbZT+5zbw==
//| 128 d69cb61a6ee87200676eb0d4b90edbcb nL4bwk/ADziJHHn+PvHQrA==
//| 4 3b07a39fef0ac5d7ef21575e7315a482 a90sZRGcZh2JhUZKZBgUEA==
//| 1000 abf7f0c50f9f08c680c97d669f346e3c 9qcHfkyKZRuOzJXE91dpjA==
//| zV5iOnQu2tfmV4JiqxASOg 16
//| b879d35f7e82009447383f53a38530d7 74e6f7298a9c2d168935f58c001bad88
