// Programs of the host as programs of the machine. The one that is allowed is this Node, under a name of its own.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Machine } from 'bivalve';
import { boot, directory, text } from './support.mjs';

const bin = fileURLToPath(new URL('../../bin/bivalve.mjs', import.meta.url));
const real = { name: 'real-node', file: process.execPath };
const timeout = 30_000;
const script = (source) => ({ env: { SOURCE: source } });
async function run(machine, ...call) {
  const { exitCode, stdoutText, stderrText } = await machine.exec(...call);
  return { exitCode, stdout: stdoutText, stderr: stderrText };
}

for (const worker of [false, true])
  test(`streams, arguments and the exit status${worker ? ', in a worker' : ''}`, { timeout }, async (t) => {
    const machine = await boot(t, { worker, processes: { allow: [real] } });
    const { stdout, stderr, exitCode } = await run(
      machine,
      `printf 'one\\ntwo\\n' | real-node -e "$SOURCE" 'a b' '' é`,
      script(`process.stdin.on('data', (d) => process.stdout.write(d.toString().toUpperCase()));
        process.stdin.on('end', () => { process.stderr.write(JSON.stringify(process.argv.slice(1)) + process.pid); process.exitCode = 7; })`),
    );
    assert.equal(stdout, 'ONE\nTWO\n');
    assert.match(stderr, /^\["a b","","é"\]\d+$/);
    assert.equal(exitCode, 7);
  });

test('a pipeline of both sides carries what it is given, and ends early', { timeout }, async (t) => {
  const machine = await boot(t, { processes: { allow: [real] } });
  const copy = script(`process.stdin.pipe(process.stdout)`);
  const big = await run(
    machine,
    `head -c 3000000 /dev/zero | tr '\\0' x | real-node -e "$SOURCE" | wc -c`,
    copy,
  );
  assert.equal(big.stdout, '3000000\n');
  const endless = await run(
    machine,
    `real-node -e "$SOURCE" | head -n 2; echo "\${PIPESTATUS[1]}"`,
    script(`const more = () => { while (process.stdout.write('line\\n')); process.stdout.once('drain', more); };
      process.stdout.on('error', (e) => process.exit(e.code === 'EPIPE' ? 3 : 4)); more();`),
  );
  assert.equal(endless.stdout, 'line\nline\n0\n');
  const deaf = await run(
    machine,
    `yes | real-node -e "$SOURCE"; echo "\${PIPESTATUS[*]}"`,
    script(`process.stdin.destroy(); setTimeout(() => 0, 50)`),
  );
  assert.equal(deaf.stdout, '141 0\n');
});

test('what is not allowed is not there', { timeout }, async (t) => {
  const none = await boot(t);
  const some = await boot(t, { processes: { allow: [real, 'there-is-no-such-program'] } });
  for (const machine of [none, some]) {
    const { stdout, exitCode } = await run(
      machine,
      'type ls-of-the-host gcc python3 2>&1; ls /usr/local/bin; gcc',
    );
    assert.equal(exitCode, 127);
    assert.equal(
      stdout.replace(/^.*not found\n/gm, ''),
      machine === some ? 'real-node\nthere-is-no-such-program\n' : '',
    );
    const child = await machine.eval(`require('child_process').spawnSync('gcc').error.code`);
    assert.equal(child.value, 'ENOENT');
  }
  const missing = await run(some, 'there-is-no-such-program');
  assert.equal(missing.exitCode, 127);
  assert.equal(missing.stderr, 'there-is-no-such-program: No such file or directory\n');
  // A name of its own does not reach others, and neither does a link or a copy of the program's file.
  const copied = await run(some, 'cp /usr/local/bin/real-node /tmp/sh; /tmp/sh -c "echo never"');
  assert.deepEqual([copied.stdout, copied.exitCode], ['', 127]);
});

test('the machine has its own programs; one of the host may stand before it', { timeout }, async (t) => {
  const machine = await boot(t, { processes: { allow: [{ name: 'node', file: process.execPath }] } });
  const { stdout } = await run(
    machine,
    `for n in node /usr/bin/node; do $n -p 'process.versions.v8 !== undefined && process.versions.bivalve === undefined'; done`,
  );
  assert.equal(stdout, 'true\nfalse\n');
});

test('names that are none are told at once', async () => {
  for (const allow of [
    undefined,
    'node',
    [''],
    ['..'],
    [{ name: 'a/b', file: '/bin/sh' }],
    [{ name: 'a b' }],
    ['/usr/bin/'],
  ])
    await assert.rejects(Machine.boot({ processes: { allow } }), TypeError);
});

test('the environment is the list of the bridge and nothing else', { timeout }, async (t) => {
  const machine = await boot(t, {
    processes: {
      allow: [real],
      env: ['GIVEN', 'PATH_LIKE'],
      hostEnv: { OWN: 'of the embedder', GIVEN: 'before' },
    },
  });
  const { stdout } = await run(
    machine,
    `GIVEN='from the guest' SECRET=x real-node -p 'JSON.stringify(process.env)'`,
  );
  assert.deepEqual(JSON.parse(stdout), { OWN: 'of the embedder', GIVEN: 'from the guest' });
  const plain = await boot(t, { processes: { allow: [real] } });
  const names = await run(plain, `SECRET=x real-node -p 'Object.keys(process.env).join()'`);
  assert.equal(names.stdout, 'PATH\n');
});

test('the directory is that of a mount, or the one of the bridge', { timeout }, async (t) => {
  const dir = fs.realpathSync(directory(t, { 'sub/file': 'x' }));
  const other = fs.realpathSync(directory(t));
  const machine = await boot(t, {
    mounts: { '/project': { type: 'ro', directory: dir } },
    processes: { allow: [real], cwd: other },
  });
  const where = async (cwd) => (await run(machine, `real-node -p 'process.cwd()'`, { cwd })).stdout.trim();
  assert.equal(await where('/project/sub'), path.join(dir, 'sub'));
  assert.equal(await where('/project'), dir);
  assert.equal(await where('/home/user'), other);
  await machine.fs.mkdir('/projecters');
  assert.equal(await where('/projecters'), other);
  await machine.mount('/later', { type: 'rw', directory: dir });
  assert.equal(await where('/later/sub'), path.join(dir, 'sub'));
  await machine.unmount('/later');
  await machine.fs.mkdir('/later/sub', { recursive: true });
  assert.equal(await where('/later/sub'), other);
});

const waits = (port) => `const s = require('net').connect(${port}, '127.0.0.1', () => s.write('up'));
  s.on('error', () => {}); setInterval(() => {}, 1000);`;
/** A server that says when a program has come up, and when it is gone. */
async function watcher(t) {
  const server = net.createServer();
  server.listen(0, '127.0.0.1');
  t.after(() => server.close());
  await once(server, 'listening');
  const up = once(server, 'connection').then(async ([socket]) => {
    const gone = new Promise((resolve) => socket.on('close', resolve).on('error', () => undefined));
    await once(socket, 'data');
    return { gone };
  });
  return { port: server.address().port, up };
}

test('signals reach it, and its end by a signal is the guest process’s', { timeout }, async (t) => {
  const machine = await boot(t, { processes: { allow: [real] } });
  const handled = await run(
    machine,
    `coproc real-node -e "$SOURCE"; read -r up <&\${COPROC[0]}; kill -USR2 $COPROC_PID; cat <&\${COPROC[0]}; wait $COPROC_PID; echo $?`,
    script(
      `process.on('SIGUSR2', () => { console.log('got it'); process.exit(5); }); console.log('up'); setInterval(() => {}, 1000)`,
    ),
  );
  assert.equal(handled.stdout, 'got it\n5\n');
  const killed = await run(
    machine,
    `coproc real-node -e "$SOURCE"; read -r up <&\${COPROC[0]}; kill -TERM $COPROC_PID; wait $COPROC_PID; echo $?`,
    script(`console.log('up'); setInterval(() => {}, 1000)`),
  );
  assert.equal(killed.stdout, '143\n');
  const own = await run(machine, `real-node -e 'process.kill(process.pid, "SIGKILL")'; echo $?`);
  assert.match(own.stdout, /^137\n$/);
});

for (const [what, end] of [
  ['kill -9', async (machine, child) => machine.kill(child.pid, 'SIGKILL')],
  ['an abort', async (machine, child, controller) => controller.abort()],
  ['dispose', (machine) => machine.dispose()],
])
  test(`${what} ends it with what it has started`, { timeout }, async (t) => {
    const machine = await Machine.boot({ processes: { allow: [real] } });
    t.after(() => machine.dispose());
    const first = await watcher(t);
    const second = await watcher(t);
    const controller = new AbortController();
    const child = await machine.spawn(
      'real-node',
      [
        '-e',
        `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(waits(second.port))}], { stdio: 'ignore' }); ${waits(first.port)}`,
      ],
      { signal: controller.signal },
    );
    child.exit.catch(() => undefined);
    const seen = await Promise.all([first.up, second.up]);
    await end(machine, child, controller);
    for (const { gone } of seen) await gone;
  });

const echo = `process.on('message', (m) => (m === 'bye' ? process.disconnect() : process.send({ got: m })));
  process.send({ up: process.versions.v8 !== undefined, env: Object.keys(process.env).filter((n) => /CHANNEL|IPC/.test(n)) });`;

for (const serialization of ['json', 'advanced'])
  test(`a real Node as the child of a script, ${serialization}`, { timeout }, async (t) => {
    const dir = directory(t, { 'echo.js': echo });
    const machine = await boot(t, {
      mounts: { '/project': { type: 'ro', directory: dir } },
      processes: { allow: [real] },
    });
    const { value } = await machine.eval(
      `new Promise((resolve, reject) => {
        const { fork } = require('child_process');
        const child = fork(${JSON.stringify(path.join(dir, 'echo.js'))}, [], { execPath: 'real-node', execArgv: [], serialization: '${serialization}' });
        const got = [], values = [1, 'text\\u2028é', null, { a: [true] }, 'x'.repeat(300000)];
        child.on('message', (m) => {
          got.push(m.got && m.got.length > 1000 ? m.got.length : m);
          if (got.length === 1) for (const v of values) child.send(v);
          if (got.length === 1 + values.length) child.send('bye');
        });
        child.on('error', reject);
        child.on('exit', (code, signal) => resolve({ got, code, signal, connected: child.connected }));
      })`,
    );
    assert.deepEqual(value, {
      got: [
        { up: true, env: [] },
        { got: 1 },
        { got: 'text\u2028é' },
        { got: null },
        { got: { a: [true] } },
        300000,
      ],
      code: 0,
      signal: null,
      connected: false,
    });
  });

test('a socket of the machine cannot go to the host', { timeout }, async (t) => {
  const dir = directory(t, { 'echo.js': echo });
  const machine = await boot(t, { processes: { allow: [real] } });
  const { value } = await machine.eval(
    `new Promise((resolve) => {
      const child = require('child_process').fork(${JSON.stringify(path.join(dir, 'echo.js'))}, [], { execPath: 'real-node', execArgv: [] });
      const server = require('net').createServer().listen(0, '127.0.0.1');
      child.on('message', () => {
        try { child.send('take', server); } catch (e) { resolve([e.code, e.message]); }
        server.close(); child.disconnect();
      });
    })`,
  );
  assert.deepEqual(value, [
    'ERR_INVALID_HANDLE_TYPE',
    'This handle type cannot be sent: it is virtual; only processes of this machine can take it',
  ]);
});

test('--allow-process', { timeout }, (t) => {
  const dir = fs.realpathSync(directory(t));
  const cli = (...args) => spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8', cwd: dir });
  const ran = cli(
    '--allow-process',
    `host=${process.execPath}`,
    '-c',
    `host -p 'process.cwd()'; host -e 'process.exit(3)'`,
  );
  assert.deepEqual([ran.stdout, ran.stderr, ran.status], [`${dir}\n`, '', 3]);
  const off = cli('-c', 'host');
  assert.equal(off.status, 127);
  const wrong = cli('--allow-process', 'a b', '-c', ':');
  assert.deepEqual(
    [wrong.status, wrong.stderr],
    [2, 'bivalve: --allow-process a b: expected NAME, a path, or NAME=PATH\n'],
  );
});

test('a machine that was opened again does not find its programs', { timeout }, async (t) => {
  const machine = await boot(t, { processes: { allow: [real] } });
  const child = await machine.spawn('bash', [
    '-c',
    `real-node -e "setInterval(() => {}, 1000); console.log('up')"; echo "status $?"`,
  ]);
  const reader = child.stdout.getReader();
  assert.equal(Buffer.from((await reader.read()).value).toString(), 'up\n');
  const image = await machine.freeze();
  const [call] = await machine.calls();
  await machine.dispose();
  const again = await Machine.thaw(image);
  t.after(() => again.dispose());
  assert.equal((await again.calls())[0].id, call.id);
  const fresh = await run(again, 'real-node -p 1');
  assert.notEqual(fresh.exitCode, 0);
});
void text;
