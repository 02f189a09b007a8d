#!/usr/bin/env node
// npm run demo [-- PORT]: builds the demo page and serves it on this machine until Ctrl-C.
import { buildAll } from './lib/build.mjs';
import { buildDemo } from './lib/demo.mjs';
import { main, note } from './lib/progress.mjs';
import { serveFiles } from './lib/static-server.mjs';

main(async () => {
  await buildAll('wasm');
  const { url } = await serveFiles(await buildDemo(), Number(process.argv[2] ?? 8080));
  note(`the demo page is at ${url}`);
});
