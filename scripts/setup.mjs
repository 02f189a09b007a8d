#!/usr/bin/env node
// Brings what the build needs into the download cache: compiler, build tools, third-party sources.
import { main } from './lib/progress.mjs';
import { ensureSources } from './lib/sources.mjs';
import { ensureBuildTools, ensureEmscripten } from './lib/toolchain.mjs';

main(async () => {
  await ensureBuildTools();
  await ensureEmscripten();
  await ensureSources();
});
