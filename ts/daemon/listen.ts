// Where clients come from: Unix sockets (named pipes on Windows), TCP.
import fs from 'node:fs';
import net from 'node:net';

/** The longest path that a socket's address has room for. */
const MOST_PATH_BYTES = 107;
const BACKLOG = 128;

export class ListenError extends Error {}

const isPipe = (path: string): boolean => path.startsWith('\\\\.\\pipe\\');

function listen(server: net.Server, options: net.ListenOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ ...options, backlog: BACKLOG }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Whether somebody answers at a socket's path. */
function isAlive(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(path);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

/** Listens at a path. A socket that nobody listens to is replaced; one that is alive is an error. */
export async function listenAt(path: string, onSocket: (socket: net.Socket) => void): Promise<net.Server> {
  if (!isPipe(path)) {
    if (Buffer.byteLength(path) > MOST_PATH_BYTES)
      throw new ListenError(`the socket's path is longer than ${MOST_PATH_BYTES} bytes: ${path}`);
    const stat = fs.lstatSync(path, { throwIfNoEntry: false });
    if (stat && !stat.isSocket())
      throw new ListenError(`${path} is no socket: remove it, or choose another path`);
    if (stat) {
      if (await isAlive(path))
        throw new ListenError(`a daemon listens at ${path} already: stop it, or choose another path`);
      fs.unlinkSync(path);
    }
  }
  const server = net.createServer({ allowHalfOpen: true }, onSocket);
  await listen(server, { path });
  if (!isPipe(path)) fs.chmodSync(path, 0o660);
  return server;
}

export async function listenTcp(
  host: string,
  port: number,
  onSocket: (socket: net.Socket) => void,
): Promise<net.Server> {
  const server = net.createServer({ allowHalfOpen: true, noDelay: true }, onSocket);
  await listen(server, { host, port });
  return server;
}

/** The socket's file, as long as it is the one that was made. */
export function inodeOf(path: string): number | undefined {
  return isPipe(path) ? 0 : fs.lstatSync(path, { throwIfNoEntry: false })?.ino;
}
