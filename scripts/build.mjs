#!/usr/bin/env node
// npm run build [-- wasm | dev | ts | native | native-release | fuzz]: builds that part (default: the
// optimised module and the TypeScript layer).
import { buildAll, buildTypeScript, cmakeBuild } from './lib/build.mjs';
import { main, SetupError } from './lib/progress.mjs';
import { reportSize } from './lib/size.mjs';
import { ensureSources } from './lib/sources.mjs';
import { ensureNative } from './lib/system.mjs';

const what = process.argv[2] ?? 'wasm';

main(async () => {
  if (what === 'wasm' || what === 'dev') {
    // When there is nothing to build, the report is still the last line.
    if (!(await buildAll(what)) && what === 'wasm') await reportSize();
  } else if (what === 'ts') {
    await buildTypeScript();
  } else if (['native', 'native-release', 'fuzz'].includes(what)) {
    await ensureNative();
    await ensureSources();
    await cmakeBuild(what);
  } else {
    throw new SetupError(`unknown part '${what}'`);
  }
});
