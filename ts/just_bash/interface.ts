// The face of a filesystem: what `Bash` takes, what each class here is, and what commands are given.
import type { ByteString } from './bytes.js';

export type BufferEncoding = 'utf8' | 'utf-8' | 'ascii' | 'binary' | 'base64' | 'hex' | 'latin1';
export type FileContent = string | Uint8Array;

export interface ReadFileOptions {
  encoding?: BufferEncoding | null;
}
export interface WriteFileOptions {
  encoding?: BufferEncoding;
}

interface EntryMeta {
  mode: number;
  mtime: Date;
}
export interface FileEntry extends EntryMeta {
  type: 'file';
  content: FileContent;
}
export interface LazyFileEntry extends EntryMeta {
  type: 'file';
  lazy: LazyFileProvider;
}
export interface DirectoryEntry extends EntryMeta {
  type: 'directory';
}
export interface SymlinkEntry extends EntryMeta {
  type: 'symlink';
  target: string;
}
export type FsEntry = FileEntry | LazyFileEntry | DirectoryEntry | SymlinkEntry;

export interface DirentEntry {
  name: string;
  isFile: boolean;
  isDirectory: boolean;
  isSymbolicLink: boolean;
}

export interface FsStat {
  isFile: boolean;
  isDirectory: boolean;
  isSymbolicLink: boolean;
  /** Permission bits. */
  mode: number;
  /** Bytes; of a directory 0. */
  size: number;
  mtime: Date;
  /** Equal pairs are the same file. */
  dev?: number | bigint;
  ino?: number | bigint;
  identity?: string;
}

export interface MkdirOptions {
  recursive?: boolean;
}
export interface RmOptions {
  recursive?: boolean;
  force?: boolean;
}
export interface CpOptions {
  recursive?: boolean;
}

/**
 * Files, by absolute paths. A refusal is an Error whose message begins with the errno's name
 * ("ENOENT: no such file or directory, open '/x'").
 */
export interface IFileSystem {
  readFile(path: string, options?: ReadFileOptions | BufferEncoding): Promise<string>;
  readFileBytes?(path: string): Promise<ByteString>;
  readFileBuffer(path: string): Promise<Uint8Array>;
  /** Makes the file, and the directories above it, or replaces its content. */
  writeFile(path: string, content: FileContent, options?: WriteFileOptions | BufferEncoding): Promise<void>;
  appendFile(path: string, content: FileContent, options?: WriteFileOptions | BufferEncoding): Promise<void>;
  exists(path: string): Promise<boolean>;
  stat(path: string): Promise<FsStat>;
  mkdir(path: string, options?: MkdirOptions): Promise<void>;
  readdir(path: string): Promise<string[]>;
  readdirWithFileTypes?(path: string): Promise<DirentEntry[]>;
  rm(path: string, options?: RmOptions): Promise<void>;
  cp(src: string, dest: string, options?: CpOptions): Promise<void>;
  mv(src: string, dest: string): Promise<void>;
  resolvePath(base: string, path: string): string;
  /** All paths, where they can be told; an empty list otherwise. */
  getAllPaths(): string[];
  chmod(path: string, mode: number): Promise<void>;
  symlink(target: string, linkPath: string): Promise<void>;
  link(existingPath: string, newPath: string): Promise<void>;
  readlink(path: string): Promise<string>;
  /** As stat, of a link itself. */
  lstat(path: string): Promise<FsStat>;
  realpath(path: string): Promise<string>;
  utimes(path: string, atime: Date, mtime: Date): Promise<void>;
}

export interface FileInit {
  content: FileContent;
  mode?: number;
  mtime?: Date;
}

/** Gives a file's content when it is first wanted; never called when the file was overwritten before. */
export type LazyFileProvider = () => FileContent | Promise<FileContent>;
export type InitialFiles = Record<string, FileContent | FileInit | LazyFileProvider>;
export type FileSystemFactory = (initialFiles?: InitialFiles) => IFileSystem;
