// Commands of the embedder's, as just-bash takes them, and the names of those that come along.
import { EMPTY_BYTES, type ByteString, type OutputKind } from './bytes.js';
import type { IFileSystem } from './interface.js';
import { resolveLimits, type ExecutionLimitProfile, type ExecutionLimits } from './limits.js';
import type { SecureFetch } from './network.js';

export interface ExecResult {
  /** UTF-8 as text; output that is none has one character per byte. */
  stdout: string;
  stderr: string;
  exitCode: number;
  env?: Record<string, string>;
  /** What `stdout` of a command is. Default: text. */
  stdoutKind?: OutputKind;
  stdoutEncoding?: 'binary';
}

/** What `Bash.exec` resolves to. */
export interface BashExecResult extends ExecResult {
  /** The shell's variables (not arrays) when it ended; those that it began with when it was killed. */
  env: Record<string, string>;
  /** What transform plugins said. */
  metadata?: Record<string, unknown>;
}

export interface CommandExecOptions {
  env?: Record<string, string>;
  replaceEnv?: boolean;
  cwd: string;
  stdin?: string;
  stdinKind?: OutputKind;
  signal?: AbortSignal;
  args?: string[];
}

export interface TraceEvent {
  category: string;
  name: string;
  durationMs: number;
  details?: Record<string, unknown>;
}
export type TraceCallback = (event: TraceEvent) => void;

/** Accepted and never called: the machine is not instrumented for it. */
export interface FeatureCoverageWriter {
  hit(feature: string): void;
}

export interface RuntimeCommandContext {
  fs: IFileSystem;
  fsIdentity?: object;
  cwd: string;
  /** The variables that the shell exports. */
  env: Map<string, string>;
  exportedEnv?: Record<string, string>;
  stdin: ByteString;
  limits: Required<ExecutionLimits>;
  /** Runs a script in a shell of its own. */
  exec?: (command: string, options: CommandExecOptions) => Promise<ExecResult>;
  /** The program that this command stands in for, when it does. */
  origCommand?: (args: string[]) => Promise<ExecResult>;
  fetch?: SecureFetch;
  getRegisteredCommands?: () => string[];
  sleep?: (ms: number) => Promise<void>;
  trace?: TraceCallback;
  /** Aborted when the command is killed. */
  signal?: AbortSignal;
}
export type CommandContext = Omit<RuntimeCommandContext, 'limits'> & { limits?: Required<ExecutionLimits> };
export type ResolvedCommandContext = RuntimeCommandContext;

export interface Command {
  name: string;
  /** Kept and not used: commands always run in the embedder's process, with what the context gives them. */
  trusted?: boolean;
  execute(args: string[], ctx: ResolvedCommandContext): Promise<ExecResult>;
}
export interface LazyCommand {
  name: string;
  trusted?: boolean;
  /** Called when the command first runs. */
  load: () => Promise<Command>;
}
export type CustomCommand = Command | LazyCommand;

/** A command by its name and function. */
export function defineCommand(
  name: string,
  execute: (args: string[], ctx: ResolvedCommandContext) => Promise<ExecResult>,
  options: { trusted?: boolean } = {},
): Command {
  return { name, trusted: options.trusted ?? true, execute };
}

/** A command as one that is there. */
export function asCommand(command: CustomCommand): Command {
  if (!('load' in command)) return command;
  let loaded: Promise<Command> | undefined;
  return {
    name: command.name,
    ...(command.trusted === undefined ? {} : { trusted: command.trusted }),
    async execute(args, ctx) {
      loaded ??= command.load();
      // The next call tries again.
      loaded.catch(() => (loaded = undefined));
      return (await loaded).execute(args, ctx);
    },
  };
}

export interface CommandContextOptions extends Omit<Partial<CommandContext>, 'fs' | 'limits' | 'stdin'> {
  fs: IFileSystem;
  stdin?: ByteString;
  executionLimits?: ExecutionLimits;
  executionLimitProfile?: ExecutionLimitProfile;
}

/** A context for calling a command by hand, as tests do. */
export function createCommandContext(options: CommandContextOptions): RuntimeCommandContext {
  const { executionLimits, executionLimitProfile, ...rest } = options;
  return {
    ...rest,
    fsIdentity: rest.fsIdentity ?? rest.fs,
    cwd: rest.cwd ?? '/',
    env: rest.env ?? new Map<string, string>(),
    stdin: rest.stdin ?? EMPTY_BYTES,
    limits: resolveLimits(executionLimits, executionLimitProfile),
  };
}

const COMMANDS =
  'echo cat printf ls mkdir rmdir touch rm cp mv ln chmod pwd readlink head tail wc stat grep fgrep egrep rg sed awk sort uniq comm cut paste tr rev nl fold expand unexpand strings split column join tee find basename dirname tree du env printenv alias unalias history xargs true false clear bash sh jq base64 diff date sleep timeout time seq expr md5sum sha1sum sha256sum file html-to-markdown help which tac hostname whoami od gzip gunzip zcat tar yq xan sqlite3'.split(
    ' ',
  );

export type CommandName = string;
export type NetworkCommandName = 'curl';
export type PythonCommandName = 'python3' | 'python';
export type JavaScriptCommandName = 'js-exec' | 'node';
export type AllCommandName = string;

/** just-bash's names, for `commands`; a machine has more. */
export const getCommandNames = (): string[] => [...COMMANDS];
export const getNetworkCommandNames = (): string[] => ['curl'];
export const getPythonCommandNames = (): string[] => ['python3', 'python'];
export const getJavaScriptCommandNames = (): string[] => ['js-exec', 'node'];
