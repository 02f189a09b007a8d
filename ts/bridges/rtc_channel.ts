// One data channel: messages in both directions, as frames: what it is (0 text, 1 bytes), the length in four bytes
// (little-endian), the payload.
import type { HostAnswer } from '../core/capabilities.js';

/** The part of `RTCDataChannel` that is used here. */
export interface DataChannel {
  readonly label: string;
  readonly id: number | null;
  readonly readyState: string;
  readonly bufferedAmount: number;
  bufferedAmountLowThreshold: number;
  binaryType?: string;
  onopen?: (() => void) | null | undefined;
  onclose?: (() => void) | null | undefined;
  onmessage?: ((event: { data: unknown }) => void) | null | undefined;
  addEventListener(type: 'bufferedamountlow', listener: () => void): void;
  send(data: never): void;
  close(): void;
}

const HEAD = 5;
/** So many bytes are given to the script at a time. */
const MOST_READ = 256 << 10;
/** How long a channel that is being closed waits for what is on its way. */
const PATIENCE_MS = 5000;

function frameOf(data: unknown): Uint8Array {
  const text = typeof data === 'string';
  const payload = text
    ? new TextEncoder().encode(data)
    : ArrayBuffer.isView(data)
      ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
      : new Uint8Array(data as ArrayBuffer);
  const frame = new Uint8Array(HEAD + payload.byteLength);
  frame[0] = text ? 0 : 1;
  new DataView(frame.buffer).setUint32(1, payload.byteLength, true);
  frame.set(payload, HEAD);
  return frame;
}

interface Most {
  mostBuffered: number;
  mostPending: number;
  sendsEmpty: boolean;
  pending?(channel: DataChannel): number;
  mostUnread: number;
}

export class RtcChannel {
  readonly #channel: DataChannel;
  readonly #most: Most;
  readonly #onEnd: () => void;
  readonly #unread: Uint8Array[] = [];
  #unreadBytes = 0;
  #reader: ((answer: HostAnswer) => void) | undefined;
  /** Who waits for room, or for all to have left. */
  readonly #writers: (() => void)[] = [];
  #over = false;
  #tooMuch = false;

  constructor(channel: DataChannel, most: Most, onOpen: () => void, onEnd: () => void) {
    this.#channel = channel;
    this.#most = most;
    this.#onEnd = onEnd;
    channel.binaryType = 'arraybuffer';
    channel.bufferedAmountLowThreshold = most.mostBuffered >> 2;
    channel.onmessage = ({ data }) => this.#take(data);
    channel.onclose = () => this.drop();
    channel.onopen = onOpen;
    channel.addEventListener('bufferedamountlow', () => this.#wake());
    // One that the peer made may be open already.
    if (channel.readyState === 'open') queueMicrotask(onOpen);
  }

  #wake(): void {
    for (const go of this.#writers.splice(0)) go();
  }

  #take(data: unknown): void {
    if (this.#over) return;
    const frame = frameOf(data);
    this.#unread.push(frame);
    this.#unreadBytes += frame.byteLength;
    if (this.#unreadBytes > this.#most.mostUnread) {
      this.#tooMuch = true;
      this.#channel.close();
      return this.drop();
    }
    this.#deliver();
  }

  #deliver(): void {
    if (!this.#reader || (this.#unread.length === 0 && !this.#over)) return;
    const reader = this.#reader;
    this.#reader = undefined;
    reader(this.#next());
  }

  #next(): HostAnswer {
    if (this.#tooMuch) return { error: 5, text: 'messages came faster than they were read' };
    let size = 0;
    let count = 0;
    for (const { byteLength } of this.#unread) {
      if (count > 0 && size + byteLength > MOST_READ) break;
      size += byteLength;
      count++;
    }
    const bytes = new Uint8Array(size);
    let at = 0;
    for (const frame of this.#unread.splice(0, count)) {
      bytes.set(frame, at);
      at += frame.byteLength;
    }
    this.#unreadBytes -= size;
    if (this.#over && this.#unread.length === 0) this.#onEnd();
    return { bytes };
  }

  /** The next messages; none at the end. */
  read(): HostAnswer | Promise<HostAnswer> {
    if (this.#unread.length > 0 || this.#over) return this.#next();
    return new Promise((resolve) => (this.#reader = resolve));
  }

  /** Answers when there is room for more. */
  async send(frames: Uint8Array): Promise<HostAnswer> {
    const view = new DataView(frames.buffer, frames.byteOffset, frames.byteLength);
    for (let at = 0; at + HEAD <= frames.byteLength;) {
      const payload = frames.slice(at + HEAD, at + HEAD + view.getUint32(at + 1, true));
      while (this.#channel.bufferedAmount > this.#most.mostBuffered && !this.#over) await this.#room();
      await this.#calm(this.#most.mostPending);
      if (this.#over || this.#channel.readyState !== 'open')
        throw Object.assign(new Error('the channel is closed'), { code: 'EPIPE' });
      if (payload.byteLength === 0 && !this.#most.sendsEmpty)
        throw Object.assign(new Error('this host sends no empty messages'), { code: 'EINVAL' });
      this.#channel.send(
        (view.getUint8(at) === 0
          ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(payload)
          : payload) as never,
      );
      at += HEAD + payload.byteLength;
    }
    return {};
  }

  #room(): Promise<void> {
    return new Promise((resolve) => this.#writers.push(resolve));
  }

  /** Until no more packets than these are on their way, of which no event tells. */
  async #calm(most: number): Promise<void> {
    while (!this.#over && (this.#most.pending?.(this.#channel) ?? 0) > most)
      await new Promise((resolve) => setTimeout(resolve, 1));
  }

  /** Closes it behind what was sent; answers when it is closed. */
  async end(): Promise<HostAnswer> {
    this.#channel.bufferedAmountLowThreshold = 0;
    const timer = setTimeout(() => this.drop(), PATIENCE_MS);
    while (this.#channel.bufferedAmount > 0 && !this.#over) await this.#room();
    await this.#calm(0);
    this.#channel.close();
    while (!this.#over) await this.#room();
    clearTimeout(timer);
    return {};
  }

  /** It is gone: what came before can still be read. */
  drop(): void {
    if (this.#over) return;
    this.#over = true;
    this.#channel.onmessage = this.#channel.onclose = this.#channel.onopen = undefined;
    this.#wake();
    if (this.#unread.length === 0 && !this.#tooMuch) this.#onEnd();
    this.#deliver();
  }
}
