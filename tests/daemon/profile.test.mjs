// profile: where the time of a script goes.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { Raw, startDaemon } from './support.mjs';

async function open(t) {
  const daemon = await startDaemon(t);
  const client = await Raw.connect(daemon.socket);
  t.after(() => client.end());
  return Object.assign(client, { daemon });
}

const SCRIPT = `
function slow(until) { let n = 0; while (Date.now() < until) n++; return n; }
function twice(until) { slow(until); return slow(until); }
function unused() {}
function depth(n) { return n === 0 ? 0 : 1 + depth(n - 1); }
twice(Date.now() + 150);
for (let i = 0; i < 1000; i++) goxel.addVoxel(i % 50, 0, 0);
depth(100);
[3, 1, 2].map((x) => x * 2);
'done'`;

test('a table: calls, own and whole times, host calls', async (t) => {
  const c = await open(t);
  const { profile, value, success } = (
    await c.script(SCRIPT, { name: 'a.js', profile: true, return: true, stats: true })
  ).result;
  assert.deepEqual([success, value], [true, 'done']);
  const find = (name) => profile.functions.find((each) => each.name === name);
  const slow = find('slow');
  assert.deepEqual([slow.file, slow.line, slow.calls], ['a.js', 2, 2]);
  assert.equal(find('twice').calls, 1);
  assert.equal(find('depth').calls, 101);
  assert.equal(find('unused'), undefined);
  assert.equal(profile.host_calls.find(({ name }) => name === 'add').calls, 1000);
  // 150 ms were spent in it, whatever else the computer does meanwhile.
  assert.ok(slow.self_ms >= 120, `${slow.self_ms} ms`);
  assert.ok(slow.self_ms >= 0.6 * profile.duration_ms, JSON.stringify(profile.functions.slice(0, 3)));
  assert.ok(find('twice').total_ms >= slow.total_ms && find('twice').self_ms < slow.self_ms / 2);
  for (const { self_ms, total_ms } of profile.functions)
    assert.ok(self_ms >= 0 && total_ms >= self_ms && total_ms <= profile.duration_ms);
  const own = profile.functions.reduce((sum, { self_ms }) => sum + self_ms, 0);
  assert.ok(
    own <= profile.duration_ms + 1 && own >= 0.7 * profile.duration_ms,
    `${own} of ${profile.duration_ms}`,
  );
  assert.equal(profile.host_calls.find(({ name }) => name === 'add').calls, 1000);
  assert.ok(profile.host_calls.every(({ ms }) => ms >= 0 && ms <= profile.duration_ms));
  assert.deepEqual(
    profile.functions.map((each) => each.self_ms),
    profile.functions.map((each) => each.self_ms).sort((a, b) => b - a),
  );
});

test('the time of long host calls is theirs', async (t) => {
  const c = await open(t);
  const { profile } = (
    await c.script('for (let i = 0; i < 20; i++) goxel.fillSphere([0, 0, 0], 40 + i, [i, 0, 0]);', {
      profile: true,
    })
  ).result;
  const shape = profile.host_calls.find(({ name }) => name === 'shape');
  assert.equal(shape.calls, 20);
  assert.ok(shape.ms >= 0.7 * profile.duration_ms, `${shape.ms} of ${profile.duration_ms}`);
  const native = profile.functions.find(({ name, file }) => name === 'shape' && file === '(native)');
  assert.ok(native.self_ms >= 0.7 * profile.duration_ms);
});

/** The names of the members of each level. */
function shapeOf(profile) {
  const keys = (list) => [...new Set(list.flatMap((each) => Object.keys(each)))].sort();
  return {
    top: keys([profile]),
    nodes: keys(profile.nodes).filter((key) => key !== 'positionTicks' && key !== 'children'),
    callFrame: keys(profile.nodes.map((node) => node.callFrame)),
    types: [profile.startTime, profile.endTime, profile.nodes[0].id, profile.samples[0], profile.timeDeltas[0], profile.nodes[0].callFrame.lineNumber].map((value) => typeof value),
    scriptId: typeof profile.nodes[0].callFrame.scriptId,
  }; // prettier-ignore
}

/** A profile as V8 writes them into the directory, and of functions `twice` that call `slow` of that place. */
function likeV8s(profile, dir, [url, line]) {
  const wanted = path.join(dir, 'wanted.cpuprofile');
  const burn = 'const end = Date.now() + 50; while (Date.now() < end);';
  spawnSync(process.execPath, [
    '--cpu-prof',
    '--cpu-prof-dir',
    dir,
    '--cpu-prof-name',
    'wanted.cpuprofile',
    '-e',
    burn,
  ]);
  assert.deepEqual(shapeOf(profile), shapeOf(JSON.parse(fs.readFileSync(wanted, 'utf8'))));
  // What its reader takes for granted.
  const byId = new Map(profile.nodes.map((node) => [node.id, node]));
  assert.equal(byId.size, profile.nodes.length);
  assert.equal(profile.nodes[0].callFrame.functionName, '(root)');
  const parents = new Map();
  for (const node of profile.nodes)
    for (const child of node.children ?? []) {
      assert.ok(byId.has(child) && !parents.has(child));
      parents.set(child, node.id);
    }
  assert.equal(parents.size, profile.nodes.length - 1);
  assert.equal(profile.samples.length, profile.timeDeltas.length);
  assert.ok(profile.samples.every((id) => byId.has(id)) && profile.timeDeltas.every((us) => us >= 0));
  const hits = new Map();
  for (const id of profile.samples) hits.set(id, (hits.get(id) ?? 0) + 1);
  for (const { id, hitCount } of profile.nodes) assert.equal(hitCount, hits.get(id) ?? 0);
  const sum = profile.timeDeltas.reduce((a, b) => a + b, 0);
  const span = profile.endTime - profile.startTime;
  assert.ok(sum <= span && sum >= 0.7 * span, `${sum} of ${span}`);
  const slow = profile.nodes.find((node) => node.callFrame.functionName === 'slow');
  assert.deepEqual([slow.callFrame.url, slow.callFrame.lineNumber], [url, line]);
  assert.equal(byId.get(parents.get(slow.id)).callFrame.functionName, 'twice');
}

test('a .cpuprofile has the form of those that V8 writes', async (t) => {
  const c = await open(t);
  const { profile } = (await c.script(SCRIPT, { name: 'a.js', profile: 'cpuprofile' })).result;
  likeV8s(profile, c.daemon.dir, ['a.js', 1]);
});

test('failures and timeouts have one, too; wrong values are refused; without it there is none', async (t) => {
  const c = await open(t);
  const failed = (await c.script('function f() { throw new Error("x"); } f()', { profile: true })).result;
  assert.equal(failed.success, false);
  assert.equal(failed.profile.functions.find(({ name }) => name === 'f').calls, 1);
  const late = (await c.script('function spin() { for (;;); } spin()', { profile: true, timeout_ms: 100 }))
    .error;
  assert.equal(late.message, 'Script execution timeout');
  assert.equal(late.data.profile.functions[0].name, 'spin');
  for (const profile of ['yes', 1, {}, []])
    assert.deepEqual(await c.error('goxel.execute_script', { script: '', profile }), {
      code: -32602,
      message: 'Invalid params: profile must be true, false or "cpuprofile"',
    });
  assert.equal('profile' in (await c.script('1', { profile: false })).result, false);
  assert.equal('profile' in (await c.script('1')).result, false);
  // A result that was kept tells nothing of this run.
  for (let i = 0; i < 2; i++) {
    const { cached, profile } = (await c.script('1', { cache: true, profile: true })).result;
    assert.equal(cached, undefined);
    assert.ok(profile.duration_ms >= 0);
  }
});

test('recursion, endless names and many functions are bounded', async (t) => {
  const c = await open(t);
  const answer = await c.script(
    `const make = (i) => new Function('n', 'const end = Date.now() + 1; while (Date.now() < end); //' + i);
     function deep(n) { if (n > 0) return deep(n - 1); const end = Date.now() + 20; while (Date.now() < end); }
     deep(400);
     Object.defineProperty(deep, 'name', { value: 'x'.repeat(1e6) });
     const list = []; for (let i = 0; i < 6000; i++) { const f = new Function('return ' + i); f(); list.push(f); }
     const f = { ['n'.repeat(100000)]: () => 1 }; f['n'.repeat(100000)]();
     list.length`,
    { profile: 'cpuprofile', return: true },
  );
  assert.equal(answer.result.value, 6000);
  assert.ok(JSON.stringify(answer.result.profile).length < 2 << 20);
  const { profile } = (await c.script('const f = []; for (let i = 0; i < 500; i++) { f[i] = new Function("return " + i + "\\n".repeat(i)); f[i](); }', { profile: true })).result; // prettier-ignore
  assert.ok(profile.functions.length <= 200);
});

const OF_A_MACHINE = `
const fs = require('fs');
function slow(until) { let n = 0; while (Date.now() < until) n++; return n; }
function twice(until) { slow(until); return slow(until); }
function unused() {}
function depth(n) { return n === 0 ? 0 : 1 + depth(n - 1); }
for (let i = 0; i < 100; i++) fs.existsSync('/tmp');
depth(100);
new Promise((resolve) => setTimeout(resolve, 300)).then(() => { twice(Date.now() + 150); return 'done'; })`;

test('in machines: what runs, what is called, what is waited for', async (t) => {
  const c = await open(t);
  const run = (script, more) => c.result('bivalve.execute_script', { script, ...more });
  const { success, value, profile } = await run(OF_A_MACHINE, { profile: true });
  assert.deepEqual([success, value], [true, 'done']);
  const find = (name) => profile.functions.find((each) => each.name === name);
  const slow = find('slow');
  assert.deepEqual([slow.line, slow.calls, find('twice').calls, find('depth').calls], [3, 2, 1, 101]);
  assert.equal(find('unused'), undefined);
  // 150 ms were spent in it and 300 with waiting, whatever else the computer does meanwhile.
  assert.ok(slow.self_ms >= 120, `${slow.self_ms} ms`);
  assert.ok(find('twice').total_ms >= slow.total_ms);
  assert.ok(find('(idle)').self_ms >= 250, JSON.stringify(profile.functions.slice(0, 3)));
  for (const { self_ms, total_ms } of profile.functions)
    assert.ok(self_ms >= 0 && total_ms >= self_ms && total_ms <= profile.duration_ms);
  assert.ok(
    profile.host_calls.some(({ calls }) => calls >= 100),
    JSON.stringify(profile.host_calls),
  );
  const chrome = await run(OF_A_MACHINE, { profile: 'cpuprofile' });
  likeV8s(chrome.profile, c.daemon.dir, [slow.file, 2]);

  for (const [end, code] of [
    ['throw new Error("x")', 1],
    ['process.exit(3)', 3],
  ]) {
    const failed = await run(`function f() { ${end}; } f()`, { profile: true });
    assert.deepEqual([failed.success, failed.exit_code], [false, code]);
    assert.equal(failed.profile.functions.find(({ name }) => name === 'f').calls, 1);
  }
  assert.equal('profile' in (await run('1', { profile: false })), false);
  const refused = async (params) => {
    const { code, message } = await c.error('bivalve.execute_script', { script: '', ...params });
    assert.equal(code, -32602);
    return message;
  };
  assert.match(
    await refused({ profile: true, language: 'bash' }),
    /JavaScript only \(language: "js"\).*`time`/,
  );
  assert.match(await refused({ profile: true, engine: 'duktape' }), /engine: "quickjs"/);
  assert.match(await refused({ profile: 'yes' }), /profile must be true, false or "cpuprofile"/);
});
