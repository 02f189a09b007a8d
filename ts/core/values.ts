// Values on their way to scripts and back: JSON text, and bytes beside it. The form is described in
// src/script/lib/internal/host_values.js, which is the other side.

/** An encoded value: text, and the bytes that it refers to. */
export interface Packed {
  text: string;
  bytes: Uint8Array;
}

const DEEPEST = 100;

/** A function that the script gave away, by its number. */
export type MakeFunction = (id: number) => unknown;

export class ValueError extends TypeError {}

const refuse = (what: string): never => {
  throw new ValueError(`${what} cannot be handed to a script`);
};

/** Throws a TypeError for what has no form: functions, symbols, cycles. */
export function encodeValue(value: unknown): Packed {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const number = (n: number): unknown =>
    Number.isFinite(n) && !Object.is(n, -0) ? n : ['n', Object.is(n, -0) ? '-0' : String(n)];
  const bytesOf = (view: Uint8Array): unknown => {
    chunks.push(view);
    size += view.byteLength;
    return ['b', size - view.byteLength, view.byteLength];
  };
  const list = (tag: string, items: Iterable<unknown>, depth: number): unknown[] => {
    const out: unknown[] = [tag];
    for (const item of items) out.push(walk(item, depth));
    return out;
  };
  const object = (value: object, depth: number): unknown => {
    if (value instanceof ArrayBuffer) return bytesOf(new Uint8Array(value));
    if (ArrayBuffer.isView(value))
      return bytesOf(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
    if (depth > DEEPEST) return refuse('a value that is nested too deeply, or contains itself,');
    if (Array.isArray(value)) return list('a', value, depth + 1);
    if (value instanceof Date) return ['d', number(value.getTime())];
    if (value instanceof Error) {
      const { code } = value as { code?: unknown };
      const known = typeof code === 'string' || typeof code === 'number' ? code : null;
      return ['e', value.name, value.message, known];
    }
    if (value instanceof Map) return list('m', [...value].flat(1), depth + 1);
    if (value instanceof Set) return list('s', value, depth + 1);
    return list('o', Object.entries(value).flat(1), depth + 1);
  };
  const walk = (value: unknown, depth: number): unknown => {
    switch (typeof value) {
      case 'undefined':
        return ['u'];
      case 'boolean':
      case 'string':
        return value;
      case 'number':
        return number(value);
      case 'bigint':
        return ['g', value.toString()];
      case 'object':
        return value === null ? null : object(value, depth);
      default:
        return refuse(`a ${typeof value}`);
    }
  };
  const text = JSON.stringify(walk(value, 0));
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return { text, bytes };
}

const errorTypes: Record<string, ErrorConstructor> = {
  TypeError,
  RangeError,
  SyntaxError,
  ReferenceError,
};

function makeError(name: string, message: string, code: unknown): Error {
  const error = new (Object.hasOwn(errorTypes, name) ? (errorTypes[name] as ErrorConstructor) : Error)(
    message,
  );
  if (error.name !== name) Object.defineProperty(error, 'name', { value: name, configurable: true });
  return code === null || code === undefined ? error : Object.assign(error, { code });
}

/** The text comes from a script: anything that is not of the form throws. */
export function decodeValue({ text, bytes }: Packed, makeFunction?: MakeFunction): unknown {
  const pairs = (value: unknown[]): [unknown, unknown][] => {
    const out: [unknown, unknown][] = [];
    for (let i = 1; i < value.length; i += 2) out.push([walk(value[i]), walk(value[i + 1])]);
    return out;
  };
  const number = (value: unknown): number =>
    typeof value === 'number' ? value : Number((value as unknown[])[1]);
  const walk = (value: unknown): unknown => {
    if (!Array.isArray(value)) return value;
    const [tag, first, second, third] = value as unknown[];
    switch (tag) {
      case 'u':
        return undefined;
      case 'n':
        return number(value);
      case 'g':
        return BigInt(first as string);
      case 'b':
        return bytes.slice(first as number, (first as number) + (second as number));
      case 'a':
        return value.slice(1).map(walk);
      case 'd':
        return new Date(number(first));
      case 'e':
        return makeError(String(first), String(second), third);
      case 'm':
        return new Map(pairs(value));
      case 's':
        return new Set(value.slice(1).map(walk));
      case 'o':
        return Object.fromEntries(pairs(value) as [string, unknown][]);
      case 'f':
        if (makeFunction) return makeFunction(first as number);
    }
    throw new ValueError('a script sent what is no value');
  };
  return walk(JSON.parse(text));
}
