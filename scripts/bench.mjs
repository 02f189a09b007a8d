#!/usr/bin/env node
// npm run bench [-- WORD…]: builds, then runs every tests/bench/*.bench.mjs whose name has a word.
//
// Each prints its own figures. What they compare with is in tests/bench/package.json and is installed
// there, so that nobody else pays for it.
import fs from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { buildAll } from './lib/build.mjs';
import { root } from './lib/cache.mjs';
import { ensureOwnPackages } from './lib/npm.mjs';
import { main, SetupError } from './lib/progress.mjs';

const dir = path.join(root, 'tests/bench');
const words = process.argv.slice(2);

main(async () => {
  const all = fs.existsSync(dir) ? fs.readdirSync(dir).filter((name) => name.endsWith('.bench.mjs')) : [];
  const chosen = all.filter((name) => words.length === 0 || words.some((word) => name.includes(word)));
  if (chosen.length === 0)
    throw new SetupError(`no benchmark of that name (${all.join(', ') || 'there are none'})`);
  await buildAll('wasm');
  await ensureOwnPackages(dir, 'what the benchmarks compare with');
  await ensureOwnPackages(path.join(root, 'tests/api/real'), 'peers of the benchmarks');
  for (const name of chosen.sort()) {
    const { status } = spawnSync(process.execPath, ['--expose-gc', path.join(dir, name)], {
      stdio: 'inherit',
      cwd: root,
    });
    if (status !== 0) process.exitCode = 1;
  }
});
