// The process bridge: programs of the host that a machine may start, and nothing else.
//
// Each is a program of the machine, too (wasm/host_process.h), which moves its streams and signals. What is not allowed
// does not exist for the guest.
import type { Capability, HostAnswer, HostRequest } from '../core/capabilities.js';
import type { HostProcess, HostProcesses } from '../platform/platform.js';
import type { MountOptions } from '../types.js';
import { CONTAINER_PROGRAM, type Containers } from './containers.js';

/** One program of the host. */
export interface HostProgram {
  /** How the guest calls it: the program is at `/usr/local/bin/NAME`. Letters, digits and `. _ + -`. */
  name: string;
  /** Its file on the host. Default: what the host's PATH has under that name. */
  file?: string;
}

/**
 * Which programs of the host a machine may start. Each of them has all rights of the user who runs the embedder: it
 * sees every file, the network, and other processes. Without a bridge there are none.
 */
export interface ProcessBridge {
  /** Names, absolute paths (called by their last part), or both. */
  allow: readonly (string | HostProgram)[];
  /** Names of variables whose values the guest may set for a program. Default: none. */
  env?: readonly string[];
  /** Variables of every program. Default: the host's PATH (and SystemRoot where there is one). */
  hostEnv?: Readonly<Record<string, string>>;
  /**
   * Where a program starts when the guest's directory is not below a mount of a real one. Default: the host's directory
   * for temporary files.
   */
  cwd?: string;
}

interface StartArgs {
  argv: string[];
  env: string[];
  cwd: string;
  channel?: 'json' | 'advanced' | 'deka';
}

/** The descriptor of a channel towards the host. */
const CHANNEL = 3;
const DIRECTORY = '/usr/local/bin/';

const refuse = (code: string, text: string): Error => Object.assign(new Error(text), { code });

/** Name → file. Throws a TypeError that names what is none. */
function checkPrograms(allow: ProcessBridge['allow']): Map<string, string> {
  if (!Array.isArray(allow)) throw new TypeError('processes.allow: a list of programs is needed');
  const programs = new Map<string, string>();
  for (const entry of allow as readonly (string | HostProgram)[]) {
    const { name, file = name } =
      typeof entry === 'string'
        ? { name: entry.replace(/^.*[/\\]/, '').replace(/\.exe$/i, ''), file: entry }
        : entry;
    if (!/^[\w.+-]+$/.test(name) || /^\.+$/.test(name))
      throw new TypeError(`processes.allow: '${name}' is no name of a program`);
    programs.set(name, file);
  }
  return programs;
}

/** Of the programs that the bridges give. */
export function programPaths(bridge: ProcessBridge | undefined, containers = false): string[] {
  const programs = bridge ? [...checkPrograms(bridge.allow).keys()].map((name) => DIRECTORY + name) : [];
  return containers ? [...programs, CONTAINER_PROGRAM] : programs;
}

export class ProcessHost implements Capability {
  readonly #programs: Map<string, string>;
  readonly #bridge: ProcessBridge;
  readonly #load: () => Promise<HostProcesses>;
  readonly #mounts: Readonly<Record<string, MountOptions>>;
  readonly #containers: Containers | undefined;
  readonly #running = new Map<number, HostProcess>();
  /** By the token of the request that waits. */
  readonly #waits = new Map<number, number>();
  #last = 0;

  /** `mounts` are looked at anew for each program. */
  constructor(
    bridge: ProcessBridge,
    load: () => Promise<HostProcesses>,
    mounts: Readonly<Record<string, MountOptions>>,
    containers?: Containers,
  ) {
    this.#programs = checkPrograms(bridge.allow);
    this.#bridge = bridge;
    this.#load = load;
    this.#mounts = mounts;
    this.#containers = containers;
  }

  request({ op, args, bytes }: HostRequest, token: number): HostAnswer | Promise<HostAnswer> {
    if (op === 'start') return this.#start(JSON.parse(args) as StartArgs, token);
    const { id, fd = 0, name = '' } = JSON.parse(args) as { id: number; fd?: number; name?: string };
    const process = this.#running.get(id);
    if (!process) throw refuse('EIO', 'the program is gone');
    switch (op) {
      case 'read':
        return process.read(fd).then((block) => ({ bytes: block }));
      case 'write':
        return process.write(fd, bytes).then(() => ({}));
      case 'end':
        process.end(fd);
        return {};
      case 'signal':
        process.kill(name);
        return {};
      case 'wait':
        return this.#wait(id, process, token);
      case 'close':
        this.#running.delete(id);
        return {};
      default:
        throw refuse('ENOSYS', `a program has no '${op}'`);
    }
  }

  /** Whoever waited is gone: so is the program, with what it has started. */
  cancel(token: number): void {
    const id = this.#waits.get(token);
    this.#waits.delete(token);
    if (id === undefined) return;
    this.#running.get(id)?.end('all');
    this.#running.delete(id);
  }

  async #start(args: StartArgs, token: number): Promise<HostAnswer> {
    const [called = '', ...rest] = args.argv;
    const id = ++this.#last;
    this.#waits.set(token, id);
    const process = await this.#begin(called, rest, args).catch((error: unknown) => {
      this.#waits.delete(token);
      throw error;
    });
    // Cancelled while it began.
    if (!this.#waits.delete(token)) process.end('all');
    else this.#running.set(id, process);
    return { text: String(id) };
  }

  async #begin(called: string, words: string[], args: StartArgs): Promise<HostProcess> {
    if (called === CONTAINER_PROGRAM && this.#containers)
      return this.#containers.spawn(words, scriptVariables(args.env));
    const name = called.replace(/^.*\//, '');
    const file = this.#programs.get(name);
    if (file === undefined) throw refuse('ENOENT', `no program '${name}' of the host is allowed`);
    return this.#spawn(file, words, args);
  }

  async #spawn(file: string, words: string[], args: StartArgs): Promise<HostProcess> {
    const processes = await this.#load();
    return processes.spawn({
      file,
      args: words,
      cwd: this.#directory(args.cwd) ?? this.#bridge.cwd ?? processes.temporary,
      env: {
        ...(this.#bridge.hostEnv ?? processes.env),
        ...this.#variables(args.env),
        ...announce(args.channel),
      },
      channel: args.channel !== undefined,
    });
  }

  #wait(id: number, process: HostProcess, token: number): Promise<HostAnswer> {
    this.#waits.set(token, id);
    return process.ended.then(({ code, signal }) => {
      this.#waits.delete(token);
      return { text: signal ? `signal ${signal}` : `exit ${code ?? 1}` };
    });
  }

  #variables(env: readonly string[]): Record<string, string> {
    const passed: Record<string, string> = {};
    for (const entry of env) {
      const equals = entry.indexOf('=');
      const name = entry.slice(0, equals);
      if (this.#bridge.env?.includes(name)) passed[name] = entry.slice(equals + 1);
    }
    return passed;
  }

  /** The real directory that the guest sees there. */
  #directory(path: string): string | undefined {
    let best: string | undefined;
    for (const place of Object.keys(this.#mounts)) {
      const below = place.endsWith('/') ? place : `${place}/`;
      if ((path === place || path.startsWith(below)) && place.length >= (best?.length ?? 0)) best = place;
    }
    const mount = best === undefined ? undefined : this.#mounts[best];
    if (best === undefined || !mount || !('directory' in mount)) return undefined;
    return mount.directory + path.slice(best.length).replace(/^(?=[^/])/, '/');
  }
}

/** The variables of a script that goes on in another machine: all but what is said of a channel. */
function scriptVariables(env: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    env
      .map((entry) => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)] as const)
      .filter(([name]) => name !== '' && !name.startsWith('DEKA_IPC_') && !name.startsWith('NODE_CHANNEL_')),
  );
}

/** What tells a program of its channel. */
function announce(framing: StartArgs['channel']): Record<string, string> {
  if (!framing) return {};
  if (framing === 'deka') return { DEKA_IPC_ENABLED: '1', DEKA_IPC_FD: String(CHANNEL) };
  return { NODE_CHANNEL_FD: String(CHANNEL), NODE_CHANNEL_SERIALIZATION_MODE: framing };
}
