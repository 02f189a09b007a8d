const p = require('punycode');
for (const s of ['', 'abc', 'ma\u00f1ana', 'b\u00fccher', '\u2603-\u2318', '\u65e5\u672c\u8a9e', '\u{1f600}', 'a-b', '-', 'A\u00dfB', '\u0080']) { const e = p.encode(s); console.log(JSON.stringify(s), e, p.decode(e) === s, p.toASCII(s + '.com'), p.toUnicode(p.toASCII(s + '.com'))); }
console.log(p.toASCII('user@b\u00fccher.example'), p.toUnicode('xn--maana-pta.com'), p.toASCII('a\u3002b\uff0ec'), p.ucs2.decode('a\u{1f600}b'), p.ucs2.encode([0x61, 0x1f600]), p.version, Object.keys(p).sort().join());
for (const bad of ['\u00e9', 'a-\u00e9', '999999999', 'a-b-\u0000', '!']) try { console.log(JSON.stringify(bad), JSON.stringify(p.decode(bad))); } catch (e) { console.log(JSON.stringify(bad), e.name, e.message); } try { p.encode(5); console.log('?'); } catch (e) { console.log(e.name); } console.log(p.ucs2.decode('\ud800x').length);
//# status: 0
//| ""  true .com .com
//| "abc" abc- true abc.com abc.com
//| "mañana" maana-pta true xn--maana-pta.com mañana.com
//| "bücher" bcher-kva true xn--bcher-kva.com bücher.com
//| "☃-⌘" --dqo34k true xn----dqo34k.com ☃-⌘.com
//| "日本語" wgv71a119e true xn--wgv71a119e.com 日本語.com
//| "😀" e28h true xn--e28h.com 😀.com
//| "a-b" a-b- true a-b.com a-b.com
//| "-" -- true -.com -.com
//| "AßB" AB-gia true xn--AB-gia.com aßb.com
//| "" a true xn--a.com .com
//| user@xn--bcher-kva.example mañana.com a.b.c [ 97, 128512, 98 ] a😀 2.1.0 decode,encode,toASCII,toUnicode,ucs2,version
//| "é" RangeError Invalid input
//| "a-é" RangeError Invalid input
//| "999999999" RangeError Overflow: input needs wider integers to process
//| "a-b-\u0000" RangeError Invalid input
//| "!" RangeError Invalid input
//| ?
//| 2
