// node:test: hooks of a test, and those of the program.
const cp = require('child_process');
if (process.argv[2] !== 'child') {
  const ran = cp.spawnSync(process.execPath, [__filename, 'child'], { encoding: 'utf8' });
  const shown = ran.stdout
    .replace(/duration_ms:? [\d.e-]+/g, 'duration_ms N')
    .replace(/\([\d.e-]+ms\)/g, '(Nms)')
    .replace(/time="[\d.]+"/g, 'time="N"')
    .replace(/^( *)stack: \|-\n(?:\1 {2}.*\n)+/gm, '')
    .replace(/^ +at .*\n/gm, '')
    .split(__dirname)
    .join('DIR');
  console.log(shown, ran.status);
} else {
  const { test, before, after, beforeEach, afterEach } = require('node:test');
  const log = [];
  before(() => log.push('global before'));
  after(() => console.log(log.join('\n')));
  beforeEach((t) => log.push('global beforeEach ' + t.name));
  afterEach((t) => log.push('global afterEach ' + t.name + ' ' + t.passed + ' ' + (t.error && t.error.message)));
  test('one', async (t) => {
    t.before(() => log.push('before'));
    t.after(() => log.push('after'));
    t.beforeEach((t) => log.push('beforeEach ' + t.name));
    t.afterEach((t) => log.push('afterEach a ' + t.name));
    t.afterEach((t) => log.push('afterEach b ' + t.name));
    await t.test('x', () => log.push('x'));
    await t.test('y', () => log.push('y'));
    log.push('end');
  });
  test('two', () => {
    throw new Error('bad');
  });
}
//# status: 0
//| global before
//| global beforeEach one
//| before
//| global beforeEach x
//| beforeEach x
//| x
//| afterEach a x
//| afterEach b x
//| global afterEach x true null
//| global beforeEach y
//| beforeEach y
//| y
//| afterEach a y
//| afterEach b y
//| global afterEach y true null
//| end
//| global afterEach one true null
//| after
//| global beforeEach two
//| global afterEach two false bad
//| TAP version 13
//| # Subtest: one
//|     # Subtest: x
//|     ok 1 - x
//|       ---
//|       duration_ms N
//|       ...
//|     # Subtest: y
//|     ok 2 - y
//|       ---
//|       duration_ms N
//|       ...
//|     1..2
//| ok 1 - one
//|   ---
//|   duration_ms N
//|   ...
//| # Subtest: two
//| not ok 2 - two
//|   ---
//|   duration_ms N
//|   location: 'DIR/case.js:31:3'
//|   failureType: 'testCodeFailure'
//|   error: 'bad'
//|   code: 'ERR_TEST_FAILURE'
//|   ...
//| 1..2
//| # tests 4
//| # suites 0
//| # pass 3
//| # fail 1
//| # cancelled 0
//| # skipped 0
//| # todo 0
//| # duration_ms N
//|  1
