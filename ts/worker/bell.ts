// Bell: a few shared words by which an owner reaches a worker that is inside of a call and reads no messages.
//
// Word 0 counts what was posted: a blocked worker waits for it to change. The others hold ids of calls
// that shall be aborted, 0 where there is none.
const WORDS = 16;

export class Bell {
  readonly memory: SharedArrayBuffer;
  readonly #words: Int32Array;

  constructor(memory: SharedArrayBuffer) {
    this.memory = memory;
    this.#words = new Int32Array(memory);
  }

  /** Undefined where there is no shared memory (pages without isolation). */
  static make(): Bell | undefined {
    return typeof SharedArrayBuffer === 'function' ? new Bell(new SharedArrayBuffer(4 * WORDS)) : undefined;
  }

  // ---- the owner's side

  ring(): void {
    Atomics.add(this.#words, 0, 1);
    Atomics.notify(this.#words, 0);
  }

  /** When all words are taken the message that says the same has to do. */
  abort(call: number): void {
    for (let i = 1; i < WORDS; i++) if (Atomics.compareExchange(this.#words, i, 0, call) === 0) break;
    this.ring();
  }

  // ---- the worker's side

  get count(): number {
    return Atomics.load(this.#words, 0);
  }

  /** Blocks until it rings, unless it did since `count`. */
  wait(count: number, ms: number): void {
    Atomics.wait(this.#words, 0, count, ms);
  }

  takeAborted(): number {
    for (let i = 1; i < WORDS; i++) {
      const call = Atomics.exchange(this.#words, i, 0);
      if (call !== 0) return call;
    }
    return 0;
  }
}
