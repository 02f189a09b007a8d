// node:test: the dot reporter.
const cp = require('child_process');
if (process.argv[2] !== 'child') {
  const ran = cp.spawnSync(process.execPath, ['--test-reporter', 'dot', __filename, 'child'], { encoding: 'utf8' });
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
  for (let i = 0; i < 25; i++) test('number ' + i, () => {
    if (i === 7) throw 'seven';
  });
}
//# status: 0
//| .......X............
//| .....
//|
//| Failed tests:
//|
//| ✖ number 7 (Nms)
//|   'seven'
//|  1
