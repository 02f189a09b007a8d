// The network bridge over a real server on this machine's loopback.
import assert from 'node:assert/strict';
import http from 'node:http';
import { after, before, test } from 'node:test';
import { HttpBridge } from '../../dist/bridges/network.js';
import { nodeTransport } from '../../dist/platform/node_transport.js';

let server;
let base;
const seen = [];

before(async () => {
  server = http.createServer((request, response) => {
    seen.push({ url: request.url, method: request.method, headers: request.headers });
    const url = new URL(request.url, 'http://x');
    if (url.pathname === '/to')
      return response.writeHead(302, { location: url.searchParams.get('at') }).end('moved');
    if (url.pathname === '/big') return response.end(Buffer.alloc(100_000, 'x'));
    if (url.pathname === '/never') return undefined;
    return request.pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${server.address().port}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

const bridge = (options = {}) =>
  new HttpBridge({ allow: [{ url: base, methods: '*' }], allowPrivate: true, ...options }, nodeTransport);
let token = 0;
const ask = (to, op, args, bytes = new Uint8Array(0)) =>
  to.request({ op, args: JSON.stringify(args), bytes }, ++token);
async function fetchAll(to, args, body) {
  const head = JSON.parse((await ask(to, 'fetch', { method: 'GET', headers: [], ...args }, body)).text);
  const blocks = [];
  for (;;) {
    const { bytes } = await ask(to, 'read', { handle: head.handle, length: 1 << 16 });
    if (bytes.byteLength === 0) return { ...head, body: Buffer.concat(blocks).toString() };
    blocks.push(Buffer.from(bytes));
  }
}

test('a request and its response, in pieces', async () => {
  const answer = await fetchAll(bridge(), { method: 'POST', url: `${base}/echo` }, Buffer.from('hello'));
  assert.equal(answer.status, 200);
  assert.equal(answer.body, 'hello');
  assert.equal((await fetchAll(bridge(), { url: `${base}/big` })).body.length, 100_000);
});

test('what no rule allows is EACCES, and never sent', async () => {
  const sent = seen.length;
  const only = bridge({ allow: [`${base}/v1`] });
  for (const args of [
    { url: `${base}/v2` },
    { url: `${base}/v1/x`, method: 'DELETE' },
    { url: 'https://example.com/' },
  ])
    await assert.rejects(fetchAll(only, args), { code: 'EACCES' });
  assert.equal(seen.length, sent);
});

test('addresses of this host are refused unless they are allowed', async () => {
  const sent = seen.length;
  const shy = bridge({ allow: 'all', allowPrivate: false });
  await assert.rejects(fetchAll(shy, { url: `${base}/` }), { code: 'EACCES' });
  await assert.rejects(fetchAll(shy, { url: base.replace('127.0.0.1', 'localhost') }), { code: 'EACCES' });
  await assert.rejects(fetchAll(shy, { url: base.replace('127.0.0.1', '[::ffff:127.0.0.1]') }), {
    code: 'EACCES',
  });
  assert.equal(seen.length, sent);
});

test('each hop of a redirect is checked', async () => {
  const good = await fetchAll(bridge(), { url: `${base}/to?at=/end`, follow: 5 });
  assert.equal(good.url, `${base}/end`);
  await assert.rejects(fetchAll(bridge(), { url: `${base}/to?at=https://example.com/`, follow: 5 }), {
    code: 'EACCES',
  });
  await assert.rejects(fetchAll(bridge(), { url: `${base}/to?at=file:///etc/passwd`, follow: 5 }), {
    code: 'EACCES',
  });
  await assert.rejects(fetchAll(bridge(), { url: `${base}/to?at=/to%3Fat=/to`, follow: 0 }), {
    code: 'ELOOP',
  });
  assert.equal((await fetchAll(bridge(), { url: `${base}/to?at=/end` })).status, 302);
});

test("a rule's headers replace the guest's, at every hop", async () => {
  const secret = bridge({
    allow: [{ url: base, headers: ({ url }) => ({ Authorization: `token ${new URL(url).pathname}` }) }],
  });
  await fetchAll(secret, { url: `${base}/to?at=/end`, headers: [['authorization', 'mine']], follow: 5 });
  assert.deepEqual(
    seen.slice(-2).map(({ headers }) => headers.authorization),
    ['token /to', 'token /end'],
  );
});

test('too much, too late, cancelled', async () => {
  await assert.rejects(fetchAll(bridge({ maxResponseBytes: 1000 }), { url: `${base}/big` }), {
    code: 'EFBIG',
  });
  await assert.rejects(
    fetchAll(bridge({ maxRequestBytes: 3 }), { url: `${base}/`, method: 'POST' }, Buffer.from('long')),
    { code: 'E2BIG' },
  );
  await assert.rejects(fetchAll(bridge({ timeoutMs: 20 }), { url: `${base}/never` }), { code: 'ETIMEDOUT' });
  const stopped = bridge();
  const pending = fetchAll(stopped, { url: `${base}/never` });
  stopped.cancel(token);
  await assert.rejects(pending, { name: 'AbortError' });
});
