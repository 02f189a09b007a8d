// Classes, instances, inheritance, anonymous and null prototypes, toStringTag.
const util = require('util'); const i = (v, o) => console.log(util.inspect(v, o));
class A { constructor() { this.x = 1; } get y() { return 2; } static s = 5; #p = 1; } class B extends A { z = 3; } i(A); i(B); i(class {}); i(class extends A {}); i(new A()); i(new B()); i(new (class {})()); i(new (class extends A {})()); i(class C { static a = 1; static b() {} }); i(class extends null {}); i([A, B]); i({ A });
class T { get [Symbol.toStringTag]() { return 'Tag'; } } i(new T()); class U { constructor() { this.a = 1; } get [Symbol.toStringTag]() { return 'U'; } } i(new U()); i({ [Symbol.toStringTag]: 'Own', a: 1 }); i(Object.create({ [Symbol.toStringTag]: 'Up' })); i(Object.create(null, { [Symbol.toStringTag]: { value: 'NP' } }));
i(Object.create(A.prototype)); i(A.prototype); i(B.prototype); i(Object.create(new A())); const np = Object.create(null); np.a = 1; i(np); i(Object.create(np)); i(Object.setPrototypeOf([1], null)); i(Object.setPrototypeOf(function f() {}, null)); i(Object.setPrototypeOf(new Date(0), null)); i(Object.setPrototypeOf(/a/, null)); i(Object.setPrototypeOf(new Uint8Array(1), null)); i(Object.setPrototypeOf({ a: 1 }, Array.prototype));
class Arr extends Array {} i(new Arr(3)); i(Arr.from([1, 2])); class P extends Promise {} i(P.resolve(1)); class E extends Error {} class D extends Date {} i(new D(0)); class R extends RegExp {} i(new R('a')); class F extends Function {} i(new F()); i(Foo.prototype); function Foo() {} i(new Foo()); Foo.prototype.constructor = undefined; i(new Foo()); const o = { constructor: 'text' }; i(o); i({ constructor: { name: 'Fake' } }); i({ constructor: function Named() {} });
//# status: 0
//| [class A] { s: 5 }
//| [class B extends A]
//| [class (anonymous)]
//| [class (anonymous) extends A]
//| A { x: 1 }
//| B { x: 1, z: 3 }
//| {}
//| A { x: 1 }
//| [class C] { a: 1 }
//| [class (anonymous)]
//| [ [class A] { s: 5 }, [class B extends A] ]
//| { A: [class A] { s: 5 } }
//| T [Tag] {}
//| U { a: 1 }
//| { a: 1, [Symbol(Symbol.toStringTag)]: 'Own' }
//| Object [Up] {}
//| [Object: null prototype] [NP] {}
//| A {}
//| {}
//| A {}
//| A {}
//| [Object: null prototype] { a: 1 }
//| Object <[Object: null prototype]> {}
//| [Array(1): null prototype] [ 1 ]
//| [Function (null prototype): f]
//| [Date: null prototype] 1970-01-01T00:00:00.000Z
//| [RegExp: null prototype] /a/
//| [Uint8Array(1): null prototype] [ 0 ]
//| Array { a: 1 }
//| Arr(3) [ <3 empty items> ]
//| Arr(2) [ 1, 2 ]
//| P [Promise] { 1 }
//| D 1970-01-01T00:00:00.000Z
//| R /a/
//| [Function: anonymous] F
//| {}
//| Foo {}
//| {}
//| { constructor: 'text' }
//| { constructor: { name: 'Fake' } }
//| { constructor: [Function: Named] }
