// Globals, timers, Buffer and Promise of Node in ES5.
console.log([1, NaN].includes(NaN), [3, 4].find(function (x) { return x > 3; }), [3].findIndex(function (x) { return x === 3; }), 'abc'.startsWith('ab'), 'abc'.endsWith('bc'), '5'.padStart(3, '0'));
var b = Buffer.concat([Buffer.from('héllo'), Buffer.from('ff00', 'hex'), Buffer.alloc(2, 7), Buffer.from('AQ==', 'base64')]); console.log(b.toString('hex'), b.toString('base64'), b.slice(0, 3).toString(), b.indexOf('llo'), b.equals(Buffer.from(b)), b.readUInt32BE(1), b.readInt16LE(2));
console.log(JSON.stringify(Buffer.from('a\0b').toString()), Buffer.alloc(0).toString() === '', Buffer.from([1, 2, 3, 4]).swap32(), Buffer.from('zz', 'hex').length, b.toString('latin1', 6, 8).length);
var order = []; setTimeout(function (a, b) { order.push('timeout' + a + b + (this === t)); }, 1, 1, 2); var t = setTimeout(function () {}, 1); var i = setInterval(function () { order.push('interval'); clearInterval(i); }, 3); clearTimeout(t); clearTimeout(undefined); clearTimeout('x');
process.nextTick(function (x) { order.push('tick' + x); }, 1); queueMicrotask(function () { order.push('microtask'); }); Promise.resolve(1).then(function () { order.push('then'); }); setTimeout(function () { console.log(order.join()); }, 60);
Promise.all([1, Promise.resolve(2)]).then(function (v) { console.log(v); }); Promise.race([new Promise(function () {}), Promise.resolve('first')]).finally(function () {}).then(console.log); Promise.allSettled([Promise.reject(1)]).then(function (v) { console.log(v); });
console.log(process.argv.length, typeof process.pid, process.platform, process.cwd() === require('path').resolve('.'), escape('ä'), unescape('%E4'), os()); console.error('to stderr'); function os() { var o = require('os'); return [o.EOL, o.endianness(), o.arch(), o.tmpdir()]; }
process.on('exit', function (code) { console.log('exit', code); }); setTimeout(function () { process.exit(6); }, 120);
//# also: microscript
//# status: 6
//| true 4 0 true true 005
//| 68c3a96c6c6fff00070701 aMOpbGxv/wAHBwE= hé 3 true 3282660460 27817
//| "a\u0000b" true <Buffer 04 03 02 01> 0 2
//| 2 number linux true %E4 ä [ '\n', 'LE', 'x64', '/tmp' ]
//| [ 1, 2 ]
//| [ { status: 'rejected', reason: 1 } ]
//| first
//| tick1,microtask,then,timeout12false,interval
//| exit 6
