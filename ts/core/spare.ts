// Spare instances: making one and booting a machine in it takes milliseconds, taking one that is ready does not.
//
// One spare is kept, for options like those of the machine before, from the second machine on: a process
// that makes one machine pays for one. A machine whose start can be told apart (a seed, a virtual clock, a
// trace, programs of its embedder) is booted when it is asked for; its spare is the bare instance.
//
// Forking and thawing overwrite all of an instance's memory, so they also take one that a disposed machine has
// left: its pages are there already, and getting them is most of what a fork costs.
import type { Platform, Timer } from '../platform/platform.js';
import type { CoreOptions } from './core.js';
import { Instance } from './instance.js';

/** What the module is told at boot. */
export function bootText({ limits, seed, virtualClock, trace, commands }: CoreOptions): string {
  return JSON.stringify({ limits, seed, virtualClock, trace, commands });
}

const alikeEveryTime = ({ seed, virtualClock, trace, commands }: CoreOptions): boolean =>
  seed === undefined && !virtualClock && !trace && !commands?.length;

let spare: { key: string; instance: Promise<Instance> } | undefined;
let made = 0;

async function prepare(platform: Platform, maximum: number, boot: string | undefined): Promise<Instance> {
  const instance = await Instance.create(platform, maximum);
  // A refusal is for the machine that takes it to hear: it boots again.
  if (boot !== undefined) instance.boot(boot);
  return instance;
}

/** An instance for a machine with these options, perhaps booted already (`Instance.booted`). */
export async function takeInstance(
  platform: Platform,
  maximum: number,
  options: CoreOptions,
): Promise<Instance> {
  const boot = alikeEveryTime(options) ? bootText(options) : undefined;
  const key = `${maximum} ${boot ?? ''}`;
  const ready = spare?.key === key ? spare.instance : undefined;
  if (ready) spare = undefined;
  const instance = await (ready ?? Instance.create(platform, maximum));
  if (++made > 1) {
    platform.soon(() => {
      if (spare?.key === key) return;
      spare = { key, instance: prepare(platform, maximum, boot) };
      // Whoever takes it hears of a failure.
      spare.instance.catch(() => undefined);
    }, false);
  }
  return instance;
}

const KEPT_MS = 2000;
const KEPT_BYTES = 64 << 20;
let left: { instance: Instance; until: Timer } | undefined;

/** A disposed machine's instance, kept for a moment. Precondition: nothing of it is on the stack. */
export function leaveMemory(platform: Platform, instance: Instance): void {
  if (instance.memory.buffer.byteLength > KEPT_BYTES) return;
  left?.until.cancel();
  left = { instance, until: platform.timer(() => (left = undefined), KEPT_MS, false) };
}

/** An instance of at least so many pages, all of which the caller overwrites. */
export async function takeMemory(platform: Platform, maximum: number, pages: number): Promise<Instance> {
  const kept = left?.instance;
  // Of the very size: an image's size must not depend on what ran before.
  if (kept?.maximum !== maximum || kept.pages !== pages) return Instance.create(platform, maximum, pages);
  left?.until.cancel();
  left = undefined;
  return kept;
}
