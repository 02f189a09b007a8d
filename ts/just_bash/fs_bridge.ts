// What a machine sees of a filesystem: any object with the methods of IFileSystem as a bridge, and around it a
// root directory that also has the machine's programs.
import type { FsBridge, FsBridgeFile, FsBridgeStat, MaybePromise } from '../bridges/types.js';
import type { FsStat, IFileSystem } from './interface.js';
import { InMemoryFs } from './memory_fs.js';
import { codeOf, refusal } from './paths.js';

const absolute = (path: string): string => `/${path}`;

function bridgeStat(stat: FsStat): FsBridgeStat {
  return {
    type: stat.isSymbolicLink ? 'symlink' : stat.isDirectory ? 'directory' : 'file',
    size: stat.isDirectory ? 0 : stat.size,
    mode: stat.mode & 0o7777,
    mtimeMs: stat.mtime.getTime(),
  };
}

/** Refusals of the embedder's object say their errno in the message; the machine wants it as `code`. */
async function told<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    const code = codeOf(error);
    throw Object.assign(error instanceof Error ? error : new Error(String(error)), { code });
  }
}

/** Files that are read and written as a whole: one open file's content is kept while it is used. */
function openWhole(fs: IFileSystem, path: string): FsBridgeFile {
  let content: Uint8Array | undefined;
  const load = async (): Promise<Uint8Array> => (content ??= await told(fs.readFileBuffer(path)));
  const store = async (bytes: Uint8Array): Promise<void> => {
    content = bytes;
    await told(fs.writeFile(path, bytes));
  };
  return {
    stat: async () => bridgeStat(await told(fs.lstat(path))),
    async read(offset, length) {
      // Another reader may have written since: each run through the file sees it as it is then.
      if (offset === 0) content = undefined;
      return (await load()).subarray(offset, offset + length);
    },
    async write(offset, bytes) {
      const { size } = await told(fs.lstat(path));
      if (offset === size) {
        content = undefined;
        return told(fs.appendFile(path, bytes.slice()));
      }
      content = undefined;
      const before = await load();
      const after = new Uint8Array(Math.max(before.byteLength, offset + bytes.byteLength));
      after.set(before);
      after.set(bytes, offset);
      return store(after);
    },
    async truncate(size) {
      content = undefined;
      const after = new Uint8Array(size);
      if (size > 0) after.set((await load()).subarray(0, size));
      return store(after);
    },
  };
}

/** An IFileSystem as the machine asks for files. */
export function bridgeOf(fs: IFileSystem): FsBridge {
  if (fs instanceof InMemoryFs) return fs.bridge;
  const stat = async (path: string): Promise<FsBridgeStat> =>
    bridgeStat(await told(fs.lstat(absolute(path))));
  return {
    stat,
    readdir: (path) => told(fs.readdir(absolute(path))),
    read: (path, offset, length) => openWhole(fs, absolute(path)).read(offset, length),
    readlink: (path) => told(fs.readlink(absolute(path))),
    open: (path) => openWhole(fs, absolute(path)),
    async create(path, mode) {
      await told(fs.writeFile(absolute(path), new Uint8Array(0)));
      if (mode !== 0o644) await told(fs.chmod(absolute(path), mode)).catch(() => undefined);
    },
    write: (path, offset, bytes) => openWhole(fs, absolute(path)).write(offset, bytes),
    truncate: (path, size) => openWhole(fs, absolute(path)).truncate(size),
    mkdir: (path) => told(fs.mkdir(absolute(path))),
    async remove(path) {
      const { type } = await stat(path);
      // Some filesystems remove full directories when they are told to remove one.
      if (type === 'directory' && (await told(fs.readdir(absolute(path)))).length > 0)
        throw refusal('ENOTEMPTY', 'rmdir', absolute(path));
      return told(fs.rm(absolute(path)));
    },
    rename: (from, to) => told(fs.mv(absolute(from), absolute(to))),
    symlink: (path, target) => told(fs.symlink(target, absolute(path))),
    link: (existing, path) => told(fs.link(absolute(existing), absolute(path))),
    chmod: (path, mode) => told(fs.chmod(absolute(path), mode)),
    utimes: (path, atimeMs, mtimeMs) => told(fs.utimes(absolute(path), new Date(atimeMs), new Date(mtimeMs))),
  };
}

/** What `/bin/ls` of a filesystem holds, so that `ls /bin` and `which ls` find it; the machine runs its own. */
export const stubOf = (name: string): string => `#!/bin/bash\n# Built-in command: ${name}\n`;

const notFound = (name: string): string =>
  `#!/bin/bash\necho 'bash: ${name}: command not found' >&2\nexit 127\n`;

/** Where the machine finds every program whatever the filesystem has in its place; nobody sees it listed. */
export const HIDDEN = 'usr/lib/bivalve';

const encoder = new TextEncoder();

/** Programs of a machine: name → the file that starts it. */
export type ProgramFiles = Map<string, Uint8Array>;

/** What the root of a machine is made of. */
export interface Root {
  fs: IFileSystem;
  /** Those that scripts find: where `fs` has the stub of one, or never had one and has nothing. */
  programs: ProgramFiles;
  /** All that the machine has. */
  own: ProgramFiles;
  /** Files that are there when `fs` has none of that name. */
  system: ReadonlyMap<string, Uint8Array>;
  /** Names whose stubs were put into `fs`. */
  stubs: ReadonlySet<string>;
}

/** The files and the programs of a machine in one tree. */
export function rootBridge({ fs, programs, own, system, stubs }: Root): FsBridge {
  const inner = bridgeOf(fs);
  // They lead to what a machine has; nobody sees them listed.
  const directories = new Set(['dev', 'proc', 'bin', 'usr', 'usr/bin', 'usr/lib', HIDDEN, 'etc', 'tmp']);

  const programAt = (path: string): string | undefined => /^(?:usr\/)?bin\/([^/]+)$/.exec(path)?.[1];
  const fileStat = (bytes: Uint8Array): FsBridgeStat => ({
    type: 'file',
    size: bytes.byteLength,
    mode: 0o755,
  });
  const fileOf = (bytes: Uint8Array): FsBridgeFile => ({
    stat: () => fileStat(bytes),
    read: (offset, length) => bytes.subarray(offset, offset + length),
    write: () => {
      throw refusal('EACCES', 'write', 'a program');
    },
    truncate: () => {
      throw refusal('EACCES', 'truncate', 'a program');
    },
  });

  /** A program that is there for certain, without asking `fs`. */
  const hidden = (path: string): Uint8Array | undefined =>
    path.startsWith(`${HIDDEN}/`) ? own.get(path.slice(HIDDEN.length + 1)) : undefined;
  /** What is there when `fs` says that nothing is. */
  const missing = (path: string): Uint8Array | undefined => {
    const name = programAt(path);
    return (name === undefined || stubs.has(name) ? undefined : programs.get(name)) ?? system.get(path);
  };
  const isNone = (error: unknown): boolean => codeOf(error) === 'ENOENT';

  const or = <T>(ask: () => T | Promise<T>, instead: () => T | undefined): T | Promise<T> => {
    const rescue = (error: unknown): T => {
      const answer = isNone(error) ? instead() : undefined;
      if (answer === undefined) throw error;
      return answer;
    };
    try {
      const answer = ask();
      return answer instanceof Promise ? answer.catch(rescue) : answer;
    } catch (error) {
      return rescue(error);
    }
  };

  /** The program whose stub this is; undefined for any other file. */
  const behind = (path: string, file: FsBridgeFile): FsBridgeFile | Promise<FsBridgeFile> => {
    const name = programAt(path);
    if (name === undefined) return file;
    // A stub of what the machine has not got would be a script that does nothing.
    const program = programs.get(name) ?? (stubs.has(name) ? encoder.encode(notFound(name)) : undefined);
    if (!program) return file;
    const stub = encoder.encode(stubOf(name));
    const same = (bytes: Uint8Array): boolean =>
      bytes.byteLength === stub.byteLength && bytes.every((byte, i) => byte === stub[i]);
    const content = file.read(0, stub.byteLength + 1);
    if (content instanceof Promise)
      return content.then((bytes) => (same(bytes) ? { ...file, ...startOf(program) } : file));
    return same(content) ? { ...file, ...startOf(program) } : file;
  };
  const startOf = (program: Uint8Array): Pick<FsBridgeFile, 'read'> => ({
    read: (offset, length) => program.subarray(offset, offset + length),
  });

  /** What puts something into a directory: /tmp is made when it is first wanted. */
  const withTmp =
    <A extends unknown[]>(put: ((...args: A) => MaybePromise<void>) | undefined, at = 0) =>
    (...args: A): MaybePromise<void> => {
      if (!put) throw refusal('EROFS', 'write', absolute(String(args[at])));
      if (!String(args[at]).startsWith('tmp/')) return put(...args);
      const there = or<unknown>(
        () => inner.stat('tmp'),
        () => inner.mkdir?.('tmp', 0o777) ?? true,
      );
      return there instanceof Promise ? there.then(() => put(...args)) : put(...args);
    };

  return {
    ...inner,
    create: withTmp(inner.create),
    mkdir: withTmp(inner.mkdir),
    symlink: withTmp(inner.symlink),
    link: withTmp(inner.link, 1),
    rename: withTmp(inner.rename, 1),
    stat(path) {
      const program = hidden(path);
      if (program) return fileStat(program);
      if (path === HIDDEN) return { type: 'directory', size: 0 };
      return or<FsBridgeStat>(
        () => inner.stat(path),
        () => {
          if (directories.has(path)) return { type: 'directory', size: 0 };
          const bytes = missing(path);
          return bytes && fileStat(bytes);
        },
      );
    },
    readdir: (path) =>
      or<readonly string[]>(
        () => inner.readdir(path),
        () => (path === '' || directories.has(path) ? [] : undefined),
      ),
    open(path) {
      const program = hidden(path);
      if (program) return fileOf(program);
      const open = or<FsBridgeFile>(
        () => {
          const file = inner.open?.(path) as FsBridgeFile;
          // Opening an object's file asks nothing yet: whether it is there comes out with the first answer.
          if (!(fs instanceof InMemoryFs) && missing(path))
            return told(fs.exists(absolute(path))).then((there) =>
              there ? file : fileOf(missing(path) as Uint8Array),
            );
          return file;
        },
        () => {
          const bytes = missing(path);
          return bytes && fileOf(bytes);
        },
      );
      return open instanceof Promise ? open.then((file) => behind(path, file)) : behind(path, open);
    },
  };
}
