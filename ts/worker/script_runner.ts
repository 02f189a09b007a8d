// An instance of the module that runs the daemon's scripts, one after the other (src/daemon/script_run.h).
import { encode, Instance, maximumPages, type OwnerHooks } from '../core/instance.js';
import type { Platform } from '../platform/platform.js';
import type { Bell } from './bell.js';
import type { FromScriptWorker, ToScriptWorker } from './protocol.js';

/** A script's heap, its volumes, and the copy of the project. */
const MEMORY_BYTES = 1.5 * 2 ** 30;

export class ScriptRunner {
  readonly #instance: Instance;

  private constructor(instance: Instance) {
    this.#instance = instance;
  }

  /** `bell`: says which scripts shall stop, where memory can be shared. */
  static async open(platform: Platform, bell: Bell | undefined): Promise<ScriptRunner> {
    const own = { ...platform, aborted: () => bell?.takeAborted() ?? 0 };
    const instance = await Instance.create(own, maximumPages(MEMORY_BYTES));
    const hooks: OwnerHooks = {
      request: () => 0,
      cancel: () => undefined,
      trace: () => undefined,
      wall: () => Date.now(),
      outOfMemory: () => undefined,
      block: (ms) => {
        if (!bell) return platform.block(ms) ? 1 : 0;
        bell.wait(bell.count, ms);
        return 1;
      },
      blockBrings: () => 0,
    };
    instance.hooks = hooks;
    return new ScriptRunner(instance);
  }

  #tell(head: string, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
    const event = encode(head);
    if (!this.#instance.write(event, bytes)) throw new Error("the worker's memory is used up");
    this.#instance.exports._bivalve_script(event.byteLength);
    return this.#instance.output.slice() as Uint8Array<ArrayBuffer>;
  }

  /** The next script's engine is made ahead of time. */
  prepare(): void {
    this.#tell('{"do":"prepare"}', new Uint8Array());
  }

  /** A head (JSON), a NUL, a change. */
  run({ head, bytes }: Pick<ToScriptWorker, 'head' | 'bytes'>): Uint8Array<ArrayBuffer> {
    return this.#tell(head, bytes);
  }
}

/** What a worker does with messages, once it is ready. */
export async function serveScripts(
  platform: Platform,
  bell: Bell | undefined,
  post: (message: FromScriptWorker, transfer: ArrayBuffer[]) => void,
): Promise<(message: ToScriptWorker) => void> {
  const runner = await ScriptRunner.open(platform, bell);
  runner.prepare();
  post({ kind: 'ready' }, []);
  return (message) => {
    const out = runner.run(message);
    post({ kind: 'done', id: message.id, out }, [out.buffer]);
    runner.prepare();
  };
}
