// LocalCore: a machine on this thread. Runs it in slices while anything can run, and brings what it
// tells to those who wait.
//
// The module is entered through `#enter` only: an exception that leaves it (trap, overflow of the
// native stack) kills this machine for good, and every call that waits or comes later gets that error.
import { BivalveError, makeError, refusalError, type Refusal } from '../errors.js';
import type { Platform, Timer } from '../platform/platform.js';
import {
  CHANNEL,
  EVENT_CHANNEL,
  EVENT_CHANNEL_ROOM,
  EVENT_DONE,
  EVENT_ERROR_OUTPUT,
  EVENT_INPUT,
  EVENT_OUTPUT,
  EVENT_STARTED,
  PAGE,
  type CallReport,
  type ModuleExports,
} from './abi.js';
import { PendingRequests, type Capabilities, type Capability, type HostAnswer } from './capabilities.js';
import type {
  BlockedStreams,
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
  TraceRecord,
} from './core.js';
import { copyMemory, decodeImage, encodeImage, restoreSnapshot, takeSnapshot, verifyImage } from './image.js';
import { Checkpoints } from './checkpoints.js';
import { describe, exhausted, outOfMemory, plainReport, type Exhausted } from './endings.js';
import { Filesystems } from './filesystems.js';
import { readCollected, readProfile, readReport, readValue } from './call_window.js';
import { Exchange, type ReadStream } from './exchange.js';
import { decode, encode, Instance, type OwnerHooks } from './instance.js';
import { withTable } from './module_table.js';
import { bootText, leaveMemory, takeMemory } from './spare.js';
import { compareTrees, type TreeRow } from './tree.js';
import { Watch } from './watch.js';

const empty = new Uint8Array(0);
/** What `_bivalve_run` returns. */
const IDLE = 0;
const PAUSED = 1;

export class LocalCore implements Core, OwnerHooks {
  readonly #platform: Platform;
  readonly #options: CoreOptions;
  readonly #listener: CoreListener;
  readonly #requests: PendingRequests;
  readonly #capabilities: Map<string, Capability>;
  readonly #filesystems: Filesystems;
  readonly #exchange: Exchange | undefined;
  readonly #watches = new Map<number, Watch>();
  /** By call: bytes of its channel that were taken. The next pull says that they are dealt with, and drops them. */
  readonly #unconfirmed = new Map<number, number>();
  #instance: Instance;
  #dead: Error | undefined;
  #inside = false;
  /** Set when the module traps because an allocation failed. */
  #exhausted: Exhausted | undefined;
  #scheduled = false;
  /** The next slice is scheduled without keeping the process alive. */
  #loose: symbol | undefined;
  #timer: Timer | undefined;
  #alive: Timer | undefined;
  #lastArgs: { text: string; bytes: Uint8Array } = { text: '', bytes: empty };
  #booted = false;
  readonly #checkpoints = new Checkpoints();

  constructor(
    platform: Platform,
    instance: Instance,
    options: CoreOptions,
    capabilities: Capabilities,
    listener: CoreListener,
  ) {
    this.#platform = platform;
    this.#instance = instance;
    this.#options = options;
    this.#listener = listener;
    this.#capabilities = new Map(capabilities);
    this.#filesystems = new Filesystems(platform, capabilities.get('fs.bridge'));
    this.#capabilities.set('fs', this.#filesystems);
    if (options.virtualClock) this.#exchange = new Exchange(() => this.#wake());
    if (options.modules)
      this.#capabilities.set('module', withTable(options.modules, capabilities.get('module')));
    this.#requests = new PendingRequests(this.#capabilities, (token, answer) =>
      this.#complete(token, answer),
    );
    for (const directory of options.directories ?? []) this.#filesystems.add(directory);
    instance.hooks = this;
    instance.used = true;
  }

  get dead(): Error | undefined {
    return this.#dead;
  }

  /** Makes the machine in the instance's memory, or takes over the one that a spare holds. */
  boot(): void {
    const text = bootText(this.#options);
    const spare = this.#instance.booted === text;
    if (spare) this.#enter((ex) => ex._bivalve_after_thaw(0));
    const refused = spare ? '' : this.#enter(() => this.#instance.boot(text));
    if (refused) {
      this.#dead = makeError('internal', `the machine did not boot: ${refused}`);
      throw this.#dead;
    }
    this.#booted = true;
  }

  // ---- calls

  // On a virtual clock all that touches the machine waits for its turn.

  async start(spec: CallStart, sink?: OutputSink, blocked?: BlockedStreams): Promise<number> {
    if (this.#exchange) await this.#exchange.turn();
    const { script, inputBytes, ...args } = spec;
    const bytes = script === undefined ? empty : encode(script);
    const id = this.#enter((ex) => {
      const head = this.#encoded(JSON.stringify(args));
      if (!this.#instance.write(head, bytes, inputBytes ?? empty)) throw outOfMemory();
      return ex._bivalve_call(head.byteLength, bytes.byteLength);
    });
    if (id === 0) {
      const refusal = JSON.parse(decode(this.#instance.output)) as Refusal;
      throw refusal.error === 'ENOMEM' ? outOfMemory() : refusalError('exec', 'call', refusal);
    }
    this.#begun(id, spec, sink).blocked = blocked;
    return id;
  }

  /** Most calls have the arguments of the one before. */
  #encoded(text: string): Uint8Array {
    if (this.#lastArgs.text !== text) this.#lastArgs = { text, bytes: encode(text) };
    return this.#lastArgs.bytes;
  }

  #begun(id: number, spec: CallStart, sink: OutputSink | undefined): Watch {
    const watch = this.#watch(id);
    watch.sink = sink;
    watch.fresh = true;
    if (spec.streamOutput) this.#exchange?.watch(id, 1);
    if (spec.streamError) this.#exchange?.watch(id, 2);
    if (spec.channel) this.#exchange?.watch(id, CHANNEL);
    this.#wake();
    return watch;
  }

  async started(id: number): Promise<number> {
    const watch = this.#watch(id);
    if (!(watch.seen & (EVENT_STARTED | EVENT_DONE))) await watch.wait(EVENT_STARTED | EVENT_DONE);
    if (this.#exchange) await this.#exchange.turn();
    return this.#report(id).pid;
  }

  async finish(id: number): Promise<CallEnd> {
    const watch = this.#watch(id);
    if (this.#exchange) await this.#exchange.turn();
    // A call that an image brought along may have ended before.
    if (!(watch.seen & EVENT_DONE) && (watch.fresh || !this.#report(id).done)) {
      await watch.wait(EVENT_DONE);
      if (this.#exchange) await this.#exchange.turn();
    }
    const plain = this.#plainEnd(id);
    if (plain) return plain;
    const report = this.#report(id);
    const end: CallEnd = { report, stdout: empty, stderr: empty };
    if (!report.streams[0]) end.stdout = this.#collected(id, 1, 0);
    if (!report.streams[1]) end.stderr = this.#collected(id, 2, 0);
    if (report.hasValue) end.value = this.#enter(() => readValue(this.#instance, id));
    if (report.hasProfile) end.profile = this.#enter(() => readProfile(this.#instance, id));
    // Streams are read to their end by others; the handle goes when they are.
    if (!report.streams[0] && !report.streams[1]) this.#forget(id);
    return end;
  }

  /** How most calls end: with a status and collected output. Undefined when there is more. */
  #plainEnd(id: number): CallEnd | undefined {
    const at = this.#enter((ex) => ex._bivalve_report(id));
    if (at === 0) return undefined;
    const { report, sizes } = plainReport(id, this.#instance.memory, at);
    const end: CallEnd = {
      report,
      stdout: sizes[0] ? this.#collected(id, 1, 0) : empty,
      stderr: sizes[1] ? this.#collected(id, 2, 0) : empty,
    };
    this.#forget(id);
    return end;
  }

  /** `wanted`: false when the answer was given otherwise meanwhile; then this one says nothing (null). */
  async pull(id: number, fd: number, wanted: () => boolean = () => true): Promise<Uint8Array | null> {
    const watch = this.#watch(id);
    if (this.#exchange) return this.#exchange.pull(id, fd);
    const event = fd === 1 ? EVENT_OUTPUT : fd === 2 ? EVENT_ERROR_OUTPUT : EVENT_CHANNEL;
    for (;;) {
      const { bytes, closed } = this.#readStream(id, fd);
      if (bytes.byteLength > 0) {
        this.#wake();
        return bytes;
      }
      if (closed) return null;
      await watch.wait(event);
      if (!wanted()) return null;
    }
  }

  /** `pull` from inside the machine, while it blocks its thread: undefined when there is nothing now. */
  pullInside(id: number, fd: number): Uint8Array | null | undefined {
    if (this.#exchange || this.#dead || !this.#watches.has(id)) return undefined;
    const { bytes, closed } = this.#readStream(id, fd);
    return bytes.byteLength > 0 ? bytes : closed ? null : undefined;
  }

  readonly #readStream: ReadStream = (id, fd) =>
    this.#enter((ex) => {
      // An exchange takes what is there and hears no more of it.
      const confirms = fd === CHANNEL && !this.#exchange;
      const before = confirms ? this.#unconfirmed.get(id) : undefined;
      if (before) ex._bivalve_drop_output(id, fd, before);
      if (before) this.#wake();
      ex._bivalve_output(id, fd, 0);
      const bytes = this.#instance.output.slice();
      if (confirms) this.#unconfirmed.set(id, bytes.byteLength);
      else if (bytes.byteLength > 0) ex._bivalve_drop_output(id, fd, bytes.byteLength);
      return { bytes, closed: ex._bivalve_output_closed(id, fd) !== 0 };
    });

  closeOutput(id: number, fd: number): void {
    this.#atExchange(() => {
      if (this.#dead) return;
      this.#enter((ex) => ex._bivalve_break_output(id, fd));
      this.#wake();
    });
  }

  /** On a virtual clock what the host does waits for its moment. */
  #atExchange(action: () => void): void {
    if (!this.#exchange) return action();
    // A machine that dies takes what waited with it.
    this.#exchange.turn().then(action, () => undefined);
  }

  push(id: number, bytes: Uint8Array): Promise<void> {
    return this.#push(id, 0, bytes, EVENT_INPUT | EVENT_DONE);
  }

  pushChannel(id: number, bytes: Uint8Array): Promise<void> {
    return this.#push(id, CHANNEL, bytes, EVENT_CHANNEL_ROOM | EVENT_DONE);
  }

  async #push(id: number, fd: number, bytes: Uint8Array, room: number): Promise<void> {
    const watch = this.#watches.get(id);
    for (let rest = bytes; rest.byteLength > 0;) {
      // The program is gone: what it did not read is dropped, as a closed pipe's content is.
      if (!watch || this.#watches.get(id) !== watch || watch.seen & EVENT_DONE) return;
      if (this.#exchange) await this.#exchange.turn();
      const put = this.#put(id, fd, rest);
      if (put === 0) await watch.wait(room);
      rest = rest.subarray(put);
    }
  }

  #put(id: number, fd: number, bytes: Uint8Array): number {
    const part = bytes.subarray(
      0,
      this.#enter((ex) => ex._bivalve_input_room(id, fd)),
    );
    if (part.byteLength === 0) return 0;
    this.#enter((ex) => {
      if (!this.#instance.write(part) || ex._bivalve_put_input(id, fd) < 0) throw outOfMemory();
    });
    this.#wake();
    return part.byteLength;
  }

  /**
   * `push` from inside the machine, while it blocks its thread: takes what there is room for and returns
   * the rest; undefined when input cannot come then.
   */
  pushInside(id: number, bytes: Uint8Array): Uint8Array | undefined {
    const watch = this.#watches.get(id);
    if (this.#exchange || this.#dead) return undefined;
    if (!watch || watch.seen & EVENT_DONE) return empty;
    return bytes.byteLength > 0 ? bytes.subarray(this.#put(id, 0, bytes)) : bytes;
  }

  /** Of the programs that wait for input, and of which it can be read at once: the next piece goes into the machine. */
  #serveBlocked(): boolean {
    for (const [id, watch] of this.#watches) {
      const { blocked } = watch;
      if (!blocked || !this.#enter((ex) => ex._bivalve_input_wanted(id))) continue;
      // What it says before it waits may be what its peer waits for.
      for (const fd of [1, 2] as const) {
        const { bytes } = this.#readStream(id, fd);
        if (bytes.byteLength > 0) blocked.write(fd, bytes);
      }
      const bytes = blocked.read(this.#enter((ex) => ex._bivalve_input_room(id, 0)));
      if (bytes) this.#put(id, 0, bytes);
      else if (bytes === null) this.#enter((ex) => ex._bivalve_end_input(id, 0));
      else watch.blocked = undefined;
      return true;
    }
    return false;
  }

  async inputWanted(id: number): Promise<boolean> {
    for (;;) {
      const watch = this.#watches.get(id);
      if (!watch || watch.seen & EVENT_DONE) return false;
      if (this.#enter((ex) => ex._bivalve_input_wanted(id))) return true;
      await watch.wait(EVENT_INPUT | EVENT_DONE);
    }
  }

  endInput(id: number): void {
    this.#endStream(id, 0);
  }

  endChannel(id: number): void {
    this.#endStream(id, CHANNEL);
  }

  #endStream(id: number, fd: number): void {
    this.#atExchange(() => {
      if (this.#dead) return;
      this.#enter((ex) => ex._bivalve_end_input(id, fd));
      this.#wake();
    });
  }

  abort(id: number): void {
    if (this.#dead) return;
    this.#request('abort', { id });
    this.#wake();
  }

  release(id: number): void {
    this.#atExchange(() => {
      if (!this.#dead) this.#forget(id);
    });
  }

  async kill(pid: number, signal: string): Promise<void> {
    if (this.#exchange) await this.#exchange.turn();
    const answer = this.#request('kill', { pid, signal });
    if (answer['error']) throw refusalError('exec', `kill ${pid}`, answer as unknown as Refusal);
    this.#wake();
  }

  // ---- files and questions

  async file(request: FileRequest, bytes: Uint8Array = empty): Promise<FileAnswer> {
    if (this.#exchange) await this.#exchange.turn();
    const id = this.#request('file', request, bytes)['id'] as number;
    const watch = this.#watch(id);
    this.#wake();
    if (!(watch.seen & EVENT_DONE)) await watch.wait(EVENT_DONE);
    if (this.#exchange) await this.#exchange.turn();
    const answer = this.#request('fileResult', { id });
    const content = this.#enter((ex) => {
      ex._bivalve_file_bytes(id);
      return this.#instance.output.slice();
    });
    this.#forget(id);
    if (answer['error']) throw refusalError('fs', request.op, answer as unknown as Refusal);
    return { value: answer['value'], bytes: content };
  }

  async addDirectory(directory: Directory): Promise<void> {
    this.#filesystems.add(directory);
  }

  async removeDirectory(name: string): Promise<void> {
    this.#filesystems.remove(name);
  }

  async ask(what: string, args: object = {}, bytes?: Uint8Array): Promise<Record<string, unknown>> {
    if (this.#exchange) await this.#exchange.turn();
    return this.#request(what, args, bytes);
  }

  // ---- sessions

  async openSession(spec: CallStart): Promise<number> {
    if (this.#exchange) await this.#exchange.turn();
    const id = this.#request('session', spec)['id'] as number;
    const watch = this.#watch(id);
    this.#wake();
    if (!(watch.seen & (EVENT_STARTED | EVENT_DONE))) await watch.wait(EVENT_STARTED | EVENT_DONE);
    if (this.#exchange) await this.#exchange.turn();
    const report = this.#report(id);
    if (report.refused) {
      this.#forget(id);
      throw refusalError('exec', 'shell', report.refused);
    }
    // A session that nobody runs a script in does not keep the process alive.
    this.#idle(id, true);
    return id;
  }

  async startScript(session: number, spec: CallStart, sink?: OutputSink): Promise<number> {
    if (this.#exchange) await this.#exchange.turn();
    const { script, inputBytes, ...args } = spec;
    const bytes = script === undefined ? empty : encode(script);
    const answer = this.#request(
      'script',
      { ...args, session, scriptBytes: bytes.byteLength },
      bytes,
      inputBytes,
    );
    if (answer['error']) throw refusalError('exec', 'script', answer as unknown as Refusal);
    const id = answer['id'] as number;
    this.#begun(id, spec, sink);
    return id;
  }

  async closeSession(session: number): Promise<number> {
    const watch = this.#watch(session);
    if (this.#exchange) await this.#exchange.turn();
    this.#idle(session, false);
    this.#request('closeSession', { id: session });
    this.#wake();
    if (!(watch.seen & EVENT_DONE)) await watch.wait(EVENT_DONE);
    if (this.#exchange) await this.#exchange.turn();
    const report = this.#report(session);
    this.#forget(session);
    return report.exitCode ?? 0;
  }

  async sessionState(session: number): Promise<{ done: boolean; pid: number }> {
    if (this.#exchange) await this.#exchange.turn();
    const { done, pid } = this.#report(session);
    return { done, pid };
  }

  #tellExits = false;
  listenToExits(): void {
    this.#tellExits = true;
  }

  // ---- images

  /** Waits until no JavaScript call of the machine is on the stack. */
  async #quiet(): Promise<void> {
    if (this.#exchange) await this.#exchange.turn();
    const until = this.#platform.monotonic() + this.#options.busyMs;
    while (this.#inside || !this.#enter((ex) => ex._bivalve_can_freeze())) {
      if (this.#platform.monotonic() > until)
        throw makeError(
          'busy',
          'a blocking JavaScript call is under way: use its promise form, or try later',
        );
      await new Promise<void>((resolve) => this.#platform.soon(resolve, true));
    }
  }

  async freeze(): Promise<Uint8Array> {
    const module = await this.#platform.moduleHash();
    await this.#quiet();
    const usage = this.#request('usage', {}) as Record<string, number>;
    const { limits, commands = [] } = this.#options;
    return this.#copy((instance) => {
      const snapshot = takeSnapshot(instance);
      return encodeImage(instance, snapshot, {
        module,
        clockNs: usage['clockNs'] ?? 0,
        limits,
        usage,
        commands,
      });
    });
  }

  #copy<T>(copy: (instance: Instance) => T): T {
    return this.#enter((ex) => {
      ex._bivalve_prepare_freeze(1);
      const result = copy(this.#instance);
      if (this.#options.virtualClock) ex._bivalve_after_thaw(0);
      return result;
    });
  }

  async checkpoint(): Promise<number> {
    await this.#quiet();
    return this.#copy((instance) => this.#checkpoints.take(instance, this.#platform.equal));
  }

  async rollback(id: number): Promise<void> {
    const snapshot = this.#checkpoints.get(id);
    await this.#quiet();
    this.#requests.clear();
    const gone = makeError('abort', 'the machine was rolled back');
    for (const watch of this.#watches.values()) watch.fail(gone);
    this.#exchange?.fail(gone);
    this.#watches.clear();
    this.#rest();
    this.#enter(() => this.#checkpoints.restore(snapshot, this.#instance));
    this.#resume(true);
  }

  dropCheckpoint(id: number): void {
    this.#checkpoints.drop(id);
  }

  async diff(id: number): Promise<FileChange[]> {
    const before = await this.#checkpoints.tree(id, this.#platform, this.#instance.maximum);
    const after = this.#request('tree', {}) as { tree: TreeRow[] };
    return compareTrees(before, after.tree);
  }

  async fork(options: CoreOptions, capabilities: Capabilities, listener: CoreListener): Promise<LocalCore> {
    const { maximum, pages } = this.#instance;
    const instance = await takeMemory(this.#platform, maximum, pages);
    await this.#quiet();
    // It may have grown while the new instance was made.
    if (instance.pages < this.#instance.pages) return this.fork(options, capabilities, listener);
    this.#copy((from) => copyMemory(from, instance));
    return LocalCore.#adopt(this.#platform, instance, options, capabilities, listener);
  }

  /** A machine from an image. Rejects with kind `image`; then nothing of it is left. */
  static async thaw(
    platform: Platform,
    image: Uint8Array,
    options: CoreOptions,
    maximum: number,
    capabilities: Capabilities,
    listener: CoreListener,
  ): Promise<LocalCore> {
    const { header, snapshot } = decodeImage(image, await platform.moduleHash());
    if (header.pages > maximum)
      throw makeError(
        'image',
        `this image needs ${header.pages * PAGE} bytes of memory: raise limits.memoryBytes`,
      );
    const instance = await takeMemory(platform, maximum, header.pages);
    restoreSnapshot(instance, snapshot);
    verifyImage(instance, header);
    return LocalCore.#adopt(platform, instance, options, capabilities, listener);
  }

  static #adopt(
    platform: Platform,
    instance: Instance,
    options: CoreOptions,
    capabilities: Capabilities,
    listener: CoreListener,
  ): LocalCore {
    const core = new LocalCore(platform, instance, options, capabilities, listener);
    core.#booted = true;
    core.#request('limits', { limits: options.limits });
    core.#resume(true);
    return core;
  }

  #resume(elsewhere: boolean): void {
    this.#enter((ex) => ex._bivalve_after_thaw(elsewhere ? 1 : 0));
    this.#wake();
  }

  async dispose(): Promise<void> {
    const usable = !this.#dead && !this.#inside && this.#enter((ex) => ex._bivalve_can_freeze()) !== 0;
    this.#die(new BivalveError('abort', 'the machine was disposed'));
    this.#instance.hooks = undefined;
    if (usable) leaveMemory(this.#platform, this.#instance);
  }

  // ---- the module

  /** Every entry into the module. */
  #enter<T>(call: (exports: ModuleExports) => T): T {
    if (this.#dead) throw this.#dead;
    const outer = this.#inside;
    this.#inside = true;
    try {
      return call(this.#instance.exports);
    } catch (error) {
      if (error instanceof BivalveError) throw error;
      if (this.#exhausted) throw this.#die(exhausted(this.#exhausted, this.#instance.maximum * PAGE, error));
      throw this.#die(
        makeError('internal', `the machine failed and was discarded: ${describe(error)}`, { cause: error }),
      );
    } finally {
      this.#inside = outer;
    }
  }

  #request(op: string, args: object, ...bytes: (Uint8Array | undefined)[]): Record<string, unknown> {
    return this.#enter(() => {
      const parts = bytes.filter((part) => part !== undefined);
      const answer = this.#instance.request(op, args, ...parts) as Record<string, unknown> | null;
      if (!answer || answer['error'] === 'ENOMEM') throw outOfMemory();
      return answer;
    });
  }

  #report(id: number): CallReport {
    return this.#enter(() => readReport(this.#instance, id));
  }

  #collected(id: number, fd: number, from: number): Uint8Array {
    return this.#enter(() => readCollected(this.#instance, id, fd, from));
  }

  #die(error: Error): Error {
    if (this.#dead) return this.#dead;
    this.#dead = error;
    this.#requests.clear();
    this.#filesystems.close();
    this.#timer?.cancel();
    this.#alive?.cancel();
    this.#alive = undefined;
    for (const watch of this.#watches.values()) watch.fail(error);
    this.#exchange?.fail(error);
    this.#watches.clear();
    return error;
  }

  // ---- running

  #watch(id: number): Watch {
    let watch = this.#watches.get(id);
    if (!watch) {
      if (this.#dead) throw this.#dead;
      watch = new Watch();
      this.#watches.set(id, watch);
      this.#alive ??= this.#platform.keepAlive();
    }
    return watch;
  }

  #forget(id: number): void {
    this.#enter((ex) => ex._bivalve_release(id));
    this.#watches.delete(id);
    this.#unconfirmed.delete(id);
    this.#exchange?.forget(id);
    this.#resting.delete(id);
    this.#rest();
  }

  /** Handles that are open but that nobody waits for. */
  readonly #resting = new Set<number>();
  #idle(id: number, resting: boolean): void {
    if (resting) this.#resting.add(id);
    else this.#resting.delete(id);
    if (this.#busy()) this.#alive ??= this.#platform.keepAlive();
    this.#rest();
  }

  #busy(): boolean {
    return this.#watches.size > this.#resting.size;
  }

  #rest(): void {
    if (this.#busy()) return;
    this.#alive?.cancel();
    this.#alive = undefined;
  }

  /** Something changed from outside: the machine runs as soon as the caller's own turn is over. */
  #wake(): void {
    this.#wanted = true;
    if ((this.#scheduled && !this.#loose) || this.#dead) return;
    this.#loose = undefined;
    this.#scheduled = true;
    this.#platform.next(this.#slice);
  }

  readonly #slice = (): void => {
    this.#scheduled = this.#wanted = false;
    this.#loose = undefined;
    if (this.#dead) return;
    this.#exchange?.begin();
    this.#timer?.cancel();
    this.#timer = undefined;
    try {
      const status = this.#enter((ex) => ex._bivalve_run(this.#options.sliceMs));
      if (status !== PAUSED) this.#exchange?.empty(this.#readStream);
      this.#deliver(status);
      if (this.#options.hop) void this.#hop(status);
      else this.#afterSlice(status);
    } catch (error) {
      this.#fail(error);
    }
  };

  #afterSlice(status: number): void {
    if (status !== PAUSED) this.#exchange?.open();
    if (status === IDLE) return this.#sleep();
    if (status === PAUSED || !this.#exchange) return this.#soon();
    // Whoever heard of something answers first, on whichever thread.
    if (!this.#scheduled) {
      this.#scheduled = true;
      this.#platform.settled(() => {
        this.#scheduled = false;
        if (this.#exchange?.full === true) return;
        // Somebody has come meanwhile and waits for the next moment, which nothing else may keep alive.
        if (this.#wanted) this.#wake();
        else this.#soon();
      });
    }
  }

  /** Whoever waited for the module knows already; anything else is a bug of this layer. */
  #fail(error: unknown): void {
    if (!this.#dead) this.#die(makeError('internal', describe(error), { cause: error }));
  }

  /** Tests: the machine goes on in a fresh instance, and nobody may notice. */
  async #hop(status: number): Promise<void> {
    this.#scheduled = true;
    try {
      const old = this.#instance;
      const fresh = await Instance.create(this.#platform, old.maximum, old.pages);
      this.#scheduled = false;
      if (this.#dead) return;
      if (fresh.pages >= old.pages && this.#enter((ex) => ex._bivalve_can_freeze())) {
        this.#enter((ex) => ex._bivalve_prepare_freeze(0));
        copyMemory(old, fresh);
        old.hooks = undefined;
        fresh.hooks = this;
        fresh.used = true;
        this.#instance = fresh;
        this.#enter((ex) => ex._bivalve_after_thaw(0));
      }
      this.#deliver(status);
      this.#afterSlice(status);
      if (this.#wanted) this.#wake();
      this.#wanted = false;
    } catch (error) {
      this.#fail(error);
    }
  }

  /** A wake that came during a hop. */
  #wanted = false;

  #soon(): void {
    if (this.#scheduled || this.#dead) return;
    this.#scheduled = true;
    if (this.#busy()) return this.#platform.soon(this.#slice, true);
    // A process that waits for nothing else may sleep over it: whoever comes meanwhile runs at once instead.
    const loose = (this.#loose = Symbol('loose'));
    this.#platform.soon(() => {
      if (this.#loose === loose) this.#slice();
    }, false);
  }

  #sleep(): void {
    if (this.#scheduled || this.#dead) return;
    const ms = this.#enter((ex) => ex._bivalve_wait_ms());
    if (ms < 0) return;
    if (ms < 1) return this.#soon();
    this.#timer = this.#platform.timer(this.#slice, Math.min(Math.ceil(ms), 0x7fffffff), this.#busy());
  }

  #deliver(status: number): void {
    if (status === PAUSED && this.#exchange) return;
    for (;;) {
      const id = this.#enter((ex) => ex._bivalve_next_event());
      if (id === 0) return;
      const events = this.#enter((ex) => ex._bivalve_events());
      const watch = this.#watches.get(id);
      if (watch?.sink) this.#feed(id, watch, events);
      if (events & EVENT_DONE && this.#tellExits) this.#tellExit(id);
      watch?.notify(events);
    }
  }

  #feed(id: number, watch: Watch, events: number): void {
    for (const fd of [1, 2]) {
      if (!(events & (fd === 1 ? EVENT_OUTPUT : EVENT_ERROR_OUTPUT))) continue;
      const fresh = this.#collected(id, fd, watch.delivered[fd - 1] as number);
      (watch.delivered[fd - 1] as number) += fresh.byteLength;
      if (fresh.byteLength > 0) watch.sink?.(fd, fresh);
    }
  }

  #tellExit(id: number): void {
    const report = this.#report(id);
    // A file job has none.
    if (report.id === id) this.#listener.exit?.(report);
  }

  // ---- OwnerHooks: called from inside the module

  wall = (): number => this.#platform.wall();
  block = (ms: number): number => (this.#serveBlocked() || this.#platform.block(ms) ? 1 : 0);
  blockBrings = (): number => {
    if (this.#platform.answersWhileBlocked) return 3;
    for (const watch of this.#watches.values()) if (watch.blocked) return 2;
    return 0;
  };
  outOfMemory = (wanted: number, used: number): void => {
    this.#exhausted = { wanted, used };
  };

  request = (
    token: number,
    capability: number,
    capabilitySize: number,
    op: number,
    opSize: number,
    args: number,
    argsSize: number,
    bytes: number,
    bytesSize: number,
  ): number => {
    const instance = this.#instance;
    const answer = this.#requests.start(token, instance.text(capability, capabilitySize), {
      op: instance.text(op, opSize),
      args: instance.text(args, argsSize),
      bytes: instance.copy(bytes, bytesSize),
    });
    if (!answer) return 0;
    this.#putAnswer(answer);
    instance.exports._bivalve_answer(answer.error ?? 0, this.#answerText);
    return 1;
  };

  cancel = (token: number): void => this.#requests.cancel(token);

  trace = (record: number, size: number): void => {
    if (!this.#booted || !this.#listener.trace) return;
    try {
      this.#listener.trace(JSON.parse(this.#instance.text(record, size)) as TraceRecord);
    } catch {
      // A listener's failure must not reach the machine.
    }
  };

  #answerText = 0;
  #putAnswer(answer: HostAnswer): void {
    const text = encode(answer.text ?? '');
    this.#answerText = text.byteLength;
    if (!this.#instance.write(text, answer.bytes ?? empty)) throw outOfMemory();
  }

  #complete(token: number, answer: HostAnswer): void {
    // Inside of the machine somebody is blocked until it comes.
    if (this.#inside) this.#completeNow(token, answer);
    else this.#atExchange(() => this.#completeNow(token, answer));
  }

  #completeNow(token: number, answer: HostAnswer): void {
    if (this.#dead) return;
    try {
      this.#enter((ex) => {
        this.#putAnswer(answer);
        if (ex._bivalve_complete(token, answer.error ?? 0, this.#answerText) < 0) throw outOfMemory();
      });
      this.#wake();
    } catch (error) {
      this.#die(error as Error);
    }
  }
}
