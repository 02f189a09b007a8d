// The notebook's files: read at their end, replaced as a whole, one visit of a file at a time.
//
// A write goes to a temporary file that is flushed and renamed over the old one, if that is still what was
// read; otherwise the visit begins again. Whoever had the old file open and still writes to it for a moment is
// heard: what was added there is added to the new one.
import fs from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import type { FileEdit } from './core.js';

const HEAD = 16_384;
const LARGE = 1 << 20;
const MOST_CONFLICTS = 10;
const MOST_RETRIES = 3;
const KEEP_OLD_MS = 2000;

type Stat = fs.BigIntStats;

export interface View {
  missing: boolean;
  size: number;
  from: number;
  head: Uint8Array;
  bytes: Uint8Array;
}

export interface Visitor {
  /** What shall become of the file; undefined: nothing. May be asked again. */
  look(name: string, view: View): FileEdit | undefined;
  written(name: string, ok: boolean): void;
  /** What the file is now, so that it is not taken for somebody's change. */
  seen(name: string, stat: Stat | undefined): void;
  /** A write was not done because somebody else had written, or was not found afterwards; it is done again. */
  retried(name: string, why: 'conflict' | 'lost'): void;
  warn(text: string): void;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';
const isSame = (a: Stat, b: Stat): boolean =>
  a.dev === b.dev && a.ino === b.ino && a.size === b.size && a.mtimeNs === b.mtimeNs;
const statOf = (file: string): Stat | undefined => fs.statSync(file, { bigint: true, throwIfNoEntry: false });

/** What an editor shows again to say which content it has seen. */
export const etagOf = (stat: fs.Stats): string =>
  `"${stat.ino.toString(36)}-${stat.size.toString(36)}-${stat.mtimeMs.toString(36)}"`;

/** Whether a real path lies in a real directory. */
export const isInside = (root: string, file: string): boolean =>
  file === root || file.startsWith(root.endsWith(path.sep) ? root : root + path.sep);

async function readAll(file: FileHandle, from: number, to: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(Math.max(0, to - from));
  let at = 0;
  while (at < bytes.length) {
    const { bytesRead } = await file.read(bytes, at, bytes.length - at, from + at);
    if (bytesRead === 0) return bytes.subarray(0, at);
    at += bytesRead;
  }
  return bytes;
}

/**
 * What the written file is; `conflict`: the file is not what was read any more; `lost`: what was written is not
 * there.
 */
type Outcome = Stat | 'conflict' | 'lost';

interface Opened {
  file: FileHandle;
  stat: Stat;
}

export class NotebookFiles {
  readonly #root: string;
  readonly #visitor: Visitor;
  readonly #queues = new Map<string, Promise<void>>();
  readonly #old = new Map<NodeJS.Timeout, () => Promise<void>>();
  #counter = 0;
  #warned = new Set<string>();

  /** `root`: a real path. */
  constructor(root: string, visitor: Visitor) {
    this.#root = root;
    this.#visitor = visitor;
  }

  /** Visits a file after all earlier visits of it. Never rejects. */
  visit(name: string, from: number): Promise<void> {
    return this.exclusive(name, () => this.#visit(name, from)).catch((error: unknown) => {
      this.#visitor.warn(`${name}: ${(error as Error).message}`);
      this.#visitor.written(name, false);
    });
  }

  /** Does something with a file while nobody visits it; `target`: where it really is, if that is inside of the root. */
  exclusive<T>(name: string, work: (target: string | undefined) => Promise<T>): Promise<T> {
    const before = this.#queues.get(name) ?? Promise.resolve();
    const next = before.then(() => work(this.#resolve(name)));
    const settled = next.then(
      () => undefined,
      () => undefined,
    );
    this.#queues.set(name, settled);
    void settled.then(() => {
      if (this.#queues.get(name) === settled) this.#queues.delete(name);
    });
    return next;
  }

  /** Waits for the visits that were asked for, and listens no longer to old files. */
  async settle(): Promise<void> {
    await Promise.all(this.#queues.values());
    for (const [timer, take] of this.#old) {
      clearTimeout(timer);
      await take();
    }
    this.#old.clear();
  }

  /** Where a name really is; a link that leaves the root is no file of ours. */
  #resolve(name: string): string | undefined {
    const file = path.join(this.#root, name);
    let real: string;
    try {
      real = fs.realpathSync(file);
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') return undefined;
      // Not there: but a link to nowhere, or a directory that leads elsewhere, is not for us to fill.
      if (fs.lstatSync(file, { throwIfNoEntry: false })) return undefined;
      const dir = path.dirname(file);
      if (fs.existsSync(dir) && !isInside(this.#root, fs.realpathSync(dir))) return undefined;
      return file;
    }
    return isInside(this.#root, real) ? real : undefined;
  }

  async #open(target: string): Promise<Opened | undefined> {
    let file: FileHandle;
    try {
      file = await open(target, 'r');
    } catch (error) {
      if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined;
      throw error;
    }
    const stat = await file.stat({ bigint: true });
    if (stat.isFile()) return { file, stat };
    await file.close();
    throw new Error('is no file');
  }

  async #visit(name: string, from: number): Promise<void> {
    let retries = 0;
    for (let attempt = 0; attempt < MOST_CONFLICTS; attempt++) {
      const target = this.#resolve(name);
      const opened = target === undefined ? undefined : await this.#open(target);
      let keep = false;
      try {
        const edit = await this.#look(name, opened, from);
        this.#visitor.seen(name, opened?.stat);
        if (!edit) return;
        if (target === undefined) throw new Error('leads out of the root');
        const outcome = await this.#write(target, opened, edit);
        if (typeof outcome === 'object') {
          keep = opened !== undefined;
          if (opened) this.#keepOld(name, opened);
          // Not what it is now: somebody may have written since.
          this.#visitor.seen(name, outcome);
          this.#visitor.written(name, true);
          return;
        }
        this.#visitor.retried(name, outcome);
        if (outcome === 'lost' && ++retries >= MOST_RETRIES) break;
      } finally {
        if (!keep) await opened?.file.close();
      }
      await pause(5 + Math.random() * 45);
    }
    throw new Error('it is changed all the time');
  }

  async #look(name: string, opened: Opened | undefined, from: number): Promise<FileEdit | undefined> {
    // A large log is gone through in pieces: the engine says where its end begins.
    for (let all = false; ;) {
      const size = opened ? Number(opened.stat.size) : 0;
      if (from > size) from = 0;
      const end = all ? size : Math.min(size, from + LARGE);
      const bytes = opened ? await readAll(opened.file, from, end) : new Uint8Array();
      const head =
        opened && from > 0 ? await readAll(opened.file, 0, Math.min(HEAD, size)) : new Uint8Array();
      const edit = this.#visitor.look(name, { missing: !opened, size, from, head, bytes });
      if (edit?.kind !== 'need') return edit;
      ({ from, all } = edit);
    }
  }

  async #fill(file: FileHandle, opened: Opened | undefined, edit: FileEdit, at: number): Promise<void> {
    // Already there in a copy.
    const put = async (bytes: Uint8Array): Promise<void> => {
      for (let done = 0; done < bytes.length;) {
        const { bytesWritten } = await file.write(bytes, done, bytes.length - done, at);
        done += bytesWritten;
        at += bytesWritten;
      }
    };
    if (at === 0) {
      await put(edit.insert);
      for (let from = edit.drop; opened && from < edit.keep; from += LARGE)
        await put(await readAll(opened.file, from, Math.min(edit.keep, from + LARGE)));
    }
    await put(edit.tail);
  }

  async #write(target: string, opened: Opened | undefined, edit: FileEdit): Promise<Outcome> {
    const dir = path.dirname(target);
    if (edit.makeDirectory) fs.mkdirSync(dir, { recursive: true });
    const temporary = path.join(dir, `.${path.basename(target)}.${process.pid}.${++this.#counter}.tmp`);
    const copies = opened !== undefined && edit.keep > LARGE && edit.drop === 0 && edit.insert.length === 0;
    let file: FileHandle;
    let made: Stat;
    try {
      if (copies) {
        await fs.promises.copyFile(
          target,
          temporary,
          fs.constants.COPYFILE_FICLONE | fs.constants.COPYFILE_EXCL,
        );
        file = await open(temporary, 'r+');
        await file.truncate(edit.keep);
      } else {
        file = await open(temporary, 'wx', opened ? Number(opened.stat.mode & 0o777n) : 0o644);
      }
    } catch (error) {
      fs.rmSync(temporary, { force: true });
      if (opened && ['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error)))
        return this.#writeInPlace(target, opened, edit);
      throw error;
    }
    try {
      try {
        if (opened && !copies) await file.chmod(Number(opened.stat.mode & 0o777n));
        await this.#fill(file, opened, edit, copies ? edit.keep : 0);
        await file.sync();
        made = await file.stat({ bigint: true });
      } finally {
        await file.close();
      }
      // Nothing may come between these two.
      const now = statOf(target);
      if (opened ? !now || !isSame(now, opened.stat) : now) {
        fs.rmSync(temporary, { force: true });
        return 'conflict';
      }
      await this.#rename(temporary, target);
    } catch (error) {
      fs.rmSync(temporary, { force: true });
      throw error;
    }
    await this.#syncDirectory(dir);
    return (await this.#holds(target, edit)) ? made : 'lost';
  }

  async #rename(from: string, to: string): Promise<void> {
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

  async #syncDirectory(dir: string): Promise<void> {
    try {
      const handle = await open(dir, 'r');
      await handle.sync().catch(() => undefined);
      await handle.close();
    } catch {
      // Not every system lets directories be opened.
    }
  }

  async #holds(target: string, edit: FileEdit): Promise<boolean> {
    const opened = await this.#open(target);
    if (!opened) return false;
    try {
      const begin = edit.keep - edit.drop + edit.insert.length;
      const there = Buffer.from(await readAll(opened.file, begin, Number(opened.stat.size)));
      if (there.equals(edit.tail)) return true;
      // Somebody has written since: after what is ours, or all anew but with it.
      if (there.subarray(0, edit.tail.length).equals(edit.tail)) return true;
      const all = Buffer.from(await readAll(opened.file, 0, Number(opened.stat.size)));
      return all.includes(Buffer.from(edit.tail).toString('utf8').trim());
    } finally {
      await opened.file.close();
    }
  }

  /** Where no file can be made beside the log. */
  async #writeInPlace(target: string, opened: Opened, edit: FileEdit): Promise<Outcome> {
    if (!this.#warned.has(target)) {
      this.#warned.add(target);
      this.#visitor.warn(`${target}: its directory cannot be written, so that it is changed in place`);
    }
    const rest = await readAll(opened.file, edit.drop, edit.keep);
    const file = await open(target, 'r+');
    let made: Stat;
    try {
      const now = await file.stat({ bigint: true });
      if (!isSame(now, opened.stat)) return 'conflict';
      if (edit.drop === 0 && edit.insert.length === 0) {
        await file.write(edit.tail, 0, edit.tail.length, edit.keep);
        await file.truncate(edit.keep + edit.tail.length);
      } else {
        const all = Buffer.concat([edit.insert, rest, edit.tail]);
        await file.write(all, 0, all.length, 0);
        await file.truncate(all.length);
      }
      await file.sync();
      made = await file.stat({ bigint: true });
    } finally {
      await file.close();
    }
    return (await this.#holds(target, edit)) ? made : 'lost';
  }

  /** An editor that had the file open may still add to what is no longer the file. */
  #keepOld(name: string, { file, stat }: Opened): void {
    const take = async (): Promise<void> => {
      try {
        const now = await file.stat({ bigint: true });
        if (now.nlink === 0n && now.size > stat.size) {
          const added = await readAll(file, Number(stat.size), Number(now.size));
          await fs.promises.appendFile(path.join(this.#root, name), added);
        }
      } catch {
        // The new file is gone as well.
      } finally {
        await file.close().catch(() => undefined);
      }
    };
    const timer = setTimeout(() => {
      this.#old.delete(timer);
      void take();
    }, KEEP_OLD_MS);
    timer.unref();
    this.#old.set(timer, take);
  }
}

/** Removes what a server that died has left in a directory. */
export function removeLeftovers(dir: string): void {
  let names: string[];
  try {
    names = fs.readdirSync(dir);
  } catch {
    return;
  }
  for (const name of names) {
    const pid = /^\..*\.md\.(\d+)\.\d+\.(?:put\.)?tmp$/.exec(name)?.[1];
    if (!pid) continue;
    const file = path.join(dir, name);
    try {
      if (Date.now() - fs.statSync(file).mtimeMs < 60_000) continue;
      try {
        process.kill(Number(pid), 0);
      } catch (error) {
        if (codeOf(error) === 'ESRCH') fs.rmSync(file, { force: true });
      }
    } catch {
      // Somebody else has removed it.
    }
  }
}
