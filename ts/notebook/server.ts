// A notebook over a directory of this computer: the engine's server with sockets, files and timers.
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { dropModuleBytes, nodePlatform } from '../platform/node.js';
import { isLoopbackHost, packageVersion } from '../platform/node_package.js';
import {
  NotebookCore,
  type CoreAnswer,
  type CoreOptions,
  type NotebookAction,
  type NotebookEvent,
} from './core.js';
import type { CellRealms } from './cells.js';
import { discoverTests, type DiscoverOptions } from './discover.js';
import { NotebookFiles, removeLeftovers } from './files.js';
import { NotebookHttp } from './http.js';
import { contentType } from './mime.js';
import { candidatePorts } from './port.js';
import { replaceLog } from './replace.js';
import { serveStatic } from './static.js';
import { NotebookStream } from './stream.js';
import { NotebookWatch } from './watch.js';

const LOGS = 'daebug';
export const REGISTRY = 'daebug.md';
const MODULES: Record<string, string> = {
  'node:test.js': 'node_test.js',
  'node:assert.js': 'node_assert.js',
  'worker-bootstrap.js': 'worker.js',
};
/** Logs that the server's own machines answer. */
const isCellLog = (name: string): boolean => /^(?:bash|js)\.md$/i.test(name);
/** How long a server of the same root gets to end. */
const HANDOVER_MS = 3000;
const STOP_MS = 5000;

export interface NotebookOptions {
  /** The directory that is served and watched. Default: the current one. */
  root?: string;
  /** Default: derived from the directory's name; 0: any free one. */
  port?: number;
  /** Default: loopback only. Another address makes `apiKey` necessary; one is made when none is given. */
  host?: string;
  /** Further names by which the server may be called. */
  allowHosts?: string[];
  apiKey?: string;
  /** Jobs are signed with it, and results have to echo the signature. */
  hmacKey?: string;
  /** Milliseconds a job may run. Default: 60,000. */
  jobTimeoutMs?: number;
  /** Milliseconds a request may wait for its realm. Default: any. */
  queueTimeoutMs?: number;
  /** Milliseconds without change after which a file is read. Default: 40. */
  debounceMs?: number;
  /** Results without a job id are refused. */
  requireJobId?: boolean;
  /** Lines for people. */
  onSay?: (text: string) => void;
  /** One JSON line for each event. */
  onEvent?: (line: string) => void;
  /** The server has ended, asked to by its registry or by `stop`. */
  onExit?: (status: number) => void;
}

// The bundle and the compiled modules are equally deep below dist/.
const readClient = (name: string): string =>
  fs.readFileSync(fileURLToPath(new URL(`../client/${name}`, import.meta.url)), 'utf8');

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

export class NotebookServer {
  readonly root: string;
  /** Where it listens, once it has started. */
  port = 0;
  /** The port that was wanted and is taken. */
  takenPort: number | undefined;
  /** What callers have to show; undefined: nothing. */
  readonly apiKey: string | undefined;
  readonly version = packageVersion();

  readonly #options: NotebookOptions;
  readonly #files: NotebookFiles;
  readonly #watch: NotebookWatch;
  readonly #http: NotebookHttp;
  readonly #page = { code: '' };
  readonly #stream: NotebookStream;
  #cells: Promise<CellRealms> | undefined;
  #core!: NotebookCore;
  #timer: NodeJS.Timeout | undefined;
  #ended: Promise<number>;
  #end!: (status: number) => void;

  private constructor(options: NotebookOptions) {
    this.#options = options;
    this.root = fs.realpathSync(path.resolve(options.root ?? '.'));
    if (!fs.statSync(this.root).isDirectory()) throw new Error(`${this.root} is no directory`);
    const wide = options.host !== undefined && !isLoopbackHost(options.host);
    this.apiKey = options.apiKey ?? (wide ? randomBytes(18).toString('base64url') : undefined);
    this.#ended = new Promise((resolve) => (this.#end = resolve));
    this.#files = new NotebookFiles(this.root, {
      look: (name, view) =>
        this.#tell(
          {
            do: 'visit',
            path: name,
            missing: view.missing,
            size: view.size,
            from: view.from,
            headSize: view.head.length,
          },
          view.head,
          view.bytes,
        ).edit,
      written: (name, ok) => {
        this.#tell({ do: 'written', path: name, ok });
        this.#stream.changed(name);
      },
      unreadable: (name) => void this.#tell({ do: 'unreadable', path: name }),
      seen: (name, stat) => this.#watch.seen(name, stat),
      retried: (name, why) => this.#note('warn', why === 'conflict' ? 'write.conflict' : 'write.retry', name),
      warn: (text) => this.#say(`👾 ${text}`),
    });
    this.#watch = new NotebookWatch(this.root, LOGS, options.debounceMs ?? 40, {
      changing: (name) => this.#files.prepare(name),
      changed: (name) => {
        this.#tell({ do: 'changed', path: name });
        this.#stream.changed(name);
      },
      listed: (names) => {
        this.#tell({ do: 'files', names });
        void this.#runCells(names);
      },
    });
    this.#stream = new NotebookStream(async () => (await this.#callSelf('GET', '/-daebug-admin/state')).text);
    this.#http = new NotebookHttp({
      root: this.root,
      tell: (event, body) => {
        // A log that was just made has its own spelling.
        if (event.do === 'request') this.#watch.list();
        return body ? this.#tell(event, body) : this.#tell(event);
      },
    });
  }

  /** Rejects when the root is no directory, or no port is free. */
  static async start(options: NotebookOptions = {}): Promise<NotebookServer> {
    const server = new NotebookServer(options);
    await server.#start();
    return server;
  }

  /** The same without sockets of its own: for a server that hands it requests (`handle`). */
  static async attach(options: NotebookOptions = {}): Promise<NotebookServer> {
    const server = new NotebookServer(options);
    await server.#open();
    await server.#begin(options.port ?? 0);
    return server;
  }

  /** Takes a request that is for the notebook; false: it is not. */
  handle(request: IncomingMessage, response: ServerResponse): boolean {
    if (!/^\/-daebug/.test(request.url ?? '')) return false;
    void this.#http.handle(request, response);
    return true;
  }

  /** The client of pages, as the text of a classic script. */
  clientScript(): string {
    const key = JSON.stringify(this.apiKey ?? '').replaceAll('<', '\\u003c');
    return `\n(function () {\nvar __DAEBUG_KEY__ = ${key};\n${this.#page.code}})();\n`;
  }

  /** Resolves with the exit status when the server has ended. */
  get ended(): Promise<number> {
    return this.#ended;
  }

  /** Ends every job, says so in the files, and ends. */
  async stop(status = 0, reason = 'stop'): Promise<void> {
    this.#tell({ do: 'shutdown', status, reason });
    const late = setTimeout(() => void this.#exit(status), STOP_MS);
    late.unref();
    await this.#ended;
    clearTimeout(late);
  }

  async #start(): Promise<void> {
    await this.#open();
    await this.#begin(await this.#listen());
  }

  async #begin(port: number): Promise<void> {
    this.port = port;
    this.#tell({ do: 'port', port });
    this.#watch.add(REGISTRY);
    this.#watch.start();
    // The registry is written before anybody is told of the server.
    this.#tell({ do: 'tick' });
    await this.#files.settle();
  }

  async #open(): Promise<void> {
    const { host, apiKey, hmacKey, allowHosts, jobTimeoutMs, queueTimeoutMs, requireJobId } = {
      ...this.#options,
      apiKey: this.apiKey,
    };
    const core: CoreOptions = {
      root: this.root,
      version: this.version,
      entropy: randomBytes(24).toString('hex'),
      ...(jobTimeoutMs !== undefined && { jobTimeoutMs }),
      ...(queueTimeoutMs !== undefined && { queueTimeoutMs }),
      ...(apiKey !== undefined && { apiKey }),
      ...(hmacKey !== undefined && { hmacKey }),
      ...(requireJobId !== undefined && { requireJobId }),
      hosts: [
        ...(allowHosts ?? []),
        ...(host === undefined || host === '0.0.0.0' || host === '::' ? [] : [host]),
      ].map((name) => name.toLowerCase()),
    };
    removeLeftovers(this.root);
    removeLeftovers(path.join(this.root, LOGS));
    this.#page.code = readClient('page.js');
    this.#core = await NotebookCore.open(nodePlatform, core);
    dropModuleBytes();
  }

  // ---- ports

  async #listen(): Promise<number> {
    const wanted = this.#options.port;
    if (wanted === 0) return this.#listenOn(0);
    const { first, others } = candidatePorts(this.root);
    const port = wanted ?? first;
    try {
      return await this.#listenOn(port);
    } catch (error) {
      if (codeOf(error) !== 'EADDRINUSE') throw error;
    }
    // The other one has said goodbye; it may still be answering somebody.
    for (let left = (await this.#takesOver(port)) ? 30 : 0; left > 0; left--) {
      try {
        return await this.#listenOn(port);
      } catch (error) {
        if (codeOf(error) !== 'EADDRINUSE') throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
    this.takenPort = port;
    for (const other of others) {
      try {
        return await this.#listenOn(other);
      } catch (error) {
        if (codeOf(error) !== 'EADDRINUSE') throw error;
      }
    }
    throw new Error(`port ${port} is taken, and so are all others for this directory`);
  }

  async #listenOn(port: number): Promise<number> {
    const host = this.#options.host;
    if (host !== undefined && host !== 'localhost') return this.#http.listen(host, port);
    for (let attempt = 0; ; attempt++) {
      const got = await this.#http.listen('127.0.0.1', port);
      try {
        await this.#http.listen('::1', got);
      } catch (error) {
        // Whoever has the other one would get half of the calls.
        if (codeOf(error) === 'EADDRINUSE') {
          await this.#http.close();
          if (port === 0 && attempt < 10) continue;
          throw error;
        }
      }
      return got;
    }
  }

  /** Asks a server of the same root to go; whether it went. */
  async #takesOver(port: number): Promise<boolean> {
    const giveUp = new AbortController();
    // Holds the process, which a broken connection and the signal's own timer do not.
    const timer = setTimeout(() => giveUp.abort(), 1000);
    try {
      const response = await fetch(`http://127.0.0.1:${port}/-daebug-api/health`, {
        signal: giveUp.signal,
        redirect: 'error',
      });
      const health = (await response.json()) as { root?: unknown };
      if (typeof health.root !== 'string' || fs.realpathSync(health.root) !== this.root) return false;
    } catch {
      return false;
    } finally {
      clearTimeout(timer);
    }
    const file = path.join(this.root, REGISTRY);
    const before = fs.existsSync(file) ? fs.readFileSync(file) : undefined;
    const marked = Buffer.concat([before ?? Buffer.alloc(0), Buffer.from('\n%%SHUTDOWN%%\n')]);
    fs.writeFileSync(file, marked);
    for (let waited = 0; waited < HANDOVER_MS; waited += 100) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      if (!fs.readFileSync(file).equals(marked) && waited >= 300) return true;
    }
    if (!fs.readFileSync(file).equals(marked)) return true;
    if (before) fs.writeFileSync(file, before);
    else fs.rmSync(file, { force: true });
    return false;
  }

  // ---- realms of its own

  /** Answers as the server's own client. */
  async #callSelf(method: string, target: string, body?: object): Promise<{ status: number; text: string }> {
    const route = target.startsWith('/-daebug') ? target : `/-daebug-api${target}`;
    const key: Record<string, string> = this.apiKey === undefined ? {} : { 'x-api-key': this.apiKey };
    const answer = await this.#http.call(method, route, key, body && JSON.stringify(body));
    return { status: answer.status, text: Buffer.from(answer.bytes).toString('utf8') };
  }

  async #runCells(names: readonly string[]): Promise<void> {
    if (!this.#cells && !names.some(isCellLog)) return;
    // Only who has such a log loads the machine.
    this.#cells ??= Promise.all([import('./cells.js'), import('../index.js')]).then(
      ([{ CellRealms }, { Machine }]) =>
        new CellRealms(
          (...call) => this.#callSelf(...call),
          (options) => Machine.boot(options),
          (text) => this.#say(`👾 ${text}`),
        ),
    );
    (await this.#cells).update(names);
  }

  // ---- events and actions

  #say(text: string): void {
    this.#options.onSay?.(text);
  }

  #tell(event: NotebookEvent, ...bytes: Uint8Array[]): CoreAnswer {
    const answer = this.#core.tell(event, ...bytes);
    for (const action of answer.actions) this.#do(action);
    clearTimeout(this.#timer);
    if (answer.waitMs >= 0) this.#timer = setTimeout(() => void this.#tell({ do: 'tick' }), answer.waitMs);
    return answer;
  }

  #do(action: NotebookAction): void {
    const text = (): string => Buffer.from(action.bytes).toString('utf8');
    switch (action.kind) {
      case 'answer':
        return this.#http.answer(action);
      case 'serve':
        return this.#serve(action);
      case 'module':
        return this.#http.answer({
          ...action,
          status: 200,
          headers: [...action.headers, ['Content-Type', contentType(action.path)]],
          bytes: Buffer.from(readClient(MODULES[action.path] ?? action.path)),
        });
      case 'replace':
        return void this.#replace(action);
      case 'stream': {
        const exchange = this.#http.find(action.id);
        return exchange && this.#stream.add(exchange);
      }
      case 'discover':
        return this.#discover(action);
      case 'visit':
        this.#watch.add(action.path);
        return void this.#files.visit(action.path, action.from);
      case 'say':
        return this.#say(text());
      case 'event':
        return this.#event(text());
      case 'exit':
        return void this.#exit(action.status);
    }
  }

  #serve(action: NotebookAction): void {
    const exchange = this.#http.find(action.id);
    if (!exchange) return;
    void serveStatic(action, exchange.response, {
      root: this.root,
      client: () => this.clientScript(),
      notFound: (name) => this.#say(`👾𝟰𝟬𝟰 ${name}`),
    });
  }

  #event(line: string): void {
    this.#options.onEvent?.(line);
    this.#stream.event(line);
  }

  /** An event that the core does not know of. */
  #note(level: string, event: string, reason: string): void {
    this.#event(JSON.stringify({ ts: new Date().toISOString(), level, event, reason }));
  }

  async #replace(action: NotebookAction): Promise<void> {
    const conditions = new Map(action.headers);
    const reply = (status: number, value: object, etag?: string): void =>
      this.#http.answer({
        ...action,
        status,
        headers: [
          ['Content-Type', 'application/json; charset=utf-8'],
          ...(etag ? [['ETag', etag] as [string, string]] : []),
        ],
        bytes: Buffer.from(JSON.stringify(value)),
      });
    try {
      const { status, etag } = await this.#files.exclusive(action.path, (target) =>
        replaceLog(target, action.bytes, {
          ifMatch: conditions.get('if-match'),
          ifNoneMatch: conditions.get('if-none-match'),
        }),
      );
      if (status === 403) reply(status, { error: 'the log leads out of the root' });
      else if (status === 412) reply(status, { error: 'the log is not what it was any more' }, etag);
      else reply(status, { status: 'ok' }, etag);
    } catch (error) {
      reply(500, { error: (error as Error).message });
    }
    this.#watch.look();
  }

  #discover(action: NotebookAction): void {
    const reply = (status: number, value: unknown): void =>
      this.#http.answer({
        ...action,
        status,
        headers: [['Content-Type', 'application/json; charset=utf-8']],
        bytes: Buffer.from(JSON.stringify(value)),
      });
    try {
      const text = Buffer.from(action.bytes).toString('utf8');
      const options = (text === '' ? {} : JSON.parse(text)) as DiscoverOptions;
      reply(200, { files: discoverTests(this.root, options) });
    } catch (error) {
      reply(500, { error: (error as Error).message });
    }
  }

  async #exit(status: number): Promise<void> {
    clearTimeout(this.#timer);
    this.#watch.close();
    this.#stream.close();
    if (this.#cells) await (await this.#cells).close();
    await this.#files.close();
    await this.#http.close();
    clearTimeout(this.#timer);
    this.#options.onExit?.(status);
    this.#end(status);
  }
}
