// Entry of a web worker that runs a machine.
import { browserPlatform, useCompiledModule } from '../platform/browser.js';
import type { ToWorker, WorkerStart } from './protocol.js';
import { platformOfWorker, serve } from './serve.js';

interface WorkerScope {
  onmessage: ((event: { data: unknown }) => void) | null;
  postMessage(message: unknown): void;
}
const scope = globalThis as unknown as WorkerScope;
// The first message brings the module.
scope.onmessage = ({ data }) => {
  const { module, moduleHash, bell } = data as WorkerStart;
  useCompiledModule(module, moduleHash);
  const platform = platformOfWorker(browserPlatform, bell, undefined);
  const { take } = serve(platform, (message) => scope.postMessage(message));
  scope.onmessage = (event) => take(event.data as ToWorker);
};
