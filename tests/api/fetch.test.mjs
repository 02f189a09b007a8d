// machine.fetch and machine.connect: from the embedder into the machine's own network. What it says is compared
// with Node's own fetch of the same server outside.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { test } from 'node:test';
import { BivalveError } from 'bivalve';
import { boot, directory, rejection } from './support.mjs';

const source = fs.readFileSync(new URL('fetch_server.mjs', import.meta.url), 'utf8');

/** Starts a program of the machine and waits for its first line. */
async function start(machine, file, args) {
  const child = await machine.spawn(file, args);
  const { value } = await child.stdout.getReader().read();
  return { child, line: new TextDecoder().decode(value) };
}

async function served(t, options = {}) {
  const machine = await boot(t, { ...options, files: { '/srv/server.mjs': source } });
  await start(machine, 'node', ['/srv/server.mjs', '8080']);
  return machine;
}

/** The same server outside of any machine. */
async function outside(t) {
  const dir = directory(t, { 'server.mjs': source });
  const server = spawn(process.execPath, [`${dir}/server.mjs`, '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  t.after(() => server.kill());
  const [line] = await once(server.stdout, 'data');
  return `http://127.0.0.1:${String(line).trim()}`;
}

async function seen(response) {
  const headers = Object.fromEntries(response.headers);
  for (const name of ['date', 'connection', 'keep-alive']) delete headers[name];
  const { status, statusText, redirected, url } = response;
  return {
    status,
    statusText,
    redirected,
    path: new URL(url).pathname,
    headers,
    body: await response.text(),
  };
}

const streamOf = (...chunks) =>
  new ReadableStream({
    async start(controller) {
      for (const chunk of chunks) {
        controller.enqueue(Buffer.from(chunk));
        await new Promise((resolve) => setImmediate(resolve));
      }
      controller.close();
    },
  });

const requests = [
  ['/echo'],
  ['/echo?q=%C3%A9&r=1', { headers: { 'X-One': '1', 'x-bytes': 'caf\u00e9' } }],
  ['/echo', { method: 'post', body: 'text \u00e9' }],
  ['/echo', { method: 'PUT', body: new Uint8Array([0, 255, 10]) }],
  ['/echo', { method: 'POST', body: new URLSearchParams({ a: '1 2', b: '\u00e9' }) }],
  ['/echo', { method: 'POST', body: () => streamOf('one', '', 'two', 'x'.repeat(200_000)) }],
  ['/echo', { method: 'POST' }],
  ['/echo', { method: 'HEAD' }],
  ['/echo', { method: 'DELETE' }],
  ['/status/204'],
  ['/status/304'],
  ['/status/404'],
  ['/reason'],
  ['/chunks'],
  ['/until-close'],
  ['/gzip'],
  ['/bytes'],
  ['/interim'],
  ['/to/301', { method: 'POST', body: 'x' }],
  ['/to/302'],
  ['/to/303', { method: 'PUT', body: 'x' }],
  ['/to/307', { method: 'POST', body: 'kept' }],
  ['/to/302', { redirect: 'manual' }],
];

for (const worker of [false, true]) {
  const where = worker ? 'in a worker' : 'here';

  test(`answers are what Node's fetch has of the same server, ${where}`, async (t) => {
    const machine = await served(t, { worker });
    const base = await outside(t);
    for (const [path, given = {}] of requests) {
      const init = () => ({
        ...given,
        ...(typeof given.body === 'function' ? { body: given.body(), duplex: 'half' } : {}),
      });
      const ours = await seen(await machine.fetch(`http://localhost:8080${path}`, init()));
      const nodes = await fetch(`${base}${path}`, init()).then(seen, (error) =>
        assert.fail(`${path}: ${error.cause}`),
      );
      assert.deepEqual(ours, nodes, `${path} ${JSON.stringify(given)}`);
    }
  });

  test(`a Request, and a body that comes in pieces while it is read, ${where}`, async (t) => {
    const machine = await served(t, { worker });
    const request = new Request('http://127.0.0.1:8080/echo', {
      method: 'POST',
      body: 'r',
      headers: { a: 'b' },
    });
    assert.match(await (await machine.fetch(request)).text(), /^POST \/echo\n(.*\n)*a: b\n(.*\n)*\nr$/);

    const { body } = await machine.fetch(new URL('http://localhost:8080/slow'));
    const reader = body.getReader();
    const first = await reader.read();
    assert.equal(Buffer.from(first.value).toString(), 'first');
    // The server sends the rest only when it is asked to.
    assert.equal(await (await machine.fetch('http://localhost:8080/go')).text(), 'gone');
    assert.equal(Buffer.from((await reader.read()).value).toString(), 'second');
    assert.equal((await reader.read()).done, true);
  });

  test(`failures have their codes, ${where}`, async (t) => {
    const machine = await served(t, { worker });
    const code = async (promise) => {
      const error = await rejection(promise);
      assert.ok(error instanceof BivalveError, String(error));
      return `${error.kind} ${error.code}`;
    };
    assert.equal(await code(machine.fetch('http://localhost:9')), 'network ECONNREFUSED');
    assert.equal(await code(machine.connect(9)), 'network ECONNREFUSED');
    assert.equal(await code(machine.fetch('http://example.com/')), 'network ENOTFOUND');
    assert.equal(await code(machine.fetch('https://localhost:8080/')), 'network ERR_INVALID_PROTOCOL');
    assert.equal(await code(machine.fetch('http://localhost:8080/hang-up')), 'network ECONNRESET');
    assert.equal(await code(machine.fetch('http://localhost:8080/nonsense')), 'network EPROTO');
    assert.equal(
      await code(machine.fetch('http://localhost:8080/to/302', { redirect: 'error' })),
      'network ERR_REDIRECT',
    );
    assert.equal(await code(machine.fetch('http://localhost:8080/round')), 'network ERR_REDIRECT');
    const cut = await machine.fetch('http://localhost:8080/cut');
    assert.equal(cut.status, 200);
    assert.equal(await code(cut.text()), 'network ECONNRESET');
    const late = await rejection(machine.fetch('http://localhost:8080/never', { limits: { wallMs: 100 } }));
    assert.deepEqual([late.kind, late.limit.name], ['limit', 'wallMs']);
    await assert.rejects(machine.fetch('http://localhost:8080/', { method: 'GET', body: 'x' }), TypeError);
    await assert.rejects(machine.fetch('no url'), TypeError);
    // None of it is left behind.
    const jobs = await machine.jobs();
    assert.deepEqual(
      jobs.filter(({ argv }) => argv[0] === 'connection'),
      [],
    );
  });

  test(`signals end a call, and a body, ${where}`, async (t) => {
    const machine = await served(t, { worker });
    const late = await rejection(
      machine.fetch('http://localhost:8080/never', { signal: AbortSignal.timeout(50) }),
    );
    assert.equal(late.name, 'TimeoutError');
    const controller = new AbortController();
    const response = await machine.fetch('http://localhost:8080/slow', { signal: controller.signal });
    const reader = response.body.getReader();
    await reader.read();
    const reason = new Error('enough');
    controller.abort(reason);
    assert.equal(await rejection(reader.read()), reason);
    assert.equal(
      await rejection(machine.fetch('http://localhost:8080/', { signal: controller.signal })),
      reason,
    );
    // A body that nobody wants ends the connection, and the server hears of it.
    const endless = await machine.fetch('http://localhost:8080/endless');
    await endless.body.cancel();
    assert.equal(await (await machine.fetch('http://localhost:8080/was-closed')).text(), 'closed');
    // A request body that fails is the call's failure.
    const broken = new ReadableStream({ pull: (to) => to.error(reason) });
    assert.equal(
      await rejection(machine.fetch('http://localhost:8080/echo', { method: 'POST', body: broken })),
      reason,
    );
  });
}

test('connect: bytes both ways, an end of each direction, back-pressure', async (t) => {
  const machine = await served(t);
  await start(machine, 'node', [
    '-e',
    `require('net').createServer({ allowHalfOpen: true }, (socket) => {
       let size = 0;
       socket.on('data', (block) => (size += block.length));
       socket.on('end', () => socket.end('got ' + size));
     }).listen(7000, () => console.log('ready'))`,
  ]);
  const connection = await machine.connect(7000);
  const writer = connection.writable.getWriter();
  for (let i = 0; i < 10; i++) await writer.write(new Uint8Array(100_000));
  await writer.close();
  assert.equal(await new Response(connection.readable).text(), 'got 1000000');
  await connection.closed;
  // A program that ends first hears the end of the other side, too.
  await start(machine, 'node', [
    '-e',
    `const server = require('net').createServer((socket) => {
       socket.end('bye');
       socket.on('close', () => console.log('closed'));
       server.close();
     });
     server.listen(7001, () => console.log('ready'))`,
  ]);
  const left = await machine.connect(7001);
  assert.equal(await new Response(left.readable).text(), 'bye');
  await left.writable.close();
  await left.closed;
  const other = await machine.connect(7000, { host: '127.0.0.1' });
  other.close();
  assert.equal((await rejection(other.closed)).kind, 'abort');
});

test('a fetch by the machine itself and by the embedder are one server', async (t) => {
  const machine = await served(t);
  const { stdout } = await machine.exec('curl -s localhost:8080/json | jq -c .');
  assert.equal(Buffer.from(stdout).toString(), '{"a":[1,2]}\n');
  assert.deepEqual(await (await machine.fetch('http://localhost:8080/json')).json(), { a: [1, 2] });
});
