// highWaterMark 0 and 1; read is asked for exactly when something is wanted.
const { Readable } = require('stream'); for (const hwm of [0, 1, 2]) { let n = 0; const r = new Readable({ highWaterMark: hwm, read(size) { console.log(hwm, '_read', size, n); this.push(n++ < 2 ? 'x' : null); } }); r.on('readable', () => { let c; while ((c = r.read()) !== null) console.log(hwm, 'got', String(c)); }); r.on('end', () => console.log(hwm, 'end')); }
//# status: 0
//| 0 _read 0 0
//| 1 _read 1 0
//| 2 _read 2 0
//| 0 got x
//| 0 _read 0 1
//| 0 got x
//| 0 _read 0 2
//| 1 _read 1 1
//| 1 got xx
//| 1 _read 1 2
//| 2 _read 2 1
//| 2 got xx
//| 2 _read 2 2
//| 0 end
//| 1 end
//| 2 end
