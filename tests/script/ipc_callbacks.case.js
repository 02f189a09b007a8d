// Callbacks come later, in order, with null; a child without listeners ends by itself.
const cp = require('child_process');
if (process.argv[2] === 'child') {
  let sync = true;
  let count = 0;
  const called = [];
  const done = (name) => (error) => {
    called.push([name, error, sync]);
    if (++count < 4) return;
    process.send(called);
    process.disconnect();
  };
  process.send(1, done('message, callback'));
  process.send(2, undefined, done('message, handle, callback'));
  process.send(3, undefined, {}, done('all four'));
  process.send(4, null, undefined, done('null handle'));
  process.send(5);
  process.send(6, undefined, undefined, 5);
  sync = false;
} else if (process.argv[2] === 'quiet') {
  process.send('up');
} else {
  const child = cp.fork(__filename, ['child']);
  child.on('message', (m) => console.log('got', m));
  child.on('close', (code) => {
    console.log('close', code);
    const quiet = cp.fork(__filename, ['quiet']);
    quiet.on('message', (m) => console.log('got', m));
    quiet.on('close', (code) => console.log('close', code));
  });
}
//# status: 0
//| got 1
//| got 2
//| got 3
//| got 4
//| got 5
//| got 6
//| got [
//|   [ 'message, callback', null, false ],
//|   [ 'message, handle, callback', null, false ],
//|   [ 'all four', null, false ],
//|   [ 'null handle', null, false ]
//| ]
//| close 0
//| got up
//| close 0
