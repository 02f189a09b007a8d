// Threads that call native libraries, by `koffi`: an optional peer that is loaded with the first one.
import fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import type * as WorkerThreads from 'node:worker_threads';
import type { FromLane, LaneStart, NativeLane, NativeLanes, ToLane } from '../bridges/native_lane.js';
import { builtin } from './node_builtin.js';
import { resolvePeer } from './node_peer.js';

class Lane implements NativeLane {
  readonly #threads = builtin<typeof WorkerThreads>('node:worker_threads');
  readonly #worker: WorkerThreads.Worker;
  readonly #port: WorkerThreads.MessagePort;
  readonly #words = new Int32Array(new SharedArrayBuffer(8));

  constructor(library: string) {
    const { port1, port2 } = new this.#threads.MessageChannel();
    const workerData: LaneStart<typeof port2> = {
      library,
      port: port2,
      bell: this.#words.buffer as SharedArrayBuffer,
    };
    this.#port = port1;
    this.#worker = new this.#threads.Worker(new URL('../worker/native.js', import.meta.url), {
      workerData,
      transferList: [port2],
    });
    this.#worker.on('error', () => undefined);
    this.#worker.unref();
    port1.unref();
  }

  post(message: ToLane): void {
    this.#port.postMessage(message);
    Atomics.add(this.#words, 1, 1);
    Atomics.notify(this.#words, 1);
  }

  take(ms: number): FromLane | undefined {
    const deadline = performance.now() + ms;
    for (;;) {
      const count = Atomics.load(this.#words, 0);
      const came = this.#threads.receiveMessageOnPort(this.#port) as { message: FromLane } | undefined;
      if (came) return came.message;
      const left = deadline - performance.now();
      if (left <= 0) return undefined;
      Atomics.wait(this.#words, 0, count, left);
    }
  }

  listen(onMessage: (message: FromLane) => void): void {
    this.#port.on('message', onMessage);
    this.#port.unref();
  }

  close(): void {
    this.post({ op: 'quit' });
    this.#port.close();
    // One that is inside of native code ends when that comes back.
    setTimeout(() => void this.#worker.terminate(), 100).unref();
  }
}

/** What the kernel says of a range: the rights that all of it has. */
function rights(address: number, size: number): string | undefined {
  if (process.platform !== 'linux') return undefined;
  let common = 'rwx';
  let at = address;
  for (const line of fs.readFileSync('/proc/self/maps', 'latin1').split('\n')) {
    const [, from = '', to = '', flags = ''] = /^([0-9a-f]+)-([0-9a-f]+) (\S+)/.exec(line) ?? [];
    if (flags === '' || at < parseInt(from, 16) || at >= parseInt(to, 16)) continue;
    common = [...common].filter((right) => flags.includes(right)).join('');
    at = parseInt(to, 16);
    if (at >= address + size) return common;
  }
  return '';
}

export const nodeNative: NativeLanes = {
  open: () => new Lane(pathToFileURL(resolvePeer('koffi', 'native libraries')).href),
  pointerSize: ['arm', 'ia32'].includes(process.arch) ? 4 : 8,
  rights,
};
