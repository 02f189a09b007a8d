// Files whose content comes when it is first wanted.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Machine } from 'bivalve';
import { boot, rejection } from './support.mjs';

/** Files that count how often they were asked for. */
function counting(contents) {
  const calls = [];
  const files = {};
  for (const [path, content] of Object.entries(contents))
    files[path] = async (name) => {
      calls.push(name);
      return content;
    };
  return { files, calls };
}

for (const worker of [false, true]) {
  const where = worker ? ', in a worker' : '';

  test(`a lazy file is loaded once, when it is first wanted${where}`, async (t) => {
    const { files, calls } = counting({
      '/data/a': 'one\ntwo\n',
      '/data/b': 'b',
      '/data/c': 'cc',
      '/data/d': 'd',
    });
    const m = await boot(t, {
      worker,
      files: { ...files, '/data/e': { load: () => 'sync', size: 4, mode: 0o600 } },
    });
    assert.equal((await m.exec('ls /data; echo /data/*')).exitCode, 0);
    assert.deepEqual(calls, []);
    assert.equal(
      (await m.exec('sort -r /data/a; cat /data/a | wc -l; stat -c %s /data/a')).stdoutText,
      'two\none\n2\n8\n',
    );
    assert.deepEqual(calls, ['/data/a']);
    // Looking at a file does not load it, nor does overwriting or removing it.
    assert.equal(
      (
        await m.exec(
          'stat -c %s /data/c /data/e; find /data -name "*" > /dev/null; echo new > /data/b; rm /data/d; cat /data/b',
        )
      ).stdoutText,
      '0\n4\nnew\n',
    );
    assert.deepEqual(calls, ['/data/a']);
    assert.equal(
      (await m.exec("stat -c '%a %s' /data/e; cp /data/e /tmp/f; cat /tmp/f")).stdoutText,
      '600 4\nsync',
    );
  });

  test(`appending, moving and scripts load it too${where}`, async (t) => {
    const { files, calls } = counting({ '/d/a': 'first\n', '/d/b': 'moved', '/d/c.json': '[1,2]' });
    const m = await boot(t, { worker, files });
    assert.equal(
      (await m.exec('cd /d; echo second >> a; cat a; mkdir x; mv b x/y; cat x/y')).stdoutText,
      'first\nsecond\nmoved',
    );
    // A script that waits inside a call can only be answered from another thread.
    if (worker) assert.equal((await m.exec(`node -p 'require("/d/c.json")[1]'`)).stdoutText, '2\n');
    assert.deepEqual(calls.slice(0, 2), ['/d/a', '/d/b']);
    assert.deepEqual(await m.fs.readFile('/d/a', 'utf8'), 'first\nsecond\n');
  });
}

test('two that want it at once get one load; a failure ends the program, and the next one loads again', async (t) => {
  let calls = 0;
  const m = await boot(t, {
    files: {
      '/slow': () => new Promise((resolve) => setTimeout(() => resolve(`${++calls}`), 20)),
      '/broken': () => {
        if (++calls < 3) throw new Error('not now');
        return 'at last';
      },
    },
  });
  assert.equal((await m.exec('cat /slow & cat /slow & wait')).stdoutText, '11');
  const { stdoutText, stderrText } = await m.exec('cat /broken; echo $?; cat /broken');
  assert.equal(stdoutText, '1\nat last');
  assert.match(stderrText, /^cat: \/broken: not now\n$/);
});

test('a file that is too large for the machine stays where it is', async (t) => {
  const m = await boot(t, { limits: { fsBytes: 1000 }, files: { '/big': () => 'x'.repeat(2000) } });
  assert.match((await m.exec('cat /big')).stderrText, /No space left on device/);
  assert.match((await rejection(m.fs.readFile('/big'))).message, /ENOSPC|No space/);
});

test('forks and images ask for what was not loaded', async (t) => {
  const { files, calls } = counting({ '/a': 'A', '/b': 'B' });
  const m = await boot(t, { files });
  await m.exec('cat /a');
  const fork = await m.fork();
  t.after(() => fork.dispose());
  assert.equal((await fork.exec('cat /a /b')).stdoutText, 'AB');
  const image = await m.freeze();
  const twin = await Machine.thaw(image, { files: { '/b': () => 'from another' } });
  t.after(() => twin.dispose());
  assert.equal((await twin.exec('cat /a /b')).stdoutText, 'Afrom another');
  const bare = await Machine.thaw(image);
  t.after(() => bare.dispose());
  assert.match((await bare.exec('cat /b')).stderrText, /nothing loads '\/b'/);
  assert.deepEqual(calls, ['/a', '/b']);
});
