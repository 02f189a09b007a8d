// Real processes of this computer, each leader of a group of its own, so that it ends with all that it has started.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import type { Duplex, Readable, Writable } from 'node:stream';
import type { HostProcess, HostProcesses, HostProcessSpec } from './platform.js';

const windows = process.platform === 'win32';
const live = new Set<ChildProcess>();

/** The whole group, or on Windows the process alone. */
function killAll(child: ChildProcess): void {
  live.delete(child);
  try {
    if (windows || child.pid === undefined) child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // They are gone.
  }
}
let watching = false;
function track(child: ChildProcess): void {
  live.add(child);
  if (watching) return;
  watching = true;
  process.on('exit', () => live.forEach(killAll));
}

class NodeProcess implements HostProcess {
  readonly ended: HostProcess['ended'];
  readonly #child: ChildProcess;
  readonly #readers = new Map<number, AsyncIterator<Uint8Array>>();

  constructor(child: ChildProcess) {
    this.#child = child;
    this.ended = new Promise((resolve) => {
      child.once('exit', (code, signal) => resolve({ code, signal }));
    });
    // What goes wrong with a stream is told to whoever uses it.
    for (const stream of child.stdio) stream?.on('error', () => undefined);
  }

  async read(fd: number): Promise<Uint8Array> {
    let reader = this.#readers.get(fd);
    if (!reader) {
      const stream = this.#child.stdio[fd] as Readable;
      reader = stream
        .iterator({ destroyOnReturn: false })
        [Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
      this.#readers.set(fd, reader);
    }
    try {
      const next = await reader.next();
      return next.done ? new Uint8Array(0) : next.value;
    } catch {
      // A channel that was torn has ended.
      return new Uint8Array(0);
    }
  }

  write(fd: number, bytes: Uint8Array): Promise<void> {
    const stream = this.#child.stdio[fd] as Writable;
    return new Promise((resolve, reject) => {
      if (!stream.writable) return reject(Object.assign(new Error('nobody reads it'), { code: 'EPIPE' }));
      // The bytes are the machine's memory, which goes on changing.
      stream.write(bytes.slice(), (error) => (error ? reject(error) : resolve()));
    });
  }

  end(what: number | 'all'): void {
    if (what === 'all') return killAll(this.#child);
    const stream = this.#child.stdio[what] as Duplex;
    if (what === 1 || what === 2) stream.destroy();
    else stream.end();
  }

  kill(signal: string): void {
    this.#child.kill(signal as NodeJS.Signals);
  }
}

export const nodeProcesses: HostProcesses = {
  temporary: tmpdir(),
  get env() {
    const { PATH = '', SystemRoot } = process.env;
    return SystemRoot === undefined ? { PATH } : { PATH, SystemRoot };
  },
  async spawn({ file, args, cwd, env, channel }: HostProcessSpec): Promise<HostProcess> {
    const child = spawn(file, args, {
      cwd,
      env: { ...env },
      detached: !windows,
      windowsHide: true,
      stdio: ['pipe', 'pipe', 'pipe', ...(channel ? (['pipe'] as const) : [])],
    });
    const process = new NodeProcess(child);
    await once(child, 'spawn');
    track(child);
    child.once('exit', () => live.delete(child));
    return process;
  },
};
