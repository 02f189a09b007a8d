#!/usr/bin/env node
// npm run lint: architecture, formatting, eslint, types. npm run format (--fix): mends what can be.
import { checks } from './lib/checks.mjs';
import { ensureNpmPackages } from './lib/npm.mjs';
import { main, note } from './lib/progress.mjs';

const fix = process.argv.includes('--fix');

main(async () => {
  await ensureNpmPackages();
  for (const { name, run } of checks) {
    const outcome = await run({ fix });
    note(`${name}: ${outcome.skipped ? 'skipped' : outcome.ok ? 'ok' : 'failed'}`);
    if (!outcome.ok) process.stderr.write(`${outcome.text ?? ''}\n`);
    if (!outcome.ok && !outcome.skipped) process.exitCode = 1;
  }
});
