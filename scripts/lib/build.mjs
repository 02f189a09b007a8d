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
      if (name !== 'wasm' && name !== 'bundle') dropStale(name);
    } else {
      const source = name.replace(/(\.d)?\.(ts|js)$/, '.ts');
      if (source !== name && !fs.existsSync(path.join(root, 'ts', source)))
        fs.rmSync(path.join(dist, entry.name));
    }
  }
}

/**
 * What is published: a file for each entry, since reading some forty small ones takes as long as compiling
 * the module. Entries keep their depth below dist/, to which their URLs are relative.
 */
async function bundle() {
  const { build } = await import('esbuild');
  fs.rmSync(path.join(root, 'dist/bundle'), { recursive: true, force: true });
  const entries = {
    'bundle/index': 'ts/index.ts',
    'bundle/browser': 'ts/browser.ts',
    'bundle/cli': 'ts/cli/main.ts',
    'bundle/notebook': 'ts/notebook/index.ts',
    'bundle/just-bash': 'ts/just_bash/index.ts',
    'bundle/just-bash-browser': 'ts/just_bash/browser.ts',
    'bundle/notebook_browser': 'ts/notebook/browser.ts',
    'bundle/vite': 'ts/plugins/vite.ts',
    'bundle/esbuild': 'ts/plugins/esbuild.ts',
    'bundle/daemon': 'ts/daemon/index.ts',
    'bundle/daemon-browser': 'ts/daemon/browser.ts',
    'worker/node': 'ts/worker/node.ts',
    'worker/native': 'ts/worker/native.ts',
    'worker/browser': 'ts/worker/browser.ts',
    'worker/script': 'ts/worker/script.ts',
    'worker/script_browser': 'ts/worker/script_browser.ts',
  };
  const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  for (const [name, source] of Object.entries(entries))
    await build({
      absWorkingDir: root,
      entryPoints: { [name]: source },
      outdir: 'dist',
      chunkNames: `${path.dirname(name)}/[name]-[hash]`,
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'neutral',
      target: 'es2022',
      define: { BIVALVE_VERSION: JSON.stringify(version) },
      external: ['node:*'],
      legalComments: 'none',
      logLevel: 'warning',
      plugins: [
        {
          name: 'the module and its glue stay beside the bundle',
          setup: ({ onResolve }) =>
            onResolve({ filter: /\/wasm\/bivalve\.mjs$/ }, () => ({
              path: '../wasm/bivalve.mjs',
              external: true,
            })),
        },
      ],
    });
}

/** A file that a server of ours gives to pages: `dir`/`name`.ts with all that it imports. */
async function bundleForPages(name, dir, options = {}) {
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: root,
    entryPoints: { [`client/${name}`]: `${dir}/${name}.ts` },
    outdir: 'dist',
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'inline',
    logLevel: 'warning',
    ...options,
  });
}

// What a notebook's server gives to pages and workers: each file by itself, as small as it can be.
async function bundleClient() {
  for (const [name, format] of Object.entries({
    page: 'iife',
    worker: 'esm',
    node_test: 'esm',
    node_assert: 'esm',
  }))
    await bundleForPages(name, 'ts/notebook/page', { format, legalComments: 'none' });
}

/** The page that shows a daemon's project. */
async function bundleViewer() {
  await bundleForPages('viewer', 'ts/daemon/ui');
  for (const name of ['viewer.html', 'viewer.css'])
    fs.copyFileSync(path.join(root, 'ts/daemon/ui', name), path.join(root, 'dist/client', name));
}

/** The pages that show a notebook: their libraries are bundled, so that nothing is fetched from elsewhere. */
async function bundlePages() {
  const read = (name) => fs.readFileSync(path.join(root, name), 'utf8');
  const plotStyle = read('node_modules/uplot/dist/uPlot.min.css');
  for (const name of ['admin', 'notebook']) {
    await bundleForPages(name, 'ts/notebook/ui');
    const style = read('ts/notebook/ui/style.css') + (name === 'notebook' ? plotStyle : '');
    const html = read(`ts/notebook/ui/${name}.html`).replace('/*@style*/', () => style);
    fs.writeFileSync(path.join(root, `dist/client/${name}.html`), html);
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
  await step('bundling', async () => {
    await bundle();
    await bundleClient();
    await bundlePages();
    await bundleViewer();
  });
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
