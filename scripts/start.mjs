#!/usr/bin/env node
// npm start -- ARGS: brings and builds what is missing, then is `bivalve ARGS`, in this process. What
// it says before that goes to stderr: stdout is the guest's.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './lib/cache.mjs';
import { main } from './lib/progress.mjs';
import { upToDate } from './lib/stamp.mjs';

const args = process.argv.slice(2);
const preset = args[0] === '--dev-build' ? 'dev' : 'wasm';
if (preset === 'dev') args.shift();

await main(async () => {
  if (!upToDate(preset)) {
    const { buildAll } = await import('./lib/build.mjs');
    await buildAll(preset);
  }
});
const bin = path.join(root, 'bin/bivalve.mjs');
process.argv = [process.argv[0], bin, ...args];
await import(pathToFileURL(bin));
