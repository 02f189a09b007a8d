// The engine's daemon (src/daemon/server.h): one event in, actions out. Pure calls into the module.
import { decode, encode, Instance, maximumPages } from '../core/instance.js';
import type { Platform } from '../platform/platform.js';

export interface DaemonCoreOptions {
  version: string;
  hostname: string;
  pid: number;
  workers?: number;
  queue?: number;
  /** What a script has without a `timeout_ms`. */
  defaultTimeoutMs?: number;
  fileWorkers?: number;
  callQueue?: number;
  maxMessage?: number;
  maxConnections?: number;
  compat?: boolean;
  deterministic?: boolean;
  totalTimeout?: boolean;
  token?: string;
  /** Separated by newlines. */
  scriptRoots?: string;
  /** Scripts may have files written, below what `allowWrite` of the host's options names. */
  scriptSaves?: boolean;
  scriptsDir?: string;
  renderDir?: string;
  /** Seconds. */
  renderTtl?: number;
  renderMaxBytes?: number;
  /** Seconds. */
  renderCleanup?: number;
  shutdownMs?: number;
}

/** What may happen to the daemon; bytes that belong to it are handed over beside it. */
export type DaemonEvent =
  | ({ do: 'open' } & DaemonCoreOptions)
  | { do: 'connect'; id: number; local: boolean; needsToken: boolean }
  | { do: 'data' | 'end' | 'closed' | 'ready' | 'lost'; id: number }
  /** The bytes are a head (JSON) of this size, and a change. */
  | { do: 'done'; id: number; headSize: number }
  | { do: 'output'; id: number; stream: string }
  | { do: 'file'; id: number; ok: boolean; error?: string; message?: string; path?: string }
  | ({ do: 'view'; id: number } & ViewRequest)
  | { do: 'unview'; id: number }
  | { do: 'library' | 'shutdown' | 'tick' };

/** What a viewer asks for (src/daemon/view.h). */
export interface ViewRequest {
  /** The number of the last answer that arrived; 0: none. */
  seen: number;
  /** Layers that are shown or hidden for this viewer, whatever the project says. */
  show: number[];
  hide: number[];
}

export interface DaemonAction {
  kind: 'send' | 'close' | 'run' | 'cancel' | 'kill' | 'read' | 'write' | 'remove' | 'log' | 'view';
  id: number;
  worker: number;
  /** A machine's job; a path that has to be in a root. */
  flag: boolean;
  /** A file that a client named. */
  project: boolean;
  limit: number;
  text: string;
  bytes: Uint8Array<ArrayBuffer>;
}

export interface DaemonAnswer {
  /** Milliseconds until a tick is due; -1: never. */
  wake: number;
  /** Nothing is under way. */
  idle: boolean;
  /** Of the project: grows with every change. */
  version: number;
  actions: DaemonAction[];
}

/** Room for a project of some ten million voxels and its history. */
const MEMORY_BYTES = 1.5 * 2 ** 30;

export class DaemonCore {
  readonly #instance: Instance;
  readonly #platform: Platform;

  private constructor(instance: Instance, platform: Platform) {
    this.#instance = instance;
    this.#platform = platform;
  }

  static async open(platform: Platform, options: DaemonCoreOptions): Promise<DaemonCore> {
    const core = new DaemonCore(await Instance.create(platform, maximumPages(MEMORY_BYTES)), platform);
    core.tell({ do: 'open', ...options });
    return core;
  }

  tell(event: DaemonEvent, ...bytes: Uint8Array[]): DaemonAnswer {
    const now = this.#platform.monotonic();
    const wall = Math.floor(this.#platform.wall());
    const head = encode(
      event.do === 'data'
        ? `data ${event.id} ${Math.floor(now * 1000)} ${wall}`
        : JSON.stringify({ ...event, now, wall }),
    );
    if (!this.#instance.write(head, ...bytes)) throw new Error("the daemon's memory is used up");
    this.#instance.exports._bivalve_daemon(head.byteLength);
    const output = this.#instance.output;
    const cut = output.indexOf(0);
    const raw = JSON.parse(decode(cut < 0 ? output : output.subarray(0, cut))) as {
      wake?: number;
      idle?: boolean;
      version?: number;
      actions?: (Partial<DaemonAction> & { kind: DaemonAction['kind']; size: number })[];
    };
    let at = cut + 1;
    const actions = (raw.actions ?? []).map(({ size, ...action }) => ({
      id: 0,
      worker: 0,
      flag: false,
      project: false,
      limit: 0,
      text: '',
      ...action,
      bytes: output.slice(at, (at += size)) as Uint8Array<ArrayBuffer>,
    }));
    return { wake: raw.wake ?? -1, idle: raw.idle ?? true, version: raw.version ?? 0, actions };
  }
}
