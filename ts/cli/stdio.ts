// Between this process's standard streams and a program of the machine.
import { once } from 'node:events';
import fs from 'node:fs';
import type { Child } from '../child.js';

/** Between two tries at a stream that somebody made non-blocking. */
const RETRY_MS = 5;

/** This process's stdin, for a program. */
export class HostInput {
  #forwarding = false;

  /** Reads stdin only once the program waits for input, so that a program that does not leaves it alone. */
  async forward(child: Child): Promise<void> {
    await child.inputWanted();
    if (this.#ended) return;
    this.#forwarding = true;
    const writer = child.stdin.getWriter();
    try {
      for await (const chunk of process.stdin) await writer.write(chunk as Uint8Array);
    } catch {
      // A terminal that went away is the end of input.
    }
    await writer.close();
  }

  #ended = false;
  /** The next bytes, for a script that cannot wait outside of a call. Not once they come by themselves. */
  readonly read = (most: number): Uint8Array | null | undefined => {
    const bytes = new Uint8Array(most);
    while (!this.#forwarding && !this.#ended) {
      try {
        const size = fs.readSync(0, bytes);
        if (size > 0) return bytes.subarray(0, size);
        this.#ended = true;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'EAGAIN') pause();
        else this.#ended = true;
      }
    }
    return this.#ended ? null : undefined;
  };
}

/** Writes all of it before it returns. */
export function writeNow(fd: 1 | 2, bytes: Uint8Array): void {
  for (let rest = bytes; rest.byteLength > 0;) {
    try {
      rest = rest.subarray(fs.writeSync(fd, rest));
    } catch (error) {
      // Our reader is gone: forwardOutput hears of it too.
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') return;
      pause();
    }
  }
}

const pause = (): unknown => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, RETRY_MS);

/** Writes with back-pressure. When our reader is gone, so is the program's. */
export async function forwardOutput(
  stream: ReadableStream<Uint8Array>,
  to: NodeJS.WriteStream,
): Promise<void> {
  const reader = stream.getReader();
  let gone = false;
  const onError = (): void => {
    gone = true;
    void reader.cancel();
  };
  to.on('error', onError);
  for (;;) {
    const { done, value } = await reader.read();
    if (done || gone) break;
    if (!to.write(value) && !gone)
      await Promise.race([once(to, 'drain'), once(to, 'close')]).catch(() => undefined);
  }
  if (!gone) to.off('error', onError);
}

/** Everything that was written has left this process. */
export async function flush(): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) {
    if (stream.writable && !stream.errored)
      await new Promise<void>((resolve) => stream.write('', () => resolve()));
  }
}

export async function collect(stream: ReadableStream<Uint8Array>): Promise<string> {
  return new Response(stream).text();
}
