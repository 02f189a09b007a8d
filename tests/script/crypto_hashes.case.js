const c = require('crypto');
for (const a of ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'SHA256', 'RSA-SHA256']) console.log(a, c.createHash(a).update('abc').update(Buffer.from('def')).digest('hex'));
console.log(c.createHash('sha256').update('é', 'latin1').digest('base64'), c.createHash('sha256').update('6162', 'hex').digest('base64url'), c.createHash('md5').digest());
const h = c.createHash('sha1');
h.update('x');
const k = h.copy();
console.log(h.digest('hex') === k.digest('hex'));
try { h.update('y'); } catch (e) { console.log(e.code); }
try { h.digest(); } catch (e) { console.log(e.code); }
try { c.createHash('nope'); } catch (e) { console.log(e.message); }
try { c.createHash('sha1').update(5); } catch (e) { console.log(e.code); }
const s = c.createHash('sha256');
s.on('readable', () => { const d = s.read(); if (d) console.log(d.toString('hex')); });
s.write('stream'); s.end('ed');
console.log(c.getHashes().includes('sha256'), c.createHash('sha256') instanceof require('stream').Transform);
//# status: 0
//| md5 e80b5017098950fc58aad83c8c14978e
//| sha1 1f8ac10f23c5b5bc1167bda84b833e5c057a77d2
//| sha224 7043631cb415556a275a4ebecb802c74ee9f6153908e1792a90b6a98
//| sha256 bef57ec7f53a6d40beb640a780a639c83bc29ac8a9816f1fc6c5c6dcd93c4721
//| sha384 c6a4c65b227e7387b9c3e839d44869c4cfca3ef583dea64117859b808c1e3d8ae689e1e314eeef52a6ffe22681aa11f5
//| sha512 e32ef19623e8ed9d267f657a81944b3d07adbb768518068e88435745564e8d4150a0a703be2a7d88b61e3d390c2bb97e2d4c311fdc69d6b1267f05f59aa920e7
//| SHA256 bef57ec7f53a6d40beb640a780a639c83bc29ac8a9816f1fc6c5c6dcd93c4721
//| RSA-SHA256 bef57ec7f53a6d40beb640a780a639c83bc29ac8a9816f1fc6c5c6dcd93c4721
//| 3i4zHYka4menAJy0W06IMPFw4Mk3KI6icxoZQcelOw0= -44g_C5MPySMYMOb1lLzwTRymLuXe4tNWQO4UFViBgM <Buffer d4 1d 8c d9 8f 00 b2 04 e9 80 09 98 ec f8 42 7e>
//| true
//| ERR_CRYPTO_HASH_FINALIZED
//| ERR_CRYPTO_HASH_FINALIZED
//| Digest method not supported
//| ERR_INVALID_ARG_TYPE
//| 97a78c00831554f7cc9745e8f6732edcfb571cf548a8d12b48a6e3fc31e5e3e6
//| true true
