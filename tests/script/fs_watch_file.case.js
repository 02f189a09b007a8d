// fs.watchFile: looks now and then.
const fs = require('fs');
fs.writeFileSync('f', 'one');
const steps = [
  () => fs.writeFileSync('f', 'longer'),
  () => fs.unlinkSync('f'),
  () => fs.writeFileSync('f', 'back again'),
];
const watcher = fs.watchFile('f', { interval: 20 }, function (now, before) {
  console.log(now.size, before.size, now instanceof fs.Stats, now.ino === 0, now.mtimeMs === 0, this === watcher);
  if (steps.length) return steps.shift()();
  fs.unwatchFile('f');
  fs.watchFile('none', { interval: 20, bigint: true }, (now, before) => {
    console.log('none', now.size, before.ino, now.mtime.getTime());
    fs.unwatchFile('none', () => {});
    fs.unwatchFile('none');
    fs.unwatchFile('never watched');
    fs.watchFile('f', { persistent: false }, () => {});
  });
});
console.log(watcher.constructor.name, watcher.ref() === watcher);
setTimeout(() => steps.shift()(), 30);
for (const args of [['f'], ['f', {}], [1, () => {}]])
  try {
    console.log(fs.watchFile(...args));
  } catch (e) {
    console.log(e.name, e.code, e.message);
  }
//# status: 0
//| StatWatcher true
//| TypeError ERR_INVALID_ARG_TYPE The "listener" argument must be of type function. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "listener" argument must be of type function. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string or an instance of Buffer or URL. Received type number (1)
//| 6 3 true false false true
//| 0 6 true true true true
//| 10 6 true false false true
//| none 0n 0n 0
