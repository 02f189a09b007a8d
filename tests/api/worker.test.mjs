import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Machine } from 'bivalve';
import { boot, directory, rejection, run, text } from './support.mjs';

test('the same API in a worker', async (t) => {
  const dir = directory(t, { a: 'real' });
  const m = await boot(t, {
    worker: true,
    files: { '/d/a': 'one' },
    mounts: { '/h': { type: 'overlay', directory: dir } },
    commands: { shout: async (context) => (await context.text()).toUpperCase() },
  });
  assert.equal(await m.fs.readFile('/d/a', 'utf8'), 'one');
  assert.equal(await m.fs.readFile('/h/a', 'utf8'), 'real');
  assert.deepEqual(await run(m, 'shout', [], 'abc'), { stdout: 'ABC', stderr: '', code: 0, signal: null });
  assert.equal((await rejection(m.fs.readFile('/nope'))).code, 'ENOENT');
  const mark = await m.checkpoint();
  await m.fs.writeFile('/d/a', 'two');
  await m.rollback(mark);
  assert.equal(await m.fs.readFile('/d/a', 'utf8'), 'one');
  const fork = await m.fork();
  t.after(() => fork.dispose());
  await fork.fs.writeFile('/d/a', 'three');
  assert.equal(await m.fs.readFile('/d/a', 'utf8'), 'one');
  const yes = await m.spawn('yes');
  const reader = yes.stdout.getReader();
  await reader.read();
  await reader.cancel();
  assert.deepEqual(await yes.exit, { code: null, signal: 'SIGPIPE' });
});

test('an image goes from this thread to a worker and back', async (t) => {
  const m = await boot(t, { files: { '/d/a': 'one' } });
  const there = await Machine.thaw(await m.freeze(), { worker: true });
  t.after(() => there.dispose());
  await there.fs.writeFile('/d/b', 'two');
  const back = await Machine.thaw(await there.freeze());
  t.after(() => back.dispose());
  assert.deepEqual((await back.fs.readdir('/d')).sort(), ['a', 'b']);
});

test('a bad image leaves no worker behind', async () => {
  assert.equal((await rejection(Machine.thaw(new Uint8Array(99), { worker: true }))).kind, 'image');
});

test('limits and aborts', async (t) => {
  const m = await boot(t, { worker: true });
  const child = await m.spawn('sleep', ['100'], { limits: { wallMs: 20 } });
  assert.equal((await rejection(child.exit)).limit.name, 'wallMs');
  const second = await m.spawn('sleep', ['100'], { signal: AbortSignal.timeout(20) });
  assert.equal((await rejection(second.exit)).kind, 'abort');
  const third = await m.spawn('seq', ['3']);
  assert.equal(await text(third.stdout), '1\n2\n3\n');
});
