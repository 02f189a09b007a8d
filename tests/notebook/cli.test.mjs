// The command: options, ports, ending, taking over.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { test } from 'node:test';
import { derivePort } from 'bivalve/notebook';
import { append, command, directory, EMPTY, js, read, Realm, serve, until } from './support.mjs';

const { version } = JSON.parse(fs.readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

test('help, version, mistakes', async (t) => {
  assert.deepEqual(await command(['-v']).then(({ code, stdout }) => [code, stdout]), [0, `v${version}\n`]);
  for (const args of [['--help'], ['-v', '-h', '--nonsense']]) {
    const { code, stdout } = await command(args);
    assert.equal(code, 0);
    assert.match(stdout, /^usage: daebug/);
  }
  for (const args of [['--port', 'x'], ['--port=70000'], ['--port'], ['--root', '/nowhere/at/all']]) {
    const { code, stderr } = await command(args, { cwd: directory(t) });
    assert.equal(code, 1, args.join(' '));
    assert.match(stderr, /^👾 error: /m);
  }
});

// What the reference server takes for these names.
const ports = {
  'my-project': 8660,
  oyinbo: 8680,
  'other-repo': 8725,
  'daeb.ug': 8706,
  foo: 8674,
  MyApp: 8401,

  'наш-проект': 8372,
  '': 8100,
};
test('ports of names', () => {
  for (const [name, port] of Object.entries(ports)) assert.equal(derivePort(name), port, name);
});

test('what it says at its start', async (t) => {
  const dir = directory(t);
  const server = await serve(t, dir, ['-p', '0', '--nonsense']);
  assert.equal(
    server.stdout,
    `👾Daebug v${version} serving  ${dir}  👉  http://localhost:${server.port}/\n${'='.repeat(81)}\n   📃 daebug.md  registry\n`,
  );
  assert.match(server.stderr, /--nonsense/);
});

for (const signal of ['SIGTERM', 'SIGINT'])
  test(`${signal} ends it in order`, async (t) => {
    const dir = directory(t, { 'daebug/pg.md': EMPTY + js('wait') });
    const server = await serve(t, dir);
    await new Realm(server).job();
    assert.deepEqual(await server.stop(signal), { code: 0, signal: null });
    assert.match(read(dir), /#### 🚫pg to agent [^]*```Error\nserver shut down\n```/);
    assert.match(
      read(dir, 'daebug.md'),
      /^# 👾 Daebug remote debugging REPL: SERVER SHUT DOWN [^]*\n```\nnpm start\n```\n/,
    );
    assert.deepEqual(fs.readdirSync(path.join(dir, 'daebug')), ['pg.md']);
  });

test('the registry ends it, an old marker does not', async (t) => {
  const dir = directory(t, { 'daebug.md': 'old\n%%SHUTDOWN%%\n' });
  const server = await serve(t, dir);
  assert.match(read(dir, 'daebug.md'), / REPL started /);
  assert.equal((await fetch(`${server.url}/health`)).status, 200);
  append(dir, '\n  %%SHUTDOWN%%\n', 'daebug.md');
  assert.deepEqual(await server.ended, { code: 0, signal: null });
  assert.match(read(dir, 'daebug.md'), /SERVER SHUT DOWN/);
});

const listen = (port) =>
  new Promise((resolve, reject) => {
    const other = net.createServer((socket) => socket.destroy());
    other.once('error', reject);
    other.listen(port, '127.0.0.1', () => resolve(other));
  });

test('a port that somebody else has', async (t) => {
  const dir = directory(t);
  const name = path.basename(dir);
  const other = await listen(0);
  t.after(() => other.close());
  const { port } = other.address();
  const server = await serve(t, dir, ['--port', String(port)]);
  const tried = Array.from({ length: 19 }, (_, i) => derivePort(`${name}${i + 1}`));
  assert.ok(tried.includes(server.port));
  assert.match(
    server.stdout,
    new RegExp(
      `http://localhost:${port}/\\r.*h\u0336t\u0336t\u0336p\u0336.* 👉 {2}http://localhost:${server.port}/\n`,
    ),
  );
  assert.doesNotMatch(read(dir, 'daebug.md'), /^%%SHUTDOWN%%$/m);
});

test('a second server of the same root takes over', async (t) => {
  const dir = directory(t);
  const first = await serve(t, dir);
  const second = await serve(t, dir, ['--port', String(first.port)]);
  assert.equal(second.port, first.port);
  assert.deepEqual(await first.ended, { code: 0, signal: null });
  await until(() => read(dir, 'daebug.md').includes('REPL started'));
});

test('--log-json', async (t) => {
  const dir = directory(t, { 'daebug/pg.md': EMPTY + js('1') });
  const server = await serve(t, dir, ['--port', '0', '--log-json']);
  await new Realm(server).answer(1);
  await server.stop();
  const events = server.stderr
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  for (const event of [
    'server.start',
    'realm.register',
    'job.requested',
    'job.dispatched',
    'job.finished',
    'server.stop',
  ])
    assert.ok(
      events.some((line) => line.event === event && line.ts && line.level),
      event,
    );
  assert.match(server.stdout, /> agent to pg "1\.\.\."\n> pg to agent succeeded in \d+ms "1\.\.\."\n/);
});

test('--test without a server or a page', async (t) => {
  const dir = directory(t);
  const alone = await command(['--root', dir, '--test']);
  assert.equal(alone.code, 1);
  assert.match(alone.stderr, /^Error: Could not connect/);
  const server = await serve(t, dir);
  const empty = await command(['--root', dir, '--port', String(server.port), '--test']);
  assert.equal(empty.code, 1);
  assert.match(empty.stderr, /^Error: No active pages or workers found\./);
});

test('a Node process as a realm', async (t) => {
  const { connect } = await import('bivalve/notebook');
  const dir = directory(t, { 'daebug/node-realm.md': EMPTY + js('const a = 6; return a * 7') });
  const server = await serve(t, dir);
  const realm = connect({ url: server.url, name: 'node realm' });
  t.after(() => realm.close());
  const has = (text) => until(() => read(dir, 'daebug/node-realm.md').includes(text), text);
  await has('```JSON\n42\n```');
  append(
    dir,
    js('globalThis.__runs = (globalThis.__runs ?? 0) + 1, (() => { throw new Error("once") })()'),
    'daebug/node-realm.md',
  );
  await has('```Error\nError: once\n');
  append(dir, js('globalThis.__runs'), 'daebug/node-realm.md');
  await has('```JSON\n1\n```');
  append(
    dir,
    js('({ self: globalThis.x, big: 10n, map: new Map([[1, { a: NaN }]]) })'),
    'daebug/node-realm.md',
  );
  await has('```Text\n{ self: undefined, big: 10n, map: Map(1) { 1 => { a: NaN } } }\n```');
  append(dir, js('1 // a comment'), 'daebug/node-realm.md');
  await until(() => read(dir, 'daebug/node-realm.md').match(/```JSON\n1\n```/g)?.length === 2, 'a comment');
});
