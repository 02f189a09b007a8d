// The worker's side: one machine, spoken to by messages.
import { LocalCore } from '../core/local.js';
import { Instance } from '../core/instance.js';
import type { Capability, HostAnswer, LateAnswer } from '../core/capabilities.js';
import type { CoreListener, OutputSink } from '../core/core.js';
import type { Platform } from '../platform/platform.js';
import { Bell } from './bell.js';
import { toPlain, type FromWorker, type ToWorker } from './protocol.js';

/** An answer that comes while the thread is inside the machine: it is told at once, without a microtask. */
class Later implements LateAnswer {
  #tell: ((answer: HostAnswer) => void) | undefined;
  then(tell: (answer: HostAnswer) => void): void {
    this.#tell = tell;
  }
  resolve(answer: HostAnswer): void {
    this.#tell?.(answer);
  }
}

/**
 * The platform as a worker has it: a blocked thread hears its owner's bell. `drain` takes the messages
 * that are there, where messages can be taken outside of events.
 */
export function platformOfWorker(
  platform: Platform,
  memory: SharedArrayBuffer | undefined,
  drain: (() => boolean) | undefined,
): Platform {
  // The owner has to hear what a call is called before its program keeps the thread.
  const next: Platform['next'] = (task) => platform.soon(task, true);
  if (!memory) return { ...platform, next };
  const bell = new Bell(memory);
  return {
    ...platform,
    next,
    block(ms) {
      const count = bell.count;
      if (drain?.()) return true;
      bell.wait(count, ms);
      drain?.();
      return true;
    },
    answersWhileBlocked: drain !== undefined,
    aborted: () => bell.takeAborted(),
  };
}

export interface Server {
  /** Takes a message of the owner's. */
  take(message: ToWorker): void;
  /** From inside the machine: takes the answers among the messages, keeps the others. True: there were any. */
  drain(receive: () => ToWorker | undefined): boolean;
}

/** `platform` is this server's own (platformOfWorker). */
export function serve(platform: Platform, post: (message: FromWorker) => void): Server {
  let core: LocalCore | undefined;
  let lastRequest = 0;
  const waiting = new Map<number, Later>();
  const kept: ToWorker[] = [];
  // Input that came while the machine blocked its thread, and that it had no room for yet.
  const input: InputMessage[] = [];
  const onSettled: (() => void)[] = [];
  const requestOf = new Map<number, number>();

  const remote = (name: string): Capability => ({
    request(details, token) {
      const request = ++lastRequest;
      requestOf.set(token, request);
      post({ request, capability: name, details });
      const later = new Later();
      waiting.set(request, later);
      return later;
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
      exit: (exit) => post({ exit }),
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

  // Output that the owner waits for, and that may be there first while the machine blocks its thread.
  const pulls = new Set<PullMessage>();
  async function pull(message: PullMessage): Promise<void> {
    const { call: id, args } = message;
    pulls.add(message);
    try {
      const value = await core?.pull(args[0], args[1], () => pulls.has(message));
      if (pulls.delete(message)) post({ call: id, value });
    } catch (error) {
      if (pulls.delete(message)) post({ call: id, error: toPlain(error) });
    }
  }
  // True: the owner was told something.
  const tell = (): boolean => {
    let any = false;
    for (const message of pulls) {
      const bytes = core?.pullInside(message.args[0], message.args[1]);
      if (bytes === undefined) continue;
      pulls.delete(message);
      post({ call: message.call, value: bytes });
      any = true;
    }
    return any;
  };

  const perform = (message: ToWorker): void => {
    if ('boot' in message) {
      boot(message).catch((error: unknown) => post({ failed: toPlain(error) }));
    } else if (isPull(message)) {
      void pull(message);
    } else if ('call' in message) {
      void call(message);
    } else if ('answer' in message) {
      const later = waiting.get(message.answer);
      waiting.delete(message.answer);
      later?.resolve(message.value);
    } else if ('settled' in message) {
      onSettled.shift()?.();
    } else {
      void core?.dispose();
    }
  };

  platform.settled = (task) => {
    onSettled.push(task);
    // What they are told of is posted first.
    platform.soon(() => post({ settle: true }), true);
  };

  // Those of them that came inside, and have had no answer there.
  const pullsInside: PullMessage[] = [];
  // Questions that only wait for an end: what comes behind them need not wait for them.
  const questions: ToWorker[] = [];
  const performKept = (): void => {
    const open = pullsInside.splice(0).filter((message) => pulls.has(message));
    for (const message of [...questions.splice(0), ...open, ...input.splice(0), ...kept.splice(0)])
      perform(message);
  };

  // True: the machine got some.
  const feed = (): boolean => {
    let any = false;
    for (let message = input[0]; message && core; message = input[0]) {
      const [id, bytes] = message.args;
      if (message.method === 'endInput') {
        core.endInput(id);
      } else {
        const rest = core.pushInside(id, bytes);
        if (!rest) break;
        any ||= rest.byteLength < bytes.byteLength;
        message.args[1] = rest;
        if (rest.byteLength > 0) break;
      }
      post({ call: message.call, value: undefined });
      any = true;
      input.shift();
    }
    return any;
  };

  return {
    take(message) {
      // Those that were kept came before.
      if (kept.length + input.length + pullsInside.length + questions.length > 0) kept.push(message);
      else perform(message);
    },
    drain(receive) {
      let any = feed();
      tell();
      for (let message = receive(); message; message = receive()) {
        if ('answer' in message) {
          perform(message);
          any = true;
          continue;
        }
        if (kept.length + input.length + pullsInside.length + questions.length === 0)
          platform.soon(performKept, true);
        // Neither input nor a signal overtakes the call that it is for.
        if (isQuestion(message)) {
          questions.push(message);
        } else if (kept.length === 0 && isSignal(message)) {
          perform(message);
          any = true;
        } else if (kept.length === 0 && isPull(message)) {
          pulls.add(message);
          pullsInside.push(message);
          tell();
        } else if (kept.length === 0 && isInput(message)) {
          input.push(message);
          any = feed() || any;
        } else {
          kept.push(message);
          any = true;
        }
      }
      return any;
    },
  };
}

type PullMessage = Extract<ToWorker, { call: number }> & { args: [number, number] };
type InputMessage = Extract<ToWorker, { call: number }> & { args: [number, Uint8Array] };

const isSignal = (message: ToWorker): boolean => 'call' in message && message.method === 'kill';
const isQuestion = (message: ToWorker): boolean => 'call' in message && message.method === 'finish';
const isPull = (message: ToWorker): message is PullMessage => 'call' in message && message.method === 'pull';
const isInput = (message: ToWorker): message is InputMessage =>
  'call' in message && (message.method === 'push' || message.method === 'endInput');
