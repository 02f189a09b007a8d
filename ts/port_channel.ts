// PortChannel: a program's IPC channel at the other end of a MessagePort, in a worker or in another page
// (docs/ipc.md, "Over a port").
//
// Each postMessage is one frame. A port has no back-pressure: whoever takes a message says so, and a sender that has
// FULL characters on their way waits. It has no end either: both sides say when they close.
import type { Channel } from './channel.js';
import type { ChildExit } from './child.js';

/** What a channel needs of a `MessagePort`, that of a page or that of Node. */
export interface PortLike {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
  start?(): void;
  close?(): void;
}

/** m: a message as JSON; c: one was taken; d: no more will come; x: the program has ended. */
type Frame =
  { t: 'm'; j: string } | { t: 'c' } | { t: 'd' } | { t: 'x'; code: number | null; signal: string | null };

interface Receiver {
  /** Resolves when it has been taken; to false, when it never will. */
  message(value: unknown): unknown;
  disconnect(): void;
  exit(end: ChildExit): void;
}

/** As many characters may be on their way as Node lets bytes wait before `send` answers false. */
const FULL = 131_072;

/** Frames over a port, in order, in both directions. */
class Link {
  readonly #port: PortLike;
  readonly #receiver: Receiver;
  readonly #sent: { size: number; done: (taken: boolean) => void }[] = [];
  #onTheWay = 0;
  #taken: Promise<unknown> = Promise.resolve();

  constructor(port: PortLike, receiver: Receiver) {
    this.#port = port;
    this.#receiver = receiver;
    port.addEventListener('message', ({ data }) => {
      const frame = data as Frame | null;
      if (frame?.t === 'c') this.#credit();
      else if (frame) this.#taken = this.#taken.then(() => this.#take(frame)).catch(() => undefined);
    });
    port.start?.();
  }

  get full(): boolean {
    return this.#onTheWay >= FULL;
  }

  /** True when the other side has taken it, false when it never will. */
  send(text: string): Promise<boolean> {
    this.#onTheWay += text.length;
    this.post({ t: 'm', j: text });
    return new Promise((done) => this.#sent.push({ size: text.length, done }));
  }

  post(frame: Frame): void {
    this.#port.postMessage(frame);
  }

  /** Nobody answers any more. */
  end(): void {
    for (const { done } of this.#sent.splice(0)) done(false);
    this.#onTheWay = 0;
  }

  close(): void {
    this.end();
    this.#port.close?.();
  }

  #credit(): void {
    const first = this.#sent.shift();
    if (!first) return;
    this.#onTheWay -= first.size;
    first.done(true);
  }

  async #take(frame: Frame): Promise<void> {
    if (frame.t === 'm') {
      if ((await this.#receiver.message(JSON.parse(frame.j))) !== false) this.post({ t: 'c' });
    } else if (frame.t === 'd') this.#receiver.disconnect();
    else if (frame.t === 'x') this.#receiver.exit({ code: frame.code, signal: frame.signal });
  }
}

/** For Machine.spawn: what goes over the port goes over the program's channel, and back. */
export function bridgePort(port: PortLike, channel: Channel, exit: Promise<ChildExit>): void {
  const link = new Link(port, {
    message: (value) => channel.send(value),
    disconnect: () => {
      link.end();
      channel.disconnect();
    },
    exit: () => undefined,
  });
  const ended = new Promise<void>((resolve) => channel.on('disconnect', resolve));
  channel.relay((message) => {
    const taken = link.send(JSON.stringify(message));
    return link.full ? taken : undefined;
  });
  void ended.then(() => link.post({ t: 'd' }));
  exit.then(
    async ({ code, signal }) => {
      await ended;
      link.post({ t: 'x', code, signal });
      link.close();
    },
    // A machine that died takes its channels with it.
    () => link.close(),
  );
}

/**
 * The end of a program's channel that a port leads to, whose other port `machine.spawn` got:
 *
 * ```js
 * const { port1, port2 } = new MessageChannel();
 * worker.postMessage({ port: port2 }, [port2]);  // there: new PortChannel(port)
 * await machine.spawn('node', ['child.js'], { ipc: true, port: port1 });
 * ```
 */
export class PortChannel {
  readonly #link: Link;
  readonly #messages = new Set<(message: unknown) => void>();
  readonly #ends = new Set<() => void>();
  readonly #exits = new Set<(end: ChildExit) => void>();
  /** Resolves at the first listener: until then no message is taken, and who sends them waits. */
  readonly #heard: Promise<void>;
  #hear: () => void = () => undefined;
  #connected = true;

  constructor(port: PortLike) {
    this.#heard = new Promise((resolve) => (this.#hear = resolve));
    this.#link = new Link(port, {
      message: async (value) => {
        await this.#heard;
        for (const listener of this.#messages) report(() => listener(value));
      },
      disconnect: () => this.#end(),
      exit: (end) => {
        this.#end();
        this.#link.close();
        for (const listener of this.#exits) report(() => listener(end));
      },
    });
  }

  /** Until one of the two sides disconnects. */
  get connected(): boolean {
    return this.#connected;
  }

  /** Sends a value of JSON. Resolves when the machine has taken it; false when the channel is closed. */
  async send(message: unknown): Promise<boolean> {
    const text = JSON.stringify(message) as string | undefined;
    if (text === undefined)
      throw new TypeError('a message must be a string, a number, a boolean, null or an object');
    return this.#connected && this.#link.send(text);
  }

  /** The program reads to the end of what was sent, and hears 'disconnect'. */
  disconnect(): void {
    if (!this.#connected) return;
    this.#link.post({ t: 'd' });
    this.#end();
  }

  /** 'message' with each, 'disconnect' once, 'exit' with how the program ended. */
  on(event: 'message', listener: (message: unknown) => void): this;
  on(event: 'disconnect', listener: () => void): this;
  on(event: 'exit', listener: (end: ChildExit) => void): this;
  on(event: string, listener: (value: never) => void): this {
    if (event === 'disconnect') this.#ends.add(listener as () => void);
    else if (event === 'exit') this.#exits.add(listener as (end: ChildExit) => void);
    else if (event === 'message') {
      this.#messages.add(listener as (message: unknown) => void);
      this.#hear();
    } else throw new TypeError(`a channel has no event '${event}'`);
    return this;
  }

  #end(): void {
    if (!this.#connected) return;
    this.#connected = false;
    this.#link.end();
    // What nobody listened to is dropped, so that the frames behind it are taken.
    this.#hear();
    queueMicrotask(() => {
      for (const listener of this.#ends) report(listener);
    });
  }
}

/** A listener's own error ends nothing here. */
function report(call: () => void): void {
  try {
    call();
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
