const crypto = require('crypto');
for (const text of ['', 'a', 'abc', 'x'.repeat(55), 'x'.repeat(56), 'x'.repeat(63), 'x'.repeat(64), 'x'.repeat(65), 'x'.repeat(127), 'x'.repeat(128), 'é€😀', 'y'.repeat(1000)]) console.log(text.length, crypto.createHash('sha1').update(text).digest('hex'), crypto.createHmac('sha1', 'key').update(text).digest('base64'));
const h = crypto.createHash('sha1'); for (let i = 0; i < 300; i++) h.update(Buffer.alloc(i, i)); console.log(h.copy().digest('base64url'), h.digest('latin1').length);
console.log(crypto.createHmac('sha1', Buffer.alloc(200, 7)).update('long key').digest('hex'), crypto.createHmac('sha1', '').update('').digest('hex'));
//# status: 0
//| 0 da39a3ee5e6b4b0d3255bfef95601890afd80709 9Cuw7rAY671Fl65yE3EexgdghD8=
//| 1 86f7e437faa5a7fce15d1ddcb9eaeaea377667b8 DbIfBQUvMj5xTvm/H3sAD/6X6KA=
//| 3 a9993e364706816aba3e25717850c26c9cd0d89d T9CyFSdu8S8rPkyOysKBFJi2Vvw=
//| 55 cef734ba81a024479e09eb5a75b6ddae62e6abf1 CWaH6WsEn63xfL6QxT99c/yVTA8=
//| 56 901305367c259952f4e7af8323f480d59f81335b nQr2AJb/Yi7BbqYhFT6V+yM7ZGY=
//| 63 0ddc4e0cccd9a12850deb5abb0853a4425559fec DE++sJcp/tYE/XTRFQQgrtCnBRA=
//| 64 bb2fa3ee7afb9f54c6dfb5d021f14b1ffe40c163 /bhOVoS9gv96WmlNfOBJylweqko=
//| 65 78c741ddc482e4cdf8c474a0876347a0905b6233 NHQX6f1EkBSrawRF/ZqKYZ3ST4Y=
//| 127 e463484d274607e1897d4099497cbf2aedcf8206 p3GnG1H8dJZl6VtjoIJh1uuweFQ=
//| 128 150fa3fbdc899bd0b8f95a9fb6027f564d953762 Krd8pAR5GIAKC9z6QbcMjEuWlj0=
//| 4 c18ebd62bacc0aac83670707d9204486ec605731 x7U8yOtD0zvY+Q/INLh2GyyFais=
//| 1000 f07064d93f0524051cea1ae2a2a748f44a6945a6 TKDDkOSzD2otq692VqavnfI83Ng=
//| r3FH-4OcVzjWGmoUJjB1SoXKRg4 20
//| 691236b7dea8e9874b1eb198b3b8ff5800391906 fbdb1d1b18aa6c08324b7d64b71fb76370690e1d
