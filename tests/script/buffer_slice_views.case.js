// slice and subarray share memory; negative and fractional bounds; offsets.
const b = Buffer.from('abcdefgh'); const s = b.subarray(2, 5); s[0] = 0x5a; console.log(b.toString(), s.toString(), s.parent === b.buffer, s.offset - b.offset, s.byteOffset - b.byteOffset);
for (const [x, y] of [[], [-3], [-3, -1], [2, 1], [0, 100], [-100, 3], [1.9, 3.9], ['1', '3'], [NaN, 2], [null, 2], [undefined, 2], [2, undefined], [Infinity], [3, null]]) console.log(x, y, b.slice(x, y).toString(), b.subarray(x, y).toString());
console.log(Uint8Array.prototype.slice.call(b, 1, 3), Buffer.prototype.slice.call(new Uint8Array([1, 2, 3]), 1) instanceof Buffer);
console.log(b.buffer instanceof ArrayBuffer, b.subarray(1, 3).equals(Buffer.from('bZ')), b.slice(8).length, b.toString('latin1', 2, 4), b.toString('utf8', -1, 3), b.toString(undefined, 1, 3), b.toString('utf8', 3, NaN), b.toString('utf8', '1', '3'), b.toString('utf8', 1, 1e9));
try { b.toString('nope'); } catch (e) { console.log(e.name, e.code, e.message); } try { b.toString(5); } catch (e) { console.log(e.name, e.code, e.message); } console.log(b.toLocaleString === b.toString, String(b), b + '', `${b}`, b == 'abZdefgh');
//# status: 0
//| abZdefgh Zde true 2 2
//| undefined undefined abZdefgh abZdefgh
//| -3 undefined fgh fgh
//| -3 -1 fg fg
//| 2 1
//| 0 100 abZdefgh abZdefgh
//| -100 3 abZ abZ
//| 1.9 3.9 bZ bZ
//| 1 3 bZ bZ
//| NaN 2 ab ab
//| null 2 ab ab
//| undefined 2 ab ab
//| 2 undefined Zdefgh Zdefgh
//| Infinity undefined
//| 3 null
//| <Buffer 62 5a> false
//| true true 0 Zd abZ bZ  bZ bZdefgh
//| TypeError ERR_UNKNOWN_ENCODING Unknown encoding: nope
//| TypeError ERR_UNKNOWN_ENCODING Unknown encoding: 5
//| true abZdefgh abZdefgh abZdefgh true
