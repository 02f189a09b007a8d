// 'newListener' and 'removeListener': their order, arguments and listeners that cause themselves.
const { EventEmitter } = require('events');
const e = new EventEmitter(); const log = [];
e.on('removeListener', (name, l) => log.push(['removed', name, l.name]));
e.on('newListener', function (name, l) { log.push(['new', name, l.name, this === e, e.listenerCount(name)]); });
function one() {} function two() {}
e.on('a', one); e.once('a', two); e.off('a', one); e.emit('a');
console.log(log.splice(0));
e.once('newListener', (name) => { if (name === 'z') e.on('z', function before() { log.push('before'); }); });
e.on('z', function after() { log.push('after'); }); e.emit('z'); console.log(log.splice(0));
e.on('k', one); e.on('k', two); e.on('k', one); e.removeAllListeners('k'); console.log(log.splice(0));
e.on('m', one); log.length = 0; e.removeAllListeners(); console.log(log.splice(0), e.eventNames());
//# status: 0
//| [
//|   [ 'new', 'a', 'one', true, 0 ],
//|   [ 'new', 'a', 'two', true, 1 ],
//|   [ 'removed', 'a', 'one' ],
//|   [ 'removed', 'a', 'two' ]
//| ]
//| [
//|   [ 'new', 'newListener', '', true, 1 ],
//|   [ 'new', 'z', 'after', true, 0 ],
//|   [ 'removed', 'newListener', 'bound onceWrapper' ],
//|   [ 'new', 'z', 'before', true, 0 ],
//|   'before',
//|   'after'
//| ]
//| [
//|   [ 'new', 'k', 'one', true, 0 ],
//|   [ 'new', 'k', 'two', true, 1 ],
//|   [ 'new', 'k', 'one', true, 2 ],
//|   [ 'removed', 'k', 'one' ],
//|   [ 'removed', 'k', 'two' ],
//|   [ 'removed', 'k', 'one' ]
//| ]
//| [
//|   [ 'removed', 'newListener', '' ],
//|   [ 'removed', 'z', 'after' ],
//|   [ 'removed', 'z', 'before' ],
//|   [ 'removed', 'm', 'one' ]
//| ] []
