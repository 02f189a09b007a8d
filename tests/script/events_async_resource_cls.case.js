// EventEmitterAsyncResource: names, ids and errors.
const { EventEmitterAsyncResource } = require('events');
class Q extends EventEmitterAsyncResource {} const q = new Q();
console.log(typeof q.asyncId, typeof q.triggerAsyncId, q.asyncResource.eventEmitter === q, q.asyncResource.constructor.name);
const r = new EventEmitterAsyncResource({ name: 'Named' }); r.on('a', function (v) { console.log(this === r, v); }); r.emit('a', 1); r.emitDestroy();
try { EventEmitterAsyncResource.prototype.asyncId; } catch (e) { console.log(e.name, e.code, e.message); }
try { new EventEmitterAsyncResource(); console.log('base without a name works'); } catch (e) { console.log(e.name, e.code, e.message); }
const s = new EventEmitterAsyncResource('text'); console.log(s.listenerCount('x'));
//# status: 0
//| number number true EventEmitterReferencingAsyncResource
//| true 1
//| TypeError ERR_INVALID_THIS Value of "this" must be of type EventEmitterAsyncResource
//| TypeError ERR_INVALID_ARG_TYPE The "options.name" property must be of type string. Received undefined
//| 0
