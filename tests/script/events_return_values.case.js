// What emit passes: many arguments, this, arrow functions; emit within emit; listeners that throw.
const { EventEmitter } = require('events'); const e = new EventEmitter(); e.on('many', function (...a) { console.log(a.length, a.join(), this === e, arguments.length); }); e.emit('many'); e.emit('many', 1); e.emit('many', 1, 2); e.emit('many', 1, 2, 3); e.emit('many', 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
const order = []; e.on('outer', () => { order.push('o1'); e.emit('inner'); order.push('o2'); }); e.on('outer', () => order.push('o3')); e.on('inner', () => order.push('i')); e.emit('outer'); console.log(order.join()); e.on('t', () => { throw new RangeError('from listener'); }); e.on('t', () => console.log('not called')); try { e.emit('t'); } catch (x) { console.log(x.name, x.message); } const once = []; e.once('o', (v) => once.push(v)); e.once('o', (v) => once.push(v * 2)); e.emit('o', 1); e.emit('o', 2); console.log(once, e.listenerCount('o')); const f = (x) => console.log('f', x); e.once('z', f); e.removeListener('z', f); console.log(e.emit('z', 1));
//# status: 0
//| 0  true 0
//| 1 1 true 1
//| 2 1,2 true 2
//| 3 1,2,3 true 3
//| 10 1,2,3,4,5,6,7,8,9,10 true 10
//| o1,i,o2,o3
//| RangeError from listener
//| [ 1, 2 ] 0
//| false
