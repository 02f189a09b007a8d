// The daemon as a process: programs in other languages, signals, files, faults.
import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { DaemonClient } from 'bivalve/daemon';
import { program, Raw, root, startDaemon } from './support.mjs';

const exec = promisify(execFile);
const python = spawnSync('python3', ['--version']).status === 0;
const example = (name) => path.join(root, 'examples/daemon', name);
const done = { success: true, code: 0, message: 'Script executed successfully' };

/** Runs the command with the daemon's own files. */
async function command(daemon, ...args) {
  try {
    const { stdout } = await exec(process.execPath, [
      program,
      '-s',
      daemon.socket,
      '-p',
      daemon.pidFile,
      ...args,
    ]);
    return { code: 0, stdout };
  } catch (error) {
    return { code: error.code, stdout: error.stdout, stderr: error.stderr };
  }
}

test('programs of the original shape, in Python', { skip: !python && 'no python3' }, async (t) => {
  const daemon = await startDaemon(t);
  const { stdout } = await exec('python3', [example('cube.py'), daemon.socket]);
  assert.deepEqual(JSON.parse(stdout), { jsonrpc: '2.0', result: done, id: 1 });
  const c = await Raw.connect(daemon.socket);
  const { histogram, total_voxels } = await c.result('goxel.get_color_histogram');
  assert.deepEqual([total_voxels, histogram.length, histogram[0].color], [125, 1, '#FF0000FF']);
  const five = await exec('python3', [example('five_threads.py'), daemon.socket]);
  assert.deepEqual(
    five.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line.slice(2))),
    Array(5).fill(done),
  );
  for (let x = 0; x < 5; x++)
    assert.deepEqual((await c.result('goxel.get_voxel', [x, 0, 0])).color, [0, 255, 0, 255]);
  c.end();
});

test('the client of the package', async (t) => {
  const daemon = await startDaemon(t, '--tcp', '0');
  const { stdout } = await exec(process.execPath, [example('client.mjs'), daemon.socket], { cwd: root });
  assert.match(stdout, /^voxels: \d+\nbox: \{"empty":false/);
  const client = await DaemonClient.connect({ port: daemon.port });
  assert.deepEqual(await client.executeScript(''), done);
  await assert.rejects(client.call('nothing'), {
    name: 'DaemonError',
    code: -32601,
    message: 'Method not found: nothing',
  });
  client.close();
});

test('standard streams', async (t) => {
  const { child, ended } = await startDaemon(t, '--stdio');
  let out = '';
  child.stdout.on('data', (bytes) => (out += bytes));
  child.stdin.end(
    '{"jsonrpc":"2.0","method":"goxel.execute_script","params":{"script":"7","return":true},"id":1}',
  );
  assert.deepEqual(await ended, { code: 0, signal: null });
  assert.deepEqual(JSON.parse(out).result, { ...done, value: 7 });
});

test('TCP: a web page cannot send messages as the body of a request', async (t) => {
  const daemon = await startDaemon(t, '--tcp', '0');
  const body = '\n{"jsonrpc":"2.0","method":"goxel.add_voxel","params":[1,2,3,[255,0,0,255]],"id":1}\n';
  await assert.rejects(fetch(`http://127.0.0.1:${daemon.port}/`, { method: 'POST', body }));
  const c = await Raw.connect(daemon.port);
  assert.equal((await c.result('goxel.get_color_histogram')).total_voxels, 0);
  c.end();
  assert.match(daemon.log(), /an HTTP request was refused/);
});

test('TCP: a token, no files by path', async (t) => {
  const daemon = await startDaemon(t, '--tcp', '127.0.0.1:0', '--token', 'secret');
  const c = await Raw.connect(daemon.port);
  assert.equal((await c.error('ping')).code, -32000);
  assert.deepEqual(await c.result('auth', { token: 'secret' }), { success: true });
  assert.equal((await c.result('ping')).pong, true);
  assert.equal((await c.error('goxel.execute_script', { path: '/etc/passwd' })).data.errno, 'EACCES');
  c.end();
  const wrong = await Raw.connect(daemon.port);
  assert.equal((await wrong.error('auth', { token: 'x' })).code, -32000);
  await wrong.closed;
  const refused = spawnSync(process.execPath, [
    program,
    '-s',
    path.join(daemon.dir, 'x'),
    '-p',
    path.join(daemon.dir, 'y'),
    '--tcp',
    '0.0.0.0:0',
  ]);
  assert.equal(refused.status, 1);
  assert.match(refused.stderr.toString(), /--tcp-public/);
});

test('scripts are read from their roots only', async (t) => {
  const outside = await startDaemon(t);
  fs.writeFileSync(path.join(outside.dir, 'a.js'), '1');
  const daemon = await startDaemon(t, '--script-root', outside.dir);
  fs.writeFileSync(path.join(daemon.dir, 'b.js'), '1');
  fs.symlinkSync(path.join(daemon.dir, 'b.js'), path.join(outside.dir, 'link.js'));
  const c = await Raw.connect(daemon.socket);
  assert.deepEqual(await c.result('goxel.execute_script', { path: path.join(outside.dir, 'a.js') }), done);
  for (const file of [path.join(daemon.dir, 'b.js'), path.join(outside.dir, 'link.js')])
    assert.equal((await c.error('goxel.execute_script', { path: file })).data.errno, 'EACCES');
  c.end();
});

test('status, pid file, stop', async (t) => {
  const daemon = await startDaemon(t);
  assert.equal(fs.readFileSync(daemon.pidFile, 'utf8'), `${daemon.child.pid}\n`);
  assert.equal(fs.statSync(daemon.socket).mode & 0o777, 0o660);
  assert.deepEqual(await command(daemon, '--status'), {
    code: 0,
    stdout: `Daemon is running (PID: ${daemon.child.pid})\n`,
  });
  const second = await command(daemon);
  assert.equal(second.code, 1);
  assert.match(second.stderr, /running already/);
  const { code, stderr } = await command({ socket: daemon.socket, pidFile: path.join(daemon.dir, 'other') });
  assert.equal(code, 1);
  assert.match(stderr, /listens at .* already/);
  assert.equal((await command(daemon, '--stop')).stdout, 'Daemon stopped\n');
  assert.deepEqual(await daemon.ended, { code: 0, signal: null });
  assert.deepEqual(fs.readdirSync(daemon.dir).sort(), ['log']);
  assert.equal((await command(daemon, '--status')).code, 1);
});

test('what a crash left behind is replaced', async (t) => {
  const crashed = await startDaemon(t);
  crashed.child.kill('SIGKILL');
  await crashed.ended;
  assert.deepEqual(fs.readdirSync(crashed.dir).sort(), ['log', 'pid', 's']);
  const { spawn } = await import('node:child_process');
  const child = spawn(process.execPath, [
    program,
    '-s',
    crashed.socket,
    '-p',
    crashed.pidFile,
    '-l',
    crashed.logFile,
  ]);
  await new Promise((resolve) => child.stdout.once('data', resolve));
  const c = await Raw.connect(crashed.socket);
  assert.equal((await c.result('ping')).pong, true);
  c.end();
  child.kill('SIGTERM');
  await new Promise((resolve) => child.once('exit', resolve));
});

test('in the background', async (t) => {
  const files = await startDaemon(t);
  await command(files, '--stop');
  await files.ended;
  const started = await command(files, '-D', '-l', files.logFile);
  assert.equal(started.code, 0, started.stderr);
  const pid = Number(/PID: (\d+)/.exec(started.stdout)[1]);
  const c = await Raw.connect(files.socket);
  assert.equal((await c.result('status')).pid, pid);
  c.end();
  assert.equal((await command(files, '--stop')).code, 0);
});

test('SIGTERM: what runs is answered, what waits and what is new is refused, files go', async (t) => {
  const daemon = await startDaemon(t, '--script-workers', '1');
  const c = await Raw.connect(daemon.socket);
  await c.script('');
  const running = c.script('const end = Date.now() + 400; while (Date.now() < end);');
  const waiting = c.script('1');
  const other = await Raw.connect(daemon.socket);
  while ((await other.result('goxel.list_scripts')).count < 2);
  daemon.child.kill('SIGTERM');
  while (!daemon.log().includes('stopping')) await new Promise(setImmediate);
  const late = other.call('ping');
  // The one that waited is told first.
  const answers = [await running, await waiting].sort((a, b) => a.id - b.id);
  assert.deepEqual((await late).error, { code: -32000, message: 'Server is shutting down' });
  assert.deepEqual(answers[0].result, done);
  assert.deepEqual(answers[1].error, { code: -32000, message: 'Server is shutting down' });
  assert.deepEqual(await daemon.ended, { code: 0, signal: null });
  assert.deepEqual(fs.readdirSync(daemon.dir), ['log']);
});

test('SIGTERM does not wait for ever; a second SIGINT does not wait at all', async (t) => {
  const daemon = await startDaemon(t, '--shutdown-timeout', '100');
  const c = await Raw.connect(daemon.socket);
  const running = c.script('while (true);', { timeout_ms: 60000 });
  const other = await Raw.connect(daemon.socket);
  while ((await other.result('goxel.list_scripts')).count < 1);
  daemon.child.kill('SIGTERM');
  assert.deepEqual((await running).error, { code: -32603, message: 'Server is shutting down' });
  assert.deepEqual(await daemon.ended, { code: 0, signal: null });
  const second = await startDaemon(t);
  const d = await Raw.connect(second.socket);
  void d.script('while (true);', { timeout_ms: 60000 });
  while (!second.log().includes('starts'));
  second.child.kill('SIGINT');
  while (!second.log().includes('SIGINT')) await new Promise(setImmediate);
  second.child.kill('SIGINT');
  assert.equal((await second.ended).code, 130);
  assert.equal(fs.existsSync(second.pidFile), false);
  c.end();
  d.end();
});

test('SIGHUP: the log is opened anew', async (t) => {
  const daemon = await startDaemon(t);
  fs.renameSync(daemon.logFile, `${daemon.logFile}.1`);
  daemon.child.kill('SIGHUP');
  while (!fs.existsSync(daemon.logFile) || !daemon.log().includes('reloaded'))
    await new Promise(setImmediate);
  assert.match(daemon.log(), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z INFO reloaded\n$/);
});

test("a socket's file that somebody removed is made again", async (t) => {
  const daemon = await startDaemon(t);
  const c = await Raw.connect(daemon.socket);
  fs.unlinkSync(daemon.socket);
  while (!fs.existsSync(daemon.socket)) assert.equal((await c.result('ping')).pong, true);
  const again = await Raw.connect(daemon.socket);
  assert.equal((await again.result('ping')).pong, true);
  c.end();
  again.end();
});

test('clients that die under load', async (t) => {
  const daemon = await startDaemon(t);
  const steady = await Raw.connect(daemon.socket);
  for (let round = 0; round < 20; round++) {
    const clients = await Promise.all(Array.from({ length: 10 }, () => Raw.connect(daemon.socket)));
    await Promise.all(clients.map((client) => client.result('ping')));
    for (const client of clients)
      void client.write(
        `${JSON.stringify({ jsonrpc: '2.0', method: 'goxel.execute_script', params: { script: 'while (true);', timeout_ms: 5000 }, id: 1 })}{"half`,
      );
    for (const client of clients) client.end();
    assert.equal((await steady.result('ping')).pong, true);
  }
  let list;
  do list = await steady.result('goxel.list_scripts');
  while (list.count > 0);
  assert.deepEqual((await steady.script('5', { return: true })).result.value, 5);
  steady.end();
});

test('--allow-write: files below its directories, and no others', async (t) => {
  const outside = await startDaemon(t);
  const base = outside.dir;
  for (const name of ['in', 'in/deep', 'also', 'out']) fs.mkdirSync(path.join(base, name));
  fs.symlinkSync(path.join(base, 'out'), path.join(base, 'in/away'));
  fs.symlinkSync(path.join(base, 'in/deep'), path.join(base, 'out/back'));
  fs.mkdirSync(path.join(base, 'inside'));
  const daemon = await startDaemon(
    t,
    '--allow-write',
    path.join(base, 'in'),
    '--allow-write',
    path.join(base, 'also'),
  );
  const c = await Raw.connect(daemon.socket);
  await c.script('goxel.addVoxel(1, 2, 3)');
  const at = (name) => path.join(base, name);
  const attempts = {
    save: (name) => c.call('goxel.save_project', { path: at(name) }),
    export: (name) => c.call('goxel.export_model', { path: at(name), format: 'txt' }),
    render: (name) => c.call('goxel.render_scene', { output_path: at(name), width: 8, height: 8 }),
  };
  for (const [what, attempt] of Object.entries(attempts)) {
    for (const name of ['in/a', 'in/deep/b', 'also/c', 'out/back/d', 'out/../in/e']) {
      const answer = await attempt(`${name}.${what}`);
      assert.equal(answer.result?.success, true, `${what} ${name}: ${JSON.stringify(answer.error)}`);
    }
    for (const name of ['a', 'out/b', 'in/away/c', 'in/../out/d', 'inside/e']) {
      const { error } = await attempt(`${name}.${what}`);
      assert.equal(error.data.errno, 'EACCES', `${what} ${name}`);
      assert.equal(error.data.kind, 'permission');
      assert.equal(fs.existsSync(at(`${name}.${what}`)), false);
    }
  }
  // A link in the file's place is replaced; what it points to stays.
  fs.writeFileSync(at('out/kept'), 'kept');
  fs.symlinkSync(at('out/kept'), at('in/link.gox'));
  assert.equal((await c.result('goxel.save_project', { path: at('in/link.gox') })).success, true);
  assert.equal(fs.readFileSync(at('out/kept'), 'utf8'), 'kept');
  assert.equal((await c.result('goxel.load_project', { path: at('in/a.save') })).success, true);
  fs.copyFileSync(at('in/a.save'), at('out/f.gox'));
  fs.symlinkSync(at('out/f.gox'), at('in/g.gox'));
  for (const name of ['out/f.gox', 'in/g.gox', 'in/away/f.gox'])
    assert.equal((await c.error('goxel.load_project', { path: at(name) })).data.errno, 'EACCES', name);
  // Companions go the same way, and pictures that the daemon keeps by itself need no leave.
  assert.equal((await c.error('goxel.export_model', { path: at('out/h.obj') })).data.errno, 'EACCES');
  assert.equal(fs.existsSync(at('out/h.mtl')), false);
  const kept = await c.result('goxel.render_scene', {
    width: 8,
    height: 8,
    options: { return_mode: 'file_path' },
  });
  assert.ok(fs.existsSync(kept.file.path));
  c.end();
});

test('-q: so many calls wait for files, the next ones are refused at once; -j: one file after the other', async (t) => {
  const daemon = await startDaemon(t, '-j', '1', '-q', '3');
  const c = await Raw.connect(daemon.socket);
  const call = (method, params, id) => ({ jsonrpc: '2.0', method, params, id });
  const save = (name, id) => call('goxel.save_project', { path: path.join(daemon.dir, name) }, id);
  const pings = Array.from({ length: 40 }, (_, i) => call('ping', [], i + 1));
  const refusal = {
    code: -32000,
    message: 'Too many calls wait',
    data: { reason: 'queue_full', capacity: 3, kind: 'busy' },
  };
  // One packet: the file cannot be written before all have been looked at.
  await c.write([save('a.gox', 0), ...pings].map((one) => JSON.stringify(one)).join('\n'));
  const answers = [];
  for (let i = 0; i <= 40; i++) answers.push(await c.next());
  assert.deepEqual(
    answers.map(({ id }) => id),
    [...pings.slice(3).map(({ id }) => id), 0, 1, 2, 3],
  );
  for (const { id, result, error } of answers)
    if (id <= 3) assert.ok(result.success ?? result.pong);
    else assert.deepEqual(error, refusal);
  // A batch, too; its answer comes as a whole and in its order.
  const batch = await c.ask(JSON.stringify([save('b.gox', 0), ...pings]));
  assert.deepEqual(batch.map(({ id }) => id), Array.from({ length: 41 }, (_, i) => i)); // prettier-ignore
  assert.equal(batch.filter(({ error }) => error).length, 37);
  // Clients that go take their calls along.
  for (let i = 0; i < 5; i++) {
    const gone = await Raw.connect(daemon.socket);
    await gone.write(JSON.stringify([save('c.gox', 0), ...pings]));
    gone.end();
  }
  // Five clients' files, of which one is written at a time, all get their turn.
  const clients = await Promise.all(Array.from({ length: 5 }, () => Raw.connect(daemon.socket)));
  const saved = await Promise.all(
    clients.map((one, i) => one.result('goxel.save_project', save(`d${i}.gox`).params)),
  );
  assert.ok(saved.every(({ success }) => success));
  for (const one of [c, ...clients]) one.end();
});

test('--reload: the library is read again; a broken configuration is told and changes nothing', async (t) => {
  const other = await startDaemon(t);
  const scripts = path.join(other.dir, 'scripts');
  const config = path.join(other.dir, 'config.json');
  fs.writeFileSync(config, '{"scripts": "SCRIPTS"}'.replace('SCRIPTS', scripts));
  const daemon = await startDaemon(t, '-c', config);
  const c = await Raw.connect(daemon.socket);
  await c.result('goxel.library_put', { name: 'one', script: '1' });
  const [file] = fs.readdirSync(scripts);
  const kept = JSON.parse(fs.readFileSync(path.join(scripts, file), 'utf8'));
  fs.writeFileSync(path.join(scripts, file.replace('one', 'two')), JSON.stringify({ ...kept, name: 'two' }));
  assert.equal((await c.result('goxel.library_list')).count, 1);
  assert.deepEqual(await command(daemon, '--reload'), { code: 0, stdout: 'Daemon reloads\n' });
  let list;
  do list = await c.result('goxel.library_list');
  while (list.count < 2);
  while (!daemon.log().includes('reloaded')) await c.result('ping');
  fs.writeFileSync(config, '{broken');
  await command(daemon, '--reload');
  while (!daemon.log().includes('the configuration was not read')) await c.result('ping');
  assert.equal((await c.result('ping')).pong, true);
  c.end();
  assert.equal((await command({ socket: daemon.socket, pidFile: `${daemon.pidFile}x` }, '--reload')).code, 1);
});

const isRoot = process.getuid?.() === 0;
test('-u and -g: the rights of root are dropped', { skip: !isRoot && 'needs root' }, async (t) => {
  for (const user of ['nobody', '65534']) {
    const daemon = await startDaemon(t, '-u', user);
    // The directory is its user's, too: socket and pid file go in the end.
    fs.chownSync(daemon.dir, 65534, -1);
    const status = fs.readFileSync(`/proc/${daemon.child.pid}/status`, 'utf8');
    assert.match(status, /^Uid:\t65534\t65534\t65534\t65534$/m);
    assert.match(status, /^Gid:\t(65534)\t\1\t\1\t\1$/m);
    assert.match(status, /^Groups:\t65534 *$/m);
    assert.equal(fs.statSync(daemon.socket).uid, 65534);
    const c = await Raw.connect(daemon.socket);
    assert.deepEqual((await c.script('')).result, done);
    assert.equal((await c.error('goxel.save_project', { path: '/etc/x.gox' })).data.errno, 'EACCES');
    c.end();
    daemon.child.kill('SIGTERM');
    assert.deepEqual(await daemon.ended, { code: 0, signal: null });
    assert.deepEqual(fs.readdirSync(daemon.dir), ['log']);
  }
  await assert.rejects(startDaemon(t, '-u', 'nobody-of-that-name'), /there is no user nobody-of-that-name/);
  await assert.rejects(startDaemon(t, '-g', 'no-such-group'), /there is no group no-such-group/);
});
