// The prompt for JavaScript: a session of the machine's behind Node's line editor. What lines mean is the
// machine's `repl` module's.
import readline from 'node:readline';
import { BivalveError } from '../errors.js';
import type { Machine } from '../index.js';
import { explain } from './explain.js';
import { History, TypedLines } from './lines.js';

const PROMPT = '> ';
const call = (name: string, argument: unknown): string =>
  `require('repl').${name}(${JSON.stringify(argument)})`;

export async function promptNode(machine: Machine, cwd: string | undefined): Promise<number> {
  const repl = await machine.repl(cwd === undefined ? {} : { cwd });
  const typed = new TypedLines();
  const history = new History('node_history');
  const closed = new AbortController();
  let running: AbortController | undefined;
  let ended = false;
  let status = 0;

  const run = async (script: string): Promise<unknown> => {
    const interrupt = (running = new AbortController());
    try {
      const result = await repl.eval(script, {
        signal: interrupt.signal,
        terminal: true,
        onStdout: (bytes) => process.stdout.write(bytes),
        onStderr: (bytes) => process.stderr.write(bytes),
      });
      status = result.exitCode;
      return result.value;
    } catch (error) {
      if (!(error instanceof BivalveError) || error.kind !== 'abort') {
        const { status: code, line } = explain(error);
        process.stderr.write(`bivalve: ${line}\n`);
        status = code;
        ended = true;
      }
      return PROMPT;
    } finally {
      running = undefined;
      ended ||= repl.ended;
    }
  };

  const editor = readline.createInterface({
    input: process.stdin,
    output: process.stdout,
    terminal: true,
    ...history.options(),
    completer: (line: string, done: (error: null, result: [string[], string]) => void) => {
      const none: [string[], string] = [[], line];
      if (running) return done(null, none);
      repl.eval(call('_complete', line)).then(
        ({ value }) => done(null, (value as [string[], string] | undefined) ?? none),
        () => done(null, none),
      );
    },
  });
  history.follow(editor);
  editor.on('line', (line) => typed.push(line));
  editor.on('close', () => typed.end(closed));
  editor.on('SIGINT', () => {
    typed.clear();
    process.stdout.write('^C\n');
    if (running) running.abort();
    else typed.push('\0');
  });

  let prompt = await run(call('_line', null));
  while (!ended && typeof prompt === 'string') {
    editor.setPrompt(prompt);
    editor.prompt();
    const line = await typed.next(closed);
    if (line === undefined) {
      process.stdout.write('\n');
      break;
    }
    history.add(line === '\0' ? '' : line);
    prompt = await run(call('_line', line === '\0' ? null : line));
  }
  editor.close();
  if (!repl.ended) await repl.close().catch(() => undefined);
  return status;
}
