// What the constructor refuses, environment data, limits, nesting, modules as workers.
const { Worker, setEnvironmentData, getEnvironmentData, isMainThread, threadId } = require('worker_threads');
const { once } = require('events');
const fs = require('fs');
const refusal = (...args) => {
  try {
    new Worker(...args);
    console.log('went');
  } catch (e) {
    console.log(e.name, e.code, e.message);
  }
};
refusal(1);
refusal();
refusal('x.js');
refusal('file:///x.js');
refusal(new URL('http://a/b'));
refusal('./x.js', { argv: 1 });
refusal('./x.js', { execArgv: 1 });
refusal('./x.js', { env: 1 });
refusal(new URL('file:///x'), { eval: true });
refusal('1', { eval: true, workerData: () => 1 });
(async () => {
  setEnvironmentData('a', { b: 1 });
  setEnvironmentData('gone', 1);
  setEnvironmentData('gone');
  let worker = new Worker("const w = require('worker_threads'); w.parentPort.postMessage([w.getEnvironmentData('a'), w.getEnvironmentData('gone'), w.resourceLimits])", {
    eval: true,
    resourceLimits: { maxOldGenerationSizeMb: 16, stackSizeMb: 2 },
  });
  console.log(worker.resourceLimits.maxOldGenerationSizeMb, worker.resourceLimits.stackSizeMb, getEnvironmentData('gone'));
  const [seen] = await once(worker, 'message');
  console.log(seen[0], seen[1], seen[2].maxOldGenerationSizeMb, seen[2].stackSizeMb);
  await once(worker, 'exit');
  console.log(worker.resourceLimits);
  worker = new Worker("const { Worker, parentPort } = require('worker_threads'); new Worker(\"console.log('innermost')\", { eval: true }).on('exit', (code) => parentPort.postMessage(code))", { eval: true });
  console.log(await once(worker, 'message'));
  fs.writeFileSync('w.mjs', "import { parentPort, workerData, isMainThread } from 'node:worker_threads';\nawait null;\nparentPort.postMessage([workerData, isMainThread, import.meta.url.split('/').pop()]);\n");
  worker = new Worker('./w.mjs', { workerData: 'data' });
  console.log(await once(worker, 'message'));
  const { pathToFileURL } = require('url');
  worker = new Worker(pathToFileURL('w.mjs'), { workerData: 'by URL' });
  console.log(await once(worker, 'message'));
  worker = new Worker('./none.js');
  console.log((await once(worker, 'error').catch((e) => [e]))[0].code);
  console.log(isMainThread, threadId);
})();
//# status: 0
//| TypeError ERR_INVALID_ARG_TYPE The "filename" argument must be of type string or an instance of URL. Received type number (1)
//| TypeError ERR_INVALID_ARG_TYPE The "filename" argument must be of type string or an instance of URL. Received undefined
//| TypeError ERR_WORKER_PATH The worker script or module filename must be an absolute path or a relative path starting with './' or '../'. Received "x.js"
//| TypeError ERR_WORKER_PATH The worker script or module filename must be an absolute path or a relative path starting with './' or '../'. Wrap file:// URLs with `new URL`. Received "file:///x.js"
//| TypeError ERR_INVALID_URL_SCHEME The URL must be of scheme file
//| TypeError ERR_INVALID_ARG_TYPE The "options.argv" property must be an instance of Array. Received type number (1)
//| TypeError ERR_INVALID_ARG_TYPE The "options.execArgv" property must be an instance of Array. Received type number (1)
//| TypeError ERR_INVALID_ARG_TYPE The "options.env" property must be of type object or one of undefined, null, or worker_threads.SHARE_ENV. Received type number (1)
//| TypeError ERR_INVALID_ARG_VALUE The property 'options.eval' must be false when 'filename' is not a string. Received true
//| DataCloneError 25 () => 1 could not be cloned.
//| 16 2 undefined
//| { b: 1 } undefined 16 2
//| {}
//| innermost
//| [ 0 ]
//| [ [ 'data', false, 'w.mjs' ] ]
//| [ [ 'by URL', false, 'w.mjs' ] ]
//| MODULE_NOT_FOUND
//| true 0
