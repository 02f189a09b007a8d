// Sockets: requests become events of the core, its answers go out. No request can end the process.
import fs from 'node:fs';
import http from 'node:http';
import type net from 'node:net';
import path from 'node:path';
import type { CoreAnswer, NotebookAction, NotebookEvent } from './core.js';

const LARGE_BODY = 16 << 20;
const SMALL_BODY = 1 << 20;
const takesLarge = /^\/-daebug-(?:channel|test-progress)\b|\/(?:result|message)(?:\?|$)/;
const mayBeShadowed = /^\/(?:health|metrics|instances|workers|tests)\b/;
const isLog = /^(?:\/-daebug-api)?\/instances\/[^/?]+(?:\?|$)/;

export interface Exchange {
  request: http.IncomingMessage;
  response: http.ServerResponse;
}

export interface HttpOwner {
  root: string;
  tell(event: NotebookEvent, bytes?: Uint8Array): CoreAnswer;
}

function readBody(request: http.IncomingMessage, most: number): Promise<Uint8Array | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= most) return void chunks.push(chunk);
      chunks.length = 0;
      // Some more is let in, so that the sender sees the answer and not a broken connection.
      if (size > most + SMALL_BODY) request.pause();
      resolve(undefined);
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', reject);
    request.on('close', () => reject(new Error('aborted')));
  });
}

const isLoopback = (address: string | undefined): boolean =>
  address === undefined || /^(?:127\.|::1$|::ffff:127\.)/.test(address);

export class NotebookHttp {
  readonly #owner: HttpOwner;
  readonly #servers: http.Server[] = [];
  readonly #open = new Map<number, Exchange>();
  readonly #own = new Map<number, (action: NotebookAction) => void>();
  #ids = 0;

  constructor(owner: HttpOwner) {
    this.#owner = owner;
  }

  /** The exchange that an action is for; undefined when its client is gone. */
  find(id: number): Exchange | undefined {
    return this.#open.get(id);
  }

  /** A request of this process's own, which no socket carries. Answers have no streams. */
  call(method: string, target: string, headers: Record<string, string>, body = ''): Promise<NotebookAction> {
    const id = ++this.#ids;
    return new Promise((resolve) => {
      this.#own.set(id, resolve);
      const all = { host: 'localhost', 'content-type': 'application/json', ...headers };
      const event = { id, method, target, headers: all, local: true, shadowed: false };
      this.#owner.tell({ do: 'request', ...event }, Buffer.from(body));
    });
  }

  answer(action: NotebookAction): void {
    const own = this.#own.get(action.id);
    if (own) {
      this.#own.delete(action.id);
      // Not while the core is still saying what is to be done.
      queueMicrotask(() => {
        this.#owner.tell({ do: 'flushed', id: action.id });
        own(action);
      });
      return;
    }
    const exchange = this.#open.get(action.id);
    if (!exchange || exchange.response.headersSent) return;
    const { response } = exchange;
    const carries = action.headers.some(([name]) => name === 'x-job-id');
    const body = Buffer.from(action.bytes);
    if (carries) response.once('finish', () => this.#owner.tell({ do: 'flushed', id: action.id }));
    response.writeHead(action.status, [
      ...action.headers.flat(),
      ...(action.status === 204 ? [] : ['Content-Length', String(body.length)]),
    ]);
    response.end(action.status === 204 ? undefined : body);
  }

  /** Listens on an address; rejects with the system's error. Returns the port. */
  async listen(host: string, port: number): Promise<number> {
    const server = http.createServer(
      { maxHeaderSize: 32_768, headersTimeout: 20_000, requestTimeout: 120_000, keepAliveTimeout: 20_000 },
      (request, response) => void this.handle(request, response),
    );
    server.maxHeadersCount = 200;
    server.on('clientError', (_error, socket) => {
      if (socket.writable)
        socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      else socket.destroy();
    });
    server.on('connect', (_request, socket) => socket.destroy());
    server.on('upgrade', (_request, socket) =>
      socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n'),
    );
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen({ host, port, exclusive: true, ipv6Only: host.includes(':') }, resolve);
    });
    server.removeAllListeners('error');
    server.on('error', () => undefined);
    this.#servers.push(server);
    return (server.address() as net.AddressInfo).port;
  }

  async close(): Promise<void> {
    await Promise.all(
      this.#servers.splice(0).map(
        (server) =>
          new Promise<void>((resolve) => {
            server.close(() => resolve());
            server.closeIdleConnections();
            // Answers that are on their way get a moment.
            setTimeout(() => server.closeAllConnections(), 200).unref();
          }),
      ),
    );
  }

  /** Answers a request that came to a server of ours, or to one that has mounted us. Never rejects. */
  async handle(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const id = ++this.#ids;
    try {
      response.on('error', () => undefined);
      const target = request.url ?? '/';
      let body: Uint8Array | undefined = new Uint8Array();
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        body = await readBody(
          request,
          takesLarge.test(target) || (request.method === 'PUT' && isLog.test(target))
            ? LARGE_BODY
            : SMALL_BODY,
        );
        if (!body) {
          response.writeHead(413, { 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' });
          response.end('too large');
          return;
        }
      }
      const headers: Record<string, string> = {};
      for (const [name, value] of Object.entries(request.headers))
        headers[name] = Array.isArray(value) ? value.join(', ') : (value ?? '');
      this.#open.set(id, { request, response });
      response.on('close', () => {
        this.#open.delete(id);
        if (!response.writableFinished) this.#owner.tell({ do: 'closed', id });
      });
      if (response.destroyed || request.socket.destroyed) return void this.#open.delete(id);
      this.#owner.tell(
        {
          do: 'request',
          id,
          method: request.method ?? 'GET',
          target,
          headers,
          local: isLoopback(request.socket.remoteAddress),
          shadowed: mayBeShadowed.test(target) && this.#isFile(target),
        },
        body,
      );
    } catch {
      this.#open.delete(id);
      if (!response.headersSent) response.writeHead(400, { Connection: 'close' });
      response.end();
    }
  }

  #isFile(target: string): boolean {
    try {
      const name = decodeURIComponent(target.replace(/[?#].*$/s, ''));
      return fs.statSync(path.join(this.#owner.root, name)).isFile();
    } catch {
      return false;
    }
  }
}
