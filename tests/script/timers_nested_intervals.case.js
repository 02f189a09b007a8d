// Intervals that clear themselves, each other, and are set inside of others.
const log = []; let a = 0, b = 0; const ia = setInterval(() => { log.push('a' + ++a); if (a === 3) { clearInterval(ia); const ic = setInterval(() => { log.push('c'); clearInterval(ic); console.log(log.join(' ')); }, 1); } }, 2); const ib = setInterval(() => { log.push('b' + ++b); clearInterval(ib); }, 1000); setTimeout(() => clearInterval(ib), 1); const once = setInterval(() => { log.push('never'); }, 1); clearInterval(once);
//# status: 0
//| a1 a2 a3 c
