// OverlayFs: a real directory that is read, under changes that stay in memory.
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
import { InMemoryFs } from './memory_fs.js';
import {
  checkNul,
  codeOf,
  encodingOf,
  fromContent,
  isRefusal,
  join,
  normalize,
  parentOf,
  refusal,
  resolvePath,
} from './paths.js';
import { RealTree } from './real_tree.js';

const MIB = 2 ** 20;
const MAX_LINKS = 40;

export interface OverlayFsOptions {
  /** The real directory. */
  root: string;
  /** Where it is seen. Default /home/user/project. */
  mountPoint?: string;
  /** Refuse every change. Default false. */
  readOnly?: boolean;
  /** Bytes of a real file that is read. Default 10 MiB. */
  maxFileReadSize?: number;
  /** Bytes of changes that are kept. Default 1 GiB. */
  maxMemoryBytes?: number;
  /** Follow real links that stay inside, and make links. Default false. */
  allowSymlinks?: boolean;
}

interface Found {
  /** Where the entry is: above in memory, or below in the real directory. */
  upper: boolean;
  stat: FsStat;
}

export class OverlayFs implements IFileSystem {
  readonly #tree: RealTree;
  readonly #upper: InMemoryFs;
  readonly #mountPoint: string;
  readonly #readOnly: boolean;
  readonly #maxRead: number;
  /** Paths whose real files, with all below, are gone. */
  readonly #gone = new Set<string>();

  /** Throws when `root` is no directory. */
  constructor(options: OverlayFsOptions) {
    this.#tree = new RealTree('OverlayFs', options.root, options.allowSymlinks ?? false);
    this.#mountPoint = normalize(options.mountPoint ?? '/home/user/project');
    this.#readOnly = options.readOnly ?? false;
    this.#maxRead = options.maxFileReadSize ?? 10 * MIB;
    this.#upper = new InMemoryFs({}, { maxTotalBytes: options.maxMemoryBytes ?? 1024 * MIB });
    this.#upper.mkdirSync(this.#mountPoint, { recursive: true });
  }

  getMountPoint(): string {
    return this.#mountPoint;
  }

  mkdirSync(path: string, options?: MkdirOptions): void {
    this.#upper.mkdirSync(path, { recursive: true, ...options });
  }

  writeFileSync(path: string, content: FileContent): void {
    this.#upper.writeFileSync(path, content);
  }

  // ---- where things are

  #writable(verb: string, path: string): void {
    if (this.#readOnly) throw refusal('EROFS', verb, path);
  }

  /** The path in the real directory; undefined outside of it, and for what is gone. */
  #lower(path: string): string | undefined {
    const base = this.#mountPoint === '/' ? '' : this.#mountPoint;
    if (path !== this.#mountPoint && !path.startsWith(`${base}/`)) return undefined;
    for (let at = path; at !== '/'; at = parentOf(at)) if (this.#gone.has(at)) return undefined;
    return path.slice(base.length) || '/';
  }

  /** What is at a path without links on the way. */
  async #at(path: string): Promise<Found | undefined> {
    try {
      return { upper: true, stat: await this.#upper.lstat(path) };
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error;
    }
    const lower = this.#lower(path);
    if (lower === undefined) return undefined;
    try {
      const stat = await this.#tree.lstat(lower);
      return { upper: false, stat: { ...stat, mode: stat.mode & 0o7777 } };
    } catch (error) {
      if (['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG'].includes(codeOf(error))) return undefined;
      throw refusal(codeOf(error), 'stat', path);
    }
  }

  /** The path without links; the last one only with `follow`. What is not there stays as it is. */
  async #resolve(path: string, verb: string, follow = true): Promise<string> {
    checkNul(path, verb);
    let parts = normalize(path).split('/').filter(Boolean);
    let at = '/';
    for (let links = 0; parts.length > 0;) {
      const next = join(at, parts[0] as string);
      parts = parts.slice(1);
      const found = await this.#at(next);
      if (!found) return [next, ...parts].join('/');
      if (!found.stat.isSymbolicLink || (parts.length === 0 && !follow)) {
        at = next;
        continue;
      }
      if (!found.upper && !this.#tree.allowSymlinks) throw refusal('ENOENT', verb, path);
      if (++links > MAX_LINKS) throw refusal('ELOOP', verb, path);
      const target = resolvePath(parentOf(next), await this.#target(next, found));
      parts = [...target.split('/').filter(Boolean), ...parts];
      at = '/';
    }
    return at;
  }

  async #target(path: string, found: Found): Promise<string> {
    if (found.upper) return this.#upper.readlink(path);
    const target = await this.#tree.readlink(this.#lower(path) as string);
    // Absolute ones are below the real root.
    return target.startsWith('/') ? normalize(this.#mountPoint + target) : target;
  }

  async #get(path: string, verb: string, follow = true): Promise<{ at: string; found: Found }> {
    const at = await this.#resolve(path, verb, follow);
    const found = await this.#at(at);
    if (!found) throw refusal('ENOENT', verb, path);
    return { at, found };
  }

  /** Brings a real file or directory up, so that it can be changed. */
  async #copyUp(path: string, verb: string): Promise<string> {
    const { at, found } = await this.#get(path, verb);
    if (found.upper) return at;
    if (found.stat.isDirectory) this.#upper.mkdirSync(at, { recursive: true });
    else this.#upper.writeFileSync(at, await this.#tree.read(this.#lower(at) as string, this.#maxRead, path));
    await this.#upper.chmod(at, found.stat.mode);
    await this.#upper.utimes(at, found.stat.mtime, found.stat.mtime);
    return at;
  }

  // ---- IFileSystem

  async readFileBuffer(path: string): Promise<Uint8Array> {
    const { at, found } = await this.#get(path, 'open');
    if (found.stat.isDirectory) throw refusal('EISDIR', 'read', path);
    if (found.upper) return this.#upper.readFileBuffer(at);
    try {
      return await this.#tree.read(this.#lower(at) as string, this.#maxRead, path);
    } catch (error) {
      throw isRefusal(error) ? error : refusal(codeOf(error), 'open', path);
    }
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
    this.#writable('write', path);
    const at = await this.#resolve(path, 'write');
    const there = await this.#at(at);
    if (there?.stat.isDirectory) throw refusal('EISDIR', 'write', path);
    this.#upper.writeFileSync(at, content, options, there && !there.upper ? { mode: there.stat.mode } : {});
  }

  async appendFile(
    path: string,
    content: FileContent,
    options?: WriteFileOptions | BufferEncoding,
  ): Promise<void> {
    this.#writable('append', path);
    const at = await this.#resolve(path, 'append');
    const there = await this.#at(at);
    if (there?.stat.isDirectory) throw refusal('EISDIR', 'append', path);
    if (there) await this.#copyUp(path, 'append');
    await this.#upper.appendFile(at, content, options);
  }

  async exists(path: string): Promise<boolean> {
    try {
      return (await this.#at(await this.#resolve(path, 'access'))) !== undefined;
    } catch {
      return false;
    }
  }

  async stat(path: string): Promise<FsStat> {
    const { stat } = (await this.#get(path, 'stat')).found;
    return stat.isDirectory ? { ...stat, size: 0 } : stat;
  }

  async lstat(path: string): Promise<FsStat> {
    const { stat } = (await this.#get(path, 'lstat', false)).found;
    return stat.isDirectory ? { ...stat, size: 0 } : stat;
  }

  async mkdir(path: string, options: MkdirOptions = {}): Promise<void> {
    this.#writable('mkdir', path);
    const at = await this.#resolve(path, 'mkdir');
    const there = await this.#at(at);
    if (there?.stat.isDirectory && options.recursive) return;
    if (there) throw refusal('EEXIST', 'mkdir', path);
    const parent = await this.#at(parentOf(at));
    if (!parent && !options.recursive) throw refusal('ENOENT', 'mkdir', path);
    if (parent && !parent.stat.isDirectory) throw refusal('ENOTDIR', 'mkdir', path);
    this.#upper.mkdirSync(at, { recursive: true });
  }

  async readdir(path: string): Promise<string[]> {
    const { at, found } = await this.#get(path, 'scandir');
    if (!found.stat.isDirectory) throw refusal('ENOTDIR', 'scandir', path);
    const names = new Set<string>(found.upper ? await this.#upper.readdir(at) : []);
    const lower = this.#lower(at);
    if (lower !== undefined)
      try {
        for (const name of await this.#tree.list(lower)) if (this.#lower(join(at, name))) names.add(name);
      } catch (error) {
        if (!found.upper) throw refusal(codeOf(error), 'scandir', path);
      }
    return [...names].sort((a, b) => (a < b ? -1 : 1));
  }

  async readdirWithFileTypes(path: string): Promise<DirentEntry[]> {
    const at = await this.#resolve(path, 'scandir');
    return Promise.all(
      (await this.readdir(path)).map(async (name) => {
        const { isFile, isDirectory, isSymbolicLink } = await this.lstat(join(at, name));
        return { name, isFile, isDirectory, isSymbolicLink };
      }),
    );
  }

  async rm(path: string, options: RmOptions = {}): Promise<void> {
    this.#writable('rm', path);
    const at = await this.#resolve(path, 'rm', false);
    const there = await this.#at(at);
    if (!there && options.force) return;
    if (!there) throw refusal('ENOENT', 'rm', path);
    if (there.stat.isDirectory && !options.recursive && (await this.readdir(at)).length > 0)
      throw refusal('ENOTEMPTY', 'rm', path);
    if (there.upper) await this.#upper.rm(at, { recursive: true });
    if (this.#lower(at) !== undefined) this.#gone.add(at);
  }

  async cp(src: string, dest: string, options: CpOptions = {}): Promise<void> {
    this.#writable('cp', dest);
    const { at: from, found } = await this.#get(src, 'cp', this.#tree.allowSymlinks === false);
    const to = await this.#resolve(dest, 'cp', false);
    if (found.stat.isSymbolicLink) {
      await this.rm(to, { force: true });
      return this.#upper.symlink(await this.#target(from, found), to);
    }
    if (!found.stat.isDirectory) {
      await this.writeFile(dest, await this.readFileBuffer(from));
      return this.#upper.chmod(await this.#resolve(dest, 'cp'), found.stat.mode);
    }
    if (!options.recursive) throw refusal('EISDIR', 'cp', src);
    if (to === from || to.startsWith(`${from}/`)) throw refusal('EINVAL', 'cp', src);
    await this.mkdir(to, { recursive: true });
    for (const name of await this.readdir(from)) await this.cp(join(from, name), join(to, name), options);
  }

  async mv(src: string, dest: string): Promise<void> {
    this.#writable('mv', dest);
    const from = await this.#resolve(src, 'mv', false);
    const found = await this.#at(from);
    if (!found) throw refusal('ENOENT', 'mv', src);
    const to = await this.#resolve(dest, 'mv', false);
    if (from === to) return;
    const there = await this.#at(to);
    if (there) await this.rm(to, { recursive: !there.stat.isDirectory || found.stat.isDirectory });
    await this.cp(from, to, { recursive: true });
    await this.rm(from, { recursive: true });
  }

  resolvePath(base: string, path: string): string {
    return resolvePath(base, path);
  }

  getAllPaths(): string[] {
    const paths = new Set(this.#upper.getAllPaths());
    const base = this.#mountPoint === '/' ? '' : this.#mountPoint;
    this.#tree.walk('/', (path) => {
      const here = base + path;
      if (this.#lower(here) === undefined) return false;
      paths.add(here);
      return true;
    });
    return [...paths];
  }

  async chmod(path: string, mode: number): Promise<void> {
    this.#writable('chmod', path);
    await this.#upper.chmod(await this.#copyUp(path, 'chmod'), mode);
  }

  async symlink(target: string, linkPath: string): Promise<void> {
    if (!this.#tree.allowSymlinks) throw refusal('EPERM', 'symlink', linkPath);
    this.#writable('symlink', linkPath);
    const at = await this.#resolve(linkPath, 'symlink', false);
    if (await this.#at(at)) throw refusal('EEXIST', 'symlink', linkPath);
    await this.#upper.symlink(target, at);
  }

  async link(existingPath: string, newPath: string): Promise<void> {
    this.#writable('link', newPath);
    const from = await this.#copyUp(existingPath, 'link');
    const to = await this.#resolve(newPath, 'link', false);
    if (await this.#at(to)) throw refusal('EEXIST', 'link', newPath);
    await this.#upper.link(from, to);
  }

  async readlink(path: string): Promise<string> {
    const { at, found } = await this.#get(path, 'readlink', false);
    if (!found.stat.isSymbolicLink) throw refusal('EINVAL', 'readlink', path);
    return this.#target(at, found);
  }

  async realpath(path: string): Promise<string> {
    return (await this.#get(path, 'realpath')).at;
  }

  async utimes(path: string, atime: Date, mtime: Date): Promise<void> {
    this.#writable('utimes', path);
    await this.#upper.utimes(await this.#copyUp(path, 'utimes'), atime, mtime);
  }
}
