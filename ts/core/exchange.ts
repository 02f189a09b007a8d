// Exchange: a machine on a virtual clock and its host's streams.
//
// Such a machine shall do the same whatever the length of its slices and the speed of its readers. So
// its streams are emptied at moments that it counts in work (Machine::Run), into queues on this side;
// what the host does waits for such a moment, one thing for each, so that the order does not depend on
// what else this thread does. While a reader is far behind, the whole machine waits for it.

/** What a stream of the machine has now. */
export type ReadStream = (id: number, fd: number) => { bytes: Uint8Array; closed: boolean };

interface Waiting {
  resolve: () => void;
  reject: (error: Error) => void;
}

interface Output {
  readonly id: number;
  readonly fd: number;
  readonly queue: Uint8Array[];
  closed: boolean;
  readonly readers: Waiting[];
}

const MOST_QUEUED = 16 << 20;

export class Exchange {
  readonly #outputs = new Map<string, Output>();
  readonly #turns: Waiting[] = [];
  readonly #wake: () => void;
  #queued = 0;
  /** The machine stands at such a moment, and nothing was done to it since. */
  #open = true;

  /** `wake`: something changed, the machine should run. */
  constructor(wake: () => void) {
    this.#wake = wake;
  }

  /** From now on this stream of the call is emptied. */
  watch(id: number, fd: number): Output {
    const key = `${id}/${fd}`;
    let output = this.#outputs.get(key);
    if (!output) this.#outputs.set(key, (output = { id, fd, queue: [], closed: false, readers: [] }));
    return output;
  }

  /** A slice begins. */
  begin(): void {
    this.#open = false;
  }

  /** The moment has come: takes what the streams have. */
  empty(read: ReadStream): void {
    for (const output of this.#outputs.values()) {
      if (output.closed) continue;
      const { bytes, closed } = read(output.id, output.fd);
      if (bytes.byteLength > 0) output.queue.push(bytes);
      this.#queued += bytes.byteLength;
      output.closed = closed;
      if (closed || bytes.byteLength > 0) for (const { resolve } of output.readers.splice(0)) resolve();
    }
  }

  /** Who waits to touch the machine has a turn, now and until the next slice. */
  open(): void {
    this.#open = true;
    this.#next();
  }

  #next(): void {
    const first = this.#open ? this.#turns.shift() : undefined;
    if (!first) return;
    this.#open = false;
    first.resolve();
    if (this.#turns.length > 0) this.#wake();
  }

  /** Resolves when the machine may be touched, which must then be done at once. */
  turn(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#turns.push({ resolve, reject });
      if (this.#open) this.#next();
      else this.#wake();
    });
  }

  async pull(id: number, fd: number): Promise<Uint8Array | null> {
    const output = this.watch(id, fd);
    for (;;) {
      const bytes = output.queue.shift();
      if (bytes) {
        const was = this.full;
        this.#queued -= bytes.byteLength;
        if (was) this.#wake();
        return bytes;
      }
      if (output.closed) return null;
      this.#wake();
      await new Promise<void>((resolve, reject) => output.readers.push({ resolve, reject }));
    }
  }

  /** The machine has to wait for its readers. */
  get full(): boolean {
    return this.#queued > MOST_QUEUED;
  }

  forget(id: number): void {
    for (const fd of [1, 2]) {
      const output = this.#outputs.get(`${id}/${fd}`);
      for (const bytes of output?.queue ?? []) this.#queued -= bytes.byteLength;
      this.#outputs.delete(`${id}/${fd}`);
    }
  }

  /** Whoever waits hears of it; nothing is watched any more. */
  fail(error: Error): void {
    for (const { reject } of this.#turns.splice(0)) reject(error);
    for (const output of this.#outputs.values())
      for (const { reject } of output.readers.splice(0)) reject(error);
    this.#outputs.clear();
    this.#queued = 0;
    this.#open = true;
  }
}
