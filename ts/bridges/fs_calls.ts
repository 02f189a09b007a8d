// The host's file calls that a directory bridge needs, in two forms: made at once, or answered later.
// Bridges are written once, as generators that yield calls, and driven by either.
import fs from 'node:fs';
import { promisify } from 'node:util';

const names = [
  'open',
  'close',
  'fstat',
  'lstat',
  'readdir',
  'readlink',
  'read',
  'write',
  'ftruncate',
  'mkdir',
  'unlink',
  'rmdir',
  'rename',
  'link',
  'symlink',
  'fchmod',
  'chmod',
  'lutimes',
  'realpath',
] as const;
export type CallName = (typeof names)[number];

export interface Call {
  readonly name: CallName;
  readonly args: readonly unknown[];
}

/** A bridge's operation: yields calls, gets their results, returns the answer. */
export type Operation<T> = Generator<Call, T, unknown>;

/** `const fd = (yield* call('open', path, flags)) as number` */
export function* call(name: CallName, ...args: unknown[]): Operation<unknown> {
  return yield { name, args };
}

type AnyCall = (...args: unknown[]) => unknown;
const sync = Object.fromEntries(
  names.map((name) => [name, (fs as unknown as Record<string, AnyCall>)[`${name}Sync`]]),
) as Record<CallName, AnyCall>;
const later = Object.fromEntries(
  names.map((name) => [name, promisify((fs as unknown as Record<string, AnyCall>)[name] as AnyCall)]),
) as Record<CallName, (...args: unknown[]) => Promise<unknown>>;

// The promise form of these two brings an object.
const bytesMoved = (result: unknown): unknown =>
  result &&
  typeof result === 'object' &&
  'buffer' in result &&
  ('bytesRead' in result || 'bytesWritten' in result)
    ? ((result as { bytesRead?: number }).bytesRead ?? (result as { bytesWritten?: number }).bytesWritten)
    : result;

export function runNow<T>(operation: Operation<T>): T {
  let step = operation.next();
  while (!step.done) {
    try {
      const result = sync[step.value.name](...step.value.args);
      step = operation.next(result);
    } catch (error) {
      step = operation.throw(error);
    }
  }
  return step.value;
}

export async function runLater<T>(operation: Operation<T>): Promise<T> {
  let step = operation.next();
  while (!step.done) {
    let result: unknown;
    try {
      result = bytesMoved(await later[step.value.name](...step.value.args));
    } catch (error) {
      step = operation.throw(error);
      continue;
    }
    step = operation.next(result);
  }
  return step.value;
}
