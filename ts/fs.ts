// MachineFs: the machine's files, from outside. Paths are absolute; calls reject with kind `fs` and an
// errno in `code`.
import { partsOf, type LazyFiles } from './bridges/lazy_files.js';
import type { Core, FileRequest } from './core/core.js';
import { decode } from './core/instance.js';
import { toBytes } from './input.js';
import type { Data, FileContent } from './types.js';

export type FileType = 'file' | 'directory' | 'symlink' | 'fifo' | 'character' | 'block' | 'socket';

export interface FileStat {
  type: FileType;
  /** Permission bits (0o7777). */
  mode: number;
  size: number;
  nlink: number;
  uid: number;
  gid: number;
  dev: number;
  ino: number;
  atime: Date;
  mtime: Date;
  ctime: Date;
  birthtime: Date;
}

export interface DirectoryEntry {
  name: string;
  type: FileType;
}

type RawStat = Omit<FileStat, 'atime' | 'mtime' | 'ctime' | 'birthtime'> &
  Record<'atimeNs' | 'mtimeNs' | 'ctimeNs' | 'birthtimeNs', number>;

function toStat(raw: RawStat): FileStat {
  const { atimeNs, mtimeNs, ctimeNs, birthtimeNs, ...rest } = raw;
  const date = (ns: number): Date => new Date(ns / 1e6);
  return {
    ...rest,
    atime: date(atimeNs),
    mtime: date(mtimeNs),
    ctime: date(ctimeNs),
    birthtime: date(birthtimeNs),
  };
}

export class MachineFs {
  readonly #core: Core;
  readonly #lazy: LazyFiles;
  /** For Machine. */
  constructor(core: Core, lazy: LazyFiles) {
    this.#core = core;
    this.#lazy = lazy;
  }

  async #do(request: FileRequest, bytes?: Uint8Array): Promise<unknown> {
    return (await this.#core.file(request, bytes)).value;
  }

  async readFile(path: string): Promise<Uint8Array>;
  async readFile(path: string, encoding: 'utf8'): Promise<string>;
  async readFile(path: string, encoding?: 'utf8'): Promise<Uint8Array | string> {
    const { bytes } = await this.#core.file({ op: 'read', path });
    return encoding === 'utf8' ? decode(bytes) : bytes;
  }

  /** Makes the file or replaces its content; `mode` also applies to a file that is there. */
  async writeFile(
    path: string,
    data: Data,
    options: { mode?: number; exclusive?: boolean } = {},
  ): Promise<void> {
    await this.#do({ op: 'write', path, ...options }, toBytes(data));
  }

  async appendFile(path: string, data: Data): Promise<void> {
    await this.#do({ op: 'write', path, append: true }, toBytes(data));
  }

  async stat(path: string): Promise<FileStat> {
    return toStat((await this.#do({ op: 'stat', path })) as RawStat);
  }

  async lstat(path: string): Promise<FileStat> {
    return toStat((await this.#do({ op: 'lstat', path })) as RawStat);
  }

  async exists(path: string): Promise<boolean> {
    try {
      await this.#do({ op: 'stat', path });
      return true;
    } catch (error) {
      const { code } = error as { code?: string };
      if (code === 'ENOENT' || code === 'ENOTDIR') return false;
      throw error;
    }
  }

  /** Names in the directory's own order, sorted by nobody. */
  async readdir(path: string): Promise<string[]>;
  async readdir(path: string, options: { withFileTypes: true }): Promise<DirectoryEntry[]>;
  async readdir(path: string, options?: { withFileTypes: true }): Promise<string[] | DirectoryEntry[]> {
    const entries = (await this.#do({ op: 'readdir', path })) as DirectoryEntry[];
    return options?.withFileTypes ? entries : entries.map((entry) => entry.name);
  }

  async mkdir(path: string, options: { recursive?: boolean; mode?: number } = {}): Promise<void> {
    await this.#do({ op: 'mkdir', path, ...options });
  }

  async rm(path: string, options: { recursive?: boolean; force?: boolean } = {}): Promise<void> {
    await this.#do({ op: 'rm', path, ...options });
  }

  async rmdir(path: string): Promise<void> {
    await this.#do({ op: 'rmdir', path });
  }

  async rename(from: string, to: string): Promise<void> {
    await this.#do({ op: 'rename', path: from, other: to });
  }

  async copy(from: string, to: string, options: { recursive?: boolean } = {}): Promise<void> {
    await this.#do({ op: 'copy', path: from, other: to, ...options });
  }

  async symlink(target: string, path: string): Promise<void> {
    await this.#do({ op: 'symlink', path, other: target });
  }

  async link(existing: string, path: string): Promise<void> {
    await this.#do({ op: 'link', path, other: existing });
  }

  async readlink(path: string): Promise<string> {
    return (await this.#do({ op: 'readlink', path })) as string;
  }

  async realpath(path: string): Promise<string> {
    return (await this.#do({ op: 'realpath', path })) as string;
  }

  async chmod(path: string, mode: number): Promise<void> {
    await this.#do({ op: 'change', path, mode });
  }

  async utimes(path: string, atime: Date, mtime: Date): Promise<void> {
    await this.#do({ op: 'change', path, atimeMs: atime.getTime(), mtimeMs: mtime.getTime() });
  }

  async truncate(path: string, size = 0): Promise<void> {
    await this.#do({ op: 'truncate', path, size });
  }

  /** Many files in one step, with the directories above them. */
  async writeFiles(files: Record<string, FileContent>): Promise<void> {
    const parts: Uint8Array[] = [];
    const entries: NonNullable<FileRequest['entries']> = [];
    let total = 0;
    for (const [path, file] of Object.entries(files)) {
      const { content, load, mode, size: told = 0 } = partsOf(file);
      if (load) this.#lazy.add(path, load);
      if (content) parts.push(content);
      const size = content?.byteLength ?? 0;
      total += size;
      entries.push({
        path,
        size,
        ...(mode === undefined ? {} : { mode }),
        ...(load ? { lazy: told } : {}),
      });
    }
    const bytes = new Uint8Array(total);
    let at = 0;
    for (const part of parts) {
      bytes.set(part, at);
      at += part.byteLength;
    }
    await this.#do({ op: 'populate', entries }, bytes);
  }
}
