// The prompt for JavaScript says what Node's says (tests/script/repl has its transcripts).
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { Machine } from 'bivalve';
import { inputs, typeLines } from './repl/typing.mjs';

async function boot(t) {
  const machine = await Machine.boot({ limits: { wallMs: 30_000 } });
  t.after(() => machine.dispose());
  return machine;
}

async function converse(machine, lines) {
  const child = await machine.spawn('node', ['-i']);
  const writer = child.stdin.getWriter();
  const text = await typeLines(lines, child.stdout, (line) => void writer.write(Buffer.from(line)));
  return { text, child, writer };
}

for (const { name, lines, file } of inputs())
  test(name, async (t) => {
    const machine = await boot(t);
    const { text, child, writer } = await converse(machine, lines);
    assert.equal(text, fs.readFileSync(file, 'utf8'));
    await writer.close();
    assert.equal((await child.exit).code, 0);
  });

test('.save, .load, .exit; what is below the prompt is not shown', async (t) => {
  const machine = await boot(t);
  const { text } = await converse(machine, [
    'let a = 1',
    'function f() { throw new Error("deep") }',
    'f()',
    '.save session.js',
    '.load none.js',
    'let b = (',
    ')',
  ]);
  assert.match(text, /Uncaught Error: deep\n {4}at f \(REPL2:1:\d+\)\n> /);
  assert.match(text, /Session saved to: session\.js\n/);
  assert.match(text, /Failed to load: none\.js\n/);
  assert.match(text, /\.\.\. \)\n(?:.*\n)*Uncaught SyntaxError: .*\n>$/);
  const saved = Buffer.from(await machine.fs.readFile('session.js')).toString();
  assert.equal(saved, 'let a = 1\nfunction f() { throw new Error("deep") }\nf()');
  await machine.fs.writeFile('lib.js', 'var loaded = 1;\nloaded + 1\n');
  const { stdout, exitCode } = await machine.exec('node -i', { stdin: '.load lib.js\nloaded\n.exit\n5\n' });
  assert.match(Buffer.from(stdout).toString(), /> var loaded = 1;\nloaded \+ 1\n2\n> 1\n> $/);
  assert.equal(exitCode, 0);
  const ended = await machine.exec('node -i', { stdin: 'process.exit(3)\n' });
  assert.equal(ended.exitCode, 3);
});

test("require('repl'): a server over streams, its commands and its completion", async (t) => {
  const machine = await boot(t);
  await machine.fs.writeFile(
    'case.js',
    `const { PassThrough } = require('stream');
     const input = new PassThrough(), output = new PassThrough();
     let text = '';
     output.on('data', (block) => (text += block));
     const server = require('repl').start({ prompt: '? ', input, output, ignoreUndefined: true });
     server.defineCommand('say', { help: 'x', action(rest) { this.output.write('said ' + rest + '\\n'); this.displayPrompt(); } });
     server.on('exit', () => {
       console.log(JSON.stringify(text));
       server.complete('proc', (error, found) => console.log(JSON.stringify(found)));
       server.complete('Math.ab', (error, found) => console.log(JSON.stringify(found)));
       server.complete('nothing.x', (error, found) => console.log(JSON.stringify(found[0])));
     });
     input.end('1 + 1\\nundefined\\n.say hello\\n3\\n');`,
  );
  const { stdoutText, stderrText } = await machine.exec('node case.js');
  assert.equal(
    stdoutText,
    `${JSON.stringify('? 2\n? ? said hello\n? 3\n? ')}\n[["process"],"proc"]\n[["Math.abs"],"Math.ab"]\n[]\n`,
    stderrText,
  );
});
