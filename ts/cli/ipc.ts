// This process as somebody's IPC child: its channel becomes the program's.
//
// A Node parent: Node itself reads and writes the frames of this process, and values go on as JSON. A parent of
// the other framing: this process has the socket, and bytes go on as they are.
import fs from 'node:fs';
import net, { type Server, type Socket } from 'node:net';
import os from 'node:os';
import v8 from 'node:v8';
import { announce, LONGEST_FRAME, type Channel, type IpcFraming } from '../channel.js';
import { HandedOver } from './handles.js';

/** What is left to be sent at the end has so long to leave. */
const FLUSH_MS = 2000;

export interface ParentChannel {
  ipc: IpcFraming;
  /** What tells the program of a raw one. */
  env: Record<string, string>;
  /** From now on messages go both ways. */
  connect(channel: Channel): void;
  /** Everything that the program sent has left, or time is up. */
  flush(): Promise<void>;
  /** Ends this process as the program ended, by its signal. */
  dieOf(signal: string): void;
}

/**
 * Undefined: there is no parent that listens. To be called at once: messages may be there already. `handles`: sockets
 * and servers that come with messages are bridged.
 */
export function parentChannel(handles: boolean): ParentChannel | undefined {
  if (process.send) return nodeParent(handles);
  const { DEKA_IPC_ENABLED: enabled, DEKA_IPC_FD: text } = process.env;
  if (enabled !== '1' || !text) return undefined;
  const fd = /^\d+$/.test(text) ? Number(text) : -1;
  let socket = false;
  try {
    socket = fd >= 3 && fs.fstatSync(fd).isSocket();
  } catch {
    // No descriptor at all.
  }
  if (socket) return rawParent(fd);
  const hint =
    process.env['npm_command'] === 'exec' ? ' (npx does not pass it on: start the bin file itself)' : '';
  process.stderr.write(
    `bivalve: DEKA_IPC_FD=${text} is not an IPC socket (ENOTSOCK); running without IPC${hint}\n`,
  );
  return undefined;
}

function nodeParent(takesHandles: boolean): ParentChannel {
  const advanced = isAdvanced() ? advancedValues() : undefined;
  const early: { message: unknown; handle: unknown }[] = [];
  let channel: Channel | undefined;
  let unsent = 0;
  const put = (message: unknown): void => {
    if (advanced) void channel?.sendBytes(advanced.make(message));
    else void channel?.send(message);
  };
  const handed = new HandedOver(takesHandles, put, (message, handle) => {
    unsent++;
    setImmediate(send, message, handle);
  });
  let busy = false;
  // In the order in which they came: a handle is bridged before what is behind it goes on.
  const passAll = (): void => {
    while (channel && !busy && early.length > 0) {
      const { message, handle } = early.shift() as (typeof early)[number];
      if (!handle) {
        put(message);
        continue;
      }
      busy = true;
      void handed.take(channel, message, handle).then(() => {
        busy = false;
        passAll();
      });
    }
  };
  const pass = (message: unknown, handle?: unknown): void => {
    early.push({ message, handle });
    passAll();
  };
  process.on('message', pass);
  (process as NodeJS.EventEmitter).on('internalMessage', (message: { cmd: string }) => {
    if (!message.cmd.startsWith('NODE_HANDLE')) pass(message);
  });
  process.on('disconnect', () => channel?.disconnect());
  // A broken line is the program's to hear of: Node throws it here.
  process.on('uncaughtException', (error) => {
    if (error instanceof SyntaxError && /parseChannelMessages|channel\.onread/.test(error.stack ?? ''))
      return void channel?.sendBytes(Buffer.from(`${error.message}\n`));
    process.stderr.write(`${error.stack}\n`);
    process.exit(70);
  });
  process.channel?.unref();
  const send = (message: unknown, handle?: Server | Socket, done?: () => void): void => {
    const sent = (error: Error | null): void => {
      unsent--;
      // A socket that was sent is Node's to close.
      if (handle && 'close' in handle) handle.close();
      // The parent is gone: the program's write fails, as in Node.
      if (error) channel?.disconnect();
      done?.();
    };
    if (!process.connected) return sent(new Error('the channel is closed'));
    process.send?.(message, handle, undefined, sent);
  };
  const answer = (message: unknown): Promise<void> =>
    new Promise((resolve) => {
      unsent++;
      // What the program wrote before goes first.
      setImmediate(send, message, undefined, resolve);
    });
  return {
    ipc: advanced ? 'raw' : 'json',
    env: {
      ...(advanced ? { NODE_CHANNEL_FD: '3', NODE_CHANNEL_SERIALIZATION_MODE: 'advanced' } : {}),
      NODE_CHANNEL_HOST_PID: String(process.pid),
      NODE_CHANNEL_HOST_HANDLES: takesHandles ? '1' : '0',
    },
    connect(made) {
      channel = made;
      passAll();
      if (!process.connected) made.disconnect();
      made.relay((message) => {
        const tell = (one: unknown): Promise<void> | undefined =>
          handed.answers(made, one) ? undefined : answer(one);
        if (!advanced) return tell(message);
        try {
          return Promise.all(advanced.take(message as Uint8Array).map(tell));
        } catch {
          // What follows a broken frame cannot be told apart.
          made.disconnect();
        }
        return undefined;
      });
      made.on('disconnect', () => {
        // Node drops what it has not written yet.
        void settled(() => unsent === 0).then(() => {
          if (process.connected) process.disconnect();
        });
      });
    },
    async flush() {
      await settled(() => !process.connected || (unsent === 0 && channel?.connected !== true));
      await settled(() => !handed.sending);
    },
    dieOf,
  };
}

/** Node hides the mode from its process; what it was started with still tells. */
function isAdvanced(): boolean {
  try {
    return fs
      .readFileSync('/proc/self/environ', 'latin1')
      .split('\0')
      .includes('NODE_CHANNEL_SERIALIZATION_MODE=advanced');
  } catch {
    return false;
  }
}

/** Views are told from other host objects by a tag before them, on Node's channels. */
class FrameSerializer extends v8.DefaultSerializer {
  _writeHostObject(value: object): void {
    this.writeUint32(ArrayBuffer.isView(value) ? 0 : 1);
    if (!ArrayBuffer.isView(value)) return void this.writeValue({ ...value });
    (v8.DefaultSerializer.prototype as unknown as FrameSerializer)._writeHostObject.call(this, value);
  }
}
class FrameDeserializer extends v8.DefaultDeserializer {
  _readHostObject(): unknown {
    if (this.readUint32() === 1) return this.readValue();
    return (v8.DefaultDeserializer.prototype as unknown as FrameDeserializer)._readHostObject.call(this);
  }
}

/** Between values and the frames of the program's channel. */
function advancedValues(): { make(message: unknown): Uint8Array; take(bytes: Uint8Array): unknown[] } {
  let rest = Buffer.alloc(0);
  return {
    make(message) {
      const serializer = new FrameSerializer();
      serializer.writeHeader();
      serializer.writeValue(message);
      const body = serializer.releaseBuffer();
      const head = Buffer.alloc(4);
      head.writeUInt32BE(body.byteLength);
      return Buffer.concat([head, body]);
    },
    take(bytes) {
      rest = Buffer.concat([rest, bytes]);
      const messages: unknown[] = [];
      while (rest.byteLength >= 4) {
        const end = 4 + rest.readUInt32BE();
        if (end > LONGEST_FRAME) throw new RangeError('a frame is too long');
        if (rest.byteLength < end) break;
        const deserializer = new FrameDeserializer(rest.subarray(4, end));
        deserializer.readHeader();
        messages.push(deserializer.readValue());
        rest = rest.subarray(end);
      }
      return messages;
    },
  };
}

function rawParent(fd: number): ParentChannel {
  let made: Channel | undefined;
  const socket = new net.Socket({ fd, readable: true, writable: true });
  socket.unref();
  socket.on('error', () => socket.destroy());
  return {
    ipc: 'raw',
    env: { ...announce('deka'), NODE_CHANNEL_HOST_PID: String(process.pid) },
    connect(channel) {
      made = channel;
      socket.on('data', (bytes: Uint8Array) => {
        socket.pause();
        void channel.sendBytes(bytes).then(() => socket.resume());
      });
      socket.on('close', () => channel.disconnect());
      socket.on('end', () => channel.disconnect());
      // What the program wrote before goes first.
      channel.relay(
        (bytes) =>
          new Promise<void>((resolve) => {
            const sent = (error?: Error | null): void => {
              if (error) channel.disconnect();
              resolve();
            };
            setImmediate(() => socket.write(bytes as Uint8Array, sent));
          }),
      );

      channel.on('disconnect', () => void socket.end());
    },
    flush: () => settled(() => socket.destroyed || (socket.writableLength === 0 && made?.connected !== true)),
    dieOf,
  };
}

/** Looks again at each turn of the event loop: what is waited for is a write of this process. */
async function settled(done: () => boolean): Promise<void> {
  const end = Date.now() + FLUSH_MS;
  while (!done() && Date.now() < end) await new Promise((resolve) => setImmediate(resolve));
}

function dieOf(signal: string): void {
  if (os.constants.signals[signal as NodeJS.Signals] === undefined) return;
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}
