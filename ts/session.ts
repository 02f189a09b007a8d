// Session and Repl: one shell, or one JavaScript process, whose whole state lasts over several scripts.
import type { Core } from './core/core.js';
import type { EvalResult, ExecResult } from './result.js';
import type { ExecOptions } from './types.js';

export type SessionExecOptions = Omit<ExecOptions, 'cwd' | 'env' | 'replaceEnv' | 'args' | 'limits'>;

type RunScript<Result> = (script: string, options: SessionExecOptions) => Promise<Result>;

/** What both have. */
class Lasting<Result> implements AsyncDisposable {
  readonly #core: Core;
  readonly #id: number;
  readonly #run: RunScript<Result>;
  #closed: Promise<number> | undefined;
  #ended = false;
  /** The process. */
  readonly pid: number;

  /** For Machine. */
  constructor(core: Core, id: number, pid: number, run: RunScript<Result>) {
    this.#core = core;
    this.#id = id;
    this.pid = pid;
    this.#run = run;
  }

  protected async run(script: string, options: SessionExecOptions): Promise<Result> {
    try {
      return await this.#run(script, options);
    } finally {
      if (!this.#core.dead && !this.#closed) this.#ended = (await this.#core.sessionState(this.#id)).done;
    }
  }

  protected ask(what: string, bytes: Uint8Array): Promise<Record<string, unknown>> {
    return this.#core.ask(what, {}, bytes);
  }

  /** Whether the process had ended after the last script (`exit`, `set -e`, `process.exit()`, a limit). */
  get ended(): boolean {
    return this.#ended || this.#closed !== undefined || this.#core.dead !== undefined;
  }

  /**
   * Ends the process after what was submitted: a shell's EXIT trap runs, JavaScript goes on until
   * nothing is left to do. Resolves with its exit status.
   */
  close(): Promise<number> {
    return (this.#closed ??= this.#core.closeSession(this.#id));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (!this.#core.dead) await this.close();
  }
}

export class Session extends Lasting<ExecResult> {
  /**
   * Runs a script in this shell; scripts run one after the other. Variables, directory, functions,
   * options, traps and jobs stay. An `exit` ends the session. An aborted script is interrupted as by
   * Ctrl-C, and the session lives on; one that reaches a limit takes the session with it.
   */
  exec(script: string, options: SessionExecOptions = {}): Promise<ExecResult> {
    return this.run(script, options);
  }

  /** Whether the script ends inside a construct, so that a prompt would ask for another line. */
  async isIncomplete(script: string): Promise<boolean> {
    return (await this.ask('incomplete', new TextEncoder().encode(script)))['incomplete'] as boolean;
  }
}

export class Repl extends Lasting<EvalResult> {
  /**
   * Runs JavaScript in this process; scripts run one after the other, each until its value is there (a
   * promise is waited for). Globals, loaded modules and timers stay; what a timer writes between two
   * scripts belongs to nobody. An exception is reported on stderr and is status 1; `process.exit()` ends
   * the process. An aborted script is left where it is (status 130 in the error's result), and the
   * process lives on; one that reaches a limit takes the process with it.
   */
  eval(script: string, options: SessionExecOptions = {}): Promise<EvalResult> {
    return this.run(script, options);
  }
}
