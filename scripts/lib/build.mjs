// Builds: the module (presets `wasm` and `dev`), native programs, and the TypeScript layer.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root, withLock } from './cache.mjs';
import { ensureNpmPackages } from './npm.mjs';
import { SetupError, step } from './progress.mjs';
import { run } from './run.mjs';
import { reportSize } from './size.mjs';
import { ensureSources } from './sources.mjs';
import { markBuilt, upToDate } from './stamp.mjs';
import { ensureBuildTools, ensureEmscripten } from './toolchain.mjs';

const buildDir = path.join(root, 'build');

/** Configures a preset if needed and builds it, or some of its targets. */
export async function cmakeBuild(preset, { targets = [], env } = {}) {
  const dir = path.join(buildDir, preset);
  env ??= await ensureBuildTools();
  const cmake = (args, onLine) =>
    run('cmake', args, { cwd: root, env: { ...env, NINJA_STATUS: '[%f/%t] ' }, onLine });
  await step(`building ${preset}`, async (update) => {
    if (!fs.existsSync(path.join(dir, 'build.ninja'))) {
      update('configuring');
      await cmake(['--preset', preset]);
    }
    const args = ['--build', dir, '-j', String(os.cpus().length)];
    if (targets.length) args.push('--target', ...targets);
    await cmake(args, (line) => {
      const at = /^\[(\d+)\/(\d+)\] (.*)/.exec(line);
      if (at) update(`${at[1]} of ${at[2]}, ${path.basename(at[3])}`);
    });
  });
}

// A link copies its result there; another preset may have linked last.
function publishModule(preset) {
  for (const name of ['bivalve.mjs', 'bivalve.wasm']) {
    const from = path.join(buildDir, preset, name);
    const to = path.join(root, 'dist/wasm', name);
    if (fs.existsSync(to) && fs.readFileSync(from).equals(fs.readFileSync(to))) continue;
    fs.mkdirSync(path.dirname(to), { recursive: true });
    fs.copyFileSync(from, to);
  }
}

// What was compiled from files that are no longer there would still be packed.
function dropStale(dir = '') {
  const dist = path.join(root, 'dist', dir);
  for (const entry of fs.readdirSync(dist, { withFileTypes: true })) {
    const name = path.join(dir, entry.name);
    if (entry.isDirectory()) {
      if (name !== 'wasm') dropStale(name);
    } else {
      const source = name.replace(/(\.d)?\.(ts|js)$/, '.ts');
      if (source !== name && !fs.existsSync(path.join(root, 'ts', source)))
        fs.rmSync(path.join(dist, entry.name));
    }
  }
}

export async function buildTypeScript() {
  if (!fs.existsSync(path.join(root, 'ts'))) return;
  await ensureNpmPackages();
  // Its memory of what it wrote is worth nothing once dist/ was deleted.
  if (!fs.existsSync(path.join(root, 'dist/index.js')))
    fs.rmSync(path.join(buildDir, 'tsc.tsbuildinfo'), { force: true });
  await step('compiling TypeScript', () =>
    run(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.json'], {
      cwd: root,
    }),
  );
  dropStale();
}

/** Everything that `bin/bivalve.mjs` needs, with preset `wasm` or `dev`; quick when nothing changed. */
export async function buildAll(preset) {
  if (upToDate(preset)) return false;
  fs.mkdirSync(buildDir, { recursive: true });
  await withLock(
    'build',
    async () => {
      if (upToDate(preset)) return;
      const env = await ensureBuildTools();
      await ensureEmscripten();
      await ensureSources();
      await cmakeBuild(preset, { env });
      publishModule(preset);
      await buildTypeScript();
      if (preset === 'wasm' && !(await reportSize()))
        throw new SetupError('the module is over its size budget');
      markBuilt(preset);
    },
    buildDir,
  );
  return true;
}
