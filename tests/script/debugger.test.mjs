// Duktape's debugger over the machine's network: a client outside of the machine, one inside, and the command line's.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { Machine } from 'bivalve';
import { root } from '../../scripts/lib/cache.mjs';
import { DebugClient, linkOf } from './duk_client.mjs';

const text = (bytes) => Buffer.from(bytes).toString();
const PORT = 9091;
const SCRIPT = `var total = 0;
function add(a, b) {
  var sum = a + b;
  total += sum;
  return sum;
}
console.log('first', add(1, 2));
console.log('second', add(3, 4));
console.log('total', total);
`;

// A script under the debugger in a machine of its own worker.
async function withScript(
  script,
  body,
  { limits = {}, args = ['--inspect-duk', String(PORT)], listens = true } = {},
) {
  const machine = await Machine.boot({ worker: true });
  try {
    await machine.fs.writeFile('/home/user/s.js', script);
    const child = await machine.spawn('microscript', [...args, 's.js'], {
      limits: { wallMs: 60_000, ...limits },
    });
    if (listens)
      assert.match(text((await child.stderr.getReader().read()).value), /^Debugger listening on 127/);
    const output = async () => {
      let all = '';
      for await (const bytes of child.stdout) all += text(bytes);
      return all;
    };
    await body({ machine, child, output, attach: async () => new DebugClient(await linkOf(machine, PORT)) });
  } finally {
    await machine.dispose();
  }
}

test('attach, breakpoints, steps, variables, eval, the stack, and the end', async () => {
  await withScript(SCRIPT, async ({ attach, child, output }) => {
    const client = await attach();
    assert.deepEqual(await client.paused(), { file: '/home/user/s.js', name: '', line: 1 });
    assert.match(client.version, /^2 20700 \S+ bivalve/);
    const [version, , , endian] = await client.request('BasicInfo');
    assert.deepEqual([version, endian], [20700, 1]);
    assert.deepEqual(await client.request('AddBreak', '/home/user/s.js', 4), [0]);
    assert.deepEqual(await client.request('ListBreak'), ['/home/user/s.js', 4]);

    assert.deepEqual(await client.go('Resume'), { file: '/home/user/s.js', name: 'add', line: 4 });
    assert.deepEqual(await client.request('GetLocals', -1), ['a', 1, 'b', 2, 'sum', 3]);
    assert.deepEqual(await client.request('GetVar', -1, 'sum'), [1, 3]);
    assert.deepEqual(await client.request('GetVar', -1, 'nothing'), [0, { unused: true }]);
    assert.deepEqual(await client.request('Eval', -1, 'a * 100 + b + total'), [0, 102]);
    const [failed, message] = await client.request('Eval', -1, 'absent.x');
    assert.equal(failed, 1);
    assert.match(String(message), /ReferenceError|identifier 'absent' undefined/);
    const stack = await client.request('GetCallStack');
    assert.deepEqual(stack.slice(0, 3), ['/home/user/s.js', 'add', 4]);
    assert.deepEqual(stack.slice(4, 7), ['/home/user/s.js', '', 7]);

    assert.equal((await client.go('StepOver')).line, 5);
    assert.deepEqual(await client.request('PutVar', -1, 'sum', 40), []);
    assert.deepEqual(await client.go('StepOut'), { file: '/home/user/s.js', name: '', line: 7 });
    assert.deepEqual(await client.request('DelBreak', 0), []);
    assert.deepEqual(await client.request('AddBreak', '/home/user/s.js', 8), [0]);
    assert.equal((await client.go('Resume')).line, 8);
    assert.deepEqual(await client.go('StepInto'), { file: '/home/user/s.js', name: 'add', line: 3 });
    assert.deepEqual(await client.request('Detach'), []);
    await client.until(() => client.notified.some(({ name }) => name === 'Detaching'));
    await client.ended;
    assert.equal(await output(), 'first 40\nsecond 7\ntotal 10\n');
    assert.deepEqual(await child.exit, { code: 0, signal: null });
  });
});

test('what was printed is seen, other processes go on, and the time does not count', async () => {
  await withScript(
    `console.log('printed');\nvar x = 1;\nconsole.log('after');\n`,
    async ({ machine, attach, child }) => {
      const counter = await machine.spawn('bash', [
        '-c',
        'for i in 1 2 3 4 5 6 7 8; do echo $i; sleep 0.4; done',
      ]);
      const client = await attach();
      await client.paused();
      await client.request('AddBreak', '/home/user/s.js', 3);
      await client.go('Resume');
      const reader = child.stdout.getReader();
      assert.equal(text((await reader.read()).value), 'printed\n');
      let counted = '';
      for await (const bytes of counter.stdout) counted += text(bytes);
      assert.equal(counted, '1\n2\n3\n4\n5\n6\n7\n8\n');
      assert.deepEqual(await client.request('Eval', -1, 'x'), [0, 1]);
      await client.request('Detach');
      assert.equal(text((await reader.read()).value), 'after\n');
      assert.deepEqual(await child.exit, { code: 0, signal: null });
    },
    { limits: { wallMs: 2500, turnMs: 2500 } },
  );
});

test('a client that goes away lets the script go on; the next one finds it', async () => {
  await withScript(
    `var n = 0;\nvar timer = setInterval(function () {\n  n++;\n  if (n > 1000 || globalThis.enough) { clearInterval(timer); console.log('end', globalThis.enough); }\n}, 10);\n`,
    async ({ machine, attach, output }) => {
      const link = await linkOf(machine, PORT);
      const first = new DebugClient(link);
      assert.equal((await first.paused()).line, 1);
      link.close();
      const second = await attach();
      // Any line of the script's own.
      assert.equal((await second.paused()).file, '/home/user/s.js');
      assert.deepEqual(await second.request('Eval', -1, 'globalThis.enough = n >= 0'), [0, true]);
      await second.request('Detach');
      assert.equal(await output(), 'end true\n');
    },
  );
});

test('a signal ends a script that stands still', async () => {
  await withScript(SCRIPT, async ({ attach, child }) => {
    const client = await attach();
    await client.paused();
    await child.kill('SIGKILL');
    await client.ended;
    assert.deepEqual(await child.exit, { code: null, signal: 'SIGKILL' });
  });
});

const INSIDE = `
import { connect } from 'node:net';
import { DebugClient } from './duk_client.mjs';
const socket = connect(${PORT});
socket.on('error', () => setTimeout(() => process.exit(3), 1));
const client = new DebugClient(socket);
console.error((await client.paused()).line);
await client.request('AddBreak', '/home/user/s.js', 4);
console.error((await client.go('Resume')).name, await client.request('GetLocals', -1));
await client.request('Detach');
await client.ended;
`;
test('a debugger inside of the machine, on the caller’s thread', async () => {
  const machine = await Machine.boot({ limits: { wallMs: 60_000 } });
  try {
    await machine.fs.writeFile('/home/user/s.js', SCRIPT);
    await machine.fs.writeFile('/home/user/client.mjs', INSIDE);
    const client = fs.readFileSync(path.join(root, 'tests/script/duk_client.mjs'));
    await machine.fs.writeFile('/home/user/duk_client.mjs', client);
    const { exitCode, stdout, stderr } = await machine.exec(
      `microscript --inspect-duk ${PORT} s.js 2> log & until grep -q listening log 2>/dev/null; do sleep 0.01; done; node client.mjs; wait`,
    );
    assert.equal(text(stderr), "1\nadd [ 'a', 1, 'b', 2, 'sum', 3 ]\n");
    assert.equal(text(stdout), 'first 3\nsecond 7\ntotal 10\n');
    assert.equal(exitCode, 0);
  } finally {
    await machine.dispose();
  }
});

test('attachDebugger, while the script goes on', async () => {
  const script = `attachDebugger({ transport: ${PORT} }).then(function (port) {
  console.log('port', port);
  attachDebugger().then(null, function (e) { console.log(e.message); });
});
var t = setInterval(function () {
  if (globalThis.enough) clearInterval(t);
}, 10);
`;
  await withScript(
    script,
    async ({ machine, output }) => {
      let link;
      while (!link) link = await linkOf(machine, PORT).catch(() => undefined);
      const client = new DebugClient(link);
      assert.equal((await client.paused()).file, '/home/user/s.js');
      assert.deepEqual(await client.request('Eval', -1, 'globalThis.enough = true'), [0, true]);
      await client.request('Detach');
      assert.equal(await output(), `port ${PORT}\nattachDebugger() already called\n`);
    },
    { args: [], listens: false },
  );
});

test('what is refused', async () => {
  const machine = await Machine.boot({ limits: { wallMs: 60_000 } });
  try {
    const said = async (command) => {
      const { exitCode, stderr } = await machine.exec(command);
      return [exitCode, text(stderr)];
    };
    assert.deepEqual(await said('node --inspect-duk 1 -e 0'), [
      9,
      'node: --inspect-duk: QuickJS offers no debugger (see --engine duktape)\n',
    ]);
    assert.deepEqual(await said('duk --inspect-duk x -e 0'), [
      9,
      'duk: --inspect-duk requires [HOST:]PORT\n',
    ]);
    assert.deepEqual(await said('duk --inspect-duk 70000 -e 0'), [
      9,
      'duk: --inspect-duk requires [HOST:]PORT\n',
    ]);
    const [status, busy] = await said(
      'node -e "require(\'net\').createServer().listen(77)" & sleep 0.2; duk --inspect-duk 77 -e 0; s=$?; kill $!; exit $s',
    );
    assert.equal(status, 9);
    assert.match(
      busy,
      /^microscript: --inspect-duk: debugger: cannot listen at 127\.0\.0\.1:77: .*EADDRINUSE/,
    );
    await machine.fs.writeFile(
      '/home/user/q.js',
      'attachDebugger().then(null, function (e) { console.log(e.message); });',
    );
    const { stdout } = await machine.exec('microscript --engine=quickjs q.js');
    assert.equal(text(stdout), 'No debugger support\n');
  } finally {
    await machine.dispose();
  }
});

test('bivalve --inspect-duk: a port of this computer', async () => {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'debug-'));
  fs.writeFileSync(path.join(dir, 's.js'), SCRIPT);
  const child = spawn(process.execPath, [
    path.join(root, 'bin/bivalve.mjs'),
    '--inspect-duk',
    '0',
    path.join(dir, 's.js'),
  ]);
  try {
    let stderr = '';
    let stdout = '';
    child.stdout.on('data', (bytes) => (stdout += bytes));
    const exited = new Promise((resolve) => child.on('exit', resolve));
    await new Promise((resolve) =>
      child.stderr.on('data', (bytes) => {
        stderr += bytes;
        if (stderr.includes('listening')) resolve();
      }),
    );
    const [, port] = /may attach at 127\.0\.0\.1:(\d+)/.exec(stderr);
    const client = new DebugClient(net.connect(Number(port)));
    assert.equal((await client.paused()).line, 1);
    await client.request('AddBreak', '/home/user/s.js', 4);
    await client.go('Resume');
    assert.deepEqual(await client.request('Eval', -1, 'sum'), [0, 3]);
    await client.request('Detach');
    assert.equal(await exited, 0);
    assert.equal(stdout, 'first 3\nsecond 7\ntotal 10\n');
  } finally {
    child.kill('SIGKILL');
    fs.rmSync(dir, { recursive: true });
  }
});
