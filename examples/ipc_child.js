// A child with a channel, started by ipc_parent.js; without one it says so.
if (process.connected) {
  process.send({ type: 'ready', pid: process.pid });
  process.on('message', (message) => {
    console.log('adding', message.numbers.join(' + '));
    process.send({ type: 'result', sum: message.numbers.reduce((a, b) => a + b) });
  });
} else {
  console.log('nobody to talk to');
}
