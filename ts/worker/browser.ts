// Entry of a web worker that runs a machine.
import { browserPlatform, useCompiledModule } from '../platform/browser.js';
import type { ToWorker } from './protocol.js';
import { serve } from './serve.js';

interface WorkerScope {
  onmessage: ((event: { data: unknown }) => void) | null;
  postMessage(message: unknown): void;
}
const scope = globalThis as unknown as WorkerScope;
const take = serve(browserPlatform, (message) => scope.postMessage(message));
// The first message brings the module.
scope.onmessage = ({ data }) => {
  const { module, moduleHash } = data as { module: WebAssembly.Module; moduleHash: string };
  useCompiledModule(module, moduleHash);
  scope.onmessage = (event) => take(event.data as ToWorker);
};
