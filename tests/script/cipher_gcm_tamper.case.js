const crypto = require('crypto');
const hex = (text) => Buffer.from(text, 'hex');
const t = (name, run) => { try { console.log(name, run()); } catch (e) { console.log(name, e.name, e.code, e.message, Object.keys(e).join()); } };
const key = Buffer.alloc(32, 1), iv = Buffer.alloc(12, 2), made = crypto.createCipheriv('aes-256-gcm', key, iv);
made.setAAD(Buffer.from('head'));
const secret = Buffer.concat([made.update('the text of the message'), made.final()]), tag = made.getAuthTag();
const open = (aad, bytes, sum, at = iv) => { const d = crypto.createDecipheriv('aes-256-gcm', key, at); if (aad) d.setAAD(Buffer.from(aad)); const text = d.update(bytes); if (sum) d.setAuthTag(sum); return text + d.final(); };
const flip = (b) => { const c = Buffer.from(b); c[c.length - 1] ^= 1; return c; };
t('right', () => open('head', secret, tag));
t('text', () => open('head', flip(secret), tag));
t('tag', () => open('head', secret, flip(tag)));
t('short tag', () => open('head', secret, tag.subarray(0, 8)));
t('wrong short tag', () => open('head', secret, flip(tag.subarray(0, 8))));
t('aad', () => open('tail', secret, tag));
t('no aad', () => open('', secret, tag));
t('no tag', () => open('head', secret));
t('iv', () => open('head', secret, tag, flip(iv)));
t('cut', () => open('head', secret.subarray(1), tag));
for (const size of [0, 1, 15, 16, 17, 40]) t('aad ' + size, () => { const c = crypto.createCipheriv('aes-256-gcm', key, iv); c.setAAD(Buffer.alloc(size, 'a')); c.final(); return c.getAuthTag().toString('hex'); });
for (const size of [1, 8, 11, 12, 13, 16, 17, 60]) t('iv ' + size, () => { const c = crypto.createCipheriv('aes-256-gcm', key, Buffer.alloc(size, 5)), s = c.update('text', 'utf8', 'hex'); c.final(); return [s, c.getAuthTag().toString('hex')]; });
//# status: 0
//| right the text of the message
//| text Error undefined Unsupported state or unable to authenticate data
//| tag Error undefined Unsupported state or unable to authenticate data
//| short tag the text of the message
//| wrong short tag Error undefined Unsupported state or unable to authenticate data
//| aad Error undefined Unsupported state or unable to authenticate data
//| no aad Error undefined Unsupported state or unable to authenticate data
//| no tag Error undefined Unsupported state or unable to authenticate data
//| iv Error undefined Unsupported state or unable to authenticate data
//| cut Error undefined Unsupported state or unable to authenticate data
//| aad 0 b1347e98b8864e4b5d735d165dbb5c3b
//| aad 1 f69c6d40358c9ac0b37d84637e04821a
//| aad 15 69a1d733c5732765311d1b37629e40d2
//| aad 16 3b27d43c9b11548c15c727131d25fade
//| aad 17 e3eafd9e3aee59504dd62730060f49e6
//| aad 40 643385a84025b12128a779c6b4bba94b
//| iv 1 [ '9693c2a8', 'ae15e7e31d2fa9674106f45874080d8c' ]
//| iv 8 [ 'd665bc50', '3b5b4d4f78cf080d7a51d998bfc02a5a' ]
//| iv 11 [ '03bd0083', 'bda29c37e02acacd7a614a00acda5274' ]
//| iv 12 [ '75c79941', '6a6e787bf4207da240bb1939bddac0ba' ]
//| iv 13 [ '741d094b', '1c7be3160c5113a913f263c30976d127' ]
//| iv 16 [ 'ec598418', 'cb8a82bb6acbbeebc31dae24585ed7c6' ]
//| iv 17 [ 'f7752e05', 'b5718f59b68f7178f20edacd23326626' ]
//| iv 60 [ 'e2cd9c60', 'f6f2e76af987fba0d7803435d6addfca' ]
