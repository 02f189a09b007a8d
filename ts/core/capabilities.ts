// Capabilities: what a machine may ask its host for, by name, and the requests that are under way.
import { ERRNO, errnoOf } from './errno.js';

export interface HostAnswer {
  /** Linux error number; 0 or absent: it went well. */
  error?: number;
  /** JSON or a message. */
  text?: string;
  bytes?: Uint8Array;
}

export interface HostRequest {
  op: string;
  /** JSON text. */
  args: string;
  bytes: Uint8Array;
}

/** An answer that comes later: a promise, or what can tell without one. */
export interface LateAnswer {
  then(tell: (answer: HostAnswer) => void, fail: (error: unknown) => void): unknown;
}

/**
 * One capability. What it was not given it cannot do: a machine without it sees the ordinary errno.
 * An answer may come at once or later; a throw or a rejection becomes its errno.
 */
export interface Capability {
  request(request: HostRequest, token: number): HostAnswer | LateAnswer;
  /** Nobody waits for this request any more. */
  cancel?(token: number): void;
}

export type Capabilities = ReadonlyMap<string, Capability>;

const failure = (error: unknown): HostAnswer => ({
  error: errnoOf(error),
  text: error instanceof Error ? error.message : String(error),
});

export class PendingRequests {
  readonly #capabilities: Capabilities;
  readonly #complete: (token: number, answer: HostAnswer) => void;
  readonly #pending = new Map<number, Capability>();

  constructor(capabilities: Capabilities, complete: (token: number, answer: HostAnswer) => void) {
    this.#capabilities = capabilities;
    this.#complete = complete;
  }

  /** The answer, or undefined when it will come by `complete`. Never throws. */
  start(token: number, name: string, request: HostRequest): HostAnswer | undefined {
    if (this.#pending.has(token)) return undefined;
    const capability = this.#capabilities.get(name);
    if (!capability) return { error: ERRNO.ENOSYS as number, text: `the host gives no '${name}'` };
    try {
      const answer = capability.request(request, token);
      if (!('then' in answer)) return answer;
      this.#pending.set(token, capability);
      const settle = (result: HostAnswer): void => {
        if (this.#pending.delete(token)) this.#complete(token, result);
      };
      answer.then(settle, (error: unknown) => settle(failure(error)));
      return undefined;
    } catch (error) {
      return failure(error);
    }
  }

  cancel(token: number): void {
    const capability = this.#pending.get(token);
    if (!capability) return;
    this.#pending.delete(token);
    try {
      capability.cancel?.(token);
    } catch {
      // What a bridge's clean-up says concerns nobody: the request is forgotten already.
    }
  }

  /** Forgets all of them: late answers are dropped. */
  clear(): void {
    for (const token of [...this.#pending.keys()]) this.cancel(token);
  }
}
