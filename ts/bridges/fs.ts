// DirectoryBridge: the capability "fs", real directories for mounts. The protocol is that of
// src/kernel/vfs/host_fs.h. Each mount is one directory; what lies outside cannot be named.
import fs from 'node:fs';
import type { HostAnswer, HostRequest } from '../core/capabilities.js';
import type { Directories } from '../platform/platform.js';
import { HostDirectory } from './directory.js';
import { call, runLater, runNow, type Operation } from './fs_calls.js';

const { O_RDONLY, O_RDWR, O_CREAT, O_EXCL, O_TRUNC } = fs.constants;
const MAX_TRANSFER = 1 << 20;

interface MountPoint {
  directory: HostDirectory;
  readOnly: boolean;
  later: boolean;
}

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

interface Handle {
  fd: number;
  mount: MountPoint;
}

const refuse = (code: string): Error => Object.assign(new Error(code), { code });

type Typed = Pick<
  fs.Dirent,
  'isFile' | 'isDirectory' | 'isSymbolicLink' | 'isFIFO' | 'isCharacterDevice' | 'isBlockDevice'
>;
function typeOf(entry: Typed): string {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'dir';
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isFIFO()) return 'fifo';
  if (entry.isCharacterDevice()) return 'char';
  return entry.isBlockDevice() ? 'block' : 'socket';
}

function statText(stat: fs.BigIntStats, handle?: number): string {
  return JSON.stringify({
    type: typeOf(stat as unknown as Typed),
    mode: Number(stat.mode & 0o7777n),
    nlink: Number(stat.nlink),
    size: Number(stat.size),
    ino: stat.ino.toString(),
    atimeNs: stat.atimeNs.toString(),
    mtimeNs: stat.mtimeNs.toString(),
    ctimeNs: stat.ctimeNs.toString(),
    ...(handle === undefined ? {} : { handle }),
  });
}

const writes: ReadonlySet<string> = new Set([
  'write',
  'ftruncate',
  'truncate',
  'mkdir',
  'unlink',
  'rmdir',
  'rename',
  'link',
  'symlink',
  'chmod',
  'utimes',
]);

export class DirectoryBridge implements Directories {
  readonly #mounts = new Map<string, MountPoint>();
  readonly #handles = new Map<number, Handle>();
  #lastHandle = 0;
  #scratch = Buffer.alloc(0);

  /**
   * Gives the machine a directory, under a name that mounts refer to. Throws when it is none. `later`:
   * its calls go through the thread pool, and the machine goes on meanwhile.
   */
  add(name: string, root: string, options: { readOnly?: boolean; later?: boolean } = {}): void {
    const { readOnly = false, later = false } = options;
    this.#mounts.set(name, { directory: new HostDirectory(root), readOnly, later });
  }

  /** Open files of a directory stay open until their users let go. */
  remove(name: string): void {
    this.#mounts.delete(name);
  }

  /** Closes everything. */
  close(): void {
    for (const { fd } of this.#handles.values()) fs.closeSync(fd);
    this.#handles.clear();
    this.#mounts.clear();
  }

  request(request: HostRequest): HostAnswer | Promise<HostAnswer> {
    const args = JSON.parse(request.args) as Args;
    const operation = this.#perform(request.op, args, request.bytes);
    return this.#mounts.get(args.mount)?.later ? runLater(operation) : runNow(operation);
  }

  *#perform(op: string, args: Args, bytes: Uint8Array): Operation<HostAnswer> {
    if (op === 'close') return yield* this.#close(args.handle);
    const mount = this.#mounts.get(args.mount);
    if (!mount) throw refuse('EIO');
    if (mount.readOnly && (writes.has(op) || args.write || args.create || args.truncate))
      throw refuse('EROFS');
    const { directory } = mount;
    switch (op) {
      case 'lstat':
        return yield* directory.at(args.path, function* (place) {
          return { text: statText((yield* call('lstat', place, { bigint: true })) as fs.BigIntStats) };
        });
      case 'readdir':
        return {
          text: JSON.stringify({
            entries: (yield* directory.list(args.path)).map((entry) => [entry.name, typeOf(entry)]),
          }),
        };
      case 'readlink':
        return yield* directory.at(args.path, function* (place) {
          return { text: JSON.stringify({ target: yield* call('readlink', place) }) };
        });
      case 'open':
        return yield* this.#open(mount, args);
      case 'read':
        return yield* this.#read(this.#handle(args, mount), args, mount.later);
      case 'write':
        return {
          text: JSON.stringify({
            written: yield* call('write', this.#handle(args, mount), bytes, 0, bytes.byteLength, args.offset),
          }),
        };
      case 'fstat':
        return {
          text: statText(
            (yield* call('fstat', this.#handle(args, mount), { bigint: true })) as fs.BigIntStats,
          ),
        };
      case 'ftruncate':
        yield* call('ftruncate', this.#handle(args, mount), args.size);
        return {};
      default:
        return yield* this.#change(op, directory, args);
    }
  }

  *#change(op: string, directory: HostDirectory, args: Args): Operation<HostAnswer> {
    const ok: HostAnswer = {};
    const simple = (...rest: unknown[]) =>
      directory.at(args.path, function* (place) {
        yield* call(op as 'mkdir', place, ...rest);
        return ok;
      });
    switch (op) {
      case 'mkdir':
        return yield* simple(args.mode);
      case 'unlink':
      case 'rmdir':
        return yield* simple();
      case 'rename':
      case 'link':
        return yield* directory.at(args.path, (from) =>
          directory.at(args.to, function* (to) {
            yield* call(op, from, to);
            return ok;
          }),
        );
      case 'symlink':
        return yield* directory.at(args.path, function* (place) {
          yield* call('symlink', args.target, place);
          return ok;
        });
      case 'chmod':
        return yield* directory.pinned(args.path, function* (place) {
          yield* call('chmod', place, args.mode & 0o777);
          return ok;
        });
      case 'utimes':
        return yield* directory.at(args.path, function* (place) {
          yield* call('lutimes', place, seconds(args.atimeNs), seconds(args.mtimeNs));
          return ok;
        });
      case 'truncate': {
        const fd = yield* directory.open(args.path, O_RDWR, 0);
        try {
          yield* call('ftruncate', fd, args.size);
        } finally {
          yield* call('close', fd);
        }
        return ok;
      }
      default:
        throw refuse('ENOSYS');
    }
  }

  *#open(mount: MountPoint, args: Args): Operation<HostAnswer> {
    let flags = args.write ? O_RDWR : O_RDONLY;
    if (args.create) flags |= O_CREAT;
    if (args.exclusive) flags |= O_EXCL;
    if (args.truncate) flags |= O_TRUNC;
    const fd = yield* mount.directory.open(args.path, flags, (args.mode ?? 0o666) & 0o777);
    const stat = (yield* call('fstat', fd, { bigint: true })) as fs.BigIntStats;
    if (!stat.isFile()) {
      yield* call('close', fd);
      throw refuse('ENXIO');
    }
    this.#handles.set(++this.#lastHandle, { fd, mount });
    return { text: statText(stat, this.#lastHandle) };
  }

  *#read(fd: number, args: Args, later: boolean): Operation<HostAnswer> {
    const length = Math.min(args.length, MAX_TRANSFER);
    // An answer that is given at once is copied into the machine before the next request comes.
    if (!later && this.#scratch.byteLength < length) this.#scratch = Buffer.allocUnsafeSlow(length);
    const buffer = later ? Buffer.allocUnsafe(length) : this.#scratch;
    const size = (yield* call('read', fd, buffer, 0, length, args.offset)) as number;
    return { bytes: buffer.subarray(0, size) };
  }

  *#close(handle: number): Operation<HostAnswer> {
    const open = this.#handles.get(handle);
    if (!open) throw refuse('EBADF');
    this.#handles.delete(handle);
    yield* call('close', open.fd);
    return {};
  }

  #handle(args: Args, mount: MountPoint): number {
    const handle = this.#handles.get(args.handle);
    if (!handle || handle.mount !== mount) throw refuse('EBADF');
    return handle.fd;
  }
}

const seconds = (ns: string): number => Number(BigInt(ns) / 1000n) / 1e6;
