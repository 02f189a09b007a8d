// The machine behind a notebook's own cells: one bash and one JavaScript process that last, on one filesystem.
import { BivalveError } from '../errors.js';
import type { MachineBase } from '../machine.js';
import type { BootOptions } from '../types.js';
import type { Repl, Session } from '../session.js';
import type { EvalResult, ExecResult } from '../result.js';

export type CellLanguage = 'bash' | 'js';

/** What an info string's first word means; undefined: no cell. */
export function cellLanguage(info: string): CellLanguage | undefined {
  const word = (/^\S*/.exec(info.trim())?.[0] ?? '').toLowerCase();
  if (word === 'bash' || word === 'sh' || word === 'shell') return 'bash';
  return word === 'js' || word === 'javascript' ? 'js' : undefined;
}

/** `Machine.boot`, of whichever entry. */
export type BootMachine = (options: BootOptions) => Promise<MachineBase>;

export interface CellOptions {
  signal?: AbortSignal;
  /** Output as it comes. */
  onOutput?: (text: string) => void;
}

export interface CellResult {
  ok: boolean;
  /** bash's status; of JavaScript 0 or 1. */
  exitCode: number;
  stdout: string;
  stderr: string;
  /** A JavaScript cell's value; undefined is no value. */
  value?: unknown;
  /** The value as Node's prompt shows it. */
  shown?: string;
  /** Why the cell did not run to its end: a limit, an abort. */
  stopped?: string;
  /** What it changed: `+ path`, `~ path`, `- path`. */
  files: string[];
}

interface Running {
  machine: MachineBase;
  shell: Session;
  repl: Repl;
}

const MOST_CHECKPOINTS = 20;
const MOST_FILES = 50;
const MARKS = { added: '+', modified: '~', attributes: '~', removed: '-' } as const;

/** Nothing of the host is in it. Cells run one after the other. */
export class CellMachine {
  readonly #boot: () => Promise<MachineBase>;
  #running: Promise<Running> | undefined;
  #checkpoints: number[] = [];

  /**
   * `boot`: makes a machine of Node's or of a page's kind. `deterministic`: seeded, on a clock of its own that begins at the
   * same moment in every run.
   */
  constructor(boot: BootMachine, options: { deterministic?: boolean } = {}) {
    this.#boot = () => boot(options.deterministic ? { seed: 1, virtualClock: true } : { worker: true });
  }

  async run(language: CellLanguage, code: string, options: CellOptions = {}): Promise<CellResult> {
    const running = await this.#open();
    const { machine } = running;
    const mark = await machine.checkpoint();
    this.#checkpoints.push(mark);
    const old = this.#checkpoints.length > MOST_CHECKPOINTS ? this.#checkpoints.shift() : undefined;
    if (old !== undefined) machine.dropCheckpoint(old);
    const result = await this.#execute(running, language, code, options);
    return this.#running ? { ...result, files: await changedFiles(machine, mark) } : result;
  }

  /** Back to what the machine was before the last `count` cells. Throws when that many are not remembered. */
  async rollback(count = 1): Promise<void> {
    const at = this.#checkpoints.length - count;
    const mark = this.#checkpoints[at];
    if (!this.#running || count < 1 || mark === undefined)
      throw new Error(
        `there ${this.#checkpoints.length === 1 ? 'is 1 cell' : `are ${this.#checkpoints.length} cells`} to take back`,
      );
    const { machine } = await this.#running;
    await machine.rollback(mark);
    for (const gone of this.#checkpoints.splice(at)) machine.dropCheckpoint(gone);
  }

  /** How many cells can be taken back. */
  get depth(): number {
    return this.#checkpoints.length;
  }

  async dispose(): Promise<void> {
    const running = this.#running;
    this.#forget();
    await (await running)?.machine.dispose();
  }

  #forget(): void {
    this.#running = undefined;
    this.#checkpoints = [];
  }

  /** Both processes are there before the first checkpoint, so that no rollback takes one away. */
  async #open(): Promise<Running> {
    this.#running ??= (async () => {
      const machine = await this.#boot();
      return { machine, shell: await machine.shell(), repl: await machine.repl() };
    })();
    // One that did not start is tried again by the next cell.
    this.#running.catch(() => this.#forget());
    const running = await this.#running;
    if (running.shell.ended) running.shell = await running.machine.shell();
    if (running.repl.ended) running.repl = await running.machine.repl();
    return running;
  }

  async #execute(
    { shell, repl }: Running,
    language: CellLanguage,
    code: string,
    options: CellOptions,
  ): Promise<CellResult> {
    const call = {
      ...(options.signal && { signal: options.signal }),
      ...(options.onOutput && streaming(options.onOutput)),
    };
    try {
      return described(await (language === 'bash' ? shell.exec(code, call) : repl.eval(code, call)));
    } catch (error) {
      if (!(error instanceof BivalveError)) throw error;
      // A machine that is broken is not used again.
      if (error.kind === 'internal') await this.dispose().catch(() => undefined);
      const { result } = error;
      return {
        ok: false,
        exitCode: result?.exitCode ?? 1,
        stdout: result?.stdoutText ?? '',
        stderr: result?.stderrText ?? '',
        stopped: error.message,
        files: [],
      };
    }
  }
}

function streaming(onOutput: (text: string) => void): object {
  // Of each stream its own: a character may come in two pieces.
  const put = (): ((bytes: Uint8Array) => void) => {
    const decoder = new TextDecoder();
    return (bytes) => onOutput(decoder.decode(bytes, { stream: true }));
  };
  return { onStdout: put(), onStderr: put() };
}

function described(result: ExecResult | EvalResult): CellResult {
  const cell: CellResult = {
    ok: result.exitCode === 0,
    exitCode: result.exitCode,
    stdout: result.stdoutText,
    stderr: result.stderrText,
    files: [],
  };
  if (!('shown' in result)) return cell;
  // The prompt's own frames are nobody's concern.
  const stderr = cell.stderr.replace(/^ {4}at (?:.*\()?node:internal\/.*\n?/gm, '');
  return { ...cell, stderr, value: result.value, shown: result.shown };
}

async function changedFiles(machine: MachineBase, mark: number): Promise<string[]> {
  const changes = await machine.diff(mark);
  const lines = changes
    .slice(0, MOST_FILES)
    .map(({ kind, path, type }) => `${MARKS[kind]} ${path}${type === 'directory' ? '/' : ''}`);
  if (changes.length > MOST_FILES) lines.push(`… and ${changes.length - MOST_FILES} more`);
  return lines;
}
