// node:test: the spec reporter.
const cp = require('child_process');
if (process.argv[2] !== 'child') {
  const ran = cp.spawnSync(process.execPath, ['--test-reporter=spec', __filename, 'child'], { encoding: 'utf8' });
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
  test('passes', (t) => t.diagnostic('said'));
  test('skipped', { skip: 'why' }, () => {});
  test('to do', { todo: true }, () => {});
  describe('suite', () => {
    it('inside', () => {});
    describe('inner', () => it('fails', () => {
      throw 'text';
    }));
  });
  test('parent', async (t) => {
    await t.test('child', () => {});
    throw { own: 1 };
  });
}
//# status: 0
//| ✔ passes (Nms)
//| ℹ said
//| ﹣ skipped (Nms) # why
//| ✔ to do (Nms) # TODO
//| ▶ suite
//|   ✔ inside (Nms)
//|   ▶ inner
//|     ✖ fails (Nms)
//|       'text'
//|
//|   ✖ inner (Nms)
//| ✖ suite (Nms)
//| ▶ parent
//|   ✔ child (Nms)
//| ✖ parent (Nms)
//|
//|   { own: 1 }
//|
//| ℹ tests 7
//| ℹ suites 2
//| ℹ pass 3
//| ℹ fail 2
//| ℹ cancelled 0
//| ℹ skipped 1
//| ℹ todo 1
//| ℹ duration_ms N
//|
//| ✖ failing tests:
//|
//| test at case.js:21:29
//| ✖ fails (Nms)
//|   'text'
//|
//| test at case.js:25:3
//| ✖ parent (Nms)
//|   { own: 1 }
//|  1
