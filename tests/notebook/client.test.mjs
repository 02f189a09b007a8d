// The client's own parts, which need no page: what it keeps of a talkative realm, and how large a result may be.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { connect } from '../../dist/notebook/client.js';
import { capture, EventBuffer } from '../../dist/notebook/page/events.js';
import { append, directory, EMPTY, js, read, serve, until, write } from './support.mjs';

/** Runs with a console that is listened to; nothing of it is shown. */
function listening(work, caller = false) {
  const kept = { ...console };
  const buffer = new EventBuffer();
  try {
    for (const level of ['log', 'info', 'warn', 'error']) console[level] = () => undefined;
    capture(buffer, { caller, source: 'test' });
    work(buffer);
  } finally {
    Object.assign(console, kept);
  }
  return buffer;
}

test('of a talkative realm the last fifty messages are kept, and the others counted', () => {
  const buffer = listening(() => {
    for (let i = 0; i < 100_000; i++) console.log('message', i);
  });
  const events = buffer.takeIdle();
  assert.equal(events.length, 51);
  assert.match(events[0].message, /^99950 /);
  assert.deepEqual(events.slice(1).map(({ message }) => message), Array.from({ length: 50 }, (_, i) => `message ${99_950 + i}`));
  assert.deepEqual(buffer.takeIdle(), []);
}); // prettier-ignore

test('a thousand in a job', () => {
  let during;
  const buffer = listening((own) => {
    console.log('before');
    own.beginJob();
    for (let i = 0; i < 1500; i++) console.warn(i);
    during = own.ofJob();
    console.warn('last');
  });
  assert.deepEqual([during[0].message, during.at(-1).message, during.length], ['500', '1499', 1000]);
  const events = buffer.endJob();
  assert.match(events[0].message, /^501 /);
  assert.equal(events.at(-1).message, 'last');
  assert.equal(events.at(-1).level, 'warn');
  assert.deepEqual(buffer.takeIdle().map(({ message }) => message), ['before']);
}); // prettier-ignore

test('an object is what it was when it was said', () => {
  const buffer = listening(() => {
    const state = { a: 1 };
    console.log(state, [state]);
    state.a = 2;
  });
  assert.deepEqual(buffer.takeIdle().map(({ message }) => message), ['{"a":1} [{"a":1}]']);
}); // prettier-ignore

test('where it was said', () => {
  function somewhere() {
    console.log('here');
  }
  const limit = Error.stackTraceLimit;
  const [event] = listening(somewhere, true).takeIdle();
  assert.match(event.caller, /^at somewhere \(.*client\.test\.mjs:\d+:\d+\) \S+.*\.\d{3}$/);
  assert.equal(Error.stackTraceLimit, limit);
});

test('of large messages only as much is kept as a server takes', () => {
  const buffer = listening((own) => {
    own.beginJob();
    for (let i = 0; i < 300; i++) console.log(`${i}`.padEnd(60_000, 'x'));
  });
  const [dropped, ...events] = buffer.endJob();
  assert.ok(JSON.stringify(events).length < 16 << 20);
  assert.match(events.at(-1).message, /^299x/);
  assert.equal(dropped.message, `${300 - events.length} earlier events were dropped`);
});

test('a long message is cut', () => {
  const [event] = listening(() => console.error('x'.repeat(70_000))).takeIdle();
  assert.equal(event.message, `${'x'.repeat(65_536)}… (4464 more characters)`);
});

test('a result that no server would take ends its job', async (t) => {
  const dir = directory(t);
  const server = await serve(t, dir);
  write(dir, 'daebug/big.md', EMPTY + js('"x".repeat(17 * 1024 * 1024)'));
  const realm = connect({ url: server.url, name: 'big' });
  t.after(() => realm.close());
  await until(() => /#### 🚫big[^]*```Error\nthe result is too large: 178\d{5} bytes\n```/.test(read(dir, 'daebug/big.md')));
  append(dir, js('2 + 2'), 'daebug/big.md');
  await until(() => read(dir, 'daebug/big.md').includes('```JSON\n4\n```'));
}); // prettier-ignore
