// Workers whose programs are modules: of files, URLs, data, with preloads and their own require.
const { Worker } = require('worker_threads');
const { once } = require('events');
const fs = require('fs');
fs.mkdirSync('lib/node_modules/dep', { recursive: true });
fs.writeFileSync('lib/node_modules/dep/index.js', "module.exports = 'dep';\n");
fs.writeFileSync('lib/w.cjs', "require('worker_threads').parentPort.postMessage([require('dep'), __filename.split('/').slice(-2).join('/'), require.main === module, module.children.length, globalThis.preloaded]);\n");
fs.writeFileSync('lib/w.mjs', "import dep from 'dep';\nimport { parentPort } from 'node:worker_threads';\nconst { default: again } = await import('dep');\nparentPort.postMessage([dep, again, import.meta.url.split('/').pop(), typeof require]);\n");
fs.writeFileSync('pre.js', 'globalThis.preloaded = 1;\n');
(async () => {
  for (const [file, options] of [
    ['./lib/w.cjs'],
    [__dirname + '/lib/w.cjs', { execArgv: ['-r', './pre.js'] }],
    ['./lib/w.mjs'],
    [new URL('data:text/javascript,import { parentPort as p } from "node:worker_threads"; p.postMessage([import.meta.url.slice(0, 20)])')],
  ]) {
    const worker = new Worker(file, options);
    const [message] = await once(worker, 'message');
    console.log(message);
    await once(worker, 'exit');
  }
  const worker = new Worker("const { parentPort, workerData } = require('worker_threads'); import('node:path').then((p) => parentPort.postMessage([p.basename('/a/b'), workerData, process.argv.slice(2)]));", { eval: true, workerData: [1], argv: ['x', 5] });
  console.log((await once(worker, 'message'))[0]);
})();
//# status: 0
//| [ 'dep', 'lib/w.cjs', true, 1, undefined ]
//| [ 'dep', 'lib/w.cjs', true, 1, 1 ]
//| [ 'dep', 'dep', 'w.mjs', 'undefined' ]
//| [ 'data:text/javascript' ]
//| [ 'b', [ 1 ], [ 'x', '5' ] ]
