// node:test: --test-name-pattern.
const cp = require('child_process');
if (process.argv[2] !== 'child') {
  const ran = cp.spawnSync(process.execPath, ['--test-name-pattern=two', '--test-name-pattern=/^DEEP/i', __filename, 'child'], { encoding: 'utf8' });
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
  const { test, describe, it } = require('node:test');
  test('one', () => {
    throw new Error();
  });
  test('two', async (t) => {
    await t.test('inner', () => {});
  });
  describe('suite', () => {
    it('deep', () => {});
    it('shallow', () => {
      throw new Error();
    });
  });
  console.log(process.execArgv);
}
//# status: 0
//| [ '--test-name-pattern=two', '--test-name-pattern=/^DEEP/i' ]
//| TAP version 13
//| # Subtest: one
//| ok 1 - one # SKIP test name does not match pattern
//|   ---
//|   duration_ms N
//|   ...
//| # Subtest: two
//|     # Subtest: inner
//|     ok 1 - inner
//|       ---
//|       duration_ms N
//|       ...
//|     1..1
//| ok 2 - two
//|   ---
//|   duration_ms N
//|   ...
//| # Subtest: suite
//|     # Subtest: deep
//|     ok 1 - deep
//|       ---
//|       duration_ms N
//|       ...
//|     # Subtest: shallow
//|     ok 2 - shallow # SKIP test name does not match pattern
//|       ---
//|       duration_ms N
//|       ...
//|     1..2
//| ok 3 - suite
//|   ---
//|   duration_ms N
//|   type: 'suite'
//|   ...
//| 1..3
//| # tests 5
//| # suites 1
//| # pass 3
//| # fail 0
//| # cancelled 0
//| # skipped 2
//| # todo 0
//| # duration_ms N
//|  0
