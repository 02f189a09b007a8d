import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boot, rejection, run, text } from './support.mjs';

test("the embedder's functions are programs with streams, arguments and status", async (t) => {
  const m = await boot(t, {
    commands: {
      async upper(context) {
        for await (const block of context.stdin)
          await context.stdout(Buffer.from(block).toString().toUpperCase());
        return 3;
      },
      args: ({ args, cwd, env }) => JSON.stringify([args, cwd, env.HOME]),
      bytes: () => Uint8Array.of(0, 255),
      quiet: () => undefined,
      fails() {
        throw new Error('no good');
      },
      async late({ stderr }) {
        await new Promise((resolve) => setTimeout(resolve, 10));
        await stderr('later\n');
        return 300;
      },
    },
  });
  assert.deepEqual(await run(m, 'upper', [], 'abc'), { stdout: 'ABC', stderr: '', code: 3, signal: null });
  assert.equal((await run(m, 'args', ['a b', 'ü'])).stdout, '[["a b","ü"],"/home/user","/home/user"]');
  assert.equal((await run(m, 'quiet')).code, 0);
  assert.deepEqual(await run(m, 'fails'), { stdout: '', stderr: 'fails: no good\n', code: 1, signal: null });
  assert.deepEqual(await run(m, 'late'), { stdout: '', stderr: 'later\n', code: 44, signal: null });
  const child = await m.spawn('bytes');
  assert.deepEqual(new Uint8Array(await new Response(child.stdout).arrayBuffer()), Uint8Array.of(0, 255));
});

test('a killed command has its signal aborted', async (t) => {
  let aborted;
  const seen = new Promise((resolve) => (aborted = resolve));
  const m = await boot(t, {
    commands: {
      hangs: ({ signal }) => new Promise(() => signal.addEventListener('abort', () => aborted('aborted'))),
    },
  });
  const child = await m.spawn('hangs');
  await new Promise((resolve) => setTimeout(resolve, 5));
  await child.kill('SIGTERM');
  assert.deepEqual(await child.exit, { code: null, signal: 'SIGTERM' });
  assert.equal(await seen, 'aborted');
});

test('spawning: what is not there, back-pressure, a reader that goes, the end of streams', async (t) => {
  const m = await boot(t);
  const error = await rejection(m.spawn('no-such-program'));
  assert.deepEqual([error.kind, error.code], ['exec', 'ENOENT']);
  assert.equal((await rejection(m.spawn('cat', [], { cwd: '/nope' }))).code, 'ENOENT');

  const yes = await m.spawn('yes');
  const reader = yes.stdout.getReader();
  const first = (await reader.read()).value;
  assert.equal(Buffer.from(first.subarray(0, 4)).toString(), 'y\ny\n');
  const { memoryBytes } = await m.usage();
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.ok((await m.usage()).memoryBytes <= memoryBytes + 65536, 'it waits while nobody reads');
  await reader.cancel();
  assert.deepEqual(await yes.exit, { code: null, signal: 'SIGPIPE' });

  const big = Buffer.alloc(3 << 20, 'x');
  assert.equal((await run(m, 'cat', [], big)).stdout.length, big.length);
});

test('many programs at once', async (t) => {
  const m = await boot(t);
  const outputs = await Promise.all(
    Array.from({ length: 50 }, (_, i) => run(m, 'cat', [], `${i}`).then(({ stdout }) => stdout)),
  );
  assert.deepEqual(
    outputs,
    Array.from({ length: 50 }, (_, i) => `${i}`),
  );
  assert.deepEqual(await m.jobs(), []);
});

test('two machines in one process know nothing of each other', async (t) => {
  const [a, b] = await Promise.all([boot(t), boot(t)]);
  await a.fs.writeFile('/tmp/x', 'a');
  assert.equal(await b.fs.exists('/tmp/x'), false);
  const [catA, catB] = await Promise.all([a.spawn('cat'), b.spawn('cat')]);
  for (const [child, word] of [
    [catA, 'one'],
    [catB, 'two'],
  ]) {
    const writer = child.stdin.getWriter();
    await writer.write(Buffer.from(word));
    await writer.close();
  }
  assert.deepEqual(await Promise.all([text(catA.stdout), text(catB.stdout)]), ['one', 'two']);
});

test('the wrong limits are refused before anything is made', async (t) => {
  const m = await boot(t);
  await assert.rejects(m.spawn('true', [], { limits: { wallMS: 1 } }), TypeError);
  await assert.rejects(m.spawn('true', [], { limits: { wallMs: -1 } }), TypeError);
  await assert.rejects(m.spawn('true', [], { limits: { wallMs: NaN } }), TypeError);
});

test('limits of a call: time, work; the error says which, and the machine lives', async (t) => {
  const m = await boot(t);
  for (const [limits, program, args] of [
    [{ wallMs: 30 }, 'sleep', ['100']],
    [{ fuel: 20_000 }, 'yes', []],
  ]) {
    const child = await m.spawn(program, args, { limits });
    void child.stdout.pipeTo(new WritableStream()).catch(() => undefined);
    const error = await rejection(child.exit);
    const [name] = Object.keys(limits);
    assert.deepEqual([error.kind, error.limit.name, error.limit.allowed], ['limit', name, limits[name]]);
    assert.ok(error.limit.used >= limits[name]);
  }
  assert.equal((await run(m, 'cat', [], 'alive')).stdout, 'alive');
});

test('an abort signal ends a call', async (t) => {
  const m = await boot(t);
  const child = await m.spawn('sleep', ['100'], { signal: AbortSignal.timeout(20) });
  assert.equal((await rejection(child.exit)).kind, 'abort');
  assert.deepEqual(await m.jobs(), []);
  await assert.rejects(m.spawn('true', [], { signal: AbortSignal.abort() }));
});

test('a machine that was disposed rejects everything with one error', async () => {
  const { Machine } = await import('bivalve');
  const m = await Machine.boot();
  const child = await m.spawn('sleep', ['100']);
  await m.dispose();
  const errors = await Promise.all([
    rejection(child.exit),
    rejection(m.fs.readFile('/x')),
    rejection(m.spawn('cat')),
  ]);
  for (const error of errors) assert.equal(error.message, 'the machine was disposed');
});
