#!/usr/bin/env node
// npm run fuzz:shell [-- --seed N] [--count N] [--minutes N] [--max N]: random scripts on the real bash and on
// a machine; what differs is made small and printed. A script depends on nothing but its seed; the n-th
// of a run has seed N + n. `--max` ends the run after that many differences (20).
import { RealBatch } from '../tests/shell/support/real_batch.mjs';
import { noOracle } from '../tests/shell/support/real.mjs';
import { compare, OurBash, scriptOf, shrink } from '../tests/shell/support/fuzz.mjs';
import { main, note, SetupError } from './lib/progress.mjs';

function option(name, fallback) {
  const at = process.argv.indexOf(`--${name}`);
  if (at < 0) return fallback;
  const value = Number(process.argv[at + 1]);
  if (!Number.isFinite(value)) throw new SetupError(`--${name} takes a number`);
  return value;
}

const shown = ({ stdout, stderr, status }) =>
  [
    stdout && `out ${JSON.stringify(utf8(stdout))}`,
    stderr && `err ${JSON.stringify(utf8(stderr))}`,
    `status ${status}`,
  ]
    .filter(Boolean)
    .join('\n    ');
const utf8 = (text) => Buffer.from(text, 'latin1').toString('utf8');

main(async () => {
  const absent = noOracle();
  if (absent) throw new SetupError(`nothing to compare with: ${absent}`);
  const seed = option('seed', 1);
  const minutes = option('minutes', 0);
  const count = option('count', minutes ? Infinity : 1000);
  const max = option('max', 20);
  const end = minutes ? Date.now() + minutes * 60_000 : Infinity;
  const real = new RealBatch();
  const ours = new OurBash();
  const seen = new Set();
  let run = 0;
  let differing = 0;
  for (; run < count && Date.now() < end && seen.size < max; run++) {
    const tree = scriptOf(seed + run);
    if (!(await compare(tree, real, ours))) continue;
    differing++;
    const small = await shrink(tree, real, ours);
    // What did not come a second time was a race.
    if (!small.script) {
      differing--;
      continue;
    }
    if (seen.has(small.script)) continue;
    seen.add(small.script);
    console.log(
      `#### seed ${seed + run}\n${utf8(small.script)}    bash: ${shown(small.expected)}\n    here: ${shown(small.actual)}\n`,
    );
  }
  real.close();
  await ours.close();
  note(`${run} scripts, ${differing} differ`);
  process.exitCode = differing ? 1 : 0;
});
