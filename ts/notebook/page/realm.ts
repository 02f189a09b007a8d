// The loop of every realm: ask for work, run it, tell the result. The same in pages, workers and Node.
import { capture, EventBuffer } from './events.js';
import { own } from './own.js';
import { inspect, isJsonSafe, typeName } from './values.js';

const IDLE_MS = 500;
const AFTER_JOB_MS = 100;
const RETRY_MS = 3000;
const FLUSH_MS = 2000;
const PROGRESS_MS = 3000;
/** What a server takes of one result. */
const MOST_BYTES = 16 << 20;

export interface RealmOptions {
  origin: string;
  name: string;
  url: string;
  key: string;
  /** Console messages name the place that they come from. */
  caller: boolean;
  /** Listens to console and errors under this name of a source. */
  source?: string;
  /** Instead of the global one: for a notebook that is in the same page. */
  fetch?: (url: string, init: RequestInit) => Promise<Response>;
  evaluate?: (code: string) => unknown;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => own.setTimeout(resolve, ms));

const AsyncFunction = (async () => undefined).constructor as new (code: string) => () => Promise<unknown>;

/** As an expression; only what is none is the body of a function. */
export function evaluate(code: string): Promise<unknown> {
  let run: () => Promise<unknown>;
  try {
    run = new AsyncFunction(`return (${code}\n)`);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    run = new AsyncFunction(code);
  }
  return run.call(undefined);
}

function resultOf(value: unknown): object {
  if (value === undefined) return { ok: true };
  if (isJsonSafe(value)) {
    try {
      JSON.stringify(value);
      return { ok: true, value };
    } catch {
      // A circle, then.
    }
  }
  return { ok: true, valueText: inspect(value), valueType: typeName(value) };
}

interface Result {
  jobId: string | undefined;
  reportedAt: string;
  backgroundEvents?: object[];
}

const sizeOf = (text: string): number => new TextEncoder().encode(text).length;

/** What is told of a result; of one that no server would take, that it is too large: its job has to end. */
function bodyOf(result: Result): string {
  const body = JSON.stringify(result);
  // A character has three bytes at most.
  if (body.length * 3 <= MOST_BYTES || sizeOf(body) <= MOST_BYTES) return body;
  const { jobId } = result;
  const alone = JSON.stringify({ ...result, backgroundEvents: [] });
  if (sizeOf(alone) <= MOST_BYTES) return alone;
  return JSON.stringify({ ok: false, error: `the result is too large: ${sizeOf(alone)} bytes`, jobId });
}

const errorText = (error: unknown): string => {
  try {
    return (error as Error | undefined)?.stack || String(error);
  } catch {
    return 'an error that cannot be shown';
  }
};

export class Realm {
  readonly events = new EventBuffer();
  readonly #options: RealmOptions;
  readonly #endpoint: string;
  #closed = false;
  #lastFlush = 0;
  #flushing = false;
  #aborter = new AbortController();

  constructor(options: RealmOptions) {
    this.#options = options;
    const query = `name=${encodeURIComponent(options.name)}&url=${encodeURIComponent(options.url)}`;
    this.#endpoint = `${options.origin}/-daebug-channel?${query}`;
    if (options.source !== undefined) {
      capture(this.events, { caller: options.caller, source: options.source });
      this.events.onEvent = () => void this.flush();
    }
  }

  close(): void {
    this.#closed = true;
    this.#aborter.abort();
  }

  post(message: object, headers: Record<string, string> = {}): Promise<Response> {
    return this.#send(JSON.stringify(message), headers);
  }

  #send(body: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.#fetch({
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.#auth(), ...headers },
      body,
    });
  }

  async loop(): Promise<void> {
    while (!this.#closed) {
      try {
        await pause((await this.#turn()) ? AFTER_JOB_MS : IDLE_MS);
      } catch {
        if (!this.#closed) await pause(RETRY_MS);
      }
    }
  }

  /** Sends what belongs to no job, every two seconds at most. */
  async flush(): Promise<void> {
    if (this.#flushing || this.events.busy || this.events.idleCount === 0) return;
    const wait = this.#lastFlush + FLUSH_MS - own.now();
    this.#flushing = true;
    if (wait > 0) await pause(wait);
    this.#lastFlush = own.now();
    if (this.events.busy) {
      this.#flushing = false;
      return;
    }
    const events = this.events.takeIdle();
    try {
      const message = { type: 'background-flush', events, reportedAt: new own.Date().toISOString() };
      if (events.length > 0 && !(await this.post(message)).ok) throw new Error('not taken');
    } catch {
      this.events.putBack(events);
    }
    this.#flushing = false;
  }

  #fetch(init: RequestInit): Promise<Response> {
    return (this.#options.fetch ?? own.fetch)(this.#endpoint, init);
  }

  #auth(): Record<string, string> {
    return this.#options.key === '' ? {} : { 'x-api-key': this.#options.key };
  }

  async #turn(): Promise<boolean> {
    const response = await this.#fetch({
      cache: 'no-cache',
      headers: this.#auth(),
      signal: this.#aborter.signal,
    });
    if (!response.ok) throw new Error(`status ${response.status}`);
    const code = await response.text();
    if (code === '') return false;
    const jobId = response.headers.get('x-job-id') ?? undefined;
    const signature = response.headers.get('x-job-hmac');
    const result = await this.#run(code, jobId);
    await this.#deliver(
      { ...result, jobId, reportedAt: new own.Date().toISOString() },
      signature ? { 'x-job-hmac': signature } : {},
    );
    void this.flush();
    return true;
  }

  async #run(code: string, jobId: string | undefined): Promise<object> {
    this.events.beginJob();
    const began = own.now();
    let told = this.events.count;
    const progress = own.setInterval(() => {
      if (this.events.count === told) return;
      told = this.events.count;
      const backgroundEvents = this.events.ofJob();
      this.post({ type: 'job-progress', jobId, backgroundEvents, elapsed: own.now() - began }).catch(
        () => undefined,
      );
    }, PROGRESS_MS);
    let result: object;
    try {
      result = resultOf(await (this.#options.evaluate ?? evaluate)(code));
    } catch (error) {
      result = { ok: false, error: errorText(error) };
    }
    own.clearInterval(progress);
    return { ...result, backgroundEvents: this.events.endJob() };
  }

  /** A result is told until the server has it; the code never runs again for that. */
  async #deliver(result: Result, headers: Record<string, string>): Promise<void> {
    const body = bodyOf(result);
    for (let attempt = 0; attempt < 5 && !this.#closed; attempt++) {
      try {
        const response = await this.#send(body, headers);
        // Anything but a server's own trouble is an answer.
        if (response.status < 500) return;
      } catch {
        // It may be back in a moment.
      }
      await pause(300 * 2 ** attempt);
    }
  }
}

export function runRealm(options: RealmOptions): { close(): void } {
  const realm = new Realm(options);
  void realm.loop();
  return realm;
}
