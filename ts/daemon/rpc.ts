// The side of a client: calls by id over whatever carries messages.
import type { EvalProfile } from '../types.js';

/** An answer that is an error. */
export class DaemonError extends Error {
  constructor(
    readonly code: number,
    message: string,
    readonly data: unknown,
  ) {
    super(message);
    this.name = 'DaemonError';
  }
}

export interface ScriptOptions {
  name?: string;
  timeout_ms?: number;
  priority?: 'low' | 'normal' | 'high' | 'critical' | 0 | 1 | 2 | 3;
  /** Console output comes with the result. */
  capture?: boolean;
  /** The completion value comes with the result. */
  return?: boolean;
  stats?: boolean;
  /** The global `args` of the script. */
  args?: unknown;
  /** Bytes of its heap. */
  memory_limit?: number;
  /** What it changes is not kept. */
  isolated?: boolean;
  /** What it changes is kept also when it fails. */
  commit?: 'success' | 'always';
  /** A result of the same script, arguments and project is taken instead. */
  cache?: boolean;
  /** A script that it registers is run. */
  run?: string;
  /** Where its time goes comes with the result: as a table, or as what a .cpuprofile file holds. */
  profile?: boolean | 'cpuprofile';
}

/** As of `machine.eval`. */
export type ScriptProfile = EvalProfile;

export interface ScriptResult {
  success: boolean;
  code: number;
  message: string;
  error?: { name: string; message: string; stack?: string; line?: number; column?: number };
  value?: unknown;
  console?: { level: string; text: string }[];
  console_truncated?: boolean;
  cached?: boolean;
  profile?: ScriptProfile | object;
  stats?: { queue_ms: number; run_ms: number; start_ms: number; memory_peak: number; voxels_changed: number };
}

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

export interface Incoming {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: { code: number; message: string; data?: unknown };
}

/** One connection. Calls may overlap; answers find their calls by id. */
export abstract class RpcClient {
  readonly #waiting = new Map<number, Waiting>();
  #nextId = 1;
  /** Hears of what the daemon sends by itself: `bivalve.output`. */
  onNotification: ((method: string, params: unknown) => void) | undefined;

  /** Rejects with a DaemonError when the answer is an error. */
  call(method: string, params?: object): Promise<unknown> {
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.write({ jsonrpc: '2.0', method, ...(params && { params }), id });
    });
  }

  /** A call that gets no answer. */
  notify(method: string, params?: object): void {
    this.write({ jsonrpc: '2.0', method, ...(params && { params }) });
  }

  executeScript(script: string, options: ScriptOptions = {}): Promise<ScriptResult> {
    return this.call('goxel.execute_script', { ...options, script }) as Promise<ScriptResult>;
  }

  abstract close(): void;
  protected abstract write(message: object): void;

  protected hear(message: Incoming): void {
    if (message.method !== undefined) return this.onNotification?.(message.method, message.params);
    const waiting = this.#waiting.get(message.id ?? -1);
    if (!waiting) return;
    this.#waiting.delete(message.id as number);
    const { error } = message;
    if (error) waiting.reject(new DaemonError(error.code, error.message, error.data));
    else waiting.resolve(message.result);
  }

  protected end(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
