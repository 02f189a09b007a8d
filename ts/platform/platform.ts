// Platform: what differs between Node and a page. Chosen by the entry file; nothing else asks where it is.

import type { Capability } from '../core/capabilities.js';

export interface Timer {
  cancel(): void;
}

/** The other side of a worker that runs a machine (ts/worker/serve.ts). */
export interface WorkerPort {
  post(message: unknown): void;
  /** `onEnd`: the worker is gone, whatever the reason. */
  listen(onMessage: (message: unknown) => void, onEnd: (error: Error) => void): void;
  /** Whether the process waits for the worker. */
  hold(on: boolean): void;
  close(): void;
}

/** The capability "fs" over real directories, each under a name. */
export interface Directories extends Capability {
  add(name: string, root: string, options: { readOnly?: boolean; later?: boolean }): void;
  remove(name: string): void;
  close(): void;
}

export interface Platform {
  readonly name: 'node' | 'browser';
  /** The compiled module, compiled once per process. */
  module(): Promise<WebAssembly.Module>;
  /** Lower-case hex SHA-256 of the module's bytes. */
  moduleHash(): Promise<string>;
  /** Milliseconds, never backwards. */
  monotonic(): number;
  /** Milliseconds since 1970. */
  wall(): number;
  entropy(into: Uint8Array): void;
  /** Blocks this thread; false where that is forbidden. */
  block(ms: number): boolean;
  /** Runs `task` after the host's other events had their turn. `keepAlive`: the process waits for it. */
  soon(task: () => void, keepAlive: boolean): void;
  timer(task: () => void, ms: number, keepAlive: boolean): Timer;
  /** Keeps the process alive until cancelled; nothing to do in a page. */
  keepAlive(): Timer;
  /** The project's own tests: every machine goes on in a fresh instance after each slice. */
  readonly hop: boolean;
  startWorker(): Promise<WorkerPort>;
  /** Undefined where there are no directories to mount. */
  directories(): Directories | undefined;
  equal(a: Uint8Array, b: Uint8Array): boolean;
}
