// for of, spread, destructuring, entries, of buffers; Array.from; JSON round trip.
const b = Buffer.from('hey'); for (const x of b) console.log(x); const [first, ...rest] = b; console.log(first, rest, [...b.entries()], Array.from(b, (x) => String.fromCharCode(x)), Object.keys(b), b.length, 1 in b, 3 in b, b[5]); b[1] = 300; b[2] = -1; b[9] = 1; console.log(b, b[9]); console.log(Buffer.from(JSON.parse(JSON.stringify(b)).data).equals(b), b.reduce((a, x) => a + x), b.some((x) => x > 200), b.every(Number.isInteger), b.find((x) => x === 255), b.findIndex((x) => x === 44), Math.max(...b), b.slice().fill(0), b); console.log(Buffer.concat([...'abc'].map((c) => Buffer.from(c))).toString(), Buffer.from(new Map([[1, 2]]).keys ? [1] : []), new Set(Buffer.from('aab')).size, Object.entries(Buffer.from('a')));
//# status: 0
//| 104
//| 101
//| 121
//| 104 [ 101, 121 ] [ [ 0, 104 ], [ 1, 101 ], [ 2, 121 ] ] [ 'h', 'e', 'y' ] [ '0', '1', '2' ] 3 true false undefined
//| <Buffer 68 2c ff> undefined
//| true 403 true true 255 1 255 <Buffer 00 00 00> <Buffer 00 00 00>
//| abc <Buffer 01> 2 [ [ '0', 97 ] ]
