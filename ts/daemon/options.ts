// The daemon's command line and configuration file.
import fs from 'node:fs';
import { isLoopbackHost } from '../platform/node_package.js';
import type { DaemonOptions } from './server.js';

export const DAEMON_HELP = `usage: goxel-daemon [options]

Runs scripts for other programs: JSON-RPC 2.0 over a socket, a pool of workers, a voxel project that scripts edit.

  -s, --socket PATH         listen there (default /tmp/goxel.sock)
      --tcp [HOST:]PORT     listen on TCP as well (127.0.0.1; 0: any port)
      --http [HOST:]PORT    serve a page that shows the project (127.0.0.1; 0: any port)
      --tcp-public          allow another HOST; needs --token
      --token TEXT          clients over TCP, and the page, have to show it first
      --stdio               one client on standard input and output, no socket
      --script-workers N    scripts at one time, 1 to 64 (default 4)
      --script-queue N      scripts that may wait (default 100)
      --script-root DIR     scripts are read by path from there only (repeatable)
      --scripts DIR         keep the library of scripts there
      --allow-write DIR     clients load, save, export and render below it only (repeatable)
      --max-message BYTES   of one message (default 16777216)
  -m, --max-connections N   (default 256)
      --timeout-scope WHAT  what timeout_ms counts: execution (default) or total
      --shutdown-timeout MS how long scripts may go on after SIGTERM (default 5000)
      --compat              be as lenient with parameters as Goxel
      --deterministic       the same random numbers for every script
  -j, --workers N           files that are read or written at one time (default 4)
  -q, --queue-size N        calls that may wait for such (default 1024)
  -P, --protocol NAME       auto or jsonrpc; with --stdio also mcp, for tools of language models
      --priority-queue      (always on)
  -c, --config FILE         JSON with these options, by their long names
  -D, --daemonize           go to the background
  -f, --foreground          stay (default)
  -p, --pid-file FILE       (default /tmp/goxel-daemon.pid)
  -l, --log-file FILE       (default: stderr; in the background /tmp/goxel-daemon.log)
  -w, --working-dir DIR     (default: this one; in the background /)
  -u, --user ID, -g, --group ID   become these when it listens
  -V, --verbose             log everything
      --status, --stop, --reload  ask, end or refresh the one that runs
      --test-signals, --test-lifecycle
  -h, --help
  -v, --version
`;

type What =
  | 'help'
  | 'version'
  | 'status'
  | 'stop'
  | 'reload'
  | 'test-signals'
  | 'test-lifecycle'
  | 'daemonize'
  | 'serve';

export interface DaemonCliOptions {
  what: What;
  daemon: DaemonOptions;
  pidFile: string;
  config: string | undefined;
  stdio: boolean;
  /** The Model Context Protocol on standard streams. */
  mcp: boolean;
  background: boolean;
  workingDirectory: string | undefined;
  user: number | string | undefined;
  group: number | string | undefined;
}

export class OptionError extends Error {}

const SHORT: Record<string, string> = {
  h: 'help', v: 'version', V: 'verbose', D: 'daemonize', f: 'foreground', p: 'pid-file', s: 'socket', c: 'config',
  l: 'log-file', w: 'working-dir', u: 'user', g: 'group', j: 'workers', q: 'queue-size', m: 'max-connections',
  P: 'protocol',
}; // prettier-ignore

const SWITCHES = new Set([
  'help', 'version', 'verbose', 'daemonize', 'foreground', 'status', 'stop', 'reload', 'test-signals', 'test-lifecycle',
  'stdio', 'tcp-public', 'compat', 'deterministic', 'priority-queue', 'background',
]); // prettier-ignore

/** Names with their values, in order; a switch's value is 'true'. */
function* wordsOf(argv: readonly string[]): Generator<[string, string]> {
  const words = [...argv];
  while (words.length > 0) {
    const word = words.shift() as string;
    const long = /^--([a-z-]+)(?:=(.*))?$/s.exec(word);
    const short = /^-([a-zA-Z])(.*)$/s.exec(word);
    const name = long?.[1] ?? SHORT[short?.[1] ?? ''];
    if (name === undefined) throw new OptionError(`unknown option ${word} (see --help)`);
    if (SWITCHES.has(name)) {
      yield [name, 'true'];
      if (short?.[2]) words.unshift(`-${short[2]}`);
      continue;
    }
    const value = long ? (long[2] ?? words.shift()) : short?.[2] || words.shift();
    if (value === undefined) throw new OptionError(`${word}: a value is missing`);
    yield [name, value];
  }
}

function* configOf(file: string): Generator<[string, string]> {
  let config: unknown;
  try {
    config = JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    throw new OptionError(`${file}: ${(error as Error).message}`);
  }
  if (typeof config !== 'object' || config === null || Array.isArray(config))
    throw new OptionError(`${file}: expected an object`);
  for (const [name, value] of Object.entries(config)) {
    const long = name.replaceAll('_', '-').replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value])
      if (one !== false) yield [long, String(one)];
  }
}

function whole(name: string, text: string, least: number, most: number): number {
  const value = text.trim() === '' ? NaN : Number(text);
  if (!Number.isInteger(value) || value < least || value > most)
    throw new OptionError(`--${name} ${text}: expected a number from ${least} to ${most}`);
  return value;
}

const idOf = (text: string): number | string => (/^\d+$/.test(text) ? Number(text) : text);

/** Throws an OptionError for what cannot be. */
export function parseDaemonOptions(argv: readonly string[]): DaemonCliOptions {
  const roots: string[] = [];
  const allowed: string[] = [];
  const daemon: DaemonOptions = { socket: '/tmp/goxel.sock', scriptRoots: roots };
  const placeOf = (value: string, name: string): { host?: string; port: number } => {
    const at = value.lastIndexOf(':');
    const port = whole(name, value.slice(at + 1), 0, 65_535);
    return at < 0 ? { port } : { host: value.slice(0, at).replace(/^\[|\]$/g, ''), port };
  };
  const options: DaemonCliOptions = {
    what: 'serve',
    daemon,
    pidFile: '/tmp/goxel-daemon.pid',
    config: undefined,
    stdio: false,
    mcp: false,
    background: false,
    workingDirectory: undefined,
    user: undefined,
    group: undefined,
  };
  let tcpPublic = false;
  const ask = (what: What) => () => void (options.what = options.what === 'serve' ? what : options.what);
  const set: Record<string, (value: string, name: string) => void> = {
    help: () => (options.what = 'help'),
    version: ask('version'),
    status: ask('status'),
    stop: ask('stop'),
    reload: ask('reload'),
    'test-signals': ask('test-signals'),
    'test-lifecycle': ask('test-lifecycle'),
    daemonize: ask('daemonize'),
    foreground: () => undefined,
    background: () => (options.background = true),
    verbose: () => (daemon.logLevel = 'debug'),
    'pid-file': (value) => (options.pidFile = value),
    socket: (value) => (daemon.socket = value),
    tcp: (value, name) => (daemon.tcp = placeOf(value, name)),
    http: (value, name) => (daemon.http = placeOf(value, name)),
    'tcp-public': () => (tcpPublic = true),
    token: (value) => (daemon.token = value),
    stdio: () => (options.stdio = true),
    'script-workers': (value, name) => (daemon.workers = whole(name, value, 1, 64)),
    'script-queue': (value, name) => (daemon.queue = whole(name, value, 0, 1_000_000)),
    'script-root': (value) => roots.push(value),
    'allow-write': (value) => {
      allowed.push(value);
      daemon.allowWrite = allowed;
    },
    scripts: (value) => (daemon.scriptsDirectory = value),
    'max-message': (value, name) => (daemon.maxMessage = whole(name, value, 256, 256 << 20)),
    'max-connections': (value, name) => (daemon.maxConnections = whole(name, value, 1, 100_000)),
    'timeout-scope': (value) => {
      if (value !== 'execution' && value !== 'total')
        throw new OptionError(`--timeout-scope ${value}: expected execution or total`);
      daemon.timeoutScope = value;
    },
    'shutdown-timeout': (value, name) => (daemon.shutdownMs = whole(name, value, 0, 3_600_000)),
    compat: () => (daemon.compat = true),
    deterministic: () => (daemon.deterministic = true),
    workers: (value, name) => (daemon.fileWorkers = whole(name, value, 1, 1024)),
    'queue-size': (value, name) => (daemon.callQueue = whole(name, value, 1, 1_000_000)),
    protocol: (value) => {
      if (value !== 'auto' && value !== 'jsonrpc' && value !== 'mcp')
        throw new OptionError(`--protocol ${value}: expected auto, jsonrpc or mcp`);
      options.mcp = value === 'mcp';
    },
    'priority-queue': () => undefined,
    config: (value) => {
      options.config = value;
      for (const [name, one] of configOf(value)) apply(name, one);
    },
    'log-file': (value) => (daemon.logFile = value),
    'working-dir': (value) => (options.workingDirectory = value),
    user: (value) => (options.user = idOf(value)),
    group: (value) => (options.group = idOf(value)),
  };
  const apply = (name: string, value: string): void => {
    const setter = Object.hasOwn(set, name) ? set[name] : undefined;
    if (!setter) throw new OptionError(`unknown option --${name} (see --help)`);
    setter(value, name);
  };
  for (const [name, value] of wordsOf(argv)) apply(name, value);
  if (options.mcp && !options.stdio)
    throw new OptionError('--protocol mcp is spoken on standard streams: --stdio');
  if (options.stdio) delete daemon.socket;
  if (options.background) {
    daemon.logFile ??= '/tmp/goxel-daemon.log';
    options.workingDirectory ??= '/';
  }
  for (const [name, place] of [
    ['tcp', daemon.tcp],
    ['http', daemon.http],
  ] as const)
    if (place?.host !== undefined && !tcpPublic && !isLoopbackHost(place.host))
      throw new OptionError(
        `--${name} ${place.host}: other computers could connect; say --tcp-public and --token`,
      );
  return options;
}
