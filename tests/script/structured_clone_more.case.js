// structuredClone: what is kept, what is lost, what is refused.
const show = (name, run) => {
  try {
    console.log(name, run());
  } catch (e) {
    console.log(name, '!', e.name, e.code, e.message, e.constructor.name);
  }
};
show('nothing', () => structuredClone());
show('options', () => structuredClone(1, 1));
show('null options', () => structuredClone(1, null));
show('transfer', () => structuredClone(1, { transfer: 1 }));
show('transfer of a number', () => structuredClone(1, { transfer: [1] }));
show('transfer of an object', () => structuredClone(1, { transfer: [{}] }));
show('twice', () => ((b) => structuredClone(1, { transfer: [b, b] }))(new ArrayBuffer(3)));
show('function', () => structuredClone((a) => a));
show('inner function', () => structuredClone({ a: [function f() {}] }));
show('symbol', () => structuredClone(Symbol('x')));
show('promise', () => structuredClone(Promise.resolve()));
show('weak map', () => structuredClone(new WeakMap()));
show('weak ref', () => structuredClone(new WeakRef({})));
show('proxy', () => structuredClone(new Proxy({}, {})));
show('generator', () => structuredClone((function* () {})()));
show('boxed symbol', () => structuredClone(Object(Symbol('q'))));
show('class', () => {
  class A {
    #hidden = 1;
    own = 2;
    get getter() {
      return 3;
    }
  }
  const copy = structuredClone(new A());
  return [copy, copy.constructor === Object];
});
show('own class of errors', () => {
  class Mine extends TypeError {
    constructor(message) {
      super(message, { cause: { deep: [1] } });
      this.name = 'Mine';
      this.code = 'X';
    }
  }
  const error = new Mine('m'), copy = structuredClone(error);
  return [copy.name, copy.message, Object.keys(copy), copy.constructor.name, copy.cause, copy.stack === error.stack];
});
show('errors', () => [EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError, Error].map((E) => {
  const error = Object.assign(new E('of ' + E.name, { cause: new RangeError('inner') }), { extra: 1 }), copy = structuredClone(error);
  return [copy instanceof E, copy.name, copy.message, copy.extra, copy.cause instanceof RangeError, copy.stack === error.stack];
}));
show('aggregate', () => ((c) => [c.name, c.errors, c.constructor.name])(structuredClone(new AggregateError([1, 2], 'm'))));
show('moved', () => {
  const buffer = new ArrayBuffer(8), view = new Uint8Array(buffer), copy = structuredClone(view, { transfer: [buffer] });
  return [buffer.byteLength, view.length, copy.length];
});
show('gone', () => ((b) => (structuredClone(b, { transfer: [b] }), structuredClone(b)))(new ArrayBuffer(8)));
show('views', () => {
  const buffer = new ArrayBuffer(8), [a, b, c] = structuredClone([new Uint8Array(buffer, 2, 3), new Uint16Array(buffer), new DataView(buffer, 1)]);
  return [a.buffer === b.buffer, b.buffer === c.buffer, a.byteOffset, c.byteOffset, a.length, a.buffer.byteLength];
});
show('Buffer', () => ((c) => [Buffer.isBuffer(c), c])(structuredClone(Buffer.from('abc'))));
show('numbers', () => [Object.is(structuredClone(-0), -0), structuredClone(NaN), structuredClone(2n ** 70n), structuredClone(-5n)]);
show('holes', () => structuredClone([1, , 3]));
show('list with members', () => structuredClone(Object.assign([1], { x: 2 })));
show('RegExp', () => ((r) => ((r.lastIndex = 3), ((c) => [c, c.lastIndex])(structuredClone(r))))(/a\/b/gy));
show('boxed', () => structuredClone([Object(1), Object('x'), Object(false), Object(1n)]));
show('getter', () => structuredClone({ get a() { return 5; } }));
show('throwing getter', () => structuredClone({ get a() { throw new Error('g'); } }));
show('no prototype', () => structuredClone(Object.assign(Object.create(null), { a: 1 })));
show('symbols and hidden', () => structuredClone(Object.defineProperty({ [Symbol('s')]: 1, b: 2 }, 'c', { value: 3 })));
show('keys', () => ((k) => ((c) => [...c][0][0] === [...c][0][1])(structuredClone(new Map([[k, k]]))))({}));
show('cycles', () => {
  const a = { set: new Set(), map: new Map(), list: [] };
  a.set.add(a);
  a.map.set(a.list, a);
  a.list.push(a.map, a);
  const c = structuredClone(a);
  return [c.set.has(c), c.map.get(c.list) === c, c.list[0] === c.map, c.list[1] === c, c !== a];
});
show('dates', () => [structuredClone(new Date(NaN)), structuredClone(new Date(5))]);
show('subclasses', () => {
  class M extends Map {}
  class L extends Array {}
  return [structuredClone(new M([[1, 2]])).constructor.name, structuredClone(L.of(1, 2)).constructor.name];
});
show('DOMException', () => structuredClone(new DOMException('m', 'AbortError')));
show('Blob', () => structuredClone(new Blob(['x'], { type: 'text/plain' })));
show('stream', () => structuredClone(new ReadableStream()));
show('global', () => structuredClone.name);
//# status: 0
//| nothing ! TypeError ERR_MISSING_ARGS The value argument must be specified TypeError
//| options ! TypeError ERR_INVALID_ARG_TYPE The options argument must be either an object or undefined TypeError
//| null options 1
//| transfer ! TypeError ERR_INVALID_ARG_TYPE Optional transferList argument must be an iterable TypeError
//| transfer of a number ! TypeError ERR_INVALID_TRANSFER_OBJECT Found invalid object in transferList TypeError
//| transfer of an object ! TypeError ERR_INVALID_TRANSFER_OBJECT Found invalid object in transferList TypeError
//| twice ! DataCloneError 25 Transfer list contains duplicate ArrayBuffer DOMException
//| function ! DataCloneError 25 (a) => a could not be cloned. DOMException
//| inner function ! DataCloneError 25 function f() {} could not be cloned. DOMException
//| symbol ! DataCloneError 25 Symbol(x) could not be cloned. DOMException
//| promise ! DataCloneError 25 #<Promise> could not be cloned. DOMException
//| weak map ! DataCloneError 25 #<WeakMap> could not be cloned. DOMException
//| weak ref ! DataCloneError 25 #<WeakRef> could not be cloned. DOMException
//| proxy ! DataCloneError 25 #<Object> could not be cloned. DOMException
//| generator ! DataCloneError 25 [object Generator] could not be cloned. DOMException
//| boxed symbol ! DataCloneError 25 [object Symbol] could not be cloned. DOMException
//| class [ { own: 2 }, true ]
//| own class of errors [ 'Error', 'm', [], 'Error', { deep: [ 1 ] }, true ]
//| errors [
//|   [ true, 'EvalError', 'of EvalError', undefined, true, true ],
//|   [ true, 'RangeError', 'of RangeError', undefined, true, true ],
//|   [
//|     true,
//|     'ReferenceError',
//|     'of ReferenceError',
//|     undefined,
//|     true,
//|     true
//|   ],
//|   [ true, 'SyntaxError', 'of SyntaxError', undefined, true, true ],
//|   [ true, 'TypeError', 'of TypeError', undefined, true, true ],
//|   [ true, 'URIError', 'of URIError', undefined, true, true ],
//|   [ true, 'Error', 'of Error', undefined, true, true ]
//| ]
//| aggregate [ 'Error', undefined, 'Error' ]
//| moved [ 0, 0, 8 ]
//| gone ! DataCloneError 25 An ArrayBuffer is detached and could not be cloned. DOMException
//| views [ true, true, 2, 1, 3, 8 ]
//| Buffer [ false, Uint8Array(3) [ 97, 98, 99 ] ]
//| numbers [ true, NaN, 1180591620717411303424n, -5n ]
//| holes [ 1, <1 empty item>, 3 ]
//| list with members [ 1, x: 2 ]
//| RegExp [ /a\/b/gy, 0 ]
//| boxed [ [Number: 1], [String: 'x'], [Boolean: false], [BigInt: 1n] ]
//| getter { a: 5 }
//| throwing getter ! Error undefined g Error
//| no prototype { a: 1 }
//| symbols and hidden { b: 2 }
//| keys true
//| cycles [ true, true, true, true, true ]
//| dates [ Invalid Date, 1970-01-01T00:00:00.005Z ]
//| subclasses [ 'Map', 'Array' ]
//| DOMException {}
//| Blob Blob { size: 1, type: 'text/plain' }
//| stream ! TypeError ERR_MISSING_TRANSFERABLE_IN_TRANSFER_LIST Object that needs transfer was found in message but not listed in transferList TypeError
//| global structuredClone
