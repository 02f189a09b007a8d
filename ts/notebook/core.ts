// The engine's notebook (src/notebook/server.h): one event in, actions out. Pure calls into the module.
import { decode, encode, Instance, maximumPages } from '../core/instance.js';
import type { Platform } from '../platform/platform.js';

/** What may happen to a notebook; bytes that belong to it are handed over beside it. */
export type NotebookEvent =
  | ({ do: 'open' } & CoreOptions)
  | {
      do: 'request';
      id: number;
      method: string;
      target: string;
      headers: Record<string, string>;
      /** The peer is on this computer. */
      local: boolean;
      /** The root has a file of that path. */
      shadowed: boolean;
    }
  | { do: 'flushed' | 'closed'; id: number }
  | { do: 'changed'; path: string }
  | { do: 'visit'; path: string; missing: boolean; size: number; from: number; headSize: number }
  | { do: 'written'; path: string; ok: boolean }
  | { do: 'unreadable'; path: string }
  | { do: 'files'; names: string[] }
  | { do: 'port'; port: number }
  | { do: 'shutdown'; status: number; reason: string }
  | { do: 'tick' };

export interface CoreOptions {
  root: string;
  version: string;
  entropy: string;
  jobTimeoutMs?: number;
  queueTimeoutMs?: number;
  apiKey?: string;
  hmacKey?: string;
  /** Names by which the server may be called besides loopback's. */
  hosts?: string[];
  requireJobId?: boolean;
}

export type ActionKind =
  'answer' | 'serve' | 'module' | 'replace' | 'stream' | 'discover' | 'visit' | 'say' | 'event' | 'exit';

export interface NotebookAction {
  kind: ActionKind;
  id: number;
  status: number;
  headers: [string, string][];
  path: string;
  from: number;
  flag: boolean;
  bytes: Uint8Array;
}

/** How a visited file shall be changed; `need`: it has to be read again, from `from`. */
export interface FileEdit {
  kind: 'need' | 'write';
  from: number;
  /** Of `need`: to the end, however much that is; else a piece will do. */
  all: boolean;
  /** Bytes at the beginning that `insert` replaces. */
  drop: number;
  /** Where the bytes end that stay; `tail` follows. */
  keep: number;
  insert: Uint8Array;
  tail: Uint8Array;
  makeDirectory: boolean;
}

export interface CoreAnswer {
  /** Until a tick is due; -1: never. */
  waitMs: number;
  actions: NotebookAction[];
  edit: FileEdit | undefined;
}

interface RawAnswer {
  wake?: number;
  actions?: (Partial<NotebookAction> & { kind: ActionKind; size: number })[];
  edit?: Omit<FileEdit, 'insert' | 'tail'> & { insertSize: number; tailSize: number };
}

/** Logs may be large, and a visit may have to see a whole one. */
const MEMORY_BYTES = 1 << 30;

export class NotebookCore {
  readonly #instance: Instance;
  readonly #platform: Platform;
  /** What has to be added to the platform's even time for the clock as it was at the beginning. */
  readonly #zeroMs: number;

  private constructor(instance: Instance, platform: Platform) {
    this.#instance = instance;
    this.#platform = platform;
    this.#zeroMs = platform.wall() - platform.monotonic();
  }

  static async open(platform: Platform, options: CoreOptions): Promise<NotebookCore> {
    const instance = await Instance.create(platform, maximumPages(MEMORY_BYTES));
    const core = new NotebookCore(instance, platform);
    core.tell({ do: 'open', ...options });
    return core;
  }

  tell(event: NotebookEvent, ...bytes: Uint8Array[]): CoreAnswer {
    // Whoever sets the computer's clock changes what is shown, and not how long anything may take.
    const now = Math.floor(this.#zeroMs + this.#platform.monotonic());
    const wall = Math.floor(this.#platform.wall());
    const offset = -new Date(wall).getTimezoneOffset() * 60_000;
    const head = encode(JSON.stringify({ ...event, now, offset, drift: wall - now }));
    if (!this.#instance.write(head, ...bytes)) throw new Error("the notebook's memory is used up");
    this.#instance.exports._bivalve_notebook(head.byteLength);
    const output = this.#instance.output;
    const cut = output.indexOf(0);
    const raw = JSON.parse(decode(cut < 0 ? output : output.subarray(0, cut))) as RawAnswer;
    let at = cut + 1;
    const take = (size: number): Uint8Array => output.slice(at, (at += size));
    const actions = (raw.actions ?? []).map(({ size, ...action }) => ({
      id: 0,
      status: 0,
      headers: [],
      path: '',
      from: 0,
      flag: false,
      ...action,
      bytes: take(size),
    }));
    const { insertSize = 0, tailSize = 0, ...edit } = raw.edit ?? {};
    return {
      waitMs: raw.wake === undefined || raw.wake < 0 ? -1 : Math.min(0x7fffffff, Math.max(0, raw.wake - now)),
      actions,
      edit: raw.edit ? { ...(edit as FileEdit), insert: take(insertSize), tail: take(tailSize) } : undefined,
    };
  }
}
