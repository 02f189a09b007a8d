const t = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } };

const qs = require('querystring'); for (const v of ['\ud801test', 'a b', "!'()*~", '\u0000', 5, null, [1, 2], { toString: () => 'o' }]) t(() => qs.escape(v)); t(() => qs.escape('\ud801')); for (const v of ['%', '%4', '%zz', '%C3%A9', '%E9', 'a+b', '%2B']) t(() => [qs.unescape(v), qs.unescapeBuffer(v).toString('latin1'), qs.unescapeBuffer(v, true).toString('latin1')]);
//# status: 0
//| %F0%90%91%B4est
//| a%20b
//| !'()*~
//| %00
//| 5
//| null
//| 1%2C2
//| o
//| URIError ERR_INVALID_URI URI malformed
//| [ '%', '%', '%' ]
//| [ '%4', '%4', '%4' ]
//| [ '%zz', '%zz', '%zz' ]
//| [ 'é', 'Ã©', 'Ã©' ]
//| [ '�', 'é', 'é' ]
//| [ 'a+b', 'a+b', 'a b' ]
//| [ '+', '+', '+' ]
