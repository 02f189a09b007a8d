const { promisify } = require('util');
const cp = require('child_process');
(async () => {
  const { stdout, stderr } = await promisify(cp.exec)('echo hi; echo e >&2');
  console.log(JSON.stringify([stdout, stderr]));
  const r = await promisify(cp.execFile)('node', ['-p', '1+1']);
  console.log(r);
  try { await promisify(cp.exec)('exit 9'); } catch (e) { console.log(e.code, e.stdout, e.stderr); }
})();
//# status: 0
//| ["hi\n","e\n"]
//| { stdout: '2\n', stderr: '' }
//| 9
