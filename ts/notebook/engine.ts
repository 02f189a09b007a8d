// The notebook as a part of somebody else's server: what esbuild's and Vite's plugins are made of.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { injectHtml, mergeImportMap } from './html.js';
import { NotebookServer, type NotebookOptions } from './server.js';

export type EngineOptions = Omit<NotebookOptions, 'host' | 'onExit'>;

export interface NotebookEngine {
  /** Answers what is for the notebook (paths that begin with `/-daebug`); false: the request is somebody else's. */
  handle(request: IncomingMessage, response: ServerResponse): boolean;
  /** A page with the client and the import map in it. */
  inject(html: string): string;
  clientScript(): string;
  importMap(): { imports: Record<string, unknown> };
  /** Ends every job, and says so in the files. */
  close(): Promise<void>;
}

/** Rejects when the root is no directory. */
export async function createEngine(options: EngineOptions = {}): Promise<NotebookEngine> {
  const server = await NotebookServer.attach(options);
  let closed: Promise<void> | undefined;
  return {
    handle: (request, response) => server.handle(request, response),
    inject: (html) => injectHtml(html, server.clientScript()),
    clientScript: () => server.clientScript(),
    importMap: () => mergeImportMap(undefined),
    close: () => (closed ??= server.stop()),
  };
}

/** What the import map has for a module; undefined: nothing. */
export function mappedModule(name: string): string | undefined {
  const target = mergeImportMap(undefined).imports[name];
  return typeof target === 'string' ? target : undefined;
}
