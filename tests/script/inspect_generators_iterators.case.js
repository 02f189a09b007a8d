// Generators, iterators, async ones, WeakRef, FinalizationRegistry, Atomics, globals.
const util = require('util'); const i = (v, o) => console.log(util.inspect(v, o)); function* g() { yield 1; } async function* ag() {} i(g()); i(ag()); i(g); i(ag); i(Object.getPrototypeOf(g)); i([][Symbol.iterator]()); i('a'[Symbol.iterator]()); i(new Map()[Symbol.iterator]()); i(new Set([1])[Symbol.iterator]()); i(/a/g[Symbol.matchAll]('a')); i(new FinalizationRegistry(() => {})); i({ g: g() }); i(Object.assign(g(), { extra: 1 })); i(Math, { depth: 0 }); i(Reflect); i(JSON, { showHidden: false }); i(new Proxy(g(), {})); i({ *gen() {}, async *agen() {}, async am() {} }); i([g, ag, async () => {}]);
//# status: 0
//| Object [Generator] {}
//| Object [AsyncGenerator] {}
//| [GeneratorFunction: g]
//| [AsyncGeneratorFunction: ag]
//| Function [GeneratorFunction] {}
//| Object [Array Iterator] {}
//| Object [String Iterator] {}
//| [Map Entries] {  }
//| [Set Iterator] { 1 }
//| Object [RegExp String Iterator] {}
//| FinalizationRegistry {}
//| { g: Object [Generator] {} }
//| Object [Generator] { extra: 1 }
//| Object [Math] {}
//| Object [Reflect] {}
//| Object [JSON] {}
//| Object [Generator] {}
//| {
//|   gen: [GeneratorFunction: gen],
//|   agen: [AsyncGeneratorFunction: agen],
//|   am: [AsyncFunction: am]
//| }
//| [
//|   [GeneratorFunction: g],
//|   [AsyncGeneratorFunction: ag],
//|   [AsyncFunction (anonymous)]
//| ]
