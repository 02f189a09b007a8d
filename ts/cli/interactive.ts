// The prompt: a session of bash behind Node's line editor.
import readline from 'node:readline';
import { BivalveError } from '../errors.js';
import { Machine } from '../index.js';
import type { Session } from '../session.js';
import { complete } from './completion.js';
import type { CliOptions } from './options.js';
import type { Plan } from './plan.js';
import { explain } from './explain.js';
import { History, TypedLines } from './lines.js';
import { publishPorts } from './run.js';

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
export async function interact(plan: Plan, options: CliOptions, thawed?: Machine): Promise<number> {
  const machine = thawed ?? (await Machine.boot({ ...plan.boot, worker: true }));
  await publishPorts(machine, options.publish);
  if (plan.language === 'node') return (await import('./node_prompt.js')).promptNode(machine, plan.cwd);
  const session = await machine.shell(plan.cwd === undefined ? {} : { cwd: plan.cwd });
  const prompt = new Prompt(machine, session);
  return prompt.run();
}

class Prompt {
  readonly #machine: Machine;
  readonly #session: Session;
  readonly #typed = new TypedLines();
  readonly #closed = new AbortController();
  readonly #history = new History('history');
  #editor: readline.Interface;
  #cwd = '/home/user';
  /** Lines of a command that is not complete. */
  #pending = '';
  /** The command since Enter: Ctrl-C is for it, and Ctrl-D ends its input. */
  #running: { interrupt: AbortController; input: AbortController } | undefined;
  #status = 0;

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
      ...this.#history.options(),
      completer: (line: string, done: (error: null, result: [string[], string]) => void) => {
        complete(this.#machine, this.#cwd, line).then(
          (result) => done(null, result),
          () => done(null, [[], line]),
        );
      },
    });
    this.#history.follow(editor);
    editor.on('line', (line) => this.#typed.push(line));
    editor.on('SIGINT', () => this.#interrupt());
    editor.on('close', () => {
      if (!this.#running) return this.#typed.end(this.#closed);
      // Ctrl-D while a script runs ends its input, not the prompt.
      this.#typed.end(this.#running.input);
      this.#editor = this.#open();
    });
    return editor;
  }

  /** Resolves with the exit status when the shell, or the terminal's input, has ended. */
  async run(): Promise<number> {
    for (;;) {
      await this.#ask();
      const line = await this.#typed.next(this.#closed);
      if (line === undefined) break;
      this.#history.add(line);
      this.#pending += `${line}\n`;
      this.#running = { interrupt: new AbortController(), input: new AbortController() };
      const alive = await this.#execute(this.#running);
      this.#typed.end(this.#running.input);
      this.#running = undefined;
      if (!alive) return this.#status;
    }
    process.stdout.write('\n');
    await this.#session.close().catch(() => undefined);
    return this.#status;
  }

  async #ask(): Promise<void> {
    if (this.#pending === '') this.#cwd = await directoryOf(this.#machine, this.#session.pid);
    this.#showPrompt();
  }

  #showPrompt(): void {
    if (this.#closed.signal.aborted) return;
    this.#editor.setPrompt(this.#pending === '' ? promptFor(this.#cwd) : '> ');
    this.#editor.prompt();
  }

  #interrupt(): void {
    // As a terminal does: what was typed ahead is gone too.
    this.#typed.clear();
    if (this.#running) return this.#running.interrupt.abort();
    this.#pending = '';
    process.stdout.write('^C\n');
    this.#showPrompt();
  }

  /** Runs what is pending if it is complete. False: the shell has ended. */
  async #execute({
    interrupt,
    input,
  }: {
    interrupt: AbortController;
    input: AbortController;
  }): Promise<boolean> {
    try {
      const incomplete = await this.#session.isIncomplete(this.#pending);
      if (incomplete && !interrupt.signal.aborted) return true;
      const script = this.#pending;
      this.#pending = '';
      if (script.trim() === '') return true;
      const result = await this.#session.exec(script, {
        stdin: this.#typed.all(input),
        signal: interrupt.signal,
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
    }
    return !this.#session.ended;
  }
}
