// setEncoding: multi-byte text in pieces, lengths in units, the option, buffered data.
const { Readable } = require('stream'); const log = (...a) => console.log(...a); const r = new Readable({ read() {} }); const bytes = Buffer.from('a\u20ac\ud83d\ude00b'); r.setEncoding('utf8'); r.on('data', (c) => log(JSON.stringify(c))); for (const b of bytes) r.push(Buffer.from([b])); r.push(Buffer.from([0xe2, 0x82])); r.push(null); r.on('end', () => log('end', r.readableEncoding)); const h = new Readable({ encoding: 'hex', read() {} }); h.push('ab'); h.push(Buffer.from([255])); log(h.read(1), h.read(), h.readableEncoding); const l = new Readable({ read() {} }); l.push('\u20ac'); l.setEncoding('latin1'); log(JSON.stringify(l.read())); l.push('e9', 'hex'); log(JSON.stringify(l.read())); const d = new Readable({ read() {}, defaultEncoding: 'hex' }); d.push('6162'); log(String(d.read())); const b64 = new Readable({ read() {}, encoding: 'base64' }); b64.push('a'); b64.push('bc'); b64.push('d'); b64.push(null); let all = ''; b64.on('data', (c) => { all += c + '|'; }); b64.on('end', () => log(all)); try { new Readable().setEncoding('nope'); } catch (e) { log(e.name, e.code, e.message); } const u = new Readable({ read() {}, encoding: 'utf8' }); u.push('text'); u.unshift('pre'); log(u.read(), u.readableLength);
//# status: 0
//| 6 162ff hex
//| "â¬"
//| "é"
//| ab
//| TypeError ERR_UNKNOWN_ENCODING Unknown encoding: nope
//| pretext 0
//| "a"
//| "€"
//| "😀"
//| "b"
//| "�"
//| end utf8
//| YWJj|ZA==|
