// Containers of scripts that are machines of their own, each in a worker: what a process of the guest is to them, a program
// of the host is to the process bridge.
import type { Child } from '../child.js';
import { BivalveError } from '../errors.js';
import type { Limits } from '../core/limits.js';
import type { HostProcess } from '../platform/platform.js';

/** The program that the guest starts for one. */
export const CONTAINER_PROGRAM = '/usr/lib/script-container';
const SERVE = "require('ScriptContainer')._serve()";
/** More than this of unread messages ends a container. */
const MOST_UNREAD = 32 << 20;
const TIMED_OUT = 5;
const FATAL = 254;

/** Machines for MicroScript's containers, beside this one. */
export interface ContainerBridge {
  /** Of each machine. Default: the usual ones, without a limit of time. */
  limits?: Limits;
  /** Containers that may run at the same time. Default 8. */
  most?: number;
}

/** What is needed of a machine. */
export interface ContainerMachine {
  spawn(file: string, args: readonly string[], options: Record<string, unknown>): Promise<Child>;
  dispose(): Promise<void> | void;
}

/** A container's machine as if it were a program of the host. */
class Container implements HostProcess {
  readonly ended: HostProcess['ended'];
  readonly #machine: ContainerMachine;
  readonly #child: Child;
  readonly #outputs: readonly ReadableStreamDefaultReader<Uint8Array>[];
  readonly #unread: Uint8Array[] = [];
  #unreadBytes = 0;
  #reader: ((bytes: Uint8Array) => void) | undefined;
  #over = false;
  #killed = false;

  constructor(machine: ContainerMachine, child: Child) {
    this.#machine = machine;
    this.#child = child;
    this.#outputs = [child.stdout.getReader(), child.stderr.getReader()];
    child.channel?.on('message', (bytes) => this.#take(bytes as Uint8Array));
    child.channel?.on('disconnect', () => this.#close());
    this.ended = this.#end();
  }

  async #end(): Promise<{ code: number | null; signal: string | null }> {
    try {
      return await this.#child.exit;
    } catch (error) {
      if (this.#killed) return { code: null, signal: 'SIGKILL' };
      const limit =
        error instanceof BivalveError && error.kind === 'limit' && /wallMs|turnMs/.test(error.message);
      return { code: limit ? TIMED_OUT : FATAL, signal: null };
    } finally {
      this.#close();
      // What it wrote is read before it goes.
      setTimeout(() => this.end('all'), 1000);
    }
  }

  #take(bytes: Uint8Array): void {
    this.#unread.push(bytes);
    this.#unreadBytes += bytes.byteLength;
    if (this.#unreadBytes > MOST_UNREAD) return this.end('all');
    this.#deliver();
  }

  #deliver(): void {
    if (!this.#reader || (this.#unread.length === 0 && !this.#over)) return;
    const reader = this.#reader;
    this.#reader = undefined;
    const bytes = this.#unread.shift() ?? new Uint8Array(0);
    this.#unreadBytes -= bytes.byteLength;
    reader(bytes);
  }

  #close(): void {
    this.#over = true;
    this.#deliver();
  }

  async read(fd: number): Promise<Uint8Array> {
    const output = this.#outputs[fd - 1];
    if (!output)
      return new Promise((resolve) => {
        this.#reader = resolve;
        this.#deliver();
      });
    // A machine that is gone took its output with it.
    const { value } = await output.read().catch(() => ({ value: undefined }));
    return value ?? new Uint8Array(0);
  }

  async write(fd: number, bytes: Uint8Array): Promise<void> {
    if (fd === 0) return;
    // The bytes are the other machine's memory, which goes on changing.
    if (!(await this.#child.channel?.sendBytes(bytes.slice())))
      throw Object.assign(new Error('nobody reads it'), { code: 'EPIPE' });
  }

  end(what: number | 'all'): void {
    if (what === 0) return;
    if (what === 3) return this.#child.channel?.disconnect();
    if (what !== 'all') return void this.#outputs[what - 1]?.cancel().catch(() => undefined);
    this.#killed = true;
    this.#close();
    void Promise.resolve(this.#machine.dispose()).catch(() => undefined);
  }

  kill(signal: string): void {
    void this.#child.kill(signal as never).catch(() => undefined);
  }
}

export class Containers {
  readonly #bridge: ContainerBridge;
  readonly #boot: (limits: Limits) => Promise<ContainerMachine>;
  #running = 0;

  constructor(bridge: ContainerBridge, boot: (limits: Limits) => Promise<ContainerMachine>) {
    this.#bridge = bridge;
    this.#boot = boot;
  }

  /** Rejects when there are too many. */
  async spawn(args: readonly string[], env: Readonly<Record<string, string>>): Promise<HostProcess> {
    if (this.#running >= (this.#bridge.most ?? 8))
      throw Object.assign(new Error('too many containers'), { code: 'EAGAIN' });
    this.#running++;
    try {
      const machine = await this.#boot({ wallMs: Infinity, ...this.#bridge.limits });
      const child = await machine.spawn('/usr/bin/microscript', [...args, '-e', SERVE], { ipc: 'raw', env });
      const container = new Container(machine, child);
      void container.ended.finally(() => this.#running--);
      return container;
    } catch (error) {
      this.#running--;
      throw error;
    }
  }
}
