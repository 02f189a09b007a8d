// What set-up and builds say while they work: always on stderr, since stdout belongs to the guest.
//
// On a terminal a step is one line that is rewritten; elsewhere it is one line at its start, one
// every ten seconds, and one at its end.
const tty = process.stderr.isTTY && !process.env.NO_COLOR && process.env.TERM !== 'dumb';

/** An error whose message already says what to do: shown without a stack. */
export class SetupError extends Error {}

export function note(text) {
  process.stderr.write(`bivalve: ${text}\n`);
}

function seconds(ms) {
  return ms < 60_000
    ? `${(ms / 1000).toFixed(ms < 9950 ? 1 : 0)} s`
    : `${Math.floor(ms / 60_000)} min ${Math.round((ms % 60_000) / 1000)} s`;
}

/** Runs `work(update)`, showing `title`, what `update(detail)` says, and the time it takes. */
export async function step(title, work) {
  const start = Date.now();
  let detail = '';
  let lastWritten = 0;
  let open = false;
  const line = () => `bivalve: ${title}${detail ? `: ${detail}` : ''} (${seconds(Date.now() - start)})`;
  const write = (force) => {
    const now = Date.now();
    if (!force && now - lastWritten < (tty ? 100 : 10_000)) return;
    lastWritten = now;
    if (tty) {
      process.stderr.write(`\r\x1b[K${line().slice(0, (process.stderr.columns ?? 80) - 1)}`);
      open = true;
    } else {
      process.stderr.write(`${line()}\n`);
    }
  };
  if (tty) write(true);
  else note(`${title} ...`);
  lastWritten = start;
  const timer = setInterval(() => write(tty), tty ? 1000 : 10_000);
  try {
    const result = await work((text) => {
      detail = text;
      write(false);
    });
    detail = 'done';
    write(true);
    return result;
  } catch (error) {
    detail = 'failed';
    write(true);
    throw error;
  } finally {
    clearInterval(timer);
    if (open) process.stderr.write('\n');
  }
}

/** Runs a script's main function; a failure becomes one message and exit status 1. */
export async function main(work) {
  try {
    await work();
  } catch (error) {
    process.stderr.write(
      error instanceof SetupError ? `bivalve: error: ${error.message}\n` : `${error.stack ?? error}\n`,
    );
    process.exit(1);
  }
}
