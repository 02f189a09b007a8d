// Routes, files, and what must be refused.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { test } from 'node:test';
import { directory, EMPTY, js, raw, read, Realm, serve } from './support.mjs';

const page = '<!doctype html><html><head><title>x</title></head><body>$& $1</body></html>';

test('static files', async (t) => {
  const dir = directory(t, {
    'index.html': page,
    'sub/index.html': '<p>sub',
    'a b ü.txt': 'text',
    'app.js': 'x',
    'empty.bin': '',
    'map.json': '{"imports":{"node:test":"/mine.js","z":"/z.js"},"scopes":{"/a/":{}},"x":1}',
    'plain.json': '{ "a": 1 }',
    '.env': 'SECRET',
    '.git/config': 'SECRET',
    health: 'a file of that name',
  });
  const { port } = await serve(t, dir);
  const get = (target, options) => raw(port, { path: target, ...options });
  const index = await get('/');
  assert.equal(index.status, 200);
  assert.equal(index.headers['content-type'], 'text/html; charset=utf-8');
  assert.match(
    index.text,
    /<script type="importmap">\n\{\n {2}"imports": \{\n {4}"node:test": "\/-daebug-node:test\.js",[^]*<\/script>\n<\/head>/,
  );
  assert.match(index.text, /\$& \$1<script>[^]*<\/script>\n<\/body><\/html>$/);
  assert.match((await get('/sub/')).text, /^<script type="importmap">[^]*<p>sub\n<script>/);
  assert.deepEqual(await get('/sub').then(({ status, text }) => [status, text]), [
    403,
    'Directory: forbidden',
  ]);
  assert.equal((await get('/a%20b%20%C3%BC.txt')).text, 'text');
  assert.equal((await get('/a%20b%20%C3%BC.txt')).headers['content-type'], 'text/plain; charset=utf-8');
  const script = await get('/app.js');
  assert.equal(script.headers['content-type'], 'application/javascript; charset=utf-8');
  assert.equal(script.headers['cache-control'], 'no-store, no-cache, must-revalidate, max-age=0');
  assert.equal((await get('/empty.bin')).headers['content-type'], 'application/octet-stream');
  assert.deepEqual(JSON.parse((await get('/map.json')).text), {
    imports: {
      'node:test': '/mine.js',
      'node:assert': '/-daebug-node:assert.js',
      'node:assert/strict': '/-daebug-node:assert.js',
      z: '/z.js',
    },
    scopes: { '/a/': {} },
  });
  assert.equal((await get('/plain.json')).text, '{ "a": 1 }');
  assert.deepEqual(await get('/nothing').then(({ status, text }) => [status, text]), [404, 'Not found']);
  assert.equal((await get('/health')).text, 'a file of that name');
  assert.equal(JSON.parse((await get('/-daebug-api/health')).text).status, 'ok');
  for (const target of ['/.env', '/.git/config', '/%2e%2e/x', '/..%2f..%2fetc/passwd', '/a%00', '/a%5cb'])
    assert.ok([400, 404].includes((await get(target)).status), target);
  const head = await get('/index.html', { method: 'HEAD' });
  assert.deepEqual([head.status, head.text], [200, '']);
  assert.equal((await get('/index.html', { method: 'POST' })).status, 405);
});

test('import maps of pages', async (t) => {
  const dir = directory(t, {
    'own.html':
      '<head><script type=importmap id=m>{"imports":{"a":"/a.js"},"scopes":{"/s/":{"b":"/b.js"}},"integrity":{}}</script></head>',
    'src.html': '<head><script type="importmap" src="map.json"></script></head><body></body>',
    'broken.html': '<script type=importmap>{oops</script>',
    'nonce.html': `<meta http-equiv="Content-Security-Policy" content="script-src 'nonce-abc123'"><body></body>`,
    'two.html': '<body>a</body> text </body>',
    'none.html': 'words',
    'text.html':
      '<head><title></head></title><script>"<script type=importmap>{}"; "</head>"</script></head><body><textarea></body></textarea></body><script>"</body>"</script>',
  });
  const { port } = await serve(t, dir);
  const get = async (name) => (await raw(port, { path: `/${name}` })).text;
  const map = (text) => JSON.parse(/<script type="importmap">\n([^]*?)\n<\/script>/.exec(text)[1]);
  const own = map(await get('own.html'));
  assert.deepEqual(Object.keys(own), ['imports', 'scopes']);
  assert.equal(own.imports.a, '/a.js');
  assert.equal(own.imports['node:test'], '/-daebug-node:test.js');
  assert.equal((await get('src.html')).match(/importmap/g).length, 1);
  assert.deepEqual(Object.keys(map(await get('broken.html')).imports).length, 3);
  assert.equal((await get('nonce.html')).match(/nonce="abc123"/g).length, 2);
  assert.match(await get('two.html'), /<body>a<\/body> text <script>/);
  assert.match(
    await get('text.html'),
    /"<\/head>"<\/script><script type="importmap">\n\{[^]*\n<\/script>\n<\/head><body><textarea><\/body><\/textarea><script>\n[^]*<\/script>\n<\/body><script>"<\/body>"<\/script>$/,
  );
  assert.match(await get('none.html'), /^<script type="importmap">[^]*words\n<script>/);
});

test('the client of pages, workers and tests', async (t) => {
  const { port } = await serve(t, directory(t));
  for (const name of ['node:test.js', 'node:assert.js', 'worker-bootstrap.js']) {
    const { status, headers, text } = await raw(port, { path: `/-daebug-${name}` });
    assert.equal(status, 200);
    assert.match(headers['content-type'], /^application\/javascript/);
    assert.equal(headers.pragma, 'no-cache');
    assert.ok(text.length > 500);
  }
  const frame = await raw(port, { path: '/-daebug-iframe.html?ts=1' });
  assert.match(frame.text, /<base href="\/">/);
  assert.doesNotMatch(frame.text, /<script/);
});

test('test files are found by patterns', async (t) => {
  const dir = directory(t, {
    'a.test.js': '',
    'x/b.test.js': '',
    'x/c.js': '',
    'node_modules/d.test.js': '',
    'x/.h.test.js': '',
  });
  const { url } = await serve(t, dir);
  const find = async (body) => {
    const response = await fetch(`${url}/-daebug-discover-tests`, {
      method: 'POST',
      body: JSON.stringify(body),
    });
    return response.status === 200 ? (await response.json()).files : response.status;
  };
  assert.deepEqual(await find({}), ['/a.test.js', '/x/.h.test.js', '/x/b.test.js']);
  assert.deepEqual(await find({ files: 'x/*.js' }), ['/x/.h.test.js', '/x/b.test.js', '/x/c.js']);
  assert.deepEqual(await find({ files: [] }), []);
  assert.deepEqual(await find({ files: '**/[a].test.js' }), []);
  assert.deepEqual(await find({ files: 'b.test.js', cwd: 'x' }), ['/x/b.test.js']);
  assert.deepEqual(await find({ exclude: ['x/**'] }), ['/a.test.js', '/node_modules/d.test.js']);
  assert.deepEqual(await find({ files: 'b.test.js', cwd: path.join(dir, 'x') }), ['/x/b.test.js']);
  for (const cwd of ['..', '/', `${dir}-x`, 'none']) assert.equal(await find({ cwd }), 500, cwd);
});

test('nothing that comes over the wire ends the process', async (t) => {
  const dir = directory(t, { 'daebug/pg.md': EMPTY });
  const server = await serve(t, dir);
  const send = (text) =>
    new Promise((resolve) => {
      const socket = net.connect(server.port, '127.0.0.1', () => socket.end(text));
      let got = '';
      socket.on('data', (chunk) => (got += chunk));
      socket.on('error', () => resolve(got));
      socket.on('close', () => resolve(got));
    });
  for (const text of [
    'GET // HTTP/1.1\r\nHost: localhost\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: a b c\r\n\r\n',
    'GET / HTTP/1.1\r\n\r\n',
    'GET http:// HTTP/1.1\r\nHost: localhost\r\n\r\n',
    'nonsense\r\n\r\n',
    'GET /%zz HTTP/1.1\r\nHost: localhost\r\n\r\n',
    `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'a'.repeat(100_000)}\r\n\r\n`,
  ])
    assert.match(await send(text), /^HTTP\/1\.1 4\d\d /, JSON.stringify(text.slice(0, 40)));
  await send('POST /-daebug-channel?name=pg HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{');
  assert.equal((await raw(server.port, { path: '/', headers: { host: 'evil.example' } })).status, 421);
  const post = (headers) =>
    raw(server.port, { method: 'POST', path: '/-daebug-channel?name=pg', headers, body: '{"ok":true}' });
  assert.equal((await post({ origin: 'http://evil.example' })).status, 403);
  assert.equal((await post({})).status, 200);
  const large = await raw(server.port, {
    method: 'POST',
    path: '/-daebug-discover-tests',
    body: 'x'.repeat(2 << 20),
  }).catch((error) => error);
  assert.ok(large.status === 413 || large.code === 'EPIPE' || large.code === 'ECONNRESET');
  assert.equal((await raw(server.port, { path: '/health' })).status, 200);
});

test('programs use the API', async (t) => {
  const dir = directory(t);
  const server = await serve(t, dir, ['--port', '0', '--hmac', 'k']);
  const call = async (method, name, body) => {
    const response = await fetch(server.url + name, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const text = await response.text();
    return {
      status: response.status,
      body: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text,
    };
  };
  assert.equal((await call('GET', '/instances/w')).status, 404);
  assert.deepEqual((await call('POST', '/workers/register', { workerName: 'w' })).body, {
    name: 'w', file: 'daebug/w.md', pollUrl: '/instances/w/jobs/poll',
  }); // prettier-ignore
  assert.equal((await call('GET', '/instances/w/jobs/poll?timeout=1')).status, 204);
  const added = await call('POST', '/instances/w/append', { agentName: 'ann', chunk: js('6*7') });
  assert.deepEqual([added.status, added.body.status], [202, 'accepted']);
  const { body: job } = await call('GET', '/instances/w/jobs/poll');
  assert.deepEqual([job.jobId, job.code, job.agent, job.timeoutMs], [added.body.jobId, '6*7', 'ann', 60_000]);
  assert.equal(
    (await call('POST', `/instances/w/jobs/${job.jobId}/result`, { ok: true, value: 42 })).status,
    403,
  );
  assert.equal(
    (await call('POST', `/instances/w/jobs/${job.jobId}/result`, { ok: true, value: 42, hmac: job.hmac }))
      .status,
    200,
  );
  const log = await fetch(`${server.url}/instances/w`);
  assert.ok(log.headers.get('etag'));
  assert.match(await log.text(), /#### 👍w to ann at [\d:]+ \(\d+ms\)\n```JSON\n42\n```/);
  assert.equal(read(dir, 'daebug/w.md').match(/6\*7/g).length, 1);
  assert.equal((await call('GET', '/instances')).body[0].name, 'w');
});

test('a key', async (t) => {
  const dir = directory(t, { 'index.html': page });
  const server = await serve(t, dir, ['--port', '0', '--api-key', 'sesame']);
  assert.equal((await fetch(`${server.url}/instances`)).status, 401);
  assert.equal((await fetch(`${server.url}/-daebug-channel?name=pg`)).status, 401);
  assert.equal(
    (await fetch(`${server.url}/instances`, { headers: { authorization: 'Bearer sesame' } })).status,
    200,
  );
  assert.match(await (await fetch(server.url)).text(), /"sesame"/);
});

test('a large log', async (t) => {
  const old = '#### 👍pg to agent at 10:00:00 (1ms)\n```JSON\nsome old value\n```\n\n'.repeat(50_000);
  const dir = directory(t, { 'daebug/pg.md': `# T\n\n${old}${EMPTY.slice(5)}${js('1')}` });
  const realm = new Realm(await serve(t, dir));
  assert.equal(await realm.answer('done'), '1');
  const text = read(dir);
  assert.ok(text.startsWith(`# T\n\n${old}`));
  assert.match(text.slice(-300), /```JSON\ndone\n```\n\n-{70}\n/);
  assert.deepEqual(fs.readdirSync(path.join(dir, 'daebug')), ['pg.md']);
});

test('a large log without a footer', async (t) => {
  const old = `# T\n\n${'words without any line of ours\n'.repeat(100_000)}`;
  const dir = directory(t, { 'daebug/pg.md': old + js('1') });
  const realm = new Realm(await serve(t, dir));
  assert.equal(await realm.answer('done'), '1');
  const text = read(dir);
  assert.ok(text.startsWith(old));
  assert.match(text.slice(old.length), /```JSON\ndone\n```\n\n-{70}\n/);
});
