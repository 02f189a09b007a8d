// bivalve(1).
import { explain } from './explain.js';
import { HELP, parseOptions, UsageError, type CliOptions } from './options.js';
import { flush } from './stdio.js';
import { packageVersion } from '../platform/node_package.js';

const say = (text: string): void => void process.stderr.write(`bivalve: ${text}\n`);

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
      case 'notebook':
        return (await import('../notebook/cli.js')).runNotebook(rest);
      case 'daemon':
        return (await import('../daemon/cli.js')).runDaemon(rest);
      case 'doctor':
        return (await import('./doctor.js')).doctorCommand();
    }
  }
  if (options.image !== undefined) throw new UsageError('--image belongs to diff and apply');
  if (options.dryRun) return (await import('./overlays.js')).overlayCommand('diff', undefined, options);
  const { makePlan } = await import('./plan.js');
  const plan = makePlan(options);
  // Only a process that is somebody's IPC child pays for it.
  const parent =
    process.send || process.env['DEKA_IPC_FD']
      ? (await import('./ipc.js')).parentChannel(options.allowHandles)
      : undefined;
  if (plan.program === null) return (await import('./interactive.js')).interact(plan, options);
  const { Machine } = await import('../index.js');
  const { runProgram } = await import('./run.js');
  // On a terminal a worker keeps this thread free for Ctrl-C.
  // So does it for a debugger's connection, while its script stands still.
  const worker = (process.stdin.isTTY ?? false) || options.inspectDuk !== undefined;
  return runProgram(await Machine.boot({ ...plan.boot, worker }), plan, options, parent);
}

/** A reader that has gone ends what only tells it something, without a word, as the signal would: `doctor | head -1`. */
function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A program's output is watched where it is written (stdio.ts): the program decides.
    if (process.stdout.listenerCount('error') > 1) return;
    if (error.code !== 'EPIPE') throw error;
    process.exit(128 + 13);
  });
}

/** Runs the command line and ends the process. */
export async function main(argv: readonly string[]): Promise<void> {
  let status: number;
  endWithReader();
  try {
    const options = parseOptions(argv);
    if (options.help) {
      process.stdout.write(HELP);
      status = 0;
    } else if (options.version) {
      process.stdout.write(`bivalve ${packageVersion()}\n`);
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
