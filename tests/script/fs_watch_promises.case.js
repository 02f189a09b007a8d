// fs.promises.watch: an iterator of changes.
const fs = require('fs');
const { watch } = require('fs/promises');
fs.mkdirSync('d');
(async () => {
  const kinds = [];
  setTimeout(() => {
    fs.writeFileSync('d/a', 'text');
    fs.rmSync('d/a');
    fs.mkdirSync('d/end');
  }, 10);
  for await (const { eventType, filename } of watch('d')) {
    const line = `${eventType} ${filename}`;
    if (kinds[kinds.length - 1] !== line) kinds.push(line);
    if (filename === 'end') break;
  }
  console.log(kinds);
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 10);
  try {
    for await (const one of watch('d', { signal: controller.signal })) console.log(one);
  } catch (e) {
    console.log(e.name, e.code);
  }
  for (const run of [() => watch('none').next(), () => watch('d', { signal: AbortSignal.abort() }).next(), () => watch(1).next()])
    await run().catch((e) => console.log(e.name, e.code, e.message));
  const iterator = watch('d');
  const waiting = iterator.next();
  fs.rmdirSync('d/end');
  console.log(await waiting, await iterator.return(), await iterator.next());
})();
//# status: 0
//| [ 'rename a', 'change a', 'rename a', 'rename end' ]
//| AbortError ABORT_ERR
//| Error ENOENT ENOENT: no such file or directory, watch 'none'
//| AbortError ABORT_ERR The operation was aborted
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string or an instance of Buffer or URL. Received type number (1)
//| { value: { eventType: 'rename', filename: 'end' }, done: false } { value: undefined, done: true } { value: undefined, done: true }
