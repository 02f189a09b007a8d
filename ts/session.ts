// Session: one bash whose whole state lasts over several scripts.
import type { Core } from './core/core.js';
import type { ExecResult } from './result.js';
import type { ExecOptions } from './types.js';

export type SessionExecOptions = Omit<ExecOptions, 'cwd' | 'env' | 'replaceEnv' | 'args' | 'limits'>;

export class Session implements AsyncDisposable {
  readonly #core: Core;
  readonly #id: number;
  readonly #run: (script: string, options: SessionExecOptions) => Promise<ExecResult>;
  #closed: Promise<number> | undefined;
  #ended = false;
  /** The shell's process. */
  readonly pid: number;

  /** For Machine.shell. */
  constructor(
    core: Core,
    id: number,
    pid: number,
    run: (script: string, options: SessionExecOptions) => Promise<ExecResult>,
  ) {
    this.#core = core;
    this.#id = id;
    this.pid = pid;
    this.#run = run;
  }

  /**
   * Runs a script in this shell; scripts run one after the other. Variables, directory, functions,
   * options, traps and jobs stay. An `exit` ends the session. An aborted script is interrupted as by
   * Ctrl-C, and the session lives on; one that reaches a limit takes the session with it.
   */
  async exec(script: string, options: SessionExecOptions = {}): Promise<ExecResult> {
    try {
      return await this.#run(script, options);
    } finally {
      if (!this.#core.dead && !this.#closed) this.#ended = (await this.#core.sessionState(this.#id)).done;
    }
  }

  /** Whether the shell had ended after the last script (`exit`, `set -e`, a limit). */
  get ended(): boolean {
    return this.#ended || this.#closed !== undefined || this.#core.dead !== undefined;
  }

  /** Whether the script ends inside a construct, so that a prompt would ask for another line. */
  async isIncomplete(script: string): Promise<boolean> {
    const bytes = new TextEncoder().encode(script);
    return (await this.#core.ask('incomplete', {}, bytes))['incomplete'] as boolean;
  }

  /** Ends the shell after what was submitted; its EXIT trap runs. Resolves with its exit status. */
  close(): Promise<number> {
    return (this.#closed ??= this.#core.closeSession(this.#id));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (!this.#core.dead) await this.close();
  }
}
