import { Bell } from '../worker/bell.js';
import { sha256Hex } from './sha256.js';
import type { Platform, Timer, WorkerPort } from './platform.js';

const wasmUrl = (): URL => new URL('../wasm/bivalve.wasm', import.meta.url);
let compiled: Promise<WebAssembly.Module> | undefined;
let hash: Promise<string> | undefined;
let waitCell: Int32Array | undefined;

async function compile(): Promise<WebAssembly.Module> {
  const response = await fetch(wasmUrl());
  if (!response.ok) throw new Error(`${wasmUrl().href}: ${response.status} ${response.statusText}`);
  // A server that does not know the type makes streaming compilation fail.
  if (response.headers.get('content-type')?.startsWith('application/wasm'))
    return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}

async function hashModule(): Promise<string> {
  const bytes = await (await fetch(wasmUrl())).arrayBuffer();
  // Pages without TLS have no crypto.subtle.
  if (globalThis.crypto?.subtle === undefined) return sha256Hex(new Uint8Array(bytes));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

// setTimeout(0) waits 4 ms when nested; a message does not.
const channel = typeof MessageChannel === 'function' ? new MessageChannel() : undefined;
const queue: (() => void)[] = [];
if (channel) channel.port1.onmessage = () => queue.shift()?.();

const isWorker = typeof WorkerGlobalScope !== 'undefined' && self instanceof WorkerGlobalScope;
declare const WorkerGlobalScope: { new (): unknown };

export const browserPlatform: Platform = {
  name: 'browser',
  module: () => (compiled ??= compile()),
  moduleHash: () => (hash ??= hashModule()),
  monotonic: () => performance.now(),
  wall: () => Date.now(),
  entropy(into) {
    for (let at = 0; at < into.byteLength; at += 65536)
      crypto.getRandomValues(into.subarray(at, at + 65536) as Uint8Array<ArrayBuffer>);
  },
  block(ms) {
    if (!isWorker || typeof SharedArrayBuffer !== 'function') return false;
    waitCell ??= new Int32Array(new SharedArrayBuffer(4));
    Atomics.wait(waitCell, 0, 0, ms);
    return true;
  },
  // Chromium gives a worker 500 KB whatever its thread has.
  stackKb: isWorker ? 480 : 984,
  answersWhileBlocked: false,
  aborted: () => 0,
  next: (task) => queueMicrotask(task),
  settled(task) {
    this.soon(task, true);
  },
  soon(task) {
    if (!channel) return void setTimeout(task, 0);
    queue.push(task);
    channel.port2.postMessage(0);
  },
  timer(task, ms): Timer {
    const timeout = setTimeout(task, ms);
    return { cancel: () => clearTimeout(timeout) };
  },
  keepAlive: () => ({ cancel: () => undefined }),
  hop: false,
  directories: () => undefined,
  transport: async () => (await import('./browser_transport.js')).browserTransport,
  // A page has them, its workers do not.
  ...(typeof RTCPeerConnection === 'function'
    ? { rtc: async () => (await import('./browser_rtc.js')).browserRtc }
    : {}),
  equal(a, b) {
    const left = new Int32Array(a.buffer, a.byteOffset, a.byteLength >> 2);
    const right = new Int32Array(b.buffer, b.byteOffset, b.byteLength >> 2);
    for (let i = 0; i < left.length; i++) if (left[i] !== right[i]) return false;
    return true;
  },
  async startWorker(): Promise<WorkerPort> {
    const [module, moduleHash] = [await this.module(), await this.moduleHash()];
    const worker = new Worker(new URL('../worker/browser.js', import.meta.url), { type: 'module' });
    const bell = Bell.make();
    worker.postMessage({ module, moduleHash, bell: bell?.memory });
    return {
      bell,
      post: (message) => worker.postMessage(message),
      listen(onMessage, onEnd) {
        worker.onmessage = ({ data }) => onMessage(data);
        worker.onerror = (event) => onEnd(new Error(event.message));
      },
      hold: () => undefined,
      close: () => worker.terminate(),
    };
  },
};

export function useCompiledModule(module: WebAssembly.Module, moduleHash: string): void {
  compiled = Promise.resolve(module);
  hash = Promise.resolve(moduleHash);
}
