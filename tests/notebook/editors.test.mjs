// What editors, workers without a network and watchers use: PUT, messages, events, metrics.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { EMPTY, js, raw, read, Realm, serve, directory, shared, until, write } from './support.mjs';

const server = shared({ before, after });
const call = async (method, name, body, headers) => {
  const json = body !== undefined && typeof body !== 'string';
  const answer = await raw(server.port, {
    method,
    path: name,
    headers: { ...(json && { 'content-type': 'application/json' }), ...headers },
    body: json ? JSON.stringify(body) : body,
  });
  return {
    ...answer,
    body: /json/.test(answer.headers['content-type'] ?? '') ? JSON.parse(answer.text) : answer.text,
  };
};
const put = (text, headers, name = '/instances/ed') => call('PUT', name, text, headers);

test('an editor saves what it has read', async () => {
  await new Realm(server, 'ed').poll(1);
  assert.equal((await put('x', {})).status, 428);
  assert.equal((await put('x', { 'if-match': '"a"' })).status, 412);
  assert.equal((await put('x', { 'if-match': '*' })).status, 412);
  const made = await put(EMPTY, { 'if-none-match': '*' });
  assert.equal(made.status, 201);
  assert.equal(read(server.dir, 'daebug/ed.md'), EMPTY);
  assert.equal((await put('x', { 'if-none-match': '*' })).status, 412);
  const { headers } = await call('GET', '/instances/ed');
  assert.equal(headers.etag, made.headers.etag);
  const saved = await put(EMPTY + js('from an editor'), { 'if-match': `"other", ${headers.etag}` });
  assert.deepEqual([saved.status, saved.body], [200, { status: 'ok' }]);
  // Whoever has the older one is told what it is now.
  const late = await put('older', { 'if-match': headers.etag });
  assert.deepEqual([late.status, late.headers.etag], [412, saved.headers.etag]);
  const realm = new Realm(server, 'ed');
  const { code, id } = await realm.job();
  assert.equal(code, 'from an editor');
  assert.equal((await put('while it runs', { 'if-match': saved.headers.etag })).status, 412);
  await realm.post({ ok: true, value: 1, jobId: id });
  assert.equal((await put('x', { 'if-match': '*' }, '/instances/nobody')).status, 404);
  assert.equal((await put('x', { 'if-match': '*', origin: 'http://evil.example' })).status, 403);
  assert.deepEqual(fs.readdirSync(path.join(server.dir, 'daebug')).sort(), ['ed.md', 'first.md']);
}); // prettier-ignore

test('a large log is saved, a larger one not', async () => {
  await new Realm(server, 'large').poll(1);
  const text = '# T\n'.padEnd(2 << 20, 'x');
  assert.equal((await put(text, { 'if-none-match': '*' }, '/instances/large')).status, 201);
  assert.equal(read(server.dir, 'daebug/large.md'), text);
  const over = await put('x'.repeat(17 << 20), { 'if-match': '*' }, '/instances/large').catch(
    ({ code }) => code,
  );
  assert.ok(over.status === 413 || ['EPIPE', 'ECONNRESET'].includes(over));
  assert.equal(read(server.dir, 'daebug/large.md'), text);
});

test('a link that leaves the root is not saved to', async (t) => {
  const outside = directory(t, { 'secret.md': 'secret' });
  await new Realm(server, 'linked').poll(1);
  fs.symlinkSync(path.join(outside, 'secret.md'), path.join(server.dir, 'daebug/linked.md'));
  assert.equal((await put('x', { 'if-match': '*' }, '/instances/linked')).status, 403);
  assert.equal(read(outside, 'secret.md'), 'secret');
  fs.rmSync(path.join(server.dir, 'daebug/linked.md'));
});

test('a worker whose page speaks for it', async () => {
  write(server.dir, 'daebug/proxied.md', EMPTY + js('1'));
  const realm = new Realm(server, 'proxied');
  const job = await realm.poll(2000);
  const tell = (message, name = 'proxied') => call('POST', `/workers/${name}/message`, message);
  assert.equal((await tell({ ok: true }, 'nobody')).status, 404);
  assert.equal((await tell({ type: 'heartbeat' })).status, 200);
  assert.equal((await tell({ type: 'nonsense' })).status, 400);
  const event = { type: 'console', message: 'so far' };
  assert.equal((await tell({ type: 'job-progress', jobId: job.jobId, backgroundEvents: [event] })).status, 200);
  assert.match(read(server.dir, 'daebug/proxied.md'), /so far\n```\nexecuting \(/);
  assert.equal((await tell({ type: 'result', jobId: '9-zz', ok: true })).status, 409);
  assert.deepEqual((await tell({ type: 'result', jobId: job.jobId, ok: true, value: 'v' })).body, { status: 'ok' });
  assert.match(read(server.dir, 'daebug/proxied.md'), /```JSON\nv\n```/);
  assert.equal((await tell({ type: 'background-flush', events: [{ type: 'console', message: 'alone' }] })).status, 200);
  assert.match(read(server.dir, 'daebug/proxied.md'), /background at [\d:]+\n[^]*alone/);
  assert.equal((await tell({ type: 'worker-timeout', duration: 7 })).status, 200);
  assert.match(read(server.dir, 'daebug/proxied.md'), /Worker unresponsive for 7ms/);
}); // prettier-ignore

test('metrics', async () => {
  const { status, headers, text } = await call('GET', '/metrics');
  assert.deepEqual([status, headers['content-type']], [200, 'text/plain; version=0.0.4; charset=utf-8']);
  const samples = new Map();
  let typed = '';
  for (const line of text.trimEnd().split('\n')) {
    const type = /^# TYPE (\S+) (?:gauge|counter|summary)$/.exec(line);
    if (type) typed = type[1];
    else if (!line.startsWith('# HELP ')) {
      const [, name, labels = '', value] = /^(\w+)(\{\w+="[^"\\]*"\})? (-?[\d.]+)$/.exec(line);
      assert.ok(name.startsWith(typed), line);
      samples.set(name + labels, Number(value));
    }
  }
  assert.ok(samples.get('daebug_uptime_seconds') > 0);
  assert.ok(samples.get('daebug_jobs_total') >= 2);
  assert.equal(samples.get('daebug_job_duration_seconds_count'), samples.get('daebug_jobs_total'));
  assert.ok(samples.get('daebug_events_total{event="job.finished"}') >= 2);
  assert.ok(samples.get('daebug_realms{state="live"}') >= 2);
  write(server.dir, 'metrics', 'a file of that name');
  assert.equal((await call('GET', '/metrics')).text, 'a file of that name');
  assert.match((await call('GET', '/-daebug-api/metrics')).text, /^# HELP /);
});

test('events as they happen', async () => {
  const aborter = new AbortController();
  const response = await fetch(`${server.url}/-daebug-admin/events`, { signal: aborter.signal });
  assert.match(response.headers.get('content-type'), /^text\/event-stream/);
  const events = [];
  const reading = (async () => {
    let text = '';
    for await (const chunk of response.body) {
      text += Buffer.from(chunk).toString();
      for (let cut; (cut = text.indexOf('\n\n')) >= 0; text = text.slice(cut + 2)) {
        const match = /^event: (\w+)\ndata: (.*)$/.exec(text.slice(0, cut));
        if (match) events.push([match[1], JSON.parse(match[2])]);
      }
    }
  })().catch(() => undefined);
  await until(() => events.some(([name, state]) => name === 'state' && state.health.status === 'ok'));
  write(server.dir, 'daebug/watched.md', EMPTY + js('1'));
  await new Realm(server, 'watched').answer(1);
  for (const wanted of ['realm.register', 'job.requested', 'job.dispatched', 'job.finished'])
    await until(() => events.some(([name, data]) => name === 'event' && data.event === wanted && data.realm === 'watched'));
  await until(() => events.some(([name, data]) => name === 'file' && data === 'daebug/watched.md'));
  await until(() => events.some(([name, state]) => name === 'state' && state.realms.some((one) => one.name === 'watched')));
  aborter.abort();
  await reading;
  assert.equal((await raw(server.port, { path: '/-daebug-admin/events', headers: { origin: 'http://evil.example' } })).status, 403);
}); // prettier-ignore

test('the pages that show it need the key', async (t) => {
  const own = await serve(t, directory(t), ['--port', '0', '--api-key', 'sesame']);
  for (const target of ['/-daebug-admin', '/-daebug-admin.js', '/-daebug-notebook?name=x', '/-daebug-admin/events', '/metrics'])
    assert.equal((await raw(own.port, { path: target })).status, 401, target);
  const page = await raw(own.port, { path: '/-daebug-admin?daebug-key=sesame' });
  assert.equal(page.status, 200);
  assert.match(page.headers['content-type'], /^text\/html/);
  const cookie = page.headers['set-cookie'][0].split(';')[0];
  assert.equal((await raw(own.port, { path: '/-daebug-admin.js', headers: { cookie } })).status, 200);
}); // prettier-ignore
