// prependListener, prependOnceListener, the order of calls and what rawListeners shows.
const { EventEmitter } = require('events');
const e = new EventEmitter();
const log = [];
e.on('a', () => log.push('on'));
e.prependListener('a', () => log.push('prepended'));
e.once('a', () => log.push('once'));
e.prependOnceListener('a', () => log.push('prepended once'));
console.log(e.listenerCount('a'), e.emit('a'), log.splice(0));
console.log(e.listenerCount('a'), e.emit('a'), log.splice(0));
function f() {} e.once('b', f); e.on('b', f);
const raw = e.rawListeners('b');
console.log(raw.map((g) => g === f), raw[0].listener === f, e.listeners('b').map((g) => g === f), raw[0].name);
raw[0](); console.log(e.listenerCount('b'));
console.log(e.rawListeners('none'), e.listeners('none'), e.eventNames());
console.log(e.listenerCount('b', f), e.listenerCount('b', () => {}));
//# status: 0
//| 4 true [ 'prepended once', 'prepended', 'on', 'once' ]
//| 2 true [ 'prepended', 'on' ]
//| [ false, true ] true [ true, true ] bound onceWrapper
//| 1
//| [] [] [ 'a', 'b' ]
//| 1 0
