// node:test: time limits, signals, bad options.
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
  test('takes too long', { timeout: 10 }, () => new Promise((resolve) => setTimeout(resolve, 300)));
  test('was aborted before', { signal: AbortSignal.abort() }, () => {});
  const controller = new AbortController();
  test('is aborted', { signal: controller.signal }, async (t) => {
    let seen = false;
    t.signal.addEventListener('abort', () => (seen = true));
    controller.abort(new Error('enough'));
    t.diagnostic('seen ' + seen);
    await new Promise(() => {});
  });
  test('callback twice', (t, done) => {
    done();
    done();
  });
  for (const options of [{ timeout: 'x' }, { concurrency: 'x' }, { concurrency: 0 }, { signal: 'x' }, { timeout: -1 }]) {
    try {
      test('bad', options, () => {});
    } catch (e) {
      console.log(e.name, e.code, e.message);
    }
  }
}
//# status: 0
//| TypeError ERR_INVALID_ARG_TYPE The "options.timeout" property must be of type number. Received type string ('x')
//| TypeError ERR_INVALID_ARG_TYPE The "options.concurrency" property must be one of type boolean or number. Received type string ('x')
//| RangeError ERR_OUT_OF_RANGE The value of "options.concurrency" is out of range. It must be >= 1 && <= 4294967295. Received 0
//| TypeError ERR_INVALID_ARG_TYPE The "options.signal" property must be an instance of AbortSignal. Received type string ('x')
//| RangeError ERR_OUT_OF_RANGE The value of "options.timeout" is out of range. It must be >= 0 && <= 2147483647. Received -1
//| TAP version 13
//| # Subtest: takes too long
//| not ok 1 - takes too long
//|   ---
//|   duration_ms N
//|   location: 'DIR/case.js:16:3'
//|   failureType: 'testTimeoutFailure'
//|   error: 'test timed out after 10ms'
//|   code: 'ERR_TEST_FAILURE'
//|   ...
//| # Subtest: was aborted before
//| not ok 2 - was aborted before
//|   ---
//|   duration_ms N
//|   location: 'DIR/case.js:17:3'
//|   failureType: 'testAborted'
//|   error: 'This operation was aborted'
//|   code: 20
//|   name: 'AbortError'
//|   ...
//| # Subtest: is aborted
//| not ok 3 - is aborted
//|   ---
//|   duration_ms N
//|   location: 'DIR/case.js:19:3'
//|   failureType: 'testAborted'
//|   error: 'enough'
//|   ...
//| # seen true
//| # Subtest: callback twice
//| not ok 4 - callback twice
//|   ---
//|   duration_ms N
//|   location: 'DIR/case.js:26:3'
//|   failureType: 'multipleCallbackInvocations'
//|   error: 'callback invoked multiple times'
//|   code: 'ERR_TEST_FAILURE'
//|   ...
//| 1..4
//| # tests 4
//| # suites 0
//| # pass 0
//| # fail 1
//| # cancelled 3
//| # skipped 0
//| # todo 0
//| # duration_ms N
//|  1
