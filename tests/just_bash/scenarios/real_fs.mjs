// OverlayFs, ReadWriteFs and MountableFs, by themselves and below a script.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { attempt, plain, statOf } from '../support.mjs';

/** A real directory that is gone afterwards. */
async function withRoot(body) {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'bivalve-jb-'));
  try {
    fs.writeFileSync(path.join(root, 'a'), 'A');
    fs.mkdirSync(path.join(root, 'd'));
    fs.writeFileSync(path.join(root, 'd/b'), 'B');
    fs.symlinkSync('a', path.join(root, 'l'));
    fs.symlinkSync('/etc', path.join(root, 'out'));
    fs.writeFileSync(path.join(root, 'big'), 'x'.repeat(100));
    return await body(root, (...names) => fs.readFileSync(path.join(root, ...names), 'utf8'));
  } finally {
    fs.rmSync(root, { recursive: true, force: true });
  }
}

const all = async (calls) => {
  const out = {};
  for (const [name, call] of Object.entries(calls)) out[name] = await attempt(call);
  return out;
};

const overlayCalls = (o, m) => ({
  top: () => o.readdir('/'),
  list: () => o.readdir(m),
  types: () => o.readdirWithFileTypes(m),
  link: () => o.readFile(`${m}/l`),
  lstatLink: async () => (await o.lstat(`${m}/l`)).isSymbolicLink,
  readlink: () => o.readlink(`${m}/l`),
  readlinkOut: () => o.readlink(`${m}/out`),
  big: () => o.readFile(`${m}/big`),
  escape: () => o.readFile(`${m}/../../../../etc/passwd`),
  through: () => o.readFile(`${m}/out/passwd`),
  none: () => o.readFile(`${m}/none`),
  write: () => o.writeFile(`${m}/a`, 'new'),
  read: () => o.readFile(`${m}/a`),
  append: () => o.appendFile(`${m}/d/b`, '+'),
  appended: () => o.readFile(`${m}/d/b`),
  stat: async () => statOf(await o.stat(`${m}/d/b`)),
  remove: () => o.rm(`${m}/d`, { recursive: true }),
  removed: () => o.exists(`${m}/d/b`),
  mkdir: () => o.mkdir(`${m}/d`),
  empty: () => o.readdir(`${m}/d`),
  symlink: () => o.symlink('a', `${m}/s`),
  readSymlink: () => o.readFile(`${m}/s`),
  outside: () => o.writeFile('/tmp/x', '1'),
  readOutside: () => o.readFile('/tmp/x'),
  move: () => o.mv(`${m}/a`, `${m}/z/y`),
  moved: () => o.readFile(`${m}/z/y`),
  listAfter: () => o.readdir(m),
  hard: () => o.link(`${m}/z/y`, `${m}/hl`),
  mode: async () => (await o.chmod(`${m}/z/y`, 0o600), (await o.stat(`${m}/z/y`)).mode),
});

export const scenarios = {
  overlay: ({ OverlayFs }) =>
    withRoot(async (root, real) => {
      const o = new OverlayFs({ root, maxFileReadSize: 50 });
      return [o.getMountPoint(), await all(overlayCalls(o, o.getMountPoint())), real('a'), real('d', 'b')];
    }),
  'overlay with links': ({ OverlayFs }) =>
    withRoot(async (root, real) => {
      const o = new OverlayFs({ root, maxFileReadSize: 50, allowSymlinks: true, mountPoint: '/m' });
      return [o.getMountPoint(), await all(overlayCalls(o, '/m')), real('a'), real('d', 'b')];
    }),
  'overlay, read-only': ({ OverlayFs }) =>
    withRoot(async (root) => {
      const r = new OverlayFs({ root, readOnly: true, mountPoint: '/m' });
      return all({
        read: () => r.readFile('/m/a'),
        write: () => r.writeFile('/m/a', 'x'),
        append: () => r.appendFile('/m/a', 'x'),
        mkdir: () => r.mkdir('/m/q'),
        rm: () => r.rm('/m/a'),
        cp: () => r.cp('/m/a', '/m/b'),
        mv: () => r.mv('/m/a', '/m/b'),
        chmod: () => r.chmod('/m/a', 1),
        symlink: () => r.symlink('a', '/m/x'),
        link: () => r.link('/m/a', '/m/x'),
        utimes: () => r.utimes('/m/a', new Date(), new Date()),
      });
    }),
  'overlay below a script': ({ Bash, OverlayFs }) =>
    withRoot(async (root, real) => {
      const overlay = new OverlayFs({ root });
      const bash = new Bash({ fs: overlay, cwd: overlay.getMountPoint() });
      const out = [];
      for (const script of [
        'pwd; cat a; ls',
        'echo changed > a; cat a',
        'rm -r d; ls; ls d',
        'echo more >> big; tail -c 5 big',
        'mkdir n; echo x > n/f; cp a n/copy; cat n/*',
        'mv n m; find . -type f | sort',
      ])
        out.push(plain(await bash.exec(script)));
      return [
        out,
        await overlay.readFile(`${overlay.getMountPoint()}/a`),
        real('a'),
        real('d', 'b'),
        fs.readdirSync(root).sort(),
      ];
    }),
  'roots that are none': async ({ OverlayFs, ReadWriteFs }) =>
    withRoot((root) =>
      all({
        overlay: async () => void new OverlayFs({ root: `${root}/none` }),
        overlayFile: async () => void new OverlayFs({ root: `${root}/a` }),
        readWrite: async () => void new ReadWriteFs({ root: `${root}/none` }),
        readWriteFile: async () => void new ReadWriteFs({ root: `${root}/a` }),
      }),
    ),
  'read-write': ({ ReadWriteFs }) =>
    withRoot(async (root, real) => {
      const w = new ReadWriteFs({ root, maxFileReadSize: 50 });
      const calls = await all({
        list: () => w.readdir('/'),
        link: () => w.readFile('/l'),
        out: () => w.readdir('/out'),
        lstat: async () => (await w.lstat('/l')).isSymbolicLink,
        readlink: () => w.readlink('/l'),
        big: () => w.readFile('/big'),
        escape: () => w.readFile('/../../etc/passwd'),
        none: () => w.readFile('/none'),
        write: () => w.writeFile('/n/e/w', 'x'),
        read: () => w.readFile('/n/e/w'),
        writeLink: () => w.writeFile('/l', 'x'),
        symlink: () => w.symlink('a', '/s'),
        mkdir: () => w.mkdir('/d'),
        mkdirRecursive: () => w.mkdir('/d', { recursive: true }),
        readdirFile: () => w.readdir('/a'),
        moveNone: () => w.mv('/none', '/x'),
        move: () => w.mv('/a', '/moved/a'),
        copy: () => w.cp('/moved', '/copied', { recursive: true }),
        chmod: async () => (await w.chmod('/copied/a', 0o640), (await w.stat('/copied/a')).mode),
        rm: () => w.rm('/d', { recursive: true }),
        rmNone: () => w.rm('/none'),
        rmForce: () => w.rm('/none', { force: true }),
        append: () => w.appendFile('/copied/a', '+'),
        paths: async () => w.getAllPaths(),
      });
      return [calls, real('n', 'e', 'w'), real('copied', 'a'), real('moved', 'a')];
    }),
  'files with several names': ({ ReadWriteFs }) =>
    withRoot(async (root, real) => {
      fs.linkSync(path.join(root, 'a'), path.join(root, 'second'));
      fs.linkSync(path.join(root, 'a'), path.join(root, 'third'));
      const w = new ReadWriteFs({ root });
      await w.appendFile('/a', '+');
      await w.writeFile('/second', 'over');
      return [real('a'), real('second'), real('third')];
    }),
  'read-write below a script': ({ Bash, ReadWriteFs }) =>
    withRoot(async (root, real) => {
      const bash = new Bash({ fs: new ReadWriteFs({ root }), cwd: '/' });
      const out = [];
      for (const script of [
        'cat a; echo new > b; cat b',
        'mkdir x; echo 1 > x/f; echo 2 >> x/f; cat x/f',
        'mv b x/b; ls x; rm -r d; sed -i s/1/one/ x/f',
      ])
        out.push(plain(await bash.exec(script)));
      return [out, real('x', 'f'), real('x', 'b'), fs.existsSync(path.join(root, 'd'))];
    }),
  mounts: async ({ MountableFs, InMemoryFs }) => {
    const mf = new MountableFs({
      base: new InMemoryFs({ '/b': 'base' }),
      mounts: [{ mountPoint: '/mnt/x', filesystem: new InMemoryFs({ '/f': 'F' }) }],
    });
    const calls = {
      list: () => mf.readdir('/mnt'),
      inside: () => mf.readdir('/mnt/x'),
      read: () => mf.readFile('/mnt/x/f'),
    };
    for (const point of ['/', '/a/../b', '/mnt/x/y', '/mnt', '', '/q/'])
      calls[`mount ${point}`] = async () => mf.mount(point, new InMemoryFs({ '/in': point }));
    Object.assign(calls, {
      mounts: async () => mf.getMounts().map(({ mountPoint }) => mountPoint),
      unmountNone: async () => mf.unmount('/nope'),
      points: async () => [mf.isMountPoint('/mnt/x'), mf.isMountPoint('/mnt')],
      copy: () => mf.cp('/b', '/mnt/x/b'),
      move: () => mf.mv('/mnt/x/b', '/moved'),
      removeMount: () => mf.rm('/mnt/x'),
      removeAbove: () => mf.rm('/mnt', { recursive: true }),
      moveMount: () => mf.mv('/mnt/x', '/y'),
      mkdir: () => mf.mkdir('/mnt/x'),
      mkdirRecursive: () => mf.mkdir('/mnt/x', { recursive: true }),
      copyTree: () => mf.cp('/mnt/x', '/copy', { recursive: true }),
      link: () => mf.link('/b', '/mnt/x/l'),
      none: () => mf.readFile('/mnt/x/none'),
      stat: async () => (await mf.stat('/mnt/x')).isDirectory,
      paths: async () => mf.getAllPaths().sort(),
      unmount: async () => (mf.unmount('/mnt/x'), mf.exists('/mnt/x/f')),
    });
    return all(calls);
  },
  'mounts below a script': async ({ Bash, MountableFs, InMemoryFs }) => {
    const mounted = new InMemoryFs({ '/doc.txt': 'doc\n', '/sub/f': 'f\n' });
    const fsOfAll = new MountableFs({ base: new InMemoryFs({ '/job/w': 'w\n' }) });
    fsOfAll.mount('/mnt/kb', mounted);
    const bash = new Bash({ fs: fsOfAll, cwd: '/job' });
    const out = [];
    for (const script of [
      'pwd; ls; ls /mnt/kb',
      'cp /mnt/kb/doc.txt . && cat doc.txt',
      'echo note > /mnt/kb/note; mv w /mnt/kb/sub/; ls /mnt/kb/sub',
      'cd /mnt/kb/sub; cat f ../note; find /mnt -type f | sort',
    ])
      out.push(plain(await bash.exec(script)));
    return [out, await mounted.readFile('/note'), await mounted.readdir('/sub')];
  },
  'an object with the methods': async ({ Bash, InMemoryFs }) => {
    const inner = new InMemoryFs({ '/data/a': 'A\n' });
    const methods = [
      'readFile',
      'readFileBuffer',
      'writeFile',
      'appendFile',
      'exists',
      'stat',
      'lstat',
      'mkdir',
      'readdir',
      'rm',
      'cp',
      'mv',
      'chmod',
      'symlink',
      'link',
      'readlink',
      'realpath',
      'utimes',
      'resolvePath',
      'getAllPaths',
    ];
    const custom = Object.fromEntries(methods.map((name) => [name, (...args) => inner[name](...args)]));
    const bash = new Bash({ fs: custom, cwd: '/data' });
    const out = [];
    for (const script of [
      'cat a; ls',
      'echo B > b; echo C >> b; cat b; wc -l < b',
      'mkdir -p /new/dir; cp a /new/dir; ls /new/dir',
      'sort -r b -o b; cat b; rm a; ls',
      'echo x | tee t | cat; grep -r x /data',
    ])
      out.push(plain(await bash.exec(script)));
    return [
      out,
      bash.fs === custom,
      await inner.readFile('/data/b'),
      inner
        .getAllPaths()
        .filter((name) => !/^\/(usr|bin|dev|proc|tmp|home)/.test(name))
        .sort(),
    ];
  },
};
