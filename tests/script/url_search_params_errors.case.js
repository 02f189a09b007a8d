// What URLSearchParams refuses, changes during iteration, inspection.
const fail = (g) => { try { console.log(g()); } catch (x) { console.log(x.name, x.code, x.message); } }; const p = new URLSearchParams('a=1&b=2&c=3');
fail(() => new URLSearchParams([['a']])); fail(() => new URLSearchParams([['a', 'b', 'c']])); fail(() => new URLSearchParams([5])); fail(() => new URLSearchParams({ [Symbol.iterator]: 5 })); fail(() => new URLSearchParams(['ab'])); fail(() => new URLSearchParams([[Symbol('a'), 1]])); fail(() => p.append('a')); fail(() => p.set('a')); fail(() => p.get()); fail(() => p.getAll()); fail(() => p.has()); fail(() => p.delete()); fail(() => p.forEach()); fail(() => p.forEach(5)); fail(() => URLSearchParams.prototype.get.call({}, 'a')); fail(() => p.keys().next.call({})); fail(() => URLSearchParams.prototype.size); fail(() => URLSearchParams()); fail(() => Object.prototype.toString.call(p)); fail(() => Object.keys(URLSearchParams.prototype)); const seen = []; for (const [k] of p) { seen.push(k); if (k === 'a') p.delete('b'); if (seen.length < 4) p.append('n' + seen.length, 'x'); } fail(() => seen); const util = require('util'); fail(() => util.inspect(p, { depth: 0 })); fail(() => util.inspect({ p }, { depth: 0 })); fail(() => util.inspect(p, { compact: false })); fail(() => util.inspect(p.entries())); fail(() => util.inspect(new URLSearchParams('a=' + 'x'.repeat(80) + '&b=2'))); fail(() => { const i = p.values(); i.next(); return util.inspect(i); }); fail(() => new URLSearchParams({ a: Symbol('x') })); fail(() => p.append('s', Symbol('v')));
//# status: 0
//| TypeError ERR_INVALID_TUPLE Each query pair must be an iterable [name, value] tuple
//| TypeError ERR_INVALID_TUPLE Each query pair must be an iterable [name, value] tuple
//| TypeError ERR_INVALID_TUPLE Each query pair must be an iterable [name, value] tuple
//| TypeError ERR_ARG_NOT_ITERABLE Query pairs must be iterable
//| TypeError ERR_INVALID_TUPLE Each query pair must be an iterable [name, value] tuple
//| TypeError undefined Cannot convert a Symbol value to a string
//| TypeError ERR_MISSING_ARGS The "name" and "value" arguments must be specified
//| TypeError ERR_MISSING_ARGS The "name" and "value" arguments must be specified
//| TypeError ERR_MISSING_ARGS The "name" argument must be specified
//| TypeError ERR_MISSING_ARGS The "name" argument must be specified
//| TypeError ERR_MISSING_ARGS The "name" argument must be specified
//| TypeError ERR_MISSING_ARGS The "name" argument must be specified
//| TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type number (5)
//| TypeError ERR_INVALID_THIS Value of "this" must be of type URLSearchParams
//| TypeError ERR_INVALID_THIS Value of "this" must be of type URLSearchParamsIterator
//| TypeError ERR_INVALID_THIS Value of "this" must be of type URLSearchParams
//| TypeError undefined Class constructor URLSearchParams cannot be invoked without 'new'
//| [object URLSearchParams]
//| [
//|   'size',     'append',
//|   'delete',   'get',
//|   'getAll',   'has',
//|   'set',      'sort',
//|   'entries',  'forEach',
//|   'keys',     'values',
//|   'toString'
//| ]
//| [ 'a', 'c', 'n1', 'n2', 'n3' ]
//| URLSearchParams { 'a' => '1', 'c' => '3', 'n1' => 'x', 'n2' => 'x', 'n3' => 'x' }
//| { p: [Object] }
//| URLSearchParams { 'a' => '1', 'c' => '3', 'n1' => 'x', 'n2' => 'x', 'n3' => 'x' }
//| URLSearchParams Iterator {
//|   [ 'a', '1' ],
//|   [ 'c', '3' ],
//|   [ 'n1', 'x' ],
//|   [ 'n2', 'x' ],
//|   [ 'n3', 'x' ] }
//| URLSearchParams {
//|   'a' => 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
//|   'b' => '2' }
//| URLSearchParams Iterator { '3', 'x', 'x', 'x' }
//| TypeError undefined Cannot convert a Symbol value to a string
//| TypeError undefined Cannot convert a Symbol value to a string
