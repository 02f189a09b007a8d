// A page has WebSockets and no connections: of the frames that the guest writes its messages are sent, and messages
// that come are framed for it (RFC 6455 section 5.2).
import type { TransportRequest, TransportResponse } from './platform.js';

const TEXT = 1;
const BINARY = 2;
const CLOSE = 8;
const NO_STATUS = 1005;

/** A server's frame: final, and without a mask. */
function frameOf(kind: number, payload: Uint8Array): Uint8Array {
  const { byteLength: length } = payload;
  const extra = length < 126 ? 0 : length < 65_536 ? 2 : 8;
  const frame = new Uint8Array(2 + extra + length);
  const view = new DataView(frame.buffer);
  view.setUint8(0, 0x80 | kind);
  view.setUint8(1, extra === 0 ? length : extra === 2 ? 126 : 127);
  if (extra === 2) view.setUint16(2, length);
  if (extra === 8) view.setBigUint64(2, BigInt(length));
  frame.set(payload, 2 + extra);
  return frame;
}

/** The frames of a client, of which the guest writes whole ones only. */
function* framesOf(bytes: Uint8Array): Generator<{ kind: number; payload: Uint8Array<ArrayBuffer> }> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 6 <= bytes.byteLength;) {
    const kind = view.getUint8(at) & 15;
    let length = view.getUint8(at + 1) & 127;
    at += 2;
    if (length === 126) {
      length = view.getUint16(at);
      at += 2;
    } else if (length === 127) {
      length = Number(view.getBigUint64(at));
      at += 8;
    }
    const mask = bytes.subarray(at, at + 4);
    const payload = bytes.slice(at + 4, at + 4 + length);
    for (let i = 0; i < payload.length; i++) payload[i] = (payload[i] as number) ^ (mask[i & 3] as number);
    at += 4 + length;
    yield { kind, payload };
  }
}

function closeFrame(code: number, reason: string): Uint8Array {
  if (code === NO_STATUS) return frameOf(CLOSE, new Uint8Array(0));
  const text = new TextEncoder().encode(reason);
  const payload = new Uint8Array(2 + text.byteLength);
  new DataView(payload.buffer).setUint16(0, code);
  payload.set(text, 2);
  return frameOf(CLOSE, payload);
}

/** What has come and was not read yet. */
class Incoming implements AsyncIterable<Uint8Array> {
  readonly #frames: Uint8Array[] = [];
  #ended = false;
  #wake = (): void => undefined;

  push(frame: Uint8Array): void {
    this.#frames.push(frame);
    this.#wake();
  }

  end(): void {
    this.#ended = true;
    this.#wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    for (;;) {
      const frame = this.#frames.shift();
      if (frame) yield frame;
      else if (this.#ended) return;
      else await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }
}

function send(socket: WebSocket, bytes: Uint8Array): void {
  for (const { kind, payload } of framesOf(bytes)) {
    if (kind === TEXT) socket.send(new TextDecoder().decode(payload));
    if (kind === BINARY) socket.send(payload);
    if (kind !== CLOSE) continue;
    const code = payload.byteLength >= 2 ? new DataView(payload.buffer).getUint16(0) : NO_STATUS;
    // A page may tell no other.
    if (code === 1000 || code >= 3000) socket.close(code, new TextDecoder().decode(payload.subarray(2)));
    else socket.close();
  }
}

export function connectWebSocket({ url, headers, signal }: TransportRequest): Promise<TransportResponse> {
  const protocols = headers
    .filter(([name]) => name.toLowerCase() === 'sec-websocket-protocol')
    .flatMap(([, value]) => value.split(/\s*,\s*/));
  const socket = new WebSocket(url.href.replace(/^http/, 'ws'), protocols);
  socket.binaryType = 'arraybuffer';
  const body = new Incoming();
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => socket.close());
    socket.onerror = () => reject(Object.assign(new Error('the WebSocket failed'), { code: 'ECONNREFUSED' }));
    socket.onmessage = ({ data }: MessageEvent<string | ArrayBuffer>) =>
      body.push(
        typeof data === 'string'
          ? frameOf(TEXT, new TextEncoder().encode(data))
          : frameOf(BINARY, new Uint8Array(data)),
      );
    socket.onclose = ({ code, reason }) => {
      // 1006: the connection broke, of which the end without a frame tells.
      if (code !== 1006) body.push(closeFrame(code, reason));
      body.end();
    };
    socket.onopen = () =>
      resolve({
        status: 101,
        statusText: '',
        headers: socket.protocol ? [['sec-websocket-protocol', socket.protocol]] : [],
        checked: true,
        body,
        cancel: () => socket.close(),
        write: (bytes) => Promise.resolve(send(socket, bytes)),
      });
  });
}
