// InMemoryFs by itself: every method, its answers and its refusals.
import { attempt, statOf } from '../support.mjs';

const fresh = ({ InMemoryFs }) =>
  new InMemoryFs({
    '/a.txt': 'hello',
    '/dir/b.txt': 'bee\n',
    '/dir/sub/c.bin': new Uint8Array([0, 255, 10]),
    '/init': { content: 'x', mode: 0o600, mtime: new Date(1e12) },
  });

export const scenarios = {
  'reads in encodings': async (J) => {
    const fs = fresh(J);
    await fs.writeFile('/é', 'hé€😀');
    const out = [];
    for (const encoding of [undefined, 'utf8', 'utf-8', 'ascii', 'latin1', 'binary', 'hex', 'base64'])
      out.push([encoding, await fs.readFile('/é', encoding), await fs.readFile('/dir/sub/c.bin', encoding)]);
    out.push(
      await fs.readFile('/a.txt', { encoding: 'utf8' }),
      await fs.readFile('/a.txt', { encoding: null }),
    );
    out.push([...(await fs.readFileBuffer('/é'))], J.latin1FromBytes(await fs.readFileBytes('/é')));
    return out;
  },
  'writes in encodings': async (J) => {
    const fs = fresh(J);
    const out = [];
    for (const [text, encoding] of [
      ['68c3', 'hex'],
      ['aGk=', 'base64'],
      ['é', 'latin1'],
      ['é', 'binary'],
      ['é', 'ascii'],
      ['é', 'utf8'],
    ]) {
      await fs.writeFile('/w', text, encoding);
      out.push([...(await fs.readFileBuffer('/w'))]);
      await fs.appendFile('/w', text, { encoding });
      out.push([...(await fs.readFileBuffer('/w'))]);
    }
    await fs.appendFile('/w', new Uint8Array([1, 2]));
    await fs.appendFile('/new/made', 'x');
    out.push([...(await fs.readFileBuffer('/w'))], await fs.readFile('/new/made'));
    return out;
  },
  refusals: async (J) => {
    const fs = fresh(J);
    await fs.symlink('/a.txt', '/link');
    await fs.symlink('loop', '/loop');
    await fs.symlink('nowhere', '/dangling');
    const calls = {
      readMissing: () => fs.readFile('/none'),
      readDir: () => fs.readFile('/dir'),
      readBufferDir: () => fs.readFileBuffer('/dir'),
      readThroughFile: () => fs.readFile('/a.txt/x'),
      readLoop: () => fs.readFile('/loop'),
      readDangling: () => fs.readFile('/dangling'),

      statMissing: () => fs.stat('/none'),
      lstatMissing: () => fs.lstat('/none'),
      statDangling: () => fs.stat('/dangling'),
      mkdirThere: () => fs.mkdir('/dir'),
      mkdirFile: () => fs.mkdir('/a.txt'),
      mkdirNoParent: () => fs.mkdir('/x/y'),
      mkdirRecursive: () => fs.mkdir('/x/y', { recursive: true }),
      mkdirRecursiveThere: () => fs.mkdir('/dir', { recursive: true }),
      mkdirRecursiveFile: () => fs.mkdir('/a.txt', { recursive: true }),
      readdirMissing: () => fs.readdir('/none'),
      readdirFile: () => fs.readdir('/a.txt'),
      rmMissing: () => fs.rm('/none'),
      rmMissingForce: () => fs.rm('/none', { force: true }),
      rmFullDir: () => fs.rm('/dir'),
      cpMissing: () => fs.cp('/none', '/z'),
      cpDir: () => fs.cp('/dir', '/z'),
      mvMissing: () => fs.mv('/none', '/z'),
      chmodMissing: () => fs.chmod('/none', 0o600),
      symlinkThere: () => fs.symlink('x', '/a.txt'),
      linkMissing: () => fs.link('/none', '/z'),
      linkThere: () => fs.link('/a.txt', '/init'),
      linkDir: () => fs.link('/dir', '/z'),
      readlinkFile: () => fs.readlink('/a.txt'),
      readlinkMissing: () => fs.readlink('/none'),
      realpathMissing: () => fs.realpath('/none'),
      realpathDangling: () => fs.realpath('/dangling'),
      utimesMissing: () => fs.utimes('/none', new Date(0), new Date(0)),
      nul: () => fs.readFile('/a\0b'),
      nulWrite: () => fs.writeFile('/a\0b', 'x'),
    };
    const out = {};
    for (const [name, call] of Object.entries(calls)) out[name] = await attempt(call);
    return out;
  },
  directories: async (J) => {
    const fs = fresh(J);
    await fs.mkdir('/dir/empty');
    await fs.symlink('b.txt', '/dir/l');
    return [
      await fs.readdir('/'),
      await fs.readdir('/dir'),
      await fs.readdir('/dir/'),
      await fs.readdirWithFileTypes('/dir'),
      await fs.exists('/dir'),
      await fs.exists('/dir/../a.txt'),
      await fs.exists('/none'),
      await fs.exists('/dir/l'),
      fs.getAllPaths().sort(),
    ];
  },
  stats: async (J) => {
    const fs = fresh(J);
    await fs.symlink('/init', '/link');
    const out = [];
    for (const path of ['/a.txt', '/dir', '/init', '/link', '/'])
      out.push(statOf(await fs.stat(path)), statOf(await fs.lstat(path)));
    out.push((await fs.stat('/init')).mtime.getTime());
    await fs.chmod('/a.txt', 0o751);
    await fs.chmod('/link', 0o640);
    await fs.utimes('/a.txt', new Date(5000), new Date(7000));
    out.push(
      statOf(await fs.stat('/a.txt')),
      (await fs.stat('/a.txt')).mtime.getTime(),
      statOf(await fs.stat('/init')),
    );
    return out;
  },
  links: async (J) => {
    const fs = fresh(J);
    await fs.symlink('../a.txt', '/dir/rel');
    await fs.symlink('/dir', '/d');
    await fs.link('/a.txt', '/hard');
    const out = [
      await fs.readFile('/dir/rel'),
      await fs.readFile('/d/b.txt'),
      await fs.readlink('/dir/rel'),
      await fs.realpath('/d/sub'),
      await fs.realpath('/dir/rel'),
    ];
    await attempt(() => fs.writeFile('/d/new', 'n'));
    await fs.writeFile('/dir/rel', 'through');
    out.push(
      await attempt(() => fs.readFile('/dir/new')),
      await fs.readFile('/a.txt'),
      await fs.readFile('/hard'),
      await attempt(() => fs.readlink('/dir/rel')),
    );
    await fs.rm('/d');
    out.push(await fs.exists('/d'), await fs.exists('/dir'));
    const one = await fs.stat('/a.txt');
    out.push((await attempt(() => fs.lstat('/dir/rel'))).value?.isSymbolicLink, one.isFile);
    return out;
  },
  'copies, moves and removals': async (J) => {
    const fs = fresh(J);
    await fs.cp('/a.txt', '/copy');
    await fs.cp('/dir', '/tree', { recursive: true });
    await fs.mv('/dir', '/moved');
    await fs.mv('/init', '/moved/init');
    await fs.cp('/a.txt', '/deep/er/copy');
    await fs.mv('/copy', '/deep/moved');
    const out = [
      fs.getAllPaths().sort(),
      await fs.readFile('/tree/b.txt'),
      (await fs.stat('/moved/init')).mode,
    ];
    await fs.rm('/moved', { recursive: true });
    await fs.rm('/tree/sub/c.bin');
    await fs.rm('/tree/sub');
    out.push(fs.getAllPaths().sort());
    return out;
  },
  resolvePath: async (J) => {
    const fs = fresh(J);
    return [
      fs.resolvePath('/a/b', 'c'),
      fs.resolvePath('/a/b', '../c'),
      fs.resolvePath('/a/b', '/c//d/./e/..'),
      fs.resolvePath('/', '..'),
      fs.resolvePath('/a', ''),
      fs.resolvePath('/a', '.'),
      fs.resolvePath('/a/', 'b/'),
    ];
  },
  'copies of lazy files': async (J) => {
    let calls = 0;
    const fs = new J.InMemoryFs({
      '/lazy': () => `called ${++calls}`,
      '/later': async () => `later ${++calls}`,
      '/dir/x': () => `x ${++calls}`,
    });
    await fs.cp('/lazy', '/copy');
    await fs.cp('/later', '/later2');
    await fs.cp('/dir', '/dir2', { recursive: true });
    const out = [calls, await fs.readFile('/copy'), calls, await fs.readFile('/later2'), calls];
    await fs.writeFile('/dir/x', 'over');
    out.push(await fs.readFile('/dir2/x'), await fs.readFile('/dir/x'));
    return out;
  },
  'lazy files': async (J) => {
    let calls = 0;
    const fs = new J.InMemoryFs({
      '/lazy': () => `called ${++calls}`,
      '/later': async () => new Uint8Array([104, 105]),
      '/never': () => {
        throw new Error('wanted');
      },
    });
    const out = [await fs.exists('/lazy'), (await fs.lstat('/lazy')).isFile, calls];
    out.push(await fs.readFile('/lazy'), await fs.readFile('/lazy'), calls, await fs.readFile('/later'));
    await fs.writeFile('/never', 'written');
    out.push(await fs.readFile('/never'));
    fs.writeFileLazy('/added', () => 'lazy', { mode: 0o400 });
    out.push((await fs.stat('/added')).mode, await fs.readFile('/added'));
    return out;
  },
  'synchronous methods': async (J) => {
    const fs = new J.InMemoryFs();
    fs.mkdirSync('/d/e', { recursive: true });
    fs.writeFileSync('/d/f', 'x', 'utf8', { mode: 0o700, mtime: new Date(9000) });
    fs.writeFileSync('/deep/er', new Uint8Array([65]));
    const stat = await fs.stat('/d/f');
    return [
      fs.getAllPaths().sort(),
      stat.mode,
      stat.mtime.getTime(),
      await fs.readFile('/deep/er'),
      await attempt(async () => fs.mkdirSync('/q/r')),
    ];
  },
  'a quota': async (J) => {
    const fs = new J.InMemoryFs({}, { maxTotalBytes: 10 });
    await fs.writeFile('/a', '12345');
    return [
      await attempt(() => fs.writeFile('/b', '1234567')),
      await attempt(() => fs.writeFile('/a', '1234567890')),
      await attempt(() => fs.appendFile('/a', 'x')),
      await fs.readFile('/a'),
    ];
  },
};
