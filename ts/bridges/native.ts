// The bridge to native libraries: functions of C, on a thread of their own, with all rights of this process.
//
// Each script has a thread, as long as the request that opened it is pending; with it go its memory and callbacks. A call
// is answered at once, by what it returned or by a callback that native code waits for; whoever answers a callback gets
// the next of these. The script's side is src/script/lib/internal/micro/native_memory.js.
import { concat } from '../core/bytes.js';
import type { Capability, HostAnswer, HostRequest } from '../core/capabilities.js';
import type { FromLane, NativeLane, NativeLanes, NativeType, ToLane } from './native_lane.js';
import { NativeMemory } from './native_memory.js';

/** A library, and how the guest calls it. */
export interface NativeLibrary {
  name: string;
  /** What the system's loader is given. Default: the name. */
  file?: string;
}

/**
 * Which libraries of the host scripts may call. Native code has all rights of this process, and an error in it ends this
 * process: what is checked is what the script itself does (sizes, freed memory, names), not what C does with it.
 */
export interface NativeBridge {
  libraries: readonly (string | NativeLibrary)[];
  /** Milliseconds that this thread waits for one call. Default 30,000. */
  callMs?: number;
  /** Bytes that a script may have allocated. Default 64 MiB. */
  memoryBytes?: number;
}

interface Args {
  id: string;
  file?: string;
  name?: string;
  result?: string;
  types?: string[];
  values?: string[];
  address?: number;
  size?: number;
  call?: number;
  value?: string;
  number?: number;
  count?: number;
}

const refuse = (code: string, text: string): Error => Object.assign(new Error(text), { code });
const TYPES: ReadonlySet<string> = new Set<NativeType>([
  'void',
  'bool',
  'int8_t',
  'uint8_t',
  'int16_t',
  'uint16_t',
  'int32_t',
  'uint32_t',
  'int64_t',
  'uint64_t',
  'intptr_t',
  'float',
  'double',
]);
const MOST_ARGUMENTS = 20;
const MOST_TEXT = 1 << 20;
const PAGE = 4096;
/** What the thread may take to begin, more than its first call. */
const START_MS = 10_000;
const INTEGER = /^-?\d{1,20}$/;
/** Functions whose results and arguments are memory, wherever they come from. */
const ALLOCATES: Readonly<Record<string, (values: number[]) => number>> = {
  malloc: ([size = 0]) => size,
  calloc: ([count = 0, size = 0]) => count * size,
};

function typeOf(name: string | undefined, result: boolean): NativeType {
  const type = name ?? 'intptr_t';
  if (!TYPES.has(type) || (type === 'void' && !result)) throw refuse('EINVAL', `no type '${type}'`);
  return type as NativeType;
}

class Caller {
  readonly #lane: NativeLane;
  readonly #bridge: NativeBridge;
  readonly #memory: NativeMemory;
  readonly #files: ReadonlyMap<string, string>;
  readonly #later = new Map<
    number,
    { resolve: (message: FromLane) => void; reject: (error: Error) => void }
  >();
  /** Ends of calls that came before those of calls inside of their callbacks. */
  readonly #early = new Map<number, FromLane>();
  /** Calls of callbacks that nobody waited for. */
  readonly #called: Extract<FromLane, { callback: number }>[] = [];
  #mailbox: ((answer: HostAnswer) => void) | undefined;
  #last = 0;
  #began = false;
  #closed = false;
  #end: () => void = () => undefined;
  readonly ended = new Promise<void>((resolve) => (this.#end = resolve));

  constructor(bridge: NativeBridge, lanes: NativeLanes, files: ReadonlyMap<string, string>) {
    this.#bridge = bridge;
    this.#files = files;
    this.#memory = new NativeMemory(lanes);
    this.#lane = lanes.open();
    this.#lane.listen((message) => this.#take(message));
  }

  /** What came while nobody waited for it. */
  #take(message: FromLane): void {
    if ('callback' in message) {
      this.#called.push(message);
      return this.#deliver();
    }
    const later = this.#later.get(message.reply);
    this.#later.delete(message.reply);
    if (later) later.resolve(message);
    else this.#early.set(message.reply, message);
  }

  #deliver(): void {
    const next = this.#mailbox && this.#called.shift();
    if (!next) return;
    const mailbox = this.#mailbox as (answer: HostAnswer) => void;
    this.#mailbox = undefined;
    mailbox(this.#callAnswer(0, next));
  }

  #callAnswer(call: number, { callback, args }: Extract<FromLane, { callback: number }>): HostAnswer {
    return { text: JSON.stringify({ call, callback, args }) };
  }

  wait(): Promise<HostAnswer> {
    return new Promise((resolve) => {
      this.#mailbox = resolve;
      this.#deliver();
    });
  }

  /** What comes next of a call: its end or a callback. */
  #next(call: number): HostAnswer {
    const waiting = this.#called.shift();
    if (waiting) return this.#callAnswer(call, waiting);
    for (;;) {
      const { callMs = 30_000 } = this.#bridge;
      const message = this.#early.get(call) ?? this.#lane.take(this.#began ? callMs : callMs + START_MS);
      this.#began = true;
      this.#early.delete(call);
      if (!message) {
        this.close();
        throw refuse('ETIMEDOUT', 'the native call takes too long');
      }
      if ('callback' in message) return this.#callAnswer(call, message);
      if (message.reply === call) return this.#answer(message);
      this.#take(message);
    }
  }

  #answer(message: FromLane): HostAnswer {
    if ('error' in message) throw refuse('EINVAL', message.error);
    if (!('reply' in message)) return {};
    if (message.value instanceof Uint8Array) return { bytes: message.value };
    return { text: JSON.stringify({ value: message.value ?? '0', errno: message.errno }) };
  }

  /** One that calls nobody back. */
  #simple(message: ToLane & { id: number }): HostAnswer {
    this.#lane.post(message);
    return this.#next(message.id);
  }

  #file(args: Args): string {
    const file = this.#files.get(args.file ?? '');
    if (file === undefined) throw refuse('ENOENT', `no library '${args.file ?? ''}' of the host is allowed`);
    return file;
  }

  #typed(args: Args): { result: NativeType; args: NativeType[]; values: string[] } {
    const values = args.values ?? [];
    const types = values.map((_value, i) => typeOf(args.types?.[i], false));
    if (values.length > MOST_ARGUMENTS) throw refuse('E2BIG', `more than ${MOST_ARGUMENTS} arguments`);
    values.forEach((value, i) => {
      const real = types[i] === 'double' || types[i] === 'float';
      if (typeof value !== 'string' || (!real && !INTEGER.test(value)))
        throw refuse('EINVAL', `argument ${i + 1} is no ${types[i] ?? 'value'}`);
      if (types[i] === 'intptr_t' && this.#memory.isFreed(Number(value)))
        throw refuse('EFAULT', 'the memory has been freed');
    });
    return { result: typeOf(args.result, true), args: types, values: [...values] };
  }

  call(args: Args, later: boolean): HostAnswer | Promise<HostAnswer> {
    const file = this.#file(args);
    const name = args.name ?? '';
    const typed = this.#typed(args);
    const numbers = typed.values.map(Number);
    if (name === 'realloc') throw refuse('ENOSYS', 'realloc: allocate anew');
    if (name === 'free' && numbers[0]) this.#memory.free(numbers[0], false);
    const id = ++this.#last;
    this.#lane.post({ op: 'call', id, file, name, ...typed, later });
    if (later)
      return new Promise<FromLane>((resolve, reject) => this.#later.set(id, { resolve, reject })).then(
        (message) => this.#answer(message),
      );
    const answer = this.#next(id);
    const size = ALLOCATES[name]?.(numbers);
    if (size !== undefined && answer.text) {
      const made = Number((JSON.parse(answer.text) as { value?: string }).value);
      if (made > 0) this.#memory.add(made, size, false);
    }
    return answer;
  }

  do(op: string, args: Args, bytes: Uint8Array): HostAnswer | Promise<HostAnswer> {
    if (this.#closed) throw refuse('EIO', 'native libraries are gone');
    const { address = 0, size = 0 } = args;
    const id = ++this.#last;
    switch (op) {
      case 'call':
        return this.call(args, false);
      case 'callLater':
        return this.call(args, true);
      case 'callAt':
        this.#memory.check(address, 1, 'x');
        return this.#simple({ op: 'callAt', id, address: String(address), ...this.#typed(args) });
      case 'resume':
        if (!INTEGER.test(args.value ?? '')) throw refuse('EINVAL', 'no integer');
        this.#lane.post({ op: 'return', value: args.value ?? '0' });
        return args.call ? this.#next(args.call) : {};
      case 'symbol':
        return this.#simple({ op: 'symbol', id, file: this.#file(args), name: args.name ?? '' });
      case 'alloc': {
        if (!(size > 0) || this.#memory.bytes + size > (this.#bridge.memoryBytes ?? 64 << 20))
          throw refuse('ENOMEM', 'no memory for this');
        const answer = this.#simple({ op: 'alloc', id, size });
        this.#memory.add(Number((JSON.parse(answer.text ?? '{}') as { value: string }).value), size, true);
        return answer;
      }
      case 'free':
        this.#memory.free(address, true);
        return this.#simple({ op: 'free', id, address: String(address) });
      case 'read':
        this.#memory.check(address, size, 'r');
        return size > 0 ? this.#simple({ op: 'read', id, address: String(address), size }) : {};
      case 'write':
        this.#memory.check(address, bytes.byteLength, 'w');
        if (bytes.byteLength === 0) return {};
        return this.#simple({ op: 'write', id, address: String(address), bytes: bytes.slice() });
      case 'text':
        return this.#text(address, args.count === 2 ? 2 : 1);
      case 'callback':
        return this.#simple({ op: 'callback', id, number: args.number ?? 0, count: args.count ?? 0 });
      case 'forget':
        return this.#simple({ op: 'forget', id, address: String(address) });
      default:
        throw refuse('ENOSYS', `native libraries have no '${op}'`);
    }
  }

  /** Up to a zero of so many bytes. */
  #text(address: number, width: number): HostAnswer {
    const parts: Uint8Array[] = [];
    for (let at = address, all = 0; all < MOST_TEXT;) {
      // A page at a time: the next one may be nobody's.
      const page = PAGE - (at % PAGE);
      const left = this.#memory.check(at, 1, 'r');
      const size = Math.min(left ?? page, page);
      const { bytes = new Uint8Array(0) } = this.do(
        'read',
        { id: '', address: at, size },
        bytesOf(),
      ) as HostAnswer;
      for (let i = 0; i + width <= bytes.byteLength; i += width) {
        if (bytes[i] !== 0 || bytes[i + width - 1] !== 0) continue;
        parts.push(bytes.subarray(0, i));
        return { bytes: concat(parts) };
      }
      if (size === left) break;
      parts.push(bytes);
      at += size;
      all += size;
    }
    throw refuse('EFAULT', 'the text has no end');
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#lane.close();
    for (const { reject } of this.#later.values()) reject(refuse('EIO', 'native libraries are gone'));
    this.#later.clear();
    this.#end();
  }
}

const bytesOf = (): Uint8Array => new Uint8Array(0);
export class NativeHost implements Capability {
  readonly #bridge: NativeBridge;
  readonly #lanes: NativeLanes;
  readonly #files = new Map<string, string>();
  readonly #callers = new Map<string, Caller>();
  /** By the token of the request that opened it. */
  readonly #owners = new Map<number, string>();

  /** Throws a TypeError for what is no list of libraries. */
  constructor(bridge: NativeBridge, lanes: NativeLanes) {
    if (!Array.isArray(bridge.libraries))
      throw new TypeError('native.libraries: a list of libraries is needed');
    for (const entry of bridge.libraries) {
      const { name, file = name } = typeof entry === 'string' ? { name: entry } : entry;
      if (typeof name !== 'string' || name === '')
        throw new TypeError('native.libraries: a library needs a name');
      this.#files.set(name, file);
    }
    this.#bridge = bridge;
    this.#lanes = lanes;
  }

  request({ op, args, bytes }: HostRequest, token: number): HostAnswer | Promise<HostAnswer> {
    if (op === 'info') return { text: JSON.stringify({ pointerSize: this.#lanes.pointerSize }) };
    const what = JSON.parse(args) as Args;
    if (op === 'open') return this.#open(what.id, token);
    const caller = this.#callers.get(what.id);
    if (!caller) throw refuse('EIO', 'native libraries are gone');
    return op === 'wait' ? caller.wait() : caller.do(op, what, bytes);
  }

  #open(id: string, token: number): Promise<HostAnswer> {
    const caller = new Caller(this.#bridge, this.#lanes, this.#files);
    this.#callers.set(id, caller);
    this.#owners.set(token, id);
    return caller.ended.then(() => {
      this.#owners.delete(token);
      if (this.#callers.get(id) === caller) this.#callers.delete(id);
      return {};
    });
  }

  cancel(token: number): void {
    const id = this.#owners.get(token);
    if (id !== undefined) this.#callers.get(id)?.close();
  }
}
