// Entry of a Node worker that calls native libraries, by `koffi`. Its owner waits for each answer in a blocking call; a
// native function's callback waits in one for its owner. See ts/platform/node_native.ts for the other side.
import { receiveMessageOnPort, workerData, type MessagePort } from 'node:worker_threads';
import type { FromLane, LaneStart, NativeType, ToLane } from '../bridges/native_lane.js';

/** What is used of koffi. */
interface Koffi {
  load(file: string): {
    func(name: string, result: string, args: string[]): Native;
    symbol(name: string): bigint;
  };
  proto(result: string, args: string[]): unknown;
  pointer(type: unknown): unknown;
  register(callback: (...args: unknown[]) => unknown, type: unknown): bigint;
  unregister(callback: bigint): void;
  call(address: bigint, type: unknown, ...args: unknown[]): unknown;
  alloc(type: string, count: number): bigint;
  free(address: bigint): void;
  decode(address: bigint, type: string, count: number): Uint8Array;
  encode(address: bigint, offset: number, type: string, value: Uint8Array, count: number): void;
  errno(): number;
}
type Native = ((...args: unknown[]) => unknown) & { async(...args: unknown[]): void };

const { library, port, bell } = workerData as LaneStart<MessagePort>;
const words = new Int32Array(bell);
const loaded = (await import(library)) as Koffi & { default?: Koffi };
const koffi = loaded.default ?? loaded;

const libraries = new Map<string, ReturnType<Koffi['load']>>();
const functions = new Map<string, Native>();
const prototypes = new Map<string, unknown>();
const blocks = new Set<bigint>();
const callbacks = new Map<string, bigint>();

const post = (message: FromLane): void => {
  port.postMessage(message);
  Atomics.add(words, 0, 1);
  Atomics.notify(words, 0);
};

const isReal = (type: NativeType): boolean => type === 'double' || type === 'float';

function argument(type: NativeType, value: string): unknown {
  return isReal(type) ? Number(value) : BigInt(value);
}
/** Integers as decimal digits, with a sign. */
function textOf(value: unknown): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : '0';
}

function protoOf(result: NativeType, args: readonly NativeType[]): unknown {
  const key = `${result}(${args.join()})`;
  let proto = prototypes.get(key);
  if (proto === undefined) prototypes.set(key, (proto = koffi.proto(result, [...args])));
  return proto;
}

function libraryOf(file: string): ReturnType<Koffi['load']> {
  let found = libraries.get(file);
  if (!found) libraries.set(file, (found = koffi.load(file)));
  return found;
}

function functionOf({ file, name, result, args }: Extract<ToLane, { op: 'call' }>): Native {
  const key = `${file}\n${name}\n${result}(${args.join()})`;
  let found = functions.get(key);
  if (!found) functions.set(key, (found = libraryOf(file).func(name, result, [...args])));
  return found;
}

/** On whatever thread native code calls it, this one runs it, and waits. */
function called(number: number, values: unknown[]): bigint {
  let count = Atomics.load(words, 1);
  post({ callback: number, args: values.map(textOf) });
  for (;;) {
    const came = receiveMessageOnPort(port) as { message: ToLane } | undefined;
    if (came?.message.op === 'return') return BigInt(came.message.value);
    // What the callback itself asks for.
    if (came) take(came.message);
    else Atomics.wait(words, 1, count);
    count = Atomics.load(words, 1);
  }
}

function run(message: ToLane): string | Uint8Array | undefined {
  switch (message.op) {
    case 'symbol':
      return String(libraryOf(message.file).symbol(message.name));
    case 'callAt': {
      const values = message.values.map((value, i) => argument(message.args[i] ?? 'intptr_t', value));
      return textOf(koffi.call(BigInt(message.address), protoOf(message.result, message.args), ...values));
    }
    case 'alloc': {
      const block = koffi.alloc('uint8_t', message.size);
      blocks.add(block);
      return String(block);
    }
    case 'free':
      if (blocks.delete(BigInt(message.address))) koffi.free(BigInt(message.address));
      return undefined;
    case 'read':
      return Uint8Array.from(koffi.decode(BigInt(message.address), 'uint8_t', message.size));
    case 'write':
      koffi.encode(BigInt(message.address), 0, 'uint8_t', message.bytes, message.bytes.byteLength);
      return undefined;
    case 'callback': {
      const args = Array<NativeType>(message.count).fill('intptr_t');
      const type = koffi.pointer(protoOf('intptr_t', args));
      const made = koffi.register((...values) => called(message.number, values), type);
      callbacks.set(String(made), made);
      return String(made);
    }
    case 'forget': {
      const made = callbacks.get(message.address);
      callbacks.delete(message.address);
      if (made !== undefined) koffi.unregister(made);
      return undefined;
    }
    default:
      return undefined;
  }
}

function call(message: Extract<ToLane, { op: 'call' }>): void {
  const native = functionOf(message);
  const values = message.values.map((value, i) => argument(message.args[i] ?? 'intptr_t', value));
  if (!message.later)
    return post({ reply: message.id, value: textOf(native(...values)), errno: koffi.errno() });
  native.async(...values, (error: unknown, value: unknown) =>
    post(
      error
        ? { reply: message.id, error: error instanceof Error ? error.message : String(error) }
        : { reply: message.id, value: textOf(value), errno: 0 },
    ),
  );
}

function take(message: ToLane): void {
  if (message.op === 'return') return;
  if (message.op === 'quit') {
    for (const block of blocks) koffi.free(block);
    port.close();
    return;
  }
  try {
    if (message.op === 'call') return call(message);
    const value = run(message);
    post({ reply: message.id, errno: koffi.errno(), ...(value === undefined ? {} : { value }) });
  } catch (error) {
    post({ reply: message.id, error: error instanceof Error ? error.message : String(error) });
  }
}

port.on('message', take);
