// What a machine's owner and its worker say to each other.
import type { BivalveErrorDetails, BivalveErrorKind } from '../errors.js';
import { BivalveError, makeError } from '../errors.js';
import type { HostAnswer, HostRequest } from '../core/capabilities.js';
import type { CoreOptions, TraceRecord } from '../core/core.js';
import type { CallReport } from '../core/abi.js';

/** What a worker is started with. */
export interface WorkerStart {
  module: WebAssembly.Module;
  moduleHash: string;
  bell: SharedArrayBuffer | undefined;
}

export type ToWorker =
  | {
      boot: CoreOptions;
      maximum: number;
      capabilities: string[];
      image: Uint8Array | undefined;
      events: string[];
    }
  | { call: number; method: string; args: unknown[]; sink: boolean }
  | { answer: number; value: HostAnswer }
  | { settled: true }
  | { dispose: true };

export type FromWorker =
  | { ready: true }
  | { settle: true }
  | { failed: PlainError }
  | { call: number; value: unknown }
  | { call: number; error: PlainError }
  | { output: number; fd: number; bytes: Uint8Array }
  | { trace: TraceRecord }
  | { exit: CallReport }
  | { request: number; capability: string; details: HostRequest }
  | { cancel: number };

export interface PlainError {
  kind: BivalveErrorKind | undefined;
  name: string;
  message: string;
  details: BivalveErrorDetails;
}

export function toPlain(error: unknown): PlainError {
  if (error instanceof BivalveError) {
    const { kind, name, message, code, path, limit } = error;
    const details = { ...(code ? { code } : {}), ...(path ? { path } : {}), ...(limit ? { limit } : {}) };
    return { kind, name, message, details };
  }
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return { kind: undefined, name, message, details: {} };
}

export function fromPlain({ kind, name, message, details }: PlainError): Error {
  if (kind) return makeError(kind, message, details);
  if (name === 'TypeError') return new TypeError(message);
  if (name === 'RangeError') return new RangeError(message);
  return new Error(message);
}

/** What a worker of the daemon begins with (worker/script.ts). */
export interface ScriptWorkerStart {
  module: WebAssembly.Module;
  moduleHash: string;
  /** Its words hold the ids of scripts that shall stop. Absent where memory cannot be shared. */
  bell: SharedArrayBuffer | undefined;
}

export interface ToScriptWorker {
  id: number;
  /** An event of `_bivalve_script`. */
  head: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** `out`: a head (JSON), a NUL, a change. */
export type FromScriptWorker = { kind: 'ready' } | { kind: 'done'; id: number; out: Uint8Array<ArrayBuffer> };
