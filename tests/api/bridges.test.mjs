// What the embedder may give besides directories: files, time, an ear for the trace.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Machine } from 'bivalve';
import { boot, rejection } from './support.mjs';

const noEntry = (path) => Object.assign(new Error(`no ${path}`), { code: 'ENOENT' });

/** Files in a Map: path → Buffer, or null for a directory. */
class Files {
  entries = new Map([['', null]]);
  #find(path) {
    const entry = this.entries.get(path);
    if (entry === undefined) throw noEntry(path);
    return entry;
  }
  async stat(path) {
    const entry = this.#find(path);
    return { type: entry ? 'file' : 'directory', size: entry?.length ?? 0, mtimeMs: 86_400_000 };
  }
  readdir(path) {
    const start = path === '' ? '' : `${path}/`;
    return [...this.entries.keys()]
      .filter((name) => name !== '' && name.startsWith(start) && !name.slice(start.length).includes('/'))
      .map((name) => name.slice(start.length));
  }
  read(path, offset, length) {
    return this.#find(path).subarray(offset, offset + length);
  }
}

class WritableFiles extends Files {
  create(path) {
    this.entries.set(path, Buffer.alloc(0));
  }
  write(path, offset, bytes) {
    const old = this.entries.get(path);
    const all = Buffer.alloc(Math.max(old.length, offset + bytes.length));
    old.copy(all);
    all.set(bytes, offset);
    this.entries.set(path, all);
  }
  truncate(path, size) {
    this.entries.set(path, Buffer.from(this.entries.get(path).subarray(0, size)));
  }
  mkdir(path) {
    this.entries.set(path, null);
  }
  remove(path) {
    this.entries.delete(path);
  }
  rename(from, to) {
    for (const [path, entry] of [...this.entries])
      if (path === from || path.startsWith(`${from}/`)) {
        this.entries.delete(path);
        this.entries.set(to + path.slice(from.length), entry);
      }
  }
}

for (const worker of [false, true]) {
  const where = worker ? ' (worker)' : '';

  test(`files of the embedder's${where}`, async (t) => {
    const files = new WritableFiles();
    files.entries.set('a', Buffer.from('one\n'));
    const m = await boot(t, { worker, mounts: { '/w': { type: 'bridge', bridge: files } } });
    const { stdoutText, stderrText, exitCode } = await m.exec(
      `cd /w; cat a; echo two >> a; mkdir -p d/e; seq 1 30000 > d/e/n; mv d x; wc -l < x/e/n; ls -R; rm a
       cat nope; stat -c '%n %s %Y %F' x/e/n; rm -r x; ls | wc -l; ln q z`,
    );
    assert.equal(
      stdoutText,
      'one\n30000\n.:\na\nx\n\n./x:\ne\n\n./x/e:\nn\nx/e/n 168894 86400 regular file\n0\n',
    );
    assert.match(stderrText, /^cat: nope: No such file or directory\nln: /);
    assert.equal(exitCode, 1);
    assert.deepEqual([...files.entries.keys()], ['']);
    await m.fs.writeFile('/w/from-api', 'x');
    assert.equal(files.entries.get('from-api').toString(), 'x');
  });

  test(`without writing methods, and mounted later${where}`, async (t) => {
    const files = new Files();
    files.entries.set('a', Buffer.from('one\n'));
    const m = await boot(t, { worker });
    await m.mount('/r', { type: 'bridge', bridge: files });
    assert.equal(await m.fs.readFile('/r/a', 'utf8'), 'one\n');
    assert.equal((await rejection(m.fs.writeFile('/r/a', 'x'))).code, 'EROFS');
    assert.match((await m.exec('echo x > /r/b')).stderrText, /Read-only file system/);
    files.stat = () => {
      throw new Error('broken');
    };
    assert.match((await m.exec('cat /r/q')).stderrText, /^cat: \/r\/q: Input\/output error/);
    await m.unmount('/r');
    assert.equal(await m.fs.exists('/r/a'), false);
  });

  test(`an ear for the trace, and events${where}`, async (t) => {
    const records = [];
    const events = [];
    const m = await boot(t, { worker, trace: { trace: (record) => records.push(record) } });
    m.on('output', ({ fd, bytes }) => events.push(`${fd} ${Buffer.from(bytes)}`));
    const forget = m.on('exit', ({ exitCode, signal }) => events.push(`exit ${exitCode} ${signal}`));
    await m.exec('cat /etc/hostname; echo err >&2; exit 3');
    assert.deepEqual(events.sort(), ['1 bivalve\n', '2 err\n', 'exit 3 null']);
    assert.ok(records.some(({ category, name }) => category.startsWith('process') && name === 'cat'));
    forget();
    await m.exec(':');
    assert.equal(events.length, 3);
  });
}

test('files of the embedder as the root', async (t) => {
  const files = new WritableFiles();
  for (const dir of ['dev', 'proc', 'bin', 'usr', 'usr/bin', 'home', 'home/user'])
    files.entries.set(dir, null);
  const m = await boot(t);
  const [bash, cat] = [await m.fs.readFile('/bin/bash'), await m.fs.readFile('/bin/cat')];
  await m.mount('/mnt/deep');
  assert.equal((await rejection(m.mount('/', { type: 'bridge', bridge: files }))).code, 'EBUSY');
  await m.unmount('/mnt/deep');
  const without = new WritableFiles();
  assert.equal((await rejection(m.mount('/', { type: 'bridge', bridge: without }))).code, 'ENOENT');
  assert.equal((await m.exec('pwd; cat < /etc/hostname')).stdoutText, '/home/user\nbivalve\n');

  await m.mount('/', { type: 'bridge', bridge: files });
  files.entries.set('bin/bash', bash);
  files.entries.set('usr/bin/cat', cat);
  const { stdoutText, stderrText } = await m.exec(
    'pwd; cd /; echo *; echo x > /top; cat top; cat /etc/hostname; cat /dev/null /proc/self/comm; cd /dev; cd ..; pwd; ls',
  );
  assert.equal(stdoutText, '/home/user\nbin dev home proc usr\nx\ncat\n/\n');
  assert.match(stderrText, /^cat: \/etc\/hostname: No such .*\nbash: line 1: ls: command not found\n$/);
  assert.equal(files.entries.get('top').toString(), 'x\n');
  assert.equal((await rejection(m.unmount('/'))).code, 'EBUSY');
});

test('open files of the embedder, and hard links', async (t) => {
  const closed = [];
  const bytes = { data: Buffer.from('one\n') };
  const names = new Map([['f', bytes]]);
  const stat = (path) => {
    if (path === '') return { type: 'directory', size: 0 };
    const file = names.get(path);
    if (!file) throw Object.assign(new Error('none'), { code: 'ENOENT' });
    const nlink = [...names.values()].filter((other) => other === file).length;
    return { type: 'file', size: file.data.length, nlink, ino: 7 };
  };
  const bridge = {
    stat,
    readdir: () => [...names.keys()],
    read: () => assert.fail('an open file is read by itself'),
    open(path) {
      const file = names.get(path);
      return {
        stat: () => ({ type: 'file', size: file.data.length }),
        read: (offset, length) => file.data.subarray(offset, offset + length),
        write: (offset, data) => void (file.data = Buffer.concat([file.data.subarray(0, offset), data])),
        truncate: (size) => void (file.data = file.data.subarray(0, size)),
        close: () => closed.push(path),
      };
    },
    write: () => assert.fail('an open file is written by itself'),
    remove: (path) => void names.delete(path),
    link: (existing, path) => void names.set(path, names.get(existing)),
  };
  const m = await boot(t, { mounts: { '/w': { type: 'bridge', bridge } } });
  const { stdoutText } = await m.exec(
    'cd /w; ln f g; stat -c %h f; exec 3<>f; rm f; cat <&3; echo two >&3; cat g',
  );
  assert.equal(stdoutText, '2\none\none\ntwo\n');
  await m.exec(':');
  assert.ok(closed.includes('f') && closed.includes('g'));
});

test("the embedder's time", async (t) => {
  let now = 86_400_000;
  const m = await boot(t, { time: { now: () => now } });
  assert.equal((await m.exec('date +%s')).stdoutText, '86400\n');
  now += 5000;
  assert.equal((await m.exec('date +%s')).stdoutText, '86405\n');
  await assert.rejects(Machine.boot({ worker: true, time: { now: () => 0 } }), TypeError);
});
