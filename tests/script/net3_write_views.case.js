const net = require('net'); const server = net.createServer((s) => { const got = []; s.on('data', (d) => got.push(d)).on('end', () => { console.log(Buffer.concat(got)); s.end(new Uint8Array([1, 2])); }); }); server.listen(0, () => { const c = net.connect(server.address().port, () => { c.write(new Uint16Array([258, 772])); c.write(new DataView(new ArrayBuffer(1))); c.write('text', 'latin1'); for (const v of [null, undefined, 5, {}, [1]]) try { c.write(v); } catch (e) { console.log(e.code, e.message); } c.end(); }); c.on('data', (d) => console.log('back', d)).on('close', (e) => { console.log('closed', e); server.close(); }); });
//# status: 0
//| ERR_STREAM_NULL_VALUES May not write null values to stream
//| ERR_INVALID_ARG_TYPE The "chunk" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received undefined
//| ERR_INVALID_ARG_TYPE The "chunk" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (5)
//| ERR_INVALID_ARG_TYPE The "chunk" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received an instance of Object
//| ERR_INVALID_ARG_TYPE The "chunk" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received an instance of Array
//| <Buffer 02 01 04 03 00 74 65 78 74>
//| back <Buffer 01 02>
//| closed false
