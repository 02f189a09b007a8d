outer: for (let i = 0; i < 3; i++) { for (let j = 0; j < 3; j++) { if (j === 1) continue outer; if (i === 2) break outer; console.log(i, j); } }
function kind(v) { switch (true) { case v < 0: return 'neg'; case v === 0: return 'zero'; default: return 'pos'; case v > 100: return 'big'; } }
console.log(kind(-1), kind(0), kind(5), kind(200));
block: { console.log('in'); if (true) break block; console.log('never'); }
switch (3) { case 1: console.log(1); case 3: console.log(3); case 4: console.log(4); break; default: console.log('d'); }
let i = 0;
do { i++; if (i === 2) continue; } while (i < 4);
console.log(i);
for (const k in { b: 1, a: 2, 1: 3, 0: 4 }) console.log(k);
for (var [p, q] of [[1, 2]]) console.log(p + q);
//# status: 0
//| 0 0
//| 1 0
//| neg zero pos big
//| in
//| 3
//| 4
//| 4
//| 0
//| 1
//| b
//| a
//| 3
