//# node: ["--experimental-websocket"]
// The class, what its constructor refuses, what it is before it is connected.
const attempt = (what, run) => {
  try {
    const value = run();
    console.log(what, 'ok', value && value.url);
    if (value && value.close) value.close();
  } catch (error) {
    console.log(what, error.constructor.name, error.name, error instanceof TypeError ? '' : error.code + ' ' + error.message);
  }
};
console.log(typeof WebSocket, WebSocket.length, WebSocket.name, Object.prototype.toString.call(WebSocket.prototype));
console.log(Object.keys(WebSocket).join(), Object.keys(WebSocket.prototype).join());
for (const name of ['CONNECTING', 'OPEN', 'CLOSING', 'CLOSED'])
  console.log(name, JSON.stringify(Object.getOwnPropertyDescriptor(WebSocket, name)), WebSocket.prototype[name]);
console.log(Object.getPrototypeOf(WebSocket) === EventTarget, Object.getOwnPropertyDescriptor(globalThis, 'WebSocket').enumerable);
attempt('nothing', () => new WebSocket());
attempt('no new', () => WebSocket('ws://127.0.0.1:1/'));
attempt('relative', () => new WebSocket('foo'));
attempt('null', () => new WebSocket(null));
attempt('symbol', () => new WebSocket(Symbol('x')));
attempt('ftp', () => new WebSocket('ftp://127.0.0.1/'));
attempt('fragment', () => new WebSocket('ws://127.0.0.1:1/#a'));
for (const protocols of ['a b', '', ['a', 'a'], ['a', 'A'], [''], ['a,b'], ['ü']])
  attempt('protocols ' + JSON.stringify(protocols), () => new WebSocket('ws://127.0.0.1:1/', protocols));
for (const member of ['readyState', 'bufferedAmount', 'url', 'extensions', 'protocol', 'binaryType', 'onopen'])
  attempt(member + ' of none', () => WebSocket.prototype[member] && 0);
attempt('send of none', () => WebSocket.prototype.send('x'));
const socket = new WebSocket('http://127.0.0.1:1/a b?q=ä', ['x', 'y']);
socket.onerror = () => {};
console.log(socket.url, socket.readyState, socket.bufferedAmount, [socket.extensions, socket.protocol, socket.binaryType], socket.onopen, String(socket));
console.log(new WebSocket('https://127.0.0.1:443/x').url);
attempt('send', () => socket.send('x'));
attempt('send nothing', () => socket.send());
for (const code of [999, 1001, 1005, 2999, 5000, 'abc', -1, 70000, null]) attempt('close ' + code, () => socket.close(code));
attempt('long reason', () => socket.close(3000, 'ä'.repeat(62)));
socket.binaryType = 'arraybuffer';
console.log(socket.binaryType);
socket.binaryType = 'foo';
console.log(socket.binaryType);
socket.onopen = 5;
console.log(socket.onopen);
socket.onopen = null;
console.log(socket.onopen);
process.exit();
//# status: 0
//| function 1 WebSocket [object WebSocket]
//| CONNECTING,OPEN,CLOSING,CLOSED close,send,readyState,bufferedAmount,url,extensions,protocol,onopen,onerror,onclose,onmessage,binaryType,CONNECTING,OPEN,CLOSING,CLOSED
//| CONNECTING {"value":0,"writable":false,"enumerable":true,"configurable":false} 0
//| OPEN {"value":1,"writable":false,"enumerable":true,"configurable":false} 1
//| CLOSING {"value":2,"writable":false,"enumerable":true,"configurable":false} 2
//| CLOSED {"value":3,"writable":false,"enumerable":true,"configurable":false} 3
//| true false
//| nothing TypeError TypeError
//| no new TypeError TypeError
//| relative DOMException SyntaxError 12 TypeError: Invalid URL
//| null DOMException SyntaxError 12 TypeError: Invalid URL
//| symbol TypeError TypeError
//| ftp DOMException SyntaxError 12 Expected a ws: or wss: protocol, got ftp:
//| fragment DOMException SyntaxError 12 Got fragment
//| protocols "a b" DOMException SyntaxError 12 Invalid Sec-WebSocket-Protocol value
//| protocols "" DOMException SyntaxError 12 Invalid Sec-WebSocket-Protocol value
//| protocols ["a","a"] DOMException SyntaxError 12 Invalid Sec-WebSocket-Protocol value
//| protocols ["a","A"] DOMException SyntaxError 12 Invalid Sec-WebSocket-Protocol value
//| protocols [""] DOMException SyntaxError 12 Invalid Sec-WebSocket-Protocol value
//| protocols ["a,b"] DOMException SyntaxError 12 Invalid Sec-WebSocket-Protocol value
//| protocols ["ü"] DOMException SyntaxError 12 Invalid Sec-WebSocket-Protocol value
//| readyState of none TypeError TypeError
//| bufferedAmount of none TypeError TypeError
//| url of none TypeError TypeError
//| extensions of none TypeError TypeError
//| protocol of none TypeError TypeError
//| binaryType of none TypeError TypeError
//| onopen of none TypeError TypeError
//| send of none TypeError TypeError
//| ws://127.0.0.1:1/a%20b?q=%C3%A4 0 0 [ '', '', 'blob' ] null [object WebSocket]
//| wss://127.0.0.1/x
//| send DOMException InvalidStateError 11 Sent before connected.
//| send nothing TypeError TypeError
//| close 999 DOMException InvalidAccessError 15 invalid code
//| close 1001 DOMException InvalidAccessError 15 invalid code
//| close 1005 DOMException InvalidAccessError 15 invalid code
//| close 2999 DOMException InvalidAccessError 15 invalid code
//| close 5000 DOMException InvalidAccessError 15 invalid code
//| close abc DOMException InvalidAccessError 15 invalid code
//| close -1 DOMException InvalidAccessError 15 invalid code
//| close 70000 DOMException InvalidAccessError 15 invalid code
//| close null DOMException InvalidAccessError 15 invalid code
//| long reason DOMException SyntaxError 12 Reason must be less than 123 bytes; received 124
//| arraybuffer
//| blob
//| null
//| null
