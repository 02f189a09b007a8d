// With a seed and a virtual clock everything is the same: at any slice length, with quick and slow readers,
// in a worker, and on the oldest Node. In Chromium: tests/browser/machine.test.mjs.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Machine } from 'bivalve';
import { ensureNode18 } from '../../scripts/lib/node18.mjs';
import { deterministicRun } from './determinism.mjs';

let reference;
const expected = () => (reference ??= deterministicRun(Machine, { sliceMs: 8 }));

test('what it says is what a run says', async () => {
  const { stdout, stderr, sizes } = await expected();
  assert.equal(stderr, '');
  assert.match(stdout, /^ {6}1 a\n {6}2 b\nSat Jan {2}1 01:00:00 UTC 2000\n1 \d+\n2 \d+\n3 \d+\n/);
  assert.deepEqual(sizes, [348_894 + 100_004 + 18, 4]);
});

for (const sliceMs of [8, 1, 0.01])
  test(`slices of ${sliceMs} ms, here and in a worker`, async () => {
    assert.deepEqual(await deterministicRun(Machine, { sliceMs }), await expected());
    assert.deepEqual(await deterministicRun(Machine, { sliceMs, worker: true }), await expected());
  });

test('a slow reader', async () => {
  const slow = () => new Promise((resolve) => setTimeout(resolve, 2));
  assert.deepEqual(await deterministicRun(Machine, { sliceMs: 1 }, slow), await expected());
});

test('Node 18, at 1 and 8 ms, here and in a worker', async (t) => {
  const node = await ensureNode18();
  if (!node) return t.skip('no Node 18 for this machine');
  const { status, stdout, stderr } = spawnSync(node, ['-'], {
    // As a file: a worker would take --input-type for its own.
    input: `(async () => {
       const { Machine } = await import('bivalve');
       const { deterministicRun } = await import('./determinism.mjs');
       const runs = [];
       for (const worker of [false, true])
         for (const sliceMs of [1, 8]) runs.push(await deterministicRun(Machine, { sliceMs, worker }));
       console.log(JSON.stringify([process.version, runs]));
       })();`,
    encoding: 'utf8',
    cwd: fileURLToPath(new URL('.', import.meta.url)),
  });
  assert.equal(status, 0, stderr);
  const [version, runs] = JSON.parse(stdout);
  assert.match(version, /^v18\./);
  for (const run of runs) assert.deepEqual(run, await expected());
});
