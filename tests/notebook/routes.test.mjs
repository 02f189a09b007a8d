// The table of routes: what each takes, what it answers, what it refuses.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { EMPTY, FOOTER, js, raw, read, Realm, shared, write } from './support.mjs';

const server = shared({ before, after });
const get = (target, options) => raw(server.port, { path: target, ...options });
const api = async (method, name, body, headers) => {
  const {
    status,
    text,
    headers: got,
  } = await raw(server.port, {
    method,
    path: name,
    headers: { ...(body && { 'content-type': 'application/json' }), ...headers },
    body: body && JSON.stringify(body),
  });
  return { status, body: /json/.test(got['content-type'] ?? '') ? JSON.parse(text) : text, headers: got };
};
const script = /^application\/javascript/;

test('an empty answer after ten to fifteen seconds', async () => {
  const began = Date.now();
  const { status, headers, text } = await get('/-daebug-channel?name=waiting&url=x');
  const took = Date.now() - began;
  assert.deepEqual([status, text, headers['x-job-id']], [200, '', undefined]);
  assert.match(headers['content-type'], script);
  assert.ok(took >= 9_900 && took < 60_000, `${took}`);
});

test('a job over the channel', async () => {
  write(server.dir, 'daebug/chan-nel.md', EMPTY + js('1+1'));
  const { status, headers, text } = await get(
    '/-daebug-channel?name=Chan%2Fnel&url=http%3A%2F%2Fx%2F%3Fa%26b',
  );
  assert.deepEqual([status, text], [200, '1+1']);
  assert.match(headers['content-type'], script);
  assert.match(headers['x-job-id'], /^[A-Za-z0-9_-]{1,64}$/);
  const listed = (await api('GET', '/instances')).body.find(({ name }) => name === 'Chan/nel');
  assert.deepEqual(Object.keys(listed), ['name', 'url', 'file', 'state', 'lastSeen']);
  assert.deepEqual(
    [listed.url, listed.file, listed.state],
    ['http://x/?a&b', 'daebug/chan-nel.md', 'executing'],
  );
  assert.match(listed.lastSeen, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  const reply = await api('POST', '/-daebug-channel?name=Chan%2Fnel', { ok: true, value: 2 });
  assert.deepEqual([reply.status, reply.body], [200, 'ok']);
});

test('messages that are none', async () => {
  for (const body of ['', '{', 'null', '[]', '"x"', '{"ok":']) {
    const { status, text } = await get('/-daebug-channel?name=pg', { method: 'POST', body });
    assert.deepEqual([status, text], [400, 'error'], body);
  }
  // Whatever the content type says.
  const { status } = await get('/-daebug-channel?name=pg', {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: '{"ok":true,"value":1}',
  });
  assert.equal(status, 200);
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS'])
    assert.equal((await get('/-daebug-channel?name=pg', { method })).status, 405, method);
});

test('reports of tests', async () => {
  const report = (body) => get('/-daebug-test-progress', { method: 'POST', body: JSON.stringify(body) });
  const missing = await report({ realmName: 'nobody', totals: {}, recentTests: [] });
  assert.deepEqual([missing.status, missing.text], [404, 'realm not found']);
  const broken = await get('/-daebug-test-progress', { method: 'POST', body: '{' });
  assert.deepEqual([broken.status, broken.text], [500, 'error']);
  await new Realm(server, 'tested').poll(1);
  const at = '2026-03-04T05:06:07.890Z';
  const clock = new Date(at).toTimeString().slice(0, 8);
  const one = (name, status, more) => ({ name, suite: null, status, duration: 3, error: null, completedAt: at, ...more });
  const ok = await report({
    realmName: 'tested',
    recentTests: [one('a', 'pass'), one('b', 'fail', { suite: 's', error: 'Error: no\n  at x' }), one('c', 'skip'), one('d', 'pass', { completedAt: undefined })],
    totals: { pass: 2, fail: 1, skip: 1, total: 4 },
    duration: 1999,
    complete: false,
  });
  assert.deepEqual([ok.status, ok.text], [200, 'ok']);
  const first = `## Test Progress: 2/3 pass, 1 fail (1999ms)\n\n✗ s > b ${clock} (3ms)\n\`\`\`\nError: no\n  at x\n\`\`\`\n○ c ${clock} (3ms)\n✓ a ${clock} (3ms)\n✓ d  (3ms)\n\n`;
  const text = () => read(server.dir, 'daebug/tested.md');
  assert.match(text(), /^# Test Progress\n\n[^]*\n---\n\n+## Test Progress/);
  assert.ok(text().endsWith(`---\n\n${first}${FOOTER}`), text());
  const rest = [
    [{ deltas: { pass: 2, fail: 0, skip: 1 }, complete: false, duration: 2000 }, '## Test Progress: 2/3 pass, +2 pass, +0 fail, +1 skip (2.0s)\n\n\n'],
    [{ deltas: { pass: 0, fail: 0, skip: 0 }, complete: false, duration: 3750 }, '## Test Progress: 2/3 pass, 1 fail (3.8s)\n\n\n'],
    [{ complete: true, allTests: [one('a', 'pass', { duration: 1.4 })], duration: 1234500 }, `## Test Results: 2 pass, 1 fail, 1 skip (1,234.5s)\n\n✓ a ${clock} (1ms)\n\n`],
  ];
  let all = first;
  for (const [body, section] of rest) {
    await report({ realmName: 'tested', totals: { pass: 2, fail: 1, skip: 1, total: 4 }, recentTests: [], ...body });
    all += section;
    assert.ok(text().endsWith(`---\n\n${all}${FOOTER}`), `${text()}\n!==\n${all}`);
  }
}); // prettier-ignore

test('names that only the documents had are not served', async () => {
  for (const target of ['/daebug?name=x', '/daebug/test-runner.js', '/daebug/discover-tests', '/-daebug', '/-daebug-nothing'])
    assert.equal((await get(target)).status, target === '/daebug?name=x' ? 403 : 404, target);
}); // prettier-ignore

test('health', async () => {
  const { status, body } = await api('GET', '/health');
  assert.equal(status, 200);
  assert.deepEqual(Object.keys(body), ['status', 'version', 'uptimeMs', 'root', 'port', 'realms', 'jobs']);
  assert.deepEqual([body.status, body.root, body.port], ['ok', server.dir, server.port]);
  assert.deepEqual(Object.keys(body.jobs), ['outstanding', 'total', 'failed']);
});

test('the registry as a file', async () => {
  const { status, headers, text } = await get('/daebug.md');
  assert.deepEqual([status, headers['content-type']], [200, 'text/markdown; charset=utf-8']);
  assert.match(text, /^# 👾 Daebug/);
});

test('a realm by the routes for programs', async () => {
  const { body: made } = await api('POST', '/workers/register', { workerName: 'W 1', parentPage: 'p', metadata: {}, languages: ['js'] });
  assert.deepEqual(made, { name: 'W 1', file: 'daebug/w-1.md', pollUrl: '/instances/W%201/jobs/poll' });
  assert.equal((await api('GET', '/instances/W%201')).status, 404);
  assert.equal((await api('GET', '/instances/none')).status, 404);
  assert.equal((await api('GET', made.pollUrl + '?workerId=a&timeout=1')).status, 204);
  const draft = await api('POST', '/instances/W%201/append', { chunk: 'a thought\n\n```js\nopen' });
  assert.deepEqual([draft.status, draft.body], [202, { status: 'draft' }]);
  const closed = await api('POST', '/instances/W%201/append', { agentName: 'ann', chunk: '```\n', metadata: { a: 1 } });
  assert.equal(closed.status, 202);
  const { body: first } = await api('GET', made.pollUrl);
  assert.equal(first.code, 'open');
  const queued = await api('POST', '/instances/W%201/append', { agentName: 'bob', chunk: js('next') });
  assert.deepEqual([queued.status, queued.body.status], [202, 'queued']);
  const ack = await api('POST', '/instances/W%201/jobs/ack', { jobId: first.jobId });
  assert.deepEqual([ack.status, ack.body.jobId], [200, first.jobId]);
  assert.match(ack.body.state, /^(?:dispatched|started)$/);
  const done = await api('POST', `/instances/W%201/jobs/${first.jobId}/result`, { ok: true, value: 1, durationMs: 5 });
  assert.deepEqual([done.status, done.body], [200, { status: 'ok' }]);
  assert.equal((await api('POST', `/instances/W%201/jobs/${first.jobId}/result`, { ok: true })).status, 409);
  assert.equal((await api('POST', '/instances/W%201/jobs/9-zzzz/result', { ok: true })).status, 409);
  const { status, headers, body } = await api('GET', '/instances/W%201');
  assert.equal(status, 200);
  assert.ok(headers.etag);
  assert.match(headers['content-type'], /^text\/markdown/);
  assert.equal(body, read(server.dir, 'daebug/w-1.md'));
  const { body: second } = await api('GET', `/-daebug-api${made.pollUrl}`);
  assert.deepEqual([second.code, second.agent, second.language], ['next', 'bob', 'js']);
  const background = await api('POST', '/instances/W%201/background', { events: [{ type: 'console', message: 'joins' }] });
  assert.equal(background.status, 200);
  assert.doesNotMatch(read(server.dir, 'daebug/w-1.md'), /joins/);
  await api('POST', `/instances/W%201/jobs/${second.jobId}/result`, { ok: true, value: 2 });
  assert.match(read(server.dir, 'daebug/w-1.md'), /```JSON\n2\n```\n##### ☑️console\.log\n```Text console\.log\njoins\n/);
  await api('POST', '/instances/W%201/background', { events: [{ type: 'console', message: 'alone' }] });
  assert.match(read(server.dir, 'daebug/w-1.md'), /### 🗣️w-1 background at [\d:]+\n##### ☑️console\.log\n```Text console\.log\nalone\n/);
  // A job that goes out in an answer without a body would be gone.
  await api('POST', '/instances/W%201/append', { chunk: js('for GET') });
  assert.equal((await raw(server.port, { method: 'HEAD', path: made.pollUrl })).status, 405);
  const { body: third } = await api('GET', made.pollUrl);
  assert.equal(third.code, 'for GET');
  // As large as a result may be, by way of its page.
  const value = 'x'.repeat(2 << 20);
  assert.equal((await api('POST', '/workers/W%201/message', { type: 'result', jobId: third.jobId, ok: true, value })).status, 200);
  assert.ok(read(server.dir, 'daebug/w-1.md').includes(value));
  assert.equal((await api('POST', '/workers/W%201/heartbeat', { state: 'idle' })).status, 200);
  assert.equal((await api('POST', '/workers/none/heartbeat', {})).status, 404);
}); // prettier-ignore

test('tests by the routes for programs', async () => {
  await api('POST', '/workers/register', { workerName: 'runner' });
  const { status, body } = await api('POST', '/tests/run', { instance: 'runner', files: ['a.test.js', 'b/*.js'], timeout: 5000 });
  assert.equal(status, 202);
  assert.ok(body.runId && body.jobId);
  const { body: job } = await api('GET', '/instances/runner/jobs/poll');
  assert.equal(job.jobId, body.jobId);
  assert.equal(job.code, `(await import('/-daebug-node:test.js')).run({files:["a.test.js","b/*.js"],timeout:5000})`);
  assert.equal((await api('POST', '/tests/run', { instance: 'none', files: [] })).status, 404);
}); // prettier-ignore

test('only JSON to the routes for programs', async () => {
  await api('POST', '/workers/register', { workerName: 'json' });
  const send = (headers, body) => get('/instances/json/append', { method: 'POST', headers, body });
  assert.equal((await send({ 'content-type': 'text/plain' }, '{"chunk":"x"}')).status, 415);
  assert.equal((await send({}, '{"chunk":"x"}')).status, 415);
  assert.equal((await send({ 'content-type': 'application/json' }, '{')).status, 400);
  assert.equal((await send({ 'content-type': 'application/json; charset=utf-8' }, '{"chunk":"x"}')).status, 202);
  assert.equal((await send({ 'content-type': 'application/json' }, '{"chunk":1}')).status, 400);
  for (const [method, target] of [['POST', '/health'], ['DELETE', '/instances'], ['PATCH', '/instances/json'], ['GET', '/workers/register'], ['GET', '/tests/run']])
    assert.equal((await get(target, { method })).status, 405, target);
}); // prettier-ignore

test('a name is never a path', async () => {
  for (const name of ['..%2f..%2fetc%2fpasswd', '..', 'daebug.md', '%2e%2e', 'first'])
    assert.ok([400, 404].includes((await get(`/instances/${name}`)).status), name);
});

test('who may call', async () => {
  const channel = '/-daebug-channel?name=pg';
  const post = (headers, target = channel) =>
    get(target, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: '{"ok":true}' });
  const own = `localhost:${server.port}`;
  for (const host of ['localhost', own, `127.0.0.1:${server.port}`, `[::1]:${server.port}`, 'LOCALHOST'])
    assert.equal((await get('/health', { headers: { host } })).status, 200, host);
  for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.nip.io', '10.0.0.1', '0.0.0.0'])
    assert.ok([403, 421].includes((await get('/health', { headers: { host } })).status), host);
  for (const target of [channel, '/workers/register', '/-daebug-test-progress', '/-daebug-discover-tests']) {
    assert.equal((await post({ origin: 'http://evil.example' }, target)).status, 403, target);
    assert.equal((await post({ origin: 'null' }, target)).status, 403, target);
    assert.equal((await post({ 'sec-fetch-site': 'cross-site' }, target)).status, 403, target);
  }
  assert.equal((await post({ host: own, origin: `http://${own}`, 'sec-fetch-site': 'same-origin' })).status, 200);
  assert.equal((await get(channel, { headers: { origin: 'http://evil.example' } })).status, 403);
}); // prettier-ignore

test('too much', async () => {
  const size = (target, bytes) =>
    get(target, { method: 'POST', headers: { 'content-type': 'application/json' }, body: `{"chunk":"${'x'.repeat(bytes)}"}` })
      .then(({ status }) => status)
      .catch(({ code }) => code);
  assert.ok([413, 'EPIPE', 'ECONNRESET'].includes(await size('/workers/register', 1 << 20)));
  assert.equal(await size('/-daebug-channel?name=pg', 2 << 20), 200);
  assert.ok([413, 'EPIPE', 'ECONNRESET'].includes(await size('/-daebug-channel?name=pg', 17 << 20)));
  assert.equal((await get('/health')).status, 200);
}); // prettier-ignore

// ---- files

const types = {
  'a.html': 'text/html; charset=utf-8', 'a.htm': 'text/html; charset=utf-8', 'a.svg': 'image/svg+xml; charset=utf-8',
  'a.js': 'application/javascript; charset=utf-8', 'a.mjs': 'application/javascript; charset=utf-8', 'a.cjs': 'application/javascript; charset=utf-8',
  'a.ts': 'text/typescript; charset=utf-8', 'a.css': 'text/css; charset=utf-8', 'a.json': 'application/json; charset=utf-8', 'a.md': 'text/markdown; charset=utf-8',
  'a.markdown': 'text/markdown; charset=utf-8', 'a.txt': 'text/plain; charset=utf-8', 'a.csv': 'text/csv; charset=utf-8', 'a.rst': 'text/x-rst; charset=utf-8',
  'a.wasm': 'application/wasm', 'a.png': 'image/png', 'a.jpg': 'image/jpeg', 'a.jpeg': 'image/jpeg', 'a.gif': 'image/gif', 'a.webp': 'image/webp',
  'a.ico': 'image/x-icon', 'a.m4a': 'audio/mp4', 'a.mov': 'video/quicktime', 'a.mkv': 'video/x-matroska', 'a.avi': 'video/x-msvideo', 'a.flv': 'video/x-flv',
  'a.woff2': 'font/woff2', 'a.zip': 'application/zip', 'a.gz': 'application/gzip', 'a.tar': 'application/x-tar', 'a.pdf': 'application/pdf',
  'a.webmanifest': 'application/manifest+json; charset=utf-8', 'a.xyz': 'application/octet-stream', noextension: 'application/octet-stream',
  'A.PNG': 'image/png',
}; // prettier-ignore
test('types of files', async () => {
  for (const [name, type] of Object.entries(types)) {
    write(server.dir, `types/${name}`, 'x');
    const { status, headers } = await get(`/types/${name}`);
    assert.deepEqual([status, headers['content-type']], [200, type], name);
    assert.equal(headers['cache-control'] !== undefined, name === 'a.js', name);
  }
});

test('only .html pages get the client', async () => {
  for (const [name, gets] of Object.entries({ 'p.html': true, 'p.HTML': false, 'p.htm': false, 'p.xhtml': false, 'p.txt': false })) {
    write(server.dir, name, '<body></body>');
    assert.equal((await get(`/${name}`)).text.includes('<script'), gets, name);
  }
}); // prettier-ignore

test('bytes as they are', async () => {
  const bytes = Buffer.from(Array.from({ length: 70_000 }, (_, i) => (i * 7) & 255));
  fs.writeFileSync(path.join(server.dir, 'bytes.bin'), bytes);
  const got = Buffer.from(await (await fetch(`${server.url}/bytes.bin`)).arrayBuffer());
  assert.ok(got.equals(bytes));
  // JSON that is no import map, even if it is not in UTF-8.
  const latin = Buffer.from('{ "name": "\xFC" }\n', 'latin1');
  fs.writeFileSync(path.join(server.dir, 'latin.json'), latin);
  assert.ok(Buffer.from(await (await fetch(`${server.url}/latin.json`)).arrayBuffer()).equals(latin));
});

test('parts of files', async () => {
  fs.writeFileSync(path.join(server.dir, 'film.mp4'), '0123456789');
  const part = async (range, headers) => {
    const answer = await raw(server.port, { path: '/film.mp4', headers: { range, ...headers } });
    return [answer.status, answer.headers['content-range'], answer.text];
  };
  assert.deepEqual(await part('bytes=2-4'), [206, 'bytes 2-4/10', '234']);
  assert.deepEqual(await part('bytes=7-'), [206, 'bytes 7-9/10', '789']);
  assert.deepEqual(await part('bytes=-3'), [206, 'bytes 7-9/10', '789']);
  assert.deepEqual(await part('bytes=-30'), [206, 'bytes 0-9/10', '0123456789']);
  assert.deepEqual(await part('bytes=5-99'), [206, 'bytes 5-9/10', '56789']);
  assert.deepEqual(await part('bytes=10-'), [416, 'bytes */10', '']);
  // What is no range of one part, or may be of another file, is not looked at.
  for (const range of ['bytes=-', 'bytes=4-2', 'bytes=0-1,3-4', 'lines=1-2', 'bytes=a-b'])
    assert.deepEqual(await part(range), [200, undefined, '0123456789'], range);
  assert.deepEqual(await part('bytes=2-4', { 'if-range': '"x"' }), [200, undefined, '0123456789']);
});

test('what is not to be had', async () => {
  write(server.dir, '.env', 'SECRET');
  write(server.dir, '.env.local', 'SECRET');
  write(server.dir, '.git/config', 'SECRET');
  write(server.dir, 'sub/.hidden/x.txt', 'SECRET');
  fs.symlinkSync('/etc/passwd', path.join(server.dir, 'link.txt'));
  fs.symlinkSync('/etc', path.join(server.dir, 'etc'));
  const targets = ['/.env', '/.env.local', '/%2eenv', '/.git/config', '/sub/.hidden/x.txt', '/link.txt', '/etc/passwd', '/../../etc/passwd', '/..%2f..%2fetc%2fpasswd', '/%2e%2e/%2e%2e/etc/passwd', '/a%00b', '/a\\b', '/%5c..%5c', '/%252e%252e/etc/passwd', '/%zz', '/nothing.txt', `/${'x'.repeat(5000)}`];
  for (const target of targets) {
    const { status, text } = await get(target);
    assert.ok(status === 400 || status === 404, `${target} ${status}`);
    assert.doesNotMatch(text, /SECRET|root:/);
  }
  assert.deepEqual(await get('/nothing.txt').then(({ status, text }) => [status, text]), [404, 'Not found']);
  assert.match(server.stdout, /👾𝟰𝟬𝟰 \/nothing\.txt\n/);
}); // prettier-ignore

test('a request target in full', async () => {
  write(server.dir, 'full.txt', 'full');
  const { status, text } = await get(`http://localhost:${server.port}/full.txt?x#y`);
  assert.deepEqual([status, text], [200, 'full']);
});

test('nothing stops a client that says nothing', async () => {
  const request = http.request({ host: '127.0.0.1', port: server.port, path: '/health', method: 'POST' });
  request.on('error', () => undefined);
  request.flushHeaders();
  assert.equal((await get('/health')).status, 200);
  request.destroy();
});
