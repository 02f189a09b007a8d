// The npm packages of the lock file, in node_modules of this tree.
import fs from 'node:fs';
import path from 'node:path';
import { root, withLock } from './cache.mjs';
import { step } from './progress.mjs';
import { run } from './run.mjs';

const buildDir = path.join(root, 'build');

// npm leaves this file as its last act; it is as new as the lock file that it followed.
function installed() {
  const stamp = path.join(root, 'node_modules/.package-lock.json');
  return (
    fs.existsSync(stamp) &&
    fs.statSync(stamp).mtimeMs >= fs.statSync(path.join(root, 'package-lock.json')).mtimeMs
  );
}

export async function ensureNpmPackages() {
  if (installed()) return;
  await withLock(
    'npm',
    async () => {
      if (installed()) return;
      await step('npm packages', () => npm(['ci', '--loglevel=error', '--no-fund', '--no-audit']));
      const now = new Date();
      fs.utimesSync(path.join(root, 'node_modules/.package-lock.json'), now, now);
    },
    buildDir,
  );
}

/** The packages that a directory has a lock file of its own for, so that nobody else pays for them. */
export async function ensureOwnPackages(dir, what) {
  const lock = path.join(dir, 'package-lock.json');
  const stamp = path.join(dir, 'node_modules/.package-lock.json');
  if (!fs.existsSync(lock)) return;
  if (fs.existsSync(stamp) && fs.statSync(stamp).mtimeMs >= fs.statSync(lock).mtimeMs) return;
  await step(what, () => npm(['ci', '--loglevel=error', '--no-fund', '--no-audit'], { cwd: dir }));
  const now = new Date();
  fs.utimesSync(stamp, now, now);
}

/** Runs npm in this tree; the same npm that started us, where one did. */
export function npm(args, options = {}) {
  const cli = process.env.npm_execpath;
  const [program, first] = cli?.endsWith('.js') ? [process.execPath, [cli]] : ['npm', []];
  return run(program, [...first, ...args], {
    cwd: root,
    shell: program === 'npm' && process.platform === 'win32',
    ...options,
  });
}
