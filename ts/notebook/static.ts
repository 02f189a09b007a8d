// Files of the root, as a web server shows them; pages get the client.
import fs from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { NotebookAction } from './core.js';
import { etagOf, isInside } from './disk.js';
import { injectHtml, mergeJson } from './html.js';
import { contentType } from './mime.js';

export const NO_STORE: [string, string][] = [
  ['Cache-Control', 'no-store, no-cache, must-revalidate, max-age=0'],
  ['Pragma', 'no-cache'],
];

type Headers = Record<string, string | number>;

const MOST_HTML = 64 << 20;

export interface StaticOptions {
  /** A real path. */
  root: string;
  /** The client's script for a page. */
  client(): string;
  notFound(name: string): void;
}

function answer(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
  });
  response.end(text);
}

type Found = { file: string; stat: fs.Stats } | { status: 403 | 404 };

function find(root: string, name: string): Found {
  try {
    const file = fs.realpathSync(path.join(root, name));
    const stat = fs.statSync(file);
    if (!isInside(root, file)) return { status: 404 };
    if (stat.isDirectory()) return { status: 403 };
    return stat.isFile() ? { file, stat } : { status: 404 };
  } catch {
    return { status: 404 };
  }
}

/** What is shown instead of the file itself; undefined: the file. */
async function changed(
  name: string,
  file: string,
  size: number,
  options: StaticOptions,
): Promise<string | undefined> {
  if (size > MOST_HTML) return undefined;
  if (name.endsWith('.html')) return injectHtml(await fs.promises.readFile(file, 'utf8'), options.client());
  if (name.endsWith('.json')) return mergeJson(await fs.promises.readFile(file, 'utf8'));
  return undefined;
}

/** The part that a player of films asks for (RFC 9110, 14.2), both ends included; undefined: the whole. */
function rangeOf(request: IncomingMessage, size: number): { start: number; end: number } | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
  // What changed since could not be told.
  if (from + to === '' || request.headers['if-range'] !== undefined) return undefined;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(size - 1, Number(to));
  return from !== '' && to !== '' && Number(to) < start ? undefined : { start, end };
}

async function send(
  handle: fs.promises.FileHandle,
  response: ServerResponse,
  headers: Headers,
): Promise<void> {
  const { size } = await handle.stat();
  const isHead = response.req.method === 'HEAD';
  const range = isHead ? undefined : rangeOf(response.req, size);
  const { start, end } = range ?? { start: 0, end: size - 1 };
  if (range && start >= size) {
    response.writeHead(416, { 'Content-Range': `bytes */${size}`, 'Content-Length': 0 });
    response.end();
    return;
  }
  const part = range && { 'Content-Range': `bytes ${start}-${end}/${size}` };
  response.writeHead(range ? 206 : 200, {
    'Accept-Ranges': 'bytes',
    ...headers,
    ...part,
    'Content-Length': end - start + 1,
  });
  if (isHead || size === 0) response.end();
  else await pipeline(handle.createReadStream({ start, end, autoClose: false }), response);
}

/** Never rejects. */
export async function serveStatic(
  action: NotebookAction,
  response: ServerResponse,
  options: StaticOptions,
): Promise<void> {
  const log = action.status === 1;
  const name = action.path.endsWith('/') ? `${action.path}index.html` : action.path;
  try {
    const found = find(options.root, name);
    if ('status' in found) {
      if (found.status === 403) return answer(response, 403, 'Directory: forbidden');
      options.notFound(action.path);
      return answer(response, 404, 'Not found');
    }
    const { file, stat } = found;
    const headers: Headers = { 'Content-Type': contentType(name) };
    for (const [key, value] of action.headers) headers[key] = value;
    if (name.endsWith('.js')) for (const [key, value] of NO_STORE) headers[key] = value;
    if (log) headers['ETag'] = etagOf(stat);
    const text = log ? undefined : await changed(name, file, stat.size, options);
    if (text !== undefined) {
      response.writeHead(200, { ...headers, 'Content-Length': Buffer.byteLength(text) });
      response.end(text);
      return;
    }
    const handle = await fs.promises.open(file, 'r');
    try {
      await send(handle, response, headers);
    } finally {
      await handle.close();
    }
  } catch {
    if (response.headersSent) response.destroy();
    else answer(response, 500, 'error');
  }
}
