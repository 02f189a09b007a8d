// Scripts on the daemon's own thread, for hosts without workers: one at a time, each in a task of its own, so that
// other calls are answered between them. None can be stopped before its time is over.
import type { Platform } from '../platform/platform.js';
import type { ToScriptWorker } from '../worker/protocol.js';
import { ScriptRunner } from '../worker/script_runner.js';
import { cutAnswer, type ScriptHosts, type WorkerEvents } from './workers.js';

const CANCELLED = new TextEncoder().encode('{"end":"cancelled"}');

export class LocalScripts implements ScriptHosts {
  readonly #platform: Platform;
  readonly #events: WorkerEvents;
  readonly #cancelled = new Set<number>();
  #runner: Promise<ScriptRunner> | undefined;
  #ended = false;

  constructor(platform: Platform, events: WorkerEvents) {
    this.#platform = platform;
    this.#events = events;
  }

  run(worker: number, job: ToScriptWorker): void {
    void this.#run(worker, job).catch((error: unknown) => {
      this.#runner = undefined;
      if (!this.#ended) this.#events.lost(worker, error as Error);
    });
  }

  async #run(worker: number, job: ToScriptWorker): Promise<void> {
    const fresh = !this.#runner;
    const runner = await (this.#runner ??= ScriptRunner.open(this.#platform, undefined));
    if (fresh) runner.prepare();
    await new Promise<void>((resolve) => this.#platform.soon(resolve, true));
    if (this.#ended) return;
    if (this.#cancelled.delete(job.id)) return this.#events.done(job.id, CANCELLED, new Uint8Array());
    this.#events.ready(worker);
    const [head, change] = cutAnswer(runner.run(job));
    this.#cancelled.delete(job.id);
    this.#events.done(job.id, head, change);
    // The next one finds its engine ready; it has to wait for this task anyway.
    runner.prepare();
  }

  stop(_worker: number, job: number): void {
    this.#cancelled.add(job);
  }

  kill(): void {
    // Nothing runs while this is called.
  }

  end(): Promise<void> {
    this.#ended = true;
    return Promise.resolve();
  }
}
