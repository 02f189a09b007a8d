// Machine: the API. One computer with its files, processes and clock.
import { EmbeddedFs } from './bridges/embedded_fs.js';
import { LazyFiles } from './bridges/lazy_files.js';
import { Containers } from './bridges/containers.js';
import { NativeHost } from './bridges/native.js';
import { HttpBridge } from './bridges/network.js';
import { RtcHost } from './bridges/rtc.js';
import { ProcessHost, programPaths } from './bridges/process.js';
import { Transform } from './bridges/transform.js';
import { announce } from './channel.js';
import { Child } from './child.js';
import { connect, type Connection, type ConnectOptions } from './connection.js';
import { commandCapability } from './commands.js';
import { decodeValue } from './core/values.js';
import type { CallReport } from './core/abi.js';
import type { Capability } from './core/capabilities.js';
import type {
  CallStart,
  Core,
  CoreListener,
  FileChange,
  CoreOptions,
  Directory,
  OutputSink,
  TraceRecord,
} from './core/core.js';
import { maximumPages } from './core/instance.js';
import { DEFAULT_MEMORY_BYTES, encodeLimits } from './core/limits.js';
import { LocalCore } from './core/local.js';
import { takeInstance } from './core/spare.js';
import { makeError, refusalError } from './errors.js';
import { fetchFrom, type FetchInit } from './fetch.js';
import { MachineFs } from './fs.js';
import { chunksOf, isKnown, toBytes } from './input.js';
import type { Platform } from './platform/platform.js';
import { moduleCapability, NativeFunctions } from './modules.js';
import { bridgePort } from './port_channel.js';
import { EvalResult, ExecResult } from './result.js';
import { Repl, Session, type SessionExecOptions } from './session.js';
import type {
  BootOptions,
  CallOptions,
  EvalOptions,
  EvalProfile,
  ExecOptions,
  Input,
  Job,
  MachineUsage,
  MountInfo,
  MountOptions,
  ScriptOptions,
  SessionOptions,
  SpawnOptions,
  TerminalOption,
} from './types.js';

export interface MachineEvents {
  /** One record per effect, when booted with `trace`. */
  trace: TraceRecord;
  /** Output of calls, as it comes. */
  output: { id: number; fd: number; bytes: Uint8Array };
  /** A call of the API ended. */
  exit: { id: number; pid: number; exitCode: number; signal: string | null };
}

type Listeners = { [E in keyof MachineEvents]: Set<(event: MachineEvents[E]) => void> };

/** What a machine is made of; the entries' subclasses provide it. */
export interface MachineParts {
  platform: Platform;
  core: Core;
  options: BootOptions;
  listeners: Listeners;
  embedded: EmbeddedFs;
  lazy: LazyFiles;
  /** What is mounted where, as it changes. */
  mounted: Record<string, MountOptions>;
}

function listenersOf({ trace }: BootOptions): Listeners {
  const bridge = typeof trace === 'object' ? trace : undefined;
  return {
    trace: new Set(bridge ? [(record) => bridge.trace(record)] : []),
    output: new Set(),
    exit: new Set(),
  };
}

function embeddedOf({ mounts = {} }: BootOptions): EmbeddedFs {
  const embedded = new EmbeddedFs();
  for (const [path, mount] of Object.entries(mounts))
    if (mount.type === 'bridge') embedded.add(path, mount.bridge);
  return embedded;
}

/** The host as the guest shall see it. */
function hostFor(platform: Platform, { time, worker, virtualClock }: BootOptions): Platform {
  if (!time) return platform;
  if (worker || virtualClock)
    throw new TypeError(`time: not with ${worker ? 'worker' : 'virtualClock'}, which has its own`);
  return { ...platform, wall: () => time.now() };
}

export function listenerFor(listeners: Listeners): CoreListener {
  return {
    trace: (record) => listeners.trace.forEach((listener) => listener(record)),
    exit: ({ id, pid, exitCode = 127, signal = null }) => {
      for (const listener of listeners.exit) listener({ id, pid, exitCode, signal });
    },
  };
}

// A mount's directory goes by the mount point: what the guest sees in /proc/mounts, and the name under
// which an image finds it again.
function directoryOf(path: string, mount: MountOptions): Directory[] {
  if (mount.type === 'bridge') return [{ name: path, root: '', readOnly: false, later: true, bridged: true }];
  if (!('directory' in mount)) return [];
  const { directory: root, type, async: later = false } = mount;
  return [{ name: path, root, readOnly: type !== 'rw', later }];
}

/** What the embedder gives, checked once. */
function nativeOf({ modules, globals }: BootOptions): NativeFunctions | undefined {
  return modules || globals ? new NativeFunctions(modules, globals) : undefined;
}

export function coreOptions(
  platform: Platform,
  options: BootOptions,
  native: NativeFunctions | undefined,
): CoreOptions {
  return {
    limits: encodeLimits(options.limits),
    ...(options.seed === undefined ? {} : { seed: options.seed }),
    virtualClock: options.virtualClock ?? false,
    trace: Boolean(options.trace),
    commands: [
      ...Object.keys(options.commands ?? {}),
      ...programPaths(options.processes, Boolean(options.containers)),
    ],
    ...(native ? { modules: native.table } : {}),
    sliceMs: options.sliceMs ?? 8,
    busyMs: 1000,
    directories: Object.entries(options.mounts ?? {}).flatMap(([path, mount]) => directoryOf(path, mount)),
    hop: options.internalHopEverySlice ?? platform.hop,
  };
}

export function capabilitiesOf(
  platform: Platform,
  options: BootOptions,
  native: NativeFunctions | undefined,
  embedded: EmbeddedFs,
  lazy: LazyFiles,
  mounted: Readonly<Record<string, MountOptions>>,
): Map<string, Capability> {
  const capabilities = new Map<string, Capability>();
  if (options.network)
    capabilities.set(
      'network',
      new HttpBridge(options.network, {
        // Loaded with the first request.
        send: async (request) => (await platform.transport()).send(request),
      }),
    );
  if (options.commands) capabilities.set('command', commandCapability(options.commands));
  if (options.processes || options.containers) {
    const { processes } = platform;
    if (options.processes && !processes) throw new TypeError('processes: there are none in a page');
    const load = processes?.bind(platform) ?? (() => Promise.reject(new Error('there are none in a page')));
    capabilities.set(
      'process',
      new ProcessHost(options.processes ?? { allow: [] }, load, mounted, containersOf(platform, options)),
    );
  }
  if (options.native) {
    const { native: lanes } = platform;
    if (!lanes) throw new TypeError('native: there are no native libraries in a page');
    capabilities.set('ffi', new NativeHost(options.native, lanes));
  }
  if (options.rtc) {
    const { rtc } = platform;
    if (!rtc) throw new TypeError('rtc: there are no peer connections here');
    capabilities.set('rtc', new RtcHost(options.rtc, () => rtc()));
  }
  if (options.transform) {
    const bridge = options.transform === 'typescript' ? platform.stripTypes?.() : options.transform;
    if (!bridge) throw new TypeError("transform: in a page it is a function, not 'typescript'");
    capabilities.set('transform', new Transform(bridge));
  }
  if (native) capabilities.set('module', moduleCapability(native));
  capabilities.set('fs.bridge', embedded);
  capabilities.set('lazy', lazy);
  return capabilities;
}

function containersOf(platform: Platform, { containers }: BootOptions): Containers | undefined {
  if (!containers) return undefined;
  return new Containers(containers, async (limits) =>
    new MachineBase(await makeParts(platform, { worker: true, limits })).prepare(),
  );
}

const maximumOf = (options: BootOptions): number =>
  maximumPages(Math.min(options.limits?.memoryBytes ?? DEFAULT_MEMORY_BYTES, 2 ** 31));

/** Boots, or opens an image; here or in a worker. */
export async function makeParts(
  host: Platform,
  options: BootOptions,
  image?: Uint8Array,
): Promise<MachineParts> {
  const platform = hostFor(host, options);
  const listeners = listenersOf(options);
  const native = nativeOf(options);
  const settings = coreOptions(platform, options, native);
  const embedded = embeddedOf(options);
  const lazy = new LazyFiles(options.files);
  const mounted = { ...options.mounts };
  const capabilities = capabilitiesOf(platform, options, native, embedded, lazy, mounted);
  const listener = listenerFor(listeners);
  const maximum = maximumOf(options);
  let core: Core;
  if (options.worker) {
    const { RemoteCore } = await import('./core/remote.js');
    core = await RemoteCore.boot(platform, settings, maximum, capabilities, listener, image);
  } else if (image) {
    core = await LocalCore.thaw(platform, image, settings, maximum, capabilities, listener);
  } else {
    const local = new LocalCore(
      platform,
      await takeInstance(host, maximum, settings),
      settings,
      capabilities,
      listener,
    );
    local.boot();
    core = local;
  }
  return { platform, core, options, listeners, embedded, lazy, mounted };
}

const envList = (env: Record<string, string> | undefined): string[] =>
  Object.entries(env ?? {}).map(([name, value]) => `${name}=${value}`);

export class MachineBase implements AsyncDisposable {
  /** The machine's files. */
  readonly fs: MachineFs;
  readonly #platform: Platform;
  readonly #core: Core;
  readonly #options: BootOptions;
  readonly #listeners: Listeners;
  readonly #embedded: EmbeddedFs;
  readonly #lazy: LazyFiles;
  readonly #mounted: Record<string, MountOptions>;

  /** For the entries; use `Machine.boot`. */
  constructor(parts: MachineParts) {
    this.#platform = parts.platform;
    this.#core = parts.core;
    this.#options = parts.options;
    this.#listeners = parts.listeners;
    this.#embedded = parts.embedded;
    this.#lazy = parts.lazy;
    this.#mounted = parts.mounted;
    this.fs = new MachineFs(parts.core, parts.lazy);
  }

  /** What boot does once the machine is there. */
  async prepare(): Promise<this> {
    for (const [path, mount] of Object.entries(this.#mounted)) await this.#mountNow(path, mount);
    if (this.#options.files) await this.fs.writeFiles(this.#options.files);
    return this;
  }

  /**
   * Runs a script as `bash -c` would: variables, directory, functions and options start anew, files
   * and background jobs stay. Resolves when that shell exits, whatever its status.
   */
  async exec(script: string, options: ExecOptions = {}): Promise<ExecResult> {
    const { args = [] } = options;
    return this.#run(options, (input, sink) =>
      this.#core.start(
        {
          ...this.#common(options),
          program: '/bin/bash',
          script,
          scriptAt: 2,
          argv: ['bash', '-c', 'bash', ...args],
          ...terminals(options),
          ...input,
        },
        sink,
      ),
    );
  }

  /** A shell that lasts: see {@link Session}. */
  async shell(options: SessionOptions = {}): Promise<Session> {
    const [id, pid, run] = await this.#open('bash', options);
    return new Session(this.#core, id, pid, run);
  }

  /**
   * Runs JavaScript as `node -e` would, in a process of its own: globals start anew, files stay. Resolves
   * when that process exits, with what the script wrote and the value of its last statement. An exception
   * is reported on stderr and is exit status 1; a promise is waited for, and one that never settles is
   * exit status 13.
   */
  async eval(script: string, options: ExecOptions & EvalOptions = {}): Promise<EvalResult> {
    const { args = [], compat = 'node', profile = false } = options;
    const end = await this.#run(options, (input, sink) =>
      this.#core.start(
        {
          ...this.#common(options),
          script,
          evaluate: true,
          ...(profile === false ? {} : { profile: profile === true ? 'table' : profile }),
          argv: [compat, ...args],
          ...terminals(options),
          ...input,
        },
        sink,
      ),
    );
    return evaluated(end);
  }

  /** A JavaScript process that lasts: see {@link Repl}. */
  async repl(options: SessionOptions & ScriptOptions = {}): Promise<Repl> {
    const [id, pid, run] = await this.#open('node', options, options.compat);
    return new Repl(this.#core, id, pid, async (script, scriptOptions) =>
      evaluated(await run(script, scriptOptions)),
    );
  }

  async #open(
    program: string,
    options: SessionOptions,
    name = program,
  ): Promise<[number, number, (script: string, options: SessionExecOptions) => Promise<ExecResult>]> {
    const core = this.#core;
    const id = await core.openSession({
      ...this.#common(options),
      program,
      argv: [name, ...(options.args ?? [])],
      input: 'none',
    });
    const { pid } = await core.sessionState(id);
    return [
      id,
      pid,
      (script, scriptOptions) =>
        this.#run(scriptOptions, (input, sink) =>
          core.startScript(id, { script, argv: [], ...terminals(scriptOptions), ...input }, sink),
        ),
    ];
  }

  /** Starts a program with streams. `file` is a path, or a name that is looked up in PATH. */
  async spawn(file: string, args: readonly string[] = [], options: SpawnOptions = {}): Promise<Child> {
    options.signal?.throwIfAborted();
    const ipc = options.ipc === true ? 'json' : options.ipc || undefined;
    if (options.port && (!ipc || ipc === 'raw'))
      throw new TypeError('spawn: a port needs `ipc` with a framing: true, "json" or "deka"');
    const spec: CallStart = {
      ...this.#common(ipc ? { ...options, env: { ...options.env, ...announce(ipc) } } : options),
      ...(ipc ? { channel: true } : {}),
      program: file,
      argv: [options.argv0 ?? file, ...args],
      input: 'stream',
      streamOutput: true,
      streamError: true,
      ...terminals(options),
    };
    const id = await this.#core.start(spec, undefined, options.blocked);
    const pid = await this.#core.started(id);
    if (pid === 0) {
      const { report } = await this.#core.finish(id);
      this.#core.release(id);
      throw refused(report, file);
    }
    const child = new Child(this.#core, id, pid, ipc);
    if (options.port && child.channel) bridgePort(options.port, child.channel, child.exit);
    onAbort(options.signal, () => this.#core.abort(id), child.exit);
    return child;
  }

  /**
   * A request to an HTTP server of the machine, as the standard `fetch`; the machine's own network is all that
   * it reaches. Rejects with kind `network`: `ECONNREFUSED` when nobody listens, `ENOTFOUND` for an address that
   * is not the machine's, `ECONNRESET` when the server ends in the middle (of the body: its stream does),
   * `EPROTO` when what it says is no HTTP.
   */
  async fetch(input: string | URL | Request, init?: FetchInit): Promise<Response> {
    return fetchFrom(this.#core, input, init);
  }

  /** A TCP connection to a program of the machine. Rejects as `fetch` does. */
  async connect(port: number, options: ConnectOptions = {}): Promise<Connection> {
    return connect(this.#core, port, options);
  }

  /** Processes that are there now. */
  async jobs(): Promise<Job[]> {
    return (await this.#core.ask('jobs'))['jobs'] as Job[];
  }

  /** Sends a signal to a process, or to a group when `pid` is negative. */
  async kill(pid: number, signal = 'SIGTERM'): Promise<void> {
    await this.#core.kill(pid, signal);
  }

  async usage(): Promise<MachineUsage> {
    return (await this.#core.ask('usage')) as unknown as MachineUsage;
  }

  async mounts(): Promise<MountInfo[]> {
    return (await this.#core.ask('mounts'))['mounts'] as MountInfo[];
  }

  /** Mounts at a directory, which is made if it is not there. */
  async mount(path: string, options: MountOptions = {}): Promise<void> {
    for (const directory of directoryOf(path, options)) await this.#core.addDirectory(directory);
    if (options.type === 'bridge') this.#embedded.add(path, options.bridge);
    this.#mounted[path] = options;
    await this.#mountNow(path, options);
  }

  async #mountNow(path: string, options: MountOptions): Promise<void> {
    const { type = 'memory' } = options;
    const readOnly = 'readOnly' in options ? (options.readOnly ?? false) : type === 'ro';
    const other = type === 'ro' || type === 'rw' || type === 'bridge' ? 'host' : type;
    await this.#core.file({
      op: 'mount',
      path,
      other,
      readOnly,
      ...(other === 'memory' ? {} : { source: path }),
    });
  }

  async unmount(path: string): Promise<void> {
    await this.#core.file({ op: 'unmount', path });
    delete this.#mounted[path];
    this.#embedded.remove(path);
    await this.#core.removeDirectory(path);
  }

  /** What differs from the real directory below an overlay; parents before children. */
  async overlayChanges(path: string): Promise<FileChange[]> {
    return (await this.#core.file({ op: 'changes', path })).value as FileChange[];
  }

  /**
   * The whole machine as bytes: files, processes in the middle of their work, timers. `Machine.thaw`
   * opens it, here or elsewhere, with the same build. The machine goes on.
   */
  async freeze(): Promise<Uint8Array> {
    return this.#core.freeze();
  }

  /** Remembers this moment; costs the pages that changed since the last one. */
  async checkpoint(): Promise<number> {
    return this.#core.checkpoint();
  }

  /** Back to a checkpoint, which stays. Open calls reject with kind `abort`. */
  async rollback(checkpoint: number): Promise<void> {
    await this.#core.rollback(checkpoint);
  }

  dropCheckpoint(checkpoint: number): void {
    this.#core.dropCheckpoint(checkpoint);
  }

  /** What changed in the machine's own files since a checkpoint. Parents before children. */
  async diff(checkpoint: number): Promise<FileChange[]> {
    return this.#core.diff(checkpoint);
  }

  /** Calls that an image brought along, or that are open now, by id. */
  async calls(): Promise<{ id: number; pid: number; title: string; done: boolean }[]> {
    const calls = (await this.#core.ask('calls'))['calls'] as CallReport[];
    return calls.map(({ id, pid, title, done }) => ({ id, pid, title, done }));
  }

  /** Waits for a call that an image brought along: its result, output from its very beginning. */
  async resume(id: number): Promise<ExecResult> {
    return this.#end(id, undefined);
  }

  protected async forkParts(options: BootOptions): Promise<MachineParts> {
    const merged = { ...this.#options, mounts: this.#mounted, ...options, files: {} };
    const mounted = { ...merged.mounts };
    const listeners = listenersOf(merged);
    const native = nativeOf(merged);
    const embedded = embeddedOf(merged);
    const core = await this.#core.fork(
      coreOptions(this.#platform, merged, native),
      capabilitiesOf(this.#platform, merged, native, embedded, this.#lazy, mounted),
      listenerFor(listeners),
    );
    return {
      platform: this.#platform,
      core,
      options: merged,
      listeners,
      embedded,
      lazy: this.#lazy,
      mounted,
    };
  }

  /** Calls a listener at every event; returns the function that ends it. */
  on<E extends keyof MachineEvents>(event: E, listener: (event: MachineEvents[E]) => void): () => void {
    this.#listeners[event].add(listener);
    if (event === 'exit') this.#core.listenToExits();
    return () => void this.#listeners[event].delete(listener);
  }

  /** Ends the machine: what still runs in it is gone, open calls reject. */
  async dispose(): Promise<void> {
    await this.#core.dispose();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.dispose();
  }

  #common(options: Omit<CallOptions, 'signal'>): Omit<CallStart, 'argv' | 'input'> {
    // Only what is not the default: each field is written and read for every call.
    const common: Omit<CallStart, 'argv' | 'input'> = {};
    if (options.cwd !== undefined) common.cwd = options.cwd;
    const base = options.replaceEnv ? undefined : this.#options.env;
    if (base || options.env) common.env = [...envList(base), ...envList(options.env)];
    if (options.replaceEnv) common.replaceEnv = true;
    if (options.limits) common.limits = encodeLimits(options.limits);
    return common;
  }

  async #run(
    options: ExecOptions | SessionExecOptions,
    start: (input: Pick<CallStart, 'input' | 'inputBytes'>, sink: OutputSink) => Promise<number>,
  ): Promise<ExecResult> {
    const { signal, stdin = '', onStdout, onStderr } = options;
    if (signal?.aborted) throw aborted(signal, undefined);
    const core = this.#core;
    const known = isKnown(stdin) ? toBytes(stdin) : undefined;
    const streamed = isKnown(stdin) ? undefined : stdin;
    const listeners = this.#listeners.output;
    let broken: unknown;
    let id = 0;
    id = await start(known ? { input: 'bytes', inputBytes: known } : { input: 'stream' }, (fd, bytes) => {
      try {
        (fd === 1 ? onStdout : onStderr)?.(bytes);
        listeners.forEach((listener) => listener({ id, fd, bytes }));
      } catch (error) {
        broken ??= error;
        core.abort(id);
      }
    });
    const finished = this.#end(id, signal);
    onAbort(signal, () => core.abort(id), finished);
    if (streamed)
      feed(core, id, streamed, terminals(options).inputTerminal ?? false).catch((error: unknown) => {
        broken ??= error;
        if (!core.dead) core.abort(id);
      });
    try {
      return await finished;
    } catch (error) {
      throw broken ?? error;
    }
  }

  async #end(id: number, signal: AbortSignal | undefined): Promise<ExecResult> {
    const { report, stdout, stderr, value, profile } = await this.#core.finish(id);
    if (report.refused && !report.stop) throw refused(report, 'exec');
    const fields = {
      exitCode: report.exitCode ?? 0,
      signal: report.signal ?? null,
      stdout,
      stderr,
      usage: report.usage,
    };
    const told = profile === undefined ? undefined : (JSON.parse(profile) as EvalProfile | object);
    const result = value
      ? new EvalResult(fields, decodeValue(value.packed), value.shown, told)
      : told
        ? new EvalResult(fields, undefined, '', told)
        : new ExecResult(fields);
    if (report.stop) throw stopped(report.stop, result, signal);
    return result;
  }
}

/** A script that ended without a value has none. */
const evaluated = (end: ExecResult): EvalResult =>
  end instanceof EvalResult ? end : new EvalResult(end, undefined, '');

function terminals(options: {
  terminal?: TerminalOption;
}): Pick<CallStart, 'inputTerminal' | 'outputTerminal' | 'errorTerminal'> {
  const { terminal = false } = options;
  if (!terminal) return {};
  const which =
    typeof terminal === 'boolean' ? { stdin: terminal, stdout: terminal, stderr: terminal } : terminal;
  return {
    inputTerminal: which.stdin ?? false,
    outputTerminal: which.stdout ?? false,
    errorTerminal: which.stderr ?? false,
  };
}

/** With `asWanted` nothing is taken from the input before something waits for it, as from a terminal. */
async function feed(
  core: Core,
  id: number,
  input: Exclude<Input, string | Uint8Array>,
  asWanted: boolean,
): Promise<void> {
  const chunks = chunksOf(input);
  while (!asWanted || (await core.inputWanted(id))) {
    const next = await chunks.next();
    if (next.done) return core.endInput(id);
    await core.push(id, next.value);
  }
}

function onAbort(signal: AbortSignal | undefined, abort: () => void, until: Promise<unknown>): void {
  if (!signal) return;
  if (signal.aborted) return abort();
  signal.addEventListener('abort', abort, { once: true });
  const forget = (): void => signal.removeEventListener('abort', abort);
  until.then(forget, forget);
}

const aborted = (signal: AbortSignal | undefined, result: ExecResult | undefined): Error =>
  makeError('abort', 'the call was aborted', {
    cause: signal?.reason,
    ...(result ? { result } : {}),
  });

function stopped(
  stop: NonNullable<CallReport['stop']>,
  result: ExecResult,
  signal: AbortSignal | undefined,
): Error {
  if (stop.limit === 'abort') return aborted(signal, result);
  const { limit: name, used, allowed } = stop;
  return makeError('limit', `limit ${name} reached: used ${used} of ${allowed}; raise limits.${name}`, {
    result,
    limit: { name, used, allowed },
  });
}

function refused(report: Pick<CallReport, 'refused'>, what: string): Error {
  return refusalError('exec', what, report.refused ?? { error: 'EIO', message: 'it did not start' });
}
