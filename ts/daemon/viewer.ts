// The viewer's server: a page that shows the project, what it needs of the project, and word of changes.
//
// It only reads. A page of another site may neither look (no CORS headers, Host and Origin are checked, so that
// names that were bound anew do not help either) nor be framed around it. Where a token is set, what tells of
// the project wants it as `Authorization: Bearer …`; the page itself tells nothing.
import { createHash, timingSafeEqual } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import { isLoopbackHost } from '../platform/node_package.js';
import type { ViewRequest } from './core.js';

const MOST_VIEWERS = 32;
/** No viewer hears of changes more often. */
const LEAST_MS = 40;
const HEARTBEAT_MS = 15_000;
/** A viewer that does not read so much word of changes is gone. */
const MOST_UNREAD = 64 << 10;

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const HEADERS = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

const FILES: Record<string, [name: string, type: string]> = {
  '/': ['viewer.html', 'text/html; charset=utf-8'],
  '/viewer.js': ['viewer.js', 'text/javascript; charset=utf-8'],
  '/viewer.css': ['viewer.css', 'text/css; charset=utf-8'],
};
// The bundle and the compiled modules are equally deep below dist/.
const readClient = (name: string): Buffer => fs.readFileSync(new URL(`../client/${name}`, import.meta.url));

export interface ViewerOwner {
  /** The bytes of src/daemon/view.h. */
  view(viewer: number, request: ViewRequest): Uint8Array;
  unview(viewer: number): void;
  log(text: string): void;
}

export interface ViewerOptions {
  host: string;
  port: number;
  token: string | undefined;
}

const numbers = (text: string | null): number[] =>
  (text ?? '')
    .split(',')
    .map(Number)
    .filter((id) => Number.isInteger(id) && id > 0)
    .slice(0, 4096);

/** Whether two texts are the same, in a time that says nothing of where they differ. */
export function sameSecret(given: string, wanted: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}

export class Viewer {
  readonly #owner: ViewerOwner;
  readonly #options: ViewerOptions;
  readonly #server: http.Server;
  readonly #streams = new Map<number, http.ServerResponse>();
  readonly #heartbeat: NodeJS.Timeout;
  #nextViewer = 1;
  #version = 0;
  #news: NodeJS.Timeout | undefined;
  #toldAt = 0;
  port = 0;

  private constructor(owner: ViewerOwner, options: ViewerOptions) {
    this.#owner = owner;
    this.#options = options;
    this.#server = http.createServer(
      { maxHeaderSize: 16_384, headersTimeout: 10_000, requestTimeout: 20_000 },
      (request, response) => this.#handle(request, response),
    );
    this.#server.on('clientError', (_error, socket) => socket.destroy());
    this.#heartbeat = setInterval(() => {
      for (const stream of this.#streams.values()) stream.write(':\n\n');
    }, HEARTBEAT_MS).unref();
  }

  /** Rejects with the system's error when it cannot listen. */
  static async start(owner: ViewerOwner, options: ViewerOptions): Promise<Viewer> {
    const viewer = new Viewer(owner, options);
    await new Promise<void>((resolve, reject) => {
      viewer.#server.once('error', reject);
      viewer.#server.listen({ host: options.host, port: options.port, exclusive: true }, resolve);
    });
    viewer.#server.removeAllListeners('error');
    viewer.#server.on('error', (error) => owner.log(error.message));
    viewer.port = (viewer.#server.address() as net.AddressInfo).port;
    return viewer;
  }

  get url(): string {
    const { host } = this.#options;
    return `http://${net.isIPv6(host) ? `[${host}]` : host}:${this.port}/`;
  }

  /** The project has changed. */
  changed(version: number): void {
    if (version === this.#version) return;
    this.#version = version;
    if (this.#streams.size === 0 || this.#news) return;
    const wait = Math.max(0, this.#toldAt + LEAST_MS - performance.now());
    this.#news = setTimeout(() => {
      this.#news = undefined;
      this.#toldAt = performance.now();
      for (const [id, stream] of this.#streams) {
        if (stream.writableLength > MOST_UNREAD) stream.destroy();
        else this.#event(id, 'changed', { version: this.#version });
      }
    }, wait);
  }

  async close(): Promise<void> {
    clearInterval(this.#heartbeat);
    clearTimeout(this.#news);
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    for (const stream of this.#streams.values()) stream.end();
    this.#server.closeIdleConnections();
    const late = setTimeout(() => this.#server.closeAllConnections(), 200);
    await closed;
    clearTimeout(late);
  }

  #event(viewer: number, name: string, data: object): void {
    this.#streams.get(viewer)?.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  #handle(request: http.IncomingMessage, response: http.ServerResponse): void {
    response.on('error', () => undefined);
    const refused = this.#refusal(request);
    if (refused) return answer(response, ...refused);
    const url = new URL(request.url ?? '/', 'http://viewer');
    const file = Object.hasOwn(FILES, url.pathname) ? FILES[url.pathname] : undefined;
    if (file) return answer(response, 200, readClient(file[0]), file[1], request.method === 'HEAD');
    if (url.pathname !== '/events' && url.pathname !== '/view') return answer(response, 404, 'not found\n');
    if (!this.#mayLook(request)) {
      response.setHeader('WWW-Authenticate', 'Bearer');
      return answer(response, 401, 'the token is needed\n');
    }
    if (request.method !== 'GET') return answer(response, 405, 'GET only\n');
    if (url.pathname === '/events') return this.#open(response);
    const viewer = Number(url.searchParams.get('viewer'));
    if (!this.#streams.has(viewer)) return answer(response, 410, 'the viewer is gone\n');
    const seen = Number(url.searchParams.get('seen'));
    const bytes = this.#owner.view(viewer, {
      seen: Number.isInteger(seen) ? seen : 0,
      show: numbers(url.searchParams.get('show')),
      hide: numbers(url.searchParams.get('hide')),
    });
    answer(response, 200, bytes, 'application/octet-stream');
  }

  /** Whoever is not on this computer's own page. */
  #refusal({ method, headers }: http.IncomingMessage): [number, string] | undefined {
    if (method !== 'GET' && method !== 'HEAD') return [405, 'GET only\n'];
    const host = /^(.*?)(?::\d+)?$/s.exec(headers.host ?? '')?.[1]?.toLowerCase() ?? '';
    const { host: own } = this.#options;
    const wide = !isLoopbackHost(own);
    const bare = host.replace(/^\[|\]$/g, '');
    // Addresses cannot be bound to another name: who asks by one means this computer.
    if (!(isLoopbackHost(host) || bare === own.toLowerCase() || (wide && net.isIP(bare) !== 0)))
      return [421, 'unknown host\n'];
    const { origin } = headers;
    if (origin !== undefined && origin !== `http://${headers.host ?? ''}`) return [403, 'foreign origin\n'];
    const site = headers['sec-fetch-site'];
    const opens = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
    if (site !== undefined && site !== 'same-origin' && site !== 'none' && !opens)
      return [403, 'foreign site\n'];
    return undefined;
  }

  #mayLook(request: http.IncomingMessage): boolean {
    const { token } = this.#options;
    if (token === undefined) return true;
    const given = /^Bearer (.+)$/s.exec(request.headers.authorization ?? '')?.[1];
    return given !== undefined && sameSecret(given, token);
  }

  #open(response: http.ServerResponse): void {
    if (this.#streams.size >= MOST_VIEWERS) return answer(response, 503, 'too many viewers\n');
    const id = this.#nextViewer++;
    response.writeHead(200, { ...HEADERS, 'Content-Type': 'text/event-stream' });
    response.on('close', () => {
      this.#streams.delete(id);
      this.#owner.unview(id);
    });
    this.#streams.set(id, response);
    this.#event(id, 'hello', { viewer: id, version: this.#version });
  }
}

function answer(
  response: http.ServerResponse,
  status: number,
  body: string | Uint8Array,
  type = 'text/plain; charset=utf-8',
  headOnly = false,
): void {
  response.writeHead(status, {
    ...HEADERS,
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(body),
  });
  response.end(headOnly ? undefined : body);
}
