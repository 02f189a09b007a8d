// Connections from the embedder into the machine's own network: bytes, or one HTTP exchange whose answer the
// module has parsed.
import type { CallReport } from './core/abi.js';
import type { Core } from './core/core.js';
import { encodeLimits, type Limits } from './core/limits.js';
import { makeError } from './errors.js';

/** A line of what the machine tells of a connection: see wasm/connection.h. */
export interface ConnectionNote {
  connected?: true;
  status?: number;
  reason?: string;
  headers?: [string, string][];
  error?: string;
  message?: string;
}

export interface ConnectOptions {
  /** An address of the machine. Default `localhost`. */
  host?: string;
  /** Ends the connection. */
  signal?: AbortSignal;
  /** Over the machine's limits. Unless it is given, `wallMs` is none: a connection may last. */
  limits?: Limits;
}

/** A port as programs may have it, or a RangeError. */
export function checkPort(port: number): number {
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new RangeError(`${port} is no port: 1 to 65535`);
  return port;
}

/** One connection, as a call of the core. */
export class Link {
  readonly #core: Core;
  readonly #id: number;
  readonly #to: string;
  readonly #decoder = new TextDecoder();
  readonly #finished: Promise<Omit<CallReport, 'title'>>;
  #text = '';
  #running = true;
  #closed = false;

  private constructor(core: Core, id: number, to: string) {
    this.#core = core;
    this.#id = id;
    this.#to = to;
    this.#finished = core.finish(id).then(({ report }) => report);
    const stop = (): void => {
      this.#running = false;
      if (this.#closed) this.#release();
    };
    this.#finished.then(stop, stop);
  }

  /** Rejects with kind `network` when nobody listens (ECONNREFUSED), or the address is not the machine's (ENOTFOUND). */
  static async open(
    core: Core,
    host: string,
    port: number,
    mode: 'raw' | 'http' | 'http-nobody',
    limits: Limits | undefined,
  ): Promise<Link> {
    const id = await core.start({
      connection: true,
      argv: ['connection', host, String(port), mode],
      cwd: '/',
      input: 'stream',
      streamOutput: true,
      streamError: true,
      ...(limits ? { limits: encodeLimits(limits) } : {}),
    });
    const link = new Link(core, id, `${host}:${port}`);
    try {
      await link.note();
    } catch (error) {
      link.close();
      throw error;
    }
    return link;
  }

  /** The next line; undefined after the last. Rejects with what the connection failed for. */
  async note(): Promise<ConnectionNote | undefined> {
    for (;;) {
      const end = this.#text.indexOf('\n');
      if (end >= 0) {
        const note = JSON.parse(this.#text.slice(0, end)) as ConnectionNote;
        this.#text = this.#text.slice(end + 1);
        if (!note.error) return note;
        throw makeError('network', `${note.error}: ${note.message}, ${this.#to}`, { code: note.error });
      }
      const bytes = await this.#core.pull(this.#id, 2);
      if (bytes) {
        this.#text += this.#decoder.decode(bytes, { stream: true });
        continue;
      }
      await this.end();
      return undefined;
    }
  }

  /** Resolves when both directions have ended. Rejects for a limit or an abort. */
  async end(): Promise<void> {
    const { stop, refused } = await this.#finished;
    if (stop?.limit === 'abort') throw makeError('abort', `the connection to ${this.#to} was aborted`);
    if (stop)
      throw makeError(
        'limit',
        `limit ${stop.limit} reached: used ${stop.used} of ${stop.allowed}, ${this.#to}; raise limits.${stop.limit}`,
        { limit: { name: stop.limit, used: stop.used, allowed: stop.allowed } },
      );
    if (refused)
      throw makeError('network', `${refused.error}: ${refused.message}, ${this.#to}`, {
        code: refused.error,
      });
  }

  /** Resolves when the machine has taken all of it. */
  push(bytes: Uint8Array): Promise<void> {
    return this.#core.push(this.#id, bytes);
  }
  endInput(): void {
    // Also when all that comes from there has been read: the other direction is still open.
    if (this.#running && !this.#core.dead) this.#core.endInput(this.#id);
  }
  /** The next bytes that came; null at the end. */
  async pull(): Promise<Uint8Array | null> {
    return this.#closed ? null : this.#core.pull(this.#id, 1);
  }
  /** Nothing more will be read. To be called once, unless `close` is. */
  done(): void {
    if (this.#closed) return;
    this.#closed = true;
    if (!this.#running) this.#release();
  }
  /** Ends it at once, wherever it is. */
  close(): void {
    if (!this.#closed && this.#running && !this.#core.dead) this.#core.abort(this.#id);
    this.done();
  }
  #release(): void {
    if (!this.#core.dead) this.#core.release(this.#id);
  }
}

/** A TCP connection to a program of the machine. */
export class Connection {
  /** What the program sends. Back-pressure: it waits when nobody reads. */
  readonly readable: ReadableStream<Uint8Array>;
  /** What it receives: a write resolves when the machine has taken it. Closing it is the end of its input only. */
  readonly writable: WritableStream<Uint8Array>;
  /** Resolves when both directions have ended. Rejects for a limit, an abort, or a machine that died. */
  readonly closed: Promise<void>;
  readonly #link: Link;

  /** For Machine.connect. */
  constructor(link: Link, signal: AbortSignal | undefined) {
    this.#link = link;
    this.readable = new ReadableStream<Uint8Array>(
      {
        async pull(controller) {
          const bytes = await link.pull();
          if (bytes) return controller.enqueue(bytes);
          controller.close();
          link.done();
        },
        cancel: () => link.close(),
      },
      { highWaterMark: 0 },
    );
    this.writable = new WritableStream<Uint8Array>({
      write: (chunk) => link.push(chunk),
      close: () => link.endInput(),
      abort: () => link.close(),
    });
    const stop = (): void => link.close();
    signal?.addEventListener('abort', stop, { once: true });
    this.closed = link.end().finally(() => signal?.removeEventListener('abort', stop));
    this.closed.catch(() => undefined);
  }

  /** Ends both directions at once. */
  close(): void {
    this.#link.close();
  }
}

/** Rejects with the signal's reason as soon as it is aborted. */
export async function connect(core: Core, port: number, options: ConnectOptions): Promise<Connection> {
  const { host = 'localhost', signal, limits } = options;
  checkPort(port);
  signal?.throwIfAborted();
  const link = await Link.open(core, host, port, 'raw', { wallMs: Infinity, ...limits });
  if (signal?.aborted) {
    link.close();
    throw signal.reason;
  }
  return new Connection(link, signal);
}
