// MessagePort: its two kinds of listeners, order, closing, what holds the program.
const { MessageChannel, MessagePort, receiveMessageOnPort } = require('worker_threads');
const refusal = (run) => {
  try {
    console.log('went', run());
  } catch (e) {
    console.log(e.name, e.code, e.message);
  }
};
refusal(() => new MessagePort());
refusal(() => MessageChannel());
const { port1, port2 } = new MessageChannel();
refusal(() => port1.postMessage());
console.log(port1.hasRef(), port2.hasRef(), port1 instanceof MessagePort, Object.keys(new MessageChannel()));
port2.on('message', function (m) {
  console.log('on', m, this === port2);
  Promise.resolve().then(() => console.log('between', m));
  if (m.b) setTimeout(second, 1);
});
const listener = (e) => console.log('listener', e.data, e.constructor.name, e.type, e.target === port2, e.ports, e.origin, e.source);
port2.addEventListener('message', listener);
port2.addEventListener('message', listener);
port2.addEventListener('message', { handleEvent: (e) => console.log('object', e.data) }, { once: true });
port2.onmessage = (e) => console.log('property', e.data, typeof port2.onmessage);
port2.once('message', () => console.log('once'));
port1.on('close', () => console.log('port1 closed'));
port2.on('close', () => console.log('port2 closed', port2.hasRef()));
console.log(port2.hasRef());
port1.postMessage('a');
port1.postMessage({ b: [1] });
function second() {
  port2.removeEventListener('message', listener);
  port2.onmessage = null;
  port1.postMessage('c');
  port1.postMessage('d');
  port1.close(() => console.log('callback'));
  console.log('after close', port1.postMessage('lost'));
}
const quiet = new MessageChannel();
quiet.port1.postMessage(1);
quiet.port2.unref();
quiet.port2.on('message', (m) => console.log('quiet', m));
quiet.port2.unref();
console.log(receiveMessageOnPort(quiet.port2), receiveMessageOnPort(quiet.port2), quiet.port2.hasRef());
//# status: 0
//| TypeError ERR_CONSTRUCT_CALL_INVALID Constructor cannot be called
//| TypeError ERR_CONSTRUCT_CALL_REQUIRED Cannot call constructor without `new`
//| TypeError ERR_MISSING_ARGS Not enough arguments to MessagePort.postMessage
//| false false true [ 'port1', 'port2' ]
//| true
//| { message: 1 } undefined false
//| on a true
//| listener a MessageEvent message true []  null
//| object a
//| property a function
//| once
//| between a
//| on { b: [ 1 ] } true
//| listener { b: [ 1 ] } MessageEvent message true []  null
//| property { b: [ 1 ] } function
//| between { b: [ 1 ] }
//| after close undefined
//| on c true
//| between c
//| on d true
//| between d
//| port1 closed
//| callback
//| port2 closed false
