// Channel: the host's end of a program's IPC channel (docs/ipc.md), as bytes and as messages.
import { connect, type Connection } from './connection.js';
import type { Core } from './core/core.js';
import { CHANNEL } from './core/abi.js';
import { concat } from './core/bytes.js';
import { decode, encode } from './core/instance.js';

/** How frames look on a channel: Node's JSON lines, Deka's envelopes, or bytes that somebody else frames. */
export type IpcFraming = 'json' | 'deka' | 'raw';

type Listener = (message: unknown) => void;

/** The variables that tell a program of its channel. */
export function announce(framing: IpcFraming): Record<string, string> {
  const fd = String(CHANNEL);
  if (framing === 'raw') return {};
  return framing === 'deka'
    ? { DEKA_IPC_ENABLED: '1', DEKA_IPC_FD: fd }
    : { NODE_CHANNEL_FD: fd, NODE_CHANNEL_SERIALIZATION_MODE: 'json' };
}

const NEWLINE = 10;
/** A program that never ends its line must not fill this process's memory. */
export const LONGEST_FRAME = 64 << 20;

export class Channel {
  readonly #core: Core;
  readonly #id: number;
  readonly #framing: IpcFraming;
  readonly #messages = new Set<Listener>();
  readonly #ends = new Set<() => void>();
  readonly #done: () => void;
  #connected = true;
  #reads = false;
  /** What came when nobody listened: after the program's end only, so at most what its stream holds. */
  readonly #held: unknown[] = [];
  readonly #relayed: Promise<unknown>[] = [];

  /** `done`: nothing will be read any more. */
  constructor(core: Core, id: number, framing: IpcFraming, done: () => void) {
    this.#core = core;
    this.#id = id;
    this.#framing = framing;
    this.#done = done;
  }

  get connected(): boolean {
    return this.#connected;
  }

  /**
   * Sends a value of JSON. Resolves when the machine has taken it, which is not yet when the program has;
   * false when the program's end is closed.
   */
  async send(message: unknown): Promise<boolean> {
    const text = JSON.stringify(message) as string | undefined;
    if (text === undefined)
      throw new TypeError('a message must be a string, a number, a boolean, null or an object');
    const line = this.#framing === 'deka' ? `{"cmd":"NODE_HANDLE","msg":${text}}` : text;
    return this.sendBytes(encode(`${line}\n`));
  }

  /** Frames as they are. */
  async sendBytes(bytes: Uint8Array): Promise<boolean> {
    if (!this.#connected) return false;
    await this.#core.pushChannel(this.#id, bytes);
    return this.#connected;
  }

  /**
   * A server of the machine goes to the program beside the next frame, for one of the host's. The port that leads to
   * it; undefined: the program takes none.
   * @internal
   */
  async handServer(): Promise<number | undefined> {
    return this.#hand('listener');
  }
  /**
   * One end of a new connection goes to the program beside the next frame; the other one is here.
   * @internal
   */
  async handSocket(): Promise<Connection | undefined> {
    const port = await this.#hand('open');
    if (port === undefined) return undefined;
    const connection = await this.connect(port);
    const taken = await this.#core.ask('hand', { id: this.#id, what: 'accept', port });
    if (!taken['error']) return connection;
    connection.close();
    return undefined;
  }
  async #hand(what: string): Promise<number | undefined> {
    if (!this.#connected) return undefined;
    const { port } = await this.#core.ask('hand', { id: this.#id, what });
    return typeof port === 'number' ? port : undefined;
  }
  /** @internal */
  connect(port: number): Promise<Connection> {
    return connect(this.#core, port, {});
  }

  /** The program reads to the end of what was sent, and hears 'disconnect'. What it sends is not read any more. */
  disconnect(): void {
    if (!this.#connected) return;
    this.#connected = false;
    if (this.#core.dead) return;
    // What it is writing fails before it hears of the end.
    this.#core.closeOutput(this.#id, CHANNEL);
    this.#core.endChannel(this.#id);
  }

  /**
   * 'message': with each. Until somebody listens for messages nothing is read, and the program that sends them
   * waits. Raw: with bytes.
   */
  on(event: 'message', listener: Listener): this;
  on(event: 'disconnect', listener: () => void): this;
  on(event: string, listener: Listener): this {
    if (event === 'disconnect') this.#ends.add(listener as () => void);
    else if (event === 'message') {
      this.#messages.add(listener);
      for (const message of this.#held.splice(0)) this.#tell(message);
      this.read();
    } else throw new TypeError(`a channel has no event '${event}'`);
    return this;
  }

  /**
   * 'message' of one who hands messages on: until the promises that he answers settle nothing more is read, and what
   * the program writes has not left.
   * @internal
   */
  relay(take: (message: unknown) => Promise<unknown> | undefined): void {
    this.on('message', (message) => {
      const relayed = take(message);
      if (relayed) this.#relayed.push(relayed);
    });
  }

  #tell(message: unknown): void {
    if (this.#messages.size === 0) this.#held.push(message);
    for (const listener of this.#messages) {
      try {
        listener(message);
      } catch (error) {
        // It is the listener's own, and the next message comes all the same.
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }

  /** Reads to the end. For Child, when the program has ended. */
  read(): void {
    if (this.#reads) return;
    this.#reads = true;
    void this.#readAll().finally(this.#done);
  }

  async #readAll(): Promise<void> {
    let parts: Uint8Array[] = [];
    let size = 0;
    for (;;) {
      // A machine that died took the channel with it.
      await Promise.all(this.#relayed.splice(0));
      const bytes = await this.#core.pull(this.#id, CHANNEL).catch(() => null);
      if (!bytes) break;
      if (this.#framing === 'raw') {
        this.#tell(bytes);
        continue;
      }
      const end = bytes.lastIndexOf(NEWLINE);
      parts.push(end < 0 ? bytes : bytes.subarray(0, end));
      size += bytes.byteLength;
      if (end < 0 && size > LONGEST_FRAME) this.disconnect();
      if (end < 0) continue;
      const lines = decode(concat(parts)).split('\n');
      parts = [bytes.subarray(end + 1)];
      size = bytes.byteLength - end - 1;
      for (const line of lines) this.#takeLine(line);
    }
    this.#connected = false;
    for (const listener of this.#ends) listener();
  }

  #takeLine(line: string): void {
    let message: unknown;
    try {
      message = JSON.parse(line);
    } catch {
      // A program may write what it likes; what is no JSON is no message.
      return;
    }
    const envelope = message as { cmd?: unknown; msg?: unknown } | null;
    if (this.#framing === 'deka' && envelope?.cmd === 'NODE_HANDLE' && 'msg' in envelope)
      message = envelope.msg;
    this.#tell(message);
  }
}
