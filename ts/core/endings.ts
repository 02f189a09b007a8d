// How calls and machines end: the report of a call in numbers, and the two errors of used up memory.
import type { BivalveError } from '../errors.js';
import { makeError } from '../errors.js';
import { PLAIN_REPORT } from './abi.js';
import type { CallEnd } from './core.js';

/** The report that stands at `at` in memory, and how much is there of stdout and stderr. */
export function plainReport(
  id: number,
  memory: WebAssembly.Memory,
  at: number,
): { report: CallEnd['report']; sizes: [number, number] } {
  const view = new Float64Array(memory.buffer, at, PLAIN_REPORT.length);
  const number = (field: (typeof PLAIN_REPORT)[number]): number =>
    view[PLAIN_REPORT.indexOf(field)] as number;
  const report: CallEnd['report'] = {
    id,
    pid: number('pid'),
    done: true,
    streams: [false, false],
    exitCode: number('exitCode'),
    signal: null,
    stop: null,
    usage: {
      wallMs: number('wallMs'),
      fuel: number('fuel'),
      outputBytes: number('outputBytes'),
      processes: number('processes'),
      memoryBytes: number('memoryBytes'),
    },
  };
  return { report, sizes: [number('stdoutSize'), number('stderrSize')] };
}

export interface Exhausted {
  wanted: number;
  used: number;
}

// An allocation failed where nothing could be refused any more: that machine is over.
export const exhausted = ({ wanted, used }: Exhausted, allowed: number, cause: unknown): BivalveError =>
  makeError('limit', "the machine's memory was used up and it was discarded: raise limits.memoryBytes", {
    limit: { name: 'memoryBytes', used: used + wanted, allowed },
    cause,
  });

export const outOfMemory = (): BivalveError =>
  makeError('limit', "the machine's memory is used up: raise limits.memoryBytes", {
    limit: { name: 'memoryBytes', used: 0, allowed: 0 },
  });

export function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
