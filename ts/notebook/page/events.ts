// What happens in a realm beside its jobs: console messages and errors, kept until somebody takes them.
import { consoleText } from './values.js';

export interface BackgroundEvent {
  type: 'error' | 'console';
  source?: string;
  level?: string;
  eventAt: string;
  message: string;
  stack?: string;
  caller?: string;
}

const MOST_IDLE = 50;
const MOST_IN_JOB = 1000;
const MOST_MESSAGE = 65_536;
const LEVELS = ['log', 'info', 'warn', 'error'] as const;

const clip = (text: string): string =>
  text.length <= MOST_MESSAGE
    ? text
    : `${text.slice(0, MOST_MESSAGE)}… (${text.length - MOST_MESSAGE} more characters)`;

export class EventBuffer {
  #events: BackgroundEvent[] = [];
  #dropped = 0;
  /** Where the running job's events begin; undefined: none runs. */
  #job: number | undefined;
  onEvent: () => void = () => undefined;

  add(event: BackgroundEvent): void {
    this.#events.push({ ...event, message: clip(event.message) });
    const begin = this.#job ?? 0;
    if (this.#events.length - begin > (this.#job === undefined ? MOST_IDLE : MOST_IN_JOB)) {
      this.#events.splice(begin, 1);
      this.#dropped++;
    }
    this.onEvent();
  }

  get busy(): boolean {
    return this.#job !== undefined;
  }

  get idleCount(): number {
    return this.#job ?? this.#events.length;
  }

  beginJob(): void {
    this.#job = this.#events.length;
  }

  /** All of the job's events so far. */
  ofJob(): BackgroundEvent[] {
    return this.#events.slice(this.#job ?? this.#events.length);
  }

  /** Takes the job's events out. */
  endJob(): BackgroundEvent[] {
    const events = this.#job === undefined ? [] : this.#events.splice(this.#job);
    this.#job = undefined;
    return this.#withDropped(events);
  }

  /** Takes what does not belong to a job. */
  takeIdle(): BackgroundEvent[] {
    const events = this.#events.splice(0, this.idleCount);
    if (this.#job !== undefined) this.#job = 0;
    return this.#withDropped(events);
  }

  /** They could not be sent: first in line the next time. */
  putBack(events: BackgroundEvent[]): void {
    this.#events.unshift(...events);
    if (this.#job !== undefined) this.#job += events.length;
    while (this.idleCount > MOST_IDLE) {
      this.#events.shift();
      if (this.#job !== undefined) this.#job--;
      this.#dropped++;
    }
  }

  #withDropped(events: BackgroundEvent[]): BackgroundEvent[] {
    if (this.#dropped === 0 || events.length === 0) return events;
    const message = `${this.#dropped} earlier events were dropped`;
    this.#dropped = 0;
    return [{ type: 'console', level: 'warn', eventAt: new Date().toISOString(), message }, ...events];
  }
}

const now = (): string => new Date().toISOString();

function callerLine(): string {
  const line =
    (new Error().stack ?? '')
      .split('\n')
      .filter((text) => /^\s*at\s|@/.test(text))[2]
      ?.trim() ?? '';
  if (line === '') return '';
  const time = new Date();
  return `${line} ${time.toLocaleTimeString()}.${String(time.getMilliseconds()).padStart(3, '0')}`;
}

/** Listens to the realm's console and errors; the console goes on as before. */
export function capture(buffer: EventBuffer, options: { caller: boolean; source: string }): void {
  for (const level of LEVELS) {
    const original = console[level].bind(console);
    console[level] = (...args: unknown[]): void => {
      original(...args);
      try {
        const caller = options.caller ? callerLine() : '';
        buffer.add({
          type: 'console',
          level,
          eventAt: now(),
          message: args.map((arg) => consoleText(arg)).join(' '),
          ...(caller && { caller }),
        });
      } catch {
        // A page's own console call must not fail for us.
      }
    };
  }
  const describe = (error: unknown, fallback: string): Pick<BackgroundEvent, 'message' | 'stack'> => {
    const stack = error instanceof Error ? error.stack : undefined;
    const message = error instanceof Error ? error.message : fallback;
    return stack === undefined ? { message } : { message, stack };
  };
  if (typeof addEventListener !== 'function') return;
  addEventListener('error', (event) => {
    const { error, message } = event as ErrorEvent;
    buffer.add({ type: 'error', source: options.source, eventAt: now(), ...describe(error, message) });
  });
  addEventListener('unhandledrejection', (event) => {
    const { reason } = event as PromiseRejectionEvent;
    buffer.add({
      type: 'error',
      source: 'unhandledrejection',
      eventAt: now(),
      ...describe(reason, consoleText(reason)),
    });
  });
}
