// The oldest Node that the package promises to run on, for its tests: the binary from npm's
// platform packages, in the cache.
import fs from 'node:fs';
import path from 'node:path';
import { cacheDir, withLock } from './cache.mjs';
import { npm } from './npm.mjs';
import { step } from './progress.mjs';

const version = '18.20.8';

/** The path of that Node, or null where npm has none for this machine. */
export async function ensureNode18() {
  const platform = `${process.platform}-${process.arch}`;
  if (platform !== 'linux-x64') return null;
  const dir = path.join(cacheDir(), `node-${version}`);
  const node = path.join(dir, `node_modules/node-${platform}/bin/node`);
  if (fs.existsSync(node)) return node;
  await withLock('node18', async () => {
    if (fs.existsSync(node)) return;
    const temporary = `${dir}.${process.pid}`;
    fs.mkdirSync(temporary, { recursive: true });
    fs.writeFileSync(path.join(temporary, 'package.json'), '{"private":true}');
    await step(`Node ${version}`, () =>
      npm(['install', '--no-save', '--ignore-scripts', '--loglevel=error', `node-${platform}@${version}`], {
        cwd: temporary,
      }),
    );
    fs.rmSync(dir, { recursive: true, force: true });
    fs.renameSync(temporary, dir);
  });
  return node;
}
