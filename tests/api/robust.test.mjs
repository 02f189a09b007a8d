// Nothing a guest does hangs or harms its host: endless work, bombs, deep recursion, bad input.
import v8 from 'node:v8';
import vm from 'node:vm';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
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

test('endless work stops at its limit, and the machine lives on', async (t) => {
  const m = await boot(t);
  for (const script of [
    'yes > /dev/null',
    'while :; do :; done',
    'for ((;;)); do ((i++)); done',
    'sleep 1000',
    'f() { f; }; while :; do (f) 2>/dev/null; done; ',
    "node -e 'while (true) {}'",
    "node -e 'for (;;) { try { for (;;) {} } finally { for (;;) {} } }'",
    "node -e 'setInterval(function () {}, 1)'",
  ]) {
    const { limit } = await stopped(m, script, { wallMs: 100 });
    assert.ok(['wallMs', 'callDepth', 'turnMs'].includes(limit.name), `${script}: ${limit.name}`);
    assert.equal((await m.exec('echo alive')).stdoutText, 'alive\n', script);
  }
});

test('fuel stops without a clock', async (t) => {
  const m = await boot(t, { virtualClock: true });
  const { limit } = await stopped(m, 'while :; do :; done', { fuel: 1_000_000 });
  assert.equal(limit.name, 'fuel');
  assert.ok(limit.used >= 1_000_000 && limit.used < 3_000_000, String(limit.used));
});

test('a fork bomb hits the limit of processes and says so', async (t) => {
  const m = await boot(t);
  const { limit } = await stopped(m, ':(){ :|:& };:; wait', { processes: 64 });
  assert.deepEqual({ name: limit.name, allowed: limit.allowed }, { name: 'processes', allowed: 64 });
  assert.equal((await m.jobs()).filter(({ pid }) => pid !== 1).length, 0);
});

test('output past its limit stops the call and is kept', async (t) => {
  const m = await boot(t);
  const error = await stopped(m, 'echo first; yes', { outputBytes: 100_000 });
  assert.equal(error.limit.name, 'outputBytes');
  assert.ok(error.result.stdoutText.startsWith('first\ny\ny\n'));
  assert.ok(error.result.stdout.length <= 100_000);
});

const nested = (open, middle, close, n) => `${open.repeat(n)}${middle}${close.repeat(n)}`;

test('deep recursion of every kind ends as an error of the guest', async (t) => {
  const m = await boot(t, { limits: { wallMs: 20_000 } });
  const deep = {
    'shell functions': 'f() { f; }; f',
    subshells: nested('(', ':', ')', 20_000),
    groups: nested('{ ', ':', '; }', 20_000),
    'command substitutions': nested('$(', ':', ')', 20_000),
    conditions: nested('if ', ':', '; then :; fi', 20_000),
    arithmetic: `echo $((${nested('(', '1', ')', 20_000)}))`,
    'arithmetic values': 'a=a; for ((i=0;i<3000;i++)); do a="b+$a"; done; b=a; echo $((a))',
    braces: `echo ${nested('{a,', 'b', '}', 20_000)} | wc -c`,
    'parameter defaults': nested('${x:-', 'y', '}', 20_000),
    globs: `shopt -s extglob; [[ aaaa == ${nested('+(', 'a', ')', 5_000)} ]]`,
    'regular expressions': `[[ aaaa =~ ${nested('(', 'a', ')', 5_000)} ]]`,
    eval: 'f() { eval "eval \\"f\\""; }; f',
    traps: "trap 'f' DEBUG; f() { f; }; f",
    'calls in JavaScript': "node -e 'function f() { f(); } f()'",
    'JSON.parse': `node -e 'JSON.parse(Array(100001).join("["))'`,
    'JSON.stringify': `node -e 'for (var a = [], i = 0; i < 100000; i++) a = [a]; JSON.stringify(a)'`,
    'JavaScript source': `node -e 'eval(Array(20001).join("(") + 1)'`,
    'JavaScript patterns': `node -e 'new RegExp(Array(20001).join("(") + Array(20001).join(")")).exec("a")'`,
    getters: `node -e 'var o = {}; Object.defineProperty(o, "a", { get: function () { return o.a; } }); o.a'`,
  };
  for (const [what, script] of Object.entries(deep)) {
    let ending;
    try {
      ending = `status ${(await m.exec(script)).exitCode}`;
    } catch (error) {
      assert.equal(error.kind, 'limit', `${what}: ${error.stack}`);
      ending = `limit ${error.limit.name}`;
    }
    t.diagnostic(`${what}: ${ending}`);
    assert.equal((await m.exec('echo alive')).stdoutText, 'alive\n', what);
  }
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

test("bad input of each kind gets bash's status and a message with the place", async (t) => {
  const m = await boot(t);
  for (const [script, place] of [
    ['if', /^bash: -c: line \d+: syntax error/],
    ['echo one\necho "two', /^bash: -c: line 2: unexpected EOF/],
    ['cat nofile', /^cat: nofile: No such file/],
    ['nocommand', /^bash: line 1: nocommand: command not found/],
    [':\n:\n/etc/passwd', /^bash: line 3: \/etc\/passwd: Permission denied/],
    ['sort --nonsense', /^sort: unrecognized option '--nonsense'/],
    ['cd -z', /^bash: line 1: cd: -z: invalid option/],
    ['echo $((1/0))', /^bash: line 1: 1\/0: division by 0/],
    ['read x < nofile', /^bash: line 1: nofile: No such file/],
    ["printf '\\xff\\xfe' | wc -c", null],
    ["printf 'a\\0b' | wc -c; x=$(printf 'a\\0b'); echo \"${#x}\"", /ignored null byte/],
  ]) {
    const { exitCode, stdout, stderrText } = await m.exec(script);
    const real = bash(script);
    assert.equal(exitCode, real.status, script);
    assert.deepEqual(Buffer.from(stdout), Buffer.from(real.stdout), script);
    if (place) assert.match(stderrText, place);
  }
});

test('a thousand machines leave nothing behind', async () => {
  const { Machine } = await import('../../dist/index.js');
  // Without a collection the figure would be of what was not collected yet.
  v8.setFlagsFromString('--expose-gc');
  const collect = vm.runInNewContext('gc');
  const cycle = async (n) => {
    for (let i = 0; i < n; ++i) {
      const m = await Machine.boot();
      await m.exec('echo hi');
      await m.dispose();
    }
    for (let i = 0; i < 4; ++i) {
      collect();
      await new Promise((resolve) => setImmediate(resolve));
    }
    return process.memoryUsage();
  };
  await cycle(50);
  const before = await cycle(50);
  const after = await cycle(1000);
  assert.ok(
    after.heapUsed - before.heapUsed < 5 * 2 ** 20,
    `${after.heapUsed - before.heapUsed} bytes of heap`,
  );
  const held = after.arrayBuffers + after.external - before.arrayBuffers - before.external;
  assert.ok(held < 5 * 2 ** 20, `${held} bytes of memory`);
});
