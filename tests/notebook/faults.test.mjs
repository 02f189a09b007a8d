// What goes wrong around it: killed at any moment, no space, nothing writable, slow and endless clients.
// DAEBUG_KILLS says how often it is killed (default 12).
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { finish } from '../finish.mjs';
import { append, directory, EMPTY, FOOTER, js, raw, read, Realm, serve, until, write } from './support.mjs';

const count = (text, part) => text.split(part).length - 1;

/** A log that a reader can trust: one title, one footer, every block closed, nothing of a write that was cut. */
function assertWhole(text) {
  assert.ok(text.startsWith('# T\n'), text.slice(0, 100));
  assert.equal(count(text, '> Append your JavaScript snippet below'), 1, text);
  const above = text.slice(0, text.indexOf(FOOTER.slice(0, 70)));
  let open = '';
  for (const line of above.split('\n')) {
    const ticks = /^`{3,}/.exec(line)?.[0];
    if (ticks) open = open === '' ? ticks : line === open ? '' : open;
  }
  assert.equal(open, '', text);
}

test('killed at any moment, every log is whole and no result is lost', { timeout: 600_000 }, async (t) => {
  const kills = Number(process.env.DAEBUG_KILLS ?? 12);
  const names = ['a', 'b', 'c'];
  const dir = directory(t, Object.fromEntries(names.map((name) => [`daebug/${name}.md`, EMPTY])));
  // One of them is large, so that copies of it lie ready when it ends.
  const history = 'what was said before\n'.repeat(60_000);
  write(dir, 'daebug/c.md', `# T\n\n${history}\n${FOOTER}`);
  const confirmed = new Set();
  let asked = 0;
  let random = 7;
  const pick = (most) => ((random = (random * 1103515245 + 12345) & 0x7fffffff) >> 8) % most;
  for (let round = 0; round < kills; round++) {
    const server = await serve(t, dir);
    let dead = false;
    const work = names.map(async (name) => {
      const realm = new Realm(server, name);
      while (!dead) {
        try {
          if (!/```js\n/.test(read(dir, `daebug/${name}.md`))) append(dir, js(`${name}-${++asked}`), `daebug/${name}.md`);
          const { code, id } = await realm.job();
          const { status } = await realm.post({ ok: true, value: `<${code}>`, jobId: id });
          if (status === 200) confirmed.add(`${name} <${code}>`);
          await realm.post({ type: 'background-flush', events: [{ type: 'console', message: 'noise' }] });
        } catch (error) {
          if (!dead && !/fetch failed|terminated|ECONN|socket/i.test(`${error.message} ${error.cause?.code}`)) throw error;
        }
      }
    });
    const begun = confirmed.size;
    await until(() => confirmed.size >= begun + 1 + pick(6));
    const wait = performance.now() + pick(40);
    await until(() => performance.now() >= wait);
    dead = true;
    server.child.kill('SIGKILL');
    await server.ended;
    await Promise.all(work);
    for (const name of names) assertWhole(read(dir, `daebug/${name}.md`));
  }
  assert.ok(confirmed.size >= kills);
  assert.ok(read(dir, 'daebug/c.md').startsWith(`# T\n\n${history}\n`));
  const texts = Object.fromEntries(names.map((name) => [name, read(dir, `daebug/${name}.md`)]));
  for (const entry of confirmed) {
    const [name, value] = entry.split(' ');
    assert.equal(count(texts[name], `\n${value}\n`), 1, entry);
  }
  // And on it goes.
  for (const name of names) if (!/```js\n/.test(texts[name])) append(dir, js('last'), `daebug/${name}.md`);
  const server = await serve(t, dir);
  for (const name of names) await new Realm(server, name).answer('went on');
  for (const name of names) await until(() => read(dir, `daebug/${name}.md`).includes('```JSON\nwent on\n'));
}); // prettier-ignore

/** A file system of its own, of that size; undefined: one cannot be had here. */
function volume(t, size) {
  const dir = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'bivalve-volume-')));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', dir]).status === 0;
  finish(t, () => {
    if (mounted) execFileSync('umount', ['-l', dir]);
    fs.rmSync(dir, { recursive: true, force: true });
  });
  return mounted ? dir : undefined;
}

test('no space left', async (t) => {
  const dir = volume(t, '512k');
  if (!dir) return t.skip('mounting is not allowed here');
  write(dir, 'daebug/pg.md', EMPTY + js('1'));
  const server = await serve(t, dir);
  const realm = new Realm(server);
  const { id } = await realm.job();
  const before = read(dir);
  const filler = path.join(dir, 'filler');
  const fd = fs.openSync(filler, 'w');
  assert.throws(() => {
    for (;;) fs.writeSync(fd, Buffer.alloc(4096, 'x'));
  }, /ENOSPC/);
  fs.closeSync(fd);
  const told = await realm.post({ ok: true, value: 'x'.repeat(20_000), jobId: id });
  assert.deepEqual(told, { status: 500, text: 'error' });
  assert.equal(read(dir), before);
  assert.deepEqual(fs.readdirSync(path.join(dir, 'daebug')), ['pg.md']);
  assert.equal((await raw(server.port, { path: '/health' })).status, 200);
  fs.rmSync(filler);
  append(dir, js('2'));
  assert.equal(await realm.answer('there is space again'), '2');
  assert.match(read(dir), /there is space again/);
});

test('nothing can be written', async (t) => {
  const dir = volume(t, '1m');
  if (!dir) return t.skip('mounting is not allowed here');
  write(dir, 'daebug/pg.md', EMPTY);
  const server = await serve(t, dir);
  const realm = new Realm(server);
  await realm.poll(1);
  append(dir, js('1'));
  const { id } = await realm.job();
  const before = read(dir);
  // Over itself: the file system has files open that are gone, and would not become read-only as a whole.
  execFileSync('mount', ['--bind', dir, dir]);
  finish(t, () => execFileSync('umount', ['-l', dir]));
  execFileSync('mount', ['-o', 'remount,bind,ro', dir]);
  assert.equal((await realm.post({ ok: true, value: 'lost', jobId: id })).status, 500);
  assert.equal((await realm.post({ type: 'background-flush', events: [{ type: 'console', message: 'm' }] })).status, 500);
  assert.equal(read(dir), before);
  assert.equal((await raw(server.port, { path: '/health' })).status, 200);
  // Taking it off again would fail while the server has a file open.
  execFileSync('mount', ['-o', 'remount,bind,rw', dir]);
  append(dir, js('2'));
  assert.equal(await realm.answer('writable again'), '2');
}); // prettier-ignore

test('clients that send a byte now and then keep nobody out', async (t) => {
  const server = await serve(t, directory(t, { 'daebug/pg.md': EMPTY }));
  const sockets = await Promise.all(
    Array.from(
      { length: 300 },
      () =>
        new Promise((resolve, reject) => {
          const socket = net.connect(server.port, '127.0.0.1', () => {
            socket.write('POST /-daebug-channel?name=pg HTTP/1.1\r\nHost: localhost\r\nX-Slow: ');
            resolve(socket);
          });
          socket.on('error', reject);
        }),
    ),
  );
  const realm = new Realm(server);
  for (const socket of sockets) socket.write('a');
  assert.equal((await raw(server.port, { path: '/health' })).status, 200);
  assert.equal((await realm.post({ ok: true })).status, 200);
  for (const socket of sockets) socket.destroy();
  assert.equal((await raw(server.port, { path: '/health' })).status, 200);
}); // prettier-ignore

const memoryOf = (pid) =>
  Number(/^VmRSS:\s+(\d+)/m.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;

test('a post of 200 MB is refused without being held', { skip: !fs.existsSync('/proc/self/status') }, async (t) => {
  const server = await serve(t, directory(t));
  const before = memoryOf(server.child.pid);
  let most = before;
  const status = await new Promise((resolve) => {
    const request = http.request(
      { host: '127.0.0.1', port: server.port, method: 'POST', path: '/-daebug-channel?name=pg' },
      (response) => {
        response.resume();
        resolve(response.statusCode);
      },
    );
    request.on('error', ({ code }) => resolve(code));
    const piece = Buffer.alloc(1 << 20, 'x');
    let left = 200;
    const send = () => {
      most = Math.max(most, memoryOf(server.child.pid));
      if (left-- === 0) return request.end();
      if (!request.destroyed) request.write(piece, send);
    };
    send();
  });
  assert.ok(status === 413 || status === 'EPIPE' || status === 'ECONNRESET', String(status));
  assert.ok(most - before < 100, `${before} → ${most} MiB`);
  assert.equal((await raw(server.port, { path: '/health' })).status, 200);
}); // prettier-ignore
