// MessageEvent: its members, and where it comes from.
const event = new MessageEvent('message', { data: { a: 1 }, origin: 'here', lastEventId: 'id', ports: [] });
console.log(event.data, event.origin, event.lastEventId, event.source, event.ports, event.type, event instanceof Event);
const plain = new MessageEvent('m');
console.log(plain.data, JSON.stringify([plain.origin, plain.lastEventId]), plain.source, plain.ports, plain.bubbles);
const { port1, port2 } = new MessageChannel();
console.log(port1 instanceof MessagePort, typeof MessagePort.prototype.postMessage, MessagePort.name, MessageChannel.name);
port2.onmessage = ({ data, ports, target, currentTarget }) => {
  console.log(data, ports, target === port2, currentTarget === port2);
  if (data === 'last') port2.close();
};
port2.addEventListener('close', (e) => console.log('close', e.type));
port1.postMessage(undefined);
port1.postMessage([1n, new Date(1)]);
port1.postMessage('last');
//# status: 0
//| { a: 1 } here id null [] message true
//| null ["",""] null [] false
//| true function MessagePort MessageChannel
//| null [] true true
//| [ 1n, 1970-01-01T00:00:00.001Z ] [] true true
//| last [] true true
//| close close
