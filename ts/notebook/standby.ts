// Copies of large logs that lie ready, flushed, before they are needed.
//
// A log is replaced as a whole, but what changes is its end. Once somebody has changed a large one, its answer will be
// written soon: while the change settles, copies are made beside it, so that a write has to add and flush only what is new.
// A copy serves for exactly the file that it was made of, and for what our own writes have made of that since.
import fs from 'node:fs';
import { copyWhole, flush, isSame, LARGE, pause, statOf, statOfOpen, type Stat } from './disk.js';

/** One for the request that is taken, one for its reply. */
const COUNT = 2;
const MOST_BYTES = 256 << 20;
const IDLE_MS = 2000;
/** So often in a row copies may have been made in vain: somebody only types. */
const MOST_WASTED = 3;
/** Longer than file systems take for one and the same time: a file that has not changed for so long is what it says. */
const SETTLED_MS = 10;

export interface Copy {
  path: string;
  fd: number;
  /** So many bytes at its beginning are those of the log. */
  valid: number;
  size: number;
}

interface Log {
  /** What the copies are copies of. */
  basis: Stat | undefined;
  ready: Copy[];
  making: { valid: number; done: Promise<void> } | undefined;
  work: Promise<void> | undefined;
  timer: NodeJS.Timeout | undefined;
  wasted: number;
}

export class Standbys {
  readonly #nameFor: (target: string) => string;
  readonly #logs = new Map<string, Log>();
  readonly #removals = new Set<Promise<void>>();
  #bytes = 0;
  #closed = false;

  /** `nameFor`: a free path beside a log. */
  constructor(nameFor: (target: string) => string) {
    this.#nameFor = nameFor;
  }

  /** A log will be written soon. Never fails: without a copy it just takes longer. */
  prepare(target: string): void {
    if (this.#closed) return;
    let log = this.#logs.get(target);
    if (!log) {
      log = { basis: undefined, ready: [], making: undefined, work: undefined, timer: undefined, wasted: 0 };
      this.#logs.set(target, log);
    }
    const { work } = log;
    this.#rest(target, log);
    if (work) return;
    const known = log;
    log.work = this.#fill(target, log)
      .catch(() => undefined)
      .then(() => void (known.work = undefined));
  }

  /** A copy of what the log is, which is the caller's from now on; undefined: there is none. */
  async take(target: string, stat: Stat): Promise<Copy | undefined> {
    const log = this.#logs.get(target);
    if (!log) return undefined;
    this.#rest(target, log);
    log.wasted = 0;
    const serves = (): boolean => log.basis !== undefined && isSame(log.basis, stat);
    if (log.ready.length === 0 && serves()) await log.making?.done;
    if (!serves()) return undefined;
    const copy = log.ready.pop();
    if (copy) this.#bytes -= copy.size;
    return copy;
  }

  /** A write of ours: what was `before` is `made` now, whose first `keep` bytes are the same. */
  moved(target: string, before: Stat, made: Stat, keep: number): void {
    const log = this.#logs.get(target);
    if (!log?.basis) return;
    if (!isSame(log.basis, before)) return this.#drop(log);
    log.basis = made;
    for (const copy of log.ready) copy.valid = Math.min(copy.valid, keep);
    if (log.making) log.making.valid = Math.min(log.making.valid, keep);
  }

  /** Removes everything. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const log of this.#logs.values()) {
      clearTimeout(log.timer);
      await log.work;
      this.#drop(log);
    }
    this.#logs.clear();
    await Promise.all(this.#removals);
  }

  /** Nobody needs it for a while: nothing stays beside the log. */
  #rest(target: string, log: Log): void {
    clearTimeout(log.timer);
    log.timer = setTimeout(() => {
      if (log.work) return this.#rest(target, log);
      this.#drop(log);
      this.#logs.delete(target);
    }, IDLE_MS);
    log.timer.unref();
  }

  #drop(log: Log): void {
    for (const copy of log.ready.splice(0)) this.#remove(copy);
    log.basis = undefined;
  }

  #remove({ path, fd, size }: Copy): void {
    fs.closeSync(fd);
    this.#bytes -= size;
    this.#unlink(path);
  }

  #unlink(path: string): void {
    const removal = fs.promises.rm(path, { force: true }).catch(() => undefined);
    this.#removals.add(removal);
    void removal.then(() => this.#removals.delete(removal));
  }

  async #fill(target: string, log: Log): Promise<void> {
    let before: Stat | undefined;
    for (let made = 0; !this.#closed;) {
      const stat = statOf(target);
      if (!stat?.isFile() || stat.size <= LARGE) return this.#drop(log);
      if (log.basis && isSame(log.basis, stat)) {
        if (log.ready.length >= COUNT || made === COUNT || !(await this.#copy(target, log, log.basis)))
          return;
        ++made;
      } else if (before && isSame(before, stat)) {
        if (log.ready.length > 0) ++log.wasted;
        this.#drop(log);
        if (log.wasted >= MOST_WASTED) return;
        log.basis = stat;
        made = 0;
      } else {
        before = stat;
        await pause(SETTLED_MS);
      }
    }
  }

  /** False: there can be none, or the log was changed meanwhile. */
  async #copy(target: string, log: Log, basis: Stat): Promise<boolean> {
    const size = Number(basis.size);
    if (this.#bytes + size > MOST_BYTES) return false;
    this.#bytes += size;
    let tell!: () => void;
    const making = (log.making = { valid: size, done: new Promise<void>((resolve) => (tell = resolve)) });
    const path = this.#nameFor(target);
    let source: number | undefined;
    let fd: number | undefined;
    try {
      source = fs.openSync(target, 'r');
      if (!isSame(statOfOpen(source), basis)) return false;
      await copyWhole(target, path);
      fd = fs.openSync(path, 'r+');
      await flush(fd);
      // What was copied is what is there now, or what a write of ours replaced: that one as it was.
      const now = statOf(target);
      if (!now || !log.basis || !isSame(now, log.basis) || !isSame(statOfOpen(source), basis)) return false;
      if (this.#closed || Number(statOfOpen(fd).size) < making.valid) return false;
      log.ready.push({ path, fd, valid: making.valid, size });
      fd = undefined;
      return true;
    } catch {
      return false;
    } finally {
      if (source !== undefined) fs.closeSync(source);
      if (fd !== undefined) fs.closeSync(fd);
      if (!log.ready.some((copy) => copy.path === path)) {
        this.#bytes -= size;
        this.#unlink(path);
      }
      log.making = undefined;
      tell();
    }
  }
}
