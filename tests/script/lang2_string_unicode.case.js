const s = 'añ😀\u0301e\u0301';
console.log(s.length, [...s].length, s.split('').length, s.normalize('NFC').length, s.codePointAt(2).toString(16), String.fromCodePoint(0x1f600), s.at(2).charCodeAt(0).toString(16));
console.log('😀'.slice(0, 1).charCodeAt(0), encodeURIComponent('😀'), '😀'.padStart(4, '-'), [...'👨‍👩‍👧'].length, 'ÅÄÖ'.toLowerCase(), 'straße'.toUpperCase(), 'ΑΣ'.toLowerCase());
console.log(/^\p{Emoji}$/u.test('😀'), 'a\u{1F600}b'.replace(/\u{1F600}/u, 'X'), '\x41\u0042\u{43}', 'tab\there', JSON.stringify('\u0007\u2028'), escape('ä'), 'x'.codePointAt(5));
console.log(Buffer.from('añ😀').length, Buffer.from('añ😀').toString('hex'), Buffer.from([0xf0, 0x9f, 0x98, 0x80]).toString(), Buffer.byteLength('€'), Buffer.from('ÿ', 'latin1'));
//# status: 0
//| 7 6 7 6 1f600 😀 d83d
//| 55357 %F0%9F%98%80 --😀 5 åäö STRASSE ας
//| true aXb ABC tab	here "\u0007 " %E4 undefined
//| 7 61c3b1f09f9880 😀 3 <Buffer ff>
