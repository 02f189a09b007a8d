// node:test: errors that nobody catches belong to the test that led to them.
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
  const soon = () => new Promise((resolve) => setTimeout(resolve, 30));
  test('throws in a timer', async () => {
    setTimeout(() => {
      throw new Error('in a timer');
    }, 1);
    await soon();
  });
  test('rejects nobody', async () => {
    Promise.reject(new Error('for nobody'));
    await soon();
  });
  test('is over by then', () => {
    setImmediate(() => {
      throw new Error('too late');
    });
  });
  test('waits a little', soon);
}
//# status: 0
//| TAP version 13
//| # Subtest: throws in a timer
//| not ok 1 - throws in a timer
//|   ---
//|   duration_ms N
//|   location: 'DIR/case.js:17:3'
//|   failureType: 'uncaughtException'
//|   error: 'in a timer'
//|   code: 'ERR_TEST_FAILURE'
//|   ...
//| # Subtest: rejects nobody
//| not ok 2 - rejects nobody
//|   ---
//|   duration_ms N
//|   location: 'DIR/case.js:23:3'
//|   failureType: 'unhandledRejection'
//|   error: 'for nobody'
//|   code: 'ERR_TEST_FAILURE'
//|   ...
//| # Subtest: is over by then
//| ok 3 - is over by then
//|   ---
//|   duration_ms N
//|   ...
//| # Subtest: waits a little
//| ok 4 - waits a little
//|   ---
//|   duration_ms N
//|   ...
//| 1..4
//| # Error: Test "is over by then" at case.js:27:3 generated asynchronous activity after the test ended. This activity created the error "Error: too late" and would have caused the test to fail, but instead triggered an uncaughtException event.
//| # tests 4
//| # suites 0
//| # pass 2
//| # fail 2
//| # cancelled 0
//| # skipped 0
//| # todo 0
//| # duration_ms N
//|  1
