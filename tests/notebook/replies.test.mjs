// What the server writes for results, errors and events. What JSON makes of values is asked of Node.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { after, before, test } from 'node:test';
import { EMPTY, FOOTER, js, Realm, shared, until, write } from './support.mjs';

const server = shared({ before, after });
const CLOCK = '\\d\\d:\\d\\d:\\d\\d';
const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const clockOf = (iso) => {
  const time = new Date(iso);
  return [time.getHours(), time.getMinutes(), time.getSeconds()]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
};

let number = 0;
/** Runs one job in a log of its own and gives what stands between the reply header and the footer. */
async function reply(body, { log = EMPTY + js('code') } = {}) {
  const name = `reply-${++number}`;
  const file = `${server.dir}/daebug/${name}.md`;
  write(server.dir, `daebug/${name}.md`, log);
  const realm = new Realm(server, name);
  const { id } = await realm.job();
  const text = typeof body === 'string' ? body : JSON.stringify({ ...body, jobId: id });
  const response = await fetch(realm.endpoint, { method: 'POST', body: text });
  assert.deepEqual([response.status, await response.text()], [200, 'ok']);
  const written = fs.readFileSync(file, 'utf8');
  const match = new RegExp(
    `\`\`\`JS\ncode\n\`\`\`\n{2,4}#### (👍|🚫)${name} to agent at ${CLOCK} \\((\\d+ms|\\d+\\.\\ds)\\)\n([^]*?)\n${escape(FOOTER)}$`,
  ).exec(written);
  assert.ok(match, written);
  return { ok: match[1] === '👍', blocks: match[3] };
}

// ---- values

const values = [
  'null', 'true', 'false', '0', '-0', '1', '-1.50', '1e3', '1E-7', '0.1', '123456789012345680000', '1e21', '1e400',
  '-1e-400', '5e-324', '0.000001', '100000000000000000000000', '1.7976931348623157e308', '4.35', '9007199254740993',
  '""', '"text"', '"two\\nlines"', '"\\u00e9\\ud83d\\ude00"', '"```"', '"a\\tb"', '"\\u2028"', '[]', '{}', '[1,2]', '[[],{}]',
  '{"a":1}', '{"b":1,"a":{"c":[1,{"d":null}]}}', '{"2":1,"1":2,"b":3,"-1":4,"01":5}',
  '{"a":"\\u2028\\ud800x\\u0000\\u001f\\"\\\\/"}', '[1.0,1e2,-0]', '{"":{"":""}}', ' {"spaces" : [ 1 , 2 ] } ',
  '{"4294967294":1,"4294967295":2,"0":3}', '[{"x":[{"10":1,"9":{},"a":[],"a":"é\\u0007"}]}]', '["\\ud83d\\ude00 \\u00fc"]',
]; // prettier-ignore
for (const text of values)
  test(`the value ${text}`, { concurrency: true }, async () => {
    const value = JSON.parse(text);
    const shown =
      typeof value === 'object' && value !== null ? JSON.stringify(value, null, 2) : String(value);
    const fence = shown.includes('```') ? '````' : '```';
    const got = await reply(`{"ok":true,"value":${text}}`);
    assert.deepEqual(got, { ok: true, blocks: `${fence}JSON\n${shown}\n${fence}\n` });
  });

test('no value', async () => {
  assert.deepEqual(await reply({ ok: true }), { ok: true, blocks: '```JSON\nundefined\n```\n' });
});
test('a value as text', async () => {
  assert.equal(
    (await reply({ ok: true, valueText: '123n', valueType: 'bigint' })).blocks,
    '```Text\n123n\n```\n',
  );
});

// ---- errors

const errors = {
  '"Error: x\\n    at y"': 'Error: x\n    at y',
  '"words"': 'words',
  '""': '',
  5: '5',
  null: 'null',
  true: 'true',
  '{"message":"m"}': 'm',
  '{"message":"m","stack":"s\\n at t"}': 's\n at t',
};
for (const [text, shown] of Object.entries(errors))
  test(`the error ${text}`, { concurrency: true }, async () => {
    const got = await reply(`{"ok":false,"error":${text}}`);
    assert.deepEqual(got, { ok: false, blocks: `\`\`\`Error\n${shown}\n\`\`\`\n` });
  });
test('no error', async () => {
  assert.deepEqual(await reply({ ok: false }), { ok: false, blocks: '```Error\nundefined\n```\n' });
});
test('the older list of errors', async () => {
  assert.equal(
    (await reply({ ok: true, value: 1, errors: ['one', 'two'] })).blocks,
    '```JSON\n1\n```\n```Error\none\n```\n```Error\ntwo\n```\n',
  );
  const many = Array.from({ length: 11 }, (_, i) => `e${i}`);
  assert.equal(
    (await reply({ ok: true, value: 1, errors: many })).blocks,
    `\`\`\`JSON\n1\n\`\`\`\n\`\`\`Error\ne0\n\`\`\`\n\`\`\`Error\ne1\n\`\`\`\n\n... (1 more background events omitted) ...\n\n${many
      .slice(3)
      .map((e) => `\`\`\`Error\n${e}\n\`\`\`\n`)
      .join('')}`,
  );
  assert.equal(
    (await reply({ ok: true, value: 1, errors: ['e'], backgroundEvents: [{ type: 'x', message: 'm' }] }))
      .blocks,
    '```JSON\n1\n```\n##### 🔢event\n```Text\nm\n```\n',
  );
});

// ---- events

const AT = '2026-03-04T05:06:07.890Z';
const clock = clockOf(AT);
const events = [
  [{ type: 'error', message: 'm' }, '##### 🚫window.onerror\n```Error\nm\n```\n'],
  [{ type: 'error', message: 'm', stack: 's\n at t' }, '##### 🚫window.onerror\n```Error\ns\n at t\n```\n'],
  [{ type: 'error', source: 'window.onerror', message: 'm' }, '##### 🚫window.onerror\n```window.onerror\nm\n```\n'],
  [{ type: 'error', source: 'self.onerror', message: 'm', stack: '' }, '##### 🚫self.onerror\n```self.onerror\nm\n```\n'],
  [{ type: 'error', source: 'unhandledrejection', message: 'm', eventAt: AT }, `##### 🚫unhandledrejection\n\`\`\`unhandledrejection\nm ${clock}\n\`\`\`\n`],
  [{ type: 'console', message: 'm' }, '##### ☑️console.log\n```Text console.log\nm\n```\n'],
  [{ type: 'console', level: 'log', message: '{"a": 1}' }, '##### ☑️console.log\n```JSON console.log\n{"a": 1}\n```\n'],
  [{ type: 'console', level: 'log', message: '12' }, '##### ☑️console.log\n```JSON console.log\n12\n```\n'],
  [{ type: 'console', level: 'log', message: '' }, '##### ☑️console.log\n```Text console.log\n\n```\n'],
  [{ type: 'console', level: 'info', message: 'm' }, '##### ℹ️console.info\n```Text console.info\nm\n```\n'],
  [{ type: 'console', level: 'info', message: 'null' }, '##### ℹ️console.info\n```JSON console.info\nnull\n```\n'],
  [{ type: 'console', level: 'warn', message: 'm' }, '##### 🆘console.warn\n```Text console.warn\nm\n```\n'],
  [{ type: 'console', level: 'warn', message: '[]' }, '##### 🆘console.warn\n```JSON console.warn\n[]\n```\n'],
  [{ type: 'console', level: 'error', message: '{}' }, '##### 🆘console.error\n```Error console.error\n{}\n```\n'],
  [{ type: 'console', level: 'debug', message: 'm' }, '##### 🔢console.debug\n```Text console.debug\nm\n```\n'],
  [{ type: 'console', level: 'debug', message: '"m"' }, '##### 🔢console.debug\n```JSON console.debug\n"m"\n```\n'],
  [{ type: 'console', level: 'trace', message: 'm' }, '##### ☑️console.trace\n```Text console.trace\nm\n```\n'],
  [{ type: 'console', level: 'log', message: 'hi', caller: 'at foo (x:1:2) 3:00:00 PM.123' }, '##### ☑️console.log\n```Text console.log\nat foo (x:1:2) 3:00:00 PM.123\nhi\n```\n'],
  [{ type: 'console', level: 'log', message: 'hi', caller: 'at foo  ', eventAt: AT }, `##### ☑️console.log\n\`\`\`Text console.log\nat foo ${clock}\nhi\n\`\`\`\n`],
  [{ type: 'console', level: 'log', message: '{"a":1}', eventAt: AT }, `##### ☑️console.log\n\`\`\`JSON console.log\n{"a":1} ${clock}\n\`\`\`\n`],
  [{ type: 'console', level: 'log', message: 'one \ntwo', eventAt: AT }, `##### ☑️console.log\n\`\`\`Text console.log\none ${clock}\ntwo\n\`\`\`\n`],
  [{ type: 'console', level: 'log', message: '\ntwo', eventAt: AT }, '##### ☑️console.log\n```Text console.log\n\ntwo\n```\n'],
  [{ type: 'console', level: 'log', message: '```\nx' }, '##### ☑️console.log\n````Text console.log\n```\nx\n````\n'],
  [{ type: 'other', message: 'm' }, '##### 🔢event\n```Text\nm\n```\n'],
  [{ type: 'other', message: 'm', eventAt: AT }, `##### 🔢event\n\`\`\`Text\nm ${clock}\n\`\`\`\n`],
  [{ type: 'console', level: 'log', message: 'm', ts: AT }, '##### ☑️console.log\n```Text console.log\nm\n```\n'],
]; // prettier-ignore
test('each kind of event', async () => {
  for (const [event, block] of events) {
    const got = await reply({ ok: true, value: 1, backgroundEvents: [event] });
    assert.equal(got.blocks, `\`\`\`JSON\n1\n\`\`\`\n${block}`, JSON.stringify(event));
  }
});

const many = (count) => Array.from({ length: count }, (_, i) => ({ type: 'console', message: `m${i}x` }));
const shown = (list) =>
  list.map(({ message }) => `##### ☑️console.log\n\`\`\`Text console.log\n${message}\n\`\`\`\n`).join('');
for (const count of [9, 10, 11, 12, 50])
  test(`${count} events`, async () => {
    const list = many(count);
    const compressed =
      count <= 10
        ? shown(list)
        : `${shown(list.slice(0, 2))}\n... (${count - 10} more background events omitted) ...\n\n${shown(list.slice(-8))}`;
    const got = await reply({ ok: true, value: 1, backgroundEvents: list });
    assert.equal(got.blocks, `\`\`\`JSON\n1\n\`\`\`\n${compressed}`);
  });

// ---- events that belong to no job

test('events by themselves', async () => {
  const name = 'Flush@Me';
  const file = `${server.dir}/daebug/flush-me.md`;
  const realm = new Realm(server, name);
  const first = realm.poll(1);
  await first;
  const flush = (message) => realm.post({ type: 'background-flush', ...message });
  assert.deepEqual(await flush({ events: many(1) }), { status: 200, text: 'ok' });
  assert.equal(fs.existsSync(file), false);
  write(server.dir, 'daebug/flush-me.md', EMPTY);
  let expected = '# T\n\n';
  const check = async (message, at, blocks) => {
    assert.deepEqual(await flush(message), { status: 200, text: 'ok' });
    expected += `\n### 🗣️flush-me background at ${at}\n${blocks}\n`;
    const text = fs.readFileSync(file, 'utf8');
    const pattern = `^${escape(expected).replaceAll('CLOCK', CLOCK)}${escape(FOOTER)}$`;
    assert.match(text, new RegExp(pattern));
    expected = text.slice(0, -FOOTER.length);
  };
  await check({ events: many(1), timestamp: '01:02:03' }, '01:02:03', shown(many(1)));
  await check({ events: many(2), timestamp: AT }, clock, shown(many(2)));
  await check({ events: many(2), reportedAt: AT }, clock, shown(many(2)));
  await check({ events: many(1) }, 'CLOCK', shown(many(1)));
  await check(
    { events: many(12), timestamp: '01:02:03' },
    '01:02:03',
    `${shown(many(2))}\n... (2 more background events omitted) ...\n\n${shown(many(12).slice(-8))}`,
  );
  const before = fs.readFileSync(file, 'utf8');
  assert.equal((await flush({ events: [] })).status, 200);
  assert.equal((await flush({})).status, 200);
  assert.equal(fs.readFileSync(file, 'utf8'), before);
});

test('a log without a title gets one from whoever writes first', async () => {
  const realm = new Realm(server, 'titles');
  const file = `${server.dir}/daebug/titles.md`;
  write(server.dir, 'daebug/titles.md', 'words\n');
  await realm.poll(1);
  await realm.post({ type: 'background-flush', events: many(1) });
  const text = fs.readFileSync(file, 'utf8');
  assert.match(
    text,
    /^# Background Events\n\n[^\n#]+\n[^#]*\n## Short Guide\n\n(- [^\n]+\n)+\n+---\n\nwords\n\n### 🗣️titles background at /,
  );
  await realm.post({ type: 'background-flush', events: many(1) });
  assert.equal(fs.readFileSync(file, 'utf8').match(/## Short Guide/g).length, 1);
});

test('a title in the first twenty lines is enough', async () => {
  for (const [name, lines, has] of [['title-20', 19, true], ['title-21', 20, false], ['title-hash', 0, false]]) {
    const realm = new Realm(server, name);
    const title = name === 'title-hash' ? '#!title' : '# title';
    write(server.dir, `daebug/${name}.md`, `${'\n'.repeat(lines)}${title}\n${FOOTER}`);
    await realm.poll(1);
    await realm.post({ type: 'background-flush', events: many(1) });
    const text = fs.readFileSync(`${server.dir}/daebug/${name}.md`, 'utf8');
    assert.equal(!text.includes('## Short Guide'), has, name);
  }
}); // prettier-ignore

// ---- a whole job, byte for byte

test('a line of text below the footer', async () => {
  const realm = new Realm(server, 'bytes');
  const file = `${server.dir}/daebug/bytes.md`;
  write(server.dir, 'daebug/bytes.md', EMPTY + js('1+1'));
  const { id } = await realm.job();
  const executing = fs.readFileSync(file, 'utf8');
  assert.match(
    executing,
    new RegExp(
      `^# T\n\n\n### 🗣️agent to bytes at ${CLOCK}\n\`\`\`JS\n1\\+1\n\`\`\`\n\n#### 👍bytes to agent at ${CLOCK}\nexecuting \\(0s\\)\n\n${escape(FOOTER)}$`,
    ),
  );
  await until(() => /^executing \([5-9]s\)$/m.test(fs.readFileSync(file, 'utf8')));
  assert.equal(fs.readFileSync(file, 'utf8').replace(/executing \(\ds\)/, 'executing (0s)'), executing);
  await realm.post({ ok: true, value: 2, jobId: id });
  assert.match(fs.readFileSync(file, 'utf8'), /bytes to agent at [\d:]+ \([5-9]\.\ds\)\n/);
});

test('who asks is named in the reply', async () => {
  const realm = new Realm(server, 'named');
  const file = `${server.dir}/daebug/named.md`;
  write(server.dir, 'daebug/named.md', `${EMPTY}### 🗣️ann to named at 01:02:03\n${js('1')}`);
  const { id } = await realm.job();
  await realm.post({ ok: true, value: 2, jobId: id });
  const text = fs.readFileSync(file, 'utf8');
  assert.match(
    text,
    new RegExp(
      `^# T\n\n\n### 🗣️ann to named at ${CLOCK}\n\`\`\`JS\n1\n\`\`\`\n\n#### 👍named to ann at ${CLOCK} \\(\\d+ms\\)\n\`\`\`JSON\n2\n\`\`\`\n\n${escape(FOOTER)}$`,
    ),
  );
  assert.doesNotMatch(text, /ann to named at 01:02:03/);
});
