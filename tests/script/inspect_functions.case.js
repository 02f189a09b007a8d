// Functions: kinds, names, properties, in depth.
const util = require('util'); const i = (v, o) => console.log(util.inspect(v, o));
i(function () {}); i(function named() {}); i(() => {}); const arrow = () => {}; i(arrow); i(async () => {}); i(async function af() {}); i(function* g() {}); i(async function* ag() {}); i({ m() {}, get g() { return 1; }, async am() {}, *gm() {}, [Symbol('s')]() {}, 'a b'() {} }); const p = function props() {}; p.a = 1; p.b = { c: 1 }; i(p); i([p]); i({ p }, { depth: 0 });
i(Math.max); i(function () {}.bind()); i(arrow.bind()); i(Object); i(Symbol); i(console.log.name); i(Object.assign(() => {}, { x: 1 })); i((function* () {})()); i((async function* () {})()); i(Object.assign(async function f() {}, { y: [1] })); const renamed = () => {}; Object.defineProperty(renamed, 'name', { value: 'other' }); i(renamed); Object.defineProperty(renamed, 'name', { value: '' }); i(renamed); Object.defineProperty(renamed, 'name', { value: 5 }); i(renamed);
i(Object.setPrototypeOf(function np() {}, null)); i(Object.setPrototypeOf(() => {}, Object.create(null))); i(new Proxy(function target() {}, {})); i(Promise); i(class X { static y = 1; }, { compact: false }); const c = class Q {}; c.self = c; i(c); i(eval); i(Reflect); i(Math); i(JSON); i([function a() {}, class b {}]);
//# status: 0
//| [Function (anonymous)]
//| [Function: named]
//| [Function (anonymous)]
//| [Function: arrow]
//| [AsyncFunction (anonymous)]
//| [AsyncFunction: af]
//| [GeneratorFunction: g]
//| [AsyncGeneratorFunction: ag]
//| {
//|   m: [Function: m],
//|   g: [Getter],
//|   am: [AsyncFunction: am],
//|   gm: [GeneratorFunction: gm],
//|   'a b': [Function: a b],
//|   [Symbol(s)]: [Function: [s]]
//| }
//| [Function: props] { a: 1, b: { c: 1 } }
//| [ [Function: props] { a: 1, b: { c: 1 } } ]
//| { p: [Function] }
//| [Function: max]
//| [Function: bound ]
//| [Function: bound arrow]
//| [Function: Object]
//| [Function: Symbol]
//| 'log'
//| [Function (anonymous)] { x: 1 }
//| Object [Generator] {}
//| Object [AsyncGenerator] {}
//| [AsyncFunction: f] { y: [ 1 ] }
//| [Function: other]
//| [Function (anonymous)]
//| [Function: 5]
//| [Function (null prototype): np]
//| [Function (anonymous)] Function <[Object: null prototype] {}>
//| [Function: target]
//| [Function: Promise]
//| [class X] {
//|   y: 1
//| }
//| <ref *1> [class Q] { self: [Circular *1] }
//| [Function: eval]
//| Object [Reflect] {}
//| Object [Math] {}
//| Object [JSON] {}
//| [ [Function: a], [class b] ]
