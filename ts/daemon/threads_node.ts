// A thread of Node that runs scripts.
import { Worker } from 'node:worker_threads';
import { nodePlatform } from '../platform/node.js';
import type { FromScriptWorker, ScriptWorkerStart } from '../worker/protocol.js';
import type { ScriptThread, StartThread } from './workers.js';

const STACK_MB = 16;

export const startNodeThread: StartThread = async (bell): Promise<ScriptThread> => {
  const workerData: ScriptWorkerStart = {
    module: await nodePlatform.module(),
    moduleHash: '',
    bell: bell?.memory,
  };
  const worker = new Worker(new URL('../worker/script.js', import.meta.url), {
    workerData,
    resourceLimits: { stackSizeMb: STACK_MB },
  });
  return {
    post: (job) => worker.postMessage(job, [job.bytes.buffer]),
    listen(onMessage, onEnd) {
      worker.on('message', (message: FromScriptWorker) => onMessage(message));
      worker.on('error', onEnd);
      worker.on('exit', () => onEnd(new Error('the worker has ended')));
    },
    end: async () => void (await worker.terminate()),
  };
};
