const zlib = require('zlib');
const d = zlib.createDeflate(), i = zlib.createInflate(); let seen = ''; d.on('data', (c) => i.write(c)); i.on('data', (c) => { seen += c; });
d.write('first'); d.flush(() => { setImmediate(() => { console.log('after flush:', seen); d.write(' second'); d.flush(zlib.constants.Z_SYNC_FLUSH, () => { setImmediate(() => { console.log('after sync flush:', seen); d.end(' third', () => {}); d.on('end', () => { i.end(); i.on('end', () => console.log('all:', seen)); }); }); }); }); });
//# status: 0
//| after flush:
//| after sync flush: first
//| all: first second third
