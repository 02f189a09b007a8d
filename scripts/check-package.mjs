#!/usr/bin/env node
// npm run check:package: packs the package and lets publint and are-the-types-wrong look at it.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildAll } from './lib/build.mjs';
import { root } from './lib/cache.mjs';
import { npm } from './lib/npm.mjs';
import { main, note, SetupError } from './lib/progress.mjs';
import { run } from './lib/run.mjs';

/** Packs this tree into `dir`; the tarball's path. */
export async function pack(dir) {
  await buildAll('wasm');
  const { stdout } = await npm([
    'pack',
    '--json',
    '--ignore-scripts',
    '--loglevel=error',
    '--pack-destination',
    dir,
  ]);
  return path.join(dir, JSON.parse(stdout)[0].filename);
}

/** Runs both checkers on a tarball; their complaints, or an empty string. */
export async function checkTarball(tarball) {
  const bin = (name) => path.join(root, 'node_modules', name);
  const tools = [
    [bin('publint/src/cli.js'), 'run', tarball, '--strict'],
    // The package is ESM only: from CommonJS it is loaded by dynamic import.
    [
      bin('@arethetypeswrong/cli/dist/index.js'),
      tarball,
      '--profile',
      'esm-only',
      '--no-emoji',
      '--no-color',
    ],
  ];
  let complaints = '';
  for (const args of tools) {
    const { code, output } = await run(process.execPath, args, { cwd: root, check: false });
    if (code !== 0) complaints += `${output}\n`;
  }
  return complaints;
}

if (import.meta.url === `file://${process.argv[1]}`)
  main(async () => {
    const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'bivalve-pack-'));
    try {
      const complaints = await checkTarball(await pack(dir));
      if (complaints) throw new SetupError(complaints);
      note('the package is well formed');
    } finally {
      fs.rmSync(dir, { recursive: true, force: true });
    }
  });
