// Core: one machine behind an interface of plain data, so that it can be here or in a worker.
import type { CallReport } from './abi.js';
import type { Capabilities } from './capabilities.js';
import type { ModuleTable } from './module_table.js';
import type { Packed } from './values.js';

/** A real directory that mounts may refer to by its name. */
export interface Directory {
  name: string;
  root: string;
  readOnly: boolean;
  later: boolean;
  /** The capability "fs.bridge" has it, under the same name; there is no root. */
  bridged?: boolean;
}

export interface CoreOptions {
  /** As encodeLimits gives them. */
  limits: Record<string, number>;
  seed?: number;
  virtualClock?: boolean;
  trace?: boolean;
  /** Names of programs that the capability "command" runs. */
  commands?: string[];
  directories?: Directory[];
  /** What the capability "module" has for scripts. */
  modules?: ModuleTable;
  /** Milliseconds the machine runs before the host's event loop has its turn. */
  sliceMs: number;
  /** Milliseconds a freeze waits for a blocking JavaScript call to end. */
  busyMs: number;
  /** Tests only: continue in a fresh instance after every slice. */
  hop?: boolean;
}

/** Start of a program; see wasm/requests.cc. */
export interface CallStart {
  program?: string;
  /** Where `script` is put among `argv`. */
  scriptAt?: number;
  /** `script` is JavaScript whose value is wanted. */
  evaluate?: boolean;
  /** Of such a script: where its time goes. */
  profile?: 'table' | 'cpuprofile';
  /** The program is a connection into the machine's network: see wasm/connection.h for `argv`. */
  connection?: boolean;
  script?: string;
  argv: string[];
  cwd?: string;
  env?: string[];
  replaceEnv?: boolean;
  input: 'none' | 'bytes' | 'stream';
  inputBytes?: Uint8Array;
  streamOutput?: boolean;
  streamError?: boolean;
  /** Descriptor 3 is a stream of two directions: `pull(id, 3)`, `pushChannel`. */
  channel?: boolean;
  inputTerminal?: boolean;
  outputTerminal?: boolean;
  errorTerminal?: boolean;
  limits?: Record<string, number>;
}

/** Called with each new piece of collected output. fd is 1 or 2. */
export type OutputSink = (fd: number, bytes: Uint8Array) => void;

export interface CallEnd {
  report: Omit<CallReport, 'title'>;
  stdout: Uint8Array;
  stderr: Uint8Array;
  /** Of JavaScript: how its value looks, and the value. */
  value?: { shown: string; packed: Packed };
  /** JSON, of a script that was started with `profile`. */
  profile?: string;
}

/** A file operation; see wasm/file_job.cc. */
export interface FileRequest {
  op: string;
  path?: string;
  other?: string;
  mode?: number;
  size?: number;
  atimeMs?: number;
  mtimeMs?: number;
  recursive?: boolean;
  force?: boolean;
  append?: boolean;
  exclusive?: boolean;
  readOnly?: boolean;
  /** Of a mount: the host's name for its directory. */
  source?: string;
  entries?: { path: string; size: number; mode?: number; lazy?: number }[];
}

export interface FileAnswer {
  value: unknown;
  bytes: Uint8Array;
}

export interface FileChange {
  kind: 'added' | 'modified' | 'removed' | 'attributes';
  path: string;
  type: string;
}

export interface TraceRecord {
  /** Nanoseconds on the machine's clock. */
  time: number;
  /** "file", "process", "limit", … */
  category: string;
  name: string;
  pid: number;
  /** Nanoseconds; 0 where nothing lasted. */
  duration: number;
  refused: boolean;
}

export interface CoreEvents {
  trace(record: TraceRecord): void;
  /** A call or a session ended; told once `listenToExits` was called. */
  exit(report: CallReport): void;
}

export type CoreListener = Partial<CoreEvents>;

/** What a program's streams are connected to while it blocks this thread: see SpawnOptions. */
export interface BlockedStreams {
  read: (most: number) => Uint8Array | null | undefined;
  write: (fd: 1 | 2, bytes: Uint8Array) => void;
}

export interface Core {
  /** `blocked` is for cores on this thread. */
  start(spec: CallStart, sink?: OutputSink, blocked?: BlockedStreams): Promise<number>;
  /** Resolves with the process's id once it runs, and with 0 when it was refused. */
  started(id: number): Promise<number>;
  /** Resolves when the program has ended; the call is then forgotten. */
  finish(id: number): Promise<CallEnd>;
  /** The next bytes of a stream; null at its end. */
  pull(id: number, fd: number): Promise<Uint8Array | null>;
  /** The reader has gone: writers get SIGPIPE. */
  closeOutput(id: number, fd: number): void;
  /** Resolves when the machine has taken all of it. */
  push(id: number, bytes: Uint8Array): Promise<void>;
  endInput(id: number): void;
  /** The same for the channel. */
  pushChannel(id: number, bytes: Uint8Array): Promise<void>;
  endChannel(id: number): void;
  /** Resolves when something waits for input of the call: true; or when it has ended: false. */
  inputWanted(id: number): Promise<boolean>;
  abort(id: number): void;
  /** A call with streams is forgotten, its streams are closed. Others are by `finish`. */
  release(id: number): void;
  kill(pid: number, signal: string): Promise<void>;
  file(request: FileRequest, bytes?: Uint8Array): Promise<FileAnswer>;
  /** "jobs", "calls", "usage", "mounts", …: requests of wasm/requests.cc that change nothing here. */
  ask(what: string, args?: object, bytes?: Uint8Array): Promise<Record<string, unknown>>;
  /** A shell that lasts, or with program "node" JavaScript; its scripts are calls. */
  openSession(spec: CallStart): Promise<number>;
  startScript(session: number, spec: CallStart, sink?: OutputSink): Promise<number>;
  /** Ends the shell as at the end of its input; resolves with its exit status. */
  closeSession(session: number): Promise<number>;
  /** Whether the session's shell has ended, and its process. */
  sessionState(session: number): Promise<{ done: boolean; pid: number }>;

  /** From now on the listener hears of what ends. Asking for reports changes the machine's memory: not before. */
  listenToExits(): void;

  // ---- images. All reject with kind `busy` when a blocking JavaScript call does not end in time.
  freeze(): Promise<Uint8Array>;
  checkpoint(): Promise<number>;
  /** Back to a checkpoint; calls that are open reject with kind `abort`. */
  rollback(id: number): Promise<void>;
  dropCheckpoint(id: number): void;
  /** What differs in the memory filesystems from a checkpoint. */
  diff(id: number): Promise<FileChange[]>;
  /** A second machine that goes on from here, with the same capabilities' kinds. */
  fork(options: CoreOptions, capabilities: Capabilities, listener: CoreListener): Promise<Core>;
  addDirectory(directory: Directory): Promise<void>;
  removeDirectory(name: string): Promise<void>;
  dispose(): Promise<void>;
  readonly dead: Error | undefined;
}
