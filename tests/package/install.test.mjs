// The packed package, installed in an empty directory, as a stranger would use it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { checkTarball, pack } from '../../scripts/check-package.mjs';
import { ensureNode18 } from '../../scripts/lib/node18.mjs';
import { npm } from '../../scripts/lib/npm.mjs';

let dir;
let tarball;
const node18 = await ensureNode18();

before(async () => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), 'bivalve-install-'));
  tarball = await pack(dir);
  fs.writeFileSync(path.join(dir, 'package.json'), '{"private":true,"type":"module"}');
  await npm(['install', '--offline', '--no-save', '--loglevel=error', tarball], { cwd: dir });
});
after(() => fs.rmSync(dir, { recursive: true, force: true }));

const script = (name, text) => {
  fs.writeFileSync(path.join(dir, name), text);
  return name;
};

test('it has no dependency and stays below 15 MB', () => {
  const installed = fs.readdirSync(path.join(dir, 'node_modules')).filter((name) => !name.startsWith('.'));
  assert.deepEqual(installed, ['bivalve']);
  const bytes = fs
    .readdirSync(path.join(dir, 'node_modules/bivalve'), { recursive: true })
    .reduce((sum, name) => sum + fs.statSync(path.join(dir, 'node_modules/bivalve', name)).size, 0);
  assert.ok(bytes < 15e6, `${bytes} bytes`);
});

test('it carries its licence, its notices and no source', () => {
  const files = fs.readdirSync(path.join(dir, 'node_modules/bivalve'));
  for (const name of ['LICENSE', 'NOTICE', 'THIRD_PARTY_NOTICES', 'package.json'])
    assert.ok(files.includes(name), name);
  for (const name of ['src', 'ts', 'tests', 'scripts', '.npmrc']) assert.ok(!files.includes(name), name);
});

test('publint and are-the-types-wrong find nothing', async () => {
  assert.equal(await checkTarball(tarball), '');
});

for (const [name, node] of [
  ['this Node', process.execPath],
  ['Node 18', node18],
]) {
  describe(name, { skip: !node && 'no such Node for this machine' }, () => {
    const run = (args, options = {}) => execFileSync(node, args, { cwd: dir, encoding: 'utf8', ...options });

    test('npx bivalve -c', () => {
      const bin = path.join(dir, 'node_modules/.bin/bivalve');
      assert.equal(run([bin, '-c', 'echo ok']), 'ok\n');
      assert.equal(run([bin, '-c', 'cat > f; wc -c < f'], { input: 'data\n' }), '5\n');
    });

    test('import from an ES module', () => {
      const file = script(
        'use.js',
        `import { Machine } from 'bivalve';
         const machine = await Machine.boot({ files: { '/data/a.txt': 'hi\\n' } });
         const result = await machine.exec('cat /data/a.txt | tr a-z A-Z');
         console.log(result.exitCode, String(result.stdout.text ?? result.stdout));
         await machine.dispose();`,
      );
      assert.match(run([file]), /^0 HI\n/);
    });

    test('import from CommonJS', () => {
      const file = script(
        'use.cjs',
        `import('bivalve').then(({ Machine }) => console.log(typeof Machine.boot));`,
      );
      assert.equal(run([file]), 'function\n');
    });
  });
}
