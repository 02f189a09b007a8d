// Checkpoints: the states of a machine's memory that it can go back to, by number.
import type { Platform } from '../platform/platform.js';
import { restoreSnapshot, takeSnapshot, type Snapshot } from './image.js';
import { Instance } from './instance.js';
import type { TreeRow } from './tree.js';

export class Checkpoints {
  readonly #kept = new Map<number, Snapshot>();
  #last = 0;
  /** The snapshot that memory last was equal to: the next one shares its unchanged pages. */
  #latest: Snapshot | undefined;

  take(instance: Instance, equal: Platform['equal']): number {
    this.#latest = takeSnapshot(instance, this.#latest, equal);
    this.#kept.set(++this.#last, this.#latest);
    return this.#last;
  }

  /** Throws where there is none of this number. */
  get(id: number): Snapshot {
    const snapshot = this.#kept.get(id);
    if (!snapshot) throw new RangeError(`no checkpoint ${id}`);
    return snapshot;
  }

  restore(snapshot: Snapshot, instance: Instance): void {
    restoreSnapshot(instance, snapshot);
    this.#latest = snapshot;
  }

  drop(id: number): void {
    this.#kept.delete(id);
  }

  /** The files of then. The old state is only looked at: nothing in it runs. */
  async tree(id: number, platform: Platform, maximum: number): Promise<TreeRow[]> {
    const snapshot = this.get(id);
    const past = await Instance.create(platform, maximum, snapshot.pages.length);
    restoreSnapshot(past, snapshot);
    return (past.request('tree', {}) as { tree: TreeRow[] }).tree;
  }
}
