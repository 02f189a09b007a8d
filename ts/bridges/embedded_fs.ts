// EmbeddedFs: the capability "fs.bridge", files that an embedder's object has (FsBridge). The protocol is that
// of src/kernel/vfs/host_fs.h; handles are paths, which a rename moves along.
import type { Capability, HostAnswer, HostRequest } from '../core/capabilities.js';
import type { FsBridge, FsBridgeStat } from './types.js';

interface Args {
  mount: string;
  path: string;
  to: string;
  handle: number;
  offset: number;
  length: number;
  size: number;
  mode: number;
  write?: boolean;
  create?: boolean;
  exclusive?: boolean;
  truncate?: boolean;
  target: string;
  atimeNs: string;
  mtimeNs: string;
}

const refuse = (code: string): Error => Object.assign(new Error(code), { code });
const msOf = (ns: string): number => Number(BigInt(ns) / 1_000_000n);
const MAX_TRANSFER = 1 << 20;
const TYPES = { file: 'file', directory: 'dir', symlink: 'link' } as const;

/** A number of its own for every path, for bridges that have none. */
function inodeOf(path: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < path.length; i++) hash = Math.imul(hash ^ path.charCodeAt(i), 0x01000193);
  return 2 + (hash >>> 0);
}

function statText(path: string, stat: FsBridgeStat, handle?: number): string {
  const time = String(BigInt(Math.round(stat.mtimeMs ?? 0)) * 1_000_000n);
  const type = TYPES[stat.type];
  if (!type) throw refuse('EIO');
  return JSON.stringify({
    type,
    mode: (stat.mode ?? (stat.type === 'directory' ? 0o755 : 0o644)) & 0o7777,
    nlink: 1,
    size: stat.size,
    ino: String(stat.ino ?? inodeOf(path)),
    atimeNs: time,
    mtimeNs: time,
    ctimeNs: time,
    ...(handle === undefined ? {} : { handle }),
  });
}

const below = (dir: string, name: string): string => (dir === '' ? name : `${dir}/${name}`);

export class EmbeddedFs implements Capability {
  readonly #bridges = new Map<string, FsBridge>();
  readonly #handles = new Map<number, string>();
  #lastHandle = 0;

  add(name: string, bridge: FsBridge): void {
    this.#bridges.set(name, bridge);
  }
  remove(name: string): void {
    this.#bridges.delete(name);
  }

  async request({ op, args: text, bytes }: HostRequest): Promise<HostAnswer> {
    const args = JSON.parse(text) as Args;
    const bridge = this.#bridges.get(args.mount);
    if (!bridge) throw refuse('EIO');
    switch (op) {
      case 'lstat':
        return { text: statText(args.path, await bridge.stat(args.path)) };
      case 'readdir':
        return this.#readdir(bridge, args.path);
      case 'readlink':
        return {
          text: JSON.stringify({ target: await this.#method(bridge, 'readlink', 'EINVAL')(args.path) }),
        };
      case 'open':
        return this.#open(bridge, args);
      case 'close':
        this.#handles.delete(args.handle);
        return {};
      case 'fstat': {
        const path = this.#path(args.handle);
        return { text: statText(path, await bridge.stat(path)) };
      }
      case 'read': {
        const length = Math.min(args.length, MAX_TRANSFER);
        return {
          bytes: (await bridge.read(this.#path(args.handle), args.offset, length)).subarray(0, length),
        };
      }
      case 'write':
        await this.#method(bridge, 'write')(this.#path(args.handle), args.offset, bytes);
        return { text: JSON.stringify({ written: bytes.byteLength }) };
      case 'ftruncate':
        await this.#method(bridge, 'truncate')(this.#path(args.handle), args.size);
        return {};
      default:
        await this.#change(bridge, op, args);
        return {};
    }
  }

  async #change(bridge: FsBridge, op: string, args: Args): Promise<void> {
    switch (op) {
      case 'truncate':
        return this.#method(bridge, 'truncate')(args.path, args.size);
      case 'mkdir':
        return this.#method(bridge, 'mkdir')(args.path, args.mode);
      case 'unlink':
      case 'rmdir':
        return this.#method(bridge, 'remove')(args.path);
      case 'rename':
        await this.#method(bridge, 'rename')(args.path, args.to);
        for (const [handle, path] of this.#handles)
          if (path === args.path || path.startsWith(`${args.path}/`))
            this.#handles.set(handle, args.to + path.slice(args.path.length));
        return;
      case 'symlink':
        return this.#method(bridge, 'symlink')(args.path, args.target);
      case 'chmod':
        return this.#method(bridge, 'chmod')(args.path, args.mode & 0o7777);
      case 'utimes':
        return this.#method(bridge, 'utimes')(args.path, msOf(args.atimeNs), msOf(args.mtimeNs));
      case 'link':
        throw refuse('EPERM');
      default:
        throw refuse('ENOSYS');
    }
  }

  #method<M extends keyof FsBridge>(bridge: FsBridge, name: M, code = 'EROFS'): NonNullable<FsBridge[M]> {
    const method = bridge[name];
    if (!method) throw refuse(code);
    return (method as (...args: unknown[]) => unknown).bind(bridge) as NonNullable<FsBridge[M]>;
  }

  #path(handle: number): string {
    const path = this.#handles.get(handle);
    if (path === undefined) throw refuse('EBADF');
    return path;
  }

  async #readdir(bridge: FsBridge, path: string): Promise<HostAnswer> {
    const names = await bridge.readdir(path);
    const entries = await Promise.all(
      names.map(async (name) => [name, TYPES[(await bridge.stat(below(path, name))).type]]),
    );
    return { text: JSON.stringify({ entries }) };
  }

  async #open(bridge: FsBridge, args: Args): Promise<HostAnswer> {
    const { path } = args;
    let stat: FsBridgeStat | undefined;
    try {
      stat = await bridge.stat(path);
    } catch (error) {
      if ((error as { code?: string }).code !== 'ENOENT' || !args.create) throw error;
    }
    if (stat && args.create && args.exclusive) throw refuse('EEXIST');
    if (args.write && !bridge.write) throw refuse('EROFS');
    if (!stat) await this.#method(bridge, 'create')(path, args.mode & 0o777);
    else if (args.truncate && stat.size > 0) await this.#method(bridge, 'truncate')(path, 0);
    if (!stat || args.truncate) stat = await bridge.stat(path);
    if (stat.type !== 'file') throw refuse(stat.type === 'directory' ? 'EISDIR' : 'ELOOP');
    this.#handles.set(++this.#lastHandle, path);
    return { text: statText(path, stat, this.#lastHandle) };
  }
}
