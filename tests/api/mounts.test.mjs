// Real directories: the same tests over calls that answer at once and calls that answer later.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { componentsOf } from '../../dist/bridges/directory.js';
import { guestPath } from '../../dist/cli/plan.js';
import { boot, directory, rejection, run } from './support.mjs';

for (const async of [false, true]) {
  const how = async ? 'later' : 'at once';

  test(`rw: writes reach the directory (${how})`, async (t) => {
    const dir = directory(t, { 'a.txt': 'real', 'sub/b': 'b' });
    const m = await boot(t, { mounts: { '/h': { type: 'rw', directory: dir, async } } });
    assert.equal(await m.fs.readFile('/h/a.txt', 'utf8'), 'real');
    assert.deepEqual((await m.fs.readdir('/h')).sort(), fs.readdirSync(dir).sort());
    assert.equal((await run(m, 'tee', ['/h/sub/new'], 'from the guest')).code, 0);
    assert.equal(fs.readFileSync(path.join(dir, 'sub/new'), 'utf8'), 'from the guest');
    await m.fs.rename('/h/sub/new', '/h/moved');
    await m.fs.chmod('/h/moved', 0o600);
    assert.equal(fs.statSync(path.join(dir, 'moved')).mode & 0o777, 0o600);
    await m.fs.rm('/h/sub', { recursive: true });
    assert.deepEqual(fs.readdirSync(dir).sort(), ['a.txt', 'moved']);
  });

  test(`ro: every change is EROFS (${how})`, async (t) => {
    const dir = directory(t, { a: 'real' });
    const m = await boot(t, { mounts: { '/h': { type: 'ro', directory: dir, async } } });
    for (const change of [
      () => m.fs.writeFile('/h/a', 'x'),
      () => m.fs.rm('/h/a'),
      () => m.fs.mkdir('/h/d'),
      () => m.fs.chmod('/h/a', 0o777),
      () => m.fs.rename('/h/a', '/h/b'),
      () => m.fs.symlink('a', '/h/l'),
    ])
      assert.equal((await rejection(change())).code, 'EROFS');
    assert.deepEqual(fs.readdirSync(dir), ['a']);
    assert.equal(fs.readFileSync(path.join(dir, 'a'), 'utf8'), 'real');
  });

  test(`overlay: writes stay in the machine and are listed (${how})`, async (t) => {
    const dir = directory(t, { keep: 'k', change: 'old', gone: 'g', 'd/in': 'i' });
    const m = await boot(t, { mounts: { '/h': { type: 'overlay', directory: dir, async } } });
    await m.fs.writeFile('/h/change', 'new');
    await m.fs.rm('/h/gone');
    await m.fs.mkdir('/h/n');
    await m.fs.writeFile('/h/n/f', 'f');
    const changes = (await m.overlayChanges('/h')).map(({ kind, path: at }) => `${kind} ${at}`);
    assert.deepEqual(changes.sort(), ['added n', 'added n/f', 'modified change', 'removed gone']);
    assert.deepEqual(fs.readdirSync(dir).sort(), ['change', 'd', 'gone', 'keep']);
    assert.equal(fs.readFileSync(path.join(dir, 'change'), 'utf8'), 'old');
  });

  test(`no way out: links, dots, devices (${how})`, async (t) => {
    const outside = directory(t, { secret: 'outside' });
    const dir = directory(t, { in: 'inside' });
    fs.symlinkSync(path.join(outside, 'secret'), path.join(dir, 'absolute'));
    fs.symlinkSync(path.join('..', path.basename(outside), 'secret'), path.join(dir, 'relative'));
    fs.symlinkSync(outside, path.join(dir, 'dir'));
    fs.symlinkSync('/proc/self/environ', path.join(dir, 'proc'));
    fs.symlinkSync('in', path.join(dir, 'good'));
    const m = await boot(t, { mounts: { '/h': { type: 'rw', directory: dir, async } } });
    for (const name of ['absolute', 'relative', 'dir/secret', `../${path.basename(outside)}/secret`]) {
      const error = await rejection(m.fs.readFile(`/h/${name}`));
      assert.equal(error.code, 'ENOENT', name);
      await m.fs.writeFile(`/h/${name}`, 'overwritten').catch(() => undefined);
    }
    assert.equal(fs.readFileSync(path.join(outside, 'secret'), 'utf8'), 'outside');
    assert.deepEqual(fs.readdirSync(outside), ['secret']);
    // The guest's own /proc, if anything.
    const environ = await m.fs.readFile('/h/proc', 'utf8').catch(() => '');
    assert.equal(environ.includes(process.env.PATH), false);
    assert.equal(await m.fs.readFile('/h/good', 'utf8'), 'inside');
  });

  test(`no way out: a link that is swapped in during use (${how})`, async (t) => {
    const outside = directory(t, { f: 'outside' });
    const dir = directory(t, { 'd/f': 'inside' });
    const m = await boot(t, { mounts: { '/h': { type: 'rw', directory: dir, async } } });
    const at = path.join(dir, 'd');
    for (let i = 0; i < 200; i++) {
      const read = m.fs.readFile('/h/d/f', 'utf8').catch((error) => error.code);
      if (async) await new Promise(setImmediate);
      fs.renameSync(at, `${at}.away`);
      fs.symlinkSync(outside, at);
      const second = m.fs.readFile('/h/d/f', 'utf8').catch((error) => error.code);
      const wrote = m.fs.writeFile('/h/d/new', 'x').catch((error) => error.code);
      for (const got of [await read, await second]) assert.notEqual(got, 'outside');
      await wrote;
      fs.unlinkSync(at);
      fs.renameSync(`${at}.away`, at);
    }
    assert.deepEqual(fs.readdirSync(outside), ['f']);
  });
}

test('names that mean more than a name on their host are refused', () => {
  for (const bad of ['a/../b', './a', 'a//b', 'a\0b', '/a', '..'])
    assert.throws(() => componentsOf(bad, 'linux'), { code: 'ENOENT' }, bad);
  assert.throws(() => componentsOf('x'.repeat(256), 'linux'), { code: 'ENAMETOOLONG' });
  for (const bad of ['a\\b', 'C:', 'nul', 'COM1.txt', 'a.', 'a ', 'f:stream', 'a?'])
    assert.throws(() => componentsOf(bad, 'win32'), { code: 'ENOENT' }, bad);
  assert.deepEqual(componentsOf('a/nul', 'linux'), ['a', 'nul']);
  assert.deepEqual(componentsOf('', 'linux'), []);
});

test('where the guest sees a host file, on POSIX and on Windows', () => {
  const mounts = { '/home/user/p': { directory: '/project/p' }, '/mem': {} };
  assert.equal(guestPath('/project/p/x/y.sh', mounts, path.posix), '/home/user/p/x/y.sh');
  assert.equal(guestPath('/project/pq/x', mounts, path.posix), undefined);
  assert.equal(guestPath('/project/p', mounts, path.posix), undefined);
  assert.equal(guestPath('/project/p/..x', mounts, path.posix), '/home/user/p/..x');
  const windows = { '/w': { directory: 'C:\\work' } };
  assert.equal(guestPath('C:\\work\\a\\b.js', windows, path.win32), '/w/a/b.js');
  assert.equal(guestPath('D:\\work\\a', windows, path.win32), undefined);
});

test('what is no directory cannot be mounted', async (t) => {
  const m = await boot(t);
  await assert.rejects(m.mount('/h', { type: 'ro', directory: '/nonexistent/place' }));
  assert.deepEqual(
    (await m.mounts()).map((mount) => mount.path),
    ['/', '/dev', '/proc'],
  );
});
