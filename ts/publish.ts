// machine.publish: a port of this host that leads to one of the machine. Node only.
import { once } from 'node:events';
import net from 'node:net';
import { checkPort, type Connection } from './connection.js';
import type { MachineBase } from './machine.js';

export interface PublishOptions {
  /** Where to listen. Default `127.0.0.1`; `0.0.0.0` and `::` let other hosts in. */
  host?: string;
  /** The machine's port. Default: the same. */
  guestPort?: number;
  /** Connections at one time; more are reset. Default 256. */
  maxConnections?: number;
}

export interface Published {
  readonly host: string;
  /** The port of this host, also when 0 was asked for. */
  readonly port: number;
  readonly guestPort: number;
  /** Stops listening, and ends the connections. */
  close(): Promise<void>;
  /** This process does not wait for it. */
  unref(): void;
}

async function toMachine(socket: net.Socket, connection: Connection): Promise<void> {
  const writer = connection.writable.getWriter();
  for await (const chunk of socket.iterator({ destroyOnReturn: false }))
    await writer.write(chunk as Uint8Array);
  await writer.close();
}

async function fromMachine(socket: net.Socket, connection: Connection): Promise<void> {
  const reader = connection.readable.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (!socket.write(value)) await Promise.race([once(socket, 'drain'), once(socket, 'close')]);
    if (socket.destroyed) return;
  }
  socket.end();
}

/** Until both directions have ended. A connection that cannot be made resets the socket: false. */
export async function relay(socket: net.Socket, open: () => Promise<Connection>): Promise<boolean> {
  let connection: Connection | undefined;
  // Whatever became of the socket, the machine's side hears of it.
  socket.on('error', () => undefined);
  socket.on('close', () => connection?.close());
  try {
    connection = await open();
    if (socket.destroyed) {
      connection.close();
      return true;
    }
    await Promise.all([toMachine(socket, connection), fromMachine(socket, connection)]);
    await connection.closed;
  } catch {
    socket.resetAndDestroy();
    connection?.close();
  }
  return connection !== undefined;
}

export async function publish(
  machine: MachineBase,
  port: number,
  { host = '127.0.0.1', guestPort = port, maxConnections = 256 }: PublishOptions,
): Promise<Published> {
  if (port !== 0) checkPort(port);
  checkPort(guestPort);
  const sockets = new Set<net.Socket>();
  const server = net.createServer({ allowHalfOpen: true, noDelay: true }, (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    void relay(socket, () => machine.connect(guestPort));
  });
  server.maxConnections = maxConnections;
  server.listen({ host, port, exclusive: true });
  await once(server, 'listening');
  const bound = server.address() as net.AddressInfo;
  return {
    host: bound.address,
    port: bound.port,
    guestPort,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
    unref: () => server.unref(),
  };
}
