// mock.method, getter and setter, and how they are restored.
const { mock, test } = require('node:test');
const account = {
  total: 10,
  add(n) {
    return (this.total += n);
  },
  get double() {
    return this.total * 2;
  },
  set double(value) {
    this.total = value / 2;
  },
};
const spy = mock.method(account, 'add');
console.log(account.add(5), spy === account.add, account.add.mock.calls.length, account.add.mock.calls[0].this === account);
mock.method(account, 'add', () => 'mine');
console.log(account.add(1), account.total);
mock.restoreAll();
console.log(account.add(1), 'mock' in account.add);
const getter = mock.getter(account, 'double', () => 'got');
console.log(account.double, getter.mock.callCount());
account.double = 4;
console.log(account.total);
getter.mock.restore();
console.log(account.double);
const setter = mock.method(account, 'double', { setter: true });
account.double = 20;
console.log(account.total, setter.mock.calls[0].arguments);
mock.reset();
class Base {
  hello() {
    return 'hello';
  }
  static make() {
    return new this();
  }
}
class Derived extends Base {}
const derived = new Derived();
mock.method(derived, 'hello', function () {
  return this === derived;
});
console.log(derived.hello(), new Derived().hello(), Object.keys(derived));
mock.method(Base.prototype, 'hello', () => 'all');
console.log(new Derived().hello());
mock.method(Base, 'make', () => null);
console.log(Derived.make(), Base.make.mock.callCount());
mock.restoreAll();
console.log(new Derived().hello(), Derived.make() instanceof Derived);
const limited = mock.method(account, 'add', () => 0, { times: 1 });
console.log(account.add(1), account.add(1), limited === account.add);
for (const run of [
  () => mock.method(null, 'x'),
  () => mock.method(account, 'none'),
  () => mock.method(account, 1),
  () => mock.method(account, 'total'),
  () => mock.method(account, 'double', { getter: true, setter: true }),
  () => mock.getter(account, 'double', { getter: false }),
]) {
  try {
    console.log(run());
  } catch (e) {
    console.log(e.name, e.code, e.message);
  }
}
//# status: 0
//| 15 true 1 true
//| mine 15
//| 16 false
//| got 1
//| 2
//| 4
//| 10 [ 20 ]
//| true hello []
//| all
//| null 1
//| hello true
//| 0 11 false
//| TypeError ERR_INVALID_ARG_TYPE The "object" argument must be of type object. Received null
//| TypeError ERR_INVALID_ARG_VALUE The argument 'methodName' must be a method. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "methodName" argument must be one of type string or symbol. Received type number (1)
//| TypeError ERR_INVALID_ARG_VALUE The argument 'methodName' must be a method. Received 11
//| TypeError ERR_INVALID_ARG_VALUE The property 'options.setter' cannot be used with 'options.getter'. Received true
//| TypeError ERR_INVALID_ARG_VALUE The property 'options.getter' cannot be false. Received false
