// What an embedder may give a machine besides directories: interfaces of one capability each. What is not
// given does not exist for the guest.
import type { TraceRecord } from '../core/core.js';

/** A value, now or later. */
export type MaybePromise<T> = T | Promise<T>;

/** What a file of an {@link FsBridge} is. Times are milliseconds since 1970. */
export interface FsBridgeStat {
  type: 'file' | 'directory' | 'symlink';
  /** Bytes; of a directory 0. */
  size: number;
  /** Permission bits. Default 0644 for files, 0755 for directories. */
  mode?: number;
  mtimeMs?: number;
  /** Equal numbers are the same file. Default: by the path. */
  ino?: number;
  /** Names of the file. Default 1. */
  nlink?: number;
}

/** An open file of an {@link FsBridge}: what it is does not change when its name does. */
export interface FsBridgeFile {
  stat(): MaybePromise<FsBridgeStat>;
  read(offset: number, length: number): MaybePromise<Uint8Array>;
  write(offset: number, bytes: Uint8Array): MaybePromise<void>;
  truncate(size: number): MaybePromise<void>;
  close?(): void;
}

/**
 * Files of the embedder's own, mounted with `{ type: 'bridge', bridge }`. Paths are relative to the mount,
 * made of plain names: `''` is its root. Answers may come at once or later; a throw with a `code` such as
 * `'ENOENT'` is that errno. Without the second half of the methods the mount is read-only.
 */
export interface FsBridge {
  stat(path: string): MaybePromise<FsBridgeStat>;
  readdir(path: string): MaybePromise<readonly string[]>;
  /** At most `length` bytes from `offset`; none at the end. */
  read(path: string, offset: number, length: number): MaybePromise<Uint8Array>;
  readlink?(path: string): MaybePromise<string>;
  /** A regular file that is there. Without it an open file goes by its path, which a rename moves along. */
  open?(path: string): MaybePromise<FsBridgeFile>;

  /** Makes an empty file, which is not there. */
  create?(path: string, mode: number): MaybePromise<void>;
  /** Writes all of it. */
  write?(path: string, offset: number, bytes: Uint8Array): MaybePromise<void>;
  truncate?(path: string, size: number): MaybePromise<void>;
  mkdir?(path: string, mode: number): MaybePromise<void>;
  /** A file, or an empty directory. */
  remove?(path: string): MaybePromise<void>;
  rename?(from: string, to: string): MaybePromise<void>;
  symlink?(path: string, target: string): MaybePromise<void>;
  link?(existing: string, path: string): MaybePromise<void>;
  chmod?(path: string, mode: number): MaybePromise<void>;
  utimes?(path: string, atimeMs: number, mtimeMs: number): MaybePromise<void>;
}

/** Hears of every effect: opened, spawned, connected, refused. The same as the event 'trace'. */
export interface TraceBridge {
  trace(record: TraceRecord): void;
}

/** The time that the guest is told. Not with a virtual clock, and only on this thread. */
export interface TimeBridge {
  /** Milliseconds since 1970. */
  now(): number;
}
