// Promises: self resolution, thenables that misbehave, subclasses, species, statics with iterables.
const say = (n) => [(v) => console.log(n, 'ok', v), (e) => console.log(n, 'no', e && e.name || e)]; let self; self = new Promise((ok) => setImmediate(() => ok(self))); self.then(...say('self')); new Promise((ok, no) => { ok(1); no(2); ok(3); throw new Error('x'); }).then(...say('first wins')); new Promise(() => { throw new TypeError('executor'); }).then(...say('throws')); Promise.resolve({ then(ok, no) { ok(1); ok(2); throw new Error('late'); } }).then(...say('thenable twice')); Promise.resolve({ get then() { throw new RangeError('getter'); } }).then(...say('then getter')); Promise.resolve({ then: 5 }).then((v) => console.log('not callable', v.then)); class P extends Promise { static get [Symbol.species]() { return Promise; } } console.log(new P(() => {}).then() instanceof P, P.resolve(1) instanceof P, P.all([]) instanceof P, Promise.resolve(P.resolve(1)) instanceof P); Promise.all(new Set([1, 2])).then(...say('set')); Promise.all(5).then(...say('not iterable')); Promise.any([]).then(null, (e) => console.log(e.name, e.errors, e instanceof AggregateError)); Promise.race([]).then(() => console.log('never')); Promise.allSettled([1, Promise.reject('r')]).then((r) => console.log(r)); Promise.all([Promise.reject(1), Promise.reject(2)]).then(...say('all')); Promise.resolve(1).then(5).then(...say('passes')); Promise.reject(1).then(5, 6).then(...say('passes rejection')); Promise.resolve(1).finally(() => 2).then(...say('finally value')); Promise.resolve(1).finally(() => Promise.reject('f')).then(...say('finally rejects')); Promise.reject(1).finally(() => { throw 'g'; }).then(...say('finally throws')); for (const f of [() => Promise(), () => new Promise(), () => new Promise(5), () => Promise.resolve.call(5), () => Promise.prototype.then.call({})]) try { f(); } catch (e) { console.log(e.name); } const th = Promise.resolve(1); console.log(Promise.resolve(th) === th, Promise.prototype.then.length, Promise.length, Object.prototype.toString.call(th));
//# status: 0
//| false true true false
//| TypeError
//| TypeError
//| TypeError
//| TypeError
//| TypeError
//| true 2 1 [object Promise]
//| first wins ok 1
//| throws no TypeError
//| then getter no RangeError
//| not callable 5
//| not iterable no TypeError
//| AggregateError [] true
//| thenable twice ok 1
//| set ok [ 1, 2 ]
//| [
//|   { status: 'fulfilled', value: 1 },
//|   { status: 'rejected', reason: 'r' }
//| ]
//| all no 1
//| passes ok 1
//| passes rejection no 1
//| finally throws no g
//| finally value ok 1
//| finally rejects no f
//| self no TypeError
