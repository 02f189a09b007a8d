// From a machine's second script on processes take engines over that others had: nothing of the one before may be seen,
// however it ended. What is expected is what a script finds in an engine that nobody had.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Machine } from 'bivalve';
import { boot } from '../api/support.mjs';

// All names that can be reached from the global object and the core modules, and what they hold.
const LOOK = `
const seen = new Map(), lines = [];
const walk = (value, path) => {
  if ((typeof value !== 'object' || !value) && typeof value !== 'function') {
    return lines.push(path + ' ' + typeof value + ' ' + (/pid|hrtime|uptime|timeOrigin|nodeTiming/.test(path) ? '' : String(value)));
  }
  if (seen.has(value)) return lines.push(path + ' as ' + seen.get(value));
  seen.set(value, path);
  if (path.split('.').length > 6) return;
  for (const key of Reflect.ownKeys(value)) {
    const own = Object.getOwnPropertyDescriptor(value, key);
    const name = path + '.' + String(key) + ('value' in own ? '' : '()');
    walk('value' in own ? own.value : own.get || own.set, name + (own.enumerable ? '' : '-'));
  }
  walk(Object.getPrototypeOf(value), path + '.__proto__');
};
walk(globalThis, 'global');
for (const name of ['process', 'events', 'path', 'util', 'fs', 'buffer', 'timers', 'module', 'stream', 'console']) walk(require(name), name);
require('fs').writeSync(1, lines.join('\\n'));
`;
const SPOIL = `
const secret = globalThis.secret = 'secret';
for (const name of ['fs', 'events', 'path', 'util', 'stream', 'module', 'timers', 'buffer', 'console', 'process']) {
  require(name).secret = secret;
  Object.getPrototypeOf(require(name)).secret = secret;
}
Object.prototype.secret = Array.prototype.secret = secret;
Function.prototype.call = Promise.prototype.then = globalThis.Map = null;
process.env.SECRET = process.title = secret;
process.on('exit', () => secret);
process.on('SIGTERM', () => secret);
setTimeout(() => secret, 1e6);
Promise.reject(secret).catch(() => secret);
process.argv.push(secret);
`;
const ENDS = {
  'at its end': 'process.removeAllListeners(); clearTimeout(1); process.exit(0)',
  'by an exception': 'throw secret',
  'by a signal': 'process.kill(process.pid, "SIGKILL")',
  'at the end of its memory': 'const all = []; for (;;) all.push([secret, all.length])',
  'at the end of its time': 'for (;;);',
  'waiting when it is stopped': '',
};

async function look(machine) {
  const { stdoutText, stderrText } = await machine.exec('node look.js');
  assert.equal(stderrText, '');
  return stdoutText;
}

test('nothing of a process is in the engine that the next one gets', { timeout: 60_000 }, async (t) => {
  const boots = async () => {
    const machine = await boot(t, { limits: { wallMs: Infinity } });
    await machine.fs.writeFile('/home/user/look.js', LOOK);
    return machine;
  };
  const expected = await look(await boots());
  assert.ok(expected.split('\n').length > 3000);
  const machine = await boots();
  await machine.exec('node -e 1');
  for (const [how, end] of Object.entries(ENDS)) {
    await machine.fs.writeFile('/home/user/spoil.js', SPOIL + end);
    const spoilt = machine.exec('node spoil.js', { limits: { wallMs: 300 } });
    await spoilt.catch((error) => assert.equal(error.limit?.name, 'wallMs', how));
    assert.equal(await look(machine), expected, how);
  }
});

test('processes that run side by side have engines of their own', { timeout: 60_000 }, async (t) => {
  const machine = await boot(t);
  const script = `
    globalThis.mine = process.argv[1];
    setTimeout(() => console.log(mine, typeof globalThis['of' + mine]), 20);
    globalThis['of' + mine] = 1;`;
  for (let i = 0; i < 3; ++i) {
    const { stdoutText } = await machine.exec(`for i in 1 2 3 4 5; do node -e "$SCRIPT" $i & done; wait`, {
      env: { SCRIPT: script },
    });
    assert.deepEqual(
      stdoutText.trim().split('\n').sort(),
      [1, 2, 3, 4, 5].map((one) => `${one} number`),
    );
  }
});

test('an image of a machine has its engines', { timeout: 60_000 }, async (t) => {
  const machine = await boot(t);
  for (let i = 0; i < 3; ++i) await machine.exec('node -e 1');
  const thawed = await Machine.thaw(await machine.freeze());
  t.after(() => thawed.dispose());
  assert.equal((await thawed.exec('node -p "[1, 2].map((n) => n * 2).join()"')).stdoutText, '2,4\n');
});

test('a heap in which a first script has room has room for the next ones', { timeout: 60_000 }, async (t) => {
  const machine = await boot(t, { limits: { jsHeapBytes: 800_000 } });
  for (let i = 0; i < 4; ++i) {
    const { exitCode, stderrText } = await machine.exec('node -e 1');
    assert.deepEqual([exitCode, stderrText], [0, '']);
  }
});
