// node:test: plans and t.assert.
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
  test('kept', (t) => {
    t.plan(3);
    t.assert.ok(true);
    t.assert.strictEqual(1, 1);
    t.assert.throws(() => {
      throw new Error();
    });
  });
  test('not kept', (t) => {
    t.plan(2);
    t.assert.equal(1, '1');
  });
  test('too many', (t) => {
    t.plan(1);
    t.assert.equal(1, 1);
    t.assert.equal(1, 1);
  });
  test('subtests count', { plan: 2 }, (t) => {
    t.test('a', () => {});
    t.test('b', () => {});
  });
  test('twice', (t) => {
    t.plan(1);
    t.plan(1);
  });
  test('bad number', (t) => t.plan(-1));
  test('names', (t) => t.diagnostic(Object.keys(t.assert).sort().join(' ')));
  test('fails', (t) => t.assert.deepStrictEqual({ a: [1] }, { a: [2] }));
}
//# status: 0
//| TAP version 13
//| # Subtest: kept
//| ok 1 - kept
//|   ---
//|   duration_ms N
//|   ...
//| # Subtest: not kept
//| not ok 2 - not kept
//|   ---
//|   duration_ms N
//|   location: 'DIR/case.js:24:3'
//|   failureType: 'testCodeFailure'
//|   error: 'plan expected 2 assertions but received 1'
//|   code: 'ERR_TEST_FAILURE'
//|   ...
//| # Subtest: too many
//| not ok 3 - too many
//|   ---
//|   duration_ms N
//|   location: 'DIR/case.js:28:3'
//|   failureType: 'testCodeFailure'
//|   error: 'plan expected 1 assertions but received 2'
//|   code: 'ERR_TEST_FAILURE'
//|   ...
//| # Subtest: subtests count
//|     # Subtest: a
//|     ok 1 - a
//|       ---
//|       duration_ms N
//|       ...
//|     # Subtest: b
//|     not ok 2 - b
//|       ---
//|       duration_ms N
//|       location: 'DIR/case.js:35:7'
//|       failureType: 'cancelledByParent'
//|       error: 'test did not finish before its parent and was cancelled'
//|       code: 'ERR_TEST_FAILURE'
//|       ...
//|     1..2
//| not ok 4 - subtests count
//|   ---
//|   duration_ms N
//|   location: 'DIR/case.js:33:3'
//|   failureType: 'subtestsFailed'
//|   error: '1 subtest failed'
//|   code: 'ERR_TEST_FAILURE'
//|   ...
//| # Subtest: twice
//| not ok 5 - twice
//|   ---
//|   duration_ms N
//|   location: 'DIR/case.js:37:3'
//|   failureType: 'testCodeFailure'
//|   error: 'cannot set plan more than once'
//|   code: 'ERR_TEST_FAILURE'
//|   ...
//| # Subtest: bad number
//| not ok 6 - bad number
//|   ---
//|   duration_ms N
//|   location: 'DIR/case.js:41:3'
//|   failureType: 'testCodeFailure'
//|   error: 'The value of "count" is out of range. It must be >= 0 && <= 4294967295. Received -1'
//|   code: 'ERR_OUT_OF_RANGE'
//|   name: 'RangeError'
//|   ...
//| # Subtest: names
//| ok 7 - names
//|   ---
//|   duration_ms N
//|   ...
//| # deepEqual deepStrictEqual doesNotMatch doesNotReject doesNotThrow equal fail ifError match notDeepEqual notDeepStrictEqual notEqual notStrictEqual ok rejects strictEqual throws
//| # Subtest: fails
//| not ok 8 - fails
//|   ---
//|   duration_ms N
//|   location: 'DIR/case.js:43:3'
//|   failureType: 'testCodeFailure'
//|   error: |-
//|     Expected values to be strictly deep-equal:
//|     + actual - expected
//|
//|       {
//|         a: [
//|     +     1
//|     -     2
//|         ]
//|       }
//|   code: 'ERR_ASSERTION'
//|   name: 'AssertionError'
//|   expected:
//|     a:
//|       0: 2
//|   actual:
//|     a:
//|       0: 1
//|   operator: 'deepStrictEqual'
//|   ...
//| 1..8
//| # tests 10
//| # suites 0
//| # pass 3
//| # fail 6
//| # cancelled 1
//| # skipped 0
//| # todo 0
//| # duration_ms N
//|  1
