// The examples of docs/daemon.md: they do what the page says.
import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { Raw, root, startDaemon } from './support.mjs';

const exec = promisify(execFile);
const page = fs.readFileSync(path.join(root, 'docs/daemon.md'), 'utf8');
const blocks = [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language, text]) => ({
  language,
  text,
}));
const has = (program, ...args) => spawnSync(program, args).error === undefined;
const find = (language, word) => {
  const found = blocks.filter((block) => block.language === language && block.text.includes(word));
  assert.equal(found.length, 1, `${language}: ${word}`);
  return found[0].text;
};

test('nc', { skip: !has('nc', '-h') && 'no nc' }, async (t) => {
  const daemon = await startDaemon(t);
  const lines = find('sh', 'nc -U').split('\n');
  assert.match(lines[0], /^goxel-daemon & +# listens at \/tmp\/goxel\.sock$/);
  const command = lines.slice(1).join('\n').replaceAll('/tmp/goxel.sock', daemon.socket);
  const { stdout } = await exec('sh', ['-c', command], { timeout: 20_000 });
  assert.equal(stdout, find('text', '"result"'));
  const c = await Raw.connect(daemon.socket);
  assert.deepEqual((await c.result('goxel.get_voxel', [0, 0, 0])).color, [255, 0, 0, 255]);
  c.end();
});

test('Python', { skip: !has('python3', '--version') && 'no python3' }, async (t) => {
  const daemon = await startDaemon(t);
  const c = await Raw.connect(daemon.socket);
  await c.script('goxel.fillBox([0, 0, 0], [1, 1, 1])');
  c.end();
  const program = find('python', 'import json').replaceAll('/tmp/goxel.sock', daemon.socket);
  const { stdout } = await exec('python3', ['-c', program], { timeout: 20_000 });
  assert.equal(stdout, '8\n');
});

test('Node', async (t) => {
  const daemon = await startDaemon(t);
  const program = find('js', 'DaemonClient.connect').replaceAll('/tmp/goxel.sock', daemon.socket);
  const { stdout } = await exec(
    process.execPath,
    ['--input-type=module', '-e', `${program}\nconsole.log(value);`],
    { cwd: root, timeout: 20_000 },
  );
  assert.equal(stdout, '0\n');
});

test('machines', async (t) => {
  const daemon = await startDaemon(t);
  const c = await Raw.connect(daemon.socket);
  const { files, success } = await c.result('bivalve.execute_script', JSON.parse(find('json', '"language"')));
  assert.deepEqual([success, files[0].path, files[0].text], [true, '/home/user/out.txt', 'a\nb\n']);
  c.end();
});

test('every option of --help is spelled as the page spells it', async () => {
  const { stdout } = await exec(process.execPath, [path.join(root, 'bin/goxel-daemon.mjs'), '--help']);
  const known = new Set(stdout.match(/(?<![\w-])--?[a-zA-Z][a-z-]*/g));
  const named = page.replace(/```[\s\S]*?```/g, '').match(/(?<=`)--?[a-zA-Z][a-z-]*/g);
  assert.ok(named.length > 15);
  // nc's own options stand in the table of troubles.
  for (const option of named) if (!['-N', '-q'].includes(option)) assert.ok(known.has(option), option);
});
