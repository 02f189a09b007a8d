// Messages wait for the first listener; one that throws does not stop those that come later.
const cp = require('child_process');
if (process.argv[2] === 'child') {
  const got = [];
  process.channel.ref();
  process.on('uncaughtException', (error) => got.push(error.message));
  process.send('up');
  setTimeout(() => {
    process.on('message', (m) => {
      got.push(m);
      if (m === 'throw') throw new Error('two');
      if (got.length === 4) process.send('more');
      if (m !== 'last') return;
      process.send(got);
      setTimeout(() => process.disconnect(), 20);
    });
  }, 200);
} else {
  const child = cp.fork(__filename, ['child']);
  child.on('message', (m) => {
    if (m === 'up') [1, 2, 3, 4].forEach((one) => child.send(one));
    else if (m === 'more') ['throw', 'next', 'last'].forEach((one) => child.send(one));
    else console.log(m);
  });
  child.on('close', (code) => console.log('close', code));
}
//# status: 0
//| [ 1, 2, 3, 4, 'throw', 'two', 'next', 'last' ]
//| close 0
