// Spare instances: making one takes milliseconds, taking one that is ready does not.
//
// One spare is kept per size of memory, from the second machine on: a process that makes one machine
// pays for one.
import type { Platform } from '../platform/platform.js';
import { Instance } from './instance.js';

const spares = new Map<number, Promise<Instance>>();
let made = 0;

export async function takeInstance(platform: Platform, maximum: number): Promise<Instance> {
  const spare = spares.get(maximum);
  spares.delete(maximum);
  const instance = await (spare ?? Instance.create(platform, maximum));
  if (++made > 1) {
    platform.soon(() => {
      if (spares.has(maximum)) return;
      const next = Instance.create(platform, maximum);
      // Whoever takes it hears of a failure.
      next.catch(() => undefined);
      spares.set(maximum, next);
    }, false);
  }
  return instance;
}
