// The notebook's files: read at their end, replaced as a whole, one visit of a file at a time.
//
// A write goes to a temporary file that is flushed and renamed over the old one, if that is still what was
// read; otherwise the visit begins again. Whoever had the old file open and still writes to it for a moment is
// heard: what was added there is added to the new one.
import fs from 'node:fs';
import path from 'node:path';
import type { FileEdit } from './core.js';
import {
  codeOf,
  copyWhole,
  flush,
  flushDirectory,
  isInside,
  isSame,
  LARGE,
  PIECE,
  pause,
  readRange,
  renameOver,
  statOf,
  statOfOpen,
  writeAt,
  type Stat,
} from './disk.js';
import { Standbys, type Copy } from './standby.js';

const HEAD = 16_384;
const MOST_CONFLICTS = 10;
const MOST_RETRIES = 3;
const KEEP_OLD_MS = 2000;

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
  /** A file that is there cannot be looked at. */
  unreadable(name: string): void;
  /** What the file is now, so that it is not taken for somebody's change. */
  seen(name: string, stat: Stat | undefined): void;
  /** A write was not done because somebody else had written, or was not found afterwards; it is done again. */
  retried(name: string, why: 'conflict' | 'lost'): void;
  warn(text: string): void;
}

/**
 * What the written file is; `conflict`: the file is not what was read any more; `lost`: what was written is not
 * there.
 */
type Outcome = Stat | 'conflict' | 'lost';

interface Opened {
  fd: number;
  stat: Stat;
}

/** A new file that is to become the log, and how many bytes are in it already. */
interface Draft {
  path: string;
  fd: number;
  filled: number;
}

export class NotebookFiles {
  readonly #root: string;
  readonly #visitor: Visitor;
  readonly #queues = new Map<string, Promise<void>>();
  readonly #old = new Map<NodeJS.Timeout, () => Promise<void>>();
  readonly #standbys = new Standbys((target) => this.#nameFor(target));
  #counter = 0;
  #warned = new Set<string>();

  /** `root`: a real path. */
  constructor(root: string, visitor: Visitor) {
    this.#root = root;
    this.#visitor = visitor;
  }

  /** Visits a file after all earlier visits of it. Never rejects. */
  visit(name: string, from: number): Promise<void> {
    const progress = { looked: false };
    return this.exclusive(name, () => this.#visit(name, from, progress)).catch((error: unknown) => {
      this.#visitor.warn(`${name}: ${(error as Error).message}`);
      if (progress.looked) this.#visitor.written(name, false);
      else this.#visitor.unreadable(name);
    });
  }

  /** Somebody is changing a file: it will be written soon. */
  prepare(name: string): void {
    try {
      const target = this.#resolve(name);
      if (target !== undefined && (statOf(target)?.size ?? 0n) > LARGE) this.#standbys.prepare(target);
    } catch {
      // The visit will say what is wrong with it.
    }
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

  /** After it nothing of ours lies beside the logs. */
  async close(): Promise<void> {
    await this.settle();
    await this.#standbys.close();
  }

  /** A free name beside a log: no name of a log, and one that says whose it is. */
  #nameFor(target: string): string {
    return path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.${++this.#counter}.tmp`);
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

  #open(target: string): Opened | undefined {
    let fd: number;
    try {
      fd = fs.openSync(target, 'r');
    } catch (error) {
      if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined;
      throw error;
    }
    const stat = statOfOpen(fd);
    if (stat.isFile()) return { fd, stat };
    fs.closeSync(fd);
    throw new Error('is no file');
  }

  async #visit(name: string, from: number, progress: { looked: boolean }): Promise<void> {
    let retries = 0;
    for (let attempt = 0; attempt < MOST_CONFLICTS; attempt++) {
      const target = this.#resolve(name);
      const opened = target === undefined ? undefined : this.#open(target);
      let keep = false;
      try {
        progress.looked = false;
        const edit = await this.#look(name, opened, from);
        progress.looked = true;
        this.#visitor.seen(name, opened?.stat);
        if (!edit) return;
        if (target === undefined) throw new Error('leads out of the root');
        const outcome = await this.#write(name, target, opened, edit);
        if (typeof outcome === 'object') {
          keep = opened !== undefined;
          if (opened) this.#keepOld(name, opened);
          this.#visitor.written(name, true);
          return;
        }
        this.#visitor.retried(name, outcome);
        if (outcome === 'lost' && ++retries >= MOST_RETRIES) break;
      } finally {
        if (!keep && opened) fs.closeSync(opened.fd);
      }
      await pause(5 + Math.random() * 45);
    }
    throw new Error('it is changed all the time');
  }

  async #look(name: string, opened: Opened | undefined, from: number): Promise<FileEdit | undefined> {
    // A large log is gone through in pieces: the engine says where its end begins.
    let room: Uint8Array<ArrayBuffer> | undefined;
    for (let all = false; ;) {
      const size = opened ? Number(opened.stat.size) : 0;
      if (from > size) from = 0;
      const end = all ? size : Math.min(size, from + PIECE);
      if (!all && size - from > PIECE) room ??= new Uint8Array(PIECE);
      const bytes = opened ? await readRange(opened.fd, from, end, room) : new Uint8Array();
      const head =
        opened && from > 0 ? await readRange(opened.fd, 0, Math.min(HEAD, size)) : new Uint8Array();
      const edit = this.#visitor.look(name, { missing: !opened, size, from, head, bytes });
      if (edit?.kind !== 'need') return edit;
      ({ from, all } = edit);
    }
  }

  /** Writes what a draft does not have yet. */
  async #fill(draft: Draft, opened: Opened | undefined, edit: FileEdit): Promise<void> {
    let at = draft.filled;
    const put = async (bytes: Uint8Array): Promise<void> => {
      await writeAt(draft.fd, bytes, at);
      at += bytes.length;
    };
    if (at === 0) await put(edit.insert);
    // Only a copy is filled already, and what is inserted or dropped has none.
    for (let from = edit.drop + draft.filled; opened && from < edit.keep; from += PIECE)
      await put(await readRange(opened.fd, from, Math.min(edit.keep, from + PIECE)));
    await put(edit.tail);
  }

  async #draft(target: string, opened: Opened | undefined, edit: FileEdit): Promise<Draft> {
    const copies = opened !== undefined && edit.keep > LARGE && edit.drop === 0 && edit.insert.length === 0;
    const ready: Copy | undefined = copies ? await this.#standbys.take(target, opened.stat) : undefined;
    const name = ready?.path ?? this.#nameFor(target);
    let fd = ready?.fd;
    try {
      if (copies) {
        if (fd === undefined) {
          await copyWhole(target, name);
          fd = fs.openSync(name, 'r+');
        }
        const filled = Math.min(edit.keep, ready?.valid ?? edit.keep);
        fs.ftruncateSync(fd, filled);
        return { path: name, fd, filled };
      }
      const mode = opened ? Number(opened.stat.mode & 0o777n) : 0o644;
      fd = fs.openSync(name, 'wx', mode);
      if (opened) fs.fchmodSync(fd, mode);
      return { path: name, fd, filled: 0 };
    } catch (error) {
      if (fd !== undefined) fs.closeSync(fd);
      fs.rmSync(name, { force: true });
      throw error;
    }
  }

  async #write(name: string, target: string, opened: Opened | undefined, edit: FileEdit): Promise<Outcome> {
    const dir = path.dirname(target);
    if (edit.makeDirectory) fs.mkdirSync(dir, { recursive: true });
    let draft: Draft;
    try {
      draft = await this.#draft(target, opened, edit);
    } catch (error) {
      if (opened && ['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error))) {
        const outcome = await this.#writeInPlace(target, opened, edit);
        if (typeof outcome === 'object') this.#visitor.seen(name, outcome);
        return outcome;
      }
      throw error;
    }
    let made: Stat;
    try {
      try {
        await this.#fill(draft, opened, edit);
        await flush(draft.fd);
        made = statOfOpen(draft.fd);
      } finally {
        fs.closeSync(draft.fd);
      }
      // Nothing may come between these two.
      const now = statOf(target);
      if (opened ? !now || !isSame(now, opened.stat) : now) {
        fs.rmSync(draft.path, { force: true });
        return 'conflict';
      }
      await renameOver(draft.path, target);
    } catch (error) {
      fs.rmSync(draft.path, { force: true });
      throw error;
    }
    // At once: what the system tells of the rename is nobody else's change. What comes after it is.
    this.#visitor.seen(name, made);
    if (opened) this.#standbys.moved(target, opened.stat, made, draft.filled > 0 ? edit.keep : 0);
    await flushDirectory(dir);
    return (await this.#holds(target, edit)) ? made : 'lost';
  }

  async #holds(target: string, edit: FileEdit): Promise<boolean> {
    const opened = this.#open(target);
    if (!opened) return false;
    try {
      const begin = edit.keep - edit.drop + edit.insert.length;
      const there = Buffer.from(await readRange(opened.fd, begin, Number(opened.stat.size)));
      if (there.equals(edit.tail)) return true;
      // Somebody has written since: after what is ours, or all anew but with it.
      if (there.subarray(0, edit.tail.length).equals(edit.tail)) return true;
      const all = Buffer.from(await readRange(opened.fd, 0, Number(opened.stat.size)));
      return all.includes(Buffer.from(edit.tail).toString('utf8').trim());
    } finally {
      fs.closeSync(opened.fd);
    }
  }

  /** Where no file can be made beside the log. */
  async #writeInPlace(target: string, opened: Opened, edit: FileEdit): Promise<Outcome> {
    if (!this.#warned.has(target)) {
      this.#warned.add(target);
      this.#visitor.warn(`${target}: its directory cannot be written, so that it is changed in place`);
    }
    const rest =
      edit.drop || edit.insert.length ? await readRange(opened.fd, edit.drop, edit.keep) : new Uint8Array();
    const fd = fs.openSync(target, 'r+');
    let made: Stat;
    try {
      if (!isSame(statOfOpen(fd), opened.stat)) return 'conflict';
      const append = edit.drop === 0 && edit.insert.length === 0;
      const bytes = append ? edit.tail : Buffer.concat([edit.insert, rest, edit.tail]);
      const at = append ? edit.keep : 0;
      await writeAt(fd, bytes, at);
      fs.ftruncateSync(fd, at + bytes.length);
      await flush(fd);
      made = statOfOpen(fd);
    } finally {
      fs.closeSync(fd);
    }
    return (await this.#holds(target, edit)) ? made : 'lost';
  }

  /** An editor that had the file open may still add to what is no longer the file. */
  #keepOld(name: string, { fd, stat }: Opened): void {
    const take = async (): Promise<void> => {
      try {
        const now = statOfOpen(fd);
        if (now.nlink === 0n && now.size > stat.size) {
          const added = await readRange(fd, Number(stat.size), Number(now.size));
          await fs.promises.appendFile(path.join(this.#root, name), added);
        }
      } catch {
        // The new file is gone as well.
      } finally {
        fs.closeSync(fd);
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
