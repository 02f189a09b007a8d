// The prompt: a session of bash behind Node's line editor.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import readline from 'node:readline';
import { BivalveError } from '../errors.js';
import { Machine } from '../index.js';
import type { Session } from '../session.js';
import { complete } from './completion.js';
import type { Plan } from './plan.js';
import { explain } from './explain.js';

const HISTORY_LINES = 1000;

function historyFile(): string {
  const base = process.env['XDG_STATE_HOME'] ?? path.join(os.homedir(), '.local', 'state');
  return path.join(base, 'bivalve', 'history');
}

function readHistory(): string[] {
  try {
    return fs.readFileSync(historyFile(), 'utf8').split('\n').filter(Boolean).slice(-HISTORY_LINES).reverse();
  } catch {
    return [];
  }
}

function addToHistory(line: string): void {
  if (line.trim() === '') return;
  try {
    fs.mkdirSync(path.dirname(historyFile()), { recursive: true });
    fs.appendFileSync(historyFile(), `${line}\n`, { mode: 0o600 });
  } catch {
    // Without a place for it there is no history.
  }
}

/** Lines that are typed while a script runs: its input. */
class TypedInput implements AsyncIterable<string> {
  #lines: string[] = [];
  #ended = false;
  #wake: (() => void) | undefined;
  push(line: string): void {
    this.#lines.push(line);
    this.#wake?.();
  }
  end(): void {
    this.#ended = true;
    this.#wake?.();
  }
  async *[Symbol.asyncIterator](): AsyncGenerator<string> {
    for (;;) {
      const line = this.#lines.shift();
      if (line !== undefined) yield line;
      else if (this.#ended) return;
      else await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }
}

const colour = process.stdout.isTTY && !process.env['NO_COLOR'];
const paint = (code: string, text: string): string => (colour ? `\x1b[${code}m${text}\x1b[0m` : text);

function promptFor(cwd: string): string {
  const short = cwd === '/home/user' ? '~' : cwd.startsWith('/home/user/') ? `~${cwd.slice(10)}` : cwd;
  return `${paint('32', 'user@bivalve')}:${paint('34', short)}$ `;
}

async function directoryOf(machine: Machine, pid: number): Promise<string> {
  const jobs = await machine.jobs();
  return jobs.find((job) => job.pid === pid)?.cwd ?? '/home/user';
}

/** The machine is best in a worker: the line editor stays free, and Ctrl-C gets through at any moment. */
export async function interact(plan: Plan, thawed?: Machine): Promise<number> {
  const machine = thawed ?? (await Machine.boot({ ...plan.boot, worker: true }));
  const session = await machine.shell(plan.cwd === undefined ? {} : { cwd: plan.cwd });
  const prompt = new Prompt(machine, session);
  return prompt.run();
}

class Prompt {
  readonly #machine: Machine;
  readonly #session: Session;
  #history = readHistory();
  #editor: readline.Interface;
  #pending = '';
  #input: TypedInput | undefined;
  #running: AbortController | undefined;
  #cwd = '/home/user';
  #status = 0;
  #finish: (status: number) => void = () => undefined;

  constructor(machine: Machine, session: Session) {
    this.#machine = machine;
    this.#session = session;
    this.#editor = this.#open();
  }

  #open(): readline.Interface {
    const editor = readline.createInterface({
      input: process.stdin,
      output: process.stdout,
      terminal: true,
      history: [...this.#history],
      historySize: HISTORY_LINES,
      removeHistoryDuplicates: true,
      completer: (line: string, done: (error: null, result: [string[], string]) => void) => {
        complete(this.#machine, this.#cwd, line).then(
          (result) => done(null, result),
          () => done(null, [[], line]),
        );
      },
    });
    editor.on('history', (history) => (this.#history = [...history]));
    editor.on('line', (line) => void this.#line(line));
    editor.on('SIGINT', () => this.#interrupt());
    editor.on('close', () => {
      if (!this.#running) return void this.#end();
      // Ctrl-D while a script runs ends its input, not the prompt.
      this.#input?.end();
      this.#editor = this.#open();
    });
    return editor;
  }

  run(): Promise<number> {
    void this.#ask();
    return new Promise((resolve) => (this.#finish = resolve));
  }

  async #ask(): Promise<void> {
    if (this.#pending === '') this.#cwd = await directoryOf(this.#machine, this.#session.pid);
    this.#editor.setPrompt(this.#pending === '' ? promptFor(this.#cwd) : '> ');
    this.#editor.prompt();
  }

  #interrupt(): void {
    if (this.#running) return this.#running.abort();
    this.#pending = '';
    process.stdout.write('^C\n');
    void this.#ask();
  }

  async #line(line: string): Promise<void> {
    if (this.#input) return this.#input.push(`${line}\n`);
    addToHistory(line);
    this.#pending += `${line}\n`;
    if (await this.#session.isIncomplete(this.#pending)) return this.#ask();
    const script = this.#pending;
    this.#pending = '';
    if (script.trim() === '') return this.#ask();
    const alive = await this.#execute(script);
    if (alive) return this.#ask();
    this.#finish(this.#status);
  }

  /** False: the shell has ended. */
  async #execute(script: string): Promise<boolean> {
    this.#input = new TypedInput();
    this.#running = new AbortController();
    try {
      const result = await this.#session.exec(script, {
        stdin: this.#input,
        signal: this.#running.signal,
        terminal: true,
        onStdout: (bytes) => process.stdout.write(bytes),
        onStderr: (bytes) => process.stderr.write(bytes),
      });
      this.#status = result.exitCode;
    } catch (error) {
      if (error instanceof BivalveError && error.kind === 'abort') {
        process.stdout.write('^C\n');
        this.#status = 130;
      } else {
        const { status, line } = explain(error);
        process.stderr.write(`bivalve: ${line}\n`);
        this.#status = status;
        if (!(error instanceof BivalveError) || error.kind === 'internal') return false;
      }
    } finally {
      this.#input.end();
      this.#input = undefined;
      this.#running = undefined;
    }
    return !this.#session.ended;
  }

  async #end(): Promise<void> {
    process.stdout.write('\n');
    await this.#session.close().catch(() => undefined);
    this.#finish(this.#status);
  }
}
