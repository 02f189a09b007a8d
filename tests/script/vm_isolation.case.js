const vm = require('vm');
const c = vm.createContext({ host: { list: [] } });
console.log(vm.runInContext('var secret = 1; host.list.push(secret); host.fn = function (x) { return x + secret; }; 1', c), c.host.fn(5), typeof secret, c.secret);
console.log(vm.runInContext('typeof module', c), vm.runInContext('globalThis === this', c), vm.runInContext('typeof globalThis.host', c), vm.runInContext('host === globalThis.host', c));
console.log(vm.runInContext('typeof JSON.stringify + typeof Math.max + typeof Promise', c), vm.runInContext('JSON.stringify({ a: [1] })', c));
const two = vm.createContext({}); vm.runInContext('v = 1', two); console.log(c.v, two.v, vm.runInContext('typeof v', c)); vm.runInContext('const k = 1; let l = 2; class C {}', two); console.log(Object.keys(two).join());
vm.runInContext('host.later = Promise.resolve(3).then((x) => x * 2)', c); c.host.later.then((x) => console.log('async', x));
//# status: 0
//| 1 6 undefined 1
//| undefined true object true
//| functionfunctionfunction {"a":[1]}
//| undefined 1 undefined
//| v
//| async 6
