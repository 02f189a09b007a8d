import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boot, rejection } from './support.mjs';

test('a session keeps its state', async (t) => {
  const m = await boot(t);
  const sh = await m.shell();
  await sh.exec('cd /tmp; x=1; f() { echo "f $1"; }; set -- a b');
  assert.equal((await sh.exec('echo $x $PWD $#; f y')).stdoutText, '1 /tmp 2\nf y\n');
  assert.equal((await sh.exec('false')).exitCode, 1);
  assert.equal((await sh.exec('echo $?')).stdoutText, '1\n');
  assert.equal((await sh.exec('trap "echo bye" EXIT; sleep 1000 & echo started')).stdoutText, 'started\n');
  assert.match((await sh.exec('jobs')).stdoutText, /Running\s+sleep 1000/);
  assert.equal(sh.ended, false);
  assert.equal(await sh.close(), 0);
});

test('scripts queue up; each has its own input and output', async (t) => {
  const m = await boot(t);
  const sh = await m.shell({ cwd: '/etc', env: { V: 'v' } });
  const results = await Promise.all([
    sh.exec('read a; sleep 0.02; echo "1 $a $V"', { stdin: 'one\n' }),
    sh.exec('read b; echo "2 $b $a" >&2', { stdin: 'two\n' }),
    sh.exec('pwd'),
  ]);
  assert.deepEqual(
    results.map((result) => [result.stdoutText, result.stderrText]),
    [
      ['1 one v\n', ''],
      ['', '2 two one\n'],
      ['/etc\n', ''],
    ],
  );
});

test('exit ends it; what comes later gets the same status', async (t) => {
  const m = await boot(t);
  const sh = await m.shell();
  assert.equal((await sh.exec('exit 7')).exitCode, 7);
  assert.equal(sh.ended, true);
  assert.equal((await sh.exec('echo never')).stdoutText, '');
});

test('a syntax error is a status, and the session lives', async (t) => {
  const m = await boot(t);
  const sh = await m.shell();
  const result = await sh.exec('if; then');
  assert.equal(result.exitCode, 2);
  assert.match(result.stderrText, /syntax error near unexpected token/);
  assert.equal((await sh.exec('echo on')).stdoutText, 'on\n');
});

test('an abort interrupts the script, as Ctrl-C does', async (t) => {
  const m = await boot(t);
  const sh = await m.shell();
  await sh.exec('x=kept');
  for (const script of ['sleep 1000', 'while :; do :; done']) {
    const error = await rejection(sh.exec(script, { signal: AbortSignal.timeout(20) }));
    assert.equal(error.kind, 'abort');
    assert.equal((await sh.exec('echo $x')).stdoutText, 'kept\n');
  }
});

test('what is incomplete', async (t) => {
  const m = await boot(t);
  const sh = await m.shell();
  for (const [script, incomplete] of [
    ['echo hi', false],
    ['if true; then', true],
    ["echo 'a", true],
    ['cat <<E\nx', true],
    ['cat <<E\nx\nE', false],
    ['fi', false],
    ['a |', true],
  ])
    assert.equal(await sh.isIncomplete(`${script}\n`), incomplete, script);
});

test('limits count for each script', async (t) => {
  const m = await boot(t, { limits: { outputBytes: 1000 } });
  const sh = await m.shell();
  for (let i = 0; i < 3; i++) assert.equal((await sh.exec('printf %0600d 0')).stdout.byteLength, 600);
  const error = await rejection(sh.exec('while :; do echo x; done'));
  assert.deepEqual([error.kind, error.limit.name], ['limit', 'outputBytes']);
  assert.equal(sh.ended, true);
});
