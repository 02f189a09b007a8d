// Signals and channels: the end of a child that was killed, and one that says good bye.
const cp = require('child_process');
if (process.argv[2] === 'child') {
  process.on('message', () => {});
  if (process.argv[3] === 'polite') process.on('SIGTERM', () => process.send('bye', () => process.exit(5)));
  process.send('up');
} else {
  const run = (kind, signal, then) => {
    const child = cp.fork(__filename, ['child', kind]);
    const events = [];
    child.on('message', (m) => {
      events.push(m);
      if (m === 'up') events.push(child.kill(signal));
    });
    child.on('disconnect', () => events.push('disconnect'));
    child.on('close', (code, by) => {
      console.log(kind, signal, events, code, by, child.connected, child.killed);
      then();
    });
  };
  run('plain', 'SIGTERM', () => run('plain', 'SIGKILL', () => run('polite', 'SIGTERM', () => {})));
}
//# status: 0
//| plain SIGTERM [ 'up', true, 'disconnect' ] null SIGTERM false true
//| plain SIGKILL [ 'up', true, 'disconnect' ] null SIGKILL false true
//| polite SIGTERM [ 'up', true, 'bye', 'disconnect' ] 5 null false true
