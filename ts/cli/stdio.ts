// Between this process's standard streams and a program of the machine.
import { once } from 'node:events';
import type { Child } from '../child.js';

/** Reads stdin only once the program waits for input, so that a program that does not leaves it alone. */
export async function forwardInput(child: Child): Promise<void> {
  await child.inputWanted();
  const writer = child.stdin.getWriter();
  try {
    for await (const chunk of process.stdin) await writer.write(chunk as Uint8Array);
  } catch {
    // A terminal that went away is the end of input.
  }
  await writer.close();
}

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
