// The package `daebug`, as a stranger gets it: packed, installed beside bivalve in an empty directory, run with npx.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const own = path.join(root, 'npm/daebug');
const dir = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'bivalve-daebug-')));
after(() => fs.rmSync(dir, { recursive: true, force: true, maxRetries: 5 }));

const read = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));
const run = (program, args, cwd = dir) =>
  execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const pack = (from) =>
  JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', dir], from))[0].filename;

before(() => {
  fs.writeFileSync(path.join(dir, 'package.json'), '{"private":true}');
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${pack(root)}`, `./${pack(own)}`]);
});

test('it has the version of what it is a name for, and nothing else', () => {
  const { version } = read(path.join(root, 'package.json'));
  const manifest = read(path.join(own, 'package.json'));
  assert.equal(manifest.version, version);
  assert.deepEqual(manifest.dependencies, { bivalve: version });
  assert.deepEqual(fs.readdirSync(path.join(dir, 'node_modules/daebug')).sort(), [
    'LICENSE',
    'README.md',
    'bin',
    'package.json',
  ]);
});

test('npx daebug', async () => {
  const { version } = read(path.join(root, 'package.json'));
  assert.equal(run('npx', ['daebug', '--version']), `v${version}\n`);
  assert.match(run('npx', ['--no-install', 'daebug', '--help']), /^usage: daebug/);
  const child = spawn(
    process.execPath,
    [path.join(dir, 'node_modules/daebug/bin/daebug.mjs'), '--port', '0'],
    {
      cwd: dir,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const ended = new Promise((resolve) => child.on('close', (code) => resolve(code)));
  let stdout = '';
  await new Promise((resolve) =>
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
      if (stdout.includes('registry')) resolve();
    }),
  );
  assert.match(stdout, new RegExp(`^👾Daebug v${version} serving  ${dir}  👉  http://localhost:\\d+/\n`));
  assert.match(fs.readFileSync(path.join(dir, 'daebug.md'), 'utf8'), / REPL started /);
  child.kill('SIGTERM');
  assert.equal(await ended, 0);
  assert.match(fs.readFileSync(path.join(dir, 'daebug.md'), 'utf8'), /SERVER SHUT DOWN/);
});
