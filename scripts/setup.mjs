#!/usr/bin/env node
// Brings what the build needs into the download cache.
import { ensureSources } from './lib/sources.mjs';
import { main } from './lib/progress.mjs';

main(async () => {
  await ensureSources();
});
