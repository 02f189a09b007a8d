// t.mock is reset with its test; mocks of classes, symbols, async functions, static members.
const { test, mock } = require('node:test');
const fs = require('fs');
const api = {
  [Symbol.for('s')]: () => 'symbol',
  async load(n) {
    return n * 2;
  },
};
const log = [];
test('within a test', async (t) => {
  t.mock.method(fs, 'readFileSync', () => 'mocked');
  log.push(fs.readFileSync('none'));
  const load = t.mock.method(api, 'load', async () => 'fake');
  log.push(await api.load(2), load.mock.calls[0].arguments, load.mock.calls[0].result instanceof Promise);
  t.mock.method(api, Symbol.for('s'));
  log.push(api[Symbol.for('s')](), api[Symbol.for('s')].mock.callCount());
  t.mock.timers.enable({ apis: ['Date'], now: 7 });
  log.push(Date.now());
  const spy = t.mock.fn();
  [1, 2].forEach(spy);
  log.push(spy.mock.calls.map((c) => c.arguments.length));
});
test('behind it', async () => {
  log.push('mock' in fs.readFileSync, await api.load(2), Date.now() > 7, 'mock' in api[Symbol.for('s')]);
});
class Counter {
  static made = 0;
  static make() {
    Counter.made++;
    return new Counter();
  }
  #n = 0;
  get value() {
    return this.#n;
  }
  set value(n) {
    this.#n = n;
  }
}
const made = mock.method(Counter, 'make');
const counter = Counter.make();
const getter = mock.getter(Counter.prototype, 'value');
const setter = mock.setter(Counter.prototype, 'value', function (n) {
  log.push('set ' + n, this === counter);
});
counter.value = 5;
log.push(counter.value, made.mock.calls[0].result === counter, setter.mock.callCount());
mock.restoreAll();
counter.value = 6;
log.push(counter.value, 'mock' in Counter.make, getter.mock.callCount());
process.on('exit', () => console.log(log));
process.stdout.write = ((write) => function (text, ...rest) {
  return /TAP|^#|^ |^ok|^1\.\./.test(String(text)) ? (rest.filter((f) => typeof f === 'function').forEach((f) => process.nextTick(f)), true) : write.call(process.stdout, text, ...rest);
})(process.stdout.write);
//# status: 0
//| [
//|   'set 5',  true,  0,
//|   true,     1,     6,
//|   false,    2,     'mocked',
//|   'fake',   [ 2 ], true,
//|   'symbol', 1,     7,
//|   [ 3, 3 ], false, 4,
//|   true,     false
//| ]
