// Writes to a store of a mounted directory until it is killed: store_kill.test.mjs. Says each operation's number when the
// store has acknowledged it.
import fs from 'node:fs';
import { Machine } from 'bivalve';
import { OPERATION } from './store_operations.mjs';

const [directory, from, worker] = process.argv.slice(2);
const machine = await Machine.boot({
  mounts: { '/data': { type: 'rw', directory } },
  limits: { wallMs: Infinity },
  worker: worker === 'worker',
});
await machine.fs.writeFile(
  '/home/user/writer.js',
  `${OPERATION}
var store = require('SimpleDataStore').Create('/data/store.db'), n = ${from};
(function next() {
  for (var i = 0; i < 3; i++) {
    var o = operation(n), done = o.what === 'Compact' ? store.Compact() : o.what === 'Delete' ? store.Delete(o.key) : store[o.what](o.key, o.value);
    if (done) return console.log('failed ' + o.what);
    console.log(n++);
  }
  setImmediate(next);
})();`,
);
await machine.exec('microscript writer.js', {
  onStdout: (bytes) => fs.writeSync(1, bytes),
  onStderr: (bytes) => fs.writeSync(2, bytes),
});
