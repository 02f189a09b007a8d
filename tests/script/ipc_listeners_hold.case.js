// Which listeners keep a child alive, and what ref and unref change.
const cp = require('child_process');
const kinds = {
  none: '',
  message: "process.on('message', () => {})",
  disconnect: "process.on('disconnect', () => {})",
  unref: "process.on('message', () => {}); process.channel.unref()",
  ref: 'process.channel.ref()',
  removed: "const f = () => {}; process.on('message', f); process.removeListener('message', f)",
  once: "process.once('message', () => {}); process.send('more')",
};
const names = Object.keys(kinds);
(function next() {
  const name = names.shift();
  if (!name) return;
  const child = cp.spawn(process.execPath, ['-e', kinds[name] + "; process.send('up')"], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  let timer = null;
  let ended = 'by itself';
  child.on('message', (m) => {
    if (m === 'more') child.send('x');
    else
      timer = setTimeout(() => {
        ended = 'after disconnect';
        child.disconnect();
      }, 700);
  });
  child.on('exit', (code, signal) => {
    clearTimeout(timer);
    console.log(name, ended, code, signal);
    next();
  });
})();
//# status: 0
//| none by itself 0 null
//| message after disconnect 0 null
//| disconnect after disconnect 0 null
//| unref by itself 0 null
//| ref after disconnect 0 null
//| removed by itself 0 null
//| once by itself 0 null
