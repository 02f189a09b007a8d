// `node:assert` for pages and workers.

export class AssertionError extends Error {
  readonly actual: unknown;
  readonly expected: unknown;
  readonly code = 'ERR_ASSERTION';
  constructor(message: string, actual?: unknown, expected?: unknown) {
    super(message);
    this.name = 'AssertionError';
    this.actual = actual;
    this.expected = expected;
  }
}

type Message = string | Error | undefined;
type Validator = RegExp | (new (...args: never[]) => unknown) | ((error: unknown) => unknown);

function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'object' && value !== null && !(value instanceof Error)) {
    try {
      return JSON.stringify(value) ?? String(value);
    } catch {
      return Object.prototype.toString.call(value);
    }
  }
  return String(value);
}

function refuse(message: Message, fallback: string, actual?: unknown, expected?: unknown): never {
  if (message instanceof Error) throw message;
  throw new AssertionError(message ?? fallback, actual, expected);
}

export function ok(value: unknown, message?: Message): asserts value {
  if (!value) refuse(message, `The expression evaluated to a falsy value: ${show(value)}`, value, true);
}

const looselySame = (a: unknown, b: unknown): boolean => a == b || (a !== a && b !== b);

export function equal(actual: unknown, expected: unknown, message?: Message): void {
  if (!looselySame(actual, expected))
    refuse(message, `${show(actual)} == ${show(expected)}`, actual, expected);
}
export function notEqual(actual: unknown, expected: unknown, message?: Message): void {
  if (looselySame(actual, expected))
    refuse(message, `${show(actual)} != ${show(expected)}`, actual, expected);
}
export function strictEqual(actual: unknown, expected: unknown, message?: Message): void {
  if (!Object.is(actual, expected))
    refuse(message, `${show(actual)} === ${show(expected)}`, actual, expected);
}
export function notStrictEqual(actual: unknown, expected: unknown, message?: Message): void {
  if (Object.is(actual, expected)) refuse(message, `${show(actual)} !== ${show(expected)}`, actual, expected);
}

type Pairs = Map<object, Set<object>>;

function sameEntries(a: object, b: object, strict: boolean, seen: Pairs): boolean {
  if (a instanceof Map && b instanceof Map) {
    if (a.size !== b.size) return false;
    for (const [key, value] of a)
      if (!b.has(key) || !deeplySame(value, b.get(key), strict, seen)) return false;
  }
  if (a instanceof Set && b instanceof Set) {
    if (a.size !== b.size) return false;
    const rest = [...b];
    for (const item of a) {
      const at = rest.findIndex((other) => deeplySame(item, other, strict, seen));
      if (at < 0) return false;
      rest.splice(at, 1);
    }
  }
  return true;
}

function deeplySame(a: unknown, b: unknown, strict: boolean, seen: Pairs): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
    return strict ? Object.is(a, b) : looselySame(a, b);
  if (a === b) return true;
  // A pair that is being compared further up is the same as long as nothing else differs.
  const known = seen.get(a);
  if (known?.has(b)) return true;
  seen.set(a, (known ?? new Set()).add(b));
  if (strict && Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  if (Array.isArray(a) && Array.isArray(b) && a.length !== b.length) return false;
  if (a instanceof Date && b instanceof Date && !Object.is(a.getTime(), b.getTime())) return false;
  if (a instanceof RegExp && b instanceof RegExp && String(a) !== String(b)) return false;
  if (a instanceof Error && b instanceof Error && (a.message !== b.message || a.name !== b.name))
    return false;
  if (a instanceof Map !== b instanceof Map || a instanceof Set !== b instanceof Set) return false;
  if (!sameEntries(a, b, strict, seen)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every(
    (key) =>
      Object.hasOwn(b, key) &&
      deeplySame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key], strict, seen),
  );
}

export function deepEqual(actual: unknown, expected: unknown, message?: Message): void {
  if (!deeplySame(actual, expected, false, new Map()))
    refuse(
      message,
      `Expected values to be loosely deep-equal: ${show(actual)} and ${show(expected)}`,
      actual,
      expected,
    );
}
export function deepStrictEqual(actual: unknown, expected: unknown, message?: Message): void {
  if (!deeplySame(actual, expected, true, new Map()))
    refuse(
      message,
      `Expected values to be strictly deep-equal: ${show(actual)} and ${show(expected)}`,
      actual,
      expected,
    );
}
export function match(text: string, pattern: RegExp, message?: Message): void {
  if (!pattern.test(text)) refuse(message, `${show(text)} does not match ${pattern}`, text, pattern);
}
export function doesNotMatch(text: string, pattern: RegExp, message?: Message): void {
  if (pattern.test(text)) refuse(message, `${show(text)} matches ${pattern}`, text, pattern);
}
export function fail(message: Message = 'Failed'): never {
  return refuse(message, 'Failed');
}

function validate(error: unknown, expected: unknown, message: Message): void {
  if (expected === undefined || typeof expected === 'string') return;
  if (expected instanceof RegExp) {
    if (!expected.test(String(error)))
      refuse(message, `${String(error)} does not match ${expected}`, error, expected);
  } else if (typeof expected === 'function') {
    const validator = expected as Validator & { prototype?: unknown };
    if (validator.prototype !== undefined && error instanceof (validator as new () => object)) return;
    const isClass = validator === Error || Object.prototype.isPrototypeOf.call(Error, validator);
    if (isClass || (validator as (error: unknown) => unknown).call({}, error) !== true)
      refuse(message, `${String(error)} is not what was expected`, error, expected);
  } else if (typeof expected === 'object' && expected !== null) {
    for (const [key, value] of Object.entries(expected)) {
      const actual = (error as Record<string, unknown>)[key];
      const fits =
        value instanceof RegExp && typeof actual === 'string'
          ? value.test(actual)
          : deeplySame(actual, value, true, new Map());
      if (!fits) refuse(message, `${key}: ${show(actual)} is not ${show(value)}`, error, expected);
    }
  }
}

const messageOf = (expected: unknown, message: Message): Message =>
  typeof expected === 'string' ? expected : message;

export function throws(work: () => unknown, expected?: unknown, message?: Message): void {
  try {
    work();
  } catch (error) {
    return validate(error, expected, message);
  }
  refuse(messageOf(expected, message), 'Missing expected exception.');
}
export function doesNotThrow(work: () => unknown, expected?: unknown, message?: Message): void {
  try {
    work();
  } catch (error) {
    refuse(messageOf(expected, message), `Got unwanted exception: ${String(error)}`, error);
  }
}
type Later = Promise<unknown> | (() => Promise<unknown>);
export async function rejects(work: Later, expected?: unknown, message?: Message): Promise<void> {
  try {
    await (typeof work === 'function' ? work() : work);
  } catch (error) {
    return validate(error, expected, message);
  }
  refuse(messageOf(expected, message), 'Missing expected rejection.');
}
export async function doesNotReject(work: Later, expected?: unknown, message?: Message): Promise<void> {
  try {
    await (typeof work === 'function' ? work() : work);
  } catch (error) {
    refuse(messageOf(expected, message), `Got unwanted rejection: ${String(error)}`, error);
  }
}

const assert = Object.assign((value: unknown, message?: Message): void => ok(value, message), {
  AssertionError, ok, equal, notEqual, strictEqual, notStrictEqual, deepEqual, deepStrictEqual, match, doesNotMatch,
  throws, doesNotThrow, rejects, doesNotReject, fail,
}); // prettier-ignore

export const strict = Object.assign((value: unknown, message?: Message): void => ok(value, message), assert, {
  equal: strictEqual,
  notEqual: notStrictEqual,
  deepEqual: deepStrictEqual,
});
Object.assign(assert, { strict });
export default assert;
