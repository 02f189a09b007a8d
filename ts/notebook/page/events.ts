// What happens in a realm beside its jobs: console messages and errors, kept until somebody takes them.
import { own } from './own.js';
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
/** Of all messages: what a server takes at once is 16 MiB. */
const MOST_CHARACTERS = 4 << 20;
/** Above `here` and the console's replacement. */
const CALLER_DEPTH = 2;
const LEVELS = ['log', 'info', 'warn', 'error'] as const;

const clip = (text: string): string =>
  text.length <= MOST_MESSAGE
    ? text
    : `${text.slice(0, MOST_MESSAGE)}… (${text.length - MOST_MESSAGE} more characters)`;

/** An event of which only what may change was put into words: most of a talkative page's are dropped unread. */
type Pending = () => BackgroundEvent;

interface Entry {
  event: BackgroundEvent | Pending;
  /** Characters that it holds. */
  size: number;
}

export class EventBuffer {
  #entries: Entry[] = [];
  #size = 0;
  #dropped = 0;
  /** Where the running job's events begin; undefined: none runs. */
  #job: number | undefined;
  /** How many there have ever been. */
  count = 0;
  onEvent: () => void = () => undefined;

  /** `size`: the characters that a pending event holds. */
  add(event: BackgroundEvent | Pending, size = 0): void {
    const entry =
      typeof event === 'function'
        ? { event, size }
        : { event: { ...event, message: clip(event.message) }, size: event.message.length };
    this.#entries.push(entry);
    this.#size += entry.size;
    this.count++;
    const begin = this.#job ?? 0;
    const most = this.#job === undefined ? MOST_IDLE : MOST_IN_JOB;
    while (
      this.#entries.length - begin > most ||
      (this.#size > MOST_CHARACTERS && this.#entries.length - begin > 1)
    ) {
      this.#take(begin, 1);
      this.#dropped++;
    }
    this.onEvent();
  }

  get busy(): boolean {
    return this.#job !== undefined;
  }

  get idleCount(): number {
    return this.#job ?? this.#entries.length;
  }

  beginJob(): void {
    this.#job = this.#entries.length;
  }

  /** All of the job's events so far. */
  ofJob(): BackgroundEvent[] {
    return this.#entries.slice(this.#job ?? this.#entries.length).map((entry) => {
      const event = inWords(entry.event);
      entry.event = event;
      return event;
    });
  }

  /** Takes the job's events out. */
  endJob(): BackgroundEvent[] {
    const events = this.#job === undefined ? [] : this.#take(this.#job).map(({ event }) => inWords(event));
    this.#job = undefined;
    return this.#withDropped(events);
  }

  /** Takes what does not belong to a job. */
  takeIdle(): BackgroundEvent[] {
    const events = this.#take(0, this.idleCount).map(({ event }) => inWords(event));
    if (this.#job !== undefined) this.#job = 0;
    return this.#withDropped(events);
  }

  /** They could not be sent: first in line the next time. */
  putBack(events: BackgroundEvent[]): void {
    const entries = events.map((event) => ({ event, size: event.message.length }));
    this.#entries.unshift(...entries);
    for (const { size } of entries) this.#size += size;
    if (this.#job !== undefined) this.#job += events.length;
    while (this.idleCount > MOST_IDLE) {
      this.#take(0, 1);
      if (this.#job !== undefined) this.#job--;
      this.#dropped++;
    }
  }

  #take(begin: number, count = Infinity): Entry[] {
    const taken = this.#entries.splice(begin, count);
    for (const { size } of taken) this.#size -= size;
    return taken;
  }

  #withDropped(events: BackgroundEvent[]): BackgroundEvent[] {
    if (this.#dropped === 0 || events.length === 0) return events;
    const message = `${this.#dropped} earlier events were dropped`;
    this.#dropped = 0;
    return [{ type: 'console', level: 'warn', eventAt: now(), message }, ...events];
  }
}

const now = (): string => new own.Date().toISOString();

const inWords = (event: BackgroundEvent | Pending): BackgroundEvent =>
  typeof event === 'function' ? event() : event;

/** The third line of a stack, with the time. */
function callerLine({ stack }: Error, time: Date): string {
  const line =
    (stack ?? '')
      .split('\n')
      .filter((text) => /^\s*at\s|@/.test(text))
      [CALLER_DEPTH]?.trim() ?? '';
  if (line === '') return '';
  return `${line} ${time.toLocaleTimeString()}.${String(time.getMilliseconds()).padStart(3, '0')}`;
}

/** Where we are; only as deep as it is shown, where that can be said. */
function here(): Error {
  const limit = Error.stackTraceLimit;
  if (typeof limit !== 'number' || limit <= CALLER_DEPTH) return new Error();
  Error.stackTraceLimit = CALLER_DEPTH + 1;
  const error = new Error();
  Error.stackTraceLimit = limit;
  return error;
}

/** Such a value has to be put into words at once: it may change, or is larger than what would be kept of it. */
const isUrgent = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.length > MOST_MESSAGE
    : (typeof value === 'object' && value !== null) || typeof value === 'function';

function addConsole(buffer: EventBuffer, level: string, args: unknown[], place: Error | undefined): void {
  const time = new own.Date();
  const tell = (message: string): BackgroundEvent => {
    const caller = place && callerLine(place, time);
    return { type: 'console', level, eventAt: time.toISOString(), message, ...(caller && { caller }) };
  };
  const text = (): string => args.map((arg) => consoleText(arg)).join(' ');
  if (args.some(isUrgent)) {
    const message = clip(text());
    buffer.add(() => tell(message), message.length);
  } else {
    let size = 0;
    for (const arg of args) if (typeof arg === 'string') size += arg.length;
    buffer.add(() => tell(clip(text())), size);
  }
}

/** Listens to the realm's console and errors; the console goes on as before. */
export function capture(buffer: EventBuffer, options: { caller: boolean; source: string }): void {
  for (const level of LEVELS) {
    const original = console[level].bind(console);
    console[level] = (...args: unknown[]): void => {
      original(...args);
      try {
        addConsole(buffer, level, args, options.caller ? here() : undefined);
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
