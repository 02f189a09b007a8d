// Which of the notebook's files somebody has changed.
//
// The system's own events (of directories, so that editors which replace files are seen) make it quick; a look at
// every file twice a second makes it certain. Files are told by device, inode, size and time.
import fs from 'node:fs';
import path from 'node:path';

const LOOK_MS = 500;
const LATEST_MS = 1000;

type Stat = fs.BigIntStats;
const keyOf = (stat: Stat | undefined): string =>
  stat ? `${stat.dev} ${stat.ino} ${stat.size} ${stat.mtimeNs}` : '';

interface Watched {
  /** What it was when it was last read or written here. */
  seen: string;
  /** What it was at the last look, if that is something else. */
  changed: string | undefined;
  firstMs: number;
  timer: NodeJS.Timeout | undefined;
}

export interface WatchEvents {
  /** Somebody has begun to change a file; once it is quiet, `changed` says so. */
  changing(name: string): void;
  changed(name: string): void;
  /** The names in the log directory, when they are others than before. */
  listed(names: string[]): void;
}

export class NotebookWatch {
  readonly #root: string;
  readonly #directory: string;
  readonly #quietMs: number;
  readonly #events: WatchEvents;
  readonly #files = new Map<string, Watched>();
  readonly #watchers = new Map<string, fs.FSWatcher>();
  #listing: string | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(root: string, directory: string, quietMs: number, events: WatchEvents) {
    this.#root = root;
    this.#directory = directory;
    this.#quietMs = quietMs;
    this.#events = events;
  }

  start(): void {
    this.#timer = setInterval(() => this.look(), LOOK_MS);
    this.look();
  }

  /** A file that matters from now on. */
  add(name: string): void {
    if (!this.#files.has(name))
      this.#files.set(name, { seen: '', changed: undefined, firstMs: 0, timer: undefined });
  }

  /** What a file was when it was read or written: no change by somebody else. */
  seen(name: string, stat: Stat | undefined): void {
    const file = this.#files.get(name);
    if (file) file.seen = keyOf(stat);
  }

  /** Looks at everything now. */
  look(): void {
    this.#attach('');
    this.#attach(this.#directory);
    this.list();
    for (const [name, file] of this.#files) this.#check(name, file);
  }

  list(): void {
    let names: string[] = [];
    try {
      names = fs.readdirSync(path.join(this.#root, this.#directory)).filter((name) => /\.md$/i.test(name));
    } catch {
      // It comes when somebody makes it.
    }
    const listing = names.join('\0');
    if (listing === this.#listing) return;
    this.#listing = listing;
    this.#events.listed(names);
  }

  close(): void {
    clearInterval(this.#timer);
    for (const watcher of this.#watchers.values()) watcher.close();
    for (const file of this.#files.values()) clearTimeout(file.timer);
  }

  #attach(name: string): void {
    if (this.#watchers.has(name)) return;
    const dir = path.join(this.#root, name);
    try {
      const watcher = fs.watch(dir, { persistent: false }, (event, file) =>
        this.#hear(name, dir, event, file),
      );
      watcher.on('error', () => this.#detach(name));
      this.#watchers.set(name, watcher);
    } catch {
      // Not there yet, or no such events here: the regular look does it.
    }
  }

  #hear(name: string, dir: string, event: string, file: string | null): void {
    // The directory itself may be gone, or another.
    const itself = name === '' ? file === this.#directory && event === 'rename' : file === path.basename(dir);
    if (itself) this.#detach(this.#directory);
    if (itself || file === null) return this.look();
    // Drafts of ours, and whatever else lies there.
    if (!/\.md$/i.test(file)) return;
    if (name !== '' && event === 'rename') this.list();
    const known = name === '' ? file : `${name}/${file}`;
    const watched = this.#files.get(known);
    if (watched) this.#check(known, watched);
    else if (name !== '') this.look();
  }

  #detach(name: string): void {
    this.#watchers.get(name)?.close();
    this.#watchers.delete(name);
  }

  #check(name: string, file: Watched): void {
    let key = '';
    try {
      key = keyOf(fs.statSync(path.join(this.#root, name), { bigint: true, throwIfNoEntry: false }));
    } catch {
      // Unreadable is as good as not there.
    }
    if (key === file.seen) {
      clearTimeout(file.timer);
      file.timer = file.changed = undefined;
      return;
    }
    if (key === file.changed) return;
    const now = performance.now();
    const first = file.changed === undefined;
    if (first) file.firstMs = now;
    file.changed = key;
    if (first) this.#events.changing(name);
    // Quiet for a moment, but not for ever.
    const wait = Math.max(0, Math.min(this.#quietMs, file.firstMs + LATEST_MS - now));
    clearTimeout(file.timer);
    file.timer = setTimeout(() => {
      file.timer = file.changed = undefined;
      file.seen = key;
      this.#events.changed(name);
    }, wait);
  }
}
