// Platform: what differs between Node and a page. Chosen by the entry file; nothing else asks where it is.

import type { NativeLanes } from '../bridges/native_lane.js';
import type { PeerConnections } from '../bridges/rtc.js';
import type { TransformBridge } from '../bridges/transform.js';
import type { Capability } from '../core/capabilities.js';
import type { Bell } from '../worker/bell.js';

export interface Timer {
  cancel(): void;
}

/** The other side of a worker that runs a machine (ts/worker/serve.ts). */
export interface WorkerPort {
  post(message: unknown): void;
  /** Shared with the worker, where memory can be shared: see worker/bell.ts. */
  readonly bell: Bell | undefined;
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

/** One request over HTTP, without following redirects. */
export interface TransportRequest {
  method: string;
  url: URL;
  headers: [string, string][];
  body: Uint8Array;
  signal: AbortSignal;
  /** It asks for another protocol (a WebSocket): when the server agrees, the connection is the answer's body. */
  upgrade: boolean;
  /** Of the URL's host, when it is known already. */
  address?: string;
  /** Whether an address that the host's name has may be connected to. Not asked where names cannot be seen. */
  permits(address: string): boolean;
}

export interface TransportResponse {
  status: number;
  statusText: string;
  headers: [string, string][];
  body: AsyncIterable<Uint8Array>;
  /** The rest of the body is not wanted. */
  cancel(): void | Promise<void>;
  /** The handshake of what was upgraded has been checked. */
  checked?: boolean;
  /** Of a connection that was upgraded. Resolves when more may be written. */
  write?(bytes: Uint8Array): Promise<void>;
}

export interface HttpTransport {
  send(request: TransportRequest): Promise<TransportResponse>;
}

export interface HostProcessSpec {
  file: string;
  args: readonly string[];
  cwd: string;
  /** Its whole environment. */
  env: Readonly<Record<string, string>>;
  /** Descriptor 3 is a stream of two directions. */
  channel: boolean;
}

/** A running process of the host, with pipes: 0, 1, 2, and 3 for a channel. */
export interface HostProcess {
  /** The next bytes; none at the end. */
  read(fd: number): Promise<Uint8Array>;
  /** Resolves when they are taken. */
  write(fd: number, bytes: Uint8Array): Promise<void>;
  /** No more will be written or read there; 'all': the process ends at once, with what it has started. */
  end(what: number | 'all'): void;
  kill(signal: string): void;
  readonly ended: Promise<{ code: number | null; signal: string | null }>;
}

export interface HostProcesses {
  /** Rejects with the system's error when it does not start. */
  spawn(spec: HostProcessSpec): Promise<HostProcess>;
  /** The directory for temporary files. */
  readonly temporary: string;
  /** What every process needs of the host's environment. */
  readonly env: Readonly<Record<string, string>>;
}

export interface Platform {
  readonly name: 'node' | 'browser';
  /** The compiled module, compiled once per process. */
  module(): Promise<WebAssembly.Module>;
  /** The same at once, where that can be had (not in pages). */
  moduleNow?(): WebAssembly.Module;
  /** Lower-case hex SHA-256 of the module's bytes. */
  moduleHash(): Promise<string>;
  /** Milliseconds, never backwards. */
  monotonic(): number;
  /** Milliseconds since 1970. */
  wall(): number;
  entropy(into: Uint8Array): void;
  /** Blocks this thread; false where that is forbidden. */
  block(ms: number): boolean;
  /** What this thread's native stack holds: it bounds how deep input may be nested. */
  readonly stackKb: number;
  /** Whether `block` takes the answers that come meanwhile, and ends with them. */
  readonly answersWhileBlocked: boolean;
  /** Takes the id of a call whose owner, on another thread, wants it aborted; 0: none. */
  aborted(): number;
  /** Runs `task` when the caller's own turn is over, and what it posts has been posted. */
  next(task: () => void): void;
  /** Runs `task` when those who were told something had the time to answer, also on another thread. */
  settled(task: () => void): void;
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
  /** Loaded when a machine is given a network. */
  transport(): Promise<HttpTransport>;
  /** Loaded with the first program of the host. Absent where there are none. */
  processes?(): Promise<HostProcesses>;
  /** Loaded with the first peer connection. Absent where there are none. */
  rtc?(): Promise<PeerConnections>;
  /** Native libraries. Absent where there are none. */
  native?: NativeLanes;
  /** What loads its libraries with the first file. Absent where the embedder brings them. */
  stripTypes?(): TransformBridge;
  equal(a: Uint8Array, b: Uint8Array): boolean;
}
