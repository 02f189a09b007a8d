// node:test: describe and it, with their hooks.
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
  const { describe, it, suite, before, after, beforeEach, afterEach, test } = require('node:test');
  const log = [];
  describe('outer', () => {
    before(() => log.push('before'));
    after(() => log.push('after'));
    beforeEach((t) => log.push('beforeEach ' + t.name));
    afterEach((t) => log.push('afterEach ' + t.name));
    it('first', () => log.push('first'));
    it('second', async () => log.push('second'));
    it.skip('skipped', () => log.push('never'));
    it.todo('to do', () => log.push('to do'));
    describe('inner', () => {
      beforeEach(() => log.push('inner beforeEach'));
      afterEach(() => log.push('inner afterEach'));
      it('deep', (t) => log.push(t.fullName));
    });
  });
  test('what ran', (t) => log.forEach((line) => t.diagnostic(line)));
  describe('empty', () => {});
  describe.skip('skipped suite', () => it('no', () => log.push('no')));
  suite('async suite', async () => {
    await undefined;
    it('inside', () => {});
  });
  describe('its function throws', () => {
    it('before that', () => {});
    throw new Error('suite');
  });
  describe('before fails', () => {
    before(() => {
      throw new Error('hook');
    });
    it('is not run', () => {});
  });
  describe('afterEach fails', () => {
    afterEach(() => {
      throw new Error('hook');
    });
    it('fails', () => {});
  });
  describe('after fails', () => {
    after(() => {
      throw new Error('hook');
    });
    it('passes', () => {});
  });
}
//# status: 0
//| TAP version 13
//| # Subtest: outer
//|     # Subtest: first
//|     ok 1 - first
//|       ---
//|       duration_ms N
//|       ...
//|     # Subtest: second
//|     ok 2 - second
//|       ---
//|       duration_ms N
//|       ...
//|     # Subtest: skipped
//|     ok 3 - skipped # SKIP
//|       ---
//|       duration_ms N
//|       ...
//|     # Subtest: to do
//|     ok 4 - to do # TODO
//|       ---
//|       duration_ms N
//|       ...
//|     # Subtest: inner
//|         # Subtest: deep
//|         ok 1 - deep
//|           ---
//|           duration_ms N
//|           ...
//|         1..1
//|     ok 5 - inner
//|       ---
//|       duration_ms N
//|       type: 'suite'
//|       ...
//|     1..5
//| ok 1 - outer
//|   ---
//|   duration_ms N
//|   type: 'suite'
//|   ...
//| # Subtest: what ran
//| ok 2 - what ran
//|   ---
//|   duration_ms N
//|   ...
//| # before
//| # beforeEach first
//| # first
//| # afterEach first
//| # beforeEach second
//| # second
//| # afterEach second
//| # beforeEach to do
//| # to do
//| # afterEach to do
//| # beforeEach deep
//| # inner beforeEach
//| # outer > inner > deep
//| # inner afterEach
//| # afterEach deep
//| # after
//| # Subtest: empty
//| ok 3 - empty
//|   ---
//|   duration_ms N
//|   type: 'suite'
//|   ...
//| # Subtest: skipped suite
//| ok 4 - skipped suite # SKIP
//|   ---
//|   duration_ms N
//|   type: 'suite'
//|   ...
//| # Subtest: async suite
//|     # Subtest: inside
//|     ok 1 - inside
//|       ---
//|       duration_ms N
//|       ...
//|     1..1
//| ok 5 - async suite
//|   ---
//|   duration_ms N
//|   type: 'suite'
//|   ...
//| # Subtest: its function throws
//|     # Subtest: before that
//|     not ok 1 - before that
//|       ---
//|       duration_ms N
//|       location: 'DIR/case.js:40:5'
//|       failureType: 'cancelledByParent'
//|       error: 'test did not finish before its parent and was cancelled'
//|       code: 'ERR_TEST_FAILURE'
//|       ...
//|     1..1
//| not ok 6 - its function throws
//|   ---
//|   duration_ms N
//|   type: 'suite'
//|   location: 'DIR/case.js:39:3'
//|   failureType: 'testCodeFailure'
//|   error: 'suite'
//|   code: 'ERR_TEST_FAILURE'
//|   ...
//| # Subtest: before fails
//|     # Subtest: is not run
//|     not ok 1 - is not run
//|       ---
//|       duration_ms N
//|       location: 'DIR/case.js:47:5'
//|       failureType: 'cancelledByParent'
//|       error: 'test did not finish before its parent and was cancelled'
//|       code: 'ERR_TEST_FAILURE'
//|       ...
//|     1..1
//| not ok 7 - before fails
//|   ---
//|   duration_ms N
//|   type: 'suite'
//|   location: 'DIR/case.js:43:3'
//|   failureType: 'hookFailed'
//|   error: 'hook'
//|   code: 'ERR_TEST_FAILURE'
//|   ...
//| # Subtest: afterEach fails
//|     # Subtest: fails
//|     not ok 1 - fails
//|       ---
//|       duration_ms N
//|       location: 'DIR/case.js:53:5'
//|       failureType: 'hookFailed'
//|       error: 'hook'
//|       code: 'ERR_TEST_FAILURE'
//|       ...
//|     1..1
//| not ok 8 - afterEach fails
//|   ---
//|   duration_ms N
//|   type: 'suite'
//|   location: 'DIR/case.js:49:3'
//|   failureType: 'subtestsFailed'
//|   error: '1 subtest failed'
//|   code: 'ERR_TEST_FAILURE'
//|   ...
//| # Subtest: after fails
//|     # Subtest: passes
//|     ok 1 - passes
//|       ---
//|       duration_ms N
//|       ...
//|     1..1
//| not ok 9 - after fails
//|   ---
//|   duration_ms N
//|   type: 'suite'
//|   location: 'DIR/case.js:55:3'
//|   failureType: 'hookFailed'
//|   error: 'hook'
//|   code: 'ERR_TEST_FAILURE'
//|   ...
//| 1..9
//| # tests 11
//| # suites 9
//| # pass 6
//| # fail 1
//| # cancelled 2
//| # skipped 1
//| # todo 1
//| # duration_ms N
//|  1
