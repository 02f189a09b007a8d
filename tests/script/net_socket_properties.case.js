const net = require('net'), stream = require('stream');
const k = new net.Socket();
console.log(k instanceof stream.Duplex, k.readable, k.writable, k.connecting, k.pending, k.readyState, k.destroyed, k.allowHalfOpen, k.bytesRead, k.bytesWritten, k.bufferSize, k.remoteAddress, k.localPort, k.timeout);
console.log(net.Stream === net.Socket, net.connect === net.createConnection, typeof net.Server, net.Server(() => {}) instanceof net.Server, new net.Server() instanceof require('events'));
console.log(Object.keys(net).sort().join());
console.log(['connect', 'destroy', 'destroySoon', 'end', 'pause', 'ref', 'resetAndDestroy', 'resume', 'setEncoding', 'setKeepAlive', 'setNoDelay', 'setTimeout', 'unref', 'write', 'address'].filter((m) => typeof k[m] !== 'function'));
k.destroy(); k.on('close', () => console.log('close', k.readyState, k.closed));
const s = net.createServer().listen(0, '127.0.0.1', () => {
  const c = new net.Socket({ allowHalfOpen: true });
  console.log(c.connect({ port: s.address().port, host: '127.0.0.1' }, () => { console.log(c.readyState); c.destroySoon(); c.on('close', () => s.close()); }) === c, c.readyState, c.allowHalfOpen);
});
//# status: 0
//| true true true false true open false false 0 0 undefined undefined undefined undefined
//| true true function true true
//| BlockList,Server,Socket,SocketAddress,Stream,_createServerHandle,_normalizeArgs,_setSimultaneousAccepts,connect,createConnection,createServer,getDefaultAutoSelectFamily,getDefaultAutoSelectFamilyAttemptTimeout,isIP,isIPv4,isIPv6,setDefaultAutoSelectFamily,setDefaultAutoSelectFamilyAttemptTimeout
//| []
//| close closed true
//| true opening true
//| open
