// Large logs: copies that lie ready beside one make its writes short, and must never bring back what it was.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { NotebookFiles } from '../../dist/notebook/files.js';
import { finish } from '../finish.mjs';
import { append, directory, EMPTY, FOOTER, js, read, Realm, serve, until, write } from './support.mjs';

const LINES = 40_000;
const head = (word = 'before') =>
  Array.from({ length: LINES }, (_, i) => `line ${i} as it was ${word}\n`).join('');
const bytes = (text) => new TextEncoder().encode(text);

/** A file with its visits: each takes the bytes that `edits` has next behind the first `keep`. */
function open(t, text = head()) {
  const dir = directory(t, { 'daebug/big.md': text });
  const file = path.join(dir, 'daebug/big.md');
  const edits = [];
  const events = [];
  const files = new NotebookFiles(dir, {
    look: () => {
      const next = edits.shift();
      if (!next) return undefined;
      next.before?.();
      return {
        kind: 'write', from: 0, all: false, drop: 0, insert: bytes(''), makeDirectory: false,
        keep: next.keep, tail: bytes(next.tail),
      };
    },
    written: (name, ok) => events.push(ok ? 'written' : 'failed'),
    seen: () => undefined,
    retried: (name, why) => events.push(why),
    warn: (why) => events.push(why),
  }); // prettier-ignore
  finish(t, () => files.close());
  const beside = () => fs.readdirSync(path.join(dir, 'daebug')).filter((name) => name !== 'big.md');
  const sizes = () => beside().map((name) => fs.statSync(path.join(dir, 'daebug', name)).size);
  return {
    files, file, edits, events, beside,
    text: () => fs.readFileSync(file, 'utf8'),
    size: () => fs.statSync(file).size,
    prepared: async () => {
      files.prepare('daebug/big.md');
      const { size } = fs.statSync(file);
      await until(() => sizes().length === 2 && sizes().every((one) => one === size));
      // Both are flushed before another visit can be begun and ended.
      await files.visit('daebug/big.md', 0);
    },
    visit: () => files.visit('daebug/big.md', 0),
  }; // prettier-ignore
}

test('a copy that lies ready becomes the log', async (t) => {
  const { edits, events, beside, text, size, prepared, visit, file } = open(t);
  await prepared();
  const names = beside();
  const inodes = names.map((name) => fs.statSync(path.join(path.dirname(file), name)).ino);
  const keep = size();
  edits.push({ keep, tail: 'first\n' });
  await visit();
  assert.equal(text(), `${head()}first\n`);
  assert.ok(inodes.includes(fs.statSync(file).ino));
  // The other one has what the first write has made of it.
  edits.push({ keep: keep + 3, tail: 'ever\n' });
  await visit();
  assert.equal(text(), `${head()}firever\n`);
  edits.push({ keep: keep - 5, tail: 'the end' });
  await visit();
  assert.equal(text(), `${head().slice(0, -5)}the end`);
  assert.deepEqual(events, ['written', 'written', 'written']);
  assert.equal(beside().length, 0);
});

test('a change of its beginning after it was copied stays', async (t) => {
  const { edits, text, size, prepared, visit, file } = open(t);
  await prepared();
  // In place, and as long as before.
  const fd = fs.openSync(file, 'r+');
  fs.writeSync(fd, 'LINE', 0);
  fs.closeSync(fd);
  edits.push({ keep: size(), tail: 'x' });
  await visit();
  assert.equal(text(), `LINE${head().slice(4)}x`);
});

test('between two writes as well', async (t) => {
  const { edits, text, size, prepared, visit, file } = open(t);
  await prepared();
  edits.push({ keep: size(), tail: 'x' });
  await visit();
  const fd = fs.openSync(file, 'r+');
  fs.writeSync(fd, 'LINE', 0);
  fs.closeSync(fd);
  edits.push({ keep: size(), tail: 'y' });
  await visit();
  edits.push({ keep: size(), tail: 'z' });
  await visit();
  assert.equal(text(), `LINE${head().slice(4)}xyz`);
});

test('a change while it is written begins the visit again', async (t) => {
  const { edits, events, text, size, prepared, visit, file } = open(t);
  await prepared();
  const keep = size();
  edits.push({ keep, tail: 'lost', before: () => fs.appendFileSync(file, 'typed') });
  edits.push({ keep: keep + 5, tail: ' and kept' });
  await visit();
  assert.equal(text(), `${head()}typed and kept`);
  assert.deepEqual(events, ['conflict', 'written']);
});

test('a file that was replaced or removed has no copies', async (t) => {
  const { edits, events, text, prepared, visit, file } = open(t);
  await prepared();
  fs.writeFileSync(`${file}~`, head('after'));
  fs.renameSync(`${file}~`, file);
  edits.push({ keep: fs.statSync(file).size, tail: 'x' });
  await visit();
  assert.equal(text(), `${head('after')}x`);
  await prepared();
  fs.rmSync(file);
  edits.push({ keep: 0, tail: 'new' });
  await visit();
  assert.equal(text(), 'new');
  assert.deepEqual(events, ['written', 'written']);
});

test('nothing stays beside it', async (t) => {
  const { files, beside, prepared } = open(t);
  await prepared();
  await files.close();
  assert.deepEqual(beside(), []);
});

test('a large log is answered like a small one, and nobody sees less of it', async (t) => {
  const dir = directory(t, { 'daebug/pg.md': `# T\n\n${head()}\n${FOOTER}` });
  const server = await serve(t, dir);
  const realm = new Realm(server);
  const full = fs.statSync(path.join(dir, 'daebug/pg.md')).size;
  let least = Infinity;
  let looks = 0;
  let over = false;
  const reading = (async () => {
    while (!over) {
      const text = read(dir);
      least = Math.min(least, text.length);
      assert.ok(text.startsWith('# T\n\nline 0 as') && text.includes('\n> Append your'));
      looks++;
      await new Promise((resolve) => setImmediate(resolve));
    }
  })();
  for (let i = 0; i < 8; i++) {
    const job = realm.job();
    append(dir, js(`${i}`));
    const { id, code } = await job;
    assert.equal(code, `${i}`);
    append(dir, `typed ${i}\n`);
    assert.equal((await realm.post({ ok: true, value: `<${i}>`, jobId: id })).status, 200);
  }
  over = true;
  await reading;
  assert.ok(looks > 0 && least >= full);
  const text = read(dir);
  for (let i = 0; i < 8; i++) {
    assert.equal(text.split(`\n<${i}>\n`).length, 2);
    assert.equal(text.split(`typed ${i}\n`).length, 2);
  }
  assert.ok(text.includes(head()));
  await server.stop();
  assert.deepEqual(fs.readdirSync(path.join(dir, 'daebug')), ['pg.md']);
});

test('what a killed server has left beside a large log is removed', async (t) => {
  const dir = directory(t, { 'daebug/pg.md': EMPTY });
  const gone = 2 ** 22 - 3;
  write(dir, `daebug/.pg.md.${gone}.1.tmp`, 'a copy');
  write(dir, `daebug/.pg.md.${process.pid}.1.tmp`, 'of somebody who lives');
  const old = Date.now() / 1000 - 61;
  for (const pid of [gone, process.pid]) fs.utimesSync(path.join(dir, `daebug/.pg.md.${pid}.1.tmp`), old, old);
  const server = await serve(t, dir);
  await server.stop();
  assert.deepEqual(fs.readdirSync(path.join(dir, 'daebug')).sort(), [`.pg.md.${process.pid}.1.tmp`, 'pg.md']);
}); // prettier-ignore
