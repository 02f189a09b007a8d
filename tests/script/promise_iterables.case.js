// all, race, any and allSettled over generators, sets, empty and broken iterables.
const say = (n) => [(v) => console.log(n, v), (e) => console.log(n, 'rejected', e.errors || e.message || e)]; Promise.all((function* () { yield 1; yield Promise.resolve(2); yield { then(ok) { ok(3); } }; })()).then(...say('all')); Promise.allSettled([1, Promise.reject('r'), Promise.resolve('v')]).then(...say('settled')); Promise.any([Promise.reject(1), Promise.resolve(2)]).then(...say('any')); Promise.any([Promise.reject(1), Promise.reject(2)]).then(...say('any none')); Promise.race([new Promise(() => {}), 'now']).then(...say('race')); Promise.all('ab').then(...say('string')); Promise.all({ [Symbol.iterator]() { throw new Error('iterator'); } }).then(...say('broken')); Promise.all([]).then(...say('empty')); Promise.all([Promise.resolve(1), Promise.reject(new Error('one'))]).then(...say('one fails')); let returned = 0; Promise.all({ [Symbol.iterator]: () => ({ next() { throw new Error('next'); }, return() { returned++; return {}; } }) }).then(...say('next')); setImmediate(() => console.log(returned));
//# status: 0
//| broken rejected iterator
//| empty []
//| next rejected next
//| settled [
//|   { status: 'fulfilled', value: 1 },
//|   { status: 'rejected', reason: 'r' },
//|   { status: 'fulfilled', value: 'v' }
//| ]
//| any 2
//| any none rejected [ 1, 2 ]
//| race now
//| string [ 'a', 'b' ]
//| one fails rejected one
//| all [ 1, 2, 3 ]
//| 0
