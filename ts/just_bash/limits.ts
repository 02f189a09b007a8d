// Limits by just-bash's names, its two profiles, and what of them bounds a machine.
import type { Limits } from '../core/limits.js';

const MIB = 2 ** 20;

/** Name → what `normal` and `hardened` allow. */
const PROFILES = {
  maxSourceBytes: [64 * MIB, 8 * MIB],
  maxExecDepth: [64, 64],
  maxCallDepth: [100, 100],
  maxCommandCount: [100_000, 10_000],
  maxLoopIterations: [100_000, 10_000],
  maxAwkIterations: [100_000, 10_000],
  maxSedIterations: [100_000, 10_000],
  maxJqIterations: [10_000_000, 10_000],
  maxQueryTokens: [100_000, 25_000],
  maxQueryDepth: [1000, 256],
  maxQueryElements: [1_000_000, 100_000],
  maxAwkParserTokens: [100_000, 25_000],
  maxAwkParserDepth: [256, 128],
  maxAwkParserOperations: [1_000_000, 100_000],
  maxCsvRows: [1_000_000, 100_000],
  maxCsvCells: [10_000_000, 1_000_000],
  maxWorkUnits: [100_000_000, 100_000],
  maxTraversalEntries: [1_000_000, 100_000],
  maxTraversalDepth: [1000, 256],
  maxTraversalWork: [1_000_000, 100_000],
  maxLiveBytes: [512 * MIB, 64 * MIB],
  maxInputBytes: [512 * MIB, 32 * MIB],
  maxFileSystemBytes: [1024 * MIB, 128 * MIB],
  maxDatabaseBytes: [1024 * MIB, 64 * MIB],
  maxDatabaseResultBytes: [256 * MIB, 16 * MIB],
  maxArchiveBytes: [1024 * MIB, 128 * MIB],
  maxArchiveCompressedBytes: [512 * MIB, 64 * MIB],
  maxArchiveEntryBytes: [512 * MIB, 64 * MIB],
  maxArchiveEntries: [1_000_000, 100_000],
  maxWorkerMessageBytes: [64 * MIB, 16 * MIB],
  maxExecutionTimeMs: [3_600_000, 30_000],
  maxExtensionCleanupTimeMs: [100, 25],
  maxSqliteTimeoutMs: [30_000, 5_000],
  maxPythonTimeoutMs: [30_000, 10_000],
  maxJsTimeoutMs: [30_000, 10_000],
  maxGlobOperations: [1_000_000, 100_000],
  maxStringLength: [64 * MIB, 10 * MIB],
  maxArrayElements: [1_000_000, 100_000],
  maxHeredocSize: [64 * MIB, 10 * MIB],
  maxSubstitutionDepth: [50, 50],
  maxBraceExpansionResults: [100_000, 10_000],
  maxOutputSize: [256 * MIB, 10 * MIB],
  maxFileDescriptors: [4096, 1024],
  maxSourceDepth: [100, 100],
} as const satisfies Record<string, readonly [number, number]>;

export type ExecutionLimitName = keyof typeof PROFILES;

/**
 * All are non-negative safe integers or Infinity. Those that bound a machine are `maxSourceBytes`,
 * `maxExecDepth`, `maxCallDepth`, `maxCommandCount`, `maxLoopIterations`, `maxOutputSize`, `maxExecutionTimeMs`, `maxFileSystemBytes`,
 * and, as work (see {@link machineLimits}), `maxWorkUnits`, `maxAwkIterations` and `maxSedIterations`; the others are read, and the
 * machine's own limits stand in for them.
 */
export type ExecutionLimits = { [Name in ExecutionLimitName]?: number };
export type ExecutionLimitProfile = 'normal' | 'hardened';

/** Throws a RangeError for a value that is none, and for an unknown profile. Unknown names are ignored. */
export function resolveLimits(
  limits: ExecutionLimits = {},
  profile: ExecutionLimitProfile = 'normal',
): Required<ExecutionLimits> {
  if (profile !== 'normal' && profile !== 'hardened')
    throw new RangeError('executionLimitProfile must be "normal" or "hardened"');
  const resolved: Record<string, number> = {};
  for (const [name, values] of Object.entries(PROFILES)) {
    const value = limits[name as ExecutionLimitName] ?? values[profile === 'normal' ? 0 : 1];
    if (value !== Infinity && !(Number.isSafeInteger(value) && value >= 0))
      throw new RangeError(`${name} must be a non-negative safe integer or positive Infinity`);
    resolved[name] = value;
  }
  return resolved as Required<ExecutionLimits>;
}

/** The machine's units of work for one of these: it counts work, not the turns of programs' loops. */
const WORK = { maxWorkUnits: 32, maxAwkIterations: 8192, maxSedIterations: 8192 } as const;

/** Which of them ends a script first, and at how much work. */
function workBound(limits: Required<ExecutionLimits>): { option: keyof typeof WORK; fuel: number } {
  const bounds = (Object.keys(WORK) as (keyof typeof WORK)[]).map((option) => ({
    option,
    fuel: limits[option] * WORK[option],
  }));
  return bounds.reduce((least, bound) => (bound.fuel < least.fuel ? bound : least));
}

/** What one call of a machine may use. `own`: commands that it runs beside the script's. */
export function machineLimits(limits: Required<ExecutionLimits>, own: number): Limits {
  return {
    wallMs: limits.maxExecutionTimeMs,
    outputBytes: limits.maxOutputSize,
    callDepth: limits.maxCallDepth,
    commands: limits.maxCommandCount + own,
    loopTurns: limits.maxLoopIterations,
    fuel: workBound(limits).fuel,
  };
}

/** How a call that reached a limit ends, in just-bash's words. */
export function limitEnd(
  name: string,
  limits: Required<ExecutionLimits>,
): { exitCode: number; message: string } {
  const raise = (option: ExecutionLimitName, text: string, exitCode = 126) => ({
    exitCode,
    message: `bash: ${text}, increase executionLimits.${option}\n`,
  });
  switch (name) {
    case 'commands':
      return raise('maxCommandCount', `too many commands executed (>${limits.maxCommandCount})`);
    case 'loopTurns':
      return raise('maxLoopIterations', `loop: too many iterations (${limits.maxLoopIterations})`);
    case 'fuel': {
      const { option } = workBound(limits);
      return raise(option, `work limit exceeded (${limits[option]})`);
    }
    case 'callDepth':
      return raise('maxCallDepth', `maximum recursion depth (${limits.maxCallDepth}) exceeded`);
    case 'outputBytes':
      return raise('maxOutputSize', `total output size exceeded (>${limits.maxOutputSize} bytes)`);
    case 'wallMs':
      return raise(
        'maxExecutionTimeMs',
        `execution exceeded its deadline (${limits.maxExecutionTimeMs} ms)`,
        124,
      );
    default:
      return { exitCode: 126, message: `bash: limit ${name} of the machine exceeded\n` };
  }
}
