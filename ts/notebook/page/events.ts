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
/** Above `here` and the console's replacement. */
const CALLER_DEPTH = 2;
const LEVELS = ['log', 'info', 'warn', 'error'] as const;

const clip = (text: string): string =>
  text.length <= MOST_MESSAGE
    ? text
    : `${text.slice(0, MOST_MESSAGE)}… (${text.length - MOST_MESSAGE} more characters)`;

/** An event of which only what may change was put into words: most of a talkative page's are dropped unread. */
type Pending = () => BackgroundEvent;

export class EventBuffer {
  #events: (BackgroundEvent | Pending)[] = [];
  #dropped = 0;
  /** Where the running job's events begin; undefined: none runs. */
  #job: number | undefined;
  onEvent: () => void = () => undefined;

  add(event: BackgroundEvent | Pending): void {
    this.#events.push(event);
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
    const begin = this.#job ?? this.#events.length;
    for (let i = begin; i < this.#events.length; i++) this.#events[i] = inWords(this.#events[i]);
    return this.#events.slice(begin) as BackgroundEvent[];
  }

  /** Takes the job's events out. */
  endJob(): BackgroundEvent[] {
    const events = this.#job === undefined ? [] : this.#events.splice(this.#job).map(inWords);
    this.#job = undefined;
    return this.#withDropped(events);
  }

  /** Takes what does not belong to a job. */
  takeIdle(): BackgroundEvent[] {
    const events = this.#events.splice(0, this.idleCount).map(inWords);
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
    return [{ type: 'console', level: 'warn', eventAt: now(), message }, ...events];
  }
}

const now = (): string => new own.Date().toISOString();

function inWords(event: BackgroundEvent | Pending | undefined): BackgroundEvent {
  const told = typeof event === 'function' ? event() : (event as BackgroundEvent);
  return { ...told, message: clip(told.message) };
}

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

const changes = (value: unknown): boolean =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';

function consoleEvent(level: string, args: unknown[], place: Error | undefined): BackgroundEvent | Pending {
  const time = new own.Date();
  const tell = (message: string): BackgroundEvent => {
    const caller = place && callerLine(place, time);
    return { type: 'console', level, eventAt: time.toISOString(), message, ...(caller && { caller }) };
  };
  const text = (): string => args.map((arg) => consoleText(arg)).join(' ');
  if (!args.some(changes)) return () => tell(text());
  // What it is now, and not when somebody reads it.
  const message = clip(text());
  return () => tell(message);
}

/** Listens to the realm's console and errors; the console goes on as before. */
export function capture(buffer: EventBuffer, options: { caller: boolean; source: string }): void {
  for (const level of LEVELS) {
    const original = console[level].bind(console);
    console[level] = (...args: unknown[]): void => {
      original(...args);
      try {
        buffer.add(consoleEvent(level, args, options.caller ? here() : undefined));
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
