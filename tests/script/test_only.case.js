// node:test: --test-only.
const cp = require('child_process');
if (process.argv[2] !== 'child') {
  const ran = cp.spawnSync(process.execPath, ['--test-only', __filename, 'child'], { encoding: 'utf8' });
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
  test('two', { only: true }, async (t) => {
    await t.test('runs', () => {});
    t.runOnly(true);
    await t.test('does not', () => {
      throw new Error();
    });
    await t.test('does', { only: true }, () => {});
  });
  test.only('three', () => {});
  describe.only('suite', () => {
    it('inside', () => {});
  });
}
//# status: 0
//| TAP version 13
//| # Subtest: one
//| ok 1 - one # SKIP 'only' option not set
//|   ---
//|   duration_ms N
//|   ...
//| # Subtest: two
//|     # Subtest: runs
//|     ok 1 - runs
//|       ---
//|       duration_ms N
//|       ...
//|     # Subtest: does not
//|     ok 2 - does not # SKIP 'only' option not set
//|       ---
//|       duration_ms N
//|       ...
//|     # Subtest: does
//|     ok 3 - does
//|       ---
//|       duration_ms N
//|       ...
//|     1..3
//| ok 2 - two
//|   ---
//|   duration_ms N
//|   ...
//| # Subtest: three
//| ok 3 - three
//|   ---
//|   duration_ms N
//|   ...
//| # Subtest: suite
//|     # Subtest: inside
//|     ok 1 - inside # SKIP 'only' option not set
//|       ---
//|       duration_ms N
//|       ...
//|     1..1
//| ok 4 - suite
//|   ---
//|   duration_ms N
//|   type: 'suite'
//|   ...
//| 1..4
//| # tests 7
//| # suites 1
//| # pass 4
//| # fail 0
//| # cancelled 0
//| # skipped 3
//| # todo 0
//| # duration_ms N
//|  0
