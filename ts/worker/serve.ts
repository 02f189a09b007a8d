// The worker's side: one machine, spoken to by messages.
import { LocalCore } from '../core/local.js';
import { Instance } from '../core/instance.js';
import type { Capability, HostAnswer } from '../core/capabilities.js';
import type { CoreListener, OutputSink } from '../core/core.js';
import type { Platform } from '../platform/platform.js';
import { toPlain, type FromWorker, type ToWorker } from './protocol.js';

/** Returns what takes the owner's messages. */
export function serve(platform: Platform, post: (message: FromWorker) => void): (message: ToWorker) => void {
  let core: LocalCore | undefined;
  let lastRequest = 0;
  const waiting = new Map<number, (answer: HostAnswer) => void>();
  const requestOf = new Map<number, number>();

  const remote = (name: string): Capability => ({
    request(details, token) {
      const request = ++lastRequest;
      requestOf.set(token, request);
      post({ request, capability: name, details });
      return new Promise((resolve) => waiting.set(request, resolve));
    },
    cancel(token) {
      const request = requestOf.get(token);
      requestOf.delete(token);
      if (request === undefined || !waiting.delete(request)) return;
      post({ cancel: request });
    },
  });

  async function boot(message: Extract<ToWorker, { boot: unknown }>): Promise<void> {
    const { boot: options, maximum, image, events } = message;
    const capabilities = new Map(message.capabilities.map((name) => [name, remote(name)]));
    const listener: CoreListener = {
      ...(events.includes('trace') ? { trace: (trace) => post({ trace }) } : {}),
      exit: (read) => {
        const exit = read();
        if (exit) post({ exit });
      },
    };
    if (image) {
      core = await LocalCore.thaw(platform, image, options, maximum, capabilities, listener);
    } else {
      core = new LocalCore(
        platform,
        await Instance.create(platform, maximum),
        options,
        capabilities,
        listener,
      );
      core.boot();
    }
    post({ ready: true });
  }

  async function call({ call: id, method, args, sink }: Extract<ToWorker, { call: number }>): Promise<void> {
    try {
      const target = core as unknown as Record<string, (...args: unknown[]) => unknown>;
      const output: OutputSink = (fd, bytes) => post({ output: id, fd, bytes });
      const value = await (target[method] as (...args: unknown[]) => unknown).call(
        core,
        ...args,
        ...(sink ? [output] : []),
      );
      post({ call: id, value });
    } catch (error) {
      post({ call: id, error: toPlain(error) });
    }
  }

  return (message) => {
    if ('boot' in message) {
      boot(message).catch((error: unknown) => post({ failed: toPlain(error) }));
    } else if ('call' in message) {
      void call(message);
    } else if ('answer' in message) {
      const resolve = waiting.get(message.answer);
      waiting.delete(message.answer);
      resolve?.(message.value);
    } else {
      void core?.dispose();
    }
  };
}
