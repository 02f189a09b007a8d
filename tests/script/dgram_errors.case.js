const dgram = require('dgram');
for (const f of [() => dgram.createSocket(), () => dgram.createSocket('udp5'), () => dgram.createSocket({}), () => dgram.createSocket({ type: 'udp4', recvBufferSize: 'x' }), () => dgram.createSocket('udp4', 5)]) try { f().close(); console.log('?'); } catch (e) { console.log(e.name, e.code, e.message); }
const s = dgram.createSocket('udp4');
for (const f of [() => s.address(), () => s.send(), () => s.send(5, 1), () => s.send('x'), () => s.send('x', -1), () => s.send('x', 70000, '127.0.0.1'), () => s.send('x', 0), () => s.send('x', 1, 5), () => s.send(Buffer.alloc(2), 3, 1, 9), () => s.send(Buffer.alloc(2), 0, 5, 9), () => s.send([5], 9), () => s.setTTL('x'), () => s.setTTL(1), () => s.setBroadcast(true), () => s.bind('x')]) try { f(); console.log('?'); } catch (e) { console.log(e.code, e.message); }
s.on('error', (e) => console.log('error', e.code));
setImmediate(() => { try { s.close(() => console.log('closed')); } catch (e) { console.log(e.code); } try { s.close(); } catch (e) { console.log(e.code, e.message); } try { s.send('x', 1); } catch (e) { console.log(e.code, e.message); } try { s.bind(); } catch (e) { console.log(e.code); } });
//# status: 0
//| TypeError ERR_SOCKET_BAD_TYPE Bad socket type specified. Valid types are: udp4, udp6
//| TypeError ERR_SOCKET_BAD_TYPE Bad socket type specified. Valid types are: udp4, udp6
//| TypeError ERR_SOCKET_BAD_TYPE Bad socket type specified. Valid types are: udp4, udp6
//| TypeError ERR_INVALID_ARG_TYPE The "options.recvBufferSize" property must be of type number. Received type string ('x')
//| ?
//| EBADF getsockname EBADF
//| ERR_INVALID_ARG_TYPE The "buffer" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received undefined
//| ERR_INVALID_ARG_TYPE The "buffer" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (5)
//| ERR_SOCKET_BAD_PORT Port should be > 0 and < 65536. Received undefined.
//| ERR_SOCKET_BAD_PORT Port should be > 0 and < 65536. Received type number (-1).
//| ERR_SOCKET_BAD_PORT Port should be > 0 and < 65536. Received type number (70000).
//| ERR_SOCKET_BAD_PORT Port should be > 0 and < 65536. Received type number (0).
//| ERR_INVALID_ARG_TYPE The "address" argument must be of type string. Received type number (5)
//| ERR_BUFFER_OUT_OF_BOUNDS "offset" is outside of buffer bounds
//| ERR_BUFFER_OUT_OF_BOUNDS "length" is outside of buffer bounds
//| ERR_INVALID_ARG_TYPE The "buffer list arguments" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received an instance of Array
//| ERR_INVALID_ARG_TYPE The "ttl" argument must be of type number. Received type string ('x')
//| EBADF setTTL EBADF
//| EBADF setBroadcast EBADF
//| ?
//| ERR_SOCKET_DGRAM_NOT_RUNNING Not running
//| ERR_SOCKET_DGRAM_NOT_RUNNING Not running
//| ERR_SOCKET_DGRAM_NOT_RUNNING
//| closed
