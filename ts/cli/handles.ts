// Sockets and servers that this process's Node parent sends: bridged into the machine, or closed.
//
// The program gets one of the machine's own in their place, whose connections lead to the host's. The wire is Node's
// (docs/ipc.md): the file lies beside an envelope, the program answers NODE_HANDLE_ACK, and tells by NODE_HANDLE_CLOSED
// that it has closed a server, which stands for the host's.
import { on, once } from 'node:events';
import net from 'node:net';
import type { Channel } from '../channel.js';
import { relay } from '../publish.js';

interface Answer {
  cmd?: unknown;
  key?: unknown;
  msg?: unknown;
}

export class HandedOver {
  readonly #allowed: boolean;
  readonly #put: (message: unknown) => void;
  readonly #send: (message: unknown, handle: net.Server | net.Socket) => void;
  readonly #servers = new Map<string, net.Server>();
  /** Called with the program's answer to the handle that is on its way. */
  #answered: (() => void) | undefined;
  #warned = false;
  #sending = 0;

  /** `put` sends a message to the program, `send` one with a server or a socket to the parent. */
  constructor(
    allowed: boolean,
    put: (message: unknown) => void,
    send: (message: unknown, handle: net.Server | net.Socket) => void,
  ) {
    this.#allowed = allowed;
    this.#put = put;
    this.#send = send;
  }

  /** What the program has written to a socket is still on its way. */
  get sending(): boolean {
    return this.#sending > 0;
  }

  /** Resolves when the program has it and its message, or the message alone. */
  async take(channel: Channel, message: unknown, handle: unknown): Promise<void> {
    const envelope = this.#allowed ? await this.#bridge(channel, handle).catch(() => undefined) : undefined;
    if (!envelope) {
      this.#drop(handle as { close?(): void; destroy?(): void });
      return this.#put(message);
    }
    const answered = new Promise<void>((resolve) => {
      this.#answered = resolve;
      channel.on('disconnect', resolve);
    });
    this.#put({ cmd: 'NODE_HANDLE', ...envelope, msg: message });
    await answered;
  }

  /** True: the message was about a handle, and no one else's. */
  answers(channel: Channel, message: unknown): boolean {
    const { cmd, key, msg } = (typeof message === 'object' && message !== null ? message : {}) as Answer;
    if (cmd === 'NODE_HANDLE_CLOSED') {
      this.#close(String(key));
      return true;
    }
    const [, kind, port] = (cmd === 'NODE_HANDLE' && /^(port|socket):(\d+)$/.exec(String(key))) || [];
    if (port) {
      if (!this.#allowed) this.#put({ cmd: 'NODE_HANDLE_NACK' });
      else if (kind === 'port') this.#give(msg, Number(port));
      else void this.#giveSocket(channel, msg, Number(port));
      return true;
    }
    if ((cmd !== 'NODE_HANDLE_ACK' && cmd !== 'NODE_HANDLE_NACK') || !this.#answered) return false;
    this.#answered();
    this.#answered = undefined;
    return true;
  }

  /** The parent gets a server on the port that the program's has in the machine. */
  #give(message: unknown, port: number): void {
    const answer = (word: string): void => this.#put({ cmd: `NODE_HANDLE_${word}` });
    const server = net.createServer();
    server.on('error', () => answer('NACK'));
    server.listen(port, '127.0.0.1', () => {
      this.#send(message, server);
      answer('ACK');
    });
  }

  /** The parent gets one end of a connection of the host's; the other one leads to the program's socket. */
  async #giveSocket(channel: Channel, message: unknown, port: number): Promise<void> {
    const answer = (word: string): void => this.#put({ cmd: `NODE_HANDLE_${word}` });
    const server = net.createServer({ allowHalfOpen: true, pauseOnConnect: true }).listen(0, '127.0.0.1');
    try {
      await once(server, 'listening');
      const connections = on(server, 'connection') as AsyncIterable<[net.Socket]>;
      const given = net.connect((server.address() as net.AddressInfo).port, '127.0.0.1').pause();
      await once(given, 'connect');
      const own = await connectionFrom(connections, given.localPort);
      server.close();
      this.#send(message, given);
      this.#relay(own, () => channel.connect(port));
      answer('ACK');
    } catch {
      server.close();
      answer('NACK');
    }
  }

  async #bridge(channel: Channel, handle: unknown): Promise<{ type: string; key?: string } | undefined> {
    if (handle instanceof net.Socket) {
      const connection = await channel.handSocket();
      if (!connection) return undefined;
      this.#relay(handle, async () => connection);
      return { type: 'net.Socket' };
    }
    if (!(handle instanceof net.Server)) return undefined;
    const port = await channel.handServer();
    if (port === undefined) return undefined;
    const key = `host:${port}`;
    this.#servers.set(key, handle);
    handle.on('connection', (socket: net.Socket) =>
      this.#relay(
        socket,
        () => channel.connect(port),
        () => this.#close(key),
      ),
    );
    return { type: 'net.Server', key };
  }

  #relay(socket: net.Socket, open: Parameters<typeof relay>[1], refused?: () => void): void {
    this.#sending++;
    let counted = true;
    const sent = (): void => {
      if (counted) this.#sending--;
      counted = false;
    };
    socket.on('finish', sent);
    socket.on('close', sent);
    void relay(socket, open).then((reached) => {
      sent();
      if (!reached) refused?.();
    });
  }

  #close(key: string): void {
    this.#servers.get(key)?.close();
    this.#servers.delete(key);
  }

  /** Whoever sent it has been told already that it arrived. */
  #drop(handle: { close?(): void; destroy?(): void }): void {
    if (handle.destroy) handle.destroy();
    else handle.close?.();
    if (this.#warned) return;
    this.#warned = true;
    process.emitWarning(
      this.#allowed
        ? 'a handle that is no socket or server came with a message; the machine cannot take it, so it was closed'
        : 'a socket or server came with a message; without --allow-handles the machine cannot take it, so it was closed',
      { type: 'IpcHandleDroppedWarning' },
    );
  }
}

/** The connection from that port; whoever else on this computer comes first is sent away. */
async function connectionFrom(
  connections: AsyncIterable<[net.Socket]>,
  port: number | undefined,
): Promise<net.Socket> {
  for await (const [socket] of connections) {
    if (socket.remotePort === port) return socket;
    socket.destroy();
  }
  throw new Error('no connection came');
}
