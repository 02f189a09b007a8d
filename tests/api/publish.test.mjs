// machine.publish and --publish: real clients of this host reach servers in the machine.
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import http from 'node:http';
import net from 'node:net';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { boot, rejection } from './support.mjs';

const run = promisify(execFile);
const bin = fileURLToPath(new URL('../../bin/bivalve.mjs', import.meta.url));
const SERVER = `require('http').createServer((request, response) => request.pipe(response))
  .listen(8080, () => console.log('ready'))`;

async function published(t, options) {
  const machine = await boot(t, options);
  const server = await machine.spawn('node', ['-e', SERVER]);
  await server.stdout.getReader().read();
  return { machine, server, port: await machine.publish(0, { guestPort: 8080 }) };
}

for (const worker of [false, true])
  test(`curl and Node reach a server, worker: ${worker}`, async (t) => {
    const { port } = await published(t, { worker });
    assert.equal(port.host, '127.0.0.1');
    const big = 'x'.repeat(300_000);
    const url = `http://127.0.0.1:${port.port}/`;
    const curl = run('curl', ['-s', '--data-binary', '@-', url], { maxBuffer: 1e6 });
    curl.child.stdin.end(big);
    assert.equal((await curl).stdout, big);
    // One connection for many requests, and many at once.
    const agent = new http.Agent({ keepAlive: true, maxSockets: 4 });
    t.after(() => agent.destroy());
    const post = (body) =>
      new Promise((resolve, reject) => {
        const request = http.request(url, { method: 'POST', agent }, async (response) => {
          let text = '';
          for await (const block of response) text += block;
          resolve(text);
        });
        request.on('error', reject).end(body);
      });
    const bodies = Array.from({ length: 40 }, (_, i) => `body ${i}`);
    assert.deepEqual(await Promise.all(bodies.map(post)), bodies);
  });

test("nobody listens in the machine: a reset; ports in use: the listener's error; close: refused", async (t) => {
  const machine = await boot(t);
  const none = await machine.publish(0, { guestPort: 9 });
  const socket = net.connect(none.port, none.host);
  const [error] = await once(socket, 'error');
  assert.equal(error.code, 'ECONNRESET');
  assert.equal((await rejection(machine.publish(none.port))).code, 'EADDRINUSE');
  await assert.rejects(machine.publish(70_000), RangeError);
  await none.close();
  const refused = net.connect(none.port, none.host);
  assert.equal((await once(refused, 'error'))[0].code, 'ECONNREFUSED');
});

test('a client that goes away is heard of, and a machine that is disposed closes its ports', async (t) => {
  const machine = await boot(t);
  const server = await machine.spawn('node', [
    '-e',
    `require('net').createServer((socket) => {
       socket.on('error', () => {});
       socket.on('close', () => console.log('closed'));
       console.log('open');
     }).listen(8080, () => console.log('ready'))`,
  ]);
  const reader = server.stdout.pipeThrough(new TextDecoderStream()).getReader();
  assert.equal((await reader.read()).value, 'ready\n');
  const { port, host } = await machine.publish(0, { guestPort: 8080 });
  const socket = net.connect(port, host);
  assert.equal((await reader.read()).value, 'open\n');
  socket.destroy();
  assert.equal((await reader.read()).value, 'closed\n');
  const other = net.connect(port, host);
  assert.equal((await reader.read()).value, 'open\n');
  other.on('error', () => undefined);
  const gone = once(other, 'close');
  await machine.dispose();
  await gone;
});

test('--publish', async (t) => {
  const child = spawn(process.execPath, [bin, '--publish', '0:8080', '-c', `node -e "${SERVER}"`]);
  t.after(() => child.kill());
  let notes = '';
  child.stderr.on('data', (block) => (notes += block));
  await once(child.stdout, 'data');
  const [, port] = /^bivalve: 127\.0\.0\.1:(\d+) leads to port 8080\n$/.exec(notes) ?? [];
  const { stdout } = await run('curl', ['-s', '-d', 'hello', `http://127.0.0.1:${port}/`]);
  assert.equal(stdout, 'hello');
  const taken = await rejection(run(process.execPath, [bin, '--publish', `${port}`, '-c', 'true']));
  assert.equal(taken.code, 2);
  assert.match(taken.stderr, /^bivalve: --publish: cannot listen on 127\.0\.0\.1:\d+: EADDRINUSE\n$/);
  const wrong = await rejection(run(process.execPath, [bin, '--publish', 'x', '-c', 'true']));
  assert.match(wrong.stderr, /expected \[HOST:\]PORT\[:GUESTPORT\]/);
});
