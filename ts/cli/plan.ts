// From the command line to a machine and the program it shall run.
import fs from 'node:fs';
import path from 'node:path';
import type { BootOptions } from '../types.js';
import { UsageError, type CliOptions } from './options.js';

export interface Plan {
  boot: BootOptions;
  /** Null: a prompt, of a shell unless `language` says otherwise. */
  program: { file: string; args: string[]; argv0?: string } | null;
  cwd: string | undefined;
  language?: 'node';
}

const HOME = '/home/user';
/** Where the machine's scripts write what their channels counted. */
export const METRICS = '/tmp/.ipc-metrics';

/** The machine's own port for `--inspect-duk`, whatever this computer's is. */
export const INSPECT_PORT = 9091;

/** Where the guest sees a host file below a mounted directory; undefined when it does not. */
export function guestPath(
  file: string,
  mounts: Readonly<Record<string, { directory?: string }>>,
  host: Pick<typeof path, 'resolve' | 'relative' | 'isAbsolute' | 'sep'> = path,
): string | undefined {
  for (const [mount, { directory }] of Object.entries(mounts)) {
    if (directory === undefined) continue;
    const below = host.relative(host.resolve(directory), host.resolve(file));
    if (below === '' || below === '..' || below.startsWith(`..${host.sep}`) || host.isAbsolute(below))
      continue;
    return `${mount}/${below.split(host.sep).join('/')}`;
  }
  return undefined;
}

const isJavaScript = (name: string): boolean => /\.[cm]?[jt]s$/.test(name);

function planFile(
  file: string,
  args: string[],
  boot: BootOptions & { mounts: NonNullable<BootOptions['mounts']> },
  interpreter?: string | string[],
): NonNullable<Plan['program']> {
  let content: Buffer;
  try {
    content = fs.readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why =
      code === 'EISDIR'
        ? 'Is a directory'
        : code === 'EACCES'
          ? 'Permission denied'
          : 'No such file or directory';
    throw Object.assign(new UsageError(`${file}: ${why}`), { status: code === 'ENOENT' ? 127 : 126 });
  }
  let place = guestPath(file, boot.mounts as Record<string, { directory?: string }>);
  if (place === undefined) {
    place = `${HOME}/${path.basename(file)}`;
    boot.files = { ...boot.files, [place]: { content, mode: 0o755 } };
  }
  if (interpreter) {
    const [program = '', ...options] = [interpreter].flat();
    return { file: program, args: [...options, place, ...args] };
  }
  if (content.subarray(0, 2).toString('latin1') === '#!') return { file: place, args, argv0: place };
  return {
    ...(isJavaScript(file) ? { file: '/bin/node', argv0: 'node' } : { file: '/bin/bash', argv0: 'bash' }),
    args: [place, ...args],
  };
}

export function makePlan(options: CliOptions): Plan {
  const mounts = { ...options.mounts };
  let cwd = options.cwd;
  if (options.here) {
    const name = path.basename(process.cwd()) || 'host';
    mounts[`${HOME}/${name}`] = { type: 'overlay', directory: process.cwd() };
    cwd ??= `${HOME}/${name}`;
  }
  const boot = {
    mounts,
    transform: 'typescript' as const,
    env: options.ipcMetrics === undefined ? options.env : { ...options.env, BIVALVE_IPC_METRICS: METRICS },
    limits: { wallMs: Infinity, ...options.limits },
    virtualClock: options.virtualClock,
    trace: options.trace !== undefined,
    ...(options.processes.length > 0 ? { processes: { allow: options.processes, cwd: process.cwd() } } : {}),
    ...(options.seed === undefined ? {} : { seed: options.seed }),
  };
  const [first, ...rest] = options.operands;
  const plan = (program: Plan['program']): Plan => ({ boot, program, cwd });
  if (options.inspectDuk) {
    const [file, ...args] = first === 'run' ? rest : options.operands;
    if (file === undefined || file === '-' || options.script !== undefined)
      throw new UsageError('--inspect-duk: which file?');
    return plan(planFile(file, args, boot, ['microscript', '--inspect-duk', String(INSPECT_PORT)]));
  }
  if (options.script !== undefined)
    return plan({
      file: '/bin/bash',
      argv0: 'bash',
      args: ['-c', options.script, 'bash', ...options.operands],
    });
  if (first === undefined)
    return plan(process.stdin.isTTY ? null : { file: '/bin/bash', argv0: 'bash', args: [] });
  if (first === '-') return plan({ file: '/bin/bash', argv0: 'bash', args: ['-s', '--', ...rest] });
  if (first === 'run') {
    if (rest[0] === undefined) throw new UsageError('run: which file?');
    return plan(planFile(rest[0], rest.slice(1), boot));
  }
  if (first === 'node') {
    const asked = rest[0] === undefined || (rest.length === 1 && /^(?:-i|--interactive)$/.test(rest[0]));
    if (asked && process.stdin.isTTY) return { ...plan(null), language: 'node' };
    if (rest[0] === undefined || rest[0].startsWith('-'))
      return plan({ file: '/bin/node', argv0: 'node', args: rest });
    return plan(planFile(rest[0], rest.slice(1), boot, 'node'));
  }
  return plan(planFile(first, rest, boot));
}
