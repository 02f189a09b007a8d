// Labels of encodings, with white space and case; utf-16le, utf-16be, latin1.
for (const l of ['utf-8', 'UTF8', ' utf-8\n', 'unicode-1-1-utf-8', 'x-unicode20utf8', 'utf-16', 'utf-16le', 'UCS-2', 'unicode', 'utf-16be', 'latin1', 'iso-8859-1', 'ascii', 'us-ascii', 'windows-1252', 'l1', 'cp1252', 'iso8859-1']) { const d = new TextDecoder(l); console.log(JSON.stringify(l), d.encoding, JSON.stringify(d.decode(new Uint8Array([0x41, 0x00, 0x42, 0x00])))); }
const u = (b, o, l = 'utf-16le') => { try { console.log(JSON.stringify(new TextDecoder(l, o).decode(new Uint8Array(b)))); } catch (e) { console.log(e.name, e.code, e.message); } };
u([0xff, 0xfe, 0x41, 0]); u([0xff, 0xfe, 0x41, 0], { ignoreBOM: true }); u([0x3d, 0xd8, 0x00, 0xde]); u([0x3d, 0xd8]); u([0x41]); u([0x3d, 0xd8, 0x41, 0]); u([0x00, 0xde, 0x41, 0]); u([0x3d, 0xd8], { fatal: true }); u([0x41], { fatal: true }); u([0, 0x41, 0xd8, 0x3d, 0xde, 0], {}, 'utf-16be');
const s = new TextDecoder('utf-16le'); console.log(JSON.stringify([s.decode(new Uint8Array([0x41]), { stream: true }), s.decode(new Uint8Array([0, 0x3d, 0xd8]), { stream: true }), s.decode(new Uint8Array([0x00, 0xde]), { stream: true }), s.decode()]));
u([0x80, 0xe9, 0x9f], {}, 'latin1'); u([0x80, 0xe9, 0x9f], {}, 'windows-1252');
//# status: 0
//| "utf-8" utf-8 "A\u0000B\u0000"
//| "UTF8" utf-8 "A\u0000B\u0000"
//| " utf-8\n" utf-8 "A\u0000B\u0000"
//| "unicode-1-1-utf-8" utf-8 "A\u0000B\u0000"
//| "x-unicode20utf8" utf-8 "A\u0000B\u0000"
//| "utf-16" utf-16le "AB"
//| "utf-16le" utf-16le "AB"
//| "UCS-2" utf-16le "AB"
//| "unicode" utf-16le "AB"
//| "utf-16be" utf-16be "䄀䈀"
//| "latin1" windows-1252 "A\u0000B\u0000"
//| "iso-8859-1" windows-1252 "A\u0000B\u0000"
//| "ascii" windows-1252 "A\u0000B\u0000"
//| "us-ascii" windows-1252 "A\u0000B\u0000"
//| "windows-1252" windows-1252 "A\u0000B\u0000"
//| "l1" windows-1252 "A\u0000B\u0000"
//| "cp1252" windows-1252 "A\u0000B\u0000"
//| "iso8859-1" windows-1252 "A\u0000B\u0000"
//| "A"
//| "﻿A"
//| "😀"
//| "�"
//| "�"
//| "�A"
//| "�A"
//| TypeError ERR_ENCODING_INVALID_ENCODED_DATA The encoded data was not valid for encoding utf-16le
//| TypeError ERR_ENCODING_INVALID_ENCODED_DATA The encoded data was not valid for encoding utf-16le
//| "A😀"
//| ["","A","😀",""]
//| "é"
//| "é"
