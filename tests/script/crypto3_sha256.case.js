const crypto = require('crypto');
for (const text of ['', 'a', 'abc', 'x'.repeat(55), 'x'.repeat(56), 'x'.repeat(63), 'x'.repeat(64), 'x'.repeat(65), 'x'.repeat(127), 'x'.repeat(128), 'é€😀', 'y'.repeat(1000)]) console.log(text.length, crypto.createHash('sha256').update(text).digest('hex'), crypto.createHmac('sha256', 'key').update(text).digest('base64'));
const h = crypto.createHash('sha256'); for (let i = 0; i < 300; i++) h.update(Buffer.alloc(i, i)); console.log(h.copy().digest('base64url'), h.digest('latin1').length);
console.log(crypto.createHmac('sha256', Buffer.alloc(200, 7)).update('long key').digest('hex'), crypto.createHmac('sha256', '').update('').digest('hex'));
//# status: 0
//| 0 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 XV0TlWPJW1lnub2ajJsjOp3ttFByeUzSMtwbdIMmB9A=
//| 1 ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb eAw9tM495bnlWBb7qY9ZBjHZbAdScbJpdiONX0REIZs=
//| 3 ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad nBluMtwBdfhvSxy4konWYZ3mvuaZ5MN45oMJ7Zehpqs=
//| 55 d5e285683cd4efc02d021a5c62014694958901005d6f71e89e0989fac77e4072 jGUbBGgrkc1o+/msWMr3h//AMoRUdRXUAfXhxWAUUbY=
//| 56 04c26261370ee7541549d16dee320c723e3fd14671e66a099afe0a377c16888e 1crJSw/Rc84zM7OzALf3BmZDNvOR282K+joUEWPNwvM=
//| 63 75220b47218278e656f2013bb8f0c455a25eaf01e86c64924e9d48d89776d6f2 zNswyFe8Oeur/VBQVrZBr0ceL+iVnYxf2RD6eE/geWE=
//| 64 7ce100971f64e7001e8fe5a51973ecdfe1ced42befe7ee8d5fd6219506b5393c XDMXE4Ckddzl1+IXK+KYNGu0uAdgFuBXlS3gMX4V43A=
//| 65 9537c5fdf120482f7d58d25e9ed583f52c02b4e304ea814db1633ad565aed7e9 AB8yTygzi7+5EWE0NZ4XLQSrWunKk3WlaEYfHUUEGow=
//| 127 70156a14adbabf98cff3a71c7084b417abf057a8efd27329ca36b7202c87d81f X0VPwYvx5UvFhO8BqaEaPFlid2FYbIvmlZVoLeUBtb0=
//| 128 24da1b81d0b16df6428eee73c69fcb2a93c76bc6df706f0c6670fe6bfe800464 q68rkWmJfvjHv6NqlbOumDdCowrzD95A8tYGuRuZksA=
//| 4 df9226927fd572c1ee66eec85de1bb139497614899f36e4e90474cb71f6ef9d0 6Gujnrw16/Iv2ROpwFApnSbFnUaafkqo5haQ7tIt2pc=
//| 1000 7e33ae3f1e88ddf3291109cc366b12dcd8bf8fe77bec53009f200a76e4649c07 iTEQJvseC5hlxDk9kzRwDbgsRmwChHpYdbqnYFhsJg0=
//| Uc86M6C0ePkAWQiiMwe75e3xbUuuC6Nif_iJkKWEofY 32
//| b6f971a566adc099101439050fafa37f4d5427ec28278bde719f564f1f16311e b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad
