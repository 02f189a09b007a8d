const crypto = require('crypto');
for (const text of ['', 'a', 'abc', 'x'.repeat(55), 'x'.repeat(56), 'x'.repeat(63), 'x'.repeat(64), 'x'.repeat(65), 'x'.repeat(127), 'x'.repeat(128), 'é€😀', 'y'.repeat(1000)]) console.log(text.length, crypto.createHash('sha512').update(text).digest('hex'), crypto.createHmac('sha512', 'key').update(text).digest('base64'));
const h = crypto.createHash('sha512'); for (let i = 0; i < 300; i++) h.update(Buffer.alloc(i, i)); console.log(h.copy().digest('base64url'), h.digest('latin1').length);
console.log(crypto.createHmac('sha512', Buffer.alloc(200, 7)).update('long key').digest('hex'), crypto.createHmac('sha512', '').update('').digest('hex'));
//# status: 0
//| 0 cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e hPpaoCebvEcyZ9BaU+oDMQqYfOzEwVNf8pttdrjxREpyjfOq24nUqaZwnhmY83NWbo+CSoypOxgh8LabwqL2Xg==
//| 1 1f40fc92da241694750979ee6cf582f2d5d7d28e18335de05abc54d0560e0f5302860c652bf08d560252aa5e74210546f369fbbbce8c12cfc7957b2652fe9a75 HVGnIQfgzI78iGaDrTDqEBNGAL+xR9DV+vPpVkjz0FRZuo+1QZBP0cWWNzDjwqXNOjDuQx4iUpXzRfxWYkh6SA==
//| 3 ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f OSaiB8jEKwxBeSy9PhoaqvX3olcE9i38k5xJh9184GAAnFuxwkRzVbMhbxC1N+mvp7ZKTlORsNYxFy0Hk54Ieg==
//| 55 db9981645857e59805132f7699e78bbcf39f69380a41aac8e6fa158a0593f2017ffe48764687aa855dae3023fcceefd51a1551d57730423df18503e80ba381ba QKsZ1iNCGOslGPGqxOn/MSHnUKZKSEk9Iz6lPuLu2jC8GEgn4KmBzntmrBEginM6XelFkkW5I01J7IExuN3dlg==
//| 56 a9436ec7761f9f0d5fa48e652d72b54622f763b36106e6551900b32f6cd7f4d88dbeaadeb866d7f5311663eda3bbcda04ffb5a8e6779e14b84e95da5327c083e iw6UTH5cEcdsHimHdqQTp+E22L4HEYgMcFipBodzfo934Y6Zn2yScxCsU+6WIMsTk1qY2hwiozDMIcDbK5QAyA==
//| 63 a6662db83dd0037dd13091be284aa0ece35d796b1cefe154a8ae10f7910a1f3cc6a097c0e8d068ca10099c5d0bfead8cefb93d4588b3a546017aa9a0f0509c12 k+cvpQNK5JMsoOToLpWvherInmPva9mfBO2HB7K0Tdb2v1upREjhVak9Flbxyy9DTo8hOBtepHgWY+Y7DjLcvw==
//| 64 791c91ff44685987a5c01d2811eede6f3a28d65e43709953c295931afc4941251e3a5dccbacabaf01dd729589b1c4d47da93f6991c414f21188fb8449a2d1064 Xf7IoDLDF6KCOurE4wLR2cbWeLtACt/vbVezqNIkKIhtAq/v9OxgSr6fby6z0X9/H4hAu77pVkg/xLiCYYNBGw==
//| 65 460d9da1179e60cf8ee45d2c687e45c963611cdf87d24f006e503608ddf286344cffdc6d4ecdc58ee6b0aa83dad625629e4bb0c22b0161135ea53597a4106850 qlLGKpvx5iuqDXLQcRjampV9zqVwskxdD5VIfPOE4IrDNN+L873iQ9zNPamgffgS8vt6fB2TdGRHE2sIHz4IIw==
//| 127 1d5a8893e7b7ed83d485d26f88cfb846f3760279916976fe538e539fc16f7cd19ba3e1c2cd5fda78749a74205755cdf694e8fa90b2bfed8815f406af76c1d7bf ogwk9RXDHQjXlZrDqWnzk1qVkO2/dEjfQzGy/t4pi1yX6/cijlzBGQqRea6n0Xt91Ol1g5JJZSiYLyqQ0dAv6w==
//| 128 e2e22f8422b54b06e35c3ea30a383d1de7a8fbc27992923074103117020d8dd7024c3ecf7d6d1a15a6de5a75ff32fb486b9e8ced4c02ffe05822bf2cb734d0e0 JDQ8GnxKG5sIF5DQKMCpaBo1Z+k0ZZ+4t2eSDwmxaIWdgMfzmfteAMdr/oaht7KmwFV4FCEHTwVSAoF9SvFckQ==
//| 4 4dc8d682d247b2863a2a673fb0b77f1a0efb4715bbfe467574333e4f71790b08007b22b8cfebde27383f4f0451756f3a811aa68635edd1d192b41e7fa51f7192 I7jzz58mnqFr5bru2ytm4buX2tS6eVt1Kg/vIj+Ikf/DSCB1TPeqh/f9mrjHnhmKsJ337StI6Lj14QU+OA7utQ==
//| 1000 73dd02355138a49153201b1c323b18a1f3f4dffd65431a994e7a26fc834a69f4fd97174c97fa44416c0490ad418a7a87c106c3a008860189891e73a74f9a1fd8 Pwvgm6YGEsYgN2K9bStHYee7EqwQUcqeUokZBrDqicjCjmtwMXjqdlmLERjhZvjUhneeqCHl/a3wtx3jxdi57A==
//| XMb-fhJKoQvPCcAey_6t5U91GusoQ5Rmkv-oDAo0UG1jxRswLQq9Xfq7KQNgO8XFMPvkc7eu6I-i7gzbSoO7sg 64
//| a877dde37f019a14507e8ef4442e826091108af68c62398f24a063335be84b41b1b5b1cbbb14534b07c87649d287e0ff4c10b9d211237d8368c679b6ae46f14b b936cee86c9f87aa5d3c6f2e84cb5a4239a5fe50480a6ec66b70ab5b1f4ac6730c6c515421b327ec1d69402e53dfb49ad7381eb067b338fd7b0cb22247225d47
