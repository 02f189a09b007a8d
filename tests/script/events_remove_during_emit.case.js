// Listeners that are added or removed while an event is emitted.
const { EventEmitter } = require('events');
const e = new EventEmitter(); const log = [];
const b = () => log.push('b');
e.on('x', () => { log.push('a'); e.removeListener('x', b); e.on('x', late); });
function late() { log.push('late'); }
e.on('x', b);
e.emit('x'); console.log(log.splice(0), e.listenerCount('x'));
e.emit('x'); console.log(log.splice(0), e.listenerCount('x'));
e.removeAllListeners('x'); console.log(e.listenerCount('x'), e.eventNames());
const again = () => log.push('again'); e.on('y', again); e.on('y', again); e.off('y', again); console.log(e.listenerCount('y'));
e.off('y', again); console.log(e.listenerCount('y'), e.emit('y'));
const o = new EventEmitter(); o.once('r', () => { log.push('first'); o.emit('r'); }); o.on('r', () => log.push('second')); o.emit('r'); console.log(log.splice(0));
console.log(o.removeListener('nope', b) === o, o.removeAllListeners() === o, o.on('q', b) === o, o.once('q', b) === o, o.setMaxListeners(3) === o);
//# status: 0
//| [ 'a', 'b' ] 2
//| [ 'a', 'late' ] 3
//| 0 []
//| 1
//| 0 false
//| [ 'first', 'second', 'second' ]
//| true true true true true
