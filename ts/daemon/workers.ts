// The threads that run scripts. Each is started when it is needed, and stays; one that is killed is started anew.
import { Bell } from '../worker/bell.js';
import type { FromScriptWorker, ToScriptWorker } from '../worker/protocol.js';

export interface WorkerEvents {
  ready(worker: number): void;
  /** `head`: JSON. */
  done(job: number, head: Uint8Array, change: Uint8Array): void;
  lost(worker: number, error: Error): void;
}

/** What a host calls a thread. */
export interface ScriptThread {
  post(job: ToScriptWorker): void;
  /** `onEnd`: it is gone, whatever the reason. */
  listen(onMessage: (message: FromScriptWorker) => void, onEnd: (error: Error) => void): void;
  end(): Promise<void>;
}
export type StartThread = (bell: Bell | undefined) => Promise<ScriptThread>;

/** What the daemon needs of those who run scripts. */
export interface ScriptHosts {
  run(worker: number, job: ToScriptWorker): void;
  /** The script stops at its next step. */
  stop(worker: number, job: number): void;
  /** Ends the thread, whatever it does. */
  kill(worker: number): void;
  end(): Promise<void>;
}

/** An answer in its two parts. */
export function cutAnswer(out: Uint8Array): [head: Uint8Array, change: Uint8Array] {
  const cut = out.indexOf(0);
  return [out.subarray(0, cut), out.subarray(cut + 1)];
}

class Place {
  /** Without shared memory a script that is cancelled goes on until its thread is ended. */
  readonly #bell = Bell.make();
  #thread: ScriptThread | undefined;
  readonly #waiting: ToScriptWorker[] = [];
  #ready = false;
  #closed = false;

  constructor(place: number, start: StartThread, events: WorkerEvents) {
    void this.#start(place, start, events).catch((error: unknown) => {
      if (!this.#closed) events.lost(place, error as Error);
    });
  }

  async #start(place: number, start: StartThread, events: WorkerEvents): Promise<void> {
    const thread = await start(this.#bell);
    if (this.#closed) return void (await thread.end());
    this.#thread = thread;
    const onMessage = (message: FromScriptWorker): void => {
      if (this.#closed) return;
      if (message.kind === 'ready') {
        this.#ready = true;
        events.ready(place);
        for (const job of this.#waiting.splice(0)) thread.post(job);
      } else {
        events.done(message.id, ...cutAnswer(message.out));
      }
    };
    thread.listen(onMessage, (error) => {
      if (this.#closed) return;
      this.#closed = true;
      events.lost(place, error);
      void thread.end();
    });
  }

  run(job: ToScriptWorker): void {
    if (this.#thread && this.#ready) this.#thread.post(job);
    else this.#waiting.push(job);
  }

  stop(job: number): void {
    this.#bell?.abort(job);
  }

  async end(): Promise<void> {
    this.#closed = true;
    await this.#thread?.end();
  }
}

export class ScriptWorkers implements ScriptHosts {
  readonly #places = new Map<number, Place>();
  readonly #start: StartThread;
  readonly #events: WorkerEvents;

  constructor(start: StartThread, events: WorkerEvents) {
    this.#start = start;
    this.#events = {
      ...events,
      lost: (worker, error) => {
        this.#places.delete(worker);
        events.lost(worker, error);
      },
    };
  }

  run(worker: number, job: ToScriptWorker): void {
    let place = this.#places.get(worker);
    if (!place) this.#places.set(worker, (place = new Place(worker, this.#start, this.#events)));
    place.run(job);
  }

  stop(worker: number, job: number): void {
    this.#places.get(worker)?.stop(job);
  }

  kill(worker: number): void {
    void this.#places.get(worker)?.end();
    this.#places.delete(worker);
  }

  async end(): Promise<void> {
    await Promise.all([...this.#places.values()].map((place) => place.end()));
    this.#places.clear();
  }
}
