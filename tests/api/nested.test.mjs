// Scripts that block inside a call: their nested loops are a stack, which must not become a deadlock.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { boot } from './support.mjs';

const bin = fileURLToPath(new URL('../../bin/bivalve.mjs', import.meta.url));

test('scripts of one pipeline that all read their whole input', async (t) => {
  const machine = await boot(t, { limits: { wallMs: 10_000 } });
  const pass = `node -e "const t = require('fs').readFileSync(0, 'utf8'); process.stdout.write(t + t.length)"`;
  const { stdoutText } = await machine.exec(`(sleep 0.1; printf ab) | ${pass} | ${pass} | ${pass}`);
  assert.equal(stdoutText, 'ab234');
});

test('a wait that hides the one that would end it fails at once', async (t) => {
  const machine = await boot(t, { limits: { wallMs: 10_000 } });
  const { stdoutText } = await machine.exec(`
    mkfifo a b
    node -e "const fs = require('fs'); fs.writeFileSync('waits', ''); console.log('upper', fs.readFileSync('a', 'utf8'));
      fs.writeFileSync('b', 'y\\n')" &
    node -e "const fs = require('fs'), timer = setInterval(function () {
      if (!fs.existsSync('waits')) return;
      clearInterval(timer);
      fs.writeFileSync('tried', '');
      try { fs.readFileSync('b') } catch (error) { console.log(error.message) }
    }, 5)" &
    until [ -e tried ]; do sleep 0.01; done; echo x > a; cat b & wait %1 %2`);
  assert.match(
    stdoutText,
    /^EDEADLK: nothing can end the wait of process \d+, inside a call of process \d+: use the asynchronous form, open 'b'$/m,
  );
  assert.match(stdoutText, /^upper x$/m);
});

test('a script that blocks reads what the host sends meanwhile', { timeout: 20_000 }, async (t) => {
  const child = spawn(process.execPath, [
    bin,
    '-c',
    `node -e "console.log('ready'); console.log(require('fs').readFileSync(0).length)"`,
  ]);
  t.after(() => child.kill('SIGKILL'));
  let output = '';
  for await (const chunk of child.stdout) {
    output += chunk;
    if (output !== 'ready\n') continue;
    // More than the machine takes at once.
    child.stdin.write(Buffer.alloc(200_000, 'x'));
    setImmediate(() => child.stdin.end('end'));
  }
  assert.equal(output, 'ready\n200003\n');
});

for (const [what, source] of [
  ['at once', "console.log('x'.repeat(200000))"],
  ['line by line', "for (let i = 0; i < 20000; i++) console.log('123456789')"],
  ['from a timer', "setTimeout(() => console.log('x'.repeat(200000)), 5)"],
  [
    'before process.exit',
    "process.stdin.on('data', () => {}); setTimeout(() => { console.log('x'.repeat(200000)); process.exit() }, 5)",
  ],
  ["in 'exit'", "process.on('exit', () => console.log('x'.repeat(200000)))"],
  [
    'behind a call that blocks',
    "require('child_process').spawnSync('sleep', ['0.01']); console.log('x'.repeat(200000))",
  ],
])
  test(`all that a script prints leaves, whoever reads: ${what}`, { timeout: 20_000 }, async (t) => {
    const machine = await boot(t);
    const child = await machine.spawn('node', ['-e', source]);
    const text = await new Response(child.stdout).text();
    assert.equal(text.length, what === 'line by line' ? 200_000 : 200_001);
    assert.equal((await child.exit).code, 0);
  });
