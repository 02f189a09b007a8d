// The capability "module": the embedder's functions, called by scripts (src/script/ops_host.cc).
import type { Capability, HostAnswer, HostRequest } from './core/capabilities.js';
import type { DescribedMember, ModuleTable } from './core/module_table.js';
import { decodeValue, encodeValue, type MakeFunction, type Packed } from './core/values.js';
import {
  CheckedFunction,
  isNativeFunction,
  isNativeModule,
  type NativeGlobals,
  type NativeMember,
  type NativeModule,
} from './native.js';

const base64 = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
};

/** The embedder's functions by the names under which scripts call them, and the table that scripts read. */
export class NativeFunctions {
  readonly table: ModuleTable = { modules: {}, globals: {} };
  readonly #functions = new Map<string, CheckedFunction>();

  /** Throws a TypeError for what cannot be given to a script. */
  constructor(modules: Readonly<Record<string, NativeModule>> = {}, globals: NativeGlobals = {}) {
    for (const [name, module] of Object.entries(modules)) {
      if (name === '' || name.startsWith('node:') || /^\.{0,2}\//.test(name))
        throw new TypeError(`modules: '${name}' is no name of a module`);
      if (typeof module !== 'object' || module === null)
        throw new TypeError(`modules: '${name}' is no object of functions and values`);
      this.table.modules[name] = this.#members(name, module);
    }
    for (const [name, member] of Object.entries(globals))
      this.table.globals[name] =
        isNativeModule(member) && !isNativeFunction(member)
          ? ['object', this.#members(`globals ${name}`, member)]
          : this.#member('', name, member as NativeMember);
  }

  #members(module: string, members: NativeModule): Record<string, DescribedMember> {
    return Object.fromEntries(
      Object.entries(members).map(([name, member]) => [name, this.#member(module, name, member)]),
    );
  }

  #member(module: string, name: string, member: NativeMember): DescribedMember {
    const title = `${module.replace('globals ', '')}${module ? '.' : ''}${name}`;
    if (isNativeFunction(member)) {
      const checked = new CheckedFunction(title, member);
      this.#functions.set(JSON.stringify([module, name]), checked);
      return ['function', checked.promised];
    }
    try {
      const { text, bytes } = encodeValue(member);
      return ['value', JSON.parse(text), base64(bytes)];
    } catch (error) {
      throw new TypeError(`${title}: ${(error as Error).message}`);
    }
  }

  /** By the text that a script sends. */
  find(place: string): CheckedFunction | undefined {
    return this.#functions.get(place);
  }
}

const empty = new Uint8Array(0);

function answerOf(kind: 'v' | 'e' | 'p', value: unknown): HostAnswer {
  let packed: Packed;
  try {
    packed = encodeValue(value);
  } catch (error) {
    kind = 'e';
    packed = encodeValue(error);
  }
  return { text: kind + packed.text, bytes: packed.bytes };
}

/** One script that called us: its functions, and the calls of them. */
class Caller {
  readonly #functions = new Map<number, (...args: unknown[]) => Promise<unknown>>();
  readonly #calls = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (error: unknown) => void }
  >();
  readonly #queue: HostAnswer[] = [];
  #mailbox: ((answer: HostAnswer) => void) | undefined;
  #last = 0;
  #gone = false;

  functionOf = (id: number): ((...args: unknown[]) => Promise<unknown>) => {
    let known = this.#functions.get(id);
    if (!known) this.#functions.set(id, (known = (...args) => this.#call(id, args)));
    return known;
  };

  #call(id: number, args: unknown[]): Promise<unknown> {
    if (this.#gone) return Promise.reject(goneError());
    const call = ++this.#last;
    const { text, bytes } = encodeValue([call, id, args]);
    return new Promise((resolve, reject) => {
      this.#calls.set(call, { resolve, reject });
      this.#queue.push({ text, bytes });
      this.#deliver();
    });
  }

  /** Pending until a function of the script's is called. */
  wait(): Promise<HostAnswer> {
    return new Promise((resolve) => {
      this.#mailbox = resolve;
      this.#deliver();
    });
  }

  #deliver(): void {
    const next = this.#mailbox && this.#queue.shift();
    if (!next) return;
    const mailbox = this.#mailbox as (answer: HostAnswer) => void;
    this.#mailbox = undefined;
    mailbox(next);
  }

  /** What came of a call: its number, v or e, and the value. */
  settle({ text, bytes }: Packed): void {
    const space = text.indexOf(' ');
    const call = this.#calls.get(Number(text.slice(0, space)));
    this.#calls.delete(Number(text.slice(0, space)));
    const value = decodeValue({ text: text.slice(space + 2), bytes }, this.functionOf);
    if (text[space + 1] === 'v') call?.resolve(value);
    else call?.reject(value);
  }

  end(): void {
    this.#gone = true;
    for (const { reject } of this.#calls.values()) reject(goneError());
    this.#calls.clear();
  }
}

const goneError = (): Error =>
  Object.assign(new Error('the script that this function belongs to has ended'), { code: 'ESRCH' });

export function moduleCapability(functions: NativeFunctions): Capability {
  const callers = new Map<number, Caller>();
  const mailboxes = new Map<number, number>();
  const promises = new Map<number, Promise<unknown>>();
  let lastPromise = 0;

  function call(functionOf: MakeFunction, text: string, bytes: Uint8Array): HostAnswer | Promise<HostAnswer> {
    const line = text.indexOf('\n');
    try {
      const found = functions.find(text.slice(0, line));
      if (!found) throw new TypeError('the embedder has no such function any more');
      const args = decodeValue({ text: text.slice(line + 1), bytes }, functionOf) as unknown[];
      const result = found.call(args);
      if (!(result instanceof Promise)) return answerOf('v', result);
      if (found.promised) return settled(result);
      // Kept for the script, which asks for its end; until then nobody may call it unhandled.
      result.catch(() => undefined);
      promises.set(++lastPromise, result);
      return answerOf('p', lastPromise);
    } catch (error) {
      return answerOf('e', error instanceof Error ? error : new Error(String(error)));
    }
  }

  const settled = (result: Promise<unknown>): Promise<HostAnswer> =>
    result.then(
      (value) => answerOf('v', value),
      (error: unknown) => answerOf('e', error),
    );

  return {
    request({ op, args, bytes }: HostRequest, token: number): HostAnswer | Promise<HostAnswer> {
      const space = args.indexOf(' ');
      const pid = Number(args.slice(0, space));
      const text = args.slice(space + 1);
      // Only scripts that give functions away are remembered: their mailbox tells when they end.
      const caller = (): Caller => {
        const known = callers.get(pid) ?? new Caller();
        callers.set(pid, known);
        return known;
      };
      switch (op) {
        case 'call':
          return call((id) => caller().functionOf(id), text, bytes);
        case 'settle': {
          const result = promises.get(Number(text));
          promises.delete(Number(text));
          return result ? settled(result) : { error: 5 };
        }
        case 'wait':
          mailboxes.set(token, pid);
          return caller()
            .wait()
            .then((answer) => {
              mailboxes.delete(token);
              return answer;
            });
        case 'return':
          caller().settle({ text, bytes });
          return { text: '', bytes: empty };
        default:
          return { error: 38, text: op };
      }
    },
    cancel(token) {
      // Only the end of the process lets go of its mailbox.
      const pid = mailboxes.get(token);
      mailboxes.delete(token);
      if (pid === undefined) return;
      callers.get(pid)?.end();
      callers.delete(pid);
    },
  };
}
