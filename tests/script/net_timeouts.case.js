const net = require('net');
const s = net.createServer((c) => { c.on('error', () => {}); c.resume(); });
s.listen(0, '127.0.0.1', () => {
  const k = net.connect(s.address().port, '127.0.0.1');
  console.log(k.timeout, k.setTimeout(5, () => console.log('callback')) === k, k.timeout);
  k.on('timeout', () => { console.log('timeout', k.destroyed, k.writable); k.setTimeout(0); console.log(k.timeout); k.destroy(); });
  k.on('close', (h) => { console.log('close', h); s.close(); });
});
const k2 = new net.Socket();
for (const bad of ['x', -1, {}, undefined, NaN]) try { k2.setTimeout(bad); console.log('?'); } catch (e) { console.log(e.code, e.message); }
try { k2.setTimeout(1, 'x'); } catch (e) { console.log(e.code, e.message); }
console.log(k2.setNoDelay() === k2, k2.setKeepAlive(true, 100) === k2, k2.ref() === k2, k2.unref() === k2);
//# status: 0
//| ERR_INVALID_ARG_TYPE The "msecs" argument must be of type number. Received type string ('x')
//| ERR_OUT_OF_RANGE The value of "msecs" is out of range. It must be a non-negative finite number. Received -1
//| ERR_INVALID_ARG_TYPE The "msecs" argument must be of type number. Received an instance of Object
//| ERR_INVALID_ARG_TYPE The "msecs" argument must be of type number. Received undefined
//| ERR_OUT_OF_RANGE The value of "msecs" is out of range. It must be a non-negative finite number. Received NaN
//| ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type string ('x')
//| true true true true
//| undefined true 5
//| callback
//| timeout false true
//| 0
//| close false
