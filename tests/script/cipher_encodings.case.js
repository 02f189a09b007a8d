const crypto = require('crypto');
const hex = (text) => Buffer.from(text, 'hex');
const t = (name, run) => { try { console.log(name, run()); } catch (e) { console.log(name, e.name, e.code, e.message, Object.keys(e).join()); } };
const key = '0123456789abcdef', iv = 'fedcba9876543210', make = (o) => crypto.createCipheriv('aes-128-cbc', key, iv, o), back = () => crypto.createDecipheriv('aes-128-cbc', key, iv);
for (const out of ['hex', 'base64', 'base64url', 'latin1', 'binary', 'buffer', undefined, null, '']) t(out, () => { const c = make(); return [c.update('grüße €', 'utf8', out), c.final(out)]; });
for (const from of ['utf8', 'latin1', 'hex', 'base64', 'utf16le', 'ascii', 'buffer', undefined]) t(from, () => { const c = make(); return c.update('abcdef0123456789', from, 'hex') + c.final('hex'); });
const made = make(), secret = made.update('é€😀 and more of it', 'utf8', 'hex') + made.final('hex');
t('text', () => { const d = back(); return [d.update(secret, 'hex', 'utf8'), d.final('utf8')]; });
t('split', () => { const d = crypto.createDecipheriv('aes-128-ctr', key, iv), c = crypto.createCipheriv('aes-128-ctr', key, iv).update('€😀'); return [...c].map((b) => d.update(Buffer.from([b]), null, 'utf8')).concat(d.final('utf8')); });
t('base64 parts', () => { const c = crypto.createCipheriv('aes-128-ctr', key, iv); return [c.update('a', 'utf8', 'base64'), c.update('bc', 'utf8', 'base64'), c.update('defg', 'utf8', 'base64'), c.final('base64')]; });
t('change', () => { const c = make(); c.update('a', 'utf8', 'hex'); return c.final('base64'); });
t('same', () => { const c = make(); c.update('a', 'utf8', 'utf-8'); return c.final('UTF8').length > 0; });
t('unknown', () => make().update('a', 'utf8', 'nope'));
t('odd hex', () => make().update('abc', 'hex'));
t('key encoding', () => { const c = crypto.createCipheriv('aes-128-ecb', '00'.repeat(16), null, { encoding: 'hex' }); return c.update('x', 'utf8', 'hex') + c.final('hex'); });
t('bad option', () => crypto.createCipheriv('aes-128-ecb', key, null, { encoding: 5 }));
t('views', () => [new Uint16Array([1, 2]), new DataView(new ArrayBuffer(5), 1), new Float64Array([1])].map((v) => crypto.createCipheriv('aes-128-ctr', key, iv).update(v, 'hex', 'hex')));
t('buffer', () => make().update(new ArrayBuffer(3)));
//# status: 0
//| hex [ '', '442cafba8d8fd210114e5cfb70d08c8a' ]
//| base64 [ '', 'RCyvuo2P0hARTlz7cNCMig==' ]
//| base64url [ '', 'RCyvuo2P0hARTlz7cNCMig' ]
//| latin1 [ '', 'D,¯º\x8D\x8FÒ\x10\x11N\\ûpÐ\x8C\x8A' ]
//| binary [ '', 'D,¯º\x8D\x8FÒ\x10\x11N\\ûpÐ\x8C\x8A' ]
//| buffer [ <Buffer >, <Buffer 44 2c af ba 8d 8f d2 10 11 4e 5c fb 70 d0 8c 8a> ]
//| undefined [ <Buffer >, <Buffer 44 2c af ba 8d 8f d2 10 11 4e 5c fb 70 d0 8c 8a> ]
//| null [ <Buffer >, <Buffer 44 2c af ba 8d 8f d2 10 11 4e 5c fb 70 d0 8c 8a> ]
//|  [ <Buffer >, <Buffer 44 2c af ba 8d 8f d2 10 11 4e 5c fb 70 d0 8c 8a> ]
//| utf8 45f7179a57c7197eb08511a3dcbb8027f8cb3f9563998b145a90b16a5ab3d923
//| latin1 45f7179a57c7197eb08511a3dcbb8027f8cb3f9563998b145a90b16a5ab3d923
//| hex 62aaab654ef1db005c9a9eea71b1b0ce
//| base64 4edc7e1ceb2123ea662f7bcef5e700fe
//| utf16le 42fb2b49c100ebc69cd9fe76231120c9a801b6f38fc3f1758512e45b76f74ab02e071ea888de0f5cf1beedae5eee4e56
//| ascii 45f7179a57c7197eb08511a3dcbb8027f8cb3f9563998b145a90b16a5ab3d923
//| buffer 45f7179a57c7197eb08511a3dcbb8027f8cb3f9563998b145a90b16a5ab3d923
//| undefined 45f7179a57c7197eb08511a3dcbb8027f8cb3f9563998b145a90b16a5ab3d923
//| text [ 'é€😀 and mo', 're of it' ]
//| split [
//|   '',   '', '€',
//|   '',   '', '',
//|   '😀', ''
//| ]
//| base64 parts [ '', 'aim1', 'FZMW', 'GA==' ]
//| change Error ERR_INTERNAL_ASSERTION Cannot change encoding
//| This is caused by either a bug in Node.js or incorrect usage of Node.js internals.
//| Please open an issue with this stack trace at https://github.com/nodejs/node/issues
//|  code
//| same true
//| unknown TypeError ERR_UNKNOWN_ENCODING Unknown encoding: nope code
//| odd hex TypeError ERR_INVALID_ARG_VALUE The argument 'encoding' is invalid for data of length 3. Received 'hex' code
//| key encoding 1dd733a04c633c194fdeacf97c59d237
//| bad option TypeError ERR_INVALID_ARG_TYPE The "options.encoding" property must be of type string. Received type number (5) code
//| views [ '0a4bd471', '0b4bd671', '0b4bd671f6708f36' ]
//| buffer TypeError ERR_INVALID_ARG_TYPE The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received an instance of ArrayBuffer code
