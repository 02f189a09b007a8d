const log = [];
const p = new Proxy({ a: 1 }, {
  get(t, k, r) { log.push('get ' + String(k)); return Reflect.get(t, k, r); },
  set(t, k, v) { log.push('set ' + k); t[k] = v; return true; },
  has(t, k) { log.push('has ' + k); return k in t; },
  deleteProperty(t, k) { log.push('del ' + k); return delete t[k]; },
  ownKeys(t) { log.push('keys'); return Reflect.ownKeys(t); },
  getOwnPropertyDescriptor(t, k) { return Reflect.getOwnPropertyDescriptor(t, k); }
});
p.a; p.b = 2; 'a' in p; delete p.a; Object.keys(p);
console.log(log, p.b);
const f = new Proxy(function (a) { return a; }, { apply: (t, self, args) => 'applied ' + args, construct: (t, args) => ({ made: args }) });
console.log(f(1, 2), new f(3));
const { proxy, revoke } = Proxy.revocable({}, {});
revoke();
try { proxy.x; } catch (e) { console.log(e.name); }
console.log(Reflect.ownKeys({ b: 1, 2: 1, a: 1, 1: 1 }), Reflect.has({ x: 1 }, 'x'), Reflect.apply(Math.max, null, [1, 3]), Reflect.construct(Date, [0]).getTime());
class Base { constructor() { this.t = new.target.name; } }
class Other {}
console.log(Reflect.construct(Base, [], Other).t, Reflect.getPrototypeOf([]) === Array.prototype, Reflect.set(Object.freeze({}), 'a', 1));
console.log(new Proxy([1, 2], {}), new Proxy({ x: 1 }, {}));
//# status: 0
//| [ 'get a', 'set b', 'has a', 'del a', 'keys', 'get b' ] 2
//| applied 1,2 { made: [ 3 ] }
//| TypeError
//| [ '1', '2', 'b', 'a' ] true 3 0
//| Other true false
//| [ 1, 2 ] { x: 1 }
