// From a machine's second script on processes take engines over that others had: nothing of the one before may be seen,
// however it ended. What is expected is what a script finds in an engine that nobody had.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Machine } from 'bivalve';
import { boot } from '../api/support.mjs';

// All names that can be reached from the global object and the core modules, and what they hold.
const LOOK = `
var seen = [], paths = [], lines = [];
function walk(value, path) {
  if ((typeof value !== 'object' || !value) && typeof value !== 'function') {
    return lines.push(path + ' ' + typeof value + ' ' + (/pid|hrtime|uptime|timeOrigin|nodeTiming/.test(path) ? '' : String(value)));
  }
  var known = seen.indexOf(value);
  if (known >= 0) return lines.push(path + ' as ' + paths[known]);
  seen.push(value);
  paths.push(path);
  if (path.split('.').length > 6) return;
  Reflect.ownKeys(value).forEach(function (key) {
    var own = Object.getOwnPropertyDescriptor(value, key);
    // A proxy's, under Duktape.
    if (!own) return walk(value[key], path + '.' + String(key));
    var name = path + '.' + String(key) + ('value' in own ? '' : '()');
    walk('value' in own ? own.value : own.get || own.set, name + (own.enumerable ? '' : '-'));
  });
  walk(Object.getPrototypeOf(value), path + '.__proto__');
}
walk(globalThis, 'global');
['process', 'events', 'path', 'util', 'fs', 'buffer', 'timers', 'module', 'stream', 'console'].forEach(function (name) {
  walk(require(name), name);
});
require('fs').writeSync(1, lines.join('\\n'));
`;
const SPOIL = `
var secret = globalThis.secret = 'secret';
['fs', 'events', 'path', 'util', 'stream', 'module', 'timers', 'buffer', 'console', 'process'].forEach(function (name) {
  require(name).secret = secret;
  Object.getPrototypeOf(require(name)).secret = secret;
});
process.env.SECRET = process.title = secret;
function tell() { return secret; }
process.on('exit', tell);
process.on('SIGTERM', tell);
var timer = setTimeout(tell, 1e6);
Promise.reject(secret).catch(tell);
process.argv.push(secret);
if (typeof Duktape !== 'undefined') {
  globalThis.finalized = Duktape.fin({}, tell);
  Duktape.errThrow = function (error) { return error; };
  Duktape.Thread.resume(new Duktape.Thread(function () { Duktape.Thread.yield(secret); }));
}
Object.prototype.secret = Array.prototype.secret = secret;
Promise.prototype.then = globalThis.Map = null;
`;
// How a script ends, and its status, or the limit that stops it.
const ENDS = {
  'at its end': ['process.removeAllListeners(); clearTimeout(timer); process.exit(0)', 0],
  'by an exception': ['throw secret', 1],
  'by a signal': ['process.kill(process.pid, "SIGKILL")', 137],
  // Over and over; a `catch` would need memory itself.
  'at the end of its memory': [
    'for (var all;;) { all = []; try { for (;;) all.push([secret, all.length]); } finally { all = null; continue; } }',
    'wallMs',
  ],
  'at the end of its time': ['for (;;);', 'wallMs'],
  'inside a native': ['for (;;) try { /(a*)*b/.test(new Array(16).join("a")); } catch (e) { }', 'wallMs'],
  'inside a nested wait': ['require("child_process").execSync("sleep 100")', 'wallMs'],
  'waiting when it is stopped': ['', 'wallMs'],
};
const PROGRAMS = ['node', 'microscript', 'microscript --engine=quickjs', 'microscript --compat=meshagent'];

async function look(machine, program) {
  const { stdoutText, stderrText } = await machine.exec(`${program} look.js`);
  assert.equal(stderrText, '');
  return stdoutText;
}

// The first lines that only one of them has; for texts that are too long for a comparison of all lines.
function differences(found, expected) {
  const [a, b] = [found.split('\n'), expected.split('\n')];
  const at = a.findIndex((line, i) => line !== b[i]);
  if (at < 0 && a.length === b.length) return [];
  return [a.slice(at, at + 3), b.slice(at, at + 3), a.length, b.length];
}

test('a loop that catches what a full heap throws ends with its time', { timeout: 60_000 }, async (t) => {
  const machine = await boot(t, { limits: { wallMs: 300 } });
  const script = 'var all = []; for (;;) try { all.push([1, all.length]); } catch (e) { }';
  await machine.fs.writeFile('/home/user/full.js', SPOIL + script);
  await assert.rejects(machine.exec('microscript full.js'), { kind: 'limit' });
});

for (const program of PROGRAMS)
  test(
    `nothing of a process is in the engine that the next one gets (${program})`,
    { timeout: 120_000 },
    async (t) => {
      const boots = async () => {
        const machine = await boot(t, { limits: { wallMs: Infinity } });
        await machine.fs.writeFile('/home/user/look.js', LOOK);
        return machine;
      };
      // The second script is the first one that has its library's code ready, and the last one whose engine is new.
      const fresh = await boots();
      await look(fresh, program);
      const expected = await look(fresh, program);
      assert.ok(expected.split('\n').length > 2000);
      const machine = await boots();
      await look(machine, program);
      for (const [how, [end, ended]] of Object.entries(ENDS)) {
        await machine.fs.writeFile('/home/user/spoil.js', SPOIL + end);
        const limits = { wallMs: typeof ended === 'string' ? 300 : Infinity };
        const spoilt = await machine.exec(`${program} spoil.js`, { limits }).catch((error) => error);
        assert.equal(
          spoilt.exitCode ?? spoilt.limit?.name,
          ended,
          `${how}: ${spoilt.stderrText ?? spoilt.message}`,
        );
        assert.deepEqual(differences(await look(machine, program), expected), [], how);
      }
    },
  );

for (const program of PROGRAMS)
  test(
    `processes that run side by side have engines of their own (${program})`,
    { timeout: 60_000 },
    async (t) => {
      const machine = await boot(t);
      const script = `
    globalThis.mine = process.argv[1];
    setTimeout(function () { process.stdout.write(mine + ' ' + typeof globalThis['of' + mine] + '\\n'); }, 20);
    globalThis['of' + mine] = 1;`;
      for (let i = 0; i < 3; ++i) {
        const { stdoutText } = await machine.exec(
          `for i in 1 2 3 4 5; do ${program} -e "$SCRIPT" $i & done; wait`,
          {
            env: { SCRIPT: script },
          },
        );
        assert.deepEqual(
          stdoutText.trim().split('\n').sort(),
          [1, 2, 3, 4, 5].map((one) => `${one} number`),
        );
      }
    },
  );

test('an image of a machine has its engines', { timeout: 60_000 }, async (t) => {
  const machine = await boot(t);
  for (let i = 0; i < 3; ++i) await machine.exec('node -e 1; microscript -e 1');
  const thawed = await Machine.thaw(await machine.freeze());
  t.after(() => thawed.dispose());
  for (const program of ['node', 'microscript'])
    assert.equal(
      (await thawed.exec(`${program} -p "[1, 2].map(function (n) { return n * 2; }).join()"`)).stdoutText,
      '2,4\n',
    );
});

test('a heap in which a first script has room has room for the next ones', { timeout: 60_000 }, async (t) => {
  const machine = await boot(t, { limits: { jsHeapBytes: 800_000 } });
  for (let i = 0; i < 4; ++i) {
    const { exitCode, stderrText } = await machine.exec('node -e 1');
    assert.deepEqual([exitCode, stderrText], [0, '']);
  }
});

test(
  'a process that takes an engine over does a fraction of the work of one that makes its own',
  { timeout: 60_000 },
  async (t) => {
    for (const program of [...PROGRAMS, 'node --engine=duktape']) {
      const machine = await boot(t);
      const fuel = [];
      for (let i = 0; i < 4; ++i) fuel.push((await machine.exec(`${program} -e 1`)).usage.fuel);
      assert.ok(fuel[2] < fuel[0] / 2 && fuel[3] < fuel[0] / 2, `${program}: ${fuel.join()}`);
    }
  },
);
