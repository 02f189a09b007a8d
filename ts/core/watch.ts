// Watch: what the host knows of one handle, and those who wait for something of it.
import type { BlockedStreams, OutputSink } from './core.js';

interface Waiting {
  events: number;
  resolve: () => void;
  reject: (error: Error) => void;
}

export class Watch {
  sink: OutputSink | undefined;
  blocked: BlockedStreams | undefined;
  /** It began here: this knows all its events. */
  fresh = false;
  /** Bytes of collected stdout and stderr that the sink has. */
  readonly delivered = [0, 0];
  readonly #waiting: Waiting[] = [];
  /** Events so far. */
  seen = 0;

  wait(events: number): Promise<void> {
    return new Promise((resolve, reject) => this.#waiting.push({ events, resolve, reject }));
  }
  notify(events: number): void {
    this.seen |= events;
    for (let i = 0; i < this.#waiting.length;) {
      const waiter = this.#waiting[i] as Waiting;
      if (waiter.events & events) {
        this.#waiting.splice(i, 1);
        waiter.resolve();
      } else {
        i++;
      }
    }
  }
  fail(error: Error): void {
    for (const waiter of this.#waiting.splice(0)) waiter.reject(error);
  }
}
