// Which requests of the guest may leave: rules by URL prefix and method. Pure.
import type { MaybeFunction } from './network.js';

export interface NetworkRule {
  /**
   * Origin and optional path: `https://api.example.com/v1` allows `/v1` and what lies below `/v1/`, not `/v10`.
   */
  url: string;
  /** Default `['GET', 'HEAD']`; `'*'` is any. */
  methods?: readonly string[] | '*';
  /** Set over the guest's own headers, for each hop anew: secrets that the guest never sees. */
  headers?: MaybeFunction<Record<string, string>>;
}

export interface CheckedRule {
  origin: string;
  /** Without a slash at the end; '' is everything. */
  path: string;
  methods: ReadonlySet<string> | undefined;
  headers: NetworkRule['headers'];
}

/** Why a request is refused. */
export interface Refusal {
  code: 'url' | 'method' | 'scheme';
  text: string;
}

const DEFAULT_METHODS = ['GET', 'HEAD'];

// Encodings that servers read in different ways: a path that has them cannot be compared with a prefix.
const AMBIGUOUS = /%(?:2f|5c|2e|25|00|3b)|[;\\]|\/\/|(?:^|\/)\.\.?(?:\/|$)/i;

function checkRule(rule: string | NetworkRule): CheckedRule {
  const {
    url,
    methods = DEFAULT_METHODS,
    headers,
  }: NetworkRule = typeof rule === 'string' ? { url: rule } : rule;
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    throw new TypeError(
      `network rule '${url}' is no URL: write an origin, https://api.example.com, and maybe a path`,
    );
  }
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:')
    throw new TypeError(`network rule '${url}': only http and https can be allowed`);
  if (parsed.username || parsed.password || parsed.search || parsed.hash)
    throw new TypeError(
      `network rule '${url}': a rule is an origin and a path, without user, query or fragment`,
    );
  if (AMBIGUOUS.test(parsed.pathname))
    throw new TypeError(
      `network rule '${url}': its path has an encoding that servers read in different ways`,
    );
  return {
    origin: parsed.origin,
    path: parsed.pathname.replace(/\/$/, ''),
    methods: methods === '*' ? undefined : new Set(methods.map((method) => method.toUpperCase())),
    headers,
  };
}

/** Throws a TypeError that names a rule which is none. */
export const checkRules = (rules: readonly (string | NetworkRule)[]): CheckedRule[] => rules.map(checkRule);

const covers = (rule: CheckedRule, url: URL): boolean =>
  rule.origin === url.origin &&
  (rule.path === '' ||
    (!AMBIGUOUS.test(url.pathname) &&
      (url.pathname === rule.path || url.pathname.startsWith(`${rule.path}/`))));

/** The rules that allow the request (none: everything is allowed), or why none does. */
export function findRules(
  rules: readonly CheckedRule[] | 'all',
  method: string,
  url: URL,
): CheckedRule[] | Refusal {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return { code: 'scheme', text: `${url.protocol} is not allowed: only http and https are` };
  if (rules === 'all') return [];
  const here = rules.filter((rule) => covers(rule, url));
  const shown = `${url.origin}${url.pathname}`;
  if (here.length === 0) return { code: 'url', text: `${shown} is not on the list of allowed URLs` };
  const fitting = here.filter((rule) => !rule.methods || rule.methods.has(method));
  return fitting.length > 0
    ? fitting
    : { code: 'method', text: `${method} is not an allowed method for ${shown}` };
}
