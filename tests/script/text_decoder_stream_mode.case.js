// stream: true in every encoding; resets; flush.
for (const [enc, bytes] of [['utf-8', [0xf0, 0x9f, 0x98, 0x80, 0xc3, 0xa9]], ['utf-16le', [0x3d, 0xd8, 0x00, 0xde, 0x41, 0x00]], ['latin1', [0xe9, 0x41]]]) { const d = new TextDecoder(enc); const parts = bytes.map((b) => d.decode(new Uint8Array([b]), { stream: true })); parts.push(d.decode()); console.log(enc, JSON.stringify(parts), JSON.stringify(d.decode(new Uint8Array(bytes)))); } const d = new TextDecoder(); d.decode(new Uint8Array([0xe2, 0x82]), { stream: true }); console.log(JSON.stringify(d.decode(new Uint8Array([0x41]), { stream: false })), JSON.stringify(d.decode(new Uint8Array([0xac])))); for (const o of [null, 5, undefined, {}]) try { console.log(JSON.stringify(d.decode(new Uint8Array([65]), o))); } catch (e) { console.log(e.name, e.code, e.message); }
//# status: 0
//| utf-8 ["","","","😀","","é",""] "😀é"
//| utf-16le ["","","","😀","","A",""] "😀A"
//| latin1 ["é","A",""] "éA"
//| "�A" "�"
//| "A"
//| TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5)
//| "A"
//| "A"
