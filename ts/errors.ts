// The errors that calls of a machine reject with. A program's non-zero status is never one of them.
import type { ExecResult } from './result.js';

/**
 * What went wrong, for programs to switch on.
 *
 * - `limit`: a limit stopped the call; `error.limit` says which, `error.result` has the output so far
 * - `abort`: the caller's `AbortSignal`
 * - `host`: a bridge or the host refused
 * - `internal`: a bug of ours; the machine is dead and the process unharmed
 * - `image`: a frozen image that cannot be opened here
 * - `busy`: not now (a freeze inside a blocking JavaScript call)
 * - `parse`, `fs`, `network`, `exec`: the API call itself was refused, with an errno in `error.code`
 */
export type BivalveErrorKind =
  'limit' | 'abort' | 'host' | 'internal' | 'image' | 'busy' | 'parse' | 'fs' | 'network' | 'exec';

/** Types of {@link BashError}. */
export type BashErrorType = 'parse' | 'exec' | 'limit' | 'fs' | 'network' | 'internal';

export interface BivalveErrorDetails {
  /** Errno name ("ENOENT"), where there is one. */
  code?: string;
  /** The path that was refused, where there is one. */
  path?: string;
  /** Output and usage up to the error. */
  result?: ExecResult;
  /** The limit that was reached, what was used and what was allowed, in the limit's unit. */
  limit?: { name: string; used: number; allowed: number };
  cause?: unknown;
}

export class BivalveError extends Error {
  readonly kind: BivalveErrorKind;
  readonly code: string | undefined;
  readonly path: string | undefined;
  readonly result: ExecResult | undefined;
  readonly limit: { name: string; used: number; allowed: number } | undefined;

  constructor(kind: BivalveErrorKind, message: string, details: BivalveErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'BivalveError';
    this.kind = kind;
    this.code = details.code;
    this.path = details.path;
    this.result = details.result;
    this.limit = details.limit;
  }
}

/** An error of the shell's side of the machine, by the names that bash-like libraries use. */
export class BashError extends BivalveError {
  readonly type: BashErrorType;

  constructor(type: BashErrorType, message: string, details: BivalveErrorDetails = {}) {
    super(type, message, details);
    this.name = 'BashError';
    this.type = type;
  }
}

const bashTypes: ReadonlySet<string> = new Set(['parse', 'exec', 'limit', 'fs', 'network', 'internal']);

/** The error of a kind, as the more specific class where there is one. */
export function makeError(
  kind: BivalveErrorKind,
  message: string,
  details: BivalveErrorDetails = {},
): BivalveError {
  return bashTypes.has(kind)
    ? new BashError(kind as BashErrorType, message, details)
    : new BivalveError(kind, message, details);
}

/** A refusal as the module words it. */
export interface Refusal {
  error: string;
  message: string;
  path?: string;
}

export function refusalError(kind: BivalveErrorKind, what: string, refusal: Refusal): BivalveError {
  const path = refusal.path ? ` '${refusal.path}'` : '';
  return makeError(kind, `${refusal.error}: ${refusal.message}, ${what}${path}`, {
    code: refusal.error,
    ...(refusal.path ? { path: refusal.path } : {}),
  });
}
