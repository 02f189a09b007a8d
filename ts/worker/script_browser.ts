// Entry of a web worker that runs the daemon's scripts.
import { browserPlatform, useCompiledModule } from '../platform/browser.js';
import { Bell } from './bell.js';
import type { ScriptWorkerStart, ToScriptWorker } from './protocol.js';
import { serveScripts } from './script_runner.js';

interface WorkerScope {
  onmessage: ((event: { data: unknown }) => void) | null;
  postMessage(message: unknown, transfer: Transferable[]): void;
}
const scope = globalThis as unknown as WorkerScope;
// The first message brings the module; what comes before it is ready waits at the owner's.
scope.onmessage = ({ data }) => {
  const { module, moduleHash, bell } = data as ScriptWorkerStart;
  useCompiledModule(module, moduleHash);
  void serveScripts(browserPlatform, bell && new Bell(bell), (message, transfer) =>
    scope.postMessage(message, transfer),
  ).then((take) => {
    scope.onmessage = (event) => take(event.data as ToScriptWorker);
  });
};
