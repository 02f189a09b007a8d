// Child: a program that `machine.spawn` started, with its three streams and its end.
import { Channel, type IpcFraming } from './channel.js';
import type { Core } from './core/core.js';
import { makeError } from './errors.js';

export interface ChildExit {
  /** Exit status, or null when a signal ended it. */
  code: number | null;
  signal: string | null;
}

export class Child {
  readonly pid: number;
  /** Back-pressure: a write resolves when the machine has taken it. */
  readonly stdin: WritableStream<Uint8Array>;
  /** Back-pressure: the program waits when nobody reads. Cancelling it is SIGPIPE for the writer. */
  readonly stdout: ReadableStream<Uint8Array>;
  readonly stderr: ReadableStream<Uint8Array>;
  /** Rejects only for a limit, an abort, or a machine that died. */
  readonly exit: Promise<ChildExit>;
  /** With option `ipc`: messages to and from the program's `process`. */
  readonly channel: Channel | undefined;
  readonly #core: Core;
  readonly #id: number;

  /** For Machine.spawn; `id` is a call with streams that has begun. */
  constructor(core: Core, id: number, pid: number, ipc?: IpcFraming) {
    this.#core = core;
    this.#id = id;
    this.pid = pid;
    let open = ipc ? 4 : 3;
    const done = (): void => {
      if (--open === 0 && !core.dead) core.release(id);
    };
    this.stdin = new WritableStream<Uint8Array>({
      write: (chunk) => core.push(id, chunk),
      close: () => core.endInput(id),
      abort: () => core.endInput(id),
    });
    const output = (fd: number): ReadableStream<Uint8Array> =>
      new ReadableStream<Uint8Array>(
        {
          async pull(controller) {
            const bytes = await core.pull(id, fd);
            if (bytes) return controller.enqueue(bytes);
            controller.close();
            done();
          },
          cancel() {
            core.closeOutput(id, fd);
            done();
          },
        },
        { highWaterMark: 0 },
      );
    this.stdout = output(1);
    this.stderr = output(2);
    this.channel = ipc && new Channel(core, id, ipc, done);
    this.exit = core.finish(id).then(({ report }) => {
      done();
      this.channel?.read();
      if (report.stop) {
        const { limit, used, allowed } = report.stop;
        if (limit === 'abort') throw makeError('abort', 'the call was aborted');
        throw makeError('limit', `limit ${limit} reached: used ${used} of ${allowed}`, {
          limit: { name: limit, used, allowed },
        });
      }
      const signal = report.signal ?? null;
      return { code: signal ? null : (report.exitCode ?? 0), signal };
    });
    // A caller may not care about the end; a machine that dies must not take the process with it.
    this.exit.catch(() => undefined);
  }

  /** Resolves when the program first waits for input, or has ended. */
  async inputWanted(): Promise<void> {
    await this.#core.inputWanted(this.#id);
  }

  /** Sends a signal, by default SIGTERM. */
  async kill(signal = 'SIGTERM'): Promise<void> {
    await this.#core.kill(this.pid, signal);
  }
}
