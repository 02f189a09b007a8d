// The shell's parser, ready at once: an instance of the module in which no machine runs. In Node it is made when it is
// first wanted; a page cannot do so in one turn, so there it is made beside the first machine.
import type { Tree } from '../../core/syntax_tree.js';
import { decode, encode, Instance, maximumPages } from '../../core/instance.js';
import type { Platform } from '../../platform/platform.js';

/** A script of a megabyte of nested words needs some thirty of them. */
const MEMORY_BYTES = 256 * 2 ** 20;
/** What an instance may keep: a large script's memory goes with it. */
const KEPT_BYTES = 32 * 2 ** 20;

let platform: Platform | undefined;
let ready: Instance | undefined;

/** For the entries: where instances come from. */
export function readScriptsOn(host: Platform): void {
  platform = host;
}

/** Makes an instance where it cannot be made in one turn. */
export async function prepareReader(): Promise<void> {
  if (!platform || platform.moduleNow || ready) return;
  const made = await Instance.create(platform, maximumPages(MEMORY_BYTES));
  ready ??= made;
}

function instance(): Instance {
  if (ready) return ready;
  if (!platform?.moduleNow)
    throw new Error('parse: the parser is not there before the first script of a Bash has run: await one');
  return (ready = Instance.createNow(platform, platform.moduleNow(), maximumPages(MEMORY_BYTES)));
}

/** Another one; if it cannot be had, the next parse says so. */
function renew(): void {
  ready = undefined;
  prepareReader().catch(() => undefined);
}

export function readTree(source: string): Tree {
  const reader = instance();
  let answer: string;
  try {
    if (!reader.write(encode(source))) throw new Error('parse: no memory for a script of this size');
    reader.exports._bivalve_tree();
    answer = decode(reader.output);
  } catch (error) {
    // After a trap nothing may enter it again.
    renew();
    throw error;
  }
  if (reader.memory.buffer.byteLength > KEPT_BYTES) renew();
  return JSON.parse(answer) as Tree;
}
