// What callers of the API pass and get: options and plain results.
import type { IpcFraming } from './channel.js';
import type { NetworkBridge } from './bridges/network.js';
import type { ContainerBridge } from './bridges/containers.js';
import type { NativeBridge } from './bridges/native.js';
import type { RtcBridge } from './bridges/rtc.js';
import type { TransformBridge } from './bridges/transform.js';
import type { ProcessBridge } from './bridges/process.js';
import type { Limits } from './core/limits.js';
import type { PortLike } from './port_channel.js';
import type { FsBridge, TimeBridge, TraceBridge } from './bridges/types.js';
import type { NativeGlobals, NativeModule } from './native.js';

/** Text (UTF-8) or bytes. */
export type Data = string | Uint8Array;

/** Input of a program: known from the start, or streamed with back-pressure. */
export type Input = Data | ReadableStream<Uint8Array> | AsyncIterable<Data>;

/** What an embedder's command gets. */
export interface CommandContext {
  /** argv[0] is the command's name. */
  readonly argv: readonly string[];
  /** Arguments after the name. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  readonly pid: number;
  /** Blocks of stdin as they come. */
  readonly stdin: AsyncIterable<Uint8Array>;
  /** All of stdin as text. */
  text(): Promise<string>;
  /** Resolves when the pipe took it; rejects with code EPIPE when its reader is gone. */
  stdout(data: Data): Promise<void>;
  stderr(data: Data): Promise<void>;
  /** Aborted when the process is killed. */
  readonly signal: AbortSignal;
}

/**
 * A command of the embedder's: a program in the machine's PATH. A number is its exit status; nothing is
 * 0; text or bytes are written to stdout; a throw writes its message to stderr and exits with 1.
 */
export type Command = (context: CommandContext) => number | Data | void | Promise<number | Data | void>;

/**
 * What a mount shows: an empty filesystem in memory, or a real directory (Node only): `overlay` reads it
 * and keeps all writes in the machine, `ro` only reads it, `rw` writes it; or files of the embedder's own.
 *
 * A mount at `/` takes the place of the machine's own files, which are gone with its programs; `/dev` and `/proc`
 * stay, below directories of those names, which it has to have. Mount it before anything else.
 */
export type MountOptions =
  | { type?: 'memory'; readOnly?: boolean }
  | {
      type: 'overlay' | 'ro' | 'rw';
      /** The directory on the host. Nothing outside it is in reach, by links neither. */
      directory: string;
      /** File calls go through Node's thread pool, so that a slow disk does not hold this thread. */
      async?: boolean;
    }
  | {
      type: 'bridge';
      /** An object of the embedder's that has the files; on this thread also when the machine is in a worker. */
      bridge: FsBridge;
      readOnly?: boolean;
    };

/**
 * Loads a file's content: called once, when a program opens the file, and never when it was overwritten or removed
 * before. A failure is an error of that program (EIO, with the message), and the next one calls it again.
 */
export type LoadFile = (path: string) => Data | Promise<Data>;

/** `size` is what the file's size is said to be before it is loaded, by default 0. */
export type FileContent =
  Data | LoadFile | { content: Data; mode?: number } | { load: LoadFile; size?: number; mode?: number };

export interface BootOptions {
  /**
   * Files to begin with: absolute path → content, or what loads it. Directories above are made. For
   * `Machine.thaw`: what loads those of an image that were not loaded yet.
   */
  files?: Record<string, FileContent>;
  /** Variables over the guest's usual environment, for every call. */
  env?: Record<string, string>;
  /** Mount point → what is there. For `Machine.thaw`: the directories of an image's mounts. */
  mounts?: Record<string, MountOptions>;
  limits?: Limits;
  /** Entropy from this number instead of the host's. */
  seed?: number;
  /** Time that passes only by work done and by jumping over sleeps. */
  virtualClock?: boolean;
  /** Emit 'trace' events; a bridge hears of the same. */
  trace?: boolean | TraceBridge;
  /** What the guest's wall clock says, instead of the host's. Not with `virtualClock` or `worker`. */
  time?: TimeBridge;
  /** What the guest may reach beyond its own network. Without it: nothing. */
  network?: NetworkBridge;
  /** Programs of the host that the guest may start, with all rights of this process's user. Without it: none. */
  processes?: ProcessBridge;
  /**
   * Machines of their own, in workers, for the isolated containers of MicroScript's `ScriptContainer`. Without it they are
   * processes of this machine.
   */
  containers?: ContainerBridge;
  /**
   * Native libraries of the host for MicroScript's `_GenericMarshal` (Node only, with the package `koffi`), with all rights
   * of this process. Without it: none.
   */
  native?: NativeBridge;
  /**
   * Peer connections (WebRTC) for MicroScript's `ILibWebRTC`; `{}` has no limits of its own. In Node they need the package
   * `werift`. Without it: none.
   */
  rtc?: RtcBridge;
  /**
   * Makes JavaScript of the TypeScript files (`.ts`, `.mts`, `.cts`) that scripts run. `'typescript'` (Node only): their
   * types are blanked out by `ts-blank-space` and `typescript`, which are loaded with the first such file, from beside
   * this package or the current directory. Without it: such a file is an error.
   */
  transform?: 'typescript' | TransformBridge;
  /** The embedder's functions as programs. */
  commands?: Record<string, Command>;
  /** The embedder's functions and values for JavaScript, by the name that `require` takes. */
  modules?: Record<string, NativeModule>;
  /** The same as global variables of every script. */
  globals?: NativeGlobals;
  /**
   * Run the machine in a worker: this thread stays free, deep recursion has room, an abort works at any
   * moment. Commands and modules still run here.
   */
  worker?: boolean;
  /** Milliseconds of running before the host's event loop has its turn. Default 8. */
  sliceMs?: number;
  /** @internal For tests: continue in a fresh instance after every slice. */
  internalHopEverySlice?: boolean;
}

export interface CallOptions {
  /** Default: the user's home, or the session's directory. */
  cwd?: string;
  env?: Record<string, string>;
  /** `env` is the whole environment. */
  replaceEnv?: boolean;
  /** Over the machine's limits, for this call. */
  limits?: Limits;
  signal?: AbortSignal;
}

/** Of a shell or a JavaScript process that lasts. */
export interface SessionOptions extends Omit<CallOptions, 'signal'> {
  /** `$1`, `$2`, …; of JavaScript `process.argv` from the second on. */
  args?: readonly string[];
}

/** Which of the three streams answer `isatty` with yes. */
export type TerminalOption = boolean | { stdin?: boolean; stdout?: boolean; stderr?: boolean };

export interface ExecOptions extends CallOptions {
  stdin?: Input;
  /** `$1`, `$2`, … */
  args?: readonly string[];
  /** Each piece of output as it comes; the result has all of it too. */
  onStdout?: (bytes: Uint8Array) => void;
  onStderr?: (bytes: Uint8Array) => void;
  terminal?: TerminalOption;
}

/** What JavaScript that is not a program finds; see docs/microscript.md. */
export interface ScriptOptions {
  /**
   * `'microscript'`: the modules and globals of MicroScript beside Node's, on Duktape. `'meshagent'`: also
   * MeshAgent's behaviour where it contradicts Node's. `'deka'`: `__dekaOps` beside Node's (docs/ipc.md).
   */
  compat?: 'microscript' | 'meshagent' | 'deka';
}

export interface EvalOptions extends ScriptOptions {
  /**
   * Where the time of the script goes, in `result.profile`: as a table of functions (`true`), or as what a
   * `.cpuprofile` file holds, which Chromium's DevTools and VS Code open. A script that fails has one, too; one that was
   * stopped has none. On QuickJS: with another `compat` it knows of no functions.
   */
  profile?: boolean | 'cpuprofile';
}

/** What {@link EvalOptions.profile} tells of a script, what took longest first. */
export interface EvalProfile {
  /** From its start to the end of its process. */
  duration_ms: number;
  /** The functions that run are looked at as often. */
  interval_us: number;
  samples: number;
  /** `(idle)` is the time of waiting for timers and answers. `calls` counts those of functions of scripts. */
  functions: {
    name: string;
    file: string;
    line?: number;
    column?: number;
    calls: number;
    self_ms: number;
    total_ms: number;
  }[];
  /** Calls of the machine's own functions. */
  host_calls: { name: string; calls: number; ms: number }[];
}

export interface SpawnOptions extends CallOptions {
  terminal?: TerminalOption;
  /** `argv[0]`, when it is not the file's name. */
  argv0?: string;
  /**
   * A channel of messages to the program, as a process's parent has (`child.channel`; `process.send` and
   * `process.on('message')` in a script): in Node's framing (`true`, `'json'`), in Deka's, or as bytes whose
   * framing the caller announces in `env` himself.
   */
  ipc?: boolean | IpcFraming;
  /**
   * Where the channel of `ipc` leads: a `MessagePort`, whose other end is a `PortChannel`, or another program's `port`,
   * of any machine. `child.channel` is the port's then.
   */
  port?: PortLike;
  /**
   * What a script that blocks for its input inside a call (`fs.readFileSync(0)`) has where the machine shares
   * the caller's thread, which has no turn then: `read` gives at most `most` bytes, by blocking; null at the
   * end, undefined when they cannot be had so any more. `write` gets what the program wrote before. Without
   * it such a call fails with ENOTSUP. A machine in a worker needs none.
   */
  blocked?: {
    read: (most: number) => Uint8Array | null | undefined;
    write: (fd: 1 | 2, bytes: Uint8Array) => void;
  };
}

export interface Job {
  pid: number;
  ppid: number;
  /** Process group. */
  pgid: number;
  argv: string[];
  cwd: string;
  state: 'alive' | 'stopped' | 'zombie';
  /** Work done so far. */
  fuel: number;
}

export interface MachineUsage {
  memoryBytes: number;
  fuel: number;
  fsBytes: number;
  files: number;
  processes: number;
  /** Nanoseconds on the machine's clock. */
  clockNs: number;
}

export interface MountInfo {
  path: string;
  type: string;
  source: string;
  readOnly: boolean;
}
