// bivalve(1).
import fs from 'node:fs';
import { BivalveError } from '../errors.js';
import { HELP, parseOptions, UsageError, type CliOptions } from './options.js';
import { flush } from './stdio.js';

const EXIT_USAGE = 2;
const EXIT_BUG = 70;
const EXIT_LIMIT = 125;

const say = (text: string): void => void process.stderr.write(`bivalve: ${text}\n`);

function version(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(fs.readFileSync(file, 'utf8')) as { version: string }).version;
}

/** What an error means for the exit status, and the one line that is said about it. */
export function explain(error: unknown): { status: number; line: string } {
  if (error instanceof UsageError)
    return { status: (error as { status?: number }).status ?? EXIT_USAGE, line: error.message };
  if (!(error instanceof BivalveError))
    return {
      status: EXIT_BUG,
      line: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  switch (error.kind) {
    case 'limit': {
      const { name, used, allowed } = error.limit ?? { name: 'memoryBytes', used: 0, allowed: 0 };
      return {
        status: EXIT_LIMIT,
        line: `limit ${name} reached: used ${used} of ${allowed}; raise it with --limit ${name}=VALUE`,
      };
    }
    case 'abort':
      return { status: 130, line: error.message };
    case 'internal':
      return { status: EXIT_BUG, line: `${error.message} (a bug of bivalve's, please report it)` };
    case 'exec':
      return { status: error.code === 'ENOENT' ? 127 : 126, line: error.message };
    default:
      return { status: 1, line: error.message };
  }
}

async function dispatch(options: CliOptions): Promise<number> {
  const [first, ...rest] = options.operands;
  if (options.script === undefined && first !== undefined) {
    switch (first) {
      case 'freeze':
        return (await import('./images.js')).freezeCommand(rest, options);
      case 'thaw':
        return (await import('./images.js')).thawCommand(rest, options);
      case 'diff':
      case 'apply':
        return (await import('./overlays.js')).overlayCommand(first, rest, options);
      case 'doctor':
        return (await import('./doctor.js')).doctorCommand();
    }
  }
  if (options.dryRun) return (await import('./overlays.js')).overlayCommand('diff', undefined, options);
  const { makePlan } = await import('./plan.js');
  const plan = makePlan(options);
  if (plan.program === null) return (await import('./interactive.js')).interact(plan);
  const { Machine } = await import('../index.js');
  const { runProgram } = await import('./run.js');
  return runProgram(await Machine.boot(plan.boot), plan, options);
}

/** Runs the command line and ends the process. */
export async function main(argv: readonly string[]): Promise<void> {
  let status: number;
  try {
    const options = parseOptions(argv);
    if (options.help) {
      process.stdout.write(HELP);
      status = 0;
    } else if (options.version) {
      process.stdout.write(`bivalve ${version()}\n`);
      status = 0;
    } else {
      status = await dispatch(options);
    }
  } catch (error) {
    const { status: code, line } = explain(error);
    say(line);
    status = code;
  }
  await flush();
  process.exit(status);
}
