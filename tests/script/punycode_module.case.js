// The deprecated punycode module.
process.removeAllListeners('warning'); const p = require('punycode'); for (const s of ['ma\u00f1ana', '\u2603-\u2318', 'b\u00fccher', '\ud83d\udca9', 'plain', '', 'a-b-c', '\u4ed6\u4eec\u4e3a\u4ec0\u4e48\u4e0d\u8bf4\u4e2d\u6587']) { const e = p.encode(s); console.log(e, p.decode(e) === s); } console.log(p.toASCII('ma\u00f1ana.com'), p.toUnicode('xn--maana-pta.com'), p.toASCII('\u2603.com'), p.toUnicode('example.com'), p.ucs2.decode('\ud834\udf06a'), p.ucs2.encode([0x1d306, 97])); for (const b of ['\u0080-x', 'ls8h=']) try { console.log(p.decode(b)); } catch (e) { console.log(e.name, e.message); }
//# status: 0
//| maana-pta true
//| --dqo34k true
//| bcher-kva true
//| ls8h true
//| plain- true
//|  true
//| a-b-c- true
//| ihqwcrb4cv8a8dqg056pqjye true
//| xn--maana-pta.com mañana.com xn--n3h.com example.com [ 119558, 97 ] 𝌆a
//| RangeError Illegal input >= 0x80 (not a basic code point)
//| RangeError Invalid input
