import type * as Crypto from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { DirectoryBridge } from '../bridges/fs.js';
import { Bell } from '../worker/bell.js';
import { builtin } from './node_builtin.js';
import { nodeNative } from './node_native.js';
import { stripTypes } from './node_typescript.js';
import type { Platform, Timer, WorkerPort } from './platform.js';

/** ES2024, which hosts that are older than it ignore. */
type ResizableBuffer = ArrayBuffer & { resize?(size: number): void };
type ResizableBuffers = new (size: number, options: { maxByteLength: number }) => ResizableBuffer;

/** Not held: V8 has them too, and they are a quarter of a small process. */
let bytes: WeakRef<Uint8Array<ArrayBuffer>> | undefined;
let compiledNow: WebAssembly.Module | undefined;
let hash: Promise<string> | undefined;
/** Room for deep recursion of the JavaScript engines. */
const WORKER_STACK_MB = 16;
let waitCell: Int32Array | undefined;

/** One timer for all that keep this process alive: making one takes longer than a short call's answer. */
let holder: NodeJS.Timeout | undefined;
let held = 0;

let loadedCrypto: typeof Crypto | undefined;
const crypto = () => (loadedCrypto ??= builtin<typeof Crypto>('node:crypto'));

const LAZY_VALIDATION = '--wasm-lazy-validation';

/**
 * V8 validates every function of a module before it runs the first, although it compiles each when it is
 * called: of a module as large as this one, most of a cold start. The flag holds for this one call, and
 * each function is validated when it is compiled (docs/decisions/0008-lazy-validation.md).
 */
function compile(source: Uint8Array<ArrayBuffer>): WebAssembly.Module {
  const set = (on: boolean): void => {
    if (process.execArgv.includes(LAZY_VALIDATION)) return;
    try {
      setFlagsFromString(on ? LAZY_VALIDATION : LAZY_VALIDATION.replace('--', '--no-'));
    } catch {
      // A host without V8's flags.
    }
  };
  set(true);
  try {
    return new WebAssembly.Module(source);
  } catch (error) {
    // A host that takes no buffers that can be resized, which is what Web IDL says of them.
    if (!(error instanceof TypeError)) throw error;
    return new WebAssembly.Module(source.slice());
  } finally {
    set(false);
  }
}

// At once: in pieces, as promises read, it takes three times as long.
function loadNow(): Uint8Array<ArrayBuffer> {
  const known = bytes?.deref();
  if (known && known.length > 0) return known;
  const file = openSync(new URL('../wasm/bivalve.wasm', import.meta.url), 'r');
  try {
    const { size } = fstatSync(file);
    // One that can be given back at once, where the host knows such.
    const source = new Uint8Array(new (ArrayBuffer as ResizableBuffers)(size, { maxByteLength: size }));
    for (let at = 0; at < size;) {
      const got = readSync(file, source, at, size - at, at);
      if (got === 0) throw new Error('bivalve.wasm was changed while it was read');
      at += got;
    }
    bytes = new WeakRef(source);
    return source;
  } finally {
    closeSync(file);
  }
}

/** Gives the module's bytes back without waiting for the collector: for processes that stay, and stay small. */
export function dropModuleBytes(): void {
  const source = bytes?.deref();
  bytes = undefined;
  (source?.buffer as ResizableBuffer | undefined)?.resize?.(0);
}

const load = async () => loadNow();
const moduleNow = () => (compiledNow ??= compile(loadNow()));

export const nodePlatform: Platform = {
  name: 'node',
  module: async () => moduleNow(),
  moduleNow,
  moduleHash: () =>
    (hash ??= load().then((source) => crypto().createHash('sha256').update(source).digest('hex'))),
  monotonic: () => performance.now(),
  wall: () => Date.now(),
  entropy: (into) => void crypto().randomFillSync(into),
  block(ms) {
    waitCell ??= new Int32Array(new SharedArrayBuffer(4));
    Atomics.wait(waitCell, 0, 0, ms);
    return true;
  },
  stackKb: 984,
  answersWhileBlocked: false,
  aborted: () => 0,
  next: (task) => queueMicrotask(task),
  settled(task) {
    this.soon(task, true);
  },
  soon(task, keepAlive) {
    const immediate = setImmediate(task);
    if (!keepAlive) immediate.unref();
  },
  timer(task, ms, keepAlive): Timer {
    const timeout = setTimeout(task, ms);
    if (!keepAlive) timeout.unref();
    return { cancel: () => clearTimeout(timeout) };
  },
  keepAlive(): Timer {
    if (++held === 1) {
      holder ??= setInterval(() => undefined, 0x7fffffff);
      holder.ref();
    }
    let holds = true;
    return {
      cancel: () => {
        if (holds && --held === 0) holder?.unref();
        holds = false;
      },
    };
  },
  hop: process.env['BIVALVE_TEST_HOP'] === '1',
  directories: () => new DirectoryBridge(),
  async startWorker(): Promise<WorkerPort> {
    const { Worker } = await import('node:worker_threads');
    const bell = Bell.make();
    const workerData = {
      module: await this.module(),
      moduleHash: await this.moduleHash(),
      bell: bell?.memory,
    };
    const worker = new Worker(new URL('../worker/node.js', import.meta.url), {
      workerData,
      resourceLimits: { stackSizeMb: WORKER_STACK_MB },
    });
    worker.unref();
    return {
      bell,
      post: (message) => worker.postMessage(message),
      listen(onMessage, onEnd) {
        worker.on('message', onMessage);
        worker.on('error', onEnd);
        worker.on('exit', () => onEnd(new Error('the worker has ended')));
      },
      hold: (on) => (on ? worker.ref() : worker.unref()),
      close: () => void worker.terminate(),
    };
  },
  processes: async () => (await import('./node_processes.js')).nodeProcesses,
  transport: async () => (await import('./node_transport.js')).nodeTransport,
  rtc: async () => (await import('./node_rtc.js')).nodeRtc(),
  native: nodeNative,
  stripTypes,
  equal: (a, b) => Buffer.compare(a, b) === 0,
};

/** A worker gets the module from its creator instead of compiling it again. */
export function useCompiledModule(module: WebAssembly.Module, moduleHash: string): void {
  compiledNow = module;
  hash = Promise.resolve(moduleHash);
}
