// Entry of a Node worker that runs a machine.
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { nodePlatform, useCompiledModule } from '../platform/node.js';
import type { ToWorker, WorkerStart } from './protocol.js';
import { platformOfWorker, serve } from './serve.js';

const { module, moduleHash, bell } = workerData as WorkerStart;
useCompiledModule(module, moduleHash);
const port = parentPort;
if (port) {
  const receive = (): ToWorker | undefined =>
    (receiveMessageOnPort(port) as { message: ToWorker } | undefined)?.message;
  const platform = platformOfWorker(nodePlatform, bell, () => drain(receive));
  const { take, drain } = serve(platform, (message) => port.postMessage(message));
  port.on('message', (message: ToWorker) => take(message));
}
