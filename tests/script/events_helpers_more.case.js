// events.on, events.once, addAbortListener and their kin.
const events = require('events');
const { EventEmitter, on, once, getEventListeners, setMaxListeners, addAbortListener } = events;
const refusal = async (run) => {
  try {
    console.log('went', await run());
  } catch (e) {
    console.log(e.name, e.code, e.message);
  }
};
(async () => {
  const emitter = new EventEmitter();
  process.nextTick(() => emitter.emit('a', 1, 2));
  console.log(await once(emitter, 'a'));
  process.nextTick(() => emitter.emit('error', new Error('bad')));
  await refusal(() => once(emitter, 'a'));
  process.nextTick(() => emitter.emit('error', 'as asked'));
  console.log(await once(emitter, 'error'), emitter.listenerCount('error'));
  const controller = new AbortController();
  const waiting = once(emitter, 'never', { signal: controller.signal });
  controller.abort();
  await refusal(() => waiting);
  await refusal(() => once(emitter, 'x', { signal: AbortSignal.abort() }));
  console.log(emitter.eventNames());
  process.nextTick(() => {
    for (const n of [1, 2, 3]) emitter.emit('n', n);
    emitter.emit('end');
  });
  const seen = [];
  for await (const [n] of on(emitter, 'n', { close: ['end'] })) seen.push(n);
  console.log(seen, emitter.eventNames());
  process.nextTick(() => {
    emitter.emit('n', 1);
    emitter.emit('error', new Error('in between'));
  });
  await refusal(async () => {
    for await (const value of on(emitter, 'n')) console.log(value);
  });
  const stop = new AbortController();
  process.nextTick(() => stop.abort('why'));
  await refusal(async () => {
    for await (const value of on(emitter, 'n', { signal: stop.signal })) console.log(value);
  });
  const iterator = on(emitter, 'n');
  emitter.emit('n', 'first');
  console.log(await iterator.next(), await iterator.return(), await iterator.next());
  await refusal(() => on(emitter, 'n').throw());
  const f = () => {};
  emitter.on('l', f).once('l', f);
  console.log(getEventListeners(emitter, 'l').map((one) => one === f));
  await refusal(() => getEventListeners({}, 'l'));
  setMaxListeners(5, emitter, new EventTarget());
  console.log(emitter.getMaxListeners(), events.getMaxListeners(emitter));
  await refusal(() => setMaxListeners(-1));
  await refusal(() => setMaxListeners(1, {}));
  const signal = new AbortController();
  const kept = addAbortListener(signal.signal, (e) => console.log('aborted', e.type));
  const dropped = addAbortListener(signal.signal, () => console.log('never'));
  dropped[Symbol.dispose || Symbol.for('nodejs.dispose')]?.();
  signal.abort();
  console.log(typeof kept);
  addAbortListener(AbortSignal.abort(), () => console.log('at once'));
  await null;
  await refusal(() => addAbortListener(1, () => {}));
  await refusal(() => addAbortListener(signal.signal, 1));
})();
//# status: 0
//| [ 1, 2 ]
//| Error undefined bad
//| [ 'as asked' ] 0
//| AbortError ABORT_ERR The operation was aborted
//| AbortError ABORT_ERR The operation was aborted
//| []
//| [ 1, 2, 3 ] []
//| [ 1 ]
//| Error undefined in between
//| AbortError ABORT_ERR The operation was aborted
//| { value: [ 'first' ], done: false } { value: undefined, done: true } { value: undefined, done: true }
//| TypeError ERR_INVALID_ARG_TYPE The "EventEmitter.AsyncIterator" property must be an instance of Error. Received undefined
//| [ true, true ]
//| TypeError ERR_INVALID_ARG_TYPE The "emitter" argument must be an instance of EventEmitter or EventTarget. Received an instance of Object
//| 5 5
//| RangeError ERR_OUT_OF_RANGE The value of "setMaxListeners" is out of range. It must be >= 0. Received -1
//| TypeError ERR_INVALID_ARG_TYPE The "eventTargets" argument must be an instance of EventEmitter or EventTarget. Received an instance of Object
//| aborted abort
//| object
//| at once
//| TypeError ERR_INVALID_ARG_TYPE The "signal" argument must be an instance of AbortSignal. Received type number (1)
//| TypeError ERR_INVALID_ARG_TYPE The "listener" argument must be of type function. Received type number (1)
