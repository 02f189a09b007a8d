// What reading and replacing a notebook's files is made of. Small things are done at once: a turn of the thread pool takes
// longer than they do. Whatever may take long (flushing, copying, large pieces) waits elsewhere.
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

/** From here on a file is large: its beginning is copied by the system. */
export const LARGE = 1 << 20;
/** What is read at a time. */
export const PIECE = 1 << 18;
const AT_ONCE = 1 << 16;

export type Stat = fs.BigIntStats;

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
export const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

export const isSame = (a: Stat, b: Stat): boolean =>
  a.dev === b.dev && a.ino === b.ino && a.size === b.size && a.mtimeNs === b.mtimeNs;
export const statOf = (file: string): Stat | undefined =>
  fs.statSync(file, { bigint: true, throwIfNoEntry: false });
export const statOfOpen = (fd: number): Stat => fs.fstatSync(fd, { bigint: true });

/** What an editor shows again to say which content it has seen. */
export const etagOf = (stat: fs.Stats): string =>
  `"${stat.ino.toString(36)}-${stat.size.toString(36)}-${stat.mtimeMs.toString(36)}"`;

/** Whether a real path lies in a real directory. */
export const isInside = (root: string, file: string): boolean =>
  file === root || file.startsWith(root.endsWith(path.sep) ? root : root + path.sep);

export const flush = promisify(fs.fsync);
const read = promisify(fs.read);
const write = promisify(fs.write);

/** The bytes from `from` to `to`, or to the end; into `room` when that is given and large enough. */
export async function readRange(
  fd: number,
  from: number,
  to: number,
  room?: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array> {
  const size = Math.max(0, to - from);
  const bytes = room && room.length >= size ? room.subarray(0, size) : new Uint8Array(size);
  for (let at = 0; at < size;) {
    const got =
      size <= AT_ONCE
        ? fs.readSync(fd, bytes, at, size - at, from + at)
        : (await read(fd, bytes, at, size - at, from + at)).bytesRead;
    if (got === 0) return bytes.subarray(0, at);
    at += got;
  }
  return bytes;
}

export async function writeAt(fd: number, bytes: Uint8Array, at: number): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const left = bytes.length - done;
    done +=
      bytes.length <= AT_ONCE
        ? fs.writeSync(fd, bytes, done, left, at + done)
        : (await write(fd, bytes, done, left, at + done)).bytesWritten;
  }
}

/** Copies a file to a name that is free: shared where the file system can, else inside of the system. */
export const copyWhole = (from: string, to: string): Promise<void> =>
  fs.promises.copyFile(from, to, fs.constants.COPYFILE_FICLONE | fs.constants.COPYFILE_EXCL);

/** Makes a rename last. */
export async function flushDirectory(dir: string): Promise<void> {
  let fd: number;
  try {
    fd = fs.openSync(dir, 'r');
  } catch {
    // Not every system lets directories be opened.
    return;
  }
  await flush(fd).catch(() => undefined);
  fs.closeSync(fd);
}

export async function renameOver(from: string, to: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      fs.renameSync(from, to);
      return;
    } catch (error) {
      // On Windows somebody who reads the file for a moment is in the way.
      if (attempt >= 5 || !['EPERM', 'EBUSY', 'EACCES'].includes(codeOf(error))) throw error;
      await pause(20);
    }
  }
}
