// Proxies: with and without showProxy, revoked, nested, traps are not called.
const util = require('util'); const i = (v, o) => console.log(util.inspect(v, o)); const traps = { get() { throw new Error('get'); }, ownKeys() { throw new Error('ownKeys'); }, getPrototypeOf() { throw new Error('proto'); }, has() { throw new Error('has'); }, getOwnPropertyDescriptor() { throw new Error('gopd'); } };
const p = new Proxy({ a: 1 }, traps); i(p); i(p, { showProxy: true }); i(p, { showProxy: 1 }); i(new Proxy([1, 2], {})); i(new Proxy([1, 2], {}), { showProxy: true }); i(new Proxy(function fn() {}, {})); i(new Proxy(class K {}, {})); i(new Proxy(new Map([[1, 2]]), {})); i(new Proxy(new Set([1]), {}), { showProxy: true }); i(new Proxy(new Proxy({ deep: 1 }, {}), { h: 1 }), { showProxy: true }); i(new Proxy(new Proxy({ deep: 1 }, {}), {})); i([new Proxy({}, {})], { showProxy: true }); i(new Proxy({ a: { b: { c: { d: 1 } } } }, {}), { showProxy: true, depth: 1 }); i(new Proxy({ x: 1 }, {}), { showProxy: true, depth: 0 }); i([[new Proxy({ x: 1 }, {})]], { showProxy: true, depth: 0 }); const r = Proxy.revocable({}, {}); r.revoke(); i(r.proxy); i(r.proxy, { showProxy: true }); i({ r: r.proxy }); i(new Proxy(new Date(0), {})); i(new Proxy(new Error('err'), {}) instanceof Error); console.log(util.format('%o', new Proxy({ z: 1 }, {}))); console.log(util.format('%s', new Proxy({ z: 1 }, {})));
//# status: 0
//| { a: 1 }
//| Proxy [
//|   { a: 1 },
//|   {
//|     get: [Function: get],
//|     ownKeys: [Function: ownKeys],
//|     getPrototypeOf: [Function: getPrototypeOf],
//|     has: [Function: has],
//|     getOwnPropertyDescriptor: [Function: getOwnPropertyDescriptor]
//|   }
//| ]
//| Proxy [
//|   { a: 1 },
//|   {
//|     get: [Function: get],
//|     ownKeys: [Function: ownKeys],
//|     getPrototypeOf: [Function: getPrototypeOf],
//|     has: [Function: has],
//|     getOwnPropertyDescriptor: [Function: getOwnPropertyDescriptor]
//|   }
//| ]
//| [ 1, 2 ]
//| Proxy [ [ 1, 2 ], {} ]
//| [Function: fn]
//| [class K]
//| Map(1) { 1 => 2 }
//| Proxy [ Set(1) { 1 }, {} ]
//| Proxy [ Proxy [ { deep: 1 }, {} ], { h: 1 } ]
//| { deep: 1 }
//| [ Proxy [ {}, {} ] ]
//| Proxy [ { a: [Object] }, {} ]
//| Proxy [ [Object], {} ]
//| [ [Array] ]
//| <Revoked Proxy>
//| <Revoked Proxy>
//| { r: <Revoked Proxy> }
//| 1970-01-01T00:00:00.000Z
//| true
//| Proxy [ { z: 1 }, {} ]
//| { z: 1 }
