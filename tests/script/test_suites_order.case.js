// The order of hooks and tests in suites within suites.
const { describe, it, before, after, beforeEach, afterEach } = require('node:test');
const log = [];
const wait = () => new Promise((resolve) => setImmediate(resolve));
for (const name of ['before', 'after', 'beforeEach', 'afterEach']) {
  const hook = { before, after, beforeEach, afterEach }[name];
  hook(async () => {
    await wait();
    log.push('global ' + name);
  });
}
describe('a', () => {
  before(async () => {
    await wait();
    log.push('a before');
  });
  beforeEach((t, done) => {
    log.push('a beforeEach');
    setImmediate(done);
  });
  afterEach(() => log.push('a afterEach'));
  after(() => log.push('a after'));
  it('1', async () => {
    await wait();
    log.push('a1');
  });
  describe('b', () => {
    before(() => log.push('b before'));
    beforeEach(() => log.push('b beforeEach'));
    afterEach(() => log.push('b afterEach'));
    after(() => log.push('b after'));
    it('2', () => log.push('b2'));
    it('3', async (t) => {
      log.push('b3');
      await t.test('inner', () => log.push('inner'));
    });
  });
  it('4', () => log.push('a4'));
});
describe('concurrent', { concurrency: true }, () => {
  it('x', async () => {
    log.push('x begins');
    await wait();
    await wait();
    log.push('x ends');
  });
  it('y', () => log.push('y'));
});
log.push('described');
process.on('exit', () => require('fs').writeFileSync(2, '') || console.log(log.join('\n')));
process.stdout.write = ((write) => function (text, ...rest) {
  return /TAP|^#|^ |^ok|^1\.\./.test(String(text)) ? (rest.filter((f) => typeof f === 'function').forEach((f) => process.nextTick(f)), true) : write.call(process.stdout, text, ...rest);
})(process.stdout.write);
//# status: 0
//| described
//| global before
//| a before
//| global beforeEach
//| a beforeEach
//| a1
//| a afterEach
//| global afterEach
//| b before
//| global beforeEach
//| a beforeEach
//| b beforeEach
//| b2
//| b afterEach
//| a afterEach
//| global afterEach
//| global beforeEach
//| a beforeEach
//| b beforeEach
//| b3
//| global beforeEach
//| a beforeEach
//| b beforeEach
//| inner
//| b afterEach
//| a afterEach
//| global afterEach
//| b afterEach
//| a afterEach
//| global afterEach
//| b after
//| global beforeEach
//| a beforeEach
//| a4
//| a afterEach
//| global afterEach
//| a after
//| global beforeEach
//| x begins
//| global beforeEach
//| y
//| global afterEach
//| x ends
//| global afterEach
//| global after
