// The command line's own options, up to the first word that belongs to the guest.
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { LIMIT_NAMES, type Limits } from '../core/limits.js';
import { programPaths, type HostProgram } from '../bridges/process.js';
import type { PublishOptions } from '../publish.js';
import type { MountOptions } from '../types.js';

/** A mistake in the command line: one line on stderr, exit status 2. */
export class UsageError extends Error {}

export interface CliOptions {
  /** `-c`: the script itself. */
  script: string | undefined;
  /** Words after the options. */
  operands: string[];
  cwd: string | undefined;
  env: Record<string, string>;
  here: boolean;
  mounts: Record<string, MountOptions>;
  /** Programs of this computer. */
  processes: (string | HostProgram)[];
  /** Where a debugger of Duktape's protocol may attach. */
  inspectDuk: { host: string; port: number } | undefined;
  publish: Required<Pick<PublishOptions, 'host' | 'guestPort'> & { port: number }>[];
  limits: Limits;
  seed: number | undefined;
  virtualClock: boolean;
  trace: string | undefined;
  /** File of this computer for what channels counted. */
  ipcMetrics: string | undefined;
  json: boolean;
  /** Sockets and servers that a Node parent sends are bridged into the machine. */
  allowHandles: boolean;
  dryRun: boolean;
  /** Of diff and apply: a saved machine to look at. */
  image: string | undefined;
  help: boolean;
  version: boolean;
}

const config = {
  c: { type: 'string', short: 'c' },
  cwd: { type: 'string' },
  env: { type: 'string', multiple: true },
  here: { type: 'boolean' },
  mount: { type: 'string', multiple: true },
  publish: { type: 'string', multiple: true },
  'inspect-duk': { type: 'string' },
  'allow-process': { type: 'string', multiple: true },
  'allow-handles': { type: 'boolean' },
  limit: { type: 'string', multiple: true },
  seed: { type: 'string' },
  'virtual-clock': { type: 'boolean' },
  trace: { type: 'string' },
  'ipc-metrics': { type: 'string' },
  json: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  image: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} satisfies ParseArgsConfig['options'];

const units: Record<string, number> = { k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };

function parseLimit(text: string): [keyof Limits, number] {
  const [, name = '', number = '', unit = ''] = /^(\w+)=([\d.]+|none)([kmg])?$/i.exec(text) ?? [];
  if (!LIMIT_NAMES.includes(name as keyof Limits) || number === '')
    throw new UsageError(`--limit ${text}: expected NAME=VALUE; names: ${LIMIT_NAMES.join(' ')}`);
  const value = number === 'none' ? Infinity : Number(number) * (units[unit.toLowerCase()] ?? 1);
  return [name as keyof Limits, value];
}

function parseMount(text: string): [string, MountOptions] {
  const fields = Object.fromEntries(
    text.split(',').map((field) => {
      const equals = field.indexOf('=');
      return equals < 0 ? [field, ''] : [field.slice(0, equals), field.slice(equals + 1)];
    }),
  ) as Record<string, string>;
  const { type = 'overlay', src, dst, ...others } = fields;
  const unknown = Object.keys(others)[0];
  if (unknown) throw new UsageError(`--mount: unknown field '${unknown}'`);
  if (!dst?.startsWith('/')) throw new UsageError('--mount: dst must be an absolute path in the machine');
  if (type === 'memory') return [dst, { type }];
  if (type !== 'overlay' && type !== 'ro' && type !== 'rw')
    throw new UsageError(`--mount: type '${type}' is none of overlay, ro, rw, memory`);
  if (!src) throw new UsageError('--mount: src names the directory on this host');
  return [dst, { type, directory: src }];
}

function parsePublish(text: string): CliOptions['publish'][number] {
  const fields = /^(?:(\[[^\]]+\]|(?=[^:]*[^:\d])[^:]+):)?(\d+)(?::(\d+))?$/.exec(text);
  const [, host = '127.0.0.1', from = '', to = from] = fields ?? [];
  const port = Number(from);
  const guestPort = Number(to);
  if (!fields || port > 65535 || guestPort > 65535 || guestPort === 0)
    throw new UsageError(`--publish ${text}: expected [HOST:]PORT[:GUESTPORT]`);
  return { host: host.replace(/^\[|\]$/g, ''), port, guestPort };
}

function parseInspect(text: string): { host: string; port: number } {
  const fields = /^(?:(\[[^\]]+\]|[^:]+):)?(\d+)$/.exec(text);
  const [, host = '127.0.0.1', digits = ''] = fields ?? [];
  const port = Number(digits);
  if (!fields || port > 65535) throw new UsageError(`--inspect-duk ${text}: expected [HOST:]PORT`);
  return { host: host.replace(/^\[|\]$/g, ''), port };
}

function parseProgram(text: string): string | HostProgram {
  const equals = text.indexOf('=');
  const program = equals < 0 ? text : { name: text.slice(0, equals), file: text.slice(equals + 1) };
  try {
    if (equals === text.length - 1) throw new TypeError('no file');
    programPaths({ allow: [program] });
  } catch {
    throw new UsageError(`--allow-process ${text}: expected NAME, a path, or NAME=PATH`);
  }
  return program;
}

function parseEnv(text: string): [string, string] {
  const equals = text.indexOf('=');
  if (equals < 1) throw new UsageError(`--env ${text}: expected NAME=VALUE`);
  return [text.slice(0, equals), text.slice(equals + 1)];
}

/** The guest's own words (from the first that is no option) are left alone. */
export function parseOptions(argv: readonly string[]): CliOptions {
  const loose = parseArgs({
    args: [...argv],
    options: config,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const first = loose.tokens.find(
    (token) => token.kind === 'positional' || token.kind === 'option-terminator',
  );
  const end = first ? first.index : argv.length;
  let values;
  try {
    ({ values } = parseArgs({ args: argv.slice(0, end), options: config, strict: true }));
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  const seed = values.seed === undefined ? undefined : Number(values.seed);
  if (seed !== undefined && !Number.isSafeInteger(seed))
    throw new UsageError(`--seed ${values.seed}: not an integer`);
  return {
    script: values.c,
    operands: argv.slice(first?.kind === 'option-terminator' ? end + 1 : end),
    cwd: values.cwd,
    env: Object.fromEntries((values.env ?? []).map(parseEnv)),
    here: values.here ?? false,
    mounts: Object.fromEntries((values.mount ?? []).map(parseMount)),
    publish: (values.publish ?? []).map(parsePublish),
    inspectDuk: values['inspect-duk'] === undefined ? undefined : parseInspect(values['inspect-duk']),
    processes: (values['allow-process'] ?? []).map(parseProgram),
    allowHandles: values['allow-handles'] ?? false,
    limits: Object.fromEntries((values.limit ?? []).map(parseLimit)),
    seed,
    virtualClock: values['virtual-clock'] ?? false,
    trace: values.trace,
    ipcMetrics: values['ipc-metrics'],
    json: values.json ?? false,
    dryRun: values['dry-run'] ?? false,
    image: values.image,
    help: values.help ?? false,
    version: values.version ?? false,
  };
}

/** Options may stand before and after a subcommand. */
export function mergeOptions(before: CliOptions, words: readonly string[]): CliOptions {
  const after = parseOptions(words);
  return {
    ...before,
    ...after,
    env: { ...before.env, ...after.env },
    mounts: { ...before.mounts, ...after.mounts },
    publish: [...before.publish, ...after.publish],
    inspectDuk: after.inspectDuk ?? before.inspectDuk,
    processes: [...before.processes, ...after.processes],
    limits: { ...before.limits, ...after.limits },
    here: before.here || after.here,
    seed: after.seed ?? before.seed,
    cwd: after.cwd ?? before.cwd,
    trace: after.trace ?? before.trace,
    ipcMetrics: after.ipcMetrics ?? before.ipcMetrics,
    image: after.image ?? before.image,
    virtualClock: before.virtualClock || after.virtualClock,
    json: before.json || after.json,
    dryRun: before.dryRun || after.dryRun,
  };
}

export const HELP = `usage: bivalve [options] [-c SCRIPT | run FILE | FILE | -] [ARGUMENT...]
       bivalve freeze IMAGE [options] -c SCRIPT | run FILE   run, then keep the machine in a file
       bivalve thaw IMAGE [options] [-c SCRIPT]              open it again and go on
       bivalve diff [options] -c SCRIPT | run FILE           run over --here or an overlay, list what changed
       bivalve apply [options] -c SCRIPT | run FILE          the same, then write the changes to the host
       bivalve diff|apply --image IMAGE [options]            what a kept machine has changed
       bivalve node [FILE [ARGUMENT...]]                     JavaScript
       bivalve notebook [options]                            Markdown files that run code (--help; also daebug)
       bivalve daemon [options]                              runs scripts for other programs (--help; also goxel-daemon)
       bivalve doctor                                        what this host offers

Runs bash and JavaScript in a machine of their own: nothing of this computer is visible but what is
mounted. Without a script and with a terminal it is interactive; with input from a pipe it runs that.

  -c SCRIPT             run this text
  --cwd DIR             start in this directory of the machine
  --env NAME=VALUE      set a variable (repeatable)
  --here                show this directory at /home/user/NAME, keep writes in the machine, start there
  --mount type=overlay|ro|rw,src=DIR,dst=DIR
                        show a directory of this host (repeatable)
  --publish [HOST:]PORT[:GUESTPORT]
                        let this computer reach a server in the machine; other hosts, too, when HOST
                        is not 127.0.0.1, the default; PORT 0 is any free one (repeatable)
  --inspect-duk [HOST:]PORT
                        run FILE with microscript, and wait at this port of this computer for a debugger
                        that speaks Duktape's protocol
  --allow-process NAME|PATH|NAME=PATH
                        let the machine start this program of this computer, which is not confined:
                        it has all rights that you have (repeatable)
  --allow-handles       sockets and servers that a Node parent sends reach the script, which may use
                        their connections
  --limit NAME=VALUE    allow at most this much; VALUE may end in k, m, g, or be "none" (repeatable)
  --seed N              take all randomness from this number
  --virtual-clock       time passes by work done, sleeping costs nothing
  --trace FILE          write one JSON line for each effect
  --ipc-metrics FILE    write one JSON line for each message channel of the scripts
  --image FILE          diff, apply: the machine that "freeze" kept there (with the mounts it had)
  --dry-run             list what would change, change nothing
  --json                print exit status, output and usage as one JSON object
  -h, --help            this text
  -V, --version         the version

The exit status is the script's; 128+N after signal N; 125 when a limit was reached; 70 for a bug of
bivalve's own.
`;
