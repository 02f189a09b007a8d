// Sandbox: the face of @vercel/sandbox over a Bash of this process.
import type { BashBase, BashOptions } from './bash.js';
import { bytesOfLatin1 } from './bytes.js';
import type { BashExecResult } from './commands.js';
import type { IFileSystem } from './interface.js';
import { resolvePath } from './paths.js';
import { quote } from './script.js';

export interface OutputMessage {
  type: 'stdout' | 'stderr';
  data: string;
  timestamp: Date;
}

/** A command that was started; it runs at once. */
export class SandboxCommand {
  readonly cmdId: string = crypto.randomUUID();
  readonly cwd: string;
  readonly startedAt: Date = new Date();
  /** Undefined while it runs. */
  exitCode: number | undefined;
  readonly #controller = new AbortController();
  readonly #result: Promise<BashExecResult>;

  constructor(
    bash: BashBase,
    script: string,
    cwd: string,
    env?: Record<string, string>,
    explicitCwd = false,
    signal?: AbortSignal,
    timeoutMs?: number,
  ) {
    this.cwd = cwd;
    const abort = (): void => this.#controller.abort();
    const timer =
      timeoutMs === undefined || timeoutMs === Infinity ? undefined : setTimeout(abort, timeoutMs);
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort, { once: true });
    this.#result = bash
      .exec(script, {
        ...(env ? { env } : {}),
        ...(explicitCwd ? { cwd } : {}),
        signal: this.#controller.signal,
      })
      .then((result) => {
        this.exitCode = result.exitCode;
        return result;
      })
      .finally(() => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
      });
    // Whoever waits hears of it.
    this.#result.catch(() => undefined);
  }

  /** What it wrote, when it has ended: stdout, then stderr. */
  async *logs(): AsyncGenerator<OutputMessage, void, unknown> {
    const { stdout, stderr } = await this.#result;
    if (stdout) yield { type: 'stdout', data: stdout, timestamp: new Date() };
    if (stderr) yield { type: 'stderr', data: stderr, timestamp: new Date() };
  }

  async wait(): Promise<CommandFinished> {
    await this.#result;
    return this as CommandFinished;
  }

  /** stdout, then stderr. */
  async output(): Promise<string> {
    const { stdout, stderr } = await this.#result;
    return stdout + stderr;
  }

  async stdout(): Promise<string> {
    return (await this.#result).stdout;
  }

  async stderr(): Promise<string> {
    return (await this.#result).stderr;
  }

  /** Ends it: exit code 124. */
  async kill(): Promise<void> {
    this.#controller.abort();
  }
}

export interface CommandFinished extends SandboxCommand {
  exitCode: number;
}

export interface SandboxOptions extends Pick<
  BashOptions,
  | 'cwd'
  | 'env'
  | 'fs'
  | 'maxCallDepth'
  | 'maxCommandCount'
  | 'maxLoopIterations'
  | 'network'
  | 'defenseInDepth'
  | 'python'
  | 'javascript'
  | 'commands'
  | 'customCommands'
  | 'fetch'
> {
  /** Of each command, in milliseconds. Default: none. */
  timeoutMs?: number;
  /** A real directory, read but never written; not together with `fs`. Not in a page. */
  overlayRoot?: string;
}

/** What takes a command's output when it has ended; a stream of Node's has it. */
export interface OutputTarget {
  write(text: string): unknown;
}

export interface RunCommandParams {
  cmd: string;
  args?: string[];
  cwd?: string;
  env?: Record<string, string>;
  /** Accepted and without effect. */
  sudo?: boolean;
  /** Resolve at once, with the command that runs. */
  detached?: boolean;
  stdout?: OutputTarget;
  stderr?: OutputTarget;
  signal?: AbortSignal;
}

export type WriteFilesInput = Record<string, string | { content: string; encoding?: 'utf-8' | 'base64' }>;

/** What an entry provides. */
export interface SandboxHost {
  bash(options: BashOptions): BashBase;
  /** Undefined where there are no real directories. */
  overlay?: (root: string) => IFileSystem & { getMountPoint(): string };
}

export class SandboxBase {
  readonly #bash: BashBase;
  readonly #timeoutMs: number | undefined;

  /** For the entries; use `Sandbox.create`. */
  constructor(host: SandboxHost, options: SandboxOptions = {}) {
    const { timeoutMs, overlayRoot, ...rest } = options;
    if (rest.fs && overlayRoot !== undefined)
      throw new Error("Cannot specify both 'fs' and 'overlayRoot' options");
    this.#timeoutMs = timeoutMs;
    const bashOptions: BashOptions = { ...rest };
    if (overlayRoot !== undefined) {
      if (!host.overlay) throw new Error("'overlayRoot': there are no real directories in a page");
      const overlay = host.overlay(overlayRoot);
      bashOptions.fs = overlay;
      bashOptions.cwd ??= overlay.getMountPoint();
    }
    this.#bash = host.bash(bashOptions);
  }

  async runCommand(params: RunCommandParams & { detached: true }): Promise<SandboxCommand>;
  async runCommand(params: RunCommandParams): Promise<CommandFinished>;
  async runCommand(
    command: string,
    args: string[],
    options?: { signal?: AbortSignal },
  ): Promise<CommandFinished>;
  async runCommand(
    command: string,
    options?: { cwd?: string; env?: Record<string, string> },
  ): Promise<CommandFinished>;
  async runCommand(
    command: string | RunCommandParams,
    second: string[] | { cwd?: string; env?: Record<string, string> } = {},
    third: { signal?: AbortSignal } = {},
  ): Promise<SandboxCommand> {
    // A text is a script; a name with arguments is a program.
    const params: RunCommandParams =
      typeof command === 'object'
        ? command
        : Array.isArray(second)
          ? { cmd: command, args: second, ...third }
          : { cmd: command, ...second };
    const isScript = typeof command === 'string' && !Array.isArray(second);
    const script = isScript ? command : [params.cmd, ...(params.args ?? [])].map(quote).join(' ');
    const base = this.#bash.getCwd();
    const cwd = params.cwd === undefined ? base : resolvePath(base, params.cwd);
    const started = new SandboxCommand(
      this.#bash,
      script,
      cwd,
      params.env,
      params.cwd !== undefined,
      params.signal,
      this.#timeoutMs,
    );
    const told = started.wait().then(async (finished) => {
      params.stdout?.write(await finished.stdout());
      params.stderr?.write(await finished.stderr());
      return finished;
    });
    if (!params.detached) return told;
    told.catch(() => undefined);
    return started;
  }

  /** Paths are relative to the sandbox's directory; directories above are made. */
  async writeFiles(files: WriteFilesInput): Promise<void> {
    for (const [path, file] of Object.entries(files)) {
      const { content, encoding = 'utf-8' } = typeof file === 'string' ? { content: file } : file;
      const at = resolvePath(this.#bash.getCwd(), path);
      const { fs } = this.#bash;
      const parent = at.slice(0, at.lastIndexOf('/'));
      if (parent && !(await fs.exists(parent))) await fs.mkdir(parent, { recursive: true });
      await fs.writeFile(at, encoding === 'base64' ? bytesOfLatin1(atob(content)) : content);
    }
  }

  async readFile(path: string, encoding: 'utf-8' | 'base64' = 'utf-8'): Promise<string> {
    const at = resolvePath(this.#bash.getCwd(), path);
    return this.#bash.fs.readFile(at, encoding === 'base64' ? 'base64' : 'utf8');
  }

  async mkDir(path: string, options: { recursive?: boolean } = {}): Promise<void> {
    await this.#bash.fs.mkdir(resolvePath(this.#bash.getCwd(), path), options);
  }

  /** Nothing has to be given back. */
  async stop(): Promise<void> {}

  /** Without effect. */
  async extendTimeout(_ms: number): Promise<void> {}

  get domain(): string | undefined {
    return undefined;
  }

  /** The shell behind it. */
  get bashEnvInstance(): BashBase {
    return this.#bash;
  }
}
