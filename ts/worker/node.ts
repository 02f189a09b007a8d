// Entry of a Node worker that runs a machine.
import { parentPort, workerData } from 'node:worker_threads';
import { nodePlatform, useCompiledModule } from '../platform/node.js';
import type { ToWorker } from './protocol.js';
import { serve } from './serve.js';

const { module, moduleHash } = workerData as { module: WebAssembly.Module; moduleHash: string };
useCompiledModule(module, moduleHash);
const port = parentPort;
if (port) {
  const take = serve(nodePlatform, (message) => port.postMessage(message));
  port.on('message', (message: ToWorker) => take(message));
}
