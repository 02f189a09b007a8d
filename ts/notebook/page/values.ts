// Values as text: what JSON would lose, and what a console message says.

const MOST_DEPTH = 6;
const MOST_NODES = 10_000;
const MOST_TEXT = 1 << 20;
const MOST_HTML = 200;

/** Whether JSON keeps the value as a reader would expect it. */
export function isJsonSafe(value: unknown): boolean {
  const seen = new Set<object>();
  const pending: unknown[] = [value];
  for (let count = 0; pending.length > 0; count++) {
    const item = pending.pop();
    if (item === undefined && count === 0) return true;
    switch (typeof item) {
      case 'string':
      case 'boolean':
      case 'undefined':
        continue;
      case 'number':
        if (!Number.isFinite(item)) return false;
        continue;
      case 'object':
        break;
      default:
        return false;
    }
    if (item === null) continue;
    if (typeof (item as { toJSON?: unknown }).toJSON === 'function') continue;
    if (isSpecial(item)) return false;
    // The same object twice is no circle, but JSON says so itself.
    if (seen.has(item)) continue;
    seen.add(item);
    for (const key of Object.keys(item)) pending.push((item as Record<string, unknown>)[key]);
  }
  return true;
}

const isElement = (value: object): value is Element => typeof Node !== 'undefined' && value instanceof Node;
const isSpecial = (value: object): boolean =>
  value instanceof Error ||
  value instanceof Map ||
  value instanceof Set ||
  value instanceof RegExp ||
  value instanceof Promise ||
  ArrayBuffer.isView(value) ||
  value instanceof ArrayBuffer ||
  isElement(value);

function showElement(node: Node): string {
  if (typeof Element === 'undefined' || !(node instanceof Element)) return `[${node.nodeName}]`;
  const classes = Array.from(node.classList)
    .map((name) => `.${name}`)
    .join('');
  const id = node.id ? `#${node.id}` : '';
  const html = node.outerHTML;
  const start = html.length > MOST_HTML ? `${html.slice(0, MOST_HTML)}…` : html;
  return `<${node.tagName.toLowerCase()}${id}${classes}> ${start}`;
}

const isName = /^[A-Za-z_$][\w$]*$/;

/** In the manner of Node's inspect; within bounds of depth, count and length. */
export function inspect(root: unknown): string {
  let nodes = 0;
  const above: object[] = [];
  const list = (open: string, items: string[], close: string, depth: number): string => {
    if (items.length === 0) return open + close;
    const line = `${open} ${items.join(', ')} ${close}`;
    if (line.length <= 72 && !line.includes('\n')) return line;
    const indent = '  '.repeat(depth + 1);
    return `${open}\n${items.map((item) => indent + item).join(',\n')}\n${'  '.repeat(depth)}${close}`;
  };
  const members = function* (value: object): Generator<[string, unknown]> {
    for (const key of Object.keys(value))
      yield [isName.test(key) ? key : JSON.stringify(key), (value as Record<string, unknown>)[key]];
  };
  const collect = <T>(items: Iterable<T>, show: (item: T) => string): string[] => {
    const out: string[] = [];
    for (const item of items) {
      if (nodes >= MOST_NODES) {
        out.push('…');
        break;
      }
      out.push(show(item));
    }
    return out;
  };
  const showObject = (value: object, depth: number): string => {
    const next = depth + 1;
    if (isElement(value)) return showElement(value);
    if (value instanceof Error) return value.stack || String(value);
    if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString();
    if (value instanceof RegExp) return String(value);
    if (value instanceof Promise) return 'Promise {}';
    if (depth >= MOST_DEPTH) return Array.isArray(value) ? '[Array]' : '[Object]';
    if (Array.isArray(value))
      return list(
        '[',
        collect(value, (item) => show(item, next)),
        ']',
        depth,
      );
    if (value instanceof Map)
      return list(
        `Map(${value.size}) {`,
        collect(value, ([k, v]) => `${show(k, next)} => ${show(v, next)}`),
        '}',
        depth,
      );
    if (value instanceof Set)
      return list(
        `Set(${value.size}) {`,
        collect(value, (item) => show(item, next)),
        '}',
        depth,
      );
    if (value instanceof ArrayBuffer) return `ArrayBuffer { byteLength: ${value.byteLength} }`;
    if (value instanceof DataView) return `DataView { byteLength: ${value.byteLength} }`;
    if (ArrayBuffer.isView(value)) {
      const items = value as unknown as ArrayLike<number | bigint> & object;
      return list(
        `${value.constructor.name}(${items.length}) [`,
        collect(Array.from(items), (item) => show(item, next)),
        ']',
        depth,
      );
    }
    const name = (Object.getPrototypeOf(value) as object | null)?.constructor?.name ?? '';
    const head = name === '' ? '[Object: null prototype] {' : name === 'Object' ? '{' : `${name} {`;
    return list(
      head,
      collect(members(value), ([key, item]) => `${key}: ${show(item, next)}`),
      '}',
      depth,
    );
  };
  const show = (value: unknown, depth: number): string => {
    nodes++;
    switch (typeof value) {
      case 'string':
        return depth === 0 ? value : JSON.stringify(value);
      case 'bigint':
        return `${value}n`;
      case 'function':
        return value.name ? `[Function: ${value.name}]` : '[Function (anonymous)]';
      case 'object':
        break;
      case 'number':
        return Object.is(value, -0) ? '-0' : String(value);
      default:
        return String(value);
    }
    if (value === null) return 'null';
    if (above.includes(value)) return '[Circular]';
    above.push(value);
    try {
      return showObject(value, depth);
    } catch (error) {
      return `[${String(error)}]`;
    } finally {
      above.pop();
    }
  };
  const text = show(root, 0);
  return text.length <= MOST_TEXT
    ? text
    : `${text.slice(0, MOST_TEXT)}… (${text.length - MOST_TEXT} more characters)`;
}

export function typeName(value: unknown): string {
  if (typeof value !== 'object' || value === null) return typeof value;
  return (Object.getPrototypeOf(value) as object | null)?.constructor?.name ?? 'object';
}

/** An argument of console.log and its kin. */
export function consoleText(value: unknown, depth = 0): string {
  if (value === null) return 'null';
  switch (typeof value) {
    case 'undefined':
      return 'undefined';
    case 'string':
      return value;
    case 'number':
    case 'boolean':
      return String(value);
    case 'function':
      return value.name || '[Function]';
  }
  if (Array.isArray(value)) {
    if (depth > 3) return '[Deep Object]';
    return `[${value.map((item) => consoleText(item, depth + 1)).join(', ')}]`;
  }
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    try {
      return String(value);
    } catch {
      return '[Object]';
    }
  }
}
