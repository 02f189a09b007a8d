// util.inspect.custom: arguments, what it may return, nested, errors, inherited.
const util = require('util'); const i = (v, o) => console.log(util.inspect(v, o)); const c = util.inspect.custom;
i({ [c](depth, options, inspect) { return [depth, typeof options.stylize, inspect === util.inspect, options.depth, options.colors, options.showHidden, options.extra]; } }, { extra: 'mine' }); i({ [c]: () => 'text\nlines' }); i({ a: { [c]: () => 'text\nlines' } }); i([{ [c]: () => 5 }, { [c]: () => null }, { [c]: () => undefined }, { [c]: () => ({ x: 1 }) }, { [c]() { return this; } }]); i({ [c]: 'no function', a: 1 }); i({ [c]: () => 'x' }, { customInspect: false }); class M { constructor(v) { this.v = v; } [c](d, o) { return d < 0 ? o.stylize('[M]', 'special') : `M<${util.inspect(this.v, { ...o, depth: o.depth === null ? null : o.depth - 1 })}>`; } } i(new M(new M({ a: { b: {} } }))); i([[[new M(1)]]]); i([[[[new M(1)]]]]); i({ m: new M([1, 2]) }); i(new Map([[new M(1), new M(2)]])); i(M); i(M.prototype); class S extends M {} i(new S('s'));
for (const depth of [0, 1, 2, null]) i({ a: { [c]: (d) => String(d) } }, { depth }); try { i({ [c]() { throw new Error('inside'); } }); } catch (e) { console.log(e.message); } const self = { [c](d, o, ins) { return { back: self, n: 1 }; } }; try { i({ [c]: (d, o) => Object.keys(o) }); } catch (e) { console.log(e.message); } console.log('%o', { [c]: () => 'custom' }); console.log('%O', { [c]: () => 'custom' }); console.log('%s', { [c]: () => 'custom' }); console.log(util.inspect.custom, Symbol.for('nodejs.util.inspect.custom') === c); i({ inspect() { return 'old'; } }); i(new Proxy({ [c]: () => 'target' }, {})); i(Object.assign(() => {}, { [c]: () => 'fn' }));
//# status: 0
//| [ 2, 'function', true, 2, false, false, 'mine' ]
//| text
//| lines
//| {
//|   a: text
//|   lines
//| }
//| [
//|   5,
//|   null,
//|   undefined,
//|   { x: 1 },
//|   {
//|     [Symbol(nodejs.util.inspect.custom)]: [Function: [nodejs.util.inspect.custom]]
//|   }
//| ]
//| { a: 1, [Symbol(nodejs.util.inspect.custom)]: 'no function' }
//| {
//|   [Symbol(nodejs.util.inspect.custom)]: [Function: [nodejs.util.inspect.custom]]
//| }
//| M<M<{ a: [Object] }>>
//| [ [ [ [M] ] ] ]
//| [ [ [ [Array] ] ] ]
//| { m: M<[ 1, 2 ]> }
//| Map(1) { M<1> => M<2> }
//| [class M]
//| {}
//| M<'s'>
//| { a: -1 }
//| { a: 0 }
//| { a: 1 }
//| { a: null }
//| inside
//| [
//|   'stylize',
//|   'showHidden',
//|   'depth',
//|   'colors',
//|   'customInspect',
//|   'showProxy',
//|   'maxArrayLength',
//|   'maxStringLength',
//|   'breakLength',
//|   'compact',
//|   'sorted',
//|   'getters',
//|   'numericSeparator'
//| ]
//| custom
//| custom
//| custom
//| Symbol(nodejs.util.inspect.custom) true
//| { inspect: [Function: inspect] }
//| target
//| fn
