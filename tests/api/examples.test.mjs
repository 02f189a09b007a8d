// Every example runs and says what it is there to show.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const dir = fileURLToPath(new URL('../../examples/', import.meta.url));
const expected = {
  'eval.mjs': '[ 1, 2, 3 ]\n42 Uncaught ReferenceError: nope is not defined\n',
  'modules.mjs':
    'script says: there are 3\n' + 'script says: stock.count: argument 1 must be a string, got 7\n7\n',
  'just-bash.mjs': '0 2 "sorted: ALICE\\nBOB\\n"\ny\nbye\nbob\nalice\n\n',
  'limits.mjs': 'limit wallMs "started\\n"\nstill here\n\n',
  'stream.mjs': 'hello bash\nhello node\n{ code: 0, signal: null }\n',
  'pipeline.mjs': '0 2 APPLE\n',
  'session.mjs': 'hello 2\n/tmp\n',
  'undo.mjs': 'removed /project/a.txt\nadded /project/b.txt\nkeep me\nkeep me\n',
};

test('every example is expected to say something', () => {
  // Those of a pair of scripts run inside a machine: ipc.test.mjs.
  const own = fs.readdirSync(dir).filter((name) => name.endsWith('.mjs'));
  assert.deepEqual(own.sort(), Object.keys(expected).sort());
});

for (const [name, output] of Object.entries(expected))
  test(name, () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [dir + name], { encoding: 'utf8' });
    assert.deepEqual({ stdout, stderr, status }, { stdout: output, stderr: '', status: 0 });
  });
