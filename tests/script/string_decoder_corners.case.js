// StringDecoder: characters that are cut anywhere, broken ones, every encoding.
const { StringDecoder } = require('string_decoder');
const cut = (encoding, bytes, sizes) => {
  const decoder = new StringDecoder(encoding), out = [];
  let at = 0;
  for (const size of sizes) out.push(decoder.write(bytes.subarray(at, (at += size))));
  out.push(decoder.end(bytes.subarray(at)));
  return JSON.stringify(out);
};
const utf8 = Buffer.from('a€😀é\u0800z');
for (let size = 1; size < 5; size++) console.log(size, cut('utf8', utf8, Array(Math.floor(utf8.length / size)).fill(size)));
for (const broken of [[0xff], [0xc3], [0xe2, 0x82], [0xe2, 0x28, 0xa1], [0xf0, 0x9f, 0x98], [0xf0, 0x9f, 0x41], [0xed, 0xa0, 0x80], [0xc0, 0x80], [0xf8, 0x88, 0x80, 0x80], [0xe2, 0x82, 0xc3, 0xa9], [0xf4, 0x90, 0x80, 0x80]])
  console.log(broken.map((b) => b.toString(16)).join(' '), escape(cut('utf8', Buffer.from(broken), broken.map(() => 1))), escape(cut('utf8', Buffer.from(broken), [])));
const wide = Buffer.from('a😀bé', 'utf16le');
for (const size of [2, 3, 4, 6]) console.log(size, cut('utf16le', wide, Array(Math.floor(wide.length / size)).fill(size)));
for (const encoding of ['base64', 'base64url', 'hex', 'latin1', 'ascii', 'binary', 'ucs2', 'UTF-8'])
  console.log(encoding, new StringDecoder(encoding).encoding, cut(encoding, Buffer.from([1, 2, 250, 255, 62]), [1, 1, 2]));
const decoder = new StringDecoder();
console.log(decoder.encoding, JSON.stringify(decoder.end()), decoder.lastNeed, decoder.lastTotal);
decoder.write(Buffer.from([0xe2]));
console.log(decoder.lastNeed, decoder.lastTotal, decoder.lastChar);
console.log(JSON.stringify(decoder.end()), decoder.write(Buffer.from('again')), decoder.write('a text'), JSON.stringify(decoder.write(Buffer.alloc(0))));
console.log(decoder.write(new Uint8Array([104, 105])), decoder.write(new DataView(Uint8Array.of(33).buffer)));
for (const run of [() => new StringDecoder('none'), () => decoder.write(1), () => decoder.write(null), () => new StringDecoder(1)])
  try {
    console.log(run());
  } catch (e) {
    console.log(e.name, e.code, e.message);
  }
//# status: 0
//| 1 ["a","","","€","","","","😀","","é","","","ࠀ","z",""]
//| 2 ["a","€","","😀","é","","ࠀz",""]
//| 3 ["a","€","😀","é","ࠀz"]
//| 4 ["a€","😀","é","ࠀz"]
//| ff %5B%22%uFFFD%22%2C%22%22%5D %5B%22%uFFFD%22%5D
//| c3 %5B%22%22%2C%22%uFFFD%22%5D %5B%22%uFFFD%22%5D
//| e2 82 %5B%22%22%2C%22%22%2C%22%uFFFD%22%5D %5B%22%uFFFD%22%5D
//| e2 28 a1 %5B%22%22%2C%22%uFFFD%28%22%2C%22%uFFFD%22%2C%22%22%5D %5B%22%uFFFD%28%uFFFD%22%5D
//| f0 9f 98 %5B%22%22%2C%22%22%2C%22%22%2C%22%uFFFD%22%5D %5B%22%uFFFD%22%5D
//| f0 9f 41 %5B%22%22%2C%22%22%2C%22%uFFFDA%22%2C%22%22%5D %5B%22%uFFFDA%22%5D
//| ed a0 80 %5B%22%22%2C%22%22%2C%22%uFFFD%uFFFD%uFFFD%22%2C%22%22%5D %5B%22%uFFFD%uFFFD%uFFFD%22%5D
//| c0 80 %5B%22%22%2C%22%uFFFD%uFFFD%22%2C%22%22%5D %5B%22%uFFFD%uFFFD%22%5D
//| f8 88 80 80 %5B%22%uFFFD%22%2C%22%uFFFD%22%2C%22%uFFFD%22%2C%22%uFFFD%22%2C%22%22%5D %5B%22%uFFFD%uFFFD%uFFFD%uFFFD%22%5D
//| e2 82 c3 a9 %5B%22%22%2C%22%22%2C%22%uFFFD%22%2C%22%E9%22%2C%22%22%5D %5B%22%uFFFD%E9%22%5D
//| f4 90 80 80 %5B%22%22%2C%22%22%2C%22%22%2C%22%uFFFD%uFFFD%uFFFD%uFFFD%22%2C%22%22%5D %5B%22%uFFFD%uFFFD%uFFFD%uFFFD%22%5D
//| 2 ["a","","😀","b","é",""]
//| 3 ["a","😀","b","é"]
//| 4 ["a","😀b","é"]
//| 6 ["a😀","bé"]
//| base64 base64 ["","","AQL6","/z4="]
//| base64url base64url ["","","AQL6","_z4"]
//| hex hex ["01","02","faff","3e"]
//| latin1 latin1 ["\u0001","\u0002","úÿ",">"]
//| ascii ascii ["\u0001","\u0002","z",">"]
//| binary latin1 ["\u0001","\u0002","úÿ",">"]
//| ucs2 utf16le ["","ȁ","￺",""]
//| UTF-8 utf8 ["\u0001","\u0002","��",">"]
//| utf8 "" 0 0
//| 2 3 <Buffer e2 00 00 00>
//| "�" again a text ""
//| hi !
//| TypeError ERR_UNKNOWN_ENCODING Unknown encoding: none
//| TypeError ERR_INVALID_ARG_TYPE The "buf" argument must be an instance of Buffer, TypedArray, or DataView. Received type number (1)
//| TypeError ERR_INVALID_ARG_TYPE The "buf" argument must be an instance of Buffer, TypedArray, or DataView. Received null
//| TypeError ERR_UNKNOWN_ENCODING Unknown encoding: 1
