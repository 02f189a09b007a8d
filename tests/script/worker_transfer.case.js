// What messages copy, what they move, and what they refuse.
const { Worker, MessageChannel, markAsUntransferable, receiveMessageOnPort } = require('worker_threads');
const { once } = require('events');
const echo = "const { parentPort: p } = require('worker_threads'); p.on('message', (m) => { if (m === 'end') return p.close(); p.postMessage(m); });";
const refusal = (run) => {
  try {
    console.log('went', run());
  } catch (e) {
    console.log(e.name, e.code, e.message);
  }
};
(async () => {
  const worker = new Worker(echo, { eval: true });
  const values = [undefined, null, -0, NaN, 1n << 70n, 'é\ud800', [1, , 3], new Date(5), /x/gi, new Map([[{}, new Set([1])]]), new Uint8Array([1, 2]), new Float64Array([0.5]),
    Buffer.from('buffer'), new DataView(new ArrayBuffer(3), 1), Object(1n), new String('boxed'), new Error('an error'), Object.create(null), Object.assign([1], { own: 1 })];
  for (const value of values) {
    worker.postMessage({ value });
    const [{ value: back }] = await once(worker, 'message');
    console.log(back instanceof Error ? [back.name, back.message] : back);
  }
  const circle = { name: 'circle' };
  circle.self = circle;
  worker.postMessage(circle);
  const [round] = await once(worker, 'message');
  console.log(round.self === round);
  const buffer = new ArrayBuffer(8);
  const views = [new Uint8Array(buffer, 2, 3), new Uint16Array(buffer)];
  views[1][1] = 0x102;
  worker.postMessage(views, [buffer]);
  const [got] = await once(worker, 'message');
  console.log(buffer.byteLength, views[0].length, got, got[0].buffer === got[1].buffer, got[0].byteOffset);
  const kept = new ArrayBuffer(4);
  markAsUntransferable(kept);
  worker.postMessage(kept, [kept]);
  console.log((await once(worker, 'message'))[0].byteLength, kept.byteLength);
  const { port1, port2 } = new MessageChannel();
  const own = new ArrayBuffer(1);
  refusal(() => worker.postMessage(() => 1));
  refusal(() => worker.postMessage({ a: { b: Symbol('s') } }));
  refusal(() => worker.postMessage(new WeakMap()));
  refusal(() => worker.postMessage(Promise.resolve()));
  refusal(() => worker.postMessage(port1));
  refusal(() => worker.postMessage({ port1 }, [port1, port1]));
  refusal(() => port1.postMessage(port1, [port1]));
  refusal(() => worker.postMessage(own, [own, own]));
  refusal(() => worker.postMessage(1, [{}]));
  refusal(() => worker.postMessage(1, [1]));
  refusal(() => receiveMessageOnPort({}));
  port1.postMessage({ a: 1 });
  console.log(receiveMessageOnPort(port2), receiveMessageOnPort(port2));
  port1.close();
  worker.postMessage('end');
  console.log(await once(worker, 'exit'));
})();
//# status: 0
//| undefined
//| null
//| -0
//| NaN
//| 1180591620717411303424n
//| é�
//| [ 1, <1 empty item>, 3 ]
//| 1970-01-01T00:00:00.005Z
//| /x/gi
//| Map(1) { {} => Set(1) { 1 } }
//| Uint8Array(2) [ 1, 2 ]
//| Float64Array(1) [ 0.5 ]
//| Uint8Array(6) [ 98, 117, 102, 102, 101, 114 ]
//| DataView {
//|   byteLength: 2,
//|   byteOffset: 1,
//|   buffer: ArrayBuffer { [Uint8Contents]: <00 00 00>, byteLength: 3 }
//| }
//| [BigInt: 1n]
//| [String: 'boxed']
//| [ 'Error', 'an error' ]
//| {}
//| [ 1, own: 1 ]
//| true
//| 0 0 [ Uint8Array(3) [ 2, 1, 0 ], Uint16Array(4) [ 0, 258, 0, 0 ] ] true 2
//| 4 4
//| DataCloneError 25 () => 1 could not be cloned.
//| DataCloneError 25 Symbol(s) could not be cloned.
//| DataCloneError 25 #<WeakMap> could not be cloned.
//| DataCloneError 25 #<Promise> could not be cloned.
//| TypeError ERR_MISSING_TRANSFERABLE_IN_TRANSFER_LIST Object that needs transfer was found in message but not listed in transferList
//| DataCloneError 25 Transfer list contains duplicate MessagePort
//| DataCloneError 25 Transfer list contains source port
//| DataCloneError 25 Transfer list contains duplicate ArrayBuffer
//| TypeError ERR_INVALID_TRANSFER_OBJECT Found invalid object in transferList
//| TypeError ERR_INVALID_TRANSFER_OBJECT Found invalid object in transferList
//| TypeError ERR_INVALID_ARG_TYPE The "port" argument must be a MessagePort instance
//| { message: { a: 1 } } undefined
//| [ 0 ]
