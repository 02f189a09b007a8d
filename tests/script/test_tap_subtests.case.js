// node:test: tests in tests, those that nobody waits for, and what runs side by side.
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
  const { test } = require('node:test');
  test('parent', async (t) => {
    await t.test('one', () => {});
    await t.test('two', async (t) => {
      await t.test('deep', (t) => t.diagnostic(t.name + ' of ' + t.fullName));
    });
    await t.test('skipped', { skip: 'so' }, () => {});
  });
  test('a failing child', async (t) => {
    await t.test('fails', () => {
      throw new Error('no');
    });
    await t.test('fails too', () => {
      throw new Error('no');
    });
    await t.test('to do', { todo: true }, () => {
      throw new Error('no matter');
    });
  });
  test('a child that nobody waits for', (t) => {
    t.test('left alone', () => new Promise((resolve) => setTimeout(resolve, 20)));
  });
  test('concurrency', { concurrency: 2 }, async (t) => {
    const log = [];
    const gates = [3, 1, 2].map((n, i) => {
      let open;
      const gate = new Promise((resolve) => (open = resolve));
      return { n, gate, open, i };
    });
    const all = gates.map((one) =>
      t.test('number ' + one.n, async () => {
        log.push('begins ' + one.n);
        if (one.n === 1) setImmediate(() => gates[0].open());
        if (one.n === 2) one.open();
        if (one.n === 1) one.open();
        await one.gate;
        log.push('ends ' + one.n);
      }),
    );
    await Promise.all(all);
    t.diagnostic(log.join(', '));
  });
  test('without an end', () => new Promise(() => {}));
  test('behind it', () => {});
}
//# status: 0
//| TAP version 13
//| # Subtest: parent
//|     # Subtest: one
//|     ok 1 - one
//|       ---
//|       duration_ms N
//|       ...
//|     # Subtest: two
//|         # Subtest: deep
//|         ok 1 - deep
//|           ---
//|           duration_ms N
//|           ...
//|         # deep of parent > two > deep
//|         1..1
//|     ok 2 - two
//|       ---
//|       duration_ms N
//|       ...
//|     # Subtest: skipped
//|     ok 3 - skipped # SKIP so
//|       ---
//|       duration_ms N
//|       ...
//|     1..3
//| ok 1 - parent
//|   ---
//|   duration_ms N
//|   ...
//| # Subtest: a failing child
//|     # Subtest: fails
//|     not ok 1 - fails
//|       ---
//|       duration_ms N
//|       location: 'DIR/case.js:24:13'
//|       failureType: 'testCodeFailure'
//|       error: 'no'
//|       code: 'ERR_TEST_FAILURE'
//|       ...
//|     # Subtest: fails too
//|     not ok 2 - fails too
//|       ---
//|       duration_ms N
//|       location: 'DIR/case.js:27:13'
//|       failureType: 'testCodeFailure'
//|       error: 'no'
//|       code: 'ERR_TEST_FAILURE'
//|       ...
//|     # Subtest: to do
//|     not ok 3 - to do # TODO
//|       ---
//|       duration_ms N
//|       location: 'DIR/case.js:30:13'
//|       failureType: 'testCodeFailure'
//|       error: 'no matter'
//|       code: 'ERR_TEST_FAILURE'
//|       ...
//|     1..3
//| not ok 2 - a failing child
//|   ---
//|   duration_ms N
//|   location: 'DIR/case.js:23:3'
//|   failureType: 'subtestsFailed'
//|   error: '2 subtests failed'
//|   code: 'ERR_TEST_FAILURE'
//|   ...
//| # Subtest: a child that nobody waits for
//|     # Subtest: left alone
//|     not ok 1 - left alone
//|       ---
//|       duration_ms N
//|       location: 'DIR/case.js:35:7'
//|       failureType: 'cancelledByParent'
//|       error: 'test did not finish before its parent and was cancelled'
//|       code: 'ERR_TEST_FAILURE'
//|       ...
//|     1..1
//| not ok 3 - a child that nobody waits for
//|   ---
//|   duration_ms N
//|   location: 'DIR/case.js:34:3'
//|   failureType: 'subtestsFailed'
//|   error: '1 subtest failed'
//|   code: 'ERR_TEST_FAILURE'
//|   ...
//| # Subtest: concurrency
//|     # Subtest: number 3
//|     ok 1 - number 3
//|       ---
//|       duration_ms N
//|       ...
//|     # Subtest: number 1
//|     ok 2 - number 1
//|       ---
//|       duration_ms N
//|       ...
//|     # Subtest: number 2
//|     ok 3 - number 2
//|       ---
//|       duration_ms N
//|       ...
//|     1..3
//| ok 4 - concurrency
//|   ---
//|   duration_ms N
//|   ...
//| # begins 3, begins 1, ends 1, begins 2, ends 2, ends 3
//| # Subtest: without an end
//| not ok 5 - without an end
//|   ---
//|   duration_ms N
//|   location: 'DIR/case.js:57:3'
//|   failureType: 'cancelledByParent'
//|   error: 'Promise resolution is still pending but the event loop has already resolved'
//|   code: 'ERR_TEST_FAILURE'
//|   ...
//| # Subtest: behind it
//| not ok 6 - behind it
//|   ---
//|   duration_ms N
//|   location: 'DIR/case.js:58:3'
//|   failureType: 'cancelledByParent'
//|   error: 'Promise resolution is still pending but the event loop has already resolved'
//|   code: 'ERR_TEST_FAILURE'
//|   ...
//| 1..6
//| # tests 17
//| # suites 0
//| # pass 8
//| # fail 4
//| # cancelled 3
//| # skipped 1
//| # todo 1
//| # duration_ms N
//|  1
