const { StringDecoder } = require('string_decoder'); for (const enc of ['utf16le', 'utf8', 'base64']) { const d = new StringDecoder(enc); for (const b of [[0x3d], [0xd8], [0x00], [0xde], [0x00]]) console.log(enc, JSON.stringify(d.write(Buffer.from(b))), d.lastNeed, d.lastTotal); console.log(JSON.stringify(d.end()), JSON.stringify(d.end())); }
//# status: 0
//| utf16le "" 1 2
//| utf16le "\ud83d" 0 0
//| utf16le "" 1 2
//| utf16le "\ude00" 0 0
//| utf16le "" 1 2
//| "" ""
//| utf8 "=" 0 0
//| utf8 "" 1 2
//| utf8 "�\u0000" 0 0
//| utf8 "" 1 2
//| utf8 "�\u0000" 0 0
//| "" ""
//| base64 "" 2 3
//| base64 "" 1 3
//| base64 "PdgA" 0 0
//| base64 "" 2 3
//| base64 "" 1 3
//| "3gA=" ""
