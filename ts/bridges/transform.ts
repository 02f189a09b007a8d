// The capability "transform": TypeScript becomes JavaScript of the same lines and columns, by a function of the
// embedder's, or by ts-blank-space on the embedder's own compiler.
import type { Capability, HostAnswer, HostRequest } from '../core/capabilities.js';
import type { MaybePromise } from './types.js';

/**
 * Gives the JavaScript of a TypeScript file; every character that stays keeps its line and column. A throw or a
 * rejection is an error of the script that wanted the file; a {@link TransformError} says where in it.
 *
 * A machine on a main thread (`worker` not set) cannot wait inside a script's call: there the answer has to come at once.
 */
export type TransformBridge = (source: string, file: string) => MaybePromise<string>;

/** What is wrong with a source, and where. */
export class TransformError extends Error {
  /** What the script's error has: `ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX`, `ERR_INVALID_TYPESCRIPT_SYNTAX`. */
  readonly code: string;
  /** From 1. */
  readonly line: number;
  /** The first and the last column of what is meant, from 1. */
  readonly columns: readonly [number, number];

  constructor(message: string, code: string, line: number, columns: readonly [number, number]) {
    super(message);
    this.name = 'TransformError';
    this.code = code;
    this.line = line;
    this.columns = columns;
  }
}

const MOST_KEPT = 32 << 20;
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function refused(error: unknown): HostAnswer {
  const said =
    error instanceof TransformError
      ? [error.code, error.message, error.line, ...error.columns]
      : ['ERR_TRANSFORM', error instanceof Error ? error.message : String(error)];
  return { text: JSON.stringify(said) };
}

export class Transform implements Capability {
  readonly #bridge: TransformBridge;
  /** By the source: the processes of a machine, and those that forked off, ask for the same files. */
  readonly #kept = new Map<string, Uint8Array>();
  #size = 0;

  constructor(bridge: TransformBridge) {
    this.#bridge = bridge;
  }

  request({ args: file, bytes }: HostRequest): HostAnswer | Promise<HostAnswer> {
    const source = decoder.decode(bytes);
    const known = this.#kept.get(source);
    if (known) return { bytes: known };
    try {
      const result = this.#bridge(source, file);
      return typeof result === 'string'
        ? this.#keep(source, result)
        : result.then((text) => this.#keep(source, text), refused);
    } catch (error) {
      return refused(error);
    }
  }

  #keep(source: string, result: string): HostAnswer {
    const bytes = encoder.encode(result);
    this.#size += source.length + bytes.byteLength;
    if (this.#size > MOST_KEPT) {
      this.#kept.clear();
      this.#size = source.length + bytes.byteLength;
    }
    this.#kept.set(source, bytes);
    return { bytes };
  }
}
