// bivalve.execute_script: JavaScript and bash in machines.
import assert from 'node:assert/strict';
import net from 'node:net';
import { test } from 'node:test';
import { DebugClient } from '../script/duk_client.mjs';
import { Raw, startDaemon } from './support.mjs';

test('scripts of a machine', async (t) => {
  const daemon = await startDaemon(t);
  const c = await Raw.connect(daemon.socket);
  t.after(() => c.end());
  const run = (params) => c.result('bivalve.execute_script', params);
  const bash = await run({
    language: 'bash',
    script: 'tr a-z A-Z < in.txt | tee out.txt; echo e >&2; exit 3',
    files: { '/home/user/in.txt': 'hello\n' },
  });
  assert.deepEqual([bash.success, bash.exit_code, bash.stdout, bash.stderr], [false, 3, 'HELLO\n', 'e\n']);
  assert.deepEqual(bash.files, [
    { kind: 'added', path: '/home/user/out.txt', type: 'file', text: 'HELLO\n' },
  ]);
  const js = await run({ script: 'console.log(require("os").hostname()); ({ a: [1, 2] })' });
  assert.deepEqual([js.success, js.stdout, js.value], [true, 'bivalve\n', { a: [1, 2] }]);
  const es5 = await run({ script: 'console.log(typeof Duktape)', engine: 'duktape' });
  assert.deepEqual([es5.success, es5.stdout, es5.files], [true, 'object\n', []]);
  for (const params of [
    {},
    { script: 1 },
    { script: '', language: 'ruby' },
    { script: '', engine: 'v8' },
    { script: '', files: [] },
  ])
    assert.equal((await c.error('bivalve.execute_script', params)).code, -32602, JSON.stringify(params));
  for (const [language, script] of [
    ['js', 'while (true);'],
    ['bash', 'while :; do :; done'],
    ['bash', 'sleep 100'],
  ]) {
    const error = await c.error('bivalve.execute_script', { language, script, timeout_ms: 300 });
    assert.deepEqual([error.code, error.message], [-32603, 'Script execution timeout'], script);
  }
});

test('sessions, checkpoints, output as it comes', async (t) => {
  const daemon = await startDaemon(t);
  const c = await Raw.connect(daemon.socket);
  t.after(() => c.end());
  const run = (script, more) =>
    c.result('bivalve.execute_script', { language: 'bash', script, session: 's', ...more });
  assert.equal((await run('echo one > f', { checkpoint: true })).session, 's');
  await run('echo two >> f');
  assert.equal((await run('cat f')).stdout, 'one\ntwo\n');
  assert.equal((await run('cat f', { rollback: true })).exit_code, 1);
  assert.equal((await run('true', { close: true })).session, undefined);
  const first = c.call('bivalve.execute_script', {
    language: 'bash',
    script: 'echo a; sleep 0.05; echo b',
    stream: true,
  });
  const told = await first;
  assert.equal(told.method, 'bivalve.output');
  let text = told.params.text;
  for (let message; !(message = await c.next()).result;) text += message.params.text;
  assert.equal(text, 'a\nb\n');
});

test('a session is one machine, also while it starts', async (t) => {
  const daemon = await startDaemon(t);
  const c = await Raw.connect(daemon.socket);
  t.after(() => c.end());
  const ask = (script) => c.call('bivalve.execute_script', { language: 'bash', script, session: 'one' });
  const answers = await Promise.all([ask('echo 1 > f'), ask('echo 2 > f')]);
  assert.equal(answers.find(({ result }) => result).result.session, 'one');
  assert.equal(answers.find(({ error }) => error).error.message, 'The session one is busy');
  assert.equal((await ask('cat f')).result.stdout, '1\n');
});

test('a Duktape script under a debugger waits before its first line, and that time does not count', async (t) => {
  const daemon = await startDaemon(t);
  const c = await Raw.connect(daemon.socket);
  t.after(() => c.end());
  const told = await c.call('bivalve.execute_script', {
    script: 'var a = 20;\nfunction twice(x) {\n  return x * 2;\n}\nconsole.log(twice(a));\nfor (;;);\n',
    engine: 'duktape',
    debug: true,
    timeout_ms: 2000,
  });
  assert.equal(told.method, 'bivalve.output', JSON.stringify(told));
  assert.equal(told.params.stream, 'debugger');
  const [host, port] = told.params.text.split(':');
  const began = Date.now();
  while (Date.now() - began < 2200) await new Promise((resolve) => setTimeout(resolve, 50));
  const client = new DebugClient(net.connect(Number(port), host));
  assert.deepEqual(await client.paused(), { file: '[eval]', name: 'eval', line: 1 });
  await client.request('AddBreak', '[eval]', 3);
  assert.equal((await client.go('Resume')).name, 'twice');
  assert.deepEqual(await client.request('PutVar', -1, 'x', 21), []);
  const paused = Date.now();
  while (Date.now() - paused < 2200) assert.deepEqual(await client.request('Eval', -1, 'x'), [0, 21]);
  // The endless loop is its own time, and lets no answer out.
  void client.request('Detach');
  const { error } = await c.next();
  assert.deepEqual([error.code, error.message], [-32603, 'Script execution timeout']);
  for (const params of [
    { script: '', debug: true },
    { script: '', debug: true, language: 'bash' },
    { script: '', debug: 1, engine: 'duktape' },
  ])
    assert.equal((await c.error('bivalve.execute_script', params)).code, -32602, JSON.stringify(params));
});
