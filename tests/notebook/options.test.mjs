// Where it serves, on which port, for whom: options and environment, and what the server leaves alone.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { test } from 'node:test';
import { derivePort } from 'bivalve/notebook';
import { directory, EMPTY, js, raw, read, Realm, serve, until, write } from './support.mjs';

const free = () =>
  new Promise((resolve) => {
    const server = net.createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

test('the port: an option, the environment, the name', async (t) => {
  const [first, second] = [await free(), await free()];
  // The later option of `serve` wins over its own --root.
  for (const [args, env, port] of [
    [['-p', String(first)], { PORT: String(second) }, first],
    [[`--port=${first}`], {}, first],
    [[], { PORT: String(second) }, second],
  ]) {
    const server = await serve(t, directory(t), args, { env });
    assert.equal(server.port, port, args.join(' '));
    await server.stop();
  }
  const dir = directory(t);
  const server = await serve(t, dir, [], { env: { PORT: '' } });
  assert.equal(server.port, derivePort(path.basename(dir)));
  await server.stop();
});

test('the root: an option in any form, made absolute', async (t) => {
  const dir = directory(t, { 'site/index.html': 'x' });
  for (const args of [['-r', path.join(dir, 'site')], [`--root=${path.join(dir, 'site')}`]]) {
    const server = await serve(t, dir, ['-p', '0', ...args]);
    assert.match(server.stdout, new RegExp(`serving  ${dir}/site  👉`));
    assert.equal(JSON.parse((await raw(server.port, { path: '/health' })).text).root, path.join(dir, 'site'));
    await server.stop();
  }
  assert.deepEqual(fs.readdirSync(dir), ['site']);
});

test('it makes its registry, and nothing else', async (t) => {
  const dir = directory(t);
  const server = await serve(t, dir);
  await new Realm(server).poll(1);
  await new Realm(server, 'other').post({
    type: 'background-flush',
    events: [{ type: 'console', message: 'm' }],
  });
  // Each change of it is a file of its own for a moment.
  assert.deepEqual(
    fs.readdirSync(dir).filter((name) => !/^\.daebug\.md\.\d+\.\d+\.tmp$/.test(name)),
    ['daebug.md'],
  );
  await server.stop();
  assert.deepEqual(fs.readdirSync(dir), ['daebug.md']);
});

test('only this computer, under both of its addresses', async (t) => {
  const server = await serve(t, directory(t));
  const others = Object.values((await import('node:os')).networkInterfaces())
    .flat()
    .filter(({ internal, family }) => !internal && family === 'IPv4');
  for (const { address } of others) {
    const error = await new Promise((resolve) => {
      const socket = net.connect(server.port, address, () => resolve('connected'));
      socket.on('error', ({ code }) => resolve(code));
    });
    assert.equal(error, 'ECONNREFUSED', address);
  }
  for (const host of ['127.0.0.1', '[::1]', 'localhost'])
    assert.equal((await fetch(`http://${host}:${server.port}/health`)).status, 200, host);
});

test('names that are allowed', async (t) => {
  const server = await serve(t, directory(t), ['-p', '0', '--allow-host', 'My.Test', '--allow-host=two.test']);
  for (const [host, status] of Object.entries({ 'my.test': 200, 'MY.TEST:99': 200, 'two.test': 200, 'three.test': 421 }))
    assert.equal((await raw(server.port, { path: '/health', headers: { host } })).status, status, host);
}); // prettier-ignore

test('how long a request may wait', async (t) => {
  const dir = directory(t, { 'daebug/pg.md': EMPTY });
  const server = await serve(t, dir, ['-p', '0', '--queue-timeout', '300']);
  await new Realm(server).poll(1);
  write(dir, 'daebug/pg.md', EMPTY + js('nobody'));
  await until(() => /#### 🚫pg to agent [^]*job timed out after 300ms/.test(read(dir)));
});

test('results have to say for which job', async (t) => {
  const dir = directory(t, { 'daebug/pg.md': EMPTY + js('1') });
  const realm = new Realm(await serve(t, dir, ['-p', '0', '--require-job-id']));
  const { id } = await realm.job();
  assert.equal((await realm.post({ ok: true })).status, 409);
  assert.equal((await realm.post({ ok: true, jobId: id })).status, 200);
});

test('a shutdown while pages wait', async (t) => {
  const server = await serve(t, directory(t, { 'daebug/pg.md': EMPTY }));
  const waiting = fetch(new Realm(server).endpoint);
  await until(async () => (await (await fetch(`${server.url}/instances`)).json()).length === 1);
  const ended = server.stop('SIGINT');
  const response = await waiting;
  assert.deepEqual([response.status, await response.text()], [200, '']);
  assert.deepEqual(await ended, { code: 0, signal: null });
});

test('what a server that died has left', async (t) => {
  const dead = 0x3ffffe;
  const dir = directory(t, {
    [`daebug/.pg.md.${dead}.1.tmp`]: 'old',
    [`daebug/.pg.md.${process.pid}.1.tmp`]: 'of somebody who lives',
    [`.daebug.md.${dead}.7.tmp`]: 'old',
    'daebug/.mine.tmp': 'not ours',
    'daebug/pg.md': EMPTY,
  });
  const old = Date.now() / 1000 - 3600;
  for (const name of [`daebug/.pg.md.${dead}.1.tmp`, `daebug/.pg.md.${process.pid}.1.tmp`, `.daebug.md.${dead}.7.tmp`])
    fs.utimesSync(path.join(dir, name), old, old);
  await serve(t, dir);
  assert.deepEqual(fs.readdirSync(path.join(dir, 'daebug')).sort(), ['.mine.tmp', `.pg.md.${process.pid}.1.tmp`, 'pg.md']);
  assert.equal(fs.existsSync(path.join(dir, `.daebug.md.${dead}.7.tmp`)), false);
}); // prettier-ignore

test('how many realms, and how many that wait', async (t) => {
  const server = await serve(t, directory(t));
  const poll = (name) => fetch(`${server.url}/-daebug-channel?name=${name}&url=x`);
  const waiting = [];
  for (let i = 0; i < 32; i++) {
    waiting.push(poll('crowd'));
    await until(async () => (await (await fetch(`${server.url}/metrics`)).text()).includes(`daebug_waiting_polls ${i + 1}\n`));
  }
  const last = poll('crowd');
  // The oldest makes room.
  assert.deepEqual([(await waiting[0]).status, await (await waiting[0]).text()], [200, '']);
  const register = (i) =>
    fetch(`${server.url}/workers/register`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ workerName: `realm ${i}` }),
    }).then(({ status }) => status);
  const statuses = [];
  for (let i = 0; i < 1000; i++) statuses.push(await register(i));
  assert.deepEqual([statuses.filter((status) => status === 200).length, statuses.at(-1)], [999, 503]);
  assert.equal((await poll('one-more')).status, 503);
  await server.stop();
  await Promise.all([...waiting, last]);
}); // prettier-ignore
