// A client of the script daemon over sockets.
import net from 'node:net';
import { RpcClient, type Incoming } from './rpc.js';

export interface DaemonAddress {
  /** A Unix socket's path, or a named pipe. Default /tmp/goxel.sock. */
  path?: string;
  host?: string;
  port?: number;
  /** What a daemon that listens for other computers wants to see. */
  token?: string;
}

export class DaemonClient extends RpcClient {
  readonly #socket: net.Socket;
  #rest = '';

  private constructor(socket: net.Socket) {
    super();
    this.#socket = socket;
    socket.setEncoding('utf8');
    socket.on('data', (text: string) => this.#take(text));
    socket.on('error', (error) => this.end(error));
    socket.on('close', () => this.end(new Error('the daemon closed the connection')));
  }

  static async connect(address: DaemonAddress = {}): Promise<DaemonClient> {
    const { token } = address;
    const socket =
      address.port === undefined
        ? net.connect(address.path ?? '/tmp/goxel.sock')
        : net.connect(address.port, address.host ?? '127.0.0.1');
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('error', reject);
    });
    const client = new DaemonClient(socket);
    if (token !== undefined) await client.call('auth', { token });
    return client;
  }

  override close(): void {
    this.#socket.destroy();
  }

  protected override write(message: object): void {
    this.#socket.write(`${JSON.stringify(message)}\n`);
  }

  #take(text: string): void {
    const lines = (this.#rest + text).split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) if (line !== '') this.hear(JSON.parse(line) as Incoming);
  }
}
