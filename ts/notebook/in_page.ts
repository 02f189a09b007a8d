// The notebook in a page, without a server: the same engine over files in memory. The page itself, other realms that are
// handed `fetch`, and the machines of `bash.md` and `js.md` answer what is written into them.
import { Machine } from '../browser.js';
import { browserPlatform } from '../platform/browser.js';
import { CellRealms } from './cells.js';
import {
  NotebookCore,
  type CoreAnswer,
  type FileEdit,
  type NotebookAction,
  type NotebookEvent,
} from './core.js';
import { runRealm } from './page/realm.js';

const LOGS = 'daebug/';
const ROOT = '/';
const MOST_BODY = 16 << 20;

export interface PageNotebookOptions {
  /** Logs to begin with: path below the root, such as `daebug/bash.md`, → text. */
  files?: Record<string, string>;
  /** The page is a realm of this name. Default: it is none. */
  page?: string;
  jobTimeoutMs?: number;
  /** A file has other content now, whoever wrote it; `registry` is `daebug.md`. */
  onChange?: (path: string, text: string) => void;
  /** One JSON line for each event. */
  onEvent?: (line: string) => void;
}

type Waiting = (action: NotebookAction) => void;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

function entropy(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(24));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The bytes of a file after an edit. */
function edited(before: Uint8Array, { insert, drop, keep, tail }: FileEdit): Uint8Array {
  const after = new Uint8Array(insert.length + keep - drop + tail.length);
  after.set(insert);
  after.set(before.subarray(drop, keep), insert.length);
  after.set(tail, insert.length + keep - drop);
  return after;
}

export class PageNotebook {
  readonly #options: PageNotebookOptions;
  readonly #files = new Map<string, Uint8Array>();
  readonly #waiting = new Map<number, Waiting>();
  readonly #cells: CellRealms;
  #core!: NotebookCore;
  #page: { close(): void } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ids = 0;
  #closed = false;
  #ended: () => void = () => undefined;

  private constructor(options: PageNotebookOptions) {
    this.#options = options;
    this.#cells = new CellRealms(
      async (method, target, body) => {
        const answer = await this.#request(`/-daebug-api${target}`, method, body && JSON.stringify(body));
        return { status: answer.status, text: decoder.decode(answer.bytes) };
      },
      (boot) => Machine.boot(boot),
      (text) => console.warn(text),
    );
  }

  /** Rejects when the module cannot be loaded. */
  static async open(options: PageNotebookOptions = {}): Promise<PageNotebook> {
    const notebook = new PageNotebook(options);
    await notebook.#open();
    return notebook;
  }

  /** The paths that there are. */
  list(): string[] {
    return [...this.#files.keys()].sort();
  }

  /** A file's text; undefined: there is none. */
  read(path: string): string | undefined {
    const bytes = this.#files.get(path);
    return bytes && decoder.decode(bytes);
  }

  /** Saves a file, as an editor would; undefined removes it. */
  write(path: string, text: string | undefined): void {
    if (text === undefined) this.#files.delete(path);
    else this.#files.set(path, encoder.encode(text));
    this.#options.onChange?.(path, text ?? '');
    this.#listed();
    this.#tell({ do: 'changed', path });
  }

  append(path: string, text: string): void {
    this.write(path, (this.read(path) ?? '') + text);
  }

  /** The notebook's routes, as `fetch` would answer them over HTTP. Only the path of the URL counts. */
  async fetch(url: string, init: RequestInit = {}): Promise<Response> {
    const { pathname, search } = new URL(url, 'http://localhost');
    const body = typeof init.body === 'string' ? init.body : undefined;
    const { status, headers, bytes } = await this.#request(
      pathname + search,
      init.method ?? 'GET',
      body,
      init.signal,
    );
    return new Response(status === 204 ? null : new Uint8Array(bytes), { status, headers });
  }

  /** Ends every job, says so in the logs, and ends the machines. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#page?.close();
    await new Promise<void>((resolve) => {
      this.#ended = resolve;
      this.#tell({ do: 'shutdown', status: 0, reason: 'close' });
    });
    this.#closed = true;
    clearTimeout(this.#timer);
    await this.#cells.close();
  }

  async #open(): Promise<void> {
    const { files = {}, page, jobTimeoutMs } = this.#options;
    this.#core = await NotebookCore.open(browserPlatform, {
      root: ROOT,
      version: '',
      entropy: entropy(),
      ...(jobTimeoutMs !== undefined && { jobTimeoutMs }),
    });
    for (const [path, text] of Object.entries(files)) this.#files.set(path, encoder.encode(text));
    this.#listed();
    this.#tell({ do: 'tick' });
    if (page === undefined) return;
    this.#page = runRealm({
      origin: 'http://localhost',
      name: page,
      url: location.href,
      key: '',
      caller: true,
      source: 'window.onerror',
      fetch: (url, init) => this.fetch(url, init),
    });
  }

  #listed(): void {
    const names = this.list()
      .filter((path) => path.startsWith(LOGS) && path.endsWith('.md'))
      .map((path) => path.slice(LOGS.length));
    this.#tell({ do: 'files', names });
    this.#cells.update(names);
  }

  #request(target: string, method: string, body = '', signal?: AbortSignal | null): Promise<NotebookAction> {
    if (body.length > MOST_BODY) return Promise.reject(new RangeError('the body is too large'));
    const id = ++this.#ids;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, resolve);
      signal?.addEventListener('abort', () => {
        if (this.#waiting.delete(id)) this.#tell({ do: 'closed', id });
        reject(signal.reason as Error);
      });
      const headers = { host: 'localhost', 'content-type': 'application/json' };
      const event = { id, method, target, headers, local: true, shadowed: false };
      this.#tell({ do: 'request', ...event }, encoder.encode(body));
    });
  }

  #tell(event: NotebookEvent, ...bytes: Uint8Array[]): CoreAnswer {
    if (this.#closed) return { waitMs: -1, actions: [], edit: undefined };
    const answer = this.#core.tell(event, ...bytes);
    for (const action of answer.actions) this.#do(action);
    clearTimeout(this.#timer);
    if (answer.waitMs >= 0) this.#timer = setTimeout(() => this.#tell({ do: 'tick' }), answer.waitMs);
    return answer;
  }

  #do(action: NotebookAction): void {
    switch (action.kind) {
      case 'answer':
        return this.#answer(action);
      case 'visit':
        // After what is being told now: a visit tells something itself.
        return queueMicrotask(() => this.#visit(action.path, action.from));
      case 'serve': {
        const bytes = this.#files.get(action.path.replace(/^\//, ''));
        return this.#answer({
          ...action,
          status: bytes ? 200 : 404,
          bytes: bytes ?? encoder.encode('Not found'),
        });
      }
      case 'event':
        return this.#options.onEvent?.(decoder.decode(action.bytes));
      case 'exit':
        return this.#ended();
      case 'say':
        return;
      default:
        // There are no modules, test files or streams here.
        return this.#answer({ ...action, status: 404, bytes: encoder.encode('Not found') });
    }
  }

  #answer(action: NotebookAction): void {
    const resolve = this.#waiting.get(action.id);
    if (!resolve) return;
    this.#waiting.delete(action.id);
    queueMicrotask(() => {
      this.#tell({ do: 'flushed', id: action.id });
      resolve(action);
    });
  }

  #visit(path: string, from: number): void {
    const bytes = this.#files.get(path);
    const size = bytes?.length ?? 0;
    let start = Math.min(from, size);
    for (;;) {
      const event = { path, missing: !bytes, size, from: start, headSize: start > 0 ? size : 0 };
      const head = start > 0 && bytes ? bytes : new Uint8Array();
      const { edit } = this.#tell(
        { do: 'visit', ...event },
        head,
        bytes?.subarray(start) ?? new Uint8Array(),
      );
      if (!edit) return;
      if (edit.kind !== 'need') {
        const after = edited(bytes ?? new Uint8Array(), edit);
        this.#files.set(path, after);
        this.#options.onChange?.(path, decoder.decode(after));
        if (!bytes) this.#listed();
        this.#tell({ do: 'written', path, ok: true });
        return;
      }
      start = edit.from;
    }
  }
}
