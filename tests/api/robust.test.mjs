// Nothing a guest does hangs or harms its host: endless work, bombs, deep recursion, bad input.
import v8 from 'node:v8';
import vm from 'node:vm';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { bad, cycle, runBad, runDeep, runEndless, runForkBomb } from './hostile.mjs';
import { boot, rejection } from './support.mjs';

test('a reader that has enough ends an endless writer', async (t) => {
  const m = await boot(t);
  const { stdoutText, exitCode } = await m.exec('yes | head -1; echo "${PIPESTATUS[*]}"');
  assert.equal(stdoutText, 'y\n141 0\n');
  assert.equal(exitCode, 0);
});

const stopped = async (m, script, limits) => {
  const error = await rejection(m.exec(script, { limits }));
  assert.equal(error.kind, 'limit', error.message);
  return error;
};

const places = [
  ['', {}],
  [' (worker)', { worker: true }],
];

for (const [where, options] of places) {
  test(`endless work stops at its limit, and the machine lives on${where}`, async (t) => {
    const m = await boot(t, options);
    for (const [script, name] of Object.entries(await runEndless(m)))
      assert.ok(['wallMs', 'callDepth', 'turnMs'].includes(name), `${script}: ${name}`);
  });

  test(`a fork bomb hits the limit of processes and says so${where}`, async (t) => {
    const m = await boot(t, options);
    assert.deepEqual(await runForkBomb(m), { limit: 'processes', allowed: 64, left: 0 });
  });

  test(`deep recursion of every kind ends as an error of the guest${where}`, async (t) => {
    const m = await boot(t, { limits: { wallMs: 20_000 }, ...options });
    for (const [what, ending] of Object.entries(await runDeep(m))) t.diagnostic(`${what}: ${ending}`);
  });

  test(`bad input of each kind gets bash's status and a message with the place${where}`, async (t) => {
    const m = await boot(t, options);
    const ends = await runBad(m);
    bad.forEach(([script, place], i) => {
      const [status, stdout, stderr] = ends[i];
      const real = bash(script);
      assert.equal(status, real.status, script);
      assert.equal(stdout, real.stdout.toString(), script);
      if (place) assert.match(stderr, place);
    });
  });
}

test('fuel stops without a clock', async (t) => {
  const m = await boot(t, { virtualClock: true });
  const { limit } = await stopped(m, 'while :; do :; done', { fuel: 1_000_000 });
  assert.equal(limit.name, 'fuel');
  assert.ok(limit.used >= 1_000_000 && limit.used < 3_000_000, String(limit.used));
});

test('output past its limit stops the call and is kept', async (t) => {
  const m = await boot(t);
  const error = await stopped(m, 'echo first; yes', { outputBytes: 100_000 });
  assert.equal(error.limit.name, 'outputBytes');
  assert.ok(error.result.stdoutText.startsWith('first\ny\ny\n'));
  assert.ok(error.result.stdout.length <= 100_000);
});

// As the real bash answers, in the guest's environment.
function bash(script) {
  try {
    return {
      status: 0,
      stdout: execFileSync('bash', ['-c', script], { stdio: ['ignore', 'pipe', 'ignore'] }),
    };
  } catch (error) {
    return { status: error.status, stdout: error.stdout };
  }
}

test('a thousand machines leave nothing behind', async () => {
  const { Machine } = await import('../../dist/bundle/index.js');
  // Without a collection the figure would be of what was not collected yet.
  v8.setFlagsFromString('--expose-gc');
  const collect = vm.runInNewContext('gc');
  const usage = async (n) => {
    await cycle(Machine, n);
    for (let i = 0; i < 4; ++i) {
      collect();
      await new Promise((resolve) => setImmediate(resolve));
    }
    return process.memoryUsage();
  };
  // A spare and a disposed machine's memory are kept for a moment: 8 MiB that come and go.
  const held = ({ arrayBuffers, external }) => arrayBuffers + external;
  await usage(50);
  const before = [await usage(50), await usage(50), await usage(50)];
  const after = [await usage(1000), await usage(20), await usage(20), await usage(20)];
  const growth = (of) => Math.min(...after.map(of)) - Math.max(...before.map(of));
  const heap = growth(({ heapUsed }) => heapUsed);
  assert.ok(heap < 5 * 2 ** 20, `${heap} bytes of heap`);
  assert.ok(growth(held) < 5 * 2 ** 20, `${growth(held)} bytes of memory`);
});

const limitedTo = (bytes) => ({ limits: { memoryBytes: bytes, wallMs: 60_000 } });

test('growth past the limit of memory stops the call, and the machine lives on', async (t) => {
  const m = await boot(t, limitedTo(32 << 20));
  for (const script of [
    'x=xxxxxxxxxxxxxxxx; while :; do x=$x$x; done',
    'x=xxxxxxxxxxxxxxxx; while :; do x+=$x; done',
    'x=x; while :; do x=${x//x/xxxx}; done',
    'while :; do a+=(xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx); done',
    "printf -v x '%99999999d' 1",
    'x=$(yes)',
    'yes | tr -d "\\n" | { read x; }',
    'while :; do x=$(printf "%01000000d" 1)$x; done',
    'for ((i = 0; ; i++)); do eval "v$i=\"${PATH}${PATH}${PATH}\""; done',
    'yes | sort',
    "yes | tr -d '\\n' | grep x",
    'f() { local -a b=("${@}" "${@}"); f "${b[@]}"; }; f a b c d',
  ]) {
    const error = await rejection(m.exec(script));
    assert.deepEqual([error.kind, error.limit?.name], ['limit', 'memoryBytes'], `${script}: ${error.stack}`);
    assert.equal((await m.exec('echo alive')).stdoutText, 'alive\n', script);
  }
});

test('files cannot fill the memory that it takes to remove them', async (t) => {
  const m = await boot(t, limitedTo(16 << 20));
  const { stdoutText, stderrText } = await m.exec('yes > file; echo $?; rm file; echo x > file; cat file');
  assert.equal(stdoutText, '1\nx\n');
  assert.match(stderrText, /No space left on device/);
});

test('an allocation that fails ends its machine with a limit, and nothing else', async (t) => {
  const other = await boot(t);
  // Where code takes a big block without asking first. Which of these do is not fixed; some surely do.
  const greedy = [
    'head -c 12M /dev/zero | tr "\\0" x > f; sort f | wc -c',
    'head -c 12M /dev/zero | tr "\\0" x > f; x=$(<f); echo "$x" | wc -c',
    'head -c 12M /dev/zero | tr "\\0" x > f; read x < f; y=$x; declare -p y | wc -c',
    'head -c 9M /dev/zero | tr "\\0" x > f; mapfile a < f; set | wc -c',
    'head -c 9M /dev/zero | tr "\\0" x > f; x=$(<f); printf %q "$x$x" | wc -c; trap "$x" EXIT',
    "node -e 'var b = Buffer.alloc(9e6, 120), s = b.toString(); process.stdout.write(s + s)' | wc -c",
  ];
  let discarded = 0;
  for (const script of greedy) {
    const m = await boot(t, limitedTo(24 << 20));
    try {
      await m.exec(script);
      assert.equal((await m.exec('echo alive')).stdoutText, 'alive\n', script);
    } catch (error) {
      assert.deepEqual(
        [error.kind, error.limit?.name],
        ['limit', 'memoryBytes'],
        `${script}: ${error.stack}`,
      );
      const later = await m.exec('echo alive').catch((e) => e);
      if (!(later instanceof Error)) continue;
      ++discarded;
      // Never entered again: every call says the same.
      assert.equal(later, error);
      assert.match(error.message, /discarded: raise limits.memoryBytes/);
      assert.ok(error.limit.used > 20 << 20 && error.limit.allowed === 30 << 20);
    }
  }
  assert.ok(discarded > 0, 'no allocation failed');
  assert.equal((await other.exec('echo alive')).stdoutText, 'alive\n');
});
