const s = Symbol('desc'), t = Symbol.for('shared');
console.log(s.toString(), s.description, t === Symbol.for('shared'), Symbol.keyFor(t), Symbol.keyFor(s), typeof s);
const o = { [s]: 1, plain: 2, [Symbol.toPrimitive](hint) { return hint === 'number' ? 42 : hint; } };
console.log(Object.keys(o), Object.getOwnPropertySymbols(o).length, +o, `${o}`, o + '', JSON.stringify(o));
class Even { static [Symbol.hasInstance](n) { return n % 2 === 0; } }
console.log(2 instanceof Even, 1 instanceof Even);
console.log(String(Symbol.iterator), Symbol('x').toString(), Symbol().description);
try { s + ''; } catch (e) { console.log(e.name); }
console.log({ [Symbol.toStringTag]: 'Tagged' } + '', [1].concat({ length: 1, 0: 'sp', [Symbol.isConcatSpreadable]: true }));
console.log(o);
//# status: 0
//| Symbol(desc) desc true shared undefined symbol
//| [ 'plain' ] 2 42 string default {"plain":2}
//| true false
//| Symbol(Symbol.iterator) Symbol(x) undefined
//| TypeError
//| [object Tagged] [ 1, 'sp' ]
//| {
//|   plain: 2,
//|   [Symbol(desc)]: 1,
//|   [Symbol(Symbol.toPrimitive)]: [Function: [Symbol.toPrimitive]]
//| }
