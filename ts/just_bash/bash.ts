// Bash: a shell over a filesystem, with just-bash's face. Behind it is one machine, booted with the first script;
// each script is a `bash -c` of that machine.
import type { MachineBase, MachineEvents } from '../machine.js';
import type { BivalveError } from '../errors.js';
import type { Platform } from '../platform/platform.js';
import type { BootOptions, CommandContext as HostContext } from '../types.js';
import {
  bytesFromUint8Array,
  bytesOfLatin1,
  latin1FromBytes,
  stdoutBytes,
  textOf,
  type ByteString,
  type OutputKind,
} from './bytes.js';
import {
  asCommand,
  getCommandNames,
  type BashExecResult,
  type Command,
  type CommandName,
  type CustomCommand,
  type ExecResult,
  type FeatureCoverageWriter,
  type ResolvedCommandContext,
  type TraceCallback,
} from './commands.js';
import { HIDDEN, rootBridge, stubOf, type ProgramFiles } from './fs_bridge.js';
import type { IFileSystem, InitialFiles } from './interface.js';
import {
  limitEnd,
  machineLimits,
  resolveLimits,
  type ExecutionLimitProfile,
  type ExecutionLimits,
} from './limits.js';
import { InMemoryFs } from './memory_fs.js';
import {
  fetchTransport,
  networkBridge,
  refusalsOfCurl,
  secureTransport,
  withoutMeters,
  withTransforms,
  type NetworkConfig,
  type SecureFetch,
} from './network.js';
import { normalize, resolvePath } from './paths.js';
import { endOfScript, type ScriptEnd } from './script.js';
import type { DefenseInDepthConfig } from './security.js';
import { withArguments } from './syntax/arguments.js';
import { prepareReader } from './syntax/reader.js';
import { UnterminatedHereDoc } from './syntax/serialize.js';
import {
  BashTransformPipeline,
  ParseException,
  type BashTransformResult,
  type TransformPlugin,
} from './transform.js';

export interface BashLogger {
  info(message: string, data?: Record<string, unknown>): void;
  debug(message: string, data?: Record<string, unknown>): void;
}

export interface JavaScriptConfig {
  /** Runs before every script of `js-exec`. */
  bootstrap?: string;
  /** Refused: scripts call the embedder's modules instead (`modules` of `Machine.boot`). */
  invokeTool?: (path: string, argsJson: string) => Promise<string>;
}

export interface BashOptions {
  files?: InitialFiles;
  env?: Record<string, string>;
  /** Where scripts start. Default /home/user; made when it is not there. */
  cwd?: string;
  /** Files of the embedder's own, instead of an {@link InMemoryFs}. */
  fs?: IFileSystem;
  executionLimits?: ExecutionLimits;
  executionLimitProfile?: ExecutionLimitProfile;
  /** @deprecated executionLimits.maxCallDepth */
  maxCallDepth?: number;
  /** @deprecated executionLimits.maxCommandCount */
  maxCommandCount?: number;
  /** @deprecated executionLimits.maxLoopIterations */
  maxLoopIterations?: number;
  /** Makes the requests, and decides which. */
  fetch?: SecureFetch;
  /** What may be reached. Without it, and without `fetch`, there is no `curl`. */
  network?: NetworkConfig;
  /** There is none here: `python3` says so. */
  python?: boolean;
  /** `js-exec`, which is the machine's `node`. */
  javascript?: boolean | JavaScriptConfig;
  /** The only programs that there are. */
  commands?: CommandName[];
  /** What waits for `sleep`, instead of the clock. */
  sleep?: (ms: number) => Promise<void>;
  customCommands?: CustomCommand[];
  logger?: BashLogger;
  /** Hears of every file, process and refusal. */
  trace?: TraceCallback;
  /** Accepted: nothing of the script runs in the embedder's realm, so there is nothing to patch. */
  defenseInDepth?: DefenseInDepthConfig | boolean;
  /** Accepted and not used. */
  coverage?: FeatureCoverageWriter;
  /** Accepted and not used: the machine's processes have ids of their own. */
  processInfo?: { pid?: number; ppid?: number; uid?: number; gid?: number };
}

export interface ExecOptions {
  env?: Record<string, string>;
  /** `env` is the whole environment. */
  replaceEnv?: boolean;
  cwd?: string;
  /** Accepted: nothing is normalised. */
  rawScript?: boolean;
  stdin?: string;
  /** `bytes`: each character of `stdin` is a byte. Default `text`, UTF-8. */
  stdinKind?: OutputKind;
  signal?: AbortSignal;
  /** Arguments for the script's first command, taken as they are. */
  args?: string[];
}

interface InnerOptions extends ExecOptions {
  /** `$1`, `$2`, … */
  positional?: string[];
  /** Scripts around this one. */
  depth?: number;
}

/** What an entry provides. */
export interface Host {
  platform: Platform;
  boot(platform: Platform, options: BootOptions): Promise<MachineBase>;
}

const HOME = '/home/user';

/** Variables that a shell has by itself, and does not export. */
const SHELL_ENV: Readonly<Record<string, string>> = {
  IFS: ' \t\n',
  OSTYPE: 'linux-gnu',
  MACHTYPE: 'x86_64-pc-linux-gnu',
  HOSTTYPE: 'x86_64',
  HOSTNAME: 'bivalve',
  OPTIND: '1',
  SHELLOPTS: 'braceexpand:hashall:interactive-comments',
  BASHOPTS: 'globskipdots',
};
const OF_SHELL = new Set([...Object.keys(SHELL_ENV), 'PATH', 'PWD', 'OLDPWD', 'SHELL', 'TERM']);

/** Without a prototype: a name of the guest's must not find one of the language's. */
const bare = (entries: Record<string, string>): Record<string, string> =>
  Object.assign(Object.create(null) as Record<string, string>, entries);

const exported = (given: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(given).filter(([name, value]) => SHELL_ENV[name] !== value));
const DISPATCH = 'just-bash-command';
/** How many scripts stand around a command's script: in its environment, since only that leads from one to the other. */
const DEPTH = '__bivalve_depth';
const encoder = new TextEncoder();

/** A filesystem that can be prepared before anything waits for it. */
type SyncFs = Pick<InMemoryFs, 'mkdirSync'> & { writeFileSync(path: string, content: string): void };
const hasSync = (fs: IFileSystem): fs is IFileSystem & SyncFs =>
  typeof (fs as Partial<SyncFs>).mkdirSync === 'function' &&
  typeof (fs as Partial<SyncFs>).writeFileSync === 'function';

function populate(fs: InMemoryFs, files: InitialFiles): void {
  for (const [path, file] of Object.entries(files)) {
    const at = resolvePath('/', path);
    if (typeof file === 'function') fs.writeFileLazy(at, file);
    else if (typeof file === 'string' || file instanceof Uint8Array) fs.writeFileSync(at, file);
    else fs.writeFileSync(at, file.content, undefined, file);
  }
}

interface Belongings {
  own: ProgramFiles;
  system: Map<string, Uint8Array>;
  /** Names of the shell's builtins, to which commands of the embedder's of the same name are preferred. */
  builtins: ReadonlySet<string>;
}

// The same in every machine of this process.
let known: Promise<Belongings> | undefined;

/** What a machine has in its own root, before another one takes its place. */
function belongings(machine: MachineBase): Promise<Belongings> {
  known ??= (async () => {
    const read = async (paths: string[]): Promise<Map<string, Uint8Array>> =>
      new Map(
        await Promise.all(
          paths.map(async (path): Promise<[string, Uint8Array]> => [
            path,
            await machine.fs.readFile(`/${path}`),
          ]),
        ),
      );
    const names = await machine.fs.readdir('/usr/bin');
    const [system, { stdoutText }] = await Promise.all([
      read(['etc/passwd', 'etc/group', 'etc/hosts', 'etc/hostname', 'usr/bin/bash']),
      machine.exec('compgen -b'),
    ]);
    // Every program's file names it, as this one does.
    const bash = new TextDecoder().decode(system.get('usr/bin/bash'));
    system.delete('usr/bin/bash');
    return {
      own: new Map(names.map((name) => [name, encoder.encode(bash.replace('bash', name))])),
      system,
      builtins: new Set(stdoutText.trimEnd().split('\n')),
    };
  })();
  // The next one tries again.
  known.catch(() => (known = undefined));
  return known;
}

interface Booted {
  machine: MachineBase;
  /** Those that scripts find. */
  programs: ProgramFiles;
  /** All that the machine has. */
  own: ProgramFiles;
  builtins: ReadonlySet<string>;
}

export class BashBase {
  /** The files: what the constructor was given, or an {@link InMemoryFs}. */
  readonly fs: IFileSystem;
  readonly #host: Host;
  readonly #options: BashOptions;
  readonly #limits: Required<ExecutionLimits>;
  readonly #cwd: string;
  readonly #env: Record<string, string>;
  readonly #commands = new Map<string, Command>();
  /** Names whose stubs are in the filesystem: when it has none any more, the program is gone. */
  readonly #stubs = new Set<string>();
  readonly #plugins: TransformPlugin[] = [];
  readonly #network: NetworkConfig | undefined;
  #booting: Promise<Booted> | undefined;

  /** For the entries. Throws for limits and URLs that are none. */
  constructor(host: Host, options: BashOptions = {}) {
    this.#host = host;
    this.#options = options;
    this.#limits = resolveLimits(
      {
        ...(options.maxCallDepth === undefined ? {} : { maxCallDepth: options.maxCallDepth }),
        ...(options.maxCommandCount === undefined ? {} : { maxCommandCount: options.maxCommandCount }),
        ...(options.maxLoopIterations === undefined ? {} : { maxLoopIterations: options.maxLoopIterations }),
        ...options.executionLimits,
      },
      options.executionLimitProfile,
    );
    if (options.network) networkBridge(options.network);
    this.#network = options.network;
    if (typeof options.javascript === 'object' && options.javascript.invokeTool)
      throw new TypeError(
        'javascript.invokeTool: not here; give scripts functions with `modules` or `globals` of Machine.boot',
      );
    // As just-bash: a home only where nothing else was asked for.
    const home = options.files === undefined && options.cwd === undefined ? HOME : '/';
    this.#cwd = normalize(options.cwd ?? home);
    this.#env = bare({
      HOME: home,
      PATH: '/usr/bin:/bin',
      ...SHELL_ENV,
      PWD: this.#cwd,
      OLDPWD: this.#cwd,
      ...options.env,
    });
    this.fs = options.fs ?? new InMemoryFs({}, { maxTotalBytes: this.#limits.maxFileSystemBytes });
    if (hasSync(this.fs)) this.#layOut(this.fs, home === HOME);
    if (!options.fs && this.fs instanceof InMemoryFs) populate(this.fs, options.files ?? {});
    if (options.sleep) this.#commands.set('sleep', sleepBy(options.sleep));
    for (const command of options.customCommands ?? []) this.registerCommand(asCommand(command));
  }

  #layOut(fs: SyncFs, withHome: boolean): void {
    const dirs = [
      '/bin',
      '/usr/bin',
      ...(withHome ? ['/home/user', '/tmp'] : []),
      '/dev',
      '/proc',
      this.#cwd,
    ];
    for (const dir of dirs) fs.mkdirSync(dir, { recursive: true });
    for (const name of this.#options.commands ?? getCommandNames()) this.#stub(fs, name);
    if (this.#network || this.#options.fetch) this.#stub(fs, 'curl');
  }

  /** Adds a command, or replaces one. */
  registerCommand(command: Command): void {
    this.#commands.set(command.name, command);
    if (hasSync(this.fs)) this.#stub(this.fs, command.name);
    void this.#booting?.then(({ programs }) => this.#offer(programs, command.name));
  }

  /** Makes a command of the embedder's a program of the machine. */
  #offer(programs: ProgramFiles, name: string): void {
    programs.set(name, encoder.encode(`#!/${HIDDEN}/${DISPATCH}\n`));
  }

  #stub(fs: SyncFs, name: string): void {
    this.#stubs.add(name);
    for (const dir of ['/bin', '/usr/bin']) {
      // Some hundred of them, of which hardly one is ever read.
      if (fs instanceof InMemoryFs) fs.writeFileLazy(`${dir}/${name}`, () => stubOf(name));
      else fs.writeFileSync(`${dir}/${name}`, stubOf(name));
    }
  }

  // ---- the machine

  #boot(): Promise<Booted> {
    if (!this.#booting) {
      this.#booting = this.#bootNow();
      // The next script tries again.
      this.#booting.catch(() => (this.#booting = undefined));
    }
    return this.#booting;
  }

  async #bootNow(): Promise<Booted> {
    const { trace, fetch: secureFetch } = this.#options;
    const { platform } = this.#host;
    const send = secureFetch
      ? secureTransport(secureFetch)
      : this.#network?.denyPrivateRanges
        ? undefined
        : fetchTransport;
    const transport = async () =>
      withTransforms(send ?? (await platform.transport()), secureFetch ? {} : (this.#network ?? {}));
    const machine = await this.#host.boot(
      { ...platform, transport },
      {
        limits: { wallMs: Infinity, outputBytes: Infinity, fsBytes: Infinity },
        commands: { [DISPATCH]: (context) => this.#runCommand(context) },
        ...(secureFetch
          ? { network: { allow: 'all', allowPrivate: true } }
          : this.#network
            ? { network: networkBridge(this.#network) }
            : {}),
        ...(trace ? { trace: true } : {}),
      },
    );
    const { own, system, builtins } = await belongings(machine);
    const programs = this.#programsOf(own);
    const { fs } = this;
    for (const name of this.#commands.keys()) this.#offer(programs, name);
    await machine.mount('/', {
      type: 'bridge',
      bridge: rootBridge({ fs, programs, own, system, stubs: this.#stubs }),
    });
    await prepareReader();
    // What came before is no script's.
    if (trace)
      machine.on('trace', ({ category, name, duration, ...details }: MachineEvents['trace']) =>
        trace({ category, name, durationMs: duration / 1e6, details: { ...details } }),
      );
    return { machine, programs, own, builtins };
  }

  #programsOf(own: ProgramFiles): ProgramFiles {
    const { commands, python, javascript } = this.#options;
    const programs: ProgramFiles = new Map();
    const wanted = commands ? new Set<string>(commands) : undefined;
    for (const [name, file] of own) {
      if (name === DISPATCH || (name === 'curl' && !this.#network && !this.#options.fetch)) continue;
      if (name === 'bash' || name === 'sh' || !wanted || wanted.has(name)) programs.set(name, file);
    }
    if (javascript) this.#commands.set('js-exec', this.#jsExec());
    if (python) for (const name of ['python3', 'python']) this.#commands.set(name, absent(name));
    return programs;
  }

  #jsExec(): Command {
    const { javascript } = this.#options;
    const bootstrap = typeof javascript === 'object' ? (javascript.bootstrap ?? '') : '';
    return {
      name: 'js-exec',
      execute: async (args, ctx) => {
        const rest = [...args];
        const options: string[] = [];
        let code: string | undefined;
        for (let next = rest[0]; next?.startsWith('-'); next = rest[0]) {
          rest.shift();
          if (next === '-m' || next === '--module') options.push('--input-type=module');
          else if (next === '-c') code = rest.shift() ?? '';
          else options.push(next);
        }
        if (code === undefined && bootstrap && rest[0] !== undefined)
          code = await ctx.fs.readFile(resolvePath(ctx.cwd, rest[0]));
        const what = code === undefined ? rest : ['-e', `${bootstrap}\n${code}`, ...rest];
        return this.#sub(`/${HIDDEN}/node`, [...options, ...what], ctx);
      },
    };
  }

  #sub(program: string, args: string[], ctx: ResolvedCommandContext, depth = 0): Promise<ExecResult> {
    return this.#execNow(`${program} "$@"`, {
      cwd: ctx.cwd,
      replaceEnv: true,
      env: ctx.exportedEnv ?? {},
      stdin: latin1FromBytes(ctx.stdin),
      stdinKind: 'bytes',
      positional: args,
      depth,
      ...(ctx.signal ? { signal: ctx.signal } : {}),
    });
  }

  /** One command of the embedder's, as the machine started it. */
  async #runCommand(context: HostContext): Promise<number> {
    const [path = '', ...args] = context.args;
    const name = path.slice(path.lastIndexOf('/') + 1);
    const command = this.#commands.get(name);
    if (!command) {
      await context.stderr(`bash: ${name}: command not found\n`);
      return 127;
    }
    const ctx = await this.#contextFor(context, name);
    let result: ExecResult;
    try {
      result = await command.execute(args, ctx);
    } catch (error) {
      if (context.signal.aborted) return 124;
      result = {
        stdout: '',
        stderr: `${name}: ${error instanceof Error ? error.message : String(error)}\n`,
        exitCode: 1,
      };
    }
    if (result.stderr) await context.stderr(result.stderr);
    if (result.stdout) await context.stdout(stdoutBytes(result));
    return result.exitCode;
  }

  async #contextFor(context: HostContext, name: string): Promise<ResolvedCommandContext> {
    const { sleep, trace, fetch } = this.#options;
    const { programs, own, builtins } = await this.#boot();
    const stdin = await readAll(context);
    const { [DEPTH]: around = '0', ...exportedEnv } = context.env;
    const depth = Number(around) + 1;
    const ctx: ResolvedCommandContext = {
      fs: this.fs,
      fsIdentity: this.fs,
      cwd: context.cwd,
      env: new Map(Object.entries(exportedEnv)),
      exportedEnv,
      stdin,
      limits: this.#limits,
      signal: context.signal,
      exec: (script, options) => this.#execTold(script, { signal: context.signal, ...options, depth }),
      getRegisteredCommands: () => [...new Set([...programs.keys(), ...this.#commands.keys()])].sort(),
      ...(sleep ? { sleep } : {}),
      ...(trace ? { trace } : {}),
      ...(fetch ? { fetch } : {}),
    };
    // A builtin that has no program gives way in every shell: it is called back for this one.
    const shadowed = own.has(name)
      ? `/${HIDDEN}/${name}`
      : builtins.has(name)
        ? `enable ${name}; builtin ${name}`
        : undefined;
    if (shadowed) ctx.origCommand = (args) => this.#sub(shadowed, args, ctx, depth);
    return ctx;
  }

  // ---- scripts

  /** Runs a script. Whatever comes of it is the result: a limit is exit code 126, a deadline or abort 124. */
  async exec(commandLine: string, options: ExecOptions = {}): Promise<BashExecResult> {
    return this.#execTold(commandLine, options);
  }

  async #execTold(commandLine: string, options: InnerOptions): Promise<BashExecResult> {
    const { logger } = this.#options;
    logger?.info('exec', { command: commandLine });
    const transformed = this.#plugins.length > 0 ? await this.#transformed(commandLine) : undefined;
    const result = await this.#execNow(transformed?.script ?? commandLine, options);
    if (transformed) result.metadata = transformed.metadata;
    if (result.stdout) logger?.debug('stdout', { output: result.stdout });
    if (result.stderr) logger?.info('stderr', { output: result.stderr });
    logger?.info('exit', { exitCode: result.exitCode });
    return result;
  }

  /** Undefined for a script with a syntax error or an unfinished here-document: the shell has to say what of it. */
  async #transformed(script: string): Promise<BashTransformResult | undefined> {
    // A page has its parser from then on.
    await this.#boot();
    try {
      return this.transform(script);
    } catch (error) {
      if (error instanceof ParseException || error instanceof UnterminatedHereDoc) return undefined;
      throw error;
    }
  }

  async #execNow(script: string, options: InnerOptions): Promise<BashExecResult> {
    const given = bare(options.replaceEnv ? { ...options.env } : { ...this.#env, ...options.env });
    const cwd = options.cwd === undefined ? this.#cwd : resolvePath(this.#cwd, options.cwd);
    if (!options.replaceEnv && options.env?.['PWD'] === undefined) given['PWD'] = cwd;
    const ended = (exitCode: number, stderr: string, stdout = ''): BashExecResult => ({
      stdout,
      stderr,
      exitCode,
      env: bare(given),
    });
    const { maxSourceBytes } = this.#limits;
    if (isLonger(script, maxSourceBytes)) return ended(126, `bash: ${tooLong(maxSourceBytes)}\n`);
    const { depth = 0 } = options;
    if (depth > this.#limits.maxExecDepth)
      return ended(126, `bash: maximum nested execution depth (${this.#limits.maxExecDepth}) exceeded\n`);
    if (options.signal?.aborted) return ended(124, 'bash: execution aborted\n');
    const { machine, builtins } = await this.#boot();
    if (!(await this.fs.exists(cwd))) await this.fs.mkdir(cwd, { recursive: true }).catch(() => undefined);
    const end = endOfScript(
      [...this.#commands.keys()].filter((name) => builtins.has(name)),
      this.#options.commands,
    );
    const { stdin = '', stdinKind } = options;
    const source = options.args?.length ? withArguments(script, options.args) : script;
    let result: { exitCode: number; stdout: Uint8Array; stderr: Uint8Array };
    let message = '';
    try {
      result = await machine.exec(end.prelude + source, {
        cwd,
        env: depth > 0 ? { ...exported(given), [DEPTH]: String(depth) } : exported(given),
        replaceEnv: true,
        limits: machineLimits(this.#limits, end.commands),
        stdin: stdinKind === 'bytes' ? bytesOfLatin1(stdin) : stdin,
        ...(options.positional ? { args: options.positional } : {}),
        ...(options.signal ? { signal: options.signal } : {}),
      });
    } catch (error) {
      const { kind, limit, result: sofar } = error as BivalveError;
      if (kind !== 'limit' && kind !== 'abort') {
        if (kind === 'exec') return ended(1, `bash: cd: ${cwd}: No such file or directory\n`);
        throw error;
      }
      const stop =
        kind === 'abort'
          ? { exitCode: 124, message: 'bash: execution aborted\n' }
          : limitEnd(limit?.name ?? '', this.#limits);
      message = stop.message;
      result = {
        exitCode: stop.exitCode,
        stdout: sofar?.stdout ?? new Uint8Array(0),
        stderr: sofar?.stderr ?? new Uint8Array(0),
      };
    }
    return resultOf(result, message, end, given, options.replaceEnv ?? false);
  }

  async readFile(path: string): Promise<string> {
    return this.fs.readFile(resolvePath(this.#cwd, path));
  }

  async writeFile(path: string, content: string): Promise<void> {
    await this.fs.writeFile(resolvePath(this.#cwd, path), content);
  }

  getCwd(): string {
    return this.#cwd;
  }

  /** The variables that every script begins with. */
  getEnv(): Record<string, string> {
    return bare(this.#env);
  }

  /** Scripts go through it, in the order in which plugins came. */
  registerTransformPlugin(plugin: TransformPlugin): void {
    this.#plugins.push(plugin);
  }

  /** What the plugins make of a script. */
  transform(commandLine: string): BashTransformResult {
    const { maxSourceBytes } = this.#limits;
    if (isLonger(commandLine, maxSourceBytes)) throw new Error(tooLong(maxSourceBytes));
    let pipeline = new BashTransformPipeline();
    for (const plugin of this.#plugins) pipeline = pipeline.use(plugin) as typeof pipeline;
    return pipeline.transform(commandLine);
  }
}

const isLonger = (script: string, bytes: number): boolean =>
  script.length > bytes || encoder.encode(script).byteLength > bytes;
const tooLong = (bytes: number): string => `script input size limit exceeded (${bytes} bytes)`;

const absent = (name: string): Command => ({
  name,
  execute: async () => ({
    stdout: '',
    stderr: `${name}: not part of Bivalve: run it on the host and give it to scripts with customCommands\n`,
    exitCode: 127,
  }),
});

const UNITS: Readonly<Record<string, number>> = { '': 1000, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** `sleep` by the embedder's clock. */
const sleepBy = (sleep: (ms: number) => Promise<void>): Command => ({
  name: 'sleep',
  async execute(args) {
    let ms = 0;
    for (const arg of args) {
      const [, number = '', unit = ''] = /^(\d*\.?\d+|\d+\.)([smhd]?)$/.exec(arg) ?? [];
      if (!number) return { stdout: '', stderr: `sleep: invalid time interval '${arg}'\n`, exitCode: 1 };
      ms += Number(number) * (UNITS[unit] as number);
    }
    if (args.length === 0) return { stdout: '', stderr: 'sleep: missing operand\n', exitCode: 1 };
    await sleep(ms);
    return { stdout: '', stderr: '', exitCode: 0 };
  },
});

async function readAll(context: HostContext): Promise<ByteString> {
  const blocks: string[] = [];
  for await (const block of context.stdin) blocks.push(latin1FromBytes(bytesFromUint8Array(block)));
  return blocks.join('') as unknown as ByteString;
}

/** just-bash says which command failed, not in which line. */
const withoutLines = (text: string): string =>
  text.replace(/^(?:bash|environment): (?:-c: )?line \d+: /gm, 'bash: ');

function resultOf(
  { exitCode, stdout, stderr }: { exitCode: number; stdout: Uint8Array; stderr: Uint8Array },
  message: string,
  end: ScriptEnd,
  given: Record<string, string>,
  replaced: boolean,
): BashExecResult {
  const { text, env } = end.read(textOf(stderr));
  const told =
    env && Object.entries(env).filter(([name]) => !replaced || !OF_SHELL.has(name) || name in given);
  return {
    stdout: textOf(stdout),
    stderr: refusalsOfCurl(withoutMeters(withoutLines(text))) + message,
    exitCode,
    env: bare(told ? Object.fromEntries(told) : given),
  };
}
