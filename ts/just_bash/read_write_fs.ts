// ReadWriteFs: a real directory, read and written.
import { bytesFromUint8Array, type ByteString } from './bytes.js';
import type {
  BufferEncoding,
  CpOptions,
  DirentEntry,
  FileContent,
  FsStat,
  IFileSystem,
  MkdirOptions,
  ReadFileOptions,
  RmOptions,
  WriteFileOptions,
} from './interface.js';
import {
  checkNul,
  codeOf,
  encodingOf,
  fromContent,
  join,
  nameOf,
  normalize,
  parentOf,
  refusal,
  resolvePath,
  toContent,
} from './paths.js';
import { RealTree, sanitize, type RealStat } from './real_tree.js';

const MIB = 2 ** 20;

export interface ReadWriteFsOptions {
  /** The real directory; nothing outside of it is in reach. */
  root: string;
  /** Bytes of a file that is read. Default 10 MiB. */
  maxFileReadSize?: number;
  /** Bytes of a file with several names that is copied before it is changed. Default 100 MB; 0: no bound. */
  maxCopyOnWriteSize?: number;
  /** Bytes of a file that `cp` copies. Default 0: no bound. */
  maxCopySize?: number;
  /** Follow and make links that stay inside. Default false. */
  allowSymlinks?: boolean;
}

export class ReadWriteFs implements IFileSystem {
  readonly #tree: RealTree;
  readonly #maxRead: number;
  readonly #maxIsolate: number;
  readonly #maxCopy: number;

  /** Throws when `root` is no directory. */
  constructor(options: ReadWriteFsOptions) {
    this.#tree = new RealTree('ReadWriteFs', options.root, options.allowSymlinks ?? false);
    this.#maxRead = options.maxFileReadSize ?? 10 * MIB;
    this.#maxIsolate =
      options.maxCopyOnWriteSize || (options.maxCopyOnWriteSize === 0 ? Infinity : 100_000_000);
    this.#maxCopy = options.maxCopySize || Infinity;
  }

  /** Does something at a path without links; refusals say the virtual path. */
  async #do<T>(verb: string, path: string, body: (at: string) => Promise<T>, follow = true): Promise<T> {
    checkNul(path, verb);
    try {
      return await body(await this.#tree.resolve(path, follow));
    } catch (error) {
      throw sanitize(error, verb, path);
    }
  }

  async #statAt(at: string): Promise<RealStat | undefined> {
    try {
      return await this.#tree.lstat(at);
    } catch (error) {
      if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined;
      throw error;
    }
  }

  async #makeDirs(at: string): Promise<void> {
    if (at === '/' || (await this.#statAt(at))) return;
    await this.#makeDirs(parentOf(at));
    try {
      await this.#tree.mkdir(at);
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }

  /** Puts a new file in the place of one: other names of the old one keep what they had. */
  async #replace(at: string, bytes: Uint8Array, mode: number): Promise<void> {
    const temporary = join(parentOf(at), `.${nameOf(at).slice(0, 200)}.${crypto.randomUUID()}`);
    await this.#tree.write(temporary, bytes, { fresh: true, mode });
    try {
      await this.#tree.chmod(temporary, mode);
      await this.#tree.rename(temporary, at);
    } catch (error) {
      await this.#tree.unlink(temporary).catch(() => undefined);
      throw error;
    }
  }

  async #isolate(at: string, stat: RealStat, path: string): Promise<void> {
    if (!stat.isFile || stat.nlink < 2) return;
    await this.#replace(at, await this.#tree.read(at, this.#maxIsolate, path), stat.mode);
  }

  async readFileBuffer(path: string): Promise<Uint8Array> {
    return this.#do('open', path, (at) => this.#tree.read(at, this.#maxRead, path));
  }

  async readFile(path: string, options?: ReadFileOptions | BufferEncoding): Promise<string> {
    return fromContent(await this.readFileBuffer(path), encodingOf(options));
  }

  async readFileBytes(path: string): Promise<ByteString> {
    return bytesFromUint8Array(await this.readFileBuffer(path));
  }

  async writeFile(
    path: string,
    content: FileContent,
    options?: WriteFileOptions | BufferEncoding,
  ): Promise<void> {
    const bytes = toContent(content, encodingOf(options));
    await this.#do('write', path, async (at) => {
      const there = await this.#statAt(at);
      if (there?.isDirectory) throw refusal('EISDIR', 'write', path);
      if (there && there.nlink > 1) return this.#replace(at, bytes, there.mode);
      if (!there) await this.#makeDirs(parentOf(at));
      return this.#tree.write(at, bytes);
    });
  }

  async appendFile(
    path: string,
    content: FileContent,
    options?: WriteFileOptions | BufferEncoding,
  ): Promise<void> {
    const bytes = toContent(content, encodingOf(options));
    await this.#do('append', path, async (at) => {
      const there = await this.#statAt(at);
      if (there?.isDirectory) throw refusal('EISDIR', 'append', path);
      if (there) await this.#isolate(at, there, path);
      else await this.#makeDirs(parentOf(at));
      return this.#tree.write(at, bytes, { append: true });
    });
  }

  async exists(path: string): Promise<boolean> {
    try {
      await this.stat(path);
      return true;
    } catch {
      return false;
    }
  }

  stat(path: string): Promise<FsStat> {
    return this.#do('stat', path, (at) => this.#tree.lstat(at));
  }

  lstat(path: string): Promise<FsStat> {
    return this.#do('lstat', path, (at) => this.#tree.lstat(at), false);
  }

  async mkdir(path: string, options: MkdirOptions = {}): Promise<void> {
    await this.#do('mkdir', path, async (at) => {
      const there = await this.#statAt(at);
      if (there?.isDirectory && options.recursive) return;
      if (there) throw refusal('EEXIST', 'mkdir', path);
      if (options.recursive) await this.#makeDirs(parentOf(at));
      return this.#tree.mkdir(at);
    });
  }

  async readdir(path: string): Promise<string[]> {
    const names = await this.#do('scandir', path, (at) => this.#tree.list(at));
    return names.sort((a, b) => (a < b ? -1 : 1));
  }

  async readdirWithFileTypes(path: string): Promise<DirentEntry[]> {
    const at = normalize(path);
    return Promise.all(
      (await this.readdir(path)).map(async (name) => {
        const { isFile, isDirectory, isSymbolicLink } = await this.lstat(join(at, name));
        return { name, isFile, isDirectory, isSymbolicLink };
      }),
    );
  }

  async #remove(at: string): Promise<void> {
    if (!(await this.#tree.lstat(at)).isDirectory) return this.#tree.unlink(at);
    for (const name of await this.#tree.list(at)) await this.#remove(join(at, name));
    if (at !== '/') await this.#tree.rmdir(at);
  }

  async rm(path: string, options: RmOptions = {}): Promise<void> {
    await this.#do(
      'rm',
      path,
      async (at) => {
        const there = await this.#statAt(at);
        if (!there && options.force) return;
        if (!there) throw refusal('ENOENT', 'rm', path);
        if (options.recursive) return this.#remove(at);
        return there.isDirectory ? this.#tree.rmdir(at) : this.#tree.unlink(at);
      },
      false,
    );
  }

  async cp(src: string, dest: string, options: CpOptions = {}): Promise<void> {
    const stat = await this.#do('cp', src, (at) => this.#tree.lstat(at), false);
    const [from, to] = [normalize(src), normalize(dest)];
    if (stat.isSymbolicLink) {
      await this.rm(to, { force: true });
      return this.symlink(await this.readlink(from), to);
    }
    if (!stat.isDirectory) {
      const bytes = await this.#do('cp', src, (at) => this.#tree.read(at, this.#maxCopy, src));
      return this.#do('cp', dest, async (at) => {
        if ((await this.#statAt(at))?.isDirectory) throw refusal('EISDIR', 'cp', dest);
        await this.#makeDirs(parentOf(at));
        return this.#replace(at, bytes, stat.mode);
      });
    }
    if (!options.recursive) throw refusal('EISDIR', 'cp', src);
    if (to === from || to.startsWith(`${from}/`)) throw refusal('EINVAL', 'cp', src);
    await this.mkdir(to, { recursive: true });
    for (const name of await this.readdir(from)) await this.cp(join(from, name), join(to, name), options);
  }

  async mv(src: string, dest: string): Promise<void> {
    await this.#do(
      'mv',
      src,
      async (from) => {
        await this.#tree.lstat(from);
        const to = await this.#tree.resolve(dest, false);
        await this.#makeDirs(parentOf(to));
        return this.#tree.rename(from, to);
      },
      false,
    );
  }

  resolvePath(base: string, path: string): string {
    return resolvePath(base, path);
  }

  getAllPaths(): string[] {
    const paths: string[] = [];
    this.#tree.walk('/', (path) => paths.push(path) > 0);
    return paths.sort();
  }

  async chmod(path: string, mode: number): Promise<void> {
    await this.#do('chmod', path, async (at) => {
      await this.#isolate(at, await this.#tree.lstat(at), path);
      return this.#tree.chmod(at, mode);
    });
  }

  async symlink(target: string, linkPath: string): Promise<void> {
    if (!this.#tree.allowSymlinks) throw refusal('EPERM', 'symlink', linkPath);
    await this.#do(
      'symlink',
      linkPath,
      async (at) => {
        await this.#makeDirs(parentOf(at));
        return this.#tree.symlink(target, at);
      },
      false,
    );
  }

  async link(existingPath: string, newPath: string): Promise<void> {
    await this.#do('link', existingPath, async (from) => {
      const to = await this.#tree.resolve(newPath, false);
      await this.#makeDirs(parentOf(to));
      return this.#tree.link(from, to);
    });
  }

  readlink(path: string): Promise<string> {
    return this.#do('readlink', path, (at) => this.#tree.readlink(at), false);
  }

  realpath(path: string): Promise<string> {
    return this.#do('realpath', path, async (at) => {
      await this.#tree.lstat(at);
      return at;
    });
  }

  async utimes(path: string, atime: Date, mtime: Date): Promise<void> {
    await this.#do('utimes', path, async (at) => {
      await this.#isolate(at, await this.#tree.lstat(at), path);
      return this.#tree.utimes(at, atime, mtime);
    });
  }
}
