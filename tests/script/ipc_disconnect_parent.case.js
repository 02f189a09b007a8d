// The parent ends the channel: what it sent before arrives.
const cp = require('child_process');
if (process.argv[2] === 'child') {
  const got = [];
  process.on('message', (m) => got.push(m));
  process.on('disconnect', () => console.log('child', got, process.connected, process.channel));
  process.on('error', (error) => console.log('child error', error.code));
  process.send('up');
} else {
  const child = cp.fork(__filename, ['child']);
  child.once('message', () => {
    child.send(1);
    child.send({ two: 2 });
    child.disconnect();
    console.log('after', child.connected);
  });
  child.on('disconnect', () => console.log('disconnect'));
  child.on('exit', (code) => console.log('exit', code));
}
//# status: 0
//| after false
//| disconnect
//| child [ 1, { two: 2 } ] false null
//| exit 0
