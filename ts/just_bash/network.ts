// The network by just-bash's options: a machine's bridge with the same rules, over this host's `fetch`.
import type { NetworkBridge } from '../bridges/network.js';
import { checkRules, findRules, type NetworkRule } from '../bridges/network_rules.js';
import type { HttpTransport } from '../platform/platform.js';

export type HttpMethod = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | 'PATCH' | 'OPTIONS';

export interface RequestTransform {
  /** Set over the guest's own. */
  headers: Record<string, string>;
}
export interface AllowedUrl {
  url: string;
  transform?: RequestTransform[];
}
export type AllowedUrlEntry = string | AllowedUrl;

export interface NetworkConfig {
  /** Origins with an optional path. */
  allowedUrlPrefixes?: AllowedUrlEntry[];
  /** Default GET and HEAD. */
  allowedMethods?: HttpMethod[];
  dangerouslyAllowFullInternetAccess?: boolean;
  /** Default 20. */
  maxRedirects?: number;
  /** Default 30,000. */
  timeoutMs?: number;
  /** Bytes. Default 10 MiB. */
  maxResponseSize?: number;
  /** Refuse addresses of this host and of private networks, also behind names. Default false. */
  denyPrivateRanges?: boolean;
}

export interface FetchResult {
  status: number;
  statusText: string;
  headers: Record<string, string>;
  body: Uint8Array;
  url: string;
}
export interface SecureFetchOptions {
  method?: string;
  headers?: Headers | Record<string, string>;
  body?: string;
  followRedirects?: boolean;
  timeoutMs?: number;
  maxRedirects?: number;
  signal?: AbortSignal;
}
export type SecureFetch = (url: string, options?: SecureFetchOptions) => Promise<FetchResult>;

export class NetworkAccessDeniedError extends Error {
  constructor(url: string, reason?: string) {
    super(`Network access denied: ${reason ?? 'URL not in allow-list'}: ${url}`);
    this.name = 'NetworkAccessDeniedError';
  }
}
export class TooManyRedirectsError extends Error {
  constructor(maxRedirects: number) {
    super(`Too many redirects (max: ${maxRedirects})`);
    this.name = 'TooManyRedirectsError';
  }
}
export class RedirectNotAllowedError extends Error {
  constructor(url: string) {
    super(`Redirect target not in allow-list: ${url}`);
    this.name = 'RedirectNotAllowedError';
  }
}

/** Throws for entries that are none. */
export function networkBridge(config: NetworkConfig): NetworkBridge {
  const all = config.dangerouslyAllowFullInternetAccess ?? false;
  const methods = all ? ('*' as const) : (config.allowedMethods ?? ['GET', 'HEAD']);
  const rules = (config.allowedUrlPrefixes ?? []).map((entry): NetworkRule => {
    if (typeof entry === 'string') return { url: entry, methods };
    const headers = Object.assign({}, ...(entry.transform ?? []).map((one) => one.headers)) as Record<
      string,
      string
    >;
    return { url: entry.url, methods, headers };
  });
  const wrong: string[] = [];
  for (const rule of rules) {
    try {
      checkRules([rule]);
    } catch {
      wrong.push(
        `Invalid URL in allow-list: "${rule.url}" - must be a valid URL with scheme and host (e.g., "https://example.com")`,
      );
    }
  }
  if (wrong.length > 0) throw new Error(`Invalid network allow-list:\n${wrong.join('\n')}`);
  return {
    allow: all ? 'all' : rules,
    allowPrivate: !(config.denyPrivateRanges ?? false),
    ...(config.maxRedirects === undefined ? {} : { maxRedirects: config.maxRedirects }),
    ...(config.timeoutMs === undefined ? {} : { timeoutMs: config.timeoutMs }),
    ...(config.maxResponseSize === undefined ? {} : { maxResponseBytes: config.maxResponseSize }),
  };
}

/** Where everything is allowed no rule of the bridge's applies: the headers of the entries are set here. */
export function withTransforms(transport: HttpTransport, config: NetworkConfig): HttpTransport {
  const entries = (config.allowedUrlPrefixes ?? []).filter((entry) => typeof entry !== 'string');
  if (!config.dangerouslyAllowFullInternetAccess || entries.length === 0) return transport;
  const rules = checkRules(entries.map(({ url }) => ({ url, methods: '*' })));
  return {
    send(request) {
      let { headers } = request;
      for (const [i, rule] of rules.entries()) {
        if (!Array.isArray(findRules([rule], request.method, request.url))) continue;
        for (const transform of entries[i]?.transform ?? []) {
          const names = new Set(Object.keys(transform.headers).map((name) => name.toLowerCase()));
          headers = [
            ...headers.filter(([name]) => !names.has(name.toLowerCase())),
            ...Object.entries(transform.headers),
          ];
        }
      }
      return transport.send({ ...request, headers });
    },
  };
}

/** Over `globalThis.fetch`, as it is when a request is made; the bridge follows redirects itself. */
export const fetchTransport: HttpTransport = {
  async send({ method, url, headers, body, signal }) {
    const response = await globalThis.fetch(url.href, {
      method,
      headers,
      redirect: 'manual',
      signal,
      ...(body.byteLength > 0 ? { body: body as BodyInit } : {}),
    });
    const pairs: [string, string][] = [];
    response.headers.forEach((value, name) => pairs.push([name, value]));
    return answer(response.status, response.statusText, pairs, response.body);
  },
};

/** Over a function of the embedder's, which has all rules itself. */
export const secureTransport = (secureFetch: SecureFetch): HttpTransport => ({
  async send({ method, url, headers, body, signal }) {
    const result = await secureFetch(url.href, {
      method,
      headers: Object.fromEntries(headers),
      signal,
      followRedirects: false,
      ...(body.byteLength > 0 ? { body: new TextDecoder().decode(body) } : {}),
    }).catch((error: unknown) => {
      throw error instanceof NetworkAccessDeniedError ? Object.assign(error, { code: 'EACCES' }) : error;
    });
    return answer(result.status, result.statusText, Object.entries(result.headers), result.body);
  },
});

/** What curl says of a refusal, in just-bash's words. */
export const refusalsOfCurl = (text: string): string =>
  text
    .replace(
      /^(curl: \(7\)) Access to \S+ is refused: (\S+) is not on the list of allowed URLs$/gm,
      '$1 Network access denied: URL not in allow-list: $2',
    )
    .replace(/^(curl: \(7\)) Access to \S+ is refused: (Network access denied: .*)$/gm, '$1 $2');

/** curl's table of how far it is, which just-bash's does not draw. */
const METER = /^ {2}% Total .*\n +Dload .*\n(?:[\r\n]*[ \d][ \d]{2} [^\n\r]*(?:\d|:|-)[kMGTP]?)*\n?/gm;
export const withoutMeters = (text: string): string => text.replace(METER, '');

function answer(
  status: number,
  statusText: string,
  headers: [string, string][],
  body: ReadableStream<Uint8Array> | Uint8Array | null,
): Awaited<ReturnType<HttpTransport['send']>> {
  async function* pieces(): AsyncGenerator<Uint8Array> {
    if (body instanceof Uint8Array) {
      if (body.byteLength > 0) yield body;
    } else if (body) {
      const reader = body.getReader();
      for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
    }
  }
  return {
    status,
    statusText,
    headers,
    body: pieces(),
    cancel: async () => {
      if (body && !(body instanceof Uint8Array)) await body.cancel().catch(() => undefined);
    },
  };
}
