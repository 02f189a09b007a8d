// `bivalve/vite`: the pages of Vite's development server as realms of a notebook.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createEngine, mappedModule, type EngineOptions, type NotebookEngine } from '../notebook/engine.js';

/** What of Vite's own types is needed, so that Vite need not be there to compile against this. */
interface ViteServer {
  config: { root: string; logger: { warn(text: string): void } };
  httpServer: { once(event: 'close', listener: () => void): unknown } | null;
  middlewares: {
    use(handler: (request: IncomingMessage, response: ServerResponse, next: () => void) => void): unknown;
  };
}

export interface VitePlugin {
  name: string;
  apply: 'serve';
  enforce: 'pre';
  config(): { server: { watch: { ignored: string[] } } };
  configureServer(server: ViteServer): Promise<void>;
  resolveId(id: string): string | undefined;
  load(id: string): string | undefined;
  transformIndexHtml: { order: 'post'; handler(html: string): string };
  closeBundle(): Promise<void>;
}

const PREFIX = '\0bivalve:';
const NAMES: Record<string, string> = {
  'node:test': 'test, it, describe, run, __daebugRunTests',
  'node:assert':
    'ok, equal, strictEqual, notEqual, notStrictEqual, deepEqual, deepStrictEqual, match, doesNotMatch, throws, doesNotThrow, rejects, doesNotReject, fail, strict, AssertionError',
};

/**
 * A plugin for `plugins` of a Vite configuration. `root` is by default Vite's own. It does nothing in builds, and a
 * notebook that cannot start is a warning, never an error.
 */
export function notebook(options: EngineOptions = {}): VitePlugin {
  let engine: NotebookEngine | undefined;
  const close = async (): Promise<void> => {
    await engine?.close();
    engine = undefined;
  };
  return {
    name: 'bivalve-notebook',
    apply: 'serve',
    enforce: 'pre',
    // What is written into a log must not load the page anew.
    config: () => ({
      server: { watch: { ignored: ['**/daebug.md', '**/.daebug.md.*.tmp', '**/daebug/**'] } },
    }),
    async configureServer(server) {
      // Vite starts anew when its configuration changes.
      await close();
      try {
        engine = await createEngine({ root: server.config.root, ...options });
      } catch (error) {
        server.config.logger.warn(`[bivalve-notebook] not started: ${(error as Error).message}`);
        return;
      }
      server.httpServer?.once('close', () => void close());
      server.middlewares.use((request, response, next) => {
        if (!engine?.handle(request, response)) next();
      });
    },
    resolveId: (id) => (engine && mappedModule(id) !== undefined ? PREFIX + id : undefined),
    load(id) {
      if (!id.startsWith(PREFIX)) return undefined;
      const name = id.slice(PREFIX.length);
      // The very module that the notebook's own runner imports, so that both have the same list of tests.
      const target = JSON.stringify(mappedModule(name));
      const names = NAMES[name.replace('/strict', '')] ?? '';
      return `const target = ${target};\nconst module = await import(/* @vite-ignore */ target);\nexport const { ${names} } = module;\nexport default module.default;\n`;
    },
    transformIndexHtml: { order: 'post', handler: (html) => engine?.inject(html) ?? html },
    closeBundle: close,
  };
}

export default notebook;
