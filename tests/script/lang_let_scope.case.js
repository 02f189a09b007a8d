{ let a = 1; { let a = 2; console.log(a); } console.log(a); }
const fs = [];
for (let i = 0; i < 3; i++) fs.push(() => i);
console.log(fs.map((f) => f()));
for (const k of ['x', 'y']) fs.push(() => k);
console.log(fs.slice(3).map((f) => f()));
try { tdz; let tdz = 1; } catch (e) { console.log(e.name); }
try { const c = 1; c = 2; } catch (e) { console.log(e.name); }
switch (1) { case 1: let z = 5; console.log(z); }
console.log(typeof hoisted, typeof later);
function hoisted() {}
var later = 1;
//# status: 0
//| 2
//| 1
//| [ 0, 1, 2 ]
//| [ 'x', 'y' ]
//| ReferenceError
//| TypeError
//| 5
//| function undefined
