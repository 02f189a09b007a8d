// What an embedder gives to scripts: functions and values, as modules and globals; and the checks of what
// is declared about them.

/**
 * What a declared parameter or result may be. A `?` behind it: also missing; `|` between: either; `...`
 * before the last parameter: any number of them. `promise` (of a result): the function's answer comes
 * later, so that the script gets a promise and never has to wait inside the call.
 */
export type ValueTypeName =
  | 'any'
  | 'undefined'
  | 'null'
  | 'boolean'
  | 'number'
  | 'integer'
  | 'string'
  | 'bytes'
  | 'array'
  | 'object'
  | 'date'
  | 'function'
  | 'promise';

/**
 * A function with what is declared about it: wrong arguments are a TypeError in the script, and `call`
 * is not called. Bytes arrive as Uint8Array, a function of the script's as one that returns a promise.
 */
export interface NativeFunction {
  /** One text per parameter, such as `'string'`, `'bytes|null'`, `'number?'`, `'...any'`. */
  parameters: readonly string[];
  /** Such as `'number'`, `'promise'`, `'promise<string>'`. Default: anything, also a promise. */
  returns?: string;
  call: (...args: never[]) => unknown;
}

/** A function that takes and returns anything, one with a declaration, or a value. */
export type NativeMember = ((...args: never[]) => unknown) | NativeFunction | NativeValue;

/** Values that cross: also nested, up to 100 deep. */
export type NativeValue =
  | undefined
  | null
  | boolean
  | number
  | string
  | bigint
  | Date
  | Uint8Array
  | readonly NativeValue[]
  | { readonly [key: string]: NativeValue };

/** What `require` returns for it. */
export type NativeModule = Readonly<Record<string, NativeMember>>;

/** Globals: functions, values, or objects of both. */
export type NativeGlobals = Readonly<Record<string, NativeMember | NativeModule>>;

/** The same as the object, for those who like it shorter. */
export function native(
  parameters: readonly string[],
  returns: string,
  call: NativeFunction['call'],
): NativeFunction {
  return { parameters, returns, call };
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof Uint8Array) &&
  !(value instanceof Date);

const tests: Record<string, (value: unknown) => boolean> = {
  any: () => true,
  undefined: (value) => value === undefined,
  null: (value) => value === null,
  boolean: (value) => typeof value === 'boolean',
  number: (value) => typeof value === 'number',
  integer: (value) => Number.isSafeInteger(value),
  string: (value) => typeof value === 'string',
  bytes: (value) => value instanceof Uint8Array,
  array: Array.isArray,
  object: isObject,
  date: (value) => value instanceof Date,
  function: (value) => typeof value === 'function',
};

const article = (noun: string): string => (/^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`);
const nouns: Record<string, string> = {
  any: 'anything',
  undefined: 'undefined',
  null: 'null',
  bytes: 'bytes',
  integer: 'a whole number',
};
const nameOf = (type: string): string => nouns[type] ?? article(type);

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  for (const type of ['boolean', 'number', 'string', 'bytes', 'array', 'date', 'function'])
    if (tests[type]?.(value)) return type === 'number' ? String(value) : nameOf(type);
  return article(typeof value);
}

class Type {
  readonly text: string;
  readonly optional: boolean;
  readonly rest: boolean;
  readonly #names: string[];
  /** Throws a TypeError that says what is wrong with the declaration. */
  constructor(declaration: string) {
    const [, rest, names = '', optional] = /^(\.\.\.)?([a-z|]+)(\?)?$/.exec(declaration) ?? [];
    this.#names = names.split('|');
    this.rest = rest !== undefined;
    this.optional = optional !== undefined;
    const unknown = this.#names.find((name) => !Object.hasOwn(tests, name));
    if (unknown !== undefined) throw new TypeError(`'${declaration}' is no type`);
    this.text = this.#names.map(nameOf).join(' or ');
  }
  accepts(value: unknown): boolean {
    return (this.optional && value === undefined) || this.#names.some((name) => tests[name]?.(value));
  }
}

/** A function as it is called: checked, with its name in every message. */
export class CheckedFunction {
  readonly title: string;
  /** It says that its answer comes later. */
  readonly promised: boolean;
  readonly #call: (...args: unknown[]) => unknown;
  readonly #parameters: Type[] | undefined;
  readonly #result: Type | undefined;

  constructor(title: string, member: ((...args: never[]) => unknown) | NativeFunction) {
    this.title = title;
    const declared = typeof member === 'function' ? undefined : member;
    this.#call = (declared?.call ?? member) as (...args: unknown[]) => unknown;
    const returns = /^promise(?:<(.*)>)?$/.exec(declared?.returns ?? '');
    const result = returns ? returns[1] : declared?.returns;
    this.promised = returns !== null;
    try {
      this.#parameters = declared?.parameters.map((parameter) => new Type(parameter));
      this.#result = result === undefined ? undefined : new Type(result);
      if (this.#parameters?.slice(0, -1).some(({ rest }) => rest))
        throw new TypeError("only the last parameter may be '...'");
    } catch (error) {
      throw new TypeError(`${title}: ${(error as Error).message}`);
    }
  }

  #checkArguments(args: readonly unknown[]): void {
    const parameters = this.#parameters;
    if (!parameters) return;
    const last = parameters.at(-1);
    if (args.length > parameters.length && !last?.rest)
      throw new TypeError(
        `${this.title} takes ${parameters.length} argument${parameters.length === 1 ? '' : 's'}, got ${args.length}`,
      );
    const count = Math.max(args.length, parameters.length - (last?.rest ? 1 : 0));
    for (let i = 0; i < count; i++) {
      const type = parameters[i] ?? (last as Type);
      if (type.accepts(args[i])) continue;
      const what = i < args.length ? `got ${kindOf(args[i])}` : 'it is missing';
      throw new TypeError(`${this.title}: argument ${i + 1} must be ${type.text}, ${what}`);
    }
  }

  #checkResult(value: unknown): unknown {
    if (this.#result && !this.#result.accepts(value))
      throw new TypeError(
        `${this.title} returned ${kindOf(value)}, but is declared to return ${this.#result.text}`,
      );
    return value;
  }

  /** The result, or a promise of it. */
  call(args: readonly unknown[]): unknown {
    this.#checkArguments(args);
    const result = this.#call(...args);
    return result instanceof Promise
      ? result.then((value) => this.#checkResult(value))
      : this.#checkResult(result);
  }
}

export const isNativeFunction = (
  member: unknown,
): member is NativeFunction | ((...args: never[]) => unknown) =>
  typeof member === 'function' ||
  (isObject(member) &&
    Array.isArray((member as Partial<NativeFunction>).parameters) &&
    typeof (member as Partial<NativeFunction>).call === 'function');

export const isNativeModule = (member: unknown): member is NativeModule =>
  isObject(member) && Object.values(member).some((inner) => isNativeFunction(inner));
