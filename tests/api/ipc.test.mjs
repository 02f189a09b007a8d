// Channels out of the machine: the embedder's, and those of a parent of the command.
import assert from 'node:assert/strict';
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { boot, text } from './support.mjs';

const bin = fileURLToPath(new URL('../../bin/bivalve.mjs', import.meta.url));
const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'bivalve-ipc-'));
test.after(() => fs.rmSync(dir, { recursive: true }));

const echo = `
  process.on('message', (m) => (m === 'bye' ? process.disconnect() : process.send({ got: m })));
  process.send({ ready: process.connected, env: Object.keys(process.env).filter((name) => /IPC|CHANNEL/.test(name)) });`;
const values = [
  1,
  'text\n\u2028é',
  null,
  true,
  [],
  { a: { b: [1, null] } },
  { msg: 1 },
  { cmd: 'NODE_HANDLE', msg: 2 },
];

function script(source) {
  const file = path.join(dir, `${Math.random().toString(36).slice(2)}.js`);
  fs.writeFileSync(file, source);
  return file;
}

for (const ipc of ['json', 'deka'])
  for (const worker of [false, true])
    test(
      `the embedder and a script, ${ipc}${worker ? ', in a worker' : ''}`,
      { timeout: 20_000 },
      async (t) => {
        const machine = await boot(t, { worker, files: { '/home/user/echo.js': echo } });
        const child = await machine.spawn('node', ['echo.js'], { ipc });
        // What looks like Node's own is no message in Node's framing.
        const sent = ipc === 'deka' ? values : values.filter((value) => value?.cmd === undefined);
        const got = [];
        const ended = new Promise((resolve) => child.channel.on('disconnect', resolve));
        child.channel.on('message', async (message) => {
          got.push(message);
          if (got.length === 1) for (const value of sent) assert.equal(await child.channel.send(value), true);
          if (got.length === sent.length + 1) await child.channel.send('bye');
        });
        assert.deepEqual(await child.exit, { code: 0, signal: null });
        await ended;
        assert.deepEqual(got, [{ ready: true, env: [] }, ...sent.map((value) => ({ got: value }))]);
        assert.equal(child.channel.connected, false);
        assert.equal(await child.channel.send(1), false);
        assert.throws(() => child.channel.on('nothing', () => undefined), TypeError);
        await assert.rejects(
          child.channel.send(() => 1),
          TypeError,
        );
      },
    );

test('the embedder disconnects: the script reads what came before', { timeout: 20_000 }, async (t) => {
  const machine = await boot(t, {
    files: {
      '/home/user/s.js': `const got = []; process.on('message', (m) => got.push(m));
        process.on('disconnect', () => console.log(JSON.stringify(got), process.connected)); process.send('up');`,
    },
  });
  const child = await machine.spawn('node', ['s.js'], { ipc: true });
  child.channel.on('message', async () => {
    await child.channel.send(1);
    await child.channel.send('x'.repeat(200_000));
    child.channel.disconnect();
  });
  const text = await new Response(child.stdout).text();
  assert.equal(text, `[1,"${'x'.repeat(200_000)}"] false\n`);
  assert.deepEqual(await child.exit, { code: 0, signal: null });
});

test('without a channel there is none', async (t) => {
  const machine = await boot(t);
  const child = await machine.spawn('node', ['-p', '[typeof process.send, process.connected]']);
  assert.equal(child.channel, undefined);
  assert.equal(await new Response(child.stdout).text(), "[ 'undefined', undefined ]\n");
});

test('the child of a Node process', { timeout: 30_000 }, async () => {
  const child = fork(bin, ['run', script(echo)]);
  const got = [];
  child.on('message', (message) => {
    got.push(message);
    if (got.length === 1) for (const value of values.slice(0, 7)) child.send(value);
    if (got.length === 8) child.send('bye');
  });
  const [code] = await once(child, 'exit');
  assert.equal(code, 0);
  assert.deepEqual(
    got.slice(1),
    values.slice(0, 7).map((value) => ({ got: value })),
  );
});

// The script waits in a read while its parent closes: what it sends behind that has nobody to go to.
for (const serialization of ['json', 'advanced'])
  test(
    `what is sent when the parent has gone fails as in Node, ${serialization}`,
    { timeout: 30_000 },
    async () => {
      const orphan = script(`
      process.on('disconnect', () => console.log('disconnect'));
      process.send('ready', () => {
        require('fs').readSync(0, Buffer.alloc(1));
        process.send('late', (error) => console.log(error && [error.code, error.syscall], process.connected));
      });`);
      const said = [];
      for (const command of [[orphan], [bin, 'run', orphan]]) {
        const child = spawn(process.execPath, command, {
          stdio: ['pipe', 'pipe', 'inherit', 'pipe'],
          env: { ...process.env, NODE_CHANNEL_FD: '3', NODE_CHANNEL_SERIALIZATION_MODE: serialization },
        });
        const [channel] = child.stdio.slice(3);
        await once(channel, 'data');
        channel.destroy();
        await once(channel, 'close');
        child.stdin.end('x');
        said.push(await text(child.stdout));
      }
      assert.match(said[0], /EPIPE/);
      assert.equal(said[1], said[0]);
    },
  );

test('the child of a Node process, advanced values', { timeout: 30_000 }, async () => {
  const child = fork(bin, ['run', script(echo)], { serialization: 'advanced' });
  const value = {
    map: new Map([[1, new Set(['a'])]]),
    date: new Date(5),
    bytes: new Uint8Array([1, 2]),
    nothing: undefined,
    zero: -0,
    big: 12n,
  };
  await once(child, 'message');
  child.send(value);
  const [answer] = await once(child, 'message');
  assert.deepStrictEqual(answer, { got: value });
  child.send('bye');
  assert.deepEqual(await once(child, 'exit'), [0, null]);
});

test(
  'a parent hears of the status, of the signal and of all that was sent',
  { timeout: 30_000 },
  async () => {
    const child = fork(bin, [
      'run',
      script('for (let i = 0; i < 50; i++) process.send(i); process.exit(3);'),
    ]);
    const got = [];
    child.on('message', (message) => got.push(message));
    assert.deepEqual(await once(child, 'close'), [3, null]);
    assert.deepEqual(
      got,
      Array.from({ length: 50 }, (_, i) => i),
    );
    const killed = fork(bin, ['run', script("process.on('message', () => {}); process.send('up');")]);
    await once(killed, 'message');
    killed.kill('SIGTERM');
    assert.deepEqual(await once(killed, 'exit'), [null, 'SIGTERM']);
  },
);

test('the child of a Deka process', { timeout: 30_000 }, async () => {
  const env = { ...process.env, DEKA_IPC_ENABLED: '1', DEKA_IPC_FD: '3' };
  const child = spawn(process.execPath, [bin, 'run', script(echo)], {
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
    env,
  });
  const lines = [];
  let rest = '';
  child.stdio[3].setEncoding('utf8').on('data', (text) => {
    const whole = (rest + text).split('\n');
    rest = whole.pop();
    lines.push(...whole.map((line) => JSON.parse(line)));
    if (lines.length === 1)
      child.stdio[3].write('{"cmd":"NODE_HANDLE","msg":{"cmd":"NODE_HANDLE","msg":1}}\n{"bare":true}\n');
    if (lines.length === 3) child.stdio[3].end();
  });
  assert.deepEqual(await once(child, 'exit'), [0, null]);
  assert.deepEqual(
    lines.map((line) => [line.cmd, line.msg.got]),
    [
      ['NODE_HANDLE', undefined],
      ['NODE_HANDLE', { cmd: 'NODE_HANDLE', msg: 1 }],
      ['NODE_HANDLE', { bare: true }],
    ],
  );
});

test('a descriptor that is no socket is told of', { timeout: 30_000 }, async () => {
  const env = { ...process.env, DEKA_IPC_ENABLED: '1', DEKA_IPC_FD: '77' };
  const child = spawn(process.execPath, [bin, 'node', '-p', 'typeof process.send'], { env });
  const [out, err] = await Promise.all([child.stdout, child.stderr].map((stream) => stream.toArray()));
  assert.equal(Buffer.concat(out).toString(), 'undefined\n');
  assert.match(
    Buffer.concat(err).toString(),
    /^bivalve: DEKA_IPC_FD=77 is not an IPC socket \(ENOTSOCK\); running without IPC$/m,
  );
});

test('the examples', { timeout: 30_000 }, async (t) => {
  const files = {};
  for (const name of ['ipc_parent.js', 'ipc_child.js'])
    files[`/home/user/${name}`] = fs.readFileSync(path.join(examples, name));
  const machine = await boot(t, { files });
  const { stdoutText, stderrText } = await machine.exec('deka run ipc_parent.js; deka run ipc_child.js');
  assert.equal(stderrText, '');
  assert.equal(
    stdoutText,
    'parent got ready\nchild: adding 1 + 2 + 3\nparent got result\nthe child ended with 0\nnobody to talk to\n',
  );
});

test('what was sent before process.exit leaves, however much it is', { timeout: 30_000 }, async (t) => {
  const source = "for (let i = 0; i < 20; i++) process.send('x'.repeat(50_000) + i); process.exit(4);";
  const child = fork(bin, ['run', script(source)]);
  const got = [];
  child.on('message', (message) => got.push(message));
  assert.deepEqual(await once(child, 'close'), [4, null]);
  const machine = await boot(t, { files: { '/home/user/s.js': source } });
  const inside = await machine.spawn('node', ['s.js'], { ipc: true });
  const ours = [];
  inside.channel.on('message', (message) => ours.push(message));
  await new Promise((resolve) => inside.channel.on('disconnect', resolve));
  assert.equal((await inside.exit).code, 4);
  const wanted = Array.from({ length: 20 }, (_, i) => 'x'.repeat(50_000) + i);
  assert.deepEqual(got, wanted);
  assert.deepEqual(ours, wanted);
});

test(
  'a program whose messages nobody reads waits, and one without an end of line is cut off',
  { timeout: 60_000 },
  async (t) => {
    const machine = await boot(t, {
      files: {
        '/home/user/s.js': `let written = 0;
        for (let i = 0; i < 100; i++) process.send('x'.repeat(30_000), () => written++);
        setTimeout(() => console.log(written), 100);`,
      },
    });
    const child = await machine.spawn('node', ['s.js'], { ipc: true });
    const { value } = await child.stdout.getReader().read();
    assert.equal(new TextDecoder().decode(value), '0\n');
    let got = 0;
    child.channel.on('message', () => got++);
    await new Promise((resolve) => child.channel.on('disconnect', resolve));
    assert.equal(got, 100);
    const endless = await machine.spawn('bash', ['-c', 'yes | tr -d "\\n" >&3'], { ipc: true });
    endless.channel.on('message', () => assert.fail('no message'));
    await new Promise((resolve) => endless.channel.on('disconnect', resolve));
    await endless.kill('SIGKILL').catch(() => undefined);
  },
);

test('a listener that throws ends nothing', { timeout: 30_000 }, async () => {
  const file = script(`
    import { Machine } from ${JSON.stringify(new URL('../../dist/bundle/index.js', import.meta.url).href)};
    process.on('uncaughtException', (error) => console.log(error.message));
    const machine = await Machine.boot();
    const child = await machine.spawn('node', ['-e', "process.send(1); process.send(2)"], { ipc: true });
    child.channel.on('message', (message) => { console.log(message); if (message === 1) throw new Error('one'); });
    await child.exit;
    await new Promise((resolve) => child.channel.on('disconnect', resolve));
    process.exit();`).replace(/\.js$/, '.mjs');
  fs.renameSync(file.replace(/\.mjs$/, '.js'), file);
  const child = spawn(process.execPath, [file]);
  const out = Buffer.concat(await child.stdout.toArray()).toString();
  assert.equal(out, '1\n2\none\n');
});

test(
  'a handle from a Node parent is closed, with a warning, and its message comes without it',
  { timeout: 30_000 },
  async (t) => {
    const server = net.createServer({ pauseOnConnect: true }).listen(0, '127.0.0.1');
    t.after(() => server.close());
    await once(server, 'listening');
    const client = net.connect(server.address().port, '127.0.0.1');
    const closed = once(client, 'close');
    client.resume();
    const [socket] = await once(server, 'connection');
    const child = fork(
      bin,
      [
        'run',
        script(
          `process.on('message', (m, h) => { process.send([m, h === undefined]); if (m === 2) process.disconnect(); });`,
        ),
      ],
      { silent: true },
    );
    const got = [];
    const stderr = new Response(child.stderr).text();
    child.on('message', (message) => got.push(message));
    child.send(1, socket);
    child.send(2, server);
    const [code] = await once(child, 'exit');
    assert.equal(code, 0);
    assert.deepEqual(got, [
      [1, true],
      [2, true],
    ]);
    assert.equal((await stderr).match(/IpcHandleDroppedWarning/g).length, 1);
    await closed;
  },
);

// The same child under Node and under the command, with the same parent.
for (const [name, command] of [
  ['Node', []],
  ['the command', [bin, '--allow-handles', 'run']],
])
  test(`servers and sockets between a Node parent and a child of ${name}`, { timeout: 30_000 }, async (t) => {
    const read = async (port) => {
      const client = net.connect(port, '127.0.0.1');
      return new Response(client).text();
    };
    const listen = async (options) => {
      const server = net.createServer(options).listen(0, '127.0.0.1');
      t.after(() => server.close());
      await once(server, 'listening');
      return server;
    };
    const start = async (source, output = 'inherit') => {
      const child = spawn(process.execPath, [...command, script(source)], {
        stdio: ['ignore', output, 'inherit', 'ipc'],
      });
      t.after(() => child.kill('SIGKILL'));
      assert.deepEqual((await once(child, 'message'))[0], { up: child.pid });
      return child;
    };
    const ended = async (child) => assert.deepEqual(await once(child, 'exit'), [0, null]);

    const server = await listen({});
    const { port } = server.address();
    const child = await start(`process.on('message', (m, h) => {
        if (m !== 'server') return process.disconnect();
        h.on('connection', (socket) => { socket.end('child ' + process.pid); h.close(); });
        process.send({ listening: h.listening });
      });
      process.send({ up: process.pid });`);
    child.send('server', server, () => server.close());
    assert.deepEqual((await once(child, 'message'))[0], { listening: true });
    assert.equal(await read(port), `child ${child.pid}`);
    child.send('end');
    await ended(child);

    const accepting = await listen({ pauseOnConnect: true });
    const second =
      await start(`process.on('message', (m, h) => { h.end('from ' + m); process.disconnect(); });
      process.send({ up: process.pid });`);
    accepting.on('connection', (socket) => second.send('parent', socket));
    assert.equal(await read(accepting.address().port), 'from parent');
    await ended(second);

    const third = await start(`const server = require('net').createServer().listen(0, '127.0.0.1', () => {
        process.send({ up: process.pid });
        process.on('message', () => process.send({ port: server.address().port }, server, () => {
          server.close();
          process.disconnect();
        }));
      });`);
    third.send('now');
    const [message, given] = await once(third, 'message');
    t.after(() => given.close());
    assert.ok(given instanceof net.Server && given.listening);
    given.on('connection', (socket) => socket.end('given'));
    assert.equal(await read(message.port), 'given');
    await ended(third);

    const fourth = await start(
      `const net = require('net');
      const server = net.createServer({ pauseOnConnect: true }, (socket) => {
        process.send('socket', socket, () => { server.close(); process.disconnect(); });
      }).listen(0, '127.0.0.1', () => {
        process.send({ up: process.pid });
        let text = '';
        net.connect(server.address().port, '127.0.0.1')
          .on('data', (bytes) => (text += bytes))
          .on('end', () => console.log('client has ' + text))
          .end('from the client');
      });`,
      'pipe',
    );
    const [word, socket] = await once(fourth, 'message');
    assert.ok(word === 'socket' && socket instanceof net.Socket);
    socket.end('from the parent');
    assert.equal(await new Response(socket).text(), 'from the client');
    assert.equal(await new Response(fourth.stdout).text(), 'client has from the parent\n');
  });

test('a socket cannot leave the machine', { timeout: 20_000 }, async (t) => {
  const machine = await boot(t, {
    files: {
      '/home/user/s.js': `const server = require('net').createServer().listen(0, () => {
        try { process.send('take', server); } catch (e) { process.send(e.code); }
        server.close();
      });`,
    },
  });
  const child = await machine.spawn('node', ['s.js'], { ipc: true });
  const got = [];
  child.channel.on('message', (message) => got.push(message));
  assert.deepEqual(await child.exit, { code: 0, signal: null });
  assert.deepEqual(got, ['ERR_INVALID_HANDLE_TYPE']);
});

test('what channels count: a script’s sums, and --ipc-metrics', { timeout: 30_000 }, async () => {
  const file = path.join(dir, 'metrics.ndjson');
  const parent =
    script(`if (process.argv[2]) process.on('message', (m) => { process.send(m); process.disconnect(); });
    else { const c = require('child_process').fork(__filename, ['child']); c.send({ a: 'é' });
      c.on('exit', () => console.log(JSON.stringify(process.ipcMetrics()))); }`);
  const ran = spawn(process.execPath, [bin, '--ipc-metrics', file, 'run', parent]);
  const sums = JSON.parse(await new Response(ran.stdout).text());
  if (ran.exitCode === null) await once(ran, 'exit');
  assert.equal(ran.exitCode, 0);
  // {"a":"é"} and its newline, both ways.
  const counted = {
    channels: 1,
    framesIn: 1,
    framesOut: 1,
    bytesIn: 11,
    bytesOut: 11,
    handlesIn: 0,
    parseErrors: 0,
    dropped: 0,
  };
  for (const [name, value] of Object.entries(counted)) assert.equal(sums[name], value, name);
  const lines = fs
    .readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.deepEqual(
    lines
      .map(({ side, framing, framesIn, bytesOut, closedReason }) => [
        side,
        framing,
        framesIn,
        bytesOut,
        closedReason,
      ])
      .sort(),
    [
      ['child', 'json', 1, 11, 'disconnect'],
      ['parent', 'json', 1, 11, 'eof'],
    ],
  );
});

test('a trace of every frame', { timeout: 20_000 }, async (t) => {
  const machine = await boot(t);
  const { stderrText } = await machine.exec(
    `BIVALVE_IPC_DEBUG=1 node -e "const c = require('child_process').spawn('bash', ['-c', 'echo 1 >&3'], { stdio: [0, 1, 2, 'ipc'] }); c.send('x'); c.on('message', () => 0)"`,
  );
  assert.match(stderrText, /^ipc \d+ fd \d+ > "x"\nipc \d+ fd \d+ < 1\n$/);
});

test('Deka’s ops under --compat deka, and only there', { timeout: 20_000 }, async (t) => {
  const child = `(async () => {
      const fd = process.channel.fd;
      await __dekaOps.op_child_ipc_send(fd, '{"cmd":"NODE_HANDLE","msg":"up"}');
      const got = [];
      for (let m; (m = (await __dekaOps.op_child_ipc_read(fd)).message) !== null; ) got.push(m);
      console.log(JSON.stringify(got));
    })();`;
  const machine = await boot(t, {
    files: {
      '/home/user/child.js': child,
      '/home/user/parent.js': `const { ChildProcess } = require('deka/child_process');
        const c = new ChildProcess('deka', ['run', 'child.js'], { ipc: true, stdio: 'inherit' });
        c.on('message', (m) => { console.log(m); c.send({ a: 1 }); c.send('two'); c.disconnect(); });`,
    },
  });
  const { stdoutText } = await machine.exec(
    'node parent.js; node -p "typeof __dekaOps"; node --compat deka -p "typeof __dekaOps"',
  );
  assert.equal(
    stdoutText,
    'up\n["{\\"cmd\\":\\"NODE_HANDLE\\",\\"msg\\":{\\"a\\":1}}","{\\"cmd\\":\\"NODE_HANDLE\\",\\"msg\\":\\"two\\"}"]\nundefined\nobject\n',
  );
  assert.equal((await machine.eval('typeof __dekaOps', { compat: 'deka' })).value, 'object');
});

test('Deka’s ops for processes', { timeout: 20_000 }, async (t) => {
  const machine = await boot(t, {
    files: {
      '/home/user/child.js': `process.on('message', (m) => { process.send({ got: m }); process.disconnect(); });`,
      '/home/user/parent.js': `(async () => {
        const text = (bytes) => String.fromCharCode(...bytes);
        const ops = __dekaOps;
        const all = async (read, id) => {
          let out = '';
          for (let piece; !(piece = await read(id, 3)).eof; ) {
            if (piece.data.length > 3) out += '!';
            out += text(piece.data);
          }
          return out;
        };
        const cat = await ops.op_process_spawn('bash', ['-c', 'cat; echo $WORD; pwd; echo oops >&2; exit 3'], '/tmp', [['WORD', 'word']], 'piped', false);
        await ops.op_process_write_stdin(cat, new Uint8Array([104, 105, 10]));
        await ops.op_process_close_stdin(cat);
        console.log(typeof cat, await all(ops.op_process_read_stdout, cat), await all(ops.op_process_read_stderr, cat), await ops.op_process_wait(cat));
        const id = ops.op_process_spawn_immediate('deka', ['run', 'child.js'], undefined, undefined, 'inherit', true);
        await ops.op_process_send_message(id, '{"cmd":"NODE_HANDLE","msg":{"a":1}}');
        console.log(await ops.op_process_read_message(id), await ops.op_process_read_message(id), await ops.op_process_wait(id));
        const sleeper = await ops.op_process_spawn('sleep', ['1000'], undefined, undefined, undefined, false);
        await ops.op_process_kill(sleeper);
        console.log(await ops.op_process_wait(sleeper));
        const ran = ops.op_process_spawn_sync('tr', ['a', 'b'], undefined, undefined, new Uint8Array([97, 98]));
        console.log(ran.status, text(ran.stdout), ran.stderr.length);
        for (const call of [() => ops.op_process_spawn('nothing-there', []), () => ops.op_process_wait(99n), () => ops.op_process_send_message(sleeper, '1')])
          await call().catch((error) => console.log(error.message.split(':')[0]));
        ops.op_process_exit(5);
      })();`,
    },
  });
  const { stdoutText, stderrText, exitCode } = await machine.exec('node --compat deka parent.js');
  assert.equal(stderrText, '');
  assert.equal(
    stdoutText,
    `bigint hi
word
/tmp
 oops
 3n
{ message: '{"cmd":"NODE_HANDLE","msg":{"got":{"a":1}}}' } { message: null } 0n
-1n
0 bb 0
Spawn failed
Process not found
IPC channel not available
`,
  );
  assert.equal(exitCode, 5);
});

// What Node does otherwise or not at all (docs/ipc.md, "What differs from Node").
test('messages and channels that are too much, and what nobody can write', { timeout: 60_000 }, async (t) => {
  const machine = await boot(t, {
    files: {
      '/home/user/s.js': `const cp = require('child_process');
        const attempt = (name, call) => {
          try {
            console.log(name, call());
          } catch (error) {
            console.log(name, error.name, error.code);
          }
        };
        const child = cp.spawn('sleep', ['1000'], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
        attempt('toJSON', () => child.send({ toJSON() {} }));
        const line = 'x'.repeat(67108861);
        attempt('too long', () => child.send(line + 'x'));
        attempt('as long as can be', () => child.send(line));
        const errors = [];
        for (let i = 0; i < 2; i++) child.send('waits', (error) => errors.push(error.code));
        attempt('small', () => child.send(1, (error) => errors.push(error.code)));
        child.once('disconnect', () => console.log('disconnect'));
        child.on('close', (code, signal) => console.log('close', code, signal, errors.join()));
        child.kill();`,
    },
    limits: { jsHeapBytes: 512 << 20, memoryBytes: 1 << 30, turnMs: 60_000 },
  });
  const { stdoutText, stderrText } = await machine.exec('node s.js');
  assert.equal(stderrText, '');
  assert.equal(
    stdoutText,
    `toJSON TypeError ERR_INVALID_ARG_TYPE
too long RangeError ERR_IPC_MESSAGE_TOO_LARGE
as long as can be false
small false
disconnect
close null SIGTERM ERR_IPC_CHANNEL_CLOSED,ERR_IPC_CHANNEL_CLOSED,ERR_IPC_CHANNEL_CLOSED
`,
  );
});

test('what is behind a broken line in the same piece is kept', { timeout: 20_000 }, async (t) => {
  const machine = await boot(t, {
    files: {
      '/home/user/s.js': `const cp = require('child_process');
        const [framing] = process.argv.slice(2);
        process.on('uncaughtException', (error) => console.log('uncaught', error.name));
        const child = cp.spawn('bash', ['-c', String.raw\`printf '1\\noops\\n"\\xff"\\n\\n2\\n{"cmd":"NODE_HANDLE","msg":{"cmd":"NODE_HANDLE","msg":3}}\\n4' >&3\`], {
          stdio: ['ignore', 1, 2, 'ipc'], ipc: framing === 'deka' ? 'deka' : undefined });
        child.on('message', (m) => console.log('message', m));
        child.on('error', (error) => console.log('error', error.code || error.message.split(':')[0]));
        child.on('disconnect', () => console.log('disconnect', child.channel));`,
    },
  });
  const deka = await machine.exec('node s.js deka');
  assert.equal(deka.stderrText, '');
  assert.equal(
    deka.stdoutText,
    `message 1
error IPC message parse error
error ERR_INVALID_UTF8
error IPC message parse error
message 2
message { cmd: 'NODE_HANDLE', msg: 3 }
disconnect null
`,
  );
  const node = await machine.exec('node s.js');
  assert.equal(
    node.stdoutText,
    `message 1
uncaught SyntaxError
message \ufffd
uncaught SyntaxError
message 2
disconnect null
`,
  );
});

test(
  'a parent’s own disconnect is followed by close, and sends what was accepted',
  { timeout: 20_000 },
  async (t) => {
    const machine = await boot(t, {
      files: {
        '/home/user/s.js': `const cp = require('child_process');
        if (process.argv[2] === 'child') {
          let size = 0;
          process.on('message', (m) => (size += m.length));
          process.on('disconnect', () => console.log('child has', size));
          process.send('up');
        } else {
          const child = cp.fork(__filename, ['child']);
          child.once('message', () => {
            for (let i = 0; i < 4; i++) child.send('x'.repeat(500000));
            child.disconnect();
          });
          child.on('close', (code) => console.log('close', code));
        }`,
        // Listeners that come late and end the channel while what waited for them is told.
        '/home/user/late.js': `const cp = require('child_process');
        if (process.argv[2] === 'child') {
          process.channel.ref();
          process.once('beforeExit', () => console.log('left'));
          setTimeout(() => process.on('message', (m) => { console.log(m); if (m === 1) process.disconnect(); }), 50);
        } else {
          const child = cp.fork(__filename, ['child']);
          for (const m of [1, 2, 3]) child.send(m);
          child.on('close', (code) => console.log('close', code));
        }`,
      },
    });
    const flushed = await machine.exec('node s.js');
    assert.equal(flushed.stderrText, '');
    assert.equal(flushed.stdoutText, 'child has 2000000\nclose 0\n');
    const late = await machine.exec('node late.js');
    assert.equal(late.stderrText, '');
    assert.equal(late.stdoutText, '1\n2\n3\nleft\nclose 0\n');
  },
);

test('a line that is too long closes the channel', { timeout: 60_000 }, async (t) => {
  const machine = await boot(t, {
    files: {
      '/home/user/s.js': `const child = require('child_process').spawn(
          'bash', ['-c', 'head -c 70000000 /dev/zero | tr "\\\\0" x >&3; echo end $?'],
          { stdio: ['ignore', 1, 2, 'ipc'], ipc: process.argv[2] === 'deka' ? 'deka' : undefined });
        child.on('error', (error) => console.log('error', error.code));
        child.on('disconnect', () => console.log('disconnect', child.connected));
        child.on('close', (code) => console.log('close', code, child.channel));`,
    },
    limits: { memoryBytes: 1 << 30, turnMs: 60_000, jsHeapBytes: 512 << 20 },
  });
  for (const framing of ['json', 'deka']) {
    const { stdoutText, stderrText } = await machine.exec(`node s.js ${framing}`);
    assert.equal(stderrText, '');
    assert.equal(
      stdoutText,
      'error ERR_IPC_MESSAGE_TOO_LARGE\ndisconnect false\nend 141\nclose 0 null\n',
      framing,
    );
  }
});
