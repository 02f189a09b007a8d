// machine.fetch: the embedder's requests to HTTP servers of the machine. The exchange is serialized here; the
// answer is parsed by the module.
import { checkPort, Link } from './connection.js';
import type { Core } from './core/core.js';
import type { Limits } from './core/limits.js';
import { encode } from './core/instance.js';
import { makeError } from './errors.js';
import { chunksOf } from './input.js';

/** As of the standard `fetch`, without what is about caches, credentials and origins. */
export interface FetchInit {
  method?: string;
  headers?: HeadersInit;
  body?: BodyInit | null;
  /** Ends the exchange: the call, or the body's stream, rejects with the signal's reason. */
  signal?: AbortSignal | null;
  redirect?: 'follow' | 'manual' | 'error';
  /** As the standard wants it for a body that is a stream; it makes no difference here. */
  duplex?: 'half';
  /** Over the machine's limits. `wallMs`, by default the machine's, ends when the body has come. */
  limits?: Limits;
}

const MOST_REDIRECTS = 20;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const NO_BODY: ReadonlySet<number> = new Set([204, 205, 304]);
const SAME_IN_ANY_CASE = /^(?:delete|get|head|options|post|put)$/i;

interface Exchange {
  url: URL;
  method: string;
  headers: Headers;
  body: Uint8Array | ReadableStream<Uint8Array> | undefined;
  signal: AbortSignal | undefined;
  limits: Limits | undefined;
}

const network = (code: string, message: string): Error =>
  makeError('network', `${code}: ${message}`, { code });

async function read(input: string | URL | Request, init: FetchInit): Promise<Exchange> {
  const request = input instanceof Request ? input : undefined;
  const url = new URL(request?.url ?? String(input));
  if (url.protocol !== 'http:')
    throw network('ERR_INVALID_PROTOCOL', `machine.fetch speaks http: only, not ${url.protocol}`);
  if (url.username || url.password) throw new TypeError('a URL with credentials cannot be fetched');
  const given = init.method ?? request?.method ?? 'GET';
  if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(given)) throw new TypeError(`'${given}' is no method`);
  const method = SAME_IN_ANY_CASE.test(given) ? given.toUpperCase() : given;
  const headers = new Headers(init.headers ?? request?.headers);
  const source = init.body ?? (request && init.body === undefined ? await bodyOf(request) : undefined);
  if (source !== undefined && (method === 'GET' || method === 'HEAD'))
    throw new TypeError(`a request of method ${method} cannot have a body`);
  let body: Exchange['body'];
  if (source instanceof ReadableStream) {
    body = source as ReadableStream<Uint8Array>;
  } else if (source !== undefined) {
    // What fetch would say of its type, and its bytes.
    const whole = new Response(source);
    const type = whole.headers.get('content-type');
    if (type !== null && !headers.has('content-type')) headers.set('content-type', type);
    body = new Uint8Array(await whole.arrayBuffer());
  }
  const signal = init.signal ?? request?.signal;
  return { url, method, headers, body, signal, limits: init.limits };
}

/** Not every browser shows a request's body as a stream. */
async function bodyOf(request: Request): Promise<BodyInit | undefined> {
  if (request.body) return request.body;
  const bytes =
    request.method === 'GET' || request.method === 'HEAD' ? undefined : await request.arrayBuffer();
  return bytes?.byteLength ? bytes : undefined;
}

/** The request up to its body, as bytes: header values hold one character for each. */
function headOf({ url, method, headers, body }: Exchange): Uint8Array {
  const lines = [
    `${method} ${url.pathname}${url.search} HTTP/1.1`,
    `host: ${headers.get('host') ?? url.host}`,
  ];
  const add = (name: string, value: string): void => {
    if (!headers.has(name)) lines.push(`${name}: ${value}`);
  };
  add('accept', '*/*');
  headers.forEach((value, name) => {
    if (!['host', 'connection', 'content-length', 'transfer-encoding'].includes(name))
      lines.push(`${name}: ${value}`);
  });
  // A connection is one exchange's.
  lines.push('connection: close');
  if (body instanceof Uint8Array) lines.push(`content-length: ${body.byteLength}`);
  else if (body) lines.push('transfer-encoding: chunked');
  else if (method === 'POST' || method === 'PUT') lines.push('content-length: 0');
  const text = `${lines.join('\r\n')}\r\n\r\n`;
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

async function send(link: Link, exchange: Exchange): Promise<void> {
  const { body } = exchange;
  await link.push(headOf(exchange));
  if (body instanceof Uint8Array) {
    await link.push(body);
  } else if (body) {
    for await (const chunk of chunksOf(body)) {
      if (!(chunk instanceof Uint8Array)) throw new TypeError('a body stream gives Uint8Array chunks');
      // A chunk of no bytes would be the end.
      if (chunk.byteLength === 0) continue;
      await link.push(encode(`${chunk.byteLength.toString(16)}\r\n`));
      await link.push(chunk);
      await link.push(encode('\r\n'));
    }
    await link.push(encode('0\r\n\r\n'));
  }
  link.endInput();
}

/** The body as it comes; what it was coded with for the way is undone, as fetch does. */
function bodyStream(link: Link, fail: Promise<never>, headers: Headers, over: () => void): ReadableStream {
  const raw = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        try {
          const bytes = await Promise.race([link.pull(), fail]);
          if (bytes) return controller.enqueue(bytes as Uint8Array<ArrayBuffer>);
          // The end of it may be that of the server, too.
          await Promise.race([link.note(), fail]);
          controller.close();
          link.done();
        } catch (error) {
          controller.error(error);
          link.close();
        }
        over();
      },
      cancel() {
        link.close();
        over();
      },
    },
    { highWaterMark: 0 },
  );
  const coding = headers.get('content-encoding')?.toLowerCase();
  return coding === 'gzip' || coding === 'deflate' ? raw.pipeThrough(new DecompressionStream(coding)) : raw;
}

async function exchangeOnce(core: Core, exchange: Exchange): Promise<Response> {
  const { url, method, signal, limits } = exchange;
  signal?.throwIfAborted();
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const port = checkPort(url.port === '' ? 80 : Number(url.port));
  let failed: (reason: unknown) => void = () => undefined;
  const fail = new Promise<never>((_, reject) => (failed = reject));
  fail.catch(() => undefined);
  const opening = Link.open(core, host, port, method === 'HEAD' ? 'http-nobody' : 'http', limits);
  const stop = (): void => {
    failed(signal?.reason);
    opening.then((link) => link.close()).catch(() => undefined);
  };
  signal?.addEventListener('abort', stop, { once: true });
  const over = (): void => signal?.removeEventListener('abort', stop);
  try {
    const link = await Promise.race([opening, fail]);
    send(link, exchange).catch((error: unknown) => {
      failed(error);
      link.close();
    });
    const note = await Promise.race([link.note(), fail]);
    const { status = 0, reason = '', headers: pairs = [] } = note ?? {};
    if (status < 200 || status > 599) {
      link.close();
      throw network('EPROTO', `the server's answer has status ${status}, ${url.host}`);
    }
    const headers = new Headers(pairs);
    const bodiless = method === 'HEAD' || NO_BODY.has(status);
    const stream = bodyStream(link, fail, headers, over);
    if (bodiless) void stream.cancel();
    return new Response(bodiless ? null : stream, { status, statusText: reason, headers });
  } catch (error) {
    over();
    opening.then((link) => link.close()).catch(() => undefined);
    throw error;
  }
}

/** The exchange that a redirection asks for; undefined when there is none. */
function redirected(exchange: Exchange, response: Response): Exchange | undefined {
  const location = response.headers.get('location');
  if (!REDIRECTS.has(response.status) || location === null) return undefined;
  const url = new URL(location, exchange.url);
  if (url.protocol !== 'http:') throw network('ERR_INVALID_PROTOCOL', `redirected to ${url}`);
  if (url.hash === '') url.hash = exchange.url.hash;
  const { status } = response;
  const headers = new Headers(exchange.headers);
  let { method, body } = exchange;
  if (status === 303 ? method !== 'GET' && method !== 'HEAD' : status < 303 && method === 'POST') {
    method = 'GET';
    body = undefined;
    for (const name of ['content-type', 'content-encoding', 'content-language', 'content-location'])
      headers.delete(name);
  } else if (body instanceof ReadableStream) {
    throw network('ERR_STREAM_BODY', 'a redirection would need the body again, which was a stream');
  }
  return { ...exchange, url, method, headers, body };
}

export async function fetchFrom(
  core: Core,
  input: string | URL | Request,
  init: FetchInit = {},
): Promise<Response> {
  const { redirect = input instanceof Request ? input.redirect : 'follow' } = init;
  let exchange = await read(input, init);
  for (let count = 0; ; count++) {
    const response = await exchangeOnce(core, exchange);
    const next = redirect === 'manual' ? undefined : redirected(exchange, response);
    if (!next) {
      const { href } = exchange.url;
      const url = href.slice(0, href.length - exchange.url.hash.length);
      // Constructed responses have neither.
      return Object.defineProperties(response, {
        url: { value: url },
        redirected: { value: count > 0 },
      });
    }
    await response.body?.cancel();
    if (redirect === 'error') throw network('ERR_REDIRECT', `${exchange.url} redirects to ${next.url}`);
    if (count === MOST_REDIRECTS) throw network('ERR_REDIRECT', `more than ${MOST_REDIRECTS} redirections`);
    exchange = next;
  }
}
