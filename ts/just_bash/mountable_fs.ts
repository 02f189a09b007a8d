// MountableFs: filesystems in one tree.
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
import { join, normalize, parentOf, refusal, resolvePath } from './paths.js';

export interface MountConfig {
  mountPoint: string;
  filesystem: IFileSystem;
}
export interface MountableFsOptions {
  /** What is where nothing is mounted. Default: an empty {@link InMemoryFs}. */
  base?: IFileSystem;
  mounts?: MountConfig[];
}

interface Route {
  fs: IFileSystem;
  /** In `fs`. */
  path: string;
}

export class MountableFs implements IFileSystem {
  readonly #base: IFileSystem;
  readonly #mounts = new Map<string, IFileSystem>();

  constructor(options: MountableFsOptions = {}) {
    this.#base = options.base ?? new InMemoryFs();
    for (const { mountPoint, filesystem } of options.mounts ?? []) this.mount(mountPoint, filesystem);
  }

  /** Replaces what is mounted at the very place. Throws for "/", inside of a mount, and around one. */
  mount(mountPoint: string, filesystem: IFileSystem): void {
    if (mountPoint.split('/').some((part) => part === '.' || part === '..'))
      throw new Error(`Invalid mount point '${mountPoint}': contains '.' or '..' segments`);
    const at = normalize(mountPoint);
    if (at === '/') throw new Error("Cannot mount at root '/'");
    for (const other of this.#mounts.keys()) {
      if (at.startsWith(`${other}/`))
        throw new Error(`Cannot mount at '${at}': inside existing mount '${other}'`);
      if (other.startsWith(`${at}/`))
        throw new Error(`Cannot mount at '${at}': would contain existing mount '${other}'`);
    }
    this.#mounts.set(at, filesystem);
  }

  unmount(mountPoint: string): void {
    if (!this.#mounts.delete(normalize(mountPoint)))
      throw new Error(`No filesystem mounted at '${mountPoint}'`);
  }

  getMounts(): readonly { mountPoint: string; filesystem: IFileSystem }[] {
    return [...this.#mounts].map(([mountPoint, filesystem]) => ({ mountPoint, filesystem }));
  }

  isMountPoint(path: string): boolean {
    return this.#mounts.has(normalize(path));
  }

  #route(path: string): Route {
    const at = path.includes('\0') ? path : normalize(path);
    for (const [point, fs] of this.#mounts) {
      if (at === point) return { fs, path: '/' };
      if (at.startsWith(`${point}/`)) return { fs, path: at.slice(point.length) };
    }
    return { fs: this.#base, path: at };
  }

  /** Names of mounts, and of directories that lead to one, in a directory. */
  #children(path: string): string[] {
    const prefix = path === '/' ? '/' : `${path}/`;
    const names = [...this.#mounts.keys()]
      .filter((point) => point.startsWith(prefix))
      .map((point) => point.slice(prefix.length).split('/')[0] as string);
    return [...new Set(names)];
  }

  #leadsToMount(path: string): boolean {
    return this.#children(normalize(path)).length > 0;
  }

  readFile(path: string, options?: ReadFileOptions | BufferEncoding): Promise<string> {
    const { fs, path: inner } = this.#route(path);
    return fs.readFile(inner, options);
  }

  async readFileBytes(path: string): Promise<ByteString> {
    const { fs, path: inner } = this.#route(path);
    return fs.readFileBytes ? fs.readFileBytes(inner) : bytesFromUint8Array(await fs.readFileBuffer(inner));
  }

  readFileBuffer(path: string): Promise<Uint8Array> {
    const { fs, path: inner } = this.#route(path);
    return fs.readFileBuffer(inner);
  }

  writeFile(path: string, content: FileContent, options?: WriteFileOptions | BufferEncoding): Promise<void> {
    const { fs, path: inner } = this.#route(path);
    return fs.writeFile(inner, content, options);
  }

  appendFile(path: string, content: FileContent, options?: WriteFileOptions | BufferEncoding): Promise<void> {
    const { fs, path: inner } = this.#route(path);
    return fs.appendFile(inner, content, options);
  }

  async exists(path: string): Promise<boolean> {
    if (this.isMountPoint(path) || this.#leadsToMount(path)) return true;
    const { fs, path: inner } = this.#route(path);
    return fs.exists(inner);
  }

  async #stat(path: string, call: 'stat' | 'lstat'): Promise<FsStat> {
    const { fs, path: inner } = this.#route(path);
    try {
      return await fs[call](inner);
    } catch (error) {
      if (!this.isMountPoint(path) && !this.#leadsToMount(path)) throw error;
      return {
        isFile: false,
        isDirectory: true,
        isSymbolicLink: false,
        mode: 0o755,
        size: 0,
        mtime: new Date(),
      };
    }
  }

  stat(path: string): Promise<FsStat> {
    return this.#stat(path, 'stat');
  }

  lstat(path: string): Promise<FsStat> {
    return this.#stat(path, 'lstat');
  }

  async mkdir(path: string, options: MkdirOptions = {}): Promise<void> {
    if (this.isMountPoint(path) || this.#leadsToMount(path)) {
      if (options.recursive) return;
      throw refusal('EEXIST', 'mkdir', path, 'directory already exists');
    }
    const { fs, path: inner } = this.#route(path);
    const parent = parentOf(normalize(path));
    // A directory that is there only because it leads to a mount.
    if (fs === this.#base && parent !== '/' && this.#leadsToMount(parent) && !(await fs.exists(parent)))
      await fs.mkdir(parent, { recursive: true });
    return fs.mkdir(inner, options);
  }

  async readdir(path: string): Promise<string[]> {
    const { fs, path: inner } = this.#route(path);
    const more = this.#children(normalize(path));
    let names: string[];
    try {
      names = await fs.readdir(inner);
    } catch (error) {
      if (more.length === 0 && !this.isMountPoint(path)) throw error;
      names = [];
    }
    return [...new Set([...names, ...more])].sort((a, b) => (a < b ? -1 : 1));
  }

  async readdirWithFileTypes(path: string): Promise<DirentEntry[]> {
    const names = await this.readdir(path);
    return Promise.all(
      names.map(async (name) => {
        const { isFile, isDirectory, isSymbolicLink } = await this.lstat(join(normalize(path), name));
        return { name, isFile, isDirectory, isSymbolicLink };
      }),
    );
  }

  async rm(path: string, options?: RmOptions): Promise<void> {
    if (this.isMountPoint(path)) throw new Error(`EBUSY: mount point, cannot remove '${path}'`);
    if (this.#leadsToMount(path)) throw new Error(`EBUSY: contains mount points, cannot remove '${path}'`);
    const { fs, path: inner } = this.#route(path);
    return fs.rm(inner, options);
  }

  async cp(src: string, dest: string, options: CpOptions = {}): Promise<void> {
    const from = this.#route(src);
    const to = this.#route(dest);
    if (from.fs === to.fs && !this.#leadsToMount(src)) return from.fs.cp(from.path, to.path, options);
    await this.#copyAcross(normalize(src), normalize(dest), options);
  }

  async #copyAcross(src: string, dest: string, options: CpOptions): Promise<void> {
    const stat = await this.lstat(src);
    if (stat.isSymbolicLink) return this.symlink(await this.readlink(src), dest);
    if (!stat.isDirectory) {
      await this.writeFile(dest, await this.readFileBuffer(src));
      return this.chmod(dest, stat.mode);
    }
    if (!options.recursive) throw refusal('EISDIR', 'cp', src);
    if (dest === src || dest.startsWith(`${src}/`)) throw refusal('EINVAL', 'cp', src);
    await this.mkdir(dest, { recursive: true });
    for (const name of await this.readdir(src))
      await this.#copyAcross(join(src, name), join(dest, name), options);
  }

  async mv(src: string, dest: string): Promise<void> {
    if (this.isMountPoint(src)) throw new Error(`EBUSY: mount point, cannot move '${src}'`);
    if (this.#leadsToMount(src)) throw new Error(`EBUSY: contains mount points, cannot move '${src}'`);
    const from = this.#route(src);
    const to = this.#route(dest);
    if (from.fs === to.fs) return from.fs.mv(from.path, to.path);
    await this.#copyAcross(normalize(src), normalize(dest), { recursive: true });
    await from.fs.rm(from.path, { recursive: true });
  }

  resolvePath(base: string, path: string): string {
    return resolvePath(base, path);
  }

  getAllPaths(): string[] {
    const paths = new Set(this.#base.getAllPaths().filter((path) => this.#route(path).fs === this.#base));
    for (const [point, fs] of this.#mounts) {
      for (let at = point; at !== '/'; at = parentOf(at)) paths.add(at);
      for (const path of fs.getAllPaths()) paths.add(path === '/' ? point : point + path);
    }
    return [...paths].sort();
  }

  chmod(path: string, mode: number): Promise<void> {
    const { fs, path: inner } = this.#route(path);
    return fs.chmod(inner, mode);
  }

  symlink(target: string, linkPath: string): Promise<void> {
    const { fs, path } = this.#route(linkPath);
    return fs.symlink(target, path);
  }

  async link(existingPath: string, newPath: string): Promise<void> {
    const from = this.#route(existingPath);
    const to = this.#route(newPath);
    if (from.fs !== to.fs)
      throw new Error(`EXDEV: cross-device link not permitted, link '${existingPath}' -> '${newPath}'`);
    return from.fs.link(from.path, to.path);
  }

  readlink(path: string): Promise<string> {
    const { fs, path: inner } = this.#route(path);
    return fs.readlink(inner);
  }

  async realpath(path: string): Promise<string> {
    const { fs, path: inner } = this.#route(path);
    if (fs === this.#base) {
      if (this.#leadsToMount(path)) return normalize(path);
      return fs.realpath(inner);
    }
    const point = [...this.#mounts].find(([, mounted]) => mounted === fs)?.[0] ?? '';
    const real = await fs.realpath(inner);
    return real === '/' ? point : point + real;
  }

  utimes(path: string, atime: Date, mtime: Date): Promise<void> {
    const { fs, path: inner } = this.#route(path);
    return fs.utimes(inner, atime, mtime);
  }
}
