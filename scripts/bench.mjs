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
import { npm } from './lib/npm.mjs';
import { main, step, SetupError } from './lib/progress.mjs';

const dir = path.join(root, 'tests/bench');
const words = process.argv.slice(2);

main(async () => {
  const all = fs.existsSync(dir) ? fs.readdirSync(dir).filter((name) => name.endsWith('.bench.mjs')) : [];
  const chosen = all.filter((name) => words.length === 0 || words.some((word) => name.includes(word)));
  if (chosen.length === 0)
    throw new SetupError(`no benchmark of that name (${all.join(', ') || 'there are none'})`);
  await buildAll('wasm');
  const lock = path.join(dir, 'package-lock.json');
  const installed = path.join(dir, 'node_modules/.package-lock.json');
  if (
    fs.existsSync(lock) &&
    !(fs.existsSync(installed) && fs.statSync(installed).mtimeMs >= fs.statSync(lock).mtimeMs)
  )
    await step('what the benchmarks compare with', () => npm(['ci', '--loglevel=error'], { cwd: dir }));
  for (const name of chosen.sort()) {
    const { status } = spawnSync(process.execPath, ['--expose-gc', path.join(dir, name)], {
      stdio: 'inherit',
      cwd: root,
    });
    if (status !== 0) process.exitCode = 1;
  }
});
