// Streams of files whose signal aborts: before the file is open, while it is, afterwards.
const fs = require('fs');
const finished = (stream) => new Promise((resolve) => stream.on('close', resolve));
(async () => {
  fs.writeFileSync('there', 'content');
  for (const [name, make] of [['write', (signal) => fs.createWriteStream('w', { signal })], ['read', (signal) => fs.createReadStream('there', { signal })]]) {
    for (const when of ['at once', 'tick', 'open', 'ready', 'late']) {
      const controller = new AbortController();
      const log = [];
      const stream = make(controller.signal);
      for (const type of ['open', 'ready', 'error', 'close', 'end', 'finish'])
        stream.on(type, (value) => log.push(type + (value instanceof Error ? ' ' + value.name + ' ' + value.code : '')));
      if (name === 'read') stream.resume();
      else stream.end('text');
      if (when === 'at once') controller.abort();
      if (when === 'tick') process.nextTick(() => controller.abort());
      if (when === 'open' || when === 'ready') stream.once(when, () => controller.abort());
      await finished(stream);
      if (when === 'late') controller.abort();
      await new Promise((resolve) => setTimeout(resolve, 5));
      console.log(name, when, log.join(', '), stream.destroyed, stream.errored && stream.errored.name, stream.fd === null, fs.existsSync('w'));
      if (name === 'write') fs.rmSync('w', { force: true });
    }
  }
})();
//# status: 0
//| write at once open, ready, error AbortError ABORT_ERR, close true AbortError true true
//| write tick open, ready, error AbortError ABORT_ERR, close true AbortError true true
//| write open open, ready, error AbortError ABORT_ERR, close true AbortError true true
//| write ready open, ready, error AbortError ABORT_ERR, close true AbortError true true
//| write late open, ready, finish, close true null true true
//| read at once open, ready, error AbortError ABORT_ERR, close true AbortError true false
//| read tick open, ready, error AbortError ABORT_ERR, close true AbortError true false
//| read open open, ready, error AbortError ABORT_ERR, close true AbortError true false
//| read ready open, ready, error AbortError ABORT_ERR, close true AbortError true false
//| read late open, ready, end, close true null true false
