// copy: bounds, overlapping parts, refused offsets, into plain typed arrays.
const fail = (g) => { try { console.log(g()); } catch (x) { console.log(x.name, x.code, x.message); } };
const a = Buffer.from('abcdefgh'); const t = Buffer.alloc(6, '.');
for (const args of [[], [1], [1, 2], [1, 2, 4], [0, 0, 100], [5], [6], [100], [0, 8], [0, 5, 2], [2, 7, 9], [0, '1', '3'], [NaN], [1.9], [undefined, 3], [null, 1, 2]]) fail(() => { t.fill('.'); return JSON.stringify(args) + ' ' + a.copy(t, ...args) + ' ' + t; });
for (const args of [[-1], [0, -1], [0, 0, -1], [0, 9], [0, 100]]) fail(() => a.copy(t, ...args)); fail(() => a.copy()); fail(() => a.copy('x')); fail(() => a.copy([])); fail(() => a.copy({}));
fail(() => { const u = new Uint8Array(4); a.copy(u, 1, 2); return u; }); fail(() => { const u = new Uint16Array(2); return a.copy(u, 1) + ' ' + u; }); fail(() => { a.copy(a, 2, 0, 4); return a.toString(); }); fail(() => { a.copy(a, 0, 2, 6); return a.toString(); });
//# status: 0
//| [] 6 abcdef
//| [1] 5 .abcde
//| [1,2] 5 .cdefg
//| [1,2,4] 2 .cd...
//| [0,0,100] 6 abcdef
//| [5] 1 .....a
//| [6] 0 ......
//| [100] 0 ......
//| [0,8] 0 ......
//| [0,5,2] 0 ......
//| [2,7,9] 1 ..h...
//| [0,"1","3"] 2 bc....
//| [null] 6 abcdef
//| [1.9] 5 .abcde
//| [null,3] 5 defgh.
//| [null,1,2] 1 b.....
//| RangeError ERR_OUT_OF_RANGE The value of "targetStart" is out of range. It must be >= 0. Received -1
//| RangeError ERR_OUT_OF_RANGE The value of "sourceStart" is out of range. It must be >= 0 && <= 8. Received -1
//| RangeError ERR_OUT_OF_RANGE The value of "sourceEnd" is out of range. It must be >= 0. Received -1
//| RangeError ERR_OUT_OF_RANGE The value of "sourceStart" is out of range. It must be >= 0 && <= 8. Received 9
//| RangeError ERR_OUT_OF_RANGE The value of "sourceStart" is out of range. It must be >= 0 && <= 8. Received 100
//| TypeError ERR_INVALID_ARG_TYPE The "target" argument must be an instance of Buffer or Uint8Array. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "target" argument must be an instance of Buffer or Uint8Array. Received type string ('x')
//| TypeError ERR_INVALID_ARG_TYPE The "target" argument must be an instance of Buffer or Uint8Array. Received an instance of Array
//| TypeError ERR_INVALID_ARG_TYPE The "target" argument must be an instance of Buffer or Uint8Array. Received an instance of Object
//| Uint8Array(4) [ 0, 99, 100, 101 ]
//| TypeError ERR_INVALID_ARG_TYPE The "target" argument must be an instance of Buffer or Uint8Array. Received an instance of Uint16Array
//| ababcdgh
//| abcdcdgh
