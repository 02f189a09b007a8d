// The network bridge: requests over HTTP that the guest may make, and nothing else.
//
// Every hop of a redirect is checked as if it were the first. Bodies are streamed, and counted. What it refuses
// the guest sees as an errno with a text that names the rule.
import type { Capability, HostAnswer, HostRequest } from '../core/capabilities.js';
import type { HttpTransport, TransportResponse } from '../platform/platform.js';
import { checkRules, findRules, type CheckedRule, type NetworkRule } from './network_rules.js';
import { isPrivateAddress, isPrivateName } from './private_address.js';

export type MaybeFunction<T> = T | ((request: { url: string; method: string }) => T | Promise<T>);

/** What a machine may reach. Without it there is no network beyond the machine's own. */
export interface NetworkBridge {
  /** URL prefixes (for GET and HEAD), rules, or everything. */
  allow: readonly (string | NetworkRule)[] | 'all';
  /** Default 20; 0 refuses every redirect. */
  maxRedirects?: number;
  /** For one request, its body included. Default 30,000. */
  timeoutMs?: number;
  /** Bytes of one response's body. Default 10 MiB. */
  maxResponseBytes?: number;
  /** Bytes of one request's body. Default 10 MiB. */
  maxRequestBytes?: number;
  /** Allow addresses of this host and of private networks. Default false. */
  allowPrivate?: boolean;
  /** Name → address, instead of asking a name server (Node only). */
  hosts?: Readonly<Record<string, string>>;
}

interface FetchArgs {
  method: string;
  url: string;
  headers: [string, string][];
  /** Follow redirects, at most so many. Absent: the response of the first hop is the answer. */
  follow?: number;
  timeoutMs?: number;
  /** For another protocol (WebSockets): after a 101 the handle reads and writes the connection. */
  upgrade?: boolean;
}

interface Open {
  response: TransportResponse;
  reader: AsyncIterator<Uint8Array>;
  rest: Uint8Array;
  received: number;
  controller: AbortController;
  stop: () => void;
}

const MIB = 2 ** 20;
const EMPTY = new Uint8Array(0);

/** A refusal with the errno that the guest sees. */
const refuse = (code: string, text: string): Error => Object.assign(new Error(text), { code });

const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);

const withoutHeaders = (headers: [string, string][], pattern: RegExp): [string, string][] =>
  headers.filter(([name]) => !pattern.test(name));

export class HttpBridge implements Capability {
  readonly #transport: HttpTransport;
  readonly #options: Required<Omit<NetworkBridge, 'allow'>>;
  readonly #rules: CheckedRule[] | 'all';
  readonly #open = new Map<number, Open>();
  readonly #requests = new Map<number, AbortController>();
  #lastHandle = 0;

  /** Throws a TypeError that names a rule which is none. */
  constructor(bridge: NetworkBridge, transport: HttpTransport) {
    this.#transport = transport;
    const { allow, ...rest } = bridge;
    this.#rules = allow === 'all' ? 'all' : checkRules(allow);
    this.#options = {
      maxRedirects: 20,
      timeoutMs: 30_000,
      maxResponseBytes: 10 * MIB,
      maxRequestBytes: 10 * MIB,
      allowPrivate: false,
      hosts: {},
      ...rest,
    };
  }

  request({ op, args, bytes }: HostRequest, token: number): HostAnswer | Promise<HostAnswer> {
    const parsed = JSON.parse(args) as FetchArgs & { handle: number; length: number };
    switch (op) {
      case 'fetch':
        return this.#fetch(parsed, bytes, token);
      case 'read':
        return this.#read(parsed.handle, parsed.length, token);
      case 'write':
        return this.#write(parsed.handle, bytes);
      case 'close':
        this.#close(parsed.handle);
        return {};
      default:
        throw refuse('ENOSYS', `the network has no '${op}'`);
    }
  }

  cancel(token: number): void {
    this.#requests.get(token)?.abort();
    this.#requests.delete(token);
  }

  /** Ends what is under way. */
  close(): void {
    for (const handle of [...this.#open.keys()]) this.#close(handle);
    for (const controller of this.#requests.values()) controller.abort();
  }

  async #fetch(args: FetchArgs, body: Uint8Array, token: number): Promise<HostAnswer> {
    if (body.byteLength > this.#options.maxRequestBytes)
      throw refuse('E2BIG', `the request's body has more than ${this.#options.maxRequestBytes} bytes`);
    const controller = new AbortController();
    const timeoutMs = Math.min(args.timeoutMs ?? Infinity, this.#options.timeoutMs);
    const timer = setTimeout(
      () => controller.abort(refuse('ETIMEDOUT', `no answer within ${timeoutMs} ms`)),
      timeoutMs,
    );
    const stop = () => clearTimeout(timer);
    this.#requests.set(token, controller);
    try {
      const { response, url } = await this.#follow(args, body, controller.signal);
      const handle = ++this.#lastHandle;
      const reader = response.body[Symbol.asyncIterator]();
      this.#open.set(handle, { response, reader, rest: EMPTY, received: 0, controller, stop });
      const { status, statusText, headers, checked } = response;
      // A connection lasts.
      if (response.write) stop();
      return { text: JSON.stringify({ status, statusText, headers, url, handle, checked }) };
    } catch (error) {
      stop();
      throw controller.signal.aborted ? (controller.signal.reason as Error) : error;
    } finally {
      this.#requests.delete(token);
    }
  }

  async #follow(
    args: FetchArgs,
    body: Uint8Array,
    signal: AbortSignal,
  ): Promise<{ response: TransportResponse; url: string }> {
    let { method, headers } = args;
    let content = body;
    let url = new URL(args.url);
    const most = Math.min(args.follow ?? 0, this.#options.maxRedirects);
    for (let hop = 0; ; hop++) {
      const response = await this.#hop(method, url, headers, content, signal, args.upgrade ?? false);
      const location = response.headers.find(([name]) => name.toLowerCase() === 'location')?.[1];
      if (args.follow === undefined || !isRedirect(response.status) || location === undefined)
        return { response, url: url.href };
      await response.cancel();
      if (hop >= most) throw refuse('ELOOP', `more than ${most} redirects`);
      const next = new URL(location, url);
      // As browsers and curl do (RFC 9110 15.4).
      if (response.status === 303 ? method !== 'HEAD' : response.status < 303 && method === 'POST') {
        method = 'GET';
        content = EMPTY;
        headers = withoutHeaders(headers, /^content-/i);
      }
      if (next.origin !== url.origin) headers = withoutHeaders(headers, /^(?:authorization|cookie|proxy-)/i);
      url = next;
    }
  }

  async #hop(
    method: string,
    url: URL,
    headers: [string, string][],
    body: Uint8Array,
    signal: AbortSignal,
    upgrade: boolean,
  ): Promise<TransportResponse> {
    if (url.username || url.password)
      throw refuse('EACCES', 'URLs with a user are not allowed: send a header');
    const rules = findRules(this.#rules, method, url);
    if (!Array.isArray(rules)) throw refuse('EACCES', rules.text);
    const host = url.hostname;
    if (!this.#options.allowPrivate && (isPrivateAddress(host) ?? isPrivateName(host)))
      throw refuse('EACCES', `${host} is an address of a private network`);
    let sent = headers;
    for (const rule of rules) {
      if (!rule.headers) continue;
      const added =
        typeof rule.headers === 'function' ? await rule.headers({ url: url.href, method }) : rule.headers;
      const names = new Set(Object.keys(added).map((name) => name.toLowerCase()));
      sent = [...sent.filter(([name]) => !names.has(name.toLowerCase())), ...Object.entries(added)];
    }
    return this.#transport.send({
      method,
      url,
      headers: sent,
      body,
      signal,
      upgrade,
      ...(Object.hasOwn(this.#options.hosts, host) ? { address: this.#options.hosts[host] as string } : {}),
      // Names are looked up by whoever connects, so that what was checked is what is connected to.
      permits: (address) => this.#options.allowPrivate || isPrivateAddress(address) === false,
    });
  }

  async #read(handle: number, length: number, token: number): Promise<HostAnswer> {
    const open = this.#open.get(handle);
    if (!open) throw refuse('EBADF', 'the connection is gone');
    this.#requests.set(token, open.controller);
    try {
      while (open.rest.byteLength === 0) {
        const next = await open.reader.next();
        if (next.done) {
          this.#close(handle);
          return { bytes: EMPTY };
        }
        open.rest = next.value;
        open.received += next.value.byteLength;
        if (!open.response.write && open.received > this.#options.maxResponseBytes)
          throw refuse('EFBIG', `the response has more than ${this.#options.maxResponseBytes} bytes`);
      }
      const bytes = open.rest.subarray(0, length);
      open.rest = open.rest.subarray(bytes.byteLength);
      return { bytes };
    } catch (error) {
      const { signal } = open.controller;
      this.#close(handle);
      throw signal.aborted ? (signal.reason as Error) : error;
    } finally {
      this.#requests.delete(token);
    }
  }

  async #write(handle: number, bytes: Uint8Array): Promise<HostAnswer> {
    const open = this.#open.get(handle);
    if (!open?.response.write) throw refuse('EBADF', 'the connection is gone');
    await open.response.write(bytes);
    return {};
  }

  #close(handle: number): void {
    const open = this.#open.get(handle);
    if (!open) return;
    this.#open.delete(handle);
    open.stop();
    void open.response.cancel();
  }
}
