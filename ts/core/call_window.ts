// What the module tells of one call through its window. To be called inside of an entry into the module.
import type { CallReport } from './abi.js';
import { concat } from './bytes.js';
import type { CallEnd } from './core.js';
import { decode, type Instance } from './instance.js';

export function readReport(instance: Instance, id: number): CallReport {
  instance.exports._bivalve_describe(id);
  return JSON.parse(decode(instance.output)) as CallReport;
}

/** What was collected of descriptor 1 or 2, from a byte on. */
export function readCollected(instance: Instance, id: number, fd: number, from: number): Uint8Array {
  const blocks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    instance.exports._bivalve_output(id, fd, from + size);
    const block = instance.output;
    if (block.byteLength === 0) break;
    blocks.push(block.slice());
    size += block.byteLength;
  }
  return concat(blocks);
}

function readPart(instance: Instance, id: number, part: number): Uint8Array {
  instance.exports._bivalve_value(id, part);
  return instance.output.slice();
}

export function readValue(instance: Instance, id: number): NonNullable<CallEnd['value']> {
  const text = decode(readPart(instance, id, 0));
  const line = text.indexOf('\n');
  return {
    shown: JSON.parse(text.slice(0, line)) as string,
    packed: { text: text.slice(line + 1), bytes: readPart(instance, id, 1) },
  };
}

export const readProfile = (instance: Instance, id: number): string => decode(readPart(instance, id, 2));
