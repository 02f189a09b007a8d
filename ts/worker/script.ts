// Entry of a Node worker that runs the daemon's scripts.
import { parentPort, workerData } from 'node:worker_threads';
import { nodePlatform, useCompiledModule } from '../platform/node.js';
import { Bell } from './bell.js';
import type { ScriptWorkerStart, ToScriptWorker } from './protocol.js';
import { serveScripts } from './script_runner.js';

/** It is started with a stack of 16 MiB (ts/daemon/threads_node.ts): twice a usual one's is safe. */
const STACK_KB = 2 * 984;

const { module, moduleHash, bell } = workerData as ScriptWorkerStart;
useCompiledModule(module, moduleHash);
const port = parentPort;
if (port) {
  const take = await serveScripts(
    { ...nodePlatform, stackKb: STACK_KB },
    bell && new Bell(bell),
    (message, transfer) => port.postMessage(message, transfer),
  );
  port.on('message', (message: ToScriptWorker) => take(message));
}
