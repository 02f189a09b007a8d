function sum(n) { return n === 0 ? 0 : n + sum(n - 1); }
console.log(sum(300));
try { (function f() { f(); })(); } catch (e) { console.log(e instanceof RangeError, e.message); }
const deep = []; let at = deep; for (let i = 0; i < 100; i++) { const n = []; at.push(n); at = n; }
console.log(JSON.stringify(deep).length, JSON.parse(JSON.stringify(deep)).length);
//# status: 0
//| 45150
//| true Maximum call stack size exceeded
//| 202 1
