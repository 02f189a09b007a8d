// A fixed part of what `npm run fuzz:shell` runs: random scripts do the same here and on the real bash.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compare, OurBash, scriptOf } from './support/fuzz.mjs';
import { noOracle } from './support/real.mjs';
import { RealBatch } from './support/real_batch.mjs';

const first = 1_000_001;
const count = 400;
// What still differs, by seed. A seed leaves the list when it does as bash.
const open = new Set([1000397]);
const absent = noOracle();

test(`${count} random scripts as on the real bash`, { skip: absent ?? false }, async () => {
  const real = new RealBatch();
  const ours = new OurBash();
  try {
    for (let seed = first; seed < first + count; seed++) {
      if (open.has(seed)) continue;
      const difference = await compare(scriptOf(seed), real, ours);
      assert.deepEqual(difference?.actual, difference?.expected, `seed ${seed}\n${difference?.script}`);
    }
  } finally {
    real.close();
    await ours.close();
  }
});
