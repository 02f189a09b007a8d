// RealTree: a real directory by virtual paths ("/" is its root). What it reaches is confined by HostDirectory, which
// passes through no link; links are followed here, one by one, and only inside of the root.
import fs from 'node:fs';
import { HostDirectory } from '../bridges/directory.js';
import { call, runLater, runNow, type Operation } from '../bridges/fs_calls.js';
import { concat } from '../core/bytes.js';
import type { FsStat } from './interface.js';
import {
  codeOf,
  isRefusal,
  join,
  nameOf,
  normalize,
  parentOf,
  refusal,
  refusalWith,
  resolvePath,
} from './paths.js';

const { O_RDONLY, O_WRONLY, O_CREAT, O_EXCL, O_APPEND } = fs.constants;
const MAX_LINKS = 40;
const CHUNK = 1 << 20;

export interface RealStat extends FsStat {
  nlink: number;
}

const rest = (path: string): string => path.slice(1);

/** Errors say virtual paths, never where the root is. */
export function sanitize(error: unknown, verb: string, path: string): Error {
  return isRefusal(error) ? error : refusal(codeOf(error), verb, path);
}

export class RealTree {
  readonly #directory: HostDirectory;
  readonly allowSymlinks: boolean;

  /** Throws an Error that begins with `name` when `root` is no directory. */
  constructor(name: string, root: string, allowSymlinks: boolean) {
    const stat = fs.statSync(root, { throwIfNoEntry: false });
    if (!stat) throw new Error(`${name} root does not exist`);
    if (!stat.isDirectory()) throw new Error(`${name} root is not a directory`);
    this.#directory = new HostDirectory(root);
    this.allowSymlinks = allowSymlinks;
  }

  #at<T>(path: string, body: (place: string) => Operation<T>): Operation<T> {
    return this.#directory.at(rest(path), body);
  }

  *#lstat(path: string): Operation<RealStat> {
    const stat = yield* this.#at(path, function* (place) {
      return (yield* call('lstat', place)) as fs.Stats;
    });
    return {
      isFile: stat.isFile(),
      isDirectory: stat.isDirectory(),
      isSymbolicLink: stat.isSymbolicLink(),
      mode: stat.mode,
      size: stat.size,
      mtime: stat.mtime,
      dev: stat.dev,
      ino: stat.ino,
      nlink: stat.nlink,
    };
  }

  /** Of a path without links on the way. */
  lstat(path: string): Promise<RealStat> {
    return runLater(this.#lstat(path));
  }

  list(path: string): Promise<string[]> {
    const directory = this.#directory;
    return runLater(
      (function* () {
        return (yield* directory.list(rest(path))).map(({ name }) => name);
      })(),
    );
  }

  /** A link's target by virtual paths; one that leads outside is only its last name. */
  async readlink(path: string): Promise<string> {
    const target = (await runLater(
      this.#at(path, function* (place) {
        return yield* call('readlink', place);
      }),
    )) as string;
    if (!target.startsWith('/')) return target;
    const { root } = this.#directory;
    return target === root || target.startsWith(`${root}/`)
      ? normalize(target.slice(root.length))
      : nameOf(target);
  }

  /**
   * The path without links. `follow`: also at its end. A last component that is not there stays. A link throws
   * EACCES where links are not allowed, and where it leads outside.
   */
  async resolve(path: string, follow = true): Promise<string> {
    let parts = normalize(path).split('/').filter(Boolean);
    let at = '/';
    for (let links = 0; parts.length > 0;) {
      const next = join(at, parts[0] as string);
      parts = parts.slice(1);
      let stat: RealStat;
      try {
        stat = await this.lstat(next);
      } catch (error) {
        if (codeOf(error) !== 'ENOENT') throw error;
        return [next, ...parts].join('/');
      }
      if (!stat.isSymbolicLink || (parts.length === 0 && !follow)) {
        at = next;
        continue;
      }
      const outside = refusalWith('EACCES', `permission denied, '${path}' resolves outside sandbox`);
      if (!this.allowSymlinks) throw outside;
      if (++links > MAX_LINKS) throw refusal('ELOOP', 'open', path);
      const raw = (await runLater(
        this.#at(next, function* (place) {
          return yield* call('readlink', place);
        }),
      )) as string;
      const { root } = this.#directory;
      let target: string;
      if (raw.startsWith('/')) {
        if (raw !== root && !raw.startsWith(`${root}/`)) throw outside;
        target = normalize(raw.slice(root.length));
      } else {
        // Above the root there is nothing: `..` there leads outside.
        let depth = parentOf(next).split('/').filter(Boolean).length;
        for (const part of raw.split('/')) {
          if (part === '..') depth--;
          else if (part !== '' && part !== '.') depth++;
          if (depth < 0) throw outside;
        }
        target = resolvePath(parentOf(next), raw);
      }
      parts = [...target.split('/').filter(Boolean), ...parts];
      at = '/';
    }
    return at;
  }

  /** A regular file's content; EFBIG when it has more than `most` bytes. */
  async read(path: string, most: number, shown: string): Promise<Uint8Array> {
    const directory = this.#directory;
    return runLater(
      (function* (): Operation<Uint8Array> {
        const fd = yield* directory.open(rest(path), O_RDONLY, 0);
        try {
          const stat = (yield* call('fstat', fd)) as fs.Stats;
          if (stat.isDirectory()) throw refusal('EISDIR', 'read', shown);
          if (!stat.isFile()) throw refusal('EINVAL', 'read', shown);
          if (stat.size > most)
            throw refusalWith('EFBIG', `file too large, read '${shown}' (${stat.size} bytes, max ${most})`);
          const blocks: Uint8Array[] = [];
          let size = 0;
          for (;;) {
            const block = new Uint8Array(Math.min(CHUNK, Math.max(stat.size - size, 0) + 1));
            const got = (yield* call('read', fd, block, 0, block.byteLength, size)) as number;
            if (got === 0) break;
            blocks.push(block.subarray(0, got));
            size += got;
            if (size > most) throw refusal('EFBIG', 'read', shown);
          }
          return concat(blocks);
        } finally {
          yield* call('close', fd);
        }
      })(),
    );
  }

  /** Writes a regular file, which is made when it is not there. */
  async write(
    path: string,
    bytes: Uint8Array,
    options: { append?: boolean; fresh?: boolean; mode?: number } = {},
  ): Promise<void> {
    const directory = this.#directory;
    const flags = O_WRONLY | O_CREAT | (options.append ? O_APPEND : 0) | (options.fresh ? O_EXCL : 0);
    await runLater(
      (function* (): Operation<void> {
        const fd = yield* directory.open(rest(path), flags, options.mode ?? 0o644);
        try {
          const stat = (yield* call('fstat', fd)) as fs.Stats;
          if (!stat.isFile()) throw refusal('EINVAL', 'write', path);
          if (!options.append) yield* call('ftruncate', fd, 0);
          for (let at = 0; at < bytes.byteLength;)
            at += (yield* call('write', fd, bytes, at, bytes.byteLength - at)) as number;
        } finally {
          yield* call('close', fd);
        }
      })(),
    );
  }

  async #simple(name: Parameters<typeof call>[0], path: string, ...args: unknown[]): Promise<void> {
    await runLater(
      this.#at(path, function* (place) {
        yield* call(name, place, ...args);
      }),
    );
  }

  mkdir(path: string): Promise<void> {
    return this.#simple('mkdir', path, 0o755);
  }
  unlink(path: string): Promise<void> {
    return this.#simple('unlink', path);
  }
  rmdir(path: string): Promise<void> {
    return this.#simple('rmdir', path);
  }
  utimes(path: string, atime: Date, mtime: Date): Promise<void> {
    return this.#simple('lutimes', path, atime, mtime);
  }

  async chmod(path: string, mode: number): Promise<void> {
    await runLater(
      this.#directory.pinned(rest(path), function* (place) {
        yield* call('chmod', place, mode & 0o777);
      }),
    );
  }

  async #pair(name: 'rename' | 'link', from: string, to: string): Promise<void> {
    await runLater(
      this.#at(from, (source) =>
        this.#at(to, function* (target) {
          yield* call(name, source, target);
        }),
      ),
    );
  }
  rename(from: string, to: string): Promise<void> {
    return this.#pair('rename', from, to);
  }
  link(from: string, to: string): Promise<void> {
    return this.#pair('link', from, to);
  }

  /** An absolute target is one below the root, and becomes a relative one. */
  async symlink(target: string, path: string): Promise<void> {
    let stored = target;
    if (target.startsWith('/')) {
      const up = parentOf(path)
        .split('/')
        .filter(Boolean)
        .map(() => '..');
      stored = [...up, rest(normalize(target))].filter(Boolean).join('/') || '.';
    }
    await runLater(
      this.#at(path, function* (place) {
        yield* call('symlink', stored, place);
      }),
    );
  }

  /** All paths below one, at once; what cannot be read is left out. */
  walk(path: string, visit: (path: string, isDirectory: boolean) => boolean): void {
    let entries: fs.Dirent[];
    try {
      entries = runNow(this.#directory.list(rest(path)));
    } catch {
      return;
    }
    for (const entry of entries) {
      const here = join(path, entry.name);
      if (visit(here, entry.isDirectory()) && entry.isDirectory()) this.walk(here, visit);
    }
  }
}
