// destroy while data flows: what still comes.
const { Readable } = require('stream'); const r = Readable.from(['a', 'b', 'c', 'd']); const seen = []; r.on('data', (c) => { seen.push(c); if (c === 'b') r.destroy(); }); r.on('end', () => seen.push('end')); r.on('close', () => { seen.push('close'); console.log(seen, r.readableAborted, r.readableEnded); });
//# status: 0
//| [ 'a', 'b', 'c', 'close' ] true false
