// Server-sent events for whoever watches: what happened, which files changed, and the state of it all.
import type { Exchange } from './http.js';

const STATE_MS = 250;
const ALIVE_MS = 15_000;
const MOST_LISTENERS = 32;
/** A page that does not read is not written to for ever. */
const MOST_WAITING = 1 << 20;

export class NotebookStream {
  readonly #listeners = new Set<Exchange>();
  readonly #state: () => Promise<string>;
  #timer: NodeJS.Timeout | undefined;
  #alive: NodeJS.Timeout | undefined;

  /** `state`: JSON of what an admin page shows. */
  constructor(state: () => Promise<string>) {
    this.#state = state;
  }

  add(exchange: Exchange): void {
    const { response } = exchange;
    if (this.#listeners.size >= MOST_LISTENERS) {
      response.writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('too many listeners');
      return;
    }
    response.writeHead(200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
    });
    this.#listeners.add(exchange);
    response.on('close', () => this.#drop(exchange));
    this.#alive ??= setInterval(() => this.#write(':\n\n'), ALIVE_MS).unref();
    this.#soon(0);
  }

  /** A JSON line of the log of events. */
  event(line: string): void {
    this.#send('event', line);
    this.#soon(STATE_MS);
  }

  /** A log has other content now. */
  changed(name: string): void {
    this.#send('file', JSON.stringify(name));
  }

  close(): void {
    clearTimeout(this.#timer);
    clearInterval(this.#alive);
    for (const { response } of this.#listeners) response.end();
    this.#listeners.clear();
  }

  #drop(exchange: Exchange): void {
    this.#listeners.delete(exchange);
    if (this.#listeners.size > 0) return;
    clearTimeout(this.#timer);
    clearInterval(this.#alive);
    this.#timer = this.#alive = undefined;
  }

  #soon(ms: number): void {
    if (this.#timer || this.#listeners.size === 0) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#state().then((state) => this.#send('state', state));
    }, ms);
    this.#timer.unref();
  }

  #send(event: string, line: string): void {
    this.#write(`event: ${event}\ndata: ${line}\n\n`);
  }

  #write(text: string): void {
    for (const exchange of this.#listeners) {
      if (exchange.response.writableLength > MOST_WAITING) exchange.response.destroy();
      else exchange.response.write(text);
    }
  }
}
