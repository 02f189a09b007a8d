// daebug(1), also `bivalve notebook`.
import { setFlagsFromString } from 'node:v8';
import { packageVersion } from '../platform/node_package.js';
import { NotebookServer, type NotebookOptions } from './server.js';

export interface NotebookCliOptions extends NotebookOptions {
  help: boolean;
  version: boolean;
  test: boolean;
  pattern: string | undefined;
  page: string | undefined;
  logJson: boolean;
}

export const NOTEBOOK_HELP = `usage: daebug [options]
       daebug run FILE… [--check]      runs a Markdown file's own cells again (run --help)

Serves a directory and turns Markdown files in its daebug/ into notebooks: code that is added to one runs in the page,
worker or process of that name, and the result is written below it. daebug.md lists who is connected.

  -r, --root DIR          the directory (default: this one)
  -p, --port N            the port (default: PORT, else one derived from the directory's name; 0: any)
      --test [GLOB]       run test files in a page of the running server, tell the result, and end
      --page TEXT         the page for --test: part of its name
      --host ADDRESS      listen there and not only on this computer; callers then need the key
      --allow-host NAME   answer to this name as well (repeatable)
      --api-key KEY       callers must show this key
      --hmac KEY          sign jobs; results must echo the signature
      --job-timeout MS    how long a job may run (default 60000)
      --queue-timeout MS  how long a request may wait for its page (default: as long as it takes)
      --debounce MS       how long a file must be quiet before it is read (default 40)
      --require-job-id    refuse results that do not say for which job they are
      --log-json          one JSON line per event on stderr
  -h, --help              this text
  -v, --version           the version
`;

class OptionError extends Error {}

function takeNumber(name: string, text: string | undefined, most: number): number {
  const value = text === undefined || text.trim() === '' ? NaN : Number(text);
  if (!Number.isInteger(value) || value < 0 || value > most)
    throw new OptionError(`${name} ${text ?? ''}: expected a number from 0 to ${most}`);
  return value;
}

const ALIASES: Record<string, string> = { '-r': '--root', '-p': '--port', '-h': '--help', '-v': '--version' };
const SWITCHES = new Set(['--help', '--version', '--require-job-id', '--log-json', '--test']);
const LONGEST_MS = 0x7fffffff;

/** Unknown options are told and ignored. Throws for values that cannot be. */
export function parseNotebookOptions(
  argv: readonly string[],
  env: Record<string, string | undefined>,
  warn: (text: string) => void,
): NotebookCliOptions {
  const options: NotebookCliOptions = {
    help: false,
    version: false,
    test: false,
    pattern: undefined,
    page: undefined,
    logJson: false,
    allowHosts: [],
  };
  let port: string | undefined;
  const words = [...argv];
  const set: Record<string, (value: string | undefined) => void> = {
    '--help': () => (options.help = true),
    '--version': () => (options.version = true),
    '--test': (value) => {
      options.test = true;
      if (value === undefined && words[0] !== undefined && !words[0].startsWith('-')) value = words.shift();
      if (value !== undefined && value !== '') options.pattern = value;
    },
    '--page': (value) => (options.page = value),
    '--root': (value) => {
      if (value === undefined || value === '') throw new OptionError('--root: a directory is missing');
      options.root = value;
    },
    '--port': (value) => (port = value ?? ''),
    '--host': (value) => value && (options.host = value.replace(/^\[|\]$/g, '')),
    '--allow-host': (value) => value && options.allowHosts?.push(value),
    '--api-key': (value) => value && (options.apiKey = value),
    '--hmac': (value) => value && (options.hmacKey = value),
    '--job-timeout': (value) => (options.jobTimeoutMs = takeNumber('--job-timeout', value, LONGEST_MS)),
    '--queue-timeout': (value) => (options.queueTimeoutMs = takeNumber('--queue-timeout', value, LONGEST_MS)),
    '--debounce': (value) => (options.debounceMs = takeNumber('--debounce', value, 60_000)),
    '--require-job-id': () => (options.requireJobId = true),
    '--log-json': () => (options.logJson = true),
  };
  while (words.length > 0) {
    const word = words.shift() as string;
    const equals = word.startsWith('--') ? word.indexOf('=') : -1;
    const given = equals < 0 ? word : word.slice(0, equals);
    const name = ALIASES[given] ?? given;
    const setter = Object.hasOwn(set, name) ? set[name] : undefined;
    if (!setter) {
      warn(`unknown option ${word} is ignored`);
      continue;
    }
    setter(equals >= 0 ? word.slice(equals + 1) : SWITCHES.has(name) ? undefined : words.shift());
  }
  if (options.help || options.version) return options;
  const text = port ?? (env['PORT'] || undefined);
  if (text !== undefined) options.port = takeNumber(port === undefined ? 'PORT' : '--port', text, 65_535);
  return options;
}

const struck = (text: string): string => [...text].map((char) => `${char}\u0336`).join('');

function banner(server: NotebookServer): string {
  const address = (port: number): string => `http://localhost:${port}/`;
  const head = `👾Daebug v${server.version} serving  ${server.root}  👉  `;
  const line =
    server.takenPort === undefined
      ? head + address(server.port)
      : `${head}${address(server.takenPort)}\r${head}${struck(address(server.takenPort))}  👉  ${address(server.port)}`;
  return `${line}\n${'='.repeat(81)}\n   📃 daebug.md  registry\n`;
}

/**
 * V8 compiles again what has run for a millisecond, which pays for machines that work; what a server does for a job never
 * comes to that, but the second compiler's memory is a fifth of the process. A tenth of a second will do.
 */
function compileLate(): void {
  try {
    setFlagsFromString('--wasm-tiering-budget=200000000');
  } catch {
    // A host without V8's flags.
  }
}

async function serve(options: NotebookCliOptions): Promise<number> {
  compileLate();
  // What is said before the banner comes after it.
  let early: string[] | undefined = [];
  const say = (text: string): void => {
    if (early) early.push(text);
    else process.stdout.write(`${text}\n`);
  };
  const server = await NotebookServer.start({
    ...options,
    onSay: say,
    onEvent: (line) => {
      if (options.logJson) process.stderr.write(`${line}\n`);
    },
  });
  // Before anybody can know that the server is there: what ends it leaves the registry true.
  const stop = (status: number, reason: string): void => void server.stop(status, reason);
  process.on('SIGINT', () => stop(0, 'SIGINT'));
  process.on('SIGTERM', () => stop(0, 'SIGTERM'));
  for (const event of ['uncaughtException', 'unhandledRejection'])
    process.on(event, (error: unknown) => {
      process.stderr.write(`👾 error: ${(error as Error | undefined)?.stack ?? String(error)}\n`);
      stop(1, event);
    });
  process.stdout.write(banner(server));
  if (options.apiKey === undefined && server.apiKey !== undefined)
    process.stdout.write(`   🔑 http://localhost:${server.port}/?daebug-key=${server.apiKey}\n`);
  for (const text of early) process.stdout.write(`${text}\n`);
  early = undefined;
  if (options.logJson)
    process.stderr.write(
      `${JSON.stringify({ ts: new Date().toISOString(), level: 'info', event: 'server.start', root: server.root, port: server.port })}\n`,
    );
  return server.ended;
}

/** Runs the command line; the exit status. */
export async function runNotebook(argv: readonly string[]): Promise<number> {
  try {
    if (argv[0] === 'run') return await (await import('./run.js')).runCommand(argv.slice(1));
    const options = parseNotebookOptions(argv, process.env, (text) => process.stderr.write(`👾 ${text}\n`));
    if (options.help) {
      process.stdout.write(NOTEBOOK_HELP);
      return 0;
    }
    if (options.version) {
      process.stdout.write(`v${packageVersion()}\n`);
      return 0;
    }
    if (options.test) return await (await import('./cli_test.js')).runTests(options);
    return await serve(options);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const message =
      code === 'ENOENT'
        ? `${(error as NodeJS.ErrnoException).path ?? 'the root'} does not exist`
        : (error as Error).message;
    process.stderr.write(`👾 error: ${message}\n`);
    return 1;
  }
}
