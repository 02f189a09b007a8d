#!/usr/bin/env node
// npm run docs [-- --check]: writes docs/api.md from the comments of the public declarations, or says
// whether it is as it would be written.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from './lib/cache.mjs';
import { ensureNpmPackages } from './lib/npm.mjs';
import { main, SetupError } from './lib/progress.mjs';
import { run } from './lib/run.mjs';

main(async () => {
  await ensureNpmPackages();
  const out = fs.mkdtempSync(path.join(os.tmpdir(), 'bivalve-docs-'));
  try {
    await run(process.execPath, [path.join(root, 'node_modules/typedoc/bin/typedoc'), '--out', out], {
      cwd: root,
    });
    const made = fs.readFileSync(path.join(out, 'api.md'), 'utf8');
    const file = path.join(root, 'docs/api.md');
    if (!process.argv.includes('--check')) fs.writeFileSync(file, made);
    else if (!fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== made)
      throw new SetupError('docs/api.md is not what the comments say: run `npm run docs`');
  } finally {
    fs.rmSync(out, { recursive: true, force: true });
  }
});
