// InMemoryFs: files in this process's memory. A tree of nodes, so that hard links are one file and open files
// stay what they are; every answer is there at once, which is what a machine that has it as its root lives on.
import type { FsBridge, FsBridgeFile, FsBridgeStat, MaybePromise } from '../bridges/types.js';
import { bytesFromUint8Array, type ByteString } from './bytes.js';
import type {
  BufferEncoding,
  CpOptions,
  DirentEntry,
  FileContent,
  FsStat,
  IFileSystem,
  InitialFiles,
  LazyFileProvider,
  MkdirOptions,
  ReadFileOptions,
  RmOptions,
  WriteFileOptions,
} from './interface.js';
import {
  checkNul,
  encodingOf,
  fromContent,
  join,
  nameOf,
  normalize,
  parentOf,
  refusal,
  refusalWith,
  resolvePath,
  toContent,
} from './paths.js';

interface NodeBase {
  mode: number;
  mtime: number;
  readonly ino: number;
  nlink: number;
}
/** `data` may be longer than the file, so that appending does not copy it each time. */
interface FileNode extends NodeBase {
  type: 'file';
  data: Uint8Array;
  size: number;
  lazy?: LazyFileProvider | undefined;
  loading?: Promise<void> | undefined;
}
interface DirNode extends NodeBase {
  type: 'directory';
  entries: Map<string, Node>;
}
interface LinkNode extends NodeBase {
  type: 'symlink';
  target: string;
}
type Node = FileNode | DirNode | LinkNode;

export interface InMemoryFsOptions {
  /** Bytes of content that it may hold. Default: no bound. */
  maxTotalBytes?: number;
}

interface Meta {
  mode?: number;
  mtime?: Date;
}

/** A provider that is asked once; again when it failed. */
function once(lazy: LazyFileProvider): LazyFileProvider {
  let content: ReturnType<LazyFileProvider> | undefined;
  return () => {
    if (content !== undefined) return content;
    content = lazy();
    if (content instanceof Promise) content.catch(() => (content = undefined));
    return content;
  };
}

// A machine asks for much that is not there, and looks at the code only: making an error each time is most of the cost.
const MISSING = refusalWith('ENOENT', 'no such file or directory');

const EMPTY = new Uint8Array(0);
const MAX_LINKS = 40;
let device = 0;

export class InMemoryFs implements IFileSystem {
  readonly #root: DirNode;
  readonly #most: number;
  readonly #dev = ++device;
  #bytes = 0;
  #lastIno = 0;

  constructor(initialFiles: InitialFiles = {}, options: InMemoryFsOptions = {}) {
    this.#most = options.maxTotalBytes ?? Infinity;
    this.#root = this.#directory(0o755);
    for (const [path, file] of Object.entries(initialFiles)) {
      if (typeof file === 'function') this.writeFileLazy(path, file);
      else if (typeof file === 'string' || file instanceof Uint8Array) this.writeFileSync(path, file);
      else this.writeFileSync(path, file.content, undefined, file);
    }
  }

  // ---- nodes

  #base(mode: number, mtime = new Date()): NodeBase {
    return { mode, mtime: mtime.getTime(), ino: ++this.#lastIno, nlink: 1 };
  }
  #directory(mode: number): DirNode {
    return { ...this.#base(mode), type: 'directory', entries: new Map() };
  }
  #file(data: Uint8Array, { mode = 0o644, mtime }: Meta = {}): FileNode {
    return { ...this.#base(mode, mtime), type: 'file', data, size: data.byteLength };
  }

  /** Before `change` bytes more are held. */
  #account(change: number): void {
    if (this.#bytes + change > this.#most && change > 0)
      throw refusalWith('ENOSPC', `in-memory filesystem byte limit exceeded (${this.#most} bytes)`);
    this.#bytes += change;
  }

  #setContent(node: FileNode, data: Uint8Array): void {
    this.#account(data.byteLength - node.size);
    node.data = data;
    node.size = data.byteLength;
    node.lazy = node.loading = undefined;
    node.mtime = Date.now();
  }

  /** The node at a path; undefined when there is none. `follow`: also a link at its end. */
  #find(path: string, call: string, follow = true): Node | undefined {
    checkNul(path, call);
    let node: Node = this.#root;
    let rest = normalize(path).split('/').slice(1).filter(Boolean);
    let trail: string[] = [];
    for (let links = 0, next = rest.shift(); next !== undefined; next = rest.shift()) {
      if (next === '..') {
        trail.pop();
        node = this.#root;
        rest = [...trail, ...rest];
        trail = [];
        continue;
      }
      if (next === '.' || next === '') continue;
      if (node.type !== 'directory') return undefined;
      const found: Node | undefined = node.entries.get(next);
      if (!found) return undefined;
      if (found.type === 'symlink' && (follow || rest.length > 0)) {
        if (++links > MAX_LINKS) throw refusal('ELOOP', call, path);
        const target = found.target.split('/').filter(Boolean);
        rest = found.target.startsWith('/') ? [...target, ...rest] : [...trail, ...target, ...rest];
        node = this.#root;
        trail = [];
        continue;
      }
      node = found;
      trail.push(next);
    }
    return node;
  }

  #get(path: string, call: string, follow = true): Node {
    const node = this.#find(path, call, follow);
    if (!node) throw refusal('ENOENT', call, path);
    return node;
  }

  #getFile(path: string, call = 'open', verb = 'read'): FileNode {
    const node = this.#get(path, call);
    if (node.type !== 'file') throw refusal('EISDIR', verb, path);
    return node;
  }

  #makeDirs(path: string, call: string): DirNode {
    const there = this.#find(path, call);
    if (there?.type === 'directory') return there;
    if (there) throw refusal('ENOTDIR', call, path);
    const dir = this.#directory(0o755);
    this.#makeDirs(parentOf(path), call).entries.set(nameOf(path), dir);
    return dir;
  }

  /** Puts a file at a path, through links at its end, or gives the one that is there. */
  #place(path: string, call: string, make: () => FileNode): FileNode {
    checkNul(path, call);
    let at = normalize(path);
    for (let links = 0; ;) {
      const there = this.#find(at, call, false);
      if (there?.type === 'symlink') {
        if (++links > MAX_LINKS) throw refusal('ELOOP', call, path);
        at = resolvePath(parentOf(at), there.target);
        continue;
      }
      if (there?.type === 'directory') throw refusal('EISDIR', call, path);
      if (there) return there;
      const node = make();
      const dir = this.#makeDirs(parentOf(at), call);
      this.#account(node.size);
      dir.entries.set(nameOf(at), node);
      dir.mtime = Date.now();
      return node;
    }
  }

  #remove(dir: DirNode, name: string): void {
    const node = dir.entries.get(name);
    if (!node) return;
    dir.entries.delete(name);
    dir.mtime = Date.now();
    if (node.type === 'directory') for (const child of [...node.entries.keys()]) this.#remove(node, child);
    if (--node.nlink === 0 && node.type === 'file') this.#account(-node.size);
  }

  #dirOf(path: string, call: string): DirNode {
    const dir = this.#get(parentOf(normalize(path)), call);
    if (dir.type !== 'directory') throw refusal('ENOTDIR', call, path);
    return dir;
  }

  // ---- at once

  writeFileSync(
    path: string,
    content: FileContent,
    options?: WriteFileOptions | BufferEncoding,
    metadata: Meta = {},
  ): void {
    const data = toContent(content, encodingOf(options));
    const node = this.#place(path, 'write', () => this.#file(EMPTY, metadata));
    this.#setContent(node, data);
    if (metadata.mode !== undefined) node.mode = metadata.mode;
    if (metadata.mtime) node.mtime = metadata.mtime.getTime();
  }

  /** A file whose content comes when it is first wanted. */
  writeFileLazy(path: string, lazy: LazyFileProvider, metadata: Meta = {}): void {
    const node = this.#place(path, 'write', () => this.#file(EMPTY, metadata));
    this.#setContent(node, EMPTY);
    node.lazy = lazy;
    if (metadata.mode !== undefined) node.mode = metadata.mode;
    if (metadata.mtime) node.mtime = metadata.mtime.getTime();
  }

  mkdirSync(path: string, options: MkdirOptions = {}): void {
    const there = this.#find(path, 'mkdir', false);
    if (there?.type === 'directory' && options.recursive) return;
    if (there)
      throw refusal(
        'EEXIST',
        'mkdir',
        path,
        there.type === 'directory' ? 'directory already exists' : undefined,
      );
    const parent = parentOf(normalize(path));
    if (options.recursive) this.#makeDirs(parent, 'mkdir');
    const dir = this.#find(parent, 'mkdir');
    if (!dir) throw refusal('ENOENT', 'mkdir', path);
    if (dir.type !== 'directory') throw refusal('ENOTDIR', 'mkdir', path);
    dir.entries.set(nameOf(normalize(path)), this.#directory(0o755));
    dir.mtime = Date.now();
  }

  getAllPaths(): string[] {
    const paths: string[] = [];
    const visit = (path: string, node: Node): void => {
      paths.push(path);
      if (node.type !== 'directory') return;
      for (const [name, child] of node.entries) visit(join(path, name), child);
    };
    visit('/', this.#root);
    return paths;
  }

  resolvePath(base: string, path: string): string {
    return resolvePath(base, path);
  }

  /** Undefined when the content is there; otherwise resolves when it is. */
  #loaded(node: FileNode): Promise<void> | undefined {
    const { lazy } = node;
    if (!lazy) return undefined;
    const take = (content: FileContent): void => {
      if (node.lazy !== lazy) return;
      const { mtime } = node;
      this.#setContent(node, toContent(content));
      node.mtime = mtime;
    };
    if (node.loading) return node.loading;
    const content = lazy();
    if (typeof content === 'string' || content instanceof Uint8Array) {
      take(content);
      return undefined;
    }
    node.loading = content.then(take).finally(() => (node.loading = undefined));
    return node.loading;
  }

  // ---- IFileSystem

  async readFileBuffer(path: string): Promise<Uint8Array> {
    const node = this.#getFile(path);
    await this.#loaded(node);
    return node.data.slice(0, node.size);
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
    this.writeFileSync(path, content, options);
  }

  async appendFile(
    path: string,
    content: FileContent,
    options?: WriteFileOptions | BufferEncoding,
  ): Promise<void> {
    const node = this.#place(path, 'append', () => this.#file(EMPTY));
    await this.#loaded(node);
    this.#write(node, node.size, toContent(content, encodingOf(options)));
  }

  async exists(path: string): Promise<boolean> {
    if (path.includes('\0')) return false;
    try {
      return this.#find(path, 'access') !== undefined;
    } catch {
      return false;
    }
  }

  async #statOf(node: Node): Promise<FsStat> {
    if (node.type === 'file') await this.#loaded(node);
    return {
      isFile: node.type === 'file',
      isDirectory: node.type === 'directory',
      isSymbolicLink: node.type === 'symlink',
      mode: node.mode,
      size: sizeOf(node),
      mtime: new Date(node.mtime),
      dev: this.#dev,
      ino: node.ino,
      identity: `${this.#dev}:${node.ino}`,
    };
  }

  async stat(path: string): Promise<FsStat> {
    return this.#statOf(this.#get(path, 'stat'));
  }

  async lstat(path: string): Promise<FsStat> {
    return this.#statOf(this.#get(path, 'lstat', false));
  }

  async mkdir(path: string, options?: MkdirOptions): Promise<void> {
    this.mkdirSync(path, options);
  }

  #list(path: string): [string, Node][] {
    const node = this.#get(path, 'scandir');
    if (node.type !== 'directory') throw refusal('ENOTDIR', 'scandir', path);
    return [...node.entries].sort(([a], [b]) => (a < b ? -1 : 1));
  }

  async readdir(path: string): Promise<string[]> {
    return this.#list(path).map(([name]) => name);
  }

  async readdirWithFileTypes(path: string): Promise<DirentEntry[]> {
    return this.#list(path).map(([name, { type }]) => ({
      name,
      isFile: type === 'file',
      isDirectory: type === 'directory',
      isSymbolicLink: type === 'symlink',
    }));
  }

  async rm(path: string, options: RmOptions = {}): Promise<void> {
    const node = this.#find(path, 'rm', false);
    if (!node && options.force) return;
    if (!node) throw refusal('ENOENT', 'rm', path);
    if (node.type === 'directory' && node.entries.size > 0 && !options.recursive)
      throw refusal('ENOTEMPTY', 'rm', path);
    if (node === this.#root) {
      for (const name of [...this.#root.entries.keys()]) this.#remove(this.#root, name);
      return;
    }
    this.#remove(this.#dirOf(path, 'rm'), nameOf(normalize(path)));
  }

  async cp(src: string, dest: string, options: CpOptions = {}): Promise<void> {
    const from = this.#get(src, 'cp', false);
    if (from.type === 'directory' && !options.recursive) throw refusal('EISDIR', 'cp', src, 'is a directory');
    const [source, target] = [normalize(src), normalize(dest)];
    if (from.type === 'directory' && (target === source || target.startsWith(`${source}/`)))
      throw refusal('EINVAL', 'cp', src);
    if (from.type === 'directory') {
      this.#makeDirs(target, 'cp');
      for (const name of from.entries.keys()) await this.cp(join(source, name), join(target, name), options);
      return;
    }
    if (this.#find(dest, 'cp') === from) return;
    if (from.type === 'symlink') {
      const dir = this.#makeDirs(parentOf(target), 'cp');
      this.#remove(dir, nameOf(target));
      dir.entries.set(nameOf(target), { ...from, ...this.#base(from.mode) });
      return;
    }
    if (from.loading) await from.loading;
    const node = this.#place(dest, 'cp', () => this.#file(EMPTY));
    this.#setContent(node, from.data.slice(0, from.size));
    // Whichever is wanted first loads both.
    if (from.lazy) node.lazy = from.lazy = once(from.lazy);
    node.mode = from.mode;
  }

  async mv(src: string, dest: string): Promise<void> {
    const from = this.#get(src, 'mv', false);
    const [source, target] = [normalize(src), normalize(dest)];
    if (source === target) return;
    if (target.startsWith(`${source}/`)) throw refusal('EINVAL', 'mv', src);
    this.#makeDirs(parentOf(target), 'mv');
    this.#move(from, source, target);
  }

  #move(node: Node, from: string, to: string): void {
    const dir = this.#dirOf(to, 'mv');
    if (dir.entries.get(nameOf(to)) === node) return;
    this.#remove(dir, nameOf(to));
    const old = this.#dirOf(from, 'mv');
    old.entries.delete(nameOf(from));
    dir.entries.set(nameOf(to), node);
    old.mtime = dir.mtime = Date.now();
  }

  async chmod(path: string, mode: number): Promise<void> {
    this.#get(path, 'chmod').mode = mode;
  }

  async symlink(target: string, linkPath: string): Promise<void> {
    checkNul(target, 'symlink');
    if (this.#find(linkPath, 'symlink', false)) throw refusal('EEXIST', 'symlink', linkPath);
    const at = normalize(linkPath);
    this.#makeDirs(parentOf(at), 'symlink').entries.set(nameOf(at), {
      ...this.#base(0o777),
      type: 'symlink',
      target,
    });
  }

  async link(existingPath: string, newPath: string): Promise<void> {
    const node = this.#find(existingPath, 'link');
    if (!node) throw refusal('ENOENT', 'link', existingPath);
    if (node.type === 'directory') throw refusal('EPERM', 'link', existingPath);
    if (this.#find(newPath, 'link', false)) throw refusal('EEXIST', 'link', newPath);
    const at = normalize(newPath);
    this.#makeDirs(parentOf(at), 'link').entries.set(nameOf(at), node);
    node.nlink++;
  }

  async readlink(path: string): Promise<string> {
    const node = this.#get(path, 'readlink', false);
    if (node.type !== 'symlink') throw refusal('EINVAL', 'readlink', path);
    return node.target;
  }

  async realpath(path: string): Promise<string> {
    const wanted = this.#get(path, 'realpath');
    // Resolve one link after the other, by name.
    let at = normalize(path);
    for (let links = 0; links <= MAX_LINKS; links++) {
      const parts = at.split('/').slice(1);
      const link = parts.findIndex((_, i) => {
        const node = this.#find(`/${parts.slice(0, i + 1).join('/')}`, 'realpath', false);
        return node?.type === 'symlink';
      });
      if (link < 0 || wanted === this.#root) return wanted === this.#root ? '/' : at;
      const here = `/${parts.slice(0, link + 1).join('/')}`;
      const { target } = this.#find(here, 'realpath', false) as LinkNode;
      at = normalize([resolvePath(parentOf(here), target), ...parts.slice(link + 1)].join('/'));
    }
    throw refusal('ELOOP', 'realpath', path);
  }

  async utimes(path: string, _atime: Date, mtime: Date): Promise<void> {
    this.#get(path, 'utimes').mtime = mtime.getTime();
  }

  // ---- as a machine's root

  #write(node: FileNode, offset: number, bytes: Uint8Array): void {
    const end = offset + bytes.byteLength;
    const grown = Math.max(end, node.size);
    this.#account(grown - node.size);
    if (end > node.data.byteLength) {
      const larger = new Uint8Array(Math.max(end, Math.min(node.size * 2, node.size + (1 << 24))));
      larger.set(node.data.subarray(0, node.size));
      node.data = larger;
    }
    if (offset > node.size) node.data.fill(0, node.size, offset);
    node.data.set(bytes, offset);
    node.size = grown;
    node.mtime = Date.now();
  }

  #truncate(node: FileNode, size: number): void {
    if (size > node.size) return this.#write(node, node.size, new Uint8Array(size - node.size));
    this.#account(size - node.size);
    node.size = size;
    if (size === 0) node.data = EMPTY;
    node.mtime = Date.now();
  }

  #bridgeStat(node: Node): MaybePromise<FsBridgeStat> {
    const stat = (): FsBridgeStat => ({
      type: node.type,
      size: sizeOf(node),
      mode: node.mode,
      mtimeMs: node.mtime,
      ino: node.ino,
      nlink: node.nlink,
    });
    const loading = node.type === 'file' ? this.#loaded(node) : undefined;
    return loading ? loading.then(stat) : stat();
  }

  #openFile(node: FileNode): FsBridgeFile {
    const now = <T>(act: () => T): MaybePromise<T> => {
      const loading = this.#loaded(node);
      return loading ? loading.then(act) : act();
    };
    return {
      stat: () => this.#bridgeStat(node),
      read: (offset, length) =>
        now(() => node.data.subarray(Math.min(offset, node.size), Math.min(offset + length, node.size))),
      write: (offset, bytes) => now(() => this.#write(node, offset, bytes)),
      truncate: (size) => now(() => this.#truncate(node, size)),
    };
  }

  /** @internal What a machine sees of it. */
  readonly bridge: FsBridge = {
    stat: (path) => {
      const node = this.#find(`/${path}`, 'lstat', false);
      if (!node) throw MISSING;
      return this.#bridgeStat(node);
    },
    readdir: (path) => this.#list(`/${path}`).map(([name]) => name),
    read: (path, offset, length) => this.#openFile(this.#getFile(`/${path}`)).read(offset, length),
    readlink: (path) => {
      const node = this.#get(`/${path}`, 'readlink', false);
      if (node.type !== 'symlink') throw refusal('EINVAL', 'readlink', path);
      return node.target;
    },
    open: (path) => this.#openFile(this.#getFile(`/${path}`)),
    create: (path, mode) => {
      this.#dirOf(`/${path}`, 'open').entries.set(nameOf(path), this.#file(EMPTY, { mode }));
    },
    write: (path, offset, bytes) => this.#openFile(this.#getFile(`/${path}`)).write(offset, bytes),
    truncate: (path, size) => {
      const node = this.#getFile(`/${path}`);
      if (size === 0) return this.#setContent(node, EMPTY);
      return this.#openFile(node).truncate(size);
    },
    mkdir: (path, mode) => {
      this.#dirOf(`/${path}`, 'mkdir').entries.set(nameOf(path), this.#directory(mode));
    },
    remove: (path) => {
      const node = this.#get(`/${path}`, 'rm', false);
      if (node.type === 'directory' && node.entries.size > 0) throw refusal('ENOTEMPTY', 'rmdir', path);
      this.#remove(this.#dirOf(`/${path}`, 'rm'), nameOf(path));
    },
    rename: (from, to) => {
      const node = this.#get(`/${from}`, 'rename', false);
      const there = this.#find(`/${to}`, 'rename', false);
      if (there?.type === 'directory' && there.entries.size > 0) throw refusal('ENOTEMPTY', 'rename', to);
      this.#move(node, `/${from}`, `/${to}`);
    },
    symlink: (path, target) => {
      this.#dirOf(`/${path}`, 'symlink').entries.set(nameOf(path), {
        ...this.#base(0o777),
        type: 'symlink',
        target,
      });
    },
    link: (existing, path) => {
      const node = this.#get(`/${existing}`, 'link', false);
      this.#dirOf(`/${path}`, 'link').entries.set(nameOf(path), node);
      node.nlink++;
    },
    chmod: (path, mode) => {
      this.#get(`/${path}`, 'chmod', false).mode = mode;
    },
    utimes: (path, _atime, mtime) => {
      this.#get(`/${path}`, 'utimes', false).mtime = mtime;
    },
  };
}

function sizeOf(node: Node): number {
  if (node.type === 'file') return node.size;
  return node.type === 'symlink' ? new TextEncoder().encode(node.target).byteLength : 0;
}
