// What was sent before process.exit arrives; so does what is large, when the child ends by itself.
const cp = require('child_process');
if (process.argv[2] === 'exit') {
  for (let i = 0; i < 50; i++) process.send({ i });
  process.exit(3);
} else if (process.argv[2] === 'large') {
  process.send('z'.repeat(400000), (error) => require('fs').writeFileSync('told', String(error)));
  process.send('tail');
} else {
  const order = [];
  const first = cp.fork(__filename, ['exit']);
  first.on('message', (m) => order.push(m.i));
  first.on('disconnect', () => order.push('disconnect'));
  first.on('close', (code) => {
    console.log(order.join(' '), code);
    const second = cp.fork(__filename, ['large']);
    second.on('message', (m) => console.log(m.length));
    second.on('close', (code) => console.log('close', code, require('fs').readFileSync('told', 'utf8')));
  });
}
//# status: 0
//| 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 disconnect 3
//| 400000
//| 4
//| close 0 null
