// utf8 in pieces: every split of multi-byte text, broken sequences, end() with and without rest.
const { StringDecoder } = require('string_decoder'); const text = Buffer.from('a\u00e9\u20ac\ud83d\ude00z');
for (let size = 1; size <= 5; size++) { const d = new StringDecoder('utf8'); const parts = []; for (let i = 0; i < text.length; i += size) parts.push(d.write(text.subarray(i, i + size))); parts.push(d.end()); console.log(size, JSON.stringify(parts)); }
const pieces = (...list) => { const d = new StringDecoder(); console.log(JSON.stringify(list.map((p) => d.write(Buffer.from(p, 'hex'))).concat([d.end()]))); };
pieces('e2', '82', 'ac'); pieces('e282', '41'); pieces('c3', '28'); pieces('f0', '9f', '98'); pieces('f09f', '9841'); pieces('e2', 'e2', '82ac'); pieces('ff', '41'); pieces('ed', 'a0', '80'); pieces('f4', '90', '80', '80'); pieces('c0', '80'); pieces('', 'c3', '', 'a9', ''); pieces('80'); pieces('efbb', 'bf41'); pieces('e0', '80', '80');
const d = new StringDecoder('utf8'); console.log(d.write(Buffer.from([0xe2])) === '', d.lastNeed, d.lastTotal, d.lastChar, d.encoding, d.end(Buffer.from([0x82, 0xac])), JSON.stringify(d.end()), d.end(Buffer.from('x')), d.write('text'), d.write(new Uint8Array([65])), d.write(new DataView(new ArrayBuffer(1))) === '\0');
//# status: 0
//| 1 ["a","","é","","","€","","","","😀","z",""]
//| 2 ["a","é","€","","😀","z",""]
//| 3 ["aé","€","","😀z",""]
//| 4 ["aé","€","😀z",""]
//| 5 ["aé","€😀","z",""]
//| ["","","€",""]
//| ["","�A",""]
//| ["","�(",""]
//| ["","","","�"]
//| ["","�A",""]
//| ["","�","€",""]
//| ["�","A",""]
//| ["","","���",""]
//| ["","","","����",""]
//| ["","��",""]
//| ["","","","é","",""]
//| ["�",""]
//| ["","﻿A",""]
//| ["","","���",""]
//| true 2 3 <Buffer e2 82 ac 00> utf8 € "" x text A true
