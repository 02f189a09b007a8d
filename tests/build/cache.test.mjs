// Set-ups of several clones at once, and after one that died.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { withLock } from '../../scripts/lib/cache.mjs';

let dir;
before(() => (dir = fs.mkdtempSync(path.join(os.tmpdir(), 'bivalve-lock-'))));
after(() => fs.rmSync(dir, { recursive: true, force: true }));

const lib = new URL('../../scripts/lib/cache.mjs', import.meta.url).href;

function worker(body) {
  const code = `import fs from 'node:fs'; import { withLock } from '${lib}'; ${body}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { cwd: dir, stdio: 'ignore' });
  return new Promise((resolve) => child.on('close', resolve));
}

test('one at a time', async () => {
  // Each adds one to a number that it reads, and gives the others every chance between the two.
  const body = `await withLock('n', async () => {
    const n = Number(fs.readFileSync('n', 'utf8'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    fs.writeFileSync('n', String(n + 1));
  }, '.');`;
  fs.writeFileSync(path.join(dir, 'n'), '0');
  assert.deepEqual(await Promise.all([1, 2, 3, 4].map(() => worker(body))), [0, 0, 0, 0]);
  assert.equal(fs.readFileSync(path.join(dir, 'n'), 'utf8'), '4');
});

test('the lock of a dead process is taken over', async () => {
  await worker(`withLock('dead', () => process.kill(process.pid, 'SIGKILL'), '.');`);
  assert.ok(fs.existsSync(path.join(dir, 'dead.lock')));
  assert.equal(await withLock('dead', async () => 7, dir), 7);
  assert.ok(!fs.existsSync(path.join(dir, 'dead.lock')));
});
