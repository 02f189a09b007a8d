const EventEmitter = require('events'); const e = new EventEmitter(); const log = []; for (const n of ['on', 'prependListener', 'once', 'prependOnceListener', 'addListener']) e[n]('x', () => log.push(n)); e.emit('x'); e.emit('x'); console.log(log, e.listenerCount('x'), e.eventNames(), e.rawListeners('x').length); const f = () => {}; e.on('y', f); console.log(e.listenerCount('y', f), e.listeners('y')[0] === f, e.off('y', f) === e, e.removeAllListeners('x') === e, e.eventNames()); e.on('newListener', (n, l) => console.log('new', String(n), typeof l)); e.on('removeListener', (n, l) => console.log('removed', String(n), typeof l)); const s = Symbol('s'); e.on(s, f); e.once('z', f); e.emit('z'); e.removeAllListeners(s); e.removeAllListeners(); console.log(e.eventNames(), e.getMaxListeners(), e.setMaxListeners(3).getMaxListeners());
//# status: 0
//| [
//|   'prependOnceListener',
//|   'prependListener',
//|   'on',
//|   'once',
//|   'addListener',
//|   'prependListener',
//|   'on',
//|   'addListener'
//| ] 3 [ 'x' ] 3
//| 1 true true true []
//| new removeListener function
//| new Symbol(s) function
//| new z function
//| removed z function
//| removed Symbol(s) function
//| removed newListener function
//| [] 10 3
