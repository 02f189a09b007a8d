// Names of realms, of their files, and the registry.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { EMPTY, js, raw, read, Realm, shared, until, write } from './support.mjs';

const server = shared({ before, after });
const post = (name, body) =>
  fetch(server.url + name, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const register = async (workerName) => {
  const response = await post('/workers/register', { workerName });
  return response.status === 200 ? (await response.json()).file : response.status;
};
const hashed = (name) => `daebug/realm-${createHash('sha256').update(name).digest('hex').slice(0, 8)}.md`;

const files = {
  'Test@Page#123': 'daebug/test-page-123.md',
  'page.example.com': 'daebug/page-example-com.md',
  'test-🚀-name': 'daebug/test-name.md',
  '12-moss-1234-56': 'daebug/12-moss-1234-56.md',
  'a__b  c': 'daebug/a-b-c.md',
  '-x-': 'daebug/x.md',
  ÄÖü9: 'daebug/9.md',
  '---': hashed('---'),
  '!@#': hashed('!@#'),
  '../../etc/passwd': 'daebug/etc-passwd.md',
  'a/b': 'daebug/a-b-2.md',
  'A b': 'daebug/a-b-3.md',
  'a-b': 'daebug/a-b-4.md',
  ['n'.repeat(200)]: `daebug/${'n'.repeat(200)}.md`,
};
test('files of names', async () => {
  await register('a-b-');
  for (const [name, file] of Object.entries(files)) assert.equal(await register(name), file, name);
  for (const [name, file] of Object.entries(files)) assert.equal(await register(name), file, `${name} again`);
  assert.deepEqual(fs.readdirSync(path.join(server.dir, 'daebug')), ['first.md']);
});

test('names that are refused', async () => {
  const before = read(server.dir, 'daebug.md');
  for (const name of ['n'.repeat(201), 'ü'.repeat(101), 'a\nb', 'a\rb', 'a\0b', 'a\u007fb', 'a\u2028b', 'a\u2029b', '\t']) {
    const query = `/-daebug-channel?name=${encodeURIComponent(name)}&url=x`;
    assert.equal((await raw(server.port, { path: query })).status, 400, JSON.stringify(name));
    assert.equal((await raw(server.port, { method: 'POST', path: query, body: '{"ok":true}' })).status, 400);
    assert.equal(await register(name), 400, JSON.stringify(name));
  }
  assert.equal(await register(''), 400);
  for (const query of ['', '?url=x', '?name=', '?name=&url=x'])
    for (const method of ['GET', 'POST']) {
      const body = method === 'POST' ? '{}' : undefined;
      const { status, text } = await raw(server.port, { method, path: `/-daebug-channel${query}`, body });
      assert.deepEqual([status, text], [400, 'missing name'], method + query);
    }
  assert.equal(read(server.dir, 'daebug.md').includes('%%SHUTDOWN%%\n'), before.includes('%%SHUTDOWN%%\n'));
}); // prettier-ignore

const entry = async (name, url, line) => {
  const realm = new Realm(server, name, url);
  const controller = new AbortController();
  fetch(realm.endpoint, { signal: controller.signal }).catch(() => undefined);
  const found = await until(() =>
    read(server.dir, 'daebug.md')
      .split('\n')
      .find((text) => text.startsWith(line[0]) && text.endsWith(line[1])),
  );
  controller.abort();
  assert.match(found.slice(line[0].length, -line[1].length), /^ at (?:1[0-2]|[1-9]):\d\d:\d\d [AP]M: $/);
};
test('lines of the registry', async () => {
  await entry('plain', 'http://localhost:1/index.html?a=b#c', [
    '* [plain](daebug/plain.md) (http://localhost:1/index.html?a=b#c)',
    'live',
  ]);
  await entry('odd [x](y)\\', 'http://x/(a)[b]\\', [
    '* [odd \\[x\\]\\(y\\)\\\\](daebug/odd-x-y.md) (http://x/\\(a\\)\\[b\\]\\\\)',
    'live',
  ]);
  await entry('inject', 'http://x/\n%%SHUTDOWN%%\n', [
    '* [inject](daebug/inject.md) (http://x/ %%SHUTDOWN%% )',
    'live',
  ]);
});

test('the registry says what is there', async () => {
  const text = read(server.dir, 'daebug.md');
  assert.match(
    text,
    /^# 👾 Daebug remote debugging REPL started (?:1[0-2]|[1-9]):\d\d:\d\d [AP]M\n> [^\n]+\n\n[^]+\n\n\n## Active Sessions\n\n(?:\* \[[^\n]+\n)+\n## How to Use\n\n[^]+\n## Restart\n\n[^]*`%%SHUTDOWN%%`/,
  );
  assert.doesNotMatch(text, /^\s*%%SHUTDOWN%%\s*$/m);
});

test('the state of a realm while it works, and after it', async () => {
  write(server.dir, 'daebug/busy.md', EMPTY + js('1'));
  const realm = new Realm(server, 'busy');
  const { id } = await realm.job();
  const line = (state) =>
    until(() => new RegExp(`^\\* \\[busy\\].*: ${state}$`, 'm').test(read(server.dir, 'daebug.md')));
  await line('executing');
  await realm.post({ ok: true, value: 1, jobId: id });
  await line('live');
});

test('whoever was seen last is first', async () => {
  for (const name of ['order-a', 'order-b', 'order-a']) {
    const was = Date.now();
    await until(() => Date.now() > was + 5);
    await new Realm(server, name).poll(1);
  }
  await until(() => {
    const text = read(server.dir, 'daebug.md');
    return text.indexOf('[order-a]') > 0 && text.indexOf('[order-a]') < text.indexOf('[order-b]');
  });
});

test('nothing is left beside the registry', () => {
  assert.deepEqual(
    fs.readdirSync(server.dir).filter((name) => name.startsWith('.')),
    [],
  );
});
