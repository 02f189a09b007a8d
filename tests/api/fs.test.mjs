import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boot, rejection, run } from './support.mjs';

test('files given at boot are there, the user owns them and the directories above', async (t) => {
  const m = await boot(t, {
    files: { '/data/deep/a.txt': 'hi\n', '/run.sh': { content: 'x', mode: 0o755 } },
  });
  assert.equal(await m.fs.readFile('/data/deep/a.txt', 'utf8'), 'hi\n');
  assert.deepEqual(await m.fs.readFile('/data/deep/a.txt'), Uint8Array.of(104, 105, 10));
  const { uid, gid, mode, type, size } = await m.fs.stat('/data/deep/a.txt');
  assert.deepEqual(
    { uid, gid, mode, type, size },
    { uid: 1000, gid: 1000, mode: 0o644, type: 'file', size: 3 },
  );
  assert.equal((await m.fs.stat('/data/deep')).uid, 1000);
  assert.equal((await m.fs.stat('/run.sh')).mode, 0o755);
});

test('bytes that are no UTF-8 come back as they were', async (t) => {
  const m = await boot(t);
  const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
  await m.fs.writeFile('/tmp/bytes', bytes);
  assert.deepEqual(await m.fs.readFile('/tmp/bytes'), bytes);
});

test('large files pass in both directions', async (t) => {
  const m = await boot(t);
  const big = new Uint8Array(20 << 20).map((_, i) => i * 7 + (i >> 8));
  await m.fs.writeFile('/tmp/big', big);
  assert.equal(Buffer.compare(await m.fs.readFile('/tmp/big'), big), 0);
});

test('directories, links, renames, copies', async (t) => {
  const m = await boot(t);
  await m.fs.mkdir('/w/a/b', { recursive: true });
  await m.fs.writeFile('/w/a/b/f', '1');
  await m.fs.appendFile('/w/a/b/f', '2');
  await m.fs.symlink('a/b/f', '/w/soft');
  await m.fs.link('/w/a/b/f', '/w/hard');
  assert.equal(await m.fs.readFile('/w/soft', 'utf8'), '12');
  assert.equal(await m.fs.readlink('/w/soft'), 'a/b/f');
  assert.equal(await m.fs.realpath('/w/soft'), '/w/a/b/f');
  assert.equal((await m.fs.lstat('/w/soft')).type, 'symlink');
  assert.equal((await m.fs.stat('/w/hard')).nlink, 2);
  await m.fs.copy('/w', '/copy', { recursive: true });
  assert.deepEqual((await m.fs.readdir('/copy')).sort(), ['a', 'hard', 'soft']);
  await m.fs.rename('/copy/a', '/copy/z');
  assert.equal(await m.fs.readFile('/copy/z/b/f', 'utf8'), '12');
  assert.deepEqual(await m.fs.readdir('/copy/z', { withFileTypes: true }), [
    { name: 'b', type: 'directory' },
  ]);
  await m.fs.rm('/copy', { recursive: true });
  assert.equal(await m.fs.exists('/copy'), false);
  await m.fs.truncate('/w/hard', 1);
  assert.equal(await m.fs.readFile('/w/a/b/f', 'utf8'), '1');
  await m.fs.chmod('/w/hard', 0o600);
  await m.fs.utimes('/w/hard', new Date(1e12), new Date(2e12));
  const stat = await m.fs.stat('/w/a/b/f');
  assert.equal(stat.mode, 0o600);
  assert.equal(stat.mtime.getTime(), 2e12);
});

test('refusals are errors of kind fs with the errno', async (t) => {
  const m = await boot(t);
  const codes = [
    [m.fs.readFile('/nope'), 'ENOENT'],
    [m.fs.readFile('/tmp'), 'EISDIR'],
    [m.fs.readdir('/etc/passwd'), 'ENOTDIR'],
    [m.fs.mkdir('/tmp'), 'EEXIST'],
    [m.fs.rmdir('/usr'), 'ENOTEMPTY'],
    [m.fs.rm('/usr'), 'EISDIR'],
    [m.fs.readlink('/tmp'), 'EINVAL'],
    [m.fs.writeFile('/etc/passwd', 'x', { exclusive: true }), 'EEXIST'],
    [m.fs.readFile('/a\0b'), 'ENOENT'],
    [m.fs.readFile(`/${'x'.repeat(300)}`), 'ENAMETOOLONG'],
    [m.unmount('/tmp'), 'EINVAL'],
  ];
  for (const [promise, code] of codes) {
    const error = await rejection(promise);
    assert.deepEqual(
      [error.constructor.name, error.kind, error.type, error.code],
      ['BashError', 'fs', 'fs', code],
    );
  }
});

test('programs see what the API wrote, and the other way round', async (t) => {
  const m = await boot(t);
  await m.fs.writeFile('/tmp/in', 'b\na\n');
  assert.equal((await run(m, 'cat', ['/tmp/in'])).stdout, 'b\na\n');
  await run(m, 'tee', ['/tmp/out'], 'written');
  assert.equal(await m.fs.readFile('/tmp/out', 'utf8'), 'written');
});

test('memory mounts: limits of bytes and files are ENOSPC, and leave the file as it was', async (t) => {
  const m = await boot(t, { limits: { fsBytes: 100_000 } });
  await m.mount('/m', { type: 'memory' });
  await m.fs.writeFile('/m/a', 'x'.repeat(50_000));
  assert.equal((await rejection(m.fs.writeFile('/m/b', 'x'.repeat(90_000)))).code, 'ENOSPC');
  assert.equal((await m.fs.readFile('/m/a')).byteLength, 50_000);
  assert.equal((await m.mounts()).find((mount) => mount.path === '/m').type, 'memory');
  await m.unmount('/m');
  assert.deepEqual(await m.fs.readdir('/m'), []);
});
