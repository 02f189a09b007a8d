// Many scripts leave no memory behind.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { Raw, startDaemon } from './support.mjs';

const MOST_GROWN_KIB = 5 * 1024;

const skip = !fs.existsSync('/proc/self/status') && 'needs /proc';
test('10,000 scripts, each answered once', { skip }, async (t) => {
  const daemon = await startDaemon(t);
  const clients = await Promise.all(Array.from({ length: 4 }, () => Raw.connect(daemon.socket)));
  const resident = () =>
    Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${daemon.child.pid}/status`, 'utf8'))[1]);
  let next = 0;
  async function run(until) {
    await Promise.all(
      clients.map(async (c) => {
        while (next < until) {
          const n = next++;
          const script = `goxel.addVoxel(${n % 7}, 1, 1, [1, 2, ${n % 256}]); console.log(${n}); ${n}`;
          const result = await c.result('goxel.execute_script', { script, return: true, capture: true });
          assert.deepEqual([result.value, result.console[0].text], [n, String(n)]);
        }
      }),
    );
  }
  // What is compiled, and garbage that has not been collected, settles first; it comes and goes, so that the least of several looks counts.
  await run(5_000);
  const before = resident();
  let least = Infinity;
  for (let until = 7_500; until <= 15_000; until += 2_500) {
    await run(until);
    least = Math.min(least, resident());
  }
  t.diagnostic(`${least - before} KiB`);
  assert.ok(least - before < MOST_GROWN_KIB, `${least - before} KiB`);
  for (const c of clients) c.end();
});
