// The package as a stranger gets it: packed, installed in an empty directory, used.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'bivalve-install-'));
after(() => fs.rmSync(dir, { recursive: true, force: true }));

const run = (program, args, cwd = dir) =>
  execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

before(() => {
  const [{ filename }] = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', dir], root),
  );
  fs.writeFileSync(path.join(dir, 'package.json'), '{"private":true}');
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${filename}`]);
});

test('npx bivalve', () => {
  assert.equal(run('npx', ['bivalve', '-c', 'echo ok']), 'ok\n');
});

test('import, require by import(), and types of the Node entry', () => {
  const use =
    'const m = await Machine.boot(); const r = await m.exec("echo $((6*7))"); console.log(r.stdoutText.trim()); await m.dispose();';
  fs.writeFileSync(path.join(dir, 'use.mjs'), `import { Machine } from 'bivalve'; ${use}`);
  assert.equal(run(process.execPath, ['use.mjs']), '42\n');
  fs.writeFileSync(
    path.join(dir, 'use.cjs'),
    `(async () => { const { Machine } = await import('bivalve'); ${use} })();`,
  );
  assert.equal(run(process.execPath, ['use.cjs']), '42\n');
  const manifest = JSON.parse(fs.readFileSync(path.join(dir, 'node_modules/bivalve/package.json'), 'utf8'));
  assert.ok(fs.existsSync(path.join(dir, 'node_modules/bivalve', manifest.types)));
  assert.deepEqual(manifest.dependencies ?? {}, {});
});

test('the drop-in for just-bash', () => {
  fs.writeFileSync(
    path.join(dir, 'drop-in.mjs'),
    `import { Bash } from 'bivalve/just-bash';
     const { stdout, exitCode } = await new Bash({ files: { '/a': 'x' } }).exec('cat /a; exit 3');
     console.log(stdout, exitCode);`,
  );
  assert.equal(run(process.execPath, ['drop-in.mjs']), 'x 3\n');
  assert.ok(fs.existsSync(path.join(dir, 'node_modules/bivalve/dist/just_bash/index.d.ts')));
});

test('what the browser entries import: no Node module', () => {
  const base = path.join(dir, 'node_modules/bivalve/dist');
  const seen = new Set();
  const pending = ['bundle/browser.js', 'bundle/just-bash-browser.js', 'worker/browser.js'].map((name) =>
    path.join(base, name),
  );
  while (pending.length) {
    const file = pending.pop();
    if (seen.has(file)) continue;
    seen.add(file);
    const source = fs.readFileSync(file, 'utf8');
    for (const [, name] of source.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)) {
      assert.ok(name.startsWith('.'), `${path.relative(base, file)} imports ${name}`);
      pending.push(path.resolve(path.dirname(file), name));
    }
  }
  // The entry, the worker and the module's glue at least.
  assert.ok(seen.size >= 3);
});

test('nothing is installed that is not needed', () => {
  const files = fs.readdirSync(path.join(dir, 'node_modules/bivalve'), { recursive: true }).map(String);
  assert.deepEqual(
    files.filter((name) => /\.(ts|cc|h|map|tsbuildinfo)$/.test(name) && !/\.d\.m?ts$/.test(name)),
    [],
  );
});
