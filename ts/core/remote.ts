// RemoteCore: a machine in a worker, with the same face as one on this thread.
import { makeError } from '../errors.js';
import type { Platform, WorkerPort } from '../platform/platform.js';
import { fromPlain, type FromWorker, type ToWorker } from '../worker/protocol.js';
import { PendingRequests, type Capabilities } from './capabilities.js';
import type {
  CallEnd,
  CallStart,
  Core,
  CoreListener,
  CoreOptions,
  Directory,
  FileAnswer,
  FileChange,
  FileRequest,
  OutputSink,
} from './core.js';

/** How long an aborted call may take to end before its worker is ended instead. */
const ABORT_MS = 1000;

interface Pending {
  resolve: (value: never) => void;
  reject: (error: Error) => void;
}

export class RemoteCore implements Core {
  readonly #platform: Platform;
  readonly #port: WorkerPort;
  readonly #maximum: number;
  readonly #listener: CoreListener;
  readonly #requests: PendingRequests;
  readonly #pending = new Map<number, Pending>();
  /** Output of a call that began: by the request that began it. */
  readonly #sinks = new Map<number, OutputSink>();
  #lastCall = 0;
  #dead: Error | undefined;
  #ready: Pending | undefined;

  private constructor(
    platform: Platform,
    port: WorkerPort,
    maximum: number,
    capabilities: Capabilities,
    listener: CoreListener,
  ) {
    this.#platform = platform;
    this.#port = port;
    this.#maximum = maximum;
    this.#listener = listener;
    this.#requests = new PendingRequests(capabilities, (token, value) =>
      this.#post({ answer: token, value }),
    );
    port.listen(
      (message) => this.#take(message as FromWorker),
      (error) =>
        this.#die(makeError('internal', `the machine's worker failed: ${error.message}`, { cause: error })),
    );
  }

  static async boot(
    platform: Platform,
    options: CoreOptions,
    maximum: number,
    capabilities: Capabilities,
    listener: CoreListener,
    image?: Uint8Array,
  ): Promise<RemoteCore> {
    const port = await platform.startWorker();
    const core = new RemoteCore(platform, port, maximum, capabilities, listener);
    const ready = new Promise<void>((resolve, reject) => (core.#ready = { resolve, reject }));
    port.hold(true);
    core.#post({
      boot: options,
      maximum,
      capabilities: [...capabilities.keys()],
      image,
      events: options.trace ? ['trace'] : [],
    });
    try {
      await ready;
    } catch (error) {
      port.close();
      throw error;
    } finally {
      core.#hold();
    }
    return core;
  }

  get dead(): Error | undefined {
    return this.#dead;
  }

  #post(message: ToWorker): void {
    if (this.#dead) return;
    this.#port.post(message);
    this.#port.bell?.ring();
  }

  #hold(): void {
    this.#port.hold(this.#pending.size > 0);
  }

  #call<T>(method: string, args: unknown[], sink?: OutputSink): Promise<T> {
    if (this.#dead) return Promise.reject(this.#dead);
    const call = ++this.#lastCall;
    if (sink) this.#sinks.set(call, sink);
    return new Promise<T>((resolve, reject) => {
      this.#pending.set(call, { resolve: resolve as Pending['resolve'], reject });
      this.#hold();
      this.#post({ call, method, args, sink: sink !== undefined });
    });
  }

  #tell(method: string, ...args: unknown[]): void {
    if (!this.#dead) this.#call(method, args).catch(() => undefined);
  }

  #take(message: FromWorker): void {
    if ('ready' in message) {
      this.#ready?.resolve(undefined as never);
    } else if ('failed' in message) {
      this.#die(fromPlain(message.failed));
    } else if ('call' in message) {
      const pending = this.#pending.get(message.call);
      this.#pending.delete(message.call);
      this.#hold();
      if ('error' in message) pending?.reject(fromPlain(message.error));
      else pending?.resolve(message.value as never);
    } else if ('output' in message) {
      this.#sinks.get(message.output)?.(message.fd, message.bytes);
    } else if ('settle' in message) {
      this.#platform.soon(() => this.#post({ settled: true }), this.#pending.size > 0);
    } else if ('trace' in message) {
      this.#listener.trace?.(message.trace);
    } else if ('exit' in message) {
      this.#listener.exit?.(message.exit);
    } else if ('request' in message) {
      const value = this.#requests.start(message.request, message.capability, message.details);
      if (value) this.#post({ answer: message.request, value });
    } else {
      this.#requests.cancel(message.cancel);
    }
  }

  #die(error: Error): void {
    if (this.#dead) return;
    this.#dead = error;
    this.#requests.clear();
    this.#ready?.reject(error);
    for (const { reject } of this.#pending.values()) reject(error);
    this.#pending.clear();
    this.#sinks.clear();
    this.#port.close();
  }

  /** Sinks by the call's own id, so that they go when it is finished. */
  readonly #requestOf = new Map<number, number>();
  async #begin(method: string, args: unknown[], sink: OutputSink | undefined): Promise<number> {
    const request = this.#lastCall + 1;
    const id = await this.#call<number>(method, args, sink);
    if (sink) this.#requestOf.set(id, request);
    return id;
  }

  start(spec: CallStart, sink?: OutputSink): Promise<number> {
    return this.#begin('start', [spec], sink);
  }
  started(id: number): Promise<number> {
    return this.#call('started', [id]);
  }
  async finish(id: number): Promise<CallEnd> {
    try {
      return await this.#call<CallEnd>('finish', [id]);
    } finally {
      this.#sinks.delete(this.#requestOf.get(id) ?? 0);
      this.#requestOf.delete(id);
      this.#aborting.get(id)?.();
    }
  }
  pull(id: number, fd: number): Promise<Uint8Array | null> {
    return this.#call('pull', [id, fd]);
  }
  closeOutput(id: number, fd: number): void {
    this.#tell('closeOutput', id, fd);
  }
  push(id: number, bytes: Uint8Array): Promise<void> {
    return this.#call('push', [id, bytes]);
  }
  endInput(id: number): void {
    this.#tell('endInput', id);
  }
  pushChannel(id: number, bytes: Uint8Array): Promise<void> {
    return this.#call('pushChannel', [id, bytes]);
  }
  endChannel(id: number): void {
    this.#tell('endChannel', id);
  }
  inputWanted(id: number): Promise<boolean> {
    return this.#call('inputWanted', [id]);
  }

  /** Ends of the patience with calls that are being aborted. */
  readonly #aborting = new Map<number, () => void>();
  abort(id: number): void {
    if (this.#dead || this.#aborting.has(id)) return;
    this.#port.bell?.abort(id);
    // A JavaScript turn that does not come to its end does not read messages either.
    const timer = this.#platform.timer(
      () => this.#die(makeError('abort', 'the call did not end, so its machine was ended')),
      ABORT_MS,
      true,
    );
    const forget = (): void => {
      timer.cancel();
      this.#aborting.delete(id);
    };
    this.#aborting.set(id, forget);
    this.#call('abort', [id]).then(forget, forget);
  }

  listenToExits(): void {
    this.#tell('listenToExits');
  }
  release(id: number): void {
    this.#tell('release', id);
  }
  kill(pid: number, signal: string): Promise<void> {
    return this.#call('kill', [pid, signal]);
  }
  file(request: FileRequest, bytes?: Uint8Array): Promise<FileAnswer> {
    return this.#call('file', [request, bytes]);
  }
  ask(what: string, args?: object, bytes?: Uint8Array): Promise<Record<string, unknown>> {
    return this.#call('ask', [what, args, bytes]);
  }
  openSession(spec: CallStart): Promise<number> {
    return this.#call('openSession', [spec]);
  }
  startScript(session: number, spec: CallStart, sink?: OutputSink): Promise<number> {
    return this.#begin('startScript', [session, spec], sink);
  }
  closeSession(session: number): Promise<number> {
    return this.#call('closeSession', [session]);
  }
  sessionState(session: number): Promise<{ done: boolean; pid: number }> {
    return this.#call('sessionState', [session]);
  }
  freeze(): Promise<Uint8Array> {
    return this.#call('freeze', []);
  }
  checkpoint(): Promise<number> {
    return this.#call('checkpoint', []);
  }
  rollback(id: number): Promise<void> {
    return this.#call('rollback', [id]);
  }
  dropCheckpoint(id: number): void {
    this.#tell('dropCheckpoint', id);
  }
  diff(id: number): Promise<FileChange[]> {
    return this.#call('diff', [id]);
  }
  async fork(options: CoreOptions, capabilities: Capabilities, listener: CoreListener): Promise<Core> {
    const image = await this.freeze();
    return RemoteCore.boot(this.#platform, options, this.#maximum, capabilities, listener, image);
  }
  addDirectory(directory: Directory): Promise<void> {
    return this.#call('addDirectory', [directory]);
  }
  removeDirectory(name: string): Promise<void> {
    return this.#call('removeDirectory', [name]);
  }
  async dispose(): Promise<void> {
    this.#die(makeError('abort', 'the machine was disposed'));
  }
}
