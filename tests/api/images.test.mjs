import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { Machine } from 'bivalve';
import { boot, directory, rejection, run, text } from './support.mjs';

const sha = (bytes) => createHash('sha256').update(bytes).digest('hex');

test('a twin has the files, and lives its own life', async (t) => {
  const m = await boot(t, { files: { '/d/a': 'one' } });
  const twin = await Machine.thaw(await m.freeze());
  t.after(() => twin.dispose());
  await twin.fs.writeFile('/d/a', 'two');
  assert.equal(await m.fs.readFile('/d/a', 'utf8'), 'one');
  assert.equal(await twin.fs.readFile('/d/a', 'utf8'), 'two');
  assert.equal((await run(twin, 'cat', ['/d/a'])).stdout, 'two');
});

test('a fork in the middle of a program: both go on', async (t) => {
  const m = await boot(t);
  const child = await m.spawn('tee', ['/tmp/copy']);
  const writer = child.stdin.getWriter();
  await writer.write(Buffer.from('before '));
  const reader = child.stdout.getReader();
  assert.equal(Buffer.from((await reader.read()).value).toString(), 'before ');
  const fork = await m.fork();
  t.after(() => fork.dispose());
  assert.deepEqual(
    (await fork.jobs()).map((job) => job.argv),
    [['tee', '/tmp/copy']],
  );
  await writer.write(Buffer.from('after'));
  await writer.close();
  assert.equal(Buffer.from((await reader.read()).value).toString(), 'after');
  await child.exit;
  assert.equal(await m.fs.readFile('/tmp/copy', 'utf8'), 'before after');
  assert.equal(await fork.fs.readFile('/tmp/copy', 'utf8'), 'before ');
  await fork.kill((await fork.jobs())[0].pid, 'SIGKILL');
  assert.deepEqual(await fork.jobs(), []);
});

test('checkpoints and rollbacks, forwards and backwards', async (t) => {
  const m = await boot(t);
  const marks = [];
  for (let i = 0; i < 5; i++) {
    await m.fs.writeFile('/tmp/state', `${i}`.repeat(200_000 * (i + 1)));
    marks.push(await m.checkpoint());
  }
  for (const i of [2, 4, 0, 3, 1]) {
    await m.rollback(marks[i]);
    const state = await m.fs.readFile('/tmp/state', 'utf8');
    assert.deepEqual([state.length, state[0]], [200_000 * (i + 1), `${i}`]);
    await m.fs.writeFile('/tmp/state', 'spoilt');
  }
  m.dropCheckpoint(marks[0]);
  await assert.rejects(m.rollback(marks[0]), RangeError);
});

test('a rollback rejects what was open, and the machine goes on', async (t) => {
  const m = await boot(t);
  const mark = await m.checkpoint();
  const child = await m.spawn('cat');
  await m.rollback(mark);
  assert.equal((await rejection(child.exit)).kind, 'abort');
  assert.deepEqual(await m.jobs(), []);
  assert.equal((await run(m, 'cat', [], 'still')).stdout, 'still');
});

test('damaged, truncated and foreign images are refused with what is wrong', async (t) => {
  const m = await boot(t);
  const image = await m.freeze();
  const flipped = (at) => {
    const bad = image.slice();
    bad[at] ^= 1;
    return bad;
  };
  const other = Buffer.from(image);
  const at = other.indexOf('"module":"') + 10;
  other[at] = other[at] === 97 ? 98 : 97;
  const cases = [
    [new Uint8Array(0), /no image/],
    [Buffer.from('hello, this is no image at all'), /no image/],
    [flipped(3), /no image/],
    [image.subarray(0, 40), /truncated/],
    [image.subarray(0, image.length - 1), /truncated/],
    [Buffer.concat([image, Buffer.alloc(8)]), /too long/],
    [flipped(30), /header is damaged/],
    [other, /header is damaged/],
    [flipped(image.length - 5000), /content is damaged/],
    [flipped(image.length >> 1), /content is damaged/],
  ];
  for (const [bad, expected] of cases) {
    const error = await rejection(Machine.thaw(bad));
    assert.equal(error.kind, 'image');
    assert.match(error.message, expected);
  }
});

test("the opener's limits count, not the image's", async (t) => {
  const m = await boot(t, { limits: { fsBytes: 1e9 } });
  const twin = await Machine.thaw(await m.freeze(), { limits: { fsBytes: 10_000 } });
  t.after(() => twin.dispose());
  assert.equal((await rejection(twin.fs.writeFile('/tmp/x', 'x'.repeat(20_000)))).code, 'ENOSPC');
  await m.fs.writeFile('/tmp/big', new Uint8Array(20 << 20));
  const error = await rejection(Machine.thaw(await m.freeze(), { limits: { memoryBytes: 1 << 20 } }));
  assert.match(error.message, /raise limits.memoryBytes/);
});

test('an image brings its mounts along, the opener the directories', async (t) => {
  const dir = directory(t, { a: 'real' });
  const mounts = { '/h': { type: 'overlay', directory: dir } };
  const m = await boot(t, { mounts });
  await m.fs.writeFile('/h/b', 'above');
  const image = await m.freeze();
  const twin = await Machine.thaw(image, { mounts });
  t.after(() => twin.dispose());
  assert.equal(await twin.fs.readFile('/h/a', 'utf8'), 'real');
  assert.equal(await twin.fs.readFile('/h/b', 'utf8'), 'above');
  const without = await Machine.thaw(image);
  t.after(() => without.dispose());
  assert.equal(await without.fs.readFile('/h/b', 'utf8'), 'above');
  assert.notEqual((await rejection(without.fs.readFile('/h/a'))).code, undefined);
});

test('equal runs have equal images, at any slice length', async () => {
  const image = async (sliceMs, worker) => {
    const m = await Machine.boot({
      seed: 1,
      virtualClock: true,
      sliceMs,
      worker,
      files: { '/tmp/in': 'b\na\nb\n' },
    });
    await m.exec(
      'sort < /tmp/in | uniq -c; sleep 3600; for i in 1 2 3; do echo $i & done; wait; echo $RANDOM',
    );
    const bytes = await m.freeze();
    await m.dispose();
    return sha(bytes);
  };
  const first = await image(8, false);
  assert.equal(await image(8, false), first);
  assert.equal(await image(1, false), first);
  assert.equal(await image(0.01, false), first);
  assert.equal(await image(8, true), first);
});

test('output that nobody has read yet is in the image', async (t) => {
  const m = await boot(t);
  const child = await m.spawn('seq', ['1', '3']);
  await child.exit;
  const twin = await Machine.thaw(await m.freeze());
  t.after(() => twin.dispose());
  assert.equal(await text(child.stdout), '1\n2\n3\n');
});

test('what changed since a checkpoint', async (t) => {
  const m = await boot(t, { files: { '/d/keep': 'k', '/d/change': 'old', '/d/gone': 'g', '/d/mode': 'm' } });
  const mark = await m.checkpoint();
  assert.deepEqual(await m.diff(mark), []);
  await m.fs.writeFile('/d/change', 'new');
  await m.fs.rm('/d/gone');
  await m.fs.writeFiles({ '/d/new/file': 'x' });
  await m.fs.chmod('/d/mode', 0o600);
  assert.deepEqual(
    (await m.diff(mark)).map(({ kind, path, type }) => `${kind} ${path} ${type}`),
    [
      'modified /d/change file',
      'removed /d/gone file',
      'attributes /d/mode file',
      'added /d/new directory',
      'added /d/new/file file',
    ],
  );
});
