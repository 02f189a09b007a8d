// The daemon in a page or a worker: clients come over message ports, scripts run in web workers, files are in memory.
import { Machine } from '../browser.js';
import { browserPlatform } from '../platform/browser.js';
import { DaemonCore, type DaemonAction, type DaemonEvent, type ViewRequest } from './core.js';
import { LocalScripts } from './local.js';
import { MachineJobs } from './machines.js';
import { RpcClient, type Incoming } from './rpc.js';
import { startPageThread } from './threads_page.js';
import { ScriptWorkers, type ScriptHosts } from './workers.js';

export interface DaemonOptions {
  /**
   * Scripts that run at one time, in web workers: 1 to 64, by default 4. 0: on this thread, one after the other, with
   * a second of time where they do not say otherwise; so it is, too, where there are no workers.
   */
  workers?: number;
  /** Scripts that may wait: by default 100. */
  queue?: number;
  /** Bytes of a message, by default 16 MiB. */
  maxMessage?: number;
  /** Goxel's leniency with wrong parameters, and what failed scripts changed stays. */
  compat?: boolean;
  /** Scripts see the same random numbers each time. */
  deterministic?: boolean;
  /** Whether a script's timeout counts its wait in the queue: 'total'. Default 'execution'. */
  timeoutScope?: 'execution' | 'total';
  /** How long scripts may go on after `stop`, in milliseconds; by default 5000. */
  shutdownMs?: number;
  /** Hears what a log would say. */
  onLog?: (level: string, message: string) => void;
  /** The project has changed; it grows with every change. */
  onChange?: (version: number) => void;
}

// Put in by the bundler (scripts/lib/build.mjs): a page cannot read package.json.
declare const BIVALVE_VERSION: string | undefined;
const VERSION = typeof BIVALVE_VERSION === 'string' ? BIVALVE_VERSION : 'unknown';

const LOCAL_TIMEOUT_MS = 1000;
const MOST_FILE_BYTES = 256 << 20;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

interface Client {
  port: MessagePort;
  /** It speaks in objects and not in texts of JSON. */
  objects: boolean;
}

export class Daemon {
  readonly #core: DaemonCore;
  readonly #options: DaemonOptions;
  readonly #scripts: ScriptHosts;
  readonly #machines: MachineJobs;
  readonly #clients = new Map<number, Client>();
  #nextClient = 1;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wakeAt = 0;
  #version = 0;
  #viewed: Uint8Array<ArrayBuffer> = new Uint8Array();
  #stopping = false;
  #finish: () => void = () => undefined;
  /** What projects are loaded from and saved to, by path: at most 256 MiB. */
  readonly files = new Map<string, Uint8Array>();
  /** Resolves when the daemon has ended. */
  readonly ended: Promise<void> = new Promise((resolve) => (this.#finish = resolve));

  private constructor(core: DaemonCore, options: DaemonOptions, local: boolean) {
    this.#core = core;
    this.#options = options;
    const events = {
      ready: (worker: number) => this.#tell({ do: 'ready', id: worker }),
      done: (job: number, head: Uint8Array, change: Uint8Array) =>
        this.#tell({ do: 'done', id: job, headSize: head.byteLength }, head, change),
      lost: (worker: number, error: Error) => {
        this.#log('error', `worker ${worker}: ${error.message}`);
        this.#tell({ do: 'lost', id: worker });
      },
    };
    this.#scripts = local
      ? new LocalScripts(browserPlatform, events)
      : new ScriptWorkers(startPageThread, events);
    this.#machines = new MachineJobs(
      {
        done: (job, head) => {
          const bytes = encoder.encode(JSON.stringify(head));
          this.#tell({ do: 'done', id: job, headSize: bytes.byteLength }, bytes);
        },
        output: (job, stream, bytes) => this.#tell({ do: 'output', id: job, stream }, bytes),
      },
      (boot) => Machine.boot({ ...boot, worker: !local }),
    );
  }

  /** Rejects when the module cannot be loaded. */
  static async start(options: DaemonOptions = {}): Promise<Daemon> {
    const local = options.workers === 0 || typeof Worker !== 'function';
    const { queue, maxMessage, shutdownMs, workers } = options;
    const core = await DaemonCore.open(browserPlatform, {
      version: VERSION,
      hostname: globalThis.location?.host ?? '',
      pid: 0,
      workers: local ? 1 : (workers ?? 4),
      ...(local && { defaultTimeoutMs: LOCAL_TIMEOUT_MS }),
      ...(queue !== undefined && { queue }),
      ...(maxMessage !== undefined && { maxMessage }),
      ...(shutdownMs !== undefined && { shutdownMs }),
      compat: options.compat ?? false,
      deterministic: options.deterministic ?? false,
      totalTimeout: options.timeoutScope === 'total',
    });
    return new Daemon(core, options, local);
  }

  /** A port for one more client: for `DaemonClient.over`, or to be sent to a frame or worker. */
  connect(): MessagePort {
    const { port1, port2 } = new MessageChannel();
    this.attach(port1);
    return port2;
  }

  /**
   * Serves the client at the other end of a port: each message is one of JSON-RPC, as an object or as text; answers
   * come in the same form. `null` says that it goes: scripts that it waits for end.
   */
  attach(port: MessagePort): void {
    const id = this.#nextClient++;
    const client: Client = { port, objects: false };
    this.#clients.set(id, client);
    const gone = (): void => {
      if (this.#clients.delete(id)) this.#tell({ do: 'closed', id });
    };
    port.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (data === null) return gone();
      client.objects = typeof data !== 'string';
      let text: string;
      try {
        // What has no JSON is answered as what is none.
        text = typeof data === 'string' ? data : (JSON.stringify(data) ?? '!');
      } catch {
        text = '!';
      }
      this.#tell({ do: 'data', id }, encoder.encode(`${text}\n`));
    });
    // Browsers that know of it tell of ports whose other end is gone.
    port.addEventListener('close', gone);
    port.start();
    this.#tell({ do: 'connect', id, local: true, needsToken: false });
  }

  /** What a viewer is to be told next (the bytes of src/daemon/view.h). `viewer`: any number of the caller's own. */
  view(viewer: number, request: ViewRequest): Uint8Array<ArrayBuffer> {
    this.#tell({ do: 'view', id: viewer, ...request });
    return this.#viewed;
  }

  /** Lets running scripts end, refuses new ones, and closes. Resolves when all is closed. */
  stop(): Promise<void> {
    if (!this.#stopping) {
      this.#stopping = true;
      this.#tell({ do: 'shutdown' });
    }
    return this.ended;
  }

  #log(level: string, text: string): void {
    this.#options.onLog?.(level, text);
  }

  #tell(event: DaemonEvent, ...bytes: Uint8Array[]): void {
    const { wake, idle, version, actions } = this.#core.tell(event, ...bytes);
    for (const action of actions) this.#act(action);
    if (wake >= 0) this.#wakeIn(wake);
    if (version !== this.#version) {
      this.#version = version;
      this.#options.onChange?.(version);
    }
    if (this.#stopping && idle) this.#close();
  }

  #wakeIn(ms: number): void {
    const at = performance.now() + ms + 1;
    if (this.#timer !== undefined && this.#wakeAt <= at) return;
    clearTimeout(this.#timer);
    this.#wakeAt = at;
    this.#timer = setTimeout(
      () => {
        this.#timer = undefined;
        this.#tell({ do: 'tick' });
      },
      Math.min(ms + 1, 0x7fffffff),
    );
  }

  #act(action: DaemonAction): void {
    const { kind, id, worker, text, bytes } = action;
    switch (kind) {
      case 'send':
        return this.#send(id, bytes);
      case 'close':
        this.#clients.get(id)?.port.close();
        return void this.#clients.delete(id);
      case 'run':
        if (action.flag) this.#machines.run(id, JSON.parse(text) as Parameters<MachineJobs['run']>[1]);
        else this.#scripts.run(worker, { id, head: `{"do":"run","id":${id},${text.slice(1)}`, bytes });
        return;
      case 'cancel':
        return action.flag ? this.#machines.stop(id) : this.#scripts.stop(worker, id);
      case 'kill':
        return action.flag ? this.#machines.kill(id) : this.#scripts.kill(worker);
      case 'read':
      case 'write':
        // Not while the engine still says what is to be done.
        return queueMicrotask(() => (kind === 'read' ? this.#read(id, text) : this.#write(id, text, bytes)));
      case 'remove':
        return void this.files.delete(text);
      case 'log':
        return this.#log(decoder.decode(bytes), text);
      case 'view':
        this.#viewed = bytes;
        return;
    }
  }

  #send(id: number, bytes: Uint8Array): void {
    const client = this.#clients.get(id);
    const text = decoder.decode(bytes).trimEnd();
    client?.port.postMessage(client.objects ? (JSON.parse(text) as unknown) : text);
  }

  #read(id: number, path: string): void {
    const bytes = this.files.get(path);
    if (bytes) return this.#tell({ do: 'file', id, ok: true, path }, bytes);
    this.#tell({ do: 'file', id, ok: false, error: 'ENOENT', message: `no such file or directory: ${path}` });
  }

  #write(id: number, path: string, bytes: Uint8Array): void {
    let used = bytes.byteLength;
    for (const [name, file] of this.files) if (name !== path) used += file.byteLength;
    const full = used > MOST_FILE_BYTES;
    if (!full) this.files.set(path, bytes);
    if (id === 0) return;
    if (full) this.#tell({ do: 'file', id, ok: false, error: 'ENOSPC', message: `no space left: ${path}` });
    else this.#tell({ do: 'file', id, ok: true, path });
  }

  #closed = false;

  #close(): void {
    if (this.#closed) return;
    this.#closed = true;
    clearTimeout(this.#timer);
    for (const { port } of this.#clients.values()) port.close();
    this.#clients.clear();
    void Promise.all([this.#scripts.end(), this.#machines.end()]).then(() => this.#finish());
  }
}

/** A client at its end of a port. */
export class DaemonClient extends RpcClient {
  readonly #port: MessagePort;

  private constructor(port: MessagePort) {
    super();
    this.#port = port;
    port.addEventListener('message', ({ data }: MessageEvent<Incoming>) => this.hear(data));
    port.addEventListener('close', () => this.end(new Error('the daemon closed the connection')));
    port.start();
  }

  static over(port: MessagePort): DaemonClient {
    return new DaemonClient(port);
  }

  override close(): void {
    this.#port.postMessage(null);
    this.#port.close();
    this.end(new Error('the connection was closed'));
  }

  protected override write(message: object): void {
    this.#port.postMessage(message);
  }
}
