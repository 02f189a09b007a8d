// ScriptContainer: scripts with heaps of their own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Machine } from 'bivalve';

const text = (bytes) => Buffer.from(bytes).toString();

async function run(script, options = {}) {
  const machine = await Machine.boot({ limits: { wallMs: 30_000 }, ...options });
  try {
    await machine.fs.writeFile('/home/user/case.js', script);
    const result = await machine.exec('microscript case.js');
    return {
      lines: text(result.stdout).trim().split('\n'),
      err: text(result.stderr),
      status: result.exitCode,
    };
  } finally {
    await machine.dispose();
  }
}

test('values, messages, modules, errors and the end', async () => {
  const { lines, err } = await run(`
var S = require('ScriptContainer'), c = S.Create({ processIsolation: 1 }), log = [];
c.on('data', function (d) { log.push(['data', d]); if (d.back) c.exit(3); });
c.on('error', function (e) { log.push(['error', String(e).split('\\n')[0]]); });
c.on('exit', function (code) { log.push(['exit', code]); try { c.send(1); } catch (e) { log.push(e.message); } console.log(JSON.stringify(log)); });
c.addModule('greet', 'exports.hi = function (n) { return "hi " + n; };');
c.ExecuteString("require('greet').hi('you')", function (ok, v) { log.push([ok, v]); });
c.ExecuteString("var s = require('ScriptContainer'); s.on('data', function (d) { d.back = typeof outside; s.send(d); }); console.log('said'); ({ a: [1, null] })", function (ok, v) { log.push([ok, v]); });
c.ExecuteString('null.x', function (ok, v) { log.push([ok, typeof v]); });
c.ExecuteString("throw new Error('loose')");
c.ExecuteStringAsync('s === require("ScriptContainer")').then(function (v) { log.push(v); return c.ExecuteStringAsync('throw 1'); }).catch(function (e) { log.push(e.message); c.send({ n: 1 }); });
var outside = 1;`);
  assert.equal(lines[0], 'Child/StdOut, said', err);
  assert.deepEqual(JSON.parse(lines[1]), [
    [true, 'hi you'],
    [true, { a: [1, null] }],
    [false, 'string'],
    ['error', 'Error: loose'],
    true,
    '1',
    ['data', { n: 1, back: 'undefined' }],
    ['exit', 3],
    'ScriptContainer: the container has ended',
  ]);
});

test('a loop in a container reaches its time limit, and nobody else does', async () => {
  const { lines, status } = await run(`
var c = require('ScriptContainer').Create({ processIsolation: 1, executionTimeout: 0.1 });
c.ExecuteString('try { for (;;); } catch (e) {} finally { for (;;); }', function (ok, v) { console.log(ok, v); });
c.on('exit', function (code) { console.log('exit', code); });`);
  assert.deepEqual(lines, ['false execution timed out', 'exit 5']);
  assert.equal(status, 0);
});

test('a container that fills its heap ends alone; one that does not listen can be killed', async () => {
  const { lines, status } = await run(
    `
var S = require('ScriptContainer'), c = S.Create({ processIsolation: 1 });
c.ExecuteString('var l = []; for (;;) l.push(new Array(1000).join("x") + l.length);', function (ok) { console.log(ok); c.exit(); });
c.on('exit', function (code) { var d = S.Create(0, 0); d.on('ready', function () { d.exit2(); }); d.on('exit', function (code) { console.log('killed', code); }); });`,
    { limits: { wallMs: 30_000, jsHeapBytes: 8 << 20, turnMs: 10_000 } },
  );
  assert.deepEqual(lines, ['false', 'killed 254']);
  assert.equal(status, 0);
});

test('what a container was not given it cannot reach', async () => {
  const { lines } = await run(`
require('fs').writeFileSync('secret.js', 'exports.secret = 1'); require('fs').writeFileSync('secret.json', '{"secret":1}');
var p = ContainerPermissions, c = require('ScriptContainer').Create(0, p.NO_FILE_SYSTEM_ACCESS | p.NO_NETWORK_ACCESS | p.NO_PROCESS_SPAWNING);
var tries = ['fs', 'node:fs', 'fs/promises', 'module', 'net', 'http', 'dgram', 'child_process', 'node:child_process', 'worker_threads', 'SimpleDataStore', './secret', '/home/user/secret.json', 'secret'];
c.ExecuteString(JSON.stringify(tries) + '.filter(function (n) { try { require(n); return true; } catch (e) { return !/^Module: .* \\\\(NOT FOUND\\\\)$/.test(e.message); } }).concat([fs, child_process, net].filter(Boolean))', function (ok, v) {
  console.log(ok, JSON.stringify(v)); });
['require.extensions[".json"](module, "/home/user/secret.json"); module.exports', 'module.constructor._extensions[".js"](module, "/home/user/secret.js"); module.exports', 'getSHA384FileHash("/home/user/secret.js")', 'process.kill(1)', 'module.constructor._load("fs")', 'new module.constructor("x").load("/home/user/secret.js")', 'process.mainModule.require("fs")', 'setModulePath("/")'].forEach(function (s, i, all) {
  c.ExecuteString(s, function (ok) { console.log(ok); if (i === all.length - 1) c.exit(); }); });
c.ExecuteString('require("os").EOL + require("util").format("%s", require("path").join("a", "b"))', function (ok, v) { console.log(JSON.stringify(v)); });`);
  assert.deepEqual(lines.slice(1, 9), Array(8).fill('false'));
  assert.equal(lines[9], '"\\na/b"');
  assert.match(lines[0], /^(true \[\]|false .*NOT FOUND.*)$/);
});

// ---- containers that are machines of their own, or programs of the host

const OWN = `
var S = require('ScriptContainer'), c = S.Create({ processIsolation: 1 }), log = [];
c.addModule('greet', 'exports.hi = function (n) { return "hi " + n; };');
c.on('ready', function () { log.push('ready'); });
c.on('data', function (d) {
  log.push(d);
  if (typeof d === 'string') return c.exit(7);
  c.once('ready', function () { c.ExecuteString('require("ScriptContainer").send(typeof kept + require("greet").hi("again"))'); });
  c.restart();
});
c.on('exit', function (code) { log.push(code); console.log(JSON.stringify(log)); });
require('fs').writeFileSync('outside.txt', 'x');
c.ExecuteString('var kept = require("fs").existsSync("outside.txt"), again = require("child_process").execSync("echo $((6*7))").toString().trim(); console.log("said"); require("ScriptContainer").send([kept, again, require("greet").hi("you")]);');`;
const ENDED = ['ready', [false, '42', 'hi you'], 'ready', 'undefinedhi again', 7];

test('a container with a machine of its own: messages, restart, exit code', async () => {
  const { lines, err } = await run(OWN, { containers: {} });
  assert.equal(lines[0], 'Child/StdOut, said', err);
  assert.deepEqual(JSON.parse(lines.at(-1)), ENDED);
});

test('a container that is a program of the host', async () => {
  const file = fileURLToPath(new URL('../../bin/bivalve.mjs', import.meta.url));
  const { lines, err } = await run(
    OWN.replace('processIsolation: 1', "processIsolation: 1, program: 'bivalve'"),
    {
      processes: { allow: [{ name: 'bivalve', file }] },
      limits: { wallMs: 60_000 },
    },
  );
  assert.equal(lines[0], 'Child/StdOut, said', err);
  assert.deepEqual(JSON.parse(lines.at(-1)), ENDED);
});

test("its limits are its machine's, and it is killed at any moment", async () => {
  const { lines, status, err } = await run(
    `
var S = require('ScriptContainer'), c = S.Create({ processIsolation: 1 });
c.on('error', function () {});
c.ExecuteString('var l = []; for (;;) l.push(new Array(1000).join("x") + l.length);', function (ok) { console.log(ok); c.exit2(); });
c.on('exit', function (code) {
  console.log(code);
  var d = S.Create({ processIsolation: 1, executionTimeout: 0.2 });
  d.ExecuteString('for (;;);', function (ok, v) { console.log(ok, v); });
  d.on('exit', function (code) {
    console.log(code);
    var e = S.Create({ processIsolation: 1 });
    e.on('ready', function () { e.ExecuteString('for (;;);'); setTimeout(function () { e.exit2(); }, 100); });
    e.on('exit', function (code) { console.log('killed', code); });
  });
});`,
    { containers: { limits: { jsHeapBytes: 8 << 20 } } },
  );
  assert.deepEqual(lines, ['false', '254', 'false execution timed out', '5', 'killed 254'], err);
  assert.equal(status, 0);
});

test('more containers than are allowed are refused, and all end with the machine', async () => {
  const count = () => process.getActiveResourcesInfo().length;
  const before = count();
  const machine = await Machine.boot({ containers: { most: 1 } });
  const child = await machine.spawn('microscript', [
    '-e',
    `var S = require('ScriptContainer'), c = S.Create({ processIsolation: 1 });
c.on('ready', function () { var d = S.Create({ processIsolation: 1 }); d.on('error', function () {}); d.on('exit', function (code) { console.log('refused', code); }); });`,
  ]);
  const reader = child.stdout.getReader();
  assert.match(text((await reader.read()).value), /^refused \d+\n$/);
  await machine.dispose();
  for (let i = 0; i < 100 && count() > before; i++) await new Promise((resolve) => setTimeout(resolve, 50));
  assert.ok(count() <= before);
});
