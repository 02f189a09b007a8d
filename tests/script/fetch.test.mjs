// fetch beyond the machine's own network: what the embedder allows, and nothing else.
import assert from 'node:assert/strict';
import http from 'node:http';
import { once } from 'node:events';
import { test } from 'node:test';
import { Machine } from 'bivalve';

test('fetch reaches what the network allows', async () => {
  const server = http.createServer((request, response) => {
    if (request.url === '/v1/away') return response.writeHead(302, { location: '/v1/there' }).end();
    response.setHeader('x-seen', `${request.method} ${request.url}`);
    request.pipe(response);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const base = `http://api.test:${server.address().port}`;
  const machine = await Machine.boot({
    network: {
      allow: [{ url: `${base}/v1`, methods: ['GET', 'POST'] }],
      allowPrivate: true,
      hosts: { 'api.test': '127.0.0.1' },
    },
  });
  try {
    const script = `
      const say = (r) => r.text().then((t) => console.log(r.status, r.headers.get('x-seen'), r.redirected, t));
      (async () => {
        await say(await fetch('${base}/v1/a', { method: 'POST', body: 'sent' }));
        await say(await fetch('${base}/v1/away'));
        await fetch('${base}/v2').catch((e) => console.log(e.name, e.message, e.cause.code));
        await fetch('http://other.test/').catch((e) => console.log(e.name, e.message, typeof e.cause.code));
      })();`;
    await machine.fs.writeFile('/home/user/f.js', script);
    const result = await machine.exec('node f.js');
    assert.equal(Buffer.from(result.stderr).toString(), '');
    assert.deepEqual(Buffer.from(result.stdout).toString().trimEnd().split('\n'), [
      '200 POST /v1/a false sent',
      '200 GET /v1/there true ',
      'TypeError fetch failed EACCES',
      'TypeError fetch failed string',
    ]);
  } finally {
    await machine.dispose();
    server.close();
    server.closeAllConnections();
  }
});

test('without a network fetch finds nobody', async () => {
  const machine = await Machine.boot();
  try {
    const result = await machine.exec(
      `node -e "fetch('https://example.com/').catch((e) => console.log(e.message, e.cause.code, e.cause.syscall))"`,
    );
    assert.equal(Buffer.from(result.stdout).toString(), 'fetch failed ENOTFOUND getaddrinfo\n');
  } finally {
    await machine.dispose();
  }
});
