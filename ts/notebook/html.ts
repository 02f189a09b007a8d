// What is put into pages: the import map of the notebook's modules, and the client's script.

const IMPORTS: Record<string, string> = {
  'node:test': '/-daebug-node:test.js',
  'node:assert': '/-daebug-node:assert.js',
  'node:assert/strict': '/-daebug-node:assert.js',
};

interface ImportMap {
  imports?: unknown;
  scopes?: unknown;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The page's own entries win. */
export function mergeImportMap(own: unknown): { imports: Record<string, unknown>; scopes?: unknown } {
  const map: ImportMap = isObject(own) ? own : {};
  const imports = { ...IMPORTS, ...(isObject(map.imports) ? map.imports : {}) };
  return map.scopes === undefined ? { imports } : { imports, scopes: map.scopes };
}

/** A JSON file that is an import map gets ours as well; undefined: it is none. */
export function mergeJson(text: string): string | undefined {
  try {
    const value = JSON.parse(text) as unknown;
    if (isObject(value) && (value['imports'] || value['scopes']))
      return JSON.stringify(mergeImportMap(value));
  } catch {
    // Not ours to judge.
  }
  return undefined;
}

interface Tag {
  begin: number;
  end: number;
  attributes: Map<string, string>;
}

function attributesOf(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  const pattern = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
  for (const [, name = '', double, single, bare] of text.matchAll(pattern)) {
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, double ?? single ?? bare ?? '');
  }
  return attributes;
}

/** Comments and what is text to the parser as blanks, so that no tag in them counts and every place keeps its number. */
const onlyTags = (html: string): string =>
  html.replace(
    /<!--[\s\S]*?(?:-->|$)|(<(script|style|textarea|title)\b(?:"[^"]*"|'[^']*'|[^'">])*>)([\s\S]*?)(?=<\/\2[\s/>]|$)/gi,
    (all: string, open = '') => open + ' '.repeat(all.length - (open as string).length),
  );

function findImportMap(html: string): Tag | undefined {
  for (const match of html.matchAll(/<script\b((?:"[^"]*"|'[^']*'|[^'">])*)>/gi)) {
    const attributes = attributesOf(match[1] ?? '');
    if (attributes.get('type')?.trim().toLowerCase() !== 'importmap') continue;
    return { begin: match.index, end: match.index + match[0].length, attributes };
  }
  return undefined;
}

/** The nonce that a policy in the page wants of scripts. */
function nonceOf(html: string): string {
  for (const [tag] of html.matchAll(/<meta\b(?:"[^"]*"|'[^']*'|[^'">])*>/gi)) {
    const attributes = attributesOf(tag.slice(5, -1));
    if (attributes.get('http-equiv')?.toLowerCase() !== 'content-security-policy') continue;
    const nonce = /'nonce-([A-Za-z0-9+/_=-]+)'/.exec(attributes.get('content') ?? '')?.[1];
    if (nonce) return nonce;
  }
  return '';
}

const safe = (script: string): string => script.replace(/<(?=\/script|!--)/gi, '\\u003c');
const insert = (html: string, at: number, text: string): string => html.slice(0, at) + text + html.slice(at);
const indexOfTag = (html: string, pattern: RegExp): number => html.search(pattern);
function lastIndexOfTag(html: string, pattern: RegExp): number {
  let last = -1;
  for (const match of html.matchAll(pattern)) last = match.index;
  return last;
}

function withImportMap(html: string, nonce: string): string {
  const visible = onlyTags(html);
  const found = findImportMap(visible);
  // The file that it names is merged when it is fetched.
  if (found?.attributes.has('src')) return html;
  const open = `<script type="importmap"${nonce && ` nonce="${nonce}"`}>`;
  const show = (own: unknown): string =>
    `${open}\n${safe(JSON.stringify(mergeImportMap(own), null, 2))}\n</script>`;
  if (found) {
    const close = /<\/script\s*>/gi;
    close.lastIndex = found.end;
    const end = close.exec(html);
    const own = html.slice(found.end, end?.index ?? html.length);
    let map: unknown;
    try {
      map = JSON.parse(own);
    } catch {
      map = undefined;
    }
    return html.slice(0, found.begin) + show(map) + html.slice(end ? end.index + end[0].length : html.length);
  }
  for (const place of [/<\/head\s*>/i, /<script\b/i, /<body\b/i]) {
    const at = indexOfTag(visible, place);
    if (at >= 0) return insert(html, at, `${show(undefined)}\n`);
  }
  return `${show(undefined)}\n${html}`;
}

/** `client`: the script's text. */
export function injectHtml(html: string, client: string): string {
  const nonce = nonceOf(html);
  const mapped = withImportMap(html, nonce);
  const script = `<script${nonce && ` nonce="${nonce}"`}>${client}</script>\n`;
  const visible = onlyTags(mapped);
  let at = lastIndexOfTag(visible, /<\/body\s*>/gi);
  if (at < 0) at = indexOfTag(visible, /<\/html\s*>/i);
  return at >= 0 ? insert(mapped, at, script) : `${mapped}\n${script}`;
}
