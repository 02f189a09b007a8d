// A web worker that runs scripts.
import { browserPlatform } from '../platform/browser.js';
import type { FromScriptWorker, ScriptWorkerStart } from '../worker/protocol.js';
import type { ScriptThread, StartThread } from './workers.js';

export const startPageThread: StartThread = async (bell): Promise<ScriptThread> => {
  const start: ScriptWorkerStart = {
    module: await browserPlatform.module(),
    moduleHash: '',
    bell: bell?.memory,
  };
  const worker = new Worker(new URL('../worker/script_browser.js', import.meta.url), { type: 'module' });
  worker.postMessage(start);
  return {
    post: (job) => worker.postMessage(job, [job.bytes.buffer]),
    listen(onMessage, onEnd) {
      worker.onmessage = ({ data }) => onMessage(data as FromScriptWorker);
      worker.onerror = (event) => onEnd(new Error(event.message || 'the worker was not loaded'));
    },
    end: () => {
      worker.terminate();
      return Promise.resolve();
    },
  };
};
