// Three PassThroughs in a row: order of data, finish, end and close.
const { PassThrough } = require('stream'); const a = new PassThrough(), b = new PassThrough(), c = new PassThrough(); [a, b, c].forEach((s, i) => { for (const e of ['finish', 'end', 'close', 'pipe', 'unpipe']) s.on(e, () => console.log('abc'[i], e)); }); c.on('data', (d) => console.log('data', String(d))); a.pipe(b).pipe(c); a.write('1'); a.end('2'); console.log('sync');
//# status: 0
//| b pipe
//| c pipe
//| data 1
//| data 2
//| sync
//| a end
//| a finish
//| b end
//| b finish
//| b unpipe
//| a close
//| c end
//| c finish
//| c unpipe
//| b close
//| c close
