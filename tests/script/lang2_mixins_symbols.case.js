const Serial = (B) => class extends B { toJSON() { return { type: this.constructor.name, ...this }; } };
const Named = (B) => class extends B { constructor(n, ...r) { super(...r); this.name = n; } };
class Base { constructor(x) { this.x = x; } }
class Thing extends Serial(Named(Base)) {}
console.log(JSON.stringify(new Thing('n', 5)), new Thing('a', 1) instanceof Base, Object.getPrototypeOf(Thing.prototype).constructor.name);
const priv = Symbol('priv');
class WithSym { [priv] = 1; static [Symbol.for('st')] = 2; get [Symbol.toStringTag]() { return 'WS'; } }
console.log(Object.keys(new WithSym()), new WithSym()[priv], WithSym[Symbol.for('st')], `${new WithSym()}`);
class Temp { static #count = 0; static inc() { return ++Temp.#count; } static get count() { return this.#count; } }
Temp.inc(); Temp.inc();
console.log(Temp.count);
//# status: 0
//| {"type":"Thing","x":5,"name":"n"} true
//| [] 1 2 [object WS]
//| 2
