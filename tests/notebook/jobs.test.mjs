// Requests and replies, through files and HTTP.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { append, directory, EMPTY, FOOTER, js, read, Realm, serve, until, write } from './support.mjs';

const CLOCK = '\\d\\d:\\d\\d:\\d\\d';
const idle = () => new Promise((resolve) => setImmediate(resolve));

test('a block that is appended runs and its result is written', async (t) => {
  const dir = directory(t, { 'daebug/pg.md': EMPTY });
  const realm = new Realm(await serve(t, dir));
  const work = realm.job();
  append(dir, js('1+1'));
  const { code, id } = await work;
  assert.equal(code, '1+1');
  assert.match(id, /^[A-Za-z0-9_-]{1,64}$/);
  assert.match(
    read(dir),
    new RegExp(
      `^# T\n\n\n### 🗣️agent to pg at ${CLOCK}\n\`\`\`JS\n1\\+1\n\`\`\`\n\n#### 👍pg to agent at ${CLOCK}\nexecuting \\(0s\\)\n\n${FOOTER}$`,
    ),
  );
  assert.deepEqual(await realm.post({ ok: true, value: 2, jobId: id }), { status: 200, text: 'ok' });
  assert.match(
    read(dir),
    new RegExp(
      `^# T\n\n\n### 🗣️agent to pg at ${CLOCK}\n\`\`\`JS\n1\\+1\n\`\`\`\n\n#### 👍pg to agent at ${CLOCK} \\([\\d.]+m?s\\)\n\`\`\`JSON\n2\n\`\`\`\n\n${FOOTER}$`,
    ),
  );
  assert.match(
    read(dir, 'daebug.md'),
    /^# 👾 Daebug remote debugging REPL started \d{1,2}:\d\d:\d\d [AP]M\n> /,
  );
  await until(() =>
    /^\* \[pg\]\(daebug\/pg\.md\) \(http:\/\/page\/\) at \d{1,2}:\d\d:\d\d [AP]M: live$/m.test(
      read(dir, 'daebug.md'),
    ),
  );
});

test('the directory and the log may come later', async (t) => {
  const dir = directory(t);
  const realm = new Realm(await serve(t, dir));
  const work = realm.job();
  await until(() => read(dir, 'daebug.md').includes('[pg]'));
  assert.equal(fs.existsSync(path.join(dir, 'daebug')), false);
  write(dir, 'daebug/pg.md', js('late'));
  assert.equal((await work).code, 'late');
  assert.match(read(dir), /^# pg Session\n\n[^]*\n## Short Guide\n\n[^]*\n---\n\n### 🗣️agent to pg at /);
  await realm.post({ ok: true });
  assert.match(read(dir), /```JSON\nundefined\n```\n/);
});

test('editors that save by renaming are followed', async (t) => {
  const dir = directory(t, { 'daebug/pg.md': EMPTY });
  const realm = new Realm(await serve(t, dir));
  for (const code of ['first', 'second', 'third']) {
    const work = realm.answer('done');
    const text = read(dir) + js(code);
    write(dir, 'daebug/pg.md.new', text);
    fs.renameSync(path.join(dir, 'daebug/pg.md.new'), path.join(dir, 'daebug/pg.md'));
    assert.equal(await work, code);
  }
  assert.equal(read(dir).match(/```JSON\ndone\n/g).length, 3);
});

test('what is typed while a job runs is kept and runs next', async (t) => {
  const dir = directory(t, { 'daebug/pg.md': EMPTY + js('one') });
  const realm = new Realm(await serve(t, dir));
  const first = await realm.job();
  append(dir, `A thought.\n\n${js('two')}`);
  await realm.post({ ok: true, value: 1, jobId: first.id });
  assert.match(read(dir), /A thought\./);
  assert.equal(await realm.answer(2), 'two');
  assert.match(read(dir), /```JSON\n1\n```[^]*A thought\.[^]*```JS\ntwo\n```[^]*```JSON\n2\n```/);
});

test('many writers lose nothing', async (t) => {
  const dir = directory(t, { 'daebug/pg.md': EMPTY });
  const realm = new Realm(await serve(t, dir));
  const jobs = 12;
  const answering = (async () => {
    for (let i = 0; i < jobs; i++) await realm.answer((code) => `=${code}`);
  })();
  for (let i = 0; i < jobs; i++) {
    append(dir, js(`code${i}`));
    await realm.post({ type: 'background-flush', events: [{ type: 'console', message: `note${i}` }] });
    await idle();
  }
  await answering;
  const text = read(dir);
  for (let i = 0; i < jobs; i++) {
    assert.equal(text.split(`\n=code${i}\n`).length, 2, `result ${i}`);
    assert.equal(text.split(`\nnote${i}\n`).length, 2, `note ${i}`);
  }
});

test('a request that is added the moment the reply appears is seen', async (t) => {
  const dir = directory(t, { 'daebug/pg.md': EMPTY });
  const realm = new Realm(await serve(t, dir));
  const jobs = 20;
  const answering = (async () => {
    for (let i = 0; i < jobs; i++) await realm.answer((code) => `=${code}`);
  })();
  for (let i = 0; i < jobs; i++) {
    append(dir, js(`code${i}`));
    while (!read(dir).includes(`\n=code${i}\n`)) await idle();
  }
  await answering;
});

test('errors, events and odd values', async (t) => {
  const dir = directory(t, { 'daebug/pg.md': EMPTY + js('x') });
  const realm = new Realm(await serve(t, dir));
  const { id } = await realm.job();
  const backgroundEvents = Array.from({ length: 12 }, (_, i) => ({
    type: 'console',
    level: 'log',
    message: `m${i}`,
  }));
  await realm.post({ ok: false, error: 'Error: boom\n    at x', backgroundEvents, jobId: id });
  assert.match(
    read(dir),
    /#### 🚫pg to agent at [\d:]+ \(\d+ms\)\n```Error\nError: boom\n {4}at x\n```\n##### ☑️console\.log\n```Text console\.log\nm0\n```\n##### ☑️console\.log\n```Text console\.log\nm1\n```\n\n\.\.\. \(2 more background events omitted\) \.\.\.\n\n##### ☑️console\.log\n```Text console\.log\nm4\n/,
  );
});

test('what is no file in the place of a log does not keep the log from coming back', async (t) => {
  const dir = directory(t, { 'daebug/pg.md/inside': '' });
  const server = await serve(t, dir);
  const realm = new Realm(server);
  await realm.poll(1);
  const flush = { type: 'background-flush', events: [{ type: 'console', message: 'm' }] };
  assert.equal((await realm.post(flush)).status, 500);
  fs.rmSync(path.join(dir, 'daebug/pg.md'), { recursive: true });
  write(dir, 'daebug/pg.md', EMPTY + js('back'));
  assert.equal(await realm.answer(1), 'back');
});

test('a log with an own spelling is the log', async (t) => {
  const dir = directory(t, { 'daebug/Test-Page-123.md': EMPTY });
  const server = await serve(t, dir);
  const realm = new Realm(server, 'Test@Page#123');
  const work = realm.answer(1);
  append(dir, js('here'), 'daebug/Test-Page-123.md');
  assert.equal(await work, 'here');
  assert.deepEqual(fs.readdirSync(path.join(dir, 'daebug')), ['Test-Page-123.md']);
});

test('a file that is a link stays one, inside of the root', async (t) => {
  const dir = directory(t, { 'notes/real.md': EMPTY, 'daebug/x': '' });
  fs.symlinkSync('../notes/real.md', path.join(dir, 'daebug/pg.md'));
  const realm = new Realm(await serve(t, dir));
  const work = realm.answer(5);
  append(dir, js('linked'), 'notes/real.md');
  assert.equal(await work, 'linked');
  assert.match(read(dir, 'notes/real.md'), /```JSON\n5\n/);
  assert.ok(fs.lstatSync(path.join(dir, 'daebug/pg.md')).isSymbolicLink());
});

test('a link that leaves the root is never written', async (t) => {
  const outside = directory(t, { 'secret.md': EMPTY + js('stolen') });
  const dir = directory(t, { 'daebug/x': '' });
  fs.symlinkSync(path.join(outside, 'secret.md'), path.join(dir, 'daebug/pg.md'));
  const server = await serve(t, dir);
  const realm = new Realm(server);
  const poll = realm.job();
  poll.catch(() => undefined);
  assert.equal(
    (await realm.post({ type: 'background-flush', events: [{ type: 'console', message: 'x' }] })).status,
    200,
  );
  assert.equal((await fetch(`${server.url}/daebug/pg.md`)).status, 404);
  assert.equal(read(outside, 'secret.md'), EMPTY + js('stolen'));
  await server.stop();
});

test('an editor that still writes to the old file is heard', async (t) => {
  const dir = directory(t, { 'daebug/pg.md': EMPTY });
  const server = await serve(t, dir);
  const realm = new Realm(server);
  const old = fs.openSync(path.join(dir, 'daebug/pg.md'), 'a');
  const work = realm.answer(1);
  fs.writeSync(old, js('first'));
  await work;
  await until(() => read(dir).includes('```JSON\n1\n'));
  fs.writeSync(old, 'words that came late\n');
  fs.closeSync(old);
  await until(() => read(dir).includes('words that came late'));
  assert.match(read(dir), /page\.\n\n\nwords that came late\n$/);
});
