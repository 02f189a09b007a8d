// fs.watch: what it tells of files, directories and trees.
const fs = require('fs');
const { once } = require('events');
fs.mkdirSync('d');
fs.writeFileSync('d/old', 'old');
fs.writeFileSync('alone', 'x');
// All events up to the one of the file `end`, without repetitions.
function collect(path, options, act) {
  return new Promise((resolve) => {
    const seen = [];
    const watcher = fs.watch(path, options, (kind, name) => {
      const line = `${kind} ${Buffer.isBuffer(name) ? 'buffer ' + name : name}`;
      if (seen[seen.length - 1] !== line) seen.push(line);
      if (/end$/.test(String(name)) && kind === 'rename') watcher.close();
    });
    watcher.on('close', () => resolve(seen));
    act(watcher);
  });
}
const refusal = (run) => {
  try {
    console.log('went', run());
  } catch (e) {
    console.log(e.name, e.code, e.message, e.filename, e.syscall);
  }
};
(async () => {
  console.log(await collect('d', {}, () => {
    fs.writeFileSync('d/new', 'text');
    fs.appendFileSync('d/old', 'more');
    fs.renameSync('d/new', 'd/named');
    fs.chmodSync('d/old', 0o600);
    fs.mkdirSync('d/sub');
    fs.writeFileSync('d/sub/below', 'not told');
    fs.symlinkSync('old', 'd/link');
    fs.linkSync('d/old', 'd/hard');
    fs.truncateSync('d/named', 1);
    fs.unlinkSync('d/hard');
    fs.rmSync('d/sub', { recursive: true });
    fs.utimesSync('d/old', 1, 2);
    fs.writeFileSync('end', '');
    fs.renameSync('end', 'd/end');
  }));
  fs.rmSync('d/end');
  console.log(await collect('d', 'buffer', () => fs.mkdirSync('d/end')));
  console.log(await collect('alone', { encoding: 'hex' }, (watcher) => {
    fs.writeFileSync('alone', 'new text');
    watcher.once('change', () => watcher.close());
  }));
  const watcher = fs.watch('d', { persistent: false });
  console.log(watcher.constructor.name, watcher.ref() === watcher, watcher.unref() === watcher);
  watcher.close();
  watcher.close();
  await once(watcher, 'close');
  const controller = new AbortController();
  const aborted = fs.watch('d', { signal: controller.signal });
  controller.abort();
  await once(aborted, 'close');
  refusal(() => fs.watch('none'));
  refusal(() => fs.watch('d', 1));
  refusal(() => fs.watch('d', 'bad'));
  refusal(() => fs.watch(1));
  refusal(() => fs.watch('d', { recursive: 1 }));
  fs.watch('d').unref();
})();
//# status: 0
//| [
//|   'rename new',   'change new',
//|   'change old',   'rename new',
//|   'rename named', 'change old',
//|   'rename sub',   'rename link',
//|   'rename hard',  'change named',
//|   'rename hard',  'rename sub',
//|   'change old',   'rename end'
//| ]
//| [ 'rename buffer end' ]
//| [ 'change 616c6f6e65' ]
//| FSWatcher true true
//| Error ENOENT ENOENT: no such file or directory, watch 'none' none watch
//| TypeError ERR_INVALID_ARG_TYPE The "options" argument must be one of type string or object. Received type number (1) undefined undefined
//| TypeError ERR_INVALID_ARG_VALUE The argument 'encoding' is invalid encoding. Received 'bad' undefined undefined
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string or an instance of Buffer or URL. Received type number (1) undefined undefined
//| TypeError ERR_INVALID_ARG_TYPE The "options.recursive" property must be of type boolean. Received type number (1) undefined undefined
