// node:test: what passes, fails, is skipped or to be done, as TAP.
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
  const assert = require('assert');
  test('passes', (t) => t.diagnostic('a diagnostic # \\'));
  test('fails', () => assert.strictEqual(1, 2, 'one is not two'));
  test('throws', () => {
    throw new TypeError('first line\nsecond line');
  });
  test('throws text', () => {
    throw 'text';
  });
  test('throws an object', () => {
    throw { a: 1 };
  });
  test('throws nothing', () => {
    throw undefined;
  });
  test('rejects', async () => {
    throw Object.assign(new Error('rejected'), { code: 'E_OWN', extra: [1, { b: 2 }] });
  });
  test('skipped', { skip: true }, () => assert.fail());
  test('skipped with words', { skip: 'not # today' }, () => assert.fail());
  test('to do', { todo: true });
  test('to do and fails', { todo: 'later' }, () => assert.fail('still'));
  test.skip('test.skip', () => assert.fail());
  test.todo('test.todo', () => {});
  test('skips itself', (t) => t.skip('inside'));
  test('is to be done', (t) => t.todo());
  test('callback', (t, done) => setImmediate(done));
  test('callback with an error', (t, done) => setImmediate(() => done(new Error('late'))));
  test('callback and promise', async (t, done) => done());
  test();
  test(function named() {});
  test({ skip: true });
  test('# \\ \t "quotes"', () => {});
}
//# status: 0
//| TAP version 13
//| # Subtest: passes
//| ok 1 - passes
//|   ---
//|   duration_ms N
//|   ...
//| # a diagnostic \# \\
//| # Subtest: fails
//| not ok 2 - fails
//|   ---
//|   duration_ms N
//|   location: 'DIR/case.js:18:3'
//|   failureType: 'testCodeFailure'
//|   error: |-
//|     one is not two
//|
//|     1 !== 2
//|
//|   code: 'ERR_ASSERTION'
//|   name: 'AssertionError'
//|   expected: 2
//|   actual: 1
//|   operator: 'strictEqual'
//|   ...
//| # Subtest: throws
//| not ok 3 - throws
//|   ---
//|   duration_ms N
//|   location: 'DIR/case.js:19:3'
//|   failureType: 'testCodeFailure'
//|   error: |-
//|     first line
//|     second line
//|   code: 'ERR_TEST_FAILURE'
//|   name: 'TypeError'
//|   ...
//| # Subtest: throws text
//| not ok 4 - throws text
//|   ---
//|   duration_ms N
//|   location: 'DIR/case.js:22:3'
//|   failureType: 'testCodeFailure'
//|   error: 'text'
//|   code: 'ERR_TEST_FAILURE'
//|   ...
//| # Subtest: throws an object
//| not ok 5 - throws an object
//|   ---
//|   duration_ms N
//|   location: 'DIR/case.js:25:3'
//|   failureType: 'testCodeFailure'
//|   error: '{ a: 1 }'
//|   code: 'ERR_TEST_FAILURE'
//|   ...
//| # Subtest: throws nothing
//| not ok 6 - throws nothing
//|   ---
//|   duration_ms N
//|   location: 'DIR/case.js:28:3'
//|   failureType: 'testCodeFailure'
//|   error: 'undefined'
//|   code: 'ERR_TEST_FAILURE'
//|   ...
//| # Subtest: rejects
//| not ok 7 - rejects
//|   ---
//|   duration_ms N
//|   location: 'DIR/case.js:31:3'
//|   failureType: 'testCodeFailure'
//|   error: 'rejected'
//|   code: 'E_OWN'
//|   ...
//| # Subtest: skipped
//| ok 8 - skipped # SKIP
//|   ---
//|   duration_ms N
//|   ...
//| # Subtest: skipped with words
//| ok 9 - skipped with words # SKIP not \# today
//|   ---
//|   duration_ms N
//|   ...
//| # Subtest: to do
//| ok 10 - to do # TODO
//|   ---
//|   duration_ms N
//|   ...
//| # Subtest: to do and fails
//| not ok 11 - to do and fails # TODO later
//|   ---
//|   duration_ms N
//|   location: 'DIR/case.js:37:3'
//|   failureType: 'testCodeFailure'
//|   error: 'still'
//|   code: 'ERR_ASSERTION'
//|   name: 'AssertionError'
//|   operator: 'fail'
//|   ...
//| # Subtest: test.skip
//| ok 12 - test.skip # SKIP
//|   ---
//|   duration_ms N
//|   ...
//| # Subtest: test.todo
//| ok 13 - test.todo # TODO
//|   ---
//|   duration_ms N
//|   ...
//| # Subtest: skips itself
//| ok 14 - skips itself # SKIP inside
//|   ---
//|   duration_ms N
//|   ...
//| # Subtest: is to be done
//| ok 15 - is to be done # TODO
//|   ---
//|   duration_ms N
//|   ...
//| # Subtest: callback
//| ok 16 - callback
//|   ---
//|   duration_ms N
//|   ...
//| # Subtest: callback with an error
//| not ok 17 - callback with an error
//|   ---
//|   duration_ms N
//|   location: 'DIR/case.js:43:3'
//|   failureType: 'testCodeFailure'
//|   error: 'late'
//|   code: 'ERR_TEST_FAILURE'
//|   ...
//| # Subtest: callback and promise
//| not ok 18 - callback and promise
//|   ---
//|   duration_ms N
//|   location: 'DIR/case.js:44:3'
//|   failureType: 'callbackAndPromisePresent'
//|   error: 'passed a callback but also returned a Promise'
//|   code: 'ERR_TEST_FAILURE'
//|   ...
//| # Subtest: <anonymous>
//| ok 19 - <anonymous>
//|   ---
//|   duration_ms N
//|   ...
//| # Subtest: named
//| ok 20 - named
//|   ---
//|   duration_ms N
//|   ...
//| # Subtest: <anonymous>
//| ok 21 - <anonymous> # SKIP
//|   ---
//|   duration_ms N
//|   ...
//| # Subtest: \# \\ \\t "quotes"
//| ok 22 - \# \\ \\t "quotes"
//|   ---
//|   duration_ms N
//|   ...
//| 1..22
//| # tests 22
//| # suites 0
//| # pass 5
//| # fail 8
//| # cancelled 0
//| # skipped 5
//| # todo 4
//| # duration_ms N
//|  1
