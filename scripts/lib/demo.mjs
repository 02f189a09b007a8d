// The demo page: docs/demo bundled with its page libraries, beside a copy of the package's browser files.
import fs from 'node:fs';
import path from 'node:path';
import { root } from './cache.mjs';
import { ensureNpmPackages } from './npm.mjs';

export const demoDir = path.join(root, 'build/demo');

export async function buildDemo() {
  await ensureNpmPackages();
  const { build } = await import('esbuild');
  const from = path.join(root, 'docs/demo');
  fs.rmSync(demoDir, { recursive: true, force: true });
  fs.mkdirSync(demoDir, { recursive: true });
  await build({
    entryPoints: [path.join(from, 'demo.ts'), path.join(from, 'voxels.ts')],
    outdir: demoDir,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    tsconfigRaw: {},
    plugins: [
      {
        // The package stays apart from the bundle: it finds its module beside its own file.
        name: 'package-beside',
        setup: (setup) =>
          setup.onResolve({ filter: /^bivalve(\/daemon)?$/ }, ({ path: name }) => ({
            path: name === 'bivalve' ? './bivalve/browser.js' : './bivalve/bundle/daemon-browser.js',
            external: true,
          })),
      },
    ],
  });
  for (const file of ['index.html', 'voxels.html', 'demo.css'])
    fs.copyFileSync(path.join(from, file), path.join(demoDir, file));
  fs.copyFileSync(
    path.join(root, 'node_modules/@xterm/xterm/css/xterm.css'),
    path.join(demoDir, 'xterm.css'),
  );
  fs.cpSync(path.join(root, 'dist'), path.join(demoDir, 'bivalve'), { recursive: true });
  return demoDir;
}
