// exec: bash on the machine, next to the bash of this host where that is the question.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { BashError, BivalveError, Machine } from 'bivalve';
import { boot, rejection } from './support.mjs';

const real = (script, input = '') => {
  const { stdout, status } = spawnSync('bash', ['-c', script], {
    input,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, LANG: 'C.UTF-8' },
  });
  return { stdout, status };
};

test('pipelines give what the host bash gives', async (t) => {
  const m = await boot(t);
  for (const script of [
    'echo hi | tr a-z A-Z',
    'seq 1 20000 | grep 7 | sort -rn | head -3',
    'for i in 3 1 2; do echo $i; done | sort',
    'x=$(printf "a b\\nc"); echo "$x" | wc -l',
    'yes | head -2',
    '(exit 3); echo $?',
    'exit 42',
    'nosuchcommand; echo $?',
  ]) {
    const { stdoutText, exitCode } = await m.exec(script);
    assert.deepEqual({ stdout: stdoutText, status: exitCode }, real(script), script);
  }
});

test('the result: bytes, text, signal, usage', async (t) => {
  const m = await boot(t);
  const result = await m.exec('printf "\\xff\\n"; echo e >&2; kill -TERM $$');
  assert.deepEqual([...result.stdout], [255, 10]);
  assert.equal(result.stdoutText, '\ufffd\n');
  assert.equal(result.stderrText, 'e\n');
  assert.deepEqual([result.exitCode, result.signal], [143, 'SIGTERM']);
  assert.ok(result.usage.fuel > 0 && result.usage.processes >= 1);
  assert.equal(result.usage.outputBytes, 4);
});

test('stdin of every form, arguments, directory, environment', async (t) => {
  const m = await boot(t, { env: { A: 'boot', B: 'boot' } });
  const cat = (stdin) => m.exec('cat', { stdin }).then((result) => result.stdoutText);
  assert.equal(await cat('text'), 'text');
  assert.equal(await cat(Buffer.from('bytes')), 'bytes');
  assert.equal(await cat(new Blob(['a', 'stream']).stream()), 'astream');
  async function* pieces() {
    yield 'one ';
    await new Promise((resolve) => setTimeout(resolve, 5));
    yield Buffer.from('two');
  }
  assert.equal(await cat(pieces()), 'one two');
  assert.equal((await m.exec('cat; echo $?')).stdoutText, '0\n');
  assert.equal((await m.exec('printf "[%s]" "$0" "$@"', { args: ['a b', ''] })).stdoutText, '[bash][a b][]');
  const { stdoutText } = await m.exec('pwd; echo $A $B', { cwd: '/tmp', env: { B: 'call' } });
  assert.equal(stdoutText, '/tmp\nboot call\n');
  assert.equal(
    (await m.exec('env', { replaceEnv: true, env: { ONLY: '1' } })).stdoutText.includes('ONLY=1'),
    true,
  );
});

test('each call starts anew, files and background jobs stay', async (t) => {
  const m = await boot(t);
  await m.exec('x=1; cd /tmp; f() { :; }; echo kept > /tmp/file; sleep 1000 &');
  const { stdoutText } = await m.exec('echo "[$x]" $PWD; type f 2>/dev/null; cat /tmp/file');
  assert.equal(stdoutText, '[] /home/user\nkept\n');
  assert.deepEqual(
    (await m.jobs()).map((job) => job.argv),
    [['sleep', '1000']],
  );
});

test('output as it comes, in order, and all of it in the end', async (t) => {
  const m = await boot(t);
  const pieces = [];
  const result = await m.exec('echo one; sleep 0.02; echo two; echo err >&2', {
    onStdout: (bytes) => pieces.push(Buffer.from(bytes).toString()),
    onStderr: (bytes) => pieces.push(`!${Buffer.from(bytes)}`),
  });
  assert.equal(pieces[0], 'one\n');
  assert.deepEqual(pieces.slice(1).sort(), ['!err\n', 'two\n']);
  assert.equal(result.stdoutText, 'one\ntwo\n');
  const thrown = new Error('the listener');
  const error = await rejection(
    m.exec('while :; do echo x; done', {
      onStdout() {
        throw thrown;
      },
    }),
  );
  assert.equal(error, thrown);
});

test('calls overlap', async (t) => {
  const m = await boot(t);
  // Each waits for the one after it: one after the other they would never end.
  await m.exec('cd /tmp; for i in 0 1 2 3 4 5 6; do mkfifo q$i; done');
  const results = await Promise.all(
    Array.from({ length: 8 }, (_, i) =>
      m.exec(
        `${i < 7 ? `read x < /tmp/q${i}` : 'x=a'}; ${i > 0 ? `echo \${x}${i} > /tmp/q${i - 1};` : ''} echo $x`,
      ),
    ),
  );
  assert.deepEqual(
    results.map((result) => result.stdoutText),
    ['a7654321\n', 'a765432\n', 'a76543\n', 'a7654\n', 'a765\n', 'a76\n', 'a7\n', 'a\n'],
  );
});

test('the event loop of the host lives on while a script loops', async (t) => {
  const m = await boot(t);
  const enough = new AbortController();
  let ticks = 0;
  const timer = setInterval(() => ++ticks === 8 && enough.abort(), 5);
  const { kind } = await rejection(m.exec('while :; do :; done', { signal: enough.signal }));
  clearInterval(timer);
  assert.equal(kind, 'abort');
});

test('every limit: the error names it, has the output so far, and the machine lives', async (t) => {
  const m = await boot(t);
  const cases = [
    ['wallMs', 300, 'echo before; while :; do :; done'],
    ['fuel', 50_000, 'echo before; while :; do :; done'],
    ['outputBytes', 1000, 'echo before; while :; do echo more; done'],
    ['processes', 20, 'echo before; :(){ :|:& };:; wait'],
  ];
  for (const [name, value, script] of cases) {
    const error = await rejection(m.exec(script, { limits: { [name]: value } }));
    assert.ok(error instanceof BashError && error instanceof BivalveError, `${error}`);
    assert.deepEqual(
      [error.kind, error.type, error.limit.name, error.limit.allowed],
      ['limit', 'limit', name, value],
    );
    assert.match(error.message, new RegExp(`limits\\.${name}`));
    assert.match(error.result.stdoutText, /^before\n/);
    assert.equal((await m.exec('echo alive')).stdoutText, 'alive\n');
  }
});

test('a limit of memory is a limit, not the end of the process', async (t) => {
  const m = await boot(t, { limits: { memoryBytes: 32 << 20 } });
  const error = await rejection(m.exec('x=xxxxxxxxxxxxxxxx; while :; do x=$x$x; done'));
  assert.deepEqual([error.kind, error.limit.name], ['limit', 'memoryBytes']);
  assert.equal((await m.exec('echo alive')).stdoutText, 'alive\n');
});

test('an abort ends a busy script at once', async (t) => {
  const m = await boot(t);
  const controller = new AbortController();
  const error = await rejection(
    m.exec('echo begun; while :; do :; done', {
      signal: controller.signal,
      onStdout: () => controller.abort(),
    }),
  );
  assert.equal(error.kind, 'abort');
  assert.equal(error.result.stdoutText, 'begun\n');
  assert.equal((await rejection(m.exec('echo x', { signal: AbortSignal.abort() }))).kind, 'abort');
});

test("the embedder's commands in pipelines", async (t) => {
  const m = await boot(t, {
    commands: { rev3: async (context) => (await context.text()).split('').reverse().join('') },
  });
  assert.equal((await m.exec('printf abc | rev3 | tr a-z A-Z')).stdoutText, 'CBA');
});

test('a virtual clock: sleeping costs nothing, runs are equal', async () => {
  const once = async (sliceMs) => {
    const trace = [];
    const m = await Machine.boot({ seed: 7, virtualClock: true, sliceMs, trace: true });
    m.on('trace', (record) => trace.push(JSON.stringify(record)));
    const { stdoutText } = await m.exec(
      'date +%s; sleep 3600; date +%s; echo $RANDOM; (sleep 2; echo b) & (sleep 1; echo a) & wait; seq 1 5000 | sort -rn | head -2',
    );
    const image = await m.freeze();
    await m.dispose();
    return { stdoutText, trace, image: Buffer.from(image).toString('base64') };
  };
  const first = await once(8);
  assert.match(first.stdoutText, /^946684800\n946688400\n\d+\na\nb\n5000\n4999\n$/);
  const second = await once(1);
  assert.equal(second.stdoutText, first.stdoutText);
  assert.deepEqual(second.trace, first.trace);
  assert.equal(second.image === first.image, true, 'the images differ');
});

test('a freeze in the middle of a pipeline: the twin brings it to the same end', async (t) => {
  const m = await boot(t, { sliceMs: 1 });
  const script =
    'for i in 1 2 3 4 5 6; do echo $i; sleep 0.02; done | while read x; do echo "<$x>"; done | tr 1-6 a-f';
  const here = m.exec(script);
  await new Promise((resolve) => setTimeout(resolve, 50));
  const twin = await Machine.thaw(await m.freeze());
  t.after(() => twin.dispose());
  const [call] = await twin.calls();
  assert.equal(call.done, false);
  const [a, b] = await Promise.all([here, twin.resume(call.id)]);
  assert.equal(a.stdoutText, '<a>\n<b>\n<c>\n<d>\n<e>\n<f>\n');
  assert.equal(b.stdoutText, a.stdoutText);
  assert.equal(b.exitCode, 0);
});

test('a call while work of an earlier one goes on in the background', async (t) => {
  const m = await boot(t);
  await m.exec('while :; do :; done & yes > /dev/null &');
  for (let i = 0; i < 3; i++) assert.equal((await m.exec(`echo ${i}`)).stdoutText, `${i}\n`);
  assert.equal((await m.jobs()).length, 2);
});
