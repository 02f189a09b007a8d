// `bivalve/esbuild`: the pages of esbuild's development server as realms of a notebook.
import http from 'node:http';
import type net from 'node:net';
import { createEngine, mappedModule, type EngineOptions } from '../notebook/engine.js';

/** What of esbuild's own types is needed. */
interface Build {
  onResolve(
    options: { filter: RegExp },
    callback: (args: { path: string }) => { path: string; external: boolean } | undefined,
  ): void;
}
interface Context {
  serve(options: object): Promise<{ port: number; host?: string; hosts?: string[] }>;
}

/** For `plugins`: `node:test` and `node:assert` of what is bundled are the notebook's own modules. */
export function notebook(): { name: string; setup(build: Build): void } {
  return {
    name: 'bivalve-notebook',
    setup: (build) =>
      build.onResolve({ filter: /^node:(?:test|assert)(?:\/strict)?$/ }, ({ path }) => {
        const target = mappedModule(path);
        return target === undefined ? undefined : { path: target, external: true };
      }),
  };
}

export interface ServeOptions extends EngineOptions {
  /** For esbuild's own `serve`: `servedir`, `fallback`, …; host and port are taken care of. */
  serve?: object;
  /** Default: any free one. */
  port?: number;
}

export interface NotebookProxy {
  port: number;
  close(): Promise<void>;
}

/**
 * Serves an esbuild context on this computer with a notebook in front of it: pages get the client, all else is handed
 * through (also esbuild's live reload). Rejects as `context.serve` does, or when the port is taken. esbuild's own server
 * ends with `context.dispose()`.
 */
export async function serve(context: Context, options: ServeOptions = {}): Promise<NotebookProxy> {
  const { serve: own = {}, port = 0, ...rest } = options;
  const behind = await context.serve({ ...own, host: '127.0.0.1', port: 0 });
  const engine = await createEngine(rest);
  const server = http.createServer((request, response) => {
    if (!engine.handle(request, response)) forward(behind.port, request, response, engine.inject);
  });
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen({ host: '127.0.0.1', port }, resolve);
    });
  } catch (error) {
    await engine.close();
    throw error;
  }
  return {
    port: (server.address() as net.AddressInfo).port,
    async close() {
      await engine.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

const MOST_HTML = 64 << 20;

function forward(
  port: number,
  request: http.IncomingMessage,
  response: http.ServerResponse,
  inject: (html: string) => string,
): void {
  const { method, url, headers } = request;
  const fail = (): void => {
    if (!response.headersSent) response.writeHead(502, { 'Content-Type': 'text/plain; charset=utf-8' });
    response.end('esbuild does not answer');
  };
  // What is packed could not be read here.
  const asked = { ...headers, 'accept-encoding': 'identity', host: `127.0.0.1:${port}` };
  const upstream = http.request({ host: '127.0.0.1', port, method, path: url, headers: asked }, (answer) => {
    const status = answer.statusCode ?? 502;
    if (!/^text\/html/.test(answer.headers['content-type'] ?? '') || method === 'HEAD') {
      response.writeHead(status, answer.headers);
      answer.pipe(response);
      return;
    }
    const chunks: Buffer[] = [];
    let size = 0;
    answer.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= MOST_HTML) chunks.push(chunk);
    });
    answer.on('error', fail);
    answer.on('end', () => {
      if (size > MOST_HTML) return fail();
      const html = inject(Buffer.concat(chunks).toString('utf8'));
      const all: http.OutgoingHttpHeaders = { ...answer.headers, 'content-length': Buffer.byteLength(html) };
      delete all['transfer-encoding'];
      response.writeHead(status, all);
      response.end(html);
    });
  });
  upstream.on('error', fail);
  response.on('close', () => upstream.destroy());
  request.pipe(upstream);
}

export default notebook;
