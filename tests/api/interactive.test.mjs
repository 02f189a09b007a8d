// The prompt, on a real terminal.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { directory } from './support.mjs';

const at = (name) => fileURLToPath(new URL(name, import.meta.url));
const skip = process.platform === 'win32' && 'no pseudo-terminals';

test('several lines, input of a program, Ctrl-C, completion, exit status', { skip }, (t) => {
  const steps = [
    ['$ ', 'for i in 1 2\n'],
    ['> ', 'do echo "<$i>"; done\n'],
    ['<2>\r\n', ''],
    ['$ ', 'cd /tmp\n'],
    ['/tmp$ ', 'echo in; cat\n'],
    ['\nin', 'typed\n'],
    ['typed\r\n', '\x04'],
    // Ctrl-C before the command can have begun, and between its output and its end.
    ['/tmp$ ', 'sleep 1000\n\x03'],
    ['/tmp$ ', 'echo slow; sleep 1000\n'],
    ['\nslow', '\x03'],
    // Typed ahead: a line for the program, and one that it does not read.
    ['/tmp$ ', 'sleep 0.2; read -r x; sleep 0.2\nkept\necho "ahead <$x>"\n'],
    ['ahead <kept>', ''],
    ['/tmp$ ', "echo busy; node -e 'for (;;) {}'\n"],
    ['\nbusy', '\x03'],
    ['/tmp$ ', 'echo "$x"\n'],
    ['kept\r\n', ''],
    ['/tmp$ ', 'echo /et\t'],
    ['/etc/', '\n'],
    ['\n/etc/\r\n', ''],
    ['$ ', 'exit 5\n'],
  ];
  const { stdout, status } = spawnSync(
    'python3',
    [at('typist.py'), process.execPath, at('../../bin/bivalve.mjs')],
    {
      input: JSON.stringify(steps),
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', TERM: 'xterm', XDG_STATE_HOME: path.join(directory(t), 'state') },
    },
  );
  assert.equal(status, 5, stdout);
  assert.match(stdout, /<1>\r\n<2>/);
  assert.match(stdout, /\^C/);
  assert.match(stdout, /\n\/etc\/\r\n/);
});

test('the prompt for JavaScript: several lines, completion, history, Ctrl-C, exit status', { skip }, (t) => {
  const state = path.join(directory(t), 'state');
  const type = (steps) =>
    spawnSync('python3', [at('typist.py'), process.execPath, at('../../bin/bivalve.mjs'), 'node'], {
      input: JSON.stringify(steps),
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', TERM: 'xterm', XDG_STATE_HOME: state },
    });
  const { stdout, status } = type([
    ['> ', 'function twice(x) {\n'],
    ['... ', 'return x * 2 }\n'],
    ['undefined\r\n', ''],
    ['> ', 'twi\t'],
    ['twice', '(await 21)\n'],
    ['\n42\r\n', ''],
    ['> ', '_ + Math.PI.toF\t'],
    ['toFixed', '(2).length\n'],
    ['\n46\r\n', ''],
    // An input that is not complete, and scripts that do not end.
    ['> ', '[1,\n'],
    ['... ', '\x03'],
    ['> ', 'for (;;) {}\n'],
    ['{}', '\x03'],
    ['> ', 'await new Promise(() => {})\n'],
    ['{})', '\x03'],
    ['> ', 'throw new Error("seen")\n'],
    ['Uncaught Error: seen\r\n', ''],
    ['> ', '.nope\n'],
    ['Invalid REPL keyword\r\n', ''],
    ['> ', 'process.exit(6)\n'],
  ]);
  assert.equal(status, 6, stdout);
  assert.match(stdout, /twice\(await 21\)/);
  const again = type([
    ['> ', '\x1b[A\x1b[A\n'],
    ['Invalid REPL keyword\r\n', ''],
    ['> ', '\x04'],
  ]);
  assert.equal(again.status, 0, again.stdout);
});
