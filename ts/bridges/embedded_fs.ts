// EmbeddedFs: the capability "fs.bridge", files that an embedder's object has (FsBridge). The protocol is that
// of src/kernel/vfs/host_fs.h. A bridge that answers at once is heard at once: the machine does not wait for it.
import type { Capability, HostAnswer, HostRequest, LateAnswer } from '../core/capabilities.js';
import type { FsBridge, FsBridgeFile, FsBridgeStat, MaybePromise } from './types.js';

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
  const ms = Math.round(stat.mtimeMs ?? 0);
  const time = ms === 0 ? '0' : `${ms}000000`;
  const type = TYPES[stat.type];
  if (!type) throw refuse('EIO');
  return JSON.stringify({
    type,
    mode: (stat.mode ?? (stat.type === 'directory' ? 0o755 : 0o644)) & 0o7777,
    nlink: stat.nlink ?? 1,
    size: stat.size,
    ino: String(stat.ino ?? inodeOf(path)),
    atimeNs: time,
    mtimeNs: time,
    ctimeNs: time,
    ...(handle === undefined ? {} : { handle }),
  });
}

const below = (dir: string, name: string): string => (dir === '' ? name : `${dir}/${name}`);

/** Steps of an operation: what it yields may be there or come later, and comes back settled. */
type Steps<T> = Generator<unknown, T, never>;

const isLate = (value: unknown): value is PromiseLike<unknown> =>
  typeof (value as { then?: unknown } | undefined)?.then === 'function';

/** Goes as far as it can at once; a promise only from the first answer on that comes later. */
function drive<T>(steps: Steps<T>, step: () => IteratorResult<unknown, T>): T | Promise<T> {
  for (let next = step(); ;) {
    if (next.done) return next.value;
    const { value } = next;
    if (isLate(value))
      return Promise.resolve(value).then(
        (answer) => drive(steps, () => steps.next(answer as never)),
        (error: unknown) => drive(steps, () => steps.throw(error)),
      );
    next = steps.next(value as never);
  }
}

/** An open file: the bridge's own, or by its path. */
type Open = { bridge: FsBridge; path: string; file?: FsBridgeFile };

function* got<T>(value: MaybePromise<T>): Steps<T> {
  return (yield value) as unknown as T;
}

function method<M extends keyof FsBridge>(
  bridge: FsBridge,
  name: M,
  code = 'EROFS',
): NonNullable<FsBridge[M]> {
  const found = bridge[name];
  if (!found) throw refuse(code);
  return (found as (...args: unknown[]) => unknown).bind(bridge) as NonNullable<FsBridge[M]>;
}

export class EmbeddedFs implements Capability {
  readonly #bridges = new Map<string, FsBridge>();
  readonly #handles = new Map<number, Open>();
  #lastHandle = 0;

  add(name: string, bridge: FsBridge): void {
    this.#bridges.set(name, bridge);
  }
  remove(name: string): void {
    this.#bridges.delete(name);
  }

  request({ op, args: text, bytes }: HostRequest): HostAnswer | LateAnswer {
    const args = JSON.parse(text) as Args;
    const bridge = this.#bridges.get(args.mount);
    if (!bridge) throw refuse('EIO');
    const steps = this.#perform(bridge, op, args, bytes);
    return drive(steps, () => steps.next());
  }

  *#perform(bridge: FsBridge, op: string, args: Args, bytes: Uint8Array): Steps<HostAnswer> {
    switch (op) {
      case 'lstat':
        return { text: statText(args.path, yield* got(bridge.stat(args.path))) };
      case 'readdir':
        return yield* this.#readdir(bridge, args.path);
      case 'readlink': {
        const target = yield* got(method(bridge, 'readlink', 'EINVAL')(args.path));
        return { text: JSON.stringify({ target }) };
      }
      case 'open':
        return yield* this.#open(bridge, args);
      case 'close':
        this.#handles.get(args.handle)?.file?.close?.();
        this.#handles.delete(args.handle);
        return {};
      case 'fstat': {
        const { path, file } = this.#handle(args.handle);
        return { text: statText(path, yield* got(file ? file.stat() : bridge.stat(path))) };
      }
      case 'read': {
        const length = Math.min(args.length, MAX_TRANSFER);
        const { path, file } = this.#handle(args.handle);
        const read = file ? file.read(args.offset, length) : bridge.read(path, args.offset, length);
        return { bytes: (yield* got(read)).subarray(0, length) };
      }
      case 'write': {
        const { path, file } = this.#handle(args.handle);
        yield file ? file.write(args.offset, bytes) : method(bridge, 'write')(path, args.offset, bytes);
        return { text: JSON.stringify({ written: bytes.byteLength }) };
      }
      case 'ftruncate': {
        const { path, file } = this.#handle(args.handle);
        yield file ? file.truncate(args.size) : method(bridge, 'truncate')(path, args.size);
        return {};
      }
      default:
        yield* this.#change(bridge, op, args);
        return {};
    }
  }

  *#change(bridge: FsBridge, op: string, args: Args): Steps<void> {
    switch (op) {
      case 'truncate':
        yield method(bridge, 'truncate')(args.path, args.size);
        return;
      case 'mkdir':
        yield method(bridge, 'mkdir')(args.path, args.mode);
        return;
      case 'unlink':
      case 'rmdir':
        yield method(bridge, 'remove')(args.path);
        return;
      case 'rename':
        yield method(bridge, 'rename')(args.path, args.to);
        for (const open of this.#handles.values())
          if (open.bridge === bridge && (open.path === args.path || open.path.startsWith(`${args.path}/`)))
            open.path = args.to + open.path.slice(args.path.length);
        return;
      case 'symlink':
        yield method(bridge, 'symlink')(args.path, args.target);
        return;
      case 'chmod':
        yield method(bridge, 'chmod')(args.path, args.mode & 0o7777);
        return;
      case 'utimes':
        yield method(bridge, 'utimes')(args.path, msOf(args.atimeNs), msOf(args.mtimeNs));
        return;
      case 'link':
        yield method(bridge, 'link', 'EPERM')(args.path, args.to);
        return;
      default:
        throw refuse('ENOSYS');
    }
  }

  #handle(handle: number): Open {
    const open = this.#handles.get(handle);
    if (!open) throw refuse('EBADF');
    return open;
  }

  *#readdir(bridge: FsBridge, path: string): Steps<HostAnswer> {
    const names = yield* got(bridge.readdir(path));
    const stats = names.map((name) => bridge.stat(below(path, name)));
    const known = stats.some(isLate) ? yield* got(Promise.all(stats)) : (stats as readonly FsBridgeStat[]);
    return { text: JSON.stringify({ entries: known.map(({ type }, i) => [names[i], TYPES[type]]) }) };
  }

  *#open(bridge: FsBridge, args: Args): Steps<HostAnswer> {
    const { path } = args;
    let stat: FsBridgeStat | undefined;
    try {
      stat = yield* got(bridge.stat(path));
    } catch (error) {
      if ((error as { code?: string }).code !== 'ENOENT' || !args.create) throw error;
    }
    if (stat && args.create && args.exclusive) throw refuse('EEXIST');
    if (args.write && !bridge.write) throw refuse('EROFS');
    if (!stat) yield method(bridge, 'create')(path, args.mode & 0o777);
    else if (args.truncate && stat.size > 0) yield method(bridge, 'truncate')(path, 0);
    if (!stat || args.truncate) stat = yield* got(bridge.stat(path));
    if (stat.type !== 'file') throw refuse(stat.type === 'directory' ? 'EISDIR' : 'ELOOP');
    const file = bridge.open ? yield* got(bridge.open(path)) : undefined;
    this.#handles.set(++this.#lastHandle, { bridge, path, ...(file ? { file } : {}) });
    return { text: statText(path, stat, this.#lastHandle) };
  }
}
