// Limits: what a machine or one call may use.

/**
 * Every limit is a number of its unit, or `Infinity` for none. Reaching one ends the call's processes;
 * the call rejects with an error of kind `limit`.
 */
export interface Limits {
  /** Milliseconds from a call's start to its end. Default 60,000. */
  wallMs?: number;
  /** Work: syntax nodes, interpreter ticks, matcher steps, 64-byte blocks moved. Default none. */
  fuel?: number;
  /** Bytes in use by the machine. Default 512 MiB. */
  memoryBytes?: number;
  /** Bytes of collected output; streams have no such limit. Default 64 MiB. */
  outputBytes?: number;
  /** Bytes in memory filesystems; past it writes fail with ENOSPC. Default 1 GiB. */
  fsBytes?: number;
  /** Files and directories in memory filesystems. Default 1,000,000. */
  files?: number;
  /** Processes of a call at one time. Default 256. */
  processes?: number;
  /** Descriptors of a process. Default 1,024. */
  fds?: number;
  /** Bytes a pipe holds before its writer waits. Default 64 KiB. */
  pipeBytes?: number;
  /** Nested function calls. Default 1,000. */
  callDepth?: number;
  /** Commands that the call's shells run: simple ones, and compound ones beside those inside them. Default none. */
  commands?: number;
  /** Turns of one `for`, `while` or `until` of a shell. Default none. */
  loopTurns?: number;
  /** Milliseconds of one JavaScript turn. Default 2,000. */
  turnMs?: number;
  /** Bytes of one JavaScript heap. Default 64 MiB. */
  jsHeapBytes?: number;
  /** Steps of one regular-expression match. Default 50,000,000. */
  regexSteps?: number;
}

export const DEFAULT_MEMORY_BYTES = 512 * 2 ** 20;

export const LIMIT_NAMES: readonly (keyof Limits)[] = [
  'wallMs',
  'fuel',
  'memoryBytes',
  'outputBytes',
  'fsBytes',
  'files',
  'processes',
  'fds',
  'pipeBytes',
  'callDepth',
  'commands',
  'loopTurns',
  'turnMs',
  'jsHeapBytes',
  'regexSteps',
];

/** As the module takes them: -1 is none. Throws a TypeError for a name or value that is no limit. */
export function encodeLimits(limits: Limits | undefined): Record<string, number> {
  const out: Record<string, number> = {};
  for (const [name, value] of Object.entries(limits ?? {})) {
    if (value === undefined) continue;
    if (!LIMIT_NAMES.includes(name as keyof Limits)) throw new TypeError(`unknown limit '${name}'`);
    if (typeof value !== 'number' || Number.isNaN(value) || value < 0)
      throw new TypeError(`limit '${name}' must be a number of at least 0, or Infinity`);
    out[name] = Number.isFinite(value) ? value : -1;
  }
  return out;
}
