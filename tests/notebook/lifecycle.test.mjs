// From acceptance to end: how jobs wait, are taken back, run late, and what happens to the text around them.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import {
  append,
  EMPTY,
  FOOTER,
  js,
  read,
  Realm,
  serve,
  directory,
  shared,
  until,
  write,
} from './support.mjs';

const server = shared({ before, after }, ['--port', '0', '--job-timeout', '700']);
const CLOCK = '\\d\\d:\\d\\d:\\d\\d';

let number = 0;
/** A realm with a log. */
function open(text = EMPTY) {
  const name = `life-${++number}`;
  const file = `daebug/${name}.md`;
  if (text !== undefined) write(server.dir, file, text.replaceAll('{r}', name));
  const realm = new Realm(server, name);
  return {
    name,
    realm,
    text: () => read(server.dir, file),
    append: (added) => append(server.dir, added.replaceAll('{r}', name), file),
    write: (all) => write(server.dir, file, all.replaceAll('{r}', name)),
    has: (what) => until(() => what.test(read(server.dir, file)), String(what)),
    path: path.join(server.dir, file),
  };
}

test('a job that takes too long', async () => {
  const { name, realm, text, has } = open(EMPTY + js('long'));
  const { id } = await realm.job();
  await has(/#### 🚫/);
  assert.match(
    text(),
    new RegExp(
      `\`\`\`JS\nlong\n\`\`\`\n\n#### 🚫${name} to agent at ${CLOCK} \\((?:7|8|9)\\d\\dms\\)\n\`\`\`Error\njob timed out after 700ms\n\`\`\`\n\n${FOOTER}$`,
    ),
  );
  assert.deepEqual(await realm.post({ ok: true, value: 'late', jobId: id }), { status: 200, text: 'ok' });
  assert.match(
    text(),
    new RegExp(
      `\n\n### 🗣️System at ${CLOCK}\n\`\`\`Text\nlate result for job ${id} \\(\\d+ms\\)\n\`\`\`\n\`\`\`JSON\nlate\n\`\`\`\n\n${FOOTER}$`,
    ),
  );
  assert.equal((await realm.post({ ok: true, value: 'twice', jobId: id })).status, 409);
  assert.doesNotMatch(text(), /twice/);
});

test('after it the realm has failed until it polls', async () => {
  const { name, realm, has } = open(EMPTY + js('long'));
  await realm.job();
  await has(/timed out/);
  const line = (state) =>
    until(() => new RegExp(`^\\* \\[${name}\\].*: ${state}$`, 'm').test(read(server.dir, 'daebug.md')));
  await line('failed');
  await realm.poll(1);
  await line('live');
});

test('a request waits for its realm as long as it takes', async () => {
  const { realm, text } = open();
  await realm.poll(1);
  write(server.dir, `daebug/${realm.name}.md`, EMPTY + js('patient'));
  const other = open(EMPTY + js('x'));
  await other.realm.job();
  await other.has(/timed out/);
  assert.equal(text(), EMPTY + js('patient'));
  assert.equal((await realm.job()).code, 'patient');
});

test('results that belong to no job', async () => {
  const { realm, text } = open();
  await realm.poll(1);
  assert.deepEqual(await realm.post({ ok: true, value: 1 }), { status: 200, text: 'ok' });
  assert.equal((await realm.post({ ok: true, value: 1, jobId: '99' })).status, 409);
  assert.equal((await realm.post({ ok: true, value: 1, jobId: 'a/../b' })).status, 400);
  assert.equal(text(), EMPTY);
  write(server.dir, `daebug/${realm.name}.md`, EMPTY + js('x'));
  const { id } = await realm.job();
  assert.equal((await realm.post({ ok: true, value: 'wrong', jobId: '1-aaaaaaaaaaaaa' })).status, 409);
  assert.doesNotMatch(text(), /wrong/);
  assert.equal((await realm.post({ ok: true, value: 'right', jobId: id })).status, 200);
  assert.match(text(), /right/);
});

test('a client that does not say for which job', async () => {
  const { realm, text } = open(EMPTY + js('x'));
  await realm.job();
  assert.deepEqual(await realm.post({ ok: true, value: 'old client' }), { status: 200, text: 'ok' });
  assert.match(text(), /```JSON\nold client\n```/);
});

test('a job goes out once', async () => {
  const { realm, append, text, has } = open();
  const polls = [0, 1, 2].map(() =>
    fetch(realm.endpoint).then(async (response) => [await response.text(), response.headers.get('x-job-id')]),
  );
  await until(async () => (await (await fetch(`${server.url}/instances`)).json()).some(({ name }) => name === realm.name));
  append(js('once'));
  const got = await Promise.all(polls);
  assert.deepEqual(got.map(([code]) => code).sort(), ['', '', 'once']);
  await realm.post({ ok: true, value: 1, jobId: got.find(([code]) => code)[1] });
  await has(/```JSON\n1\n/);
  assert.equal(text().match(/once/g).length, 1);
}); // prettier-ignore

test('a realm that begins anew', async () => {
  const { realm, has, text } = open(EMPTY + js('reload()'));
  await realm.job();
  const again = realm.job();
  again.catch(() => undefined);
  // The time limit is shorter than the grace: whichever is first, it ends once and does not run again.
  await has(/#### 🚫/);
  append(server.dir, js('next'), `daebug/${realm.name}.md`);
  assert.equal((await again).code, 'next');
  assert.equal(text().match(/```JS\nreload\(\)/g).length, 1);
});

test('a poller that went away has not got it', async () => {
  const { realm, append: add } = open();
  const controller = new AbortController();
  const gone = fetch(realm.endpoint, { signal: controller.signal }).catch(() => 'gone');
  await until(async () => (await (await fetch(`${server.url}/instances`)).json()).some(({ name }) => name === realm.name));
  controller.abort();
  assert.equal(await gone, 'gone');
  add(js('kept'));
  assert.equal((await realm.job()).code, 'kept');
}); // prettier-ignore

test('a request that is taken back', async () => {
  const { name, realm, write: put, text } = open();
  await realm.poll(1);
  const state = async () => {
    const all = await (await fetch(`${server.url}/instances`)).json();
    return all.find((one) => one.name === name).state;
  };
  put(EMPTY + js('no'));
  await until(async () => (await state()) === 'executing');
  put(EMPTY);
  await until(async () => (await state()) === 'live');
  assert.equal(await realm.poll(300), undefined);
  assert.equal(text(), EMPTY);
});

test('a request that is changed before it began', async () => {
  const { realm, write: put } = open();
  await realm.poll(1);
  put(EMPTY + js('before'));
  await until(async () =>
    (await (await fetch(`${server.url}/instances`)).json()).some(
      (one) => one.name === realm.name && one.state === 'executing',
    ),
  );
  put(EMPTY + js('after'));
  await until(async () => (await fetch(`${server.url}/instances/${realm.name}`)).ok);
  const { code, id } = await until(async () => {
    const job = await realm.job();
    return job;
  });
  assert.equal(code, 'after');
  await realm.post({ ok: true, jobId: id });
});

test('several fences, one after the other', async () => {
  const { name, realm, text } = open(
    `${EMPTY}First this:\n\n${js('1')}\nthen that:\n\n${js('2')}\n${js('3')}`,
  );
  for (const value of ['one', 'two', 'three']) await realm.answer(value);
  const shown = text().replace(new RegExp(` at ${CLOCK}(?: \\(\\d+ms\\))?`, 'g'), '');
  const block = (n, value) =>
    `### 🗣️agent to ${name}\n{note}\`\`\`JS\n${n}\n\`\`\`\n\n#### 👍${name} to agent\n\`\`\`JSON\n${value}\n\`\`\`\n`;
  assert.equal(
    shown,
    `# T\n\n\n${block(1, 'one').replace('{note}', 'First this:\n\n')}\n\n${block(2, 'two').replace('{note}', 'then that:\n\n')}\n\n${block(3, 'three').replace('{note}', '')}\n${FOOTER}`,
  );
});

test('notes stay where they are', async () => {
  const { realm, text } = open(`${EMPTY}### 🗣️ann to {r} at 01:02:03\n\nBefore.\n\n${js('1')}\nAfter.\n`);
  await realm.answer('v');
  assert.match(
    text(),
    /### 🗣️ann to \S+ at [\d:]+\n\nBefore\.\n\n```JS\n1\n```\n\nAfter\.\n\n#### 👍\S+ to ann at [\d:]+ \(\d+ms\)\n```JSON\nv\n```\n\n-{70}\n/,
  );
});

test('the footer is gone while it runs', async () => {
  const { realm, text, write: put } = open(EMPTY + js('1'));
  const { id } = await realm.job();
  put(text().slice(0, text().indexOf('-'.repeat(70))));
  await realm.post({ ok: true, value: 'v', jobId: id });
  assert.match(text(), /```JS\n1\n```\n\n#### 👍[^]*```JSON\nv\n```\n\n-{70}\n> Append[^\n]*\n\n\n$/);
  assert.equal(text().match(/> Append your/g).length, 1);
});

test('its place is gone while it runs', async () => {
  const { name, realm, text, write: put } = open(EMPTY + js('1'));
  const { id } = await realm.job();
  put(`# T\n\nall new\n\n${FOOTER}`);
  await realm.post({ ok: true, value: 'v', jobId: id });
  const shown = text().replace(new RegExp(` at ${CLOCK}(?: \\(\\d+ms\\))?`, 'g'), '');
  assert.match(shown, new RegExp(`^# T\n\nall new\n\n### 🗣️agent to ${name}\n\`\`\`JS\n1\n\`\`\`\n\n#### 👍${name} to agent\n\`\`\`JSON\nv\n\`\`\`\n\`\`\`Text\n[^\n]+\n\`\`\`\n\n${FOOTER}$`));
}); // prettier-ignore

test('only the announcement is gone', async () => {
  const { realm, text, write: put } = open(EMPTY + js('1'));
  const { id } = await realm.job();
  put(text().replace(/#### 👍[^\n]*\nexecuting \(0s\)\n\n/, ''));
  await realm.post({ ok: true, value: 'v', jobId: id });
  assert.equal(text().match(/```JS\n1\n/g).length, 1);
  assert.match(text(), /```JS\n1\n```\n\n+#### 👍[^]*```JSON\nv\n```\n\n-{70}\n/);
});

test('a placeholder of long ago is not touched', async () => {
  const old = '#### 👍{r} to agent at 01:01:01\nexecuting (7s)\n\n';
  const { realm, text } = open(`# T\n\n${old}${FOOTER}${js('1')}`);
  await realm.answer('v');
  assert.match(text(), /^# T\n\n#### 👍\S+ to agent at 01:01:01\nexecuting \(7s\)\n\n/);
  assert.match(text(), /```JSON\nv\n```\n\n-{70}\n/);
});

test('the log is gone while it runs', async () => {
  const { realm, path: file, append: add } = open(EMPTY + js('1'));
  const { id } = await realm.job();
  fs.rmSync(file);
  assert.equal((await realm.post({ ok: true, value: 'v', jobId: id })).status, 200);
  assert.equal(fs.existsSync(file), false);
  fs.writeFileSync(file, EMPTY);
  add(js('2'));
  assert.equal((await realm.job()).code, '2');
});

test('line ends of Windows stay', async () => {
  const { realm, text } = open((`# T\n\nA\nB\n\n${FOOTER}` + js('1\n2')).replaceAll('\n', '\r\n'));
  await realm.answer('v');
  assert.doesNotMatch(text(), /[^\r]\n/);
  assert.match(text(), /```JSON\r\nv\r\n```\r\n/);
}); // prettier-ignore

test('what happened so far, while it runs', async () => {
  const dir = directory({ after: (end) => ends.push(end) }, { 'daebug/pg.md': EMPTY + js('1') });
  const own = await serve({ after: (end) => ends.push(end) }, dir);
  const realm = new Realm(own);
  const { id } = await realm.job();
  const event = (message) => ({ type: 'console', message });
  const tell = (message) => realm.post({ type: 'job-progress', ...message });
  assert.equal((await tell({ jobId: 'x-y', backgroundEvents: [] })).status, 409);
  const block = (message) => `##### ☑️console.log\n\`\`\`Text console.log\n${message}\n\`\`\`\n`;
  for (const list of [['a'], ['a', 'b']]) {
    assert.equal((await tell({ jobId: id, backgroundEvents: list.map(event), elapsed: 1 })).status, 200);
    assert.match(
      read(dir),
      new RegExp(`#### 👍pg to agent at ${CLOCK}\n${list.map(block).join('')}executing \\(\\ds\\)\n\n${FOOTER}$`),
    );
  }
  await realm.post({ type: 'background-flush', events: [event('beside')], timestamp: '01:02:03' });
  await realm.post({ ok: true, value: 'v', jobId: id, backgroundEvents: ['a', 'b', 'c'].map(event) });
  const text = read(dir);
  assert.match(text, new RegExp(`\`\`\`JSON\nv\n\`\`\`\n${['a', 'b', 'c'].map(block).join('')}\n${FOOTER}$`));
  assert.equal(text.match(/console\.log\na\n/g).length, 1);
  assert.equal(text.match(/beside/g).length, 1);
  assert.doesNotMatch(text, /executing/);
}); // prettier-ignore
const ends = [];
after(async () => {
  for (const end of ends.reverse()) await end();
});

test('workers that hang', async () => {
  const { name, realm, text } = open(EMPTY + js('1'));
  await realm.job();
  assert.equal((await realm.post({ type: 'worker-timeout', duration: 20500 })).status, 200);
  assert.match(text(), /```Error\nrealm restarted before replying\n```/);
  assert.match(text(), new RegExp(`\n\n### 🗣️System at ${CLOCK}\n\`\`\`Text\nWorker unresponsive for 20500ms, restarting\\.\\.\\.\n\`\`\`\n\n${FOOTER}$`));
  assert.equal((await realm.post({ type: 'worker-init', mainPage: 'p' })).status, 200);
  const unknown = new Realm(server, `never-${name}`);
  assert.equal((await unknown.post({ type: 'worker-timeout', duration: 1 })).status, 200);
  assert.equal(fs.existsSync(path.join(server.dir, `daebug/never-${name}.md`)), false);
}); // prettier-ignore

test('a diagnostic makes the log, but not its directory', async (t) => {
  const dir = directory(t);
  const own = await serve(t, dir);
  const realm = new Realm(own, 'w');
  await realm.poll(1);
  assert.equal((await realm.post({ type: 'worker-timeout', duration: 5 })).status, 500);
  assert.equal(fs.existsSync(path.join(dir, 'daebug')), false);
  fs.mkdirSync(path.join(dir, 'daebug'));
  assert.equal((await realm.post({ type: 'worker-timeout', duration: 5 })).status, 200);
  assert.match(read(dir, 'daebug/w.md'), /^# System Diagnostic\n[^]*\n---\n\n+### 🗣️System at [\d:]+\n```Text\nWorker unresponsive for 5ms, restarting\.\.\.\n```\n\n-{70}\n/);
}); // prettier-ignore
