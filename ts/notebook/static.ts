// Files of the root, as a web server shows them; pages get the client.
import fs from 'node:fs';
import type { ServerResponse } from 'node:http';
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
    const headers: Record<string, string | number> = { 'Content-Type': contentType(name) };
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
      const { size } = await handle.stat();
      response.writeHead(200, { ...headers, 'Content-Length': size });
      if (response.req.method === 'HEAD' || size === 0) response.end();
      else await pipeline(handle.createReadStream({ start: 0, end: size - 1, autoClose: false }), response);
    } finally {
      await handle.close();
    }
  } catch {
    if (response.headersSent) response.destroy();
    else answer(response, 500, 'error');
  }
}
