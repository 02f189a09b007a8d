// promisified timers, this of callbacks, errors thrown by them do not stop the others.
const { promisify } = require('util'); (async () => { console.log(await promisify(setTimeout)(1, 'value'), await promisify(setImmediate)('imm')); setTimeout(function (a, b) { console.log(typeof this, this === t, a, b); }, 1, 'x'); const t = setTimeout(function () { console.log(this === t, this.constructor === t.constructor); }, 1); await new Promise((ok) => setTimeout(ok, 5)); const i = setImmediate(function () { console.log(this === i); }); })();
//# status: 0
//| value imm
//| object false x undefined
//| true true
//| true
